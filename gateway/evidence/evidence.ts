import type { Caller } from '../../schema/contract/caller.ts';
import type { Decision, RequestRecord } from '../../schema/contract/evidence/audit-record.ts';
import type { OperationFacts } from '../execution/operation/operation-cut.ts';

/** What the front door tells of one request. Texts that a client chose freely have no place in it. */
export interface AuditEntry {
  readonly channel: RequestRecord['channel'];
  readonly requestId: string;
  /** Undefined where nobody was authenticated. */
  readonly caller: Pick<Caller, 'kind' | 'agency' | 'agreement' | 'purpose'> | undefined;
  readonly client?: string;
  /** The operation that was read and its name in the document; or the hash of a text that could not be read. */
  readonly operation:
    | { readonly facts: OperationFacts; readonly name: string | undefined }
    | { readonly textHash: string }
    | undefined;
  readonly cut: readonly string[];
  readonly subjects: readonly string[];
  readonly moreSubjects: number;
  readonly decision: Decision;
  readonly code: string;
  readonly durationMs: number;
  /** Units that the operation was charged. */
  readonly cost?: number | undefined;
  readonly receipt: boolean;
}

/** A sealed batch. */
export interface AuditHead {
  readonly batch: number;
  readonly hash: string;
}

/** How the log stands to its disk. */
export interface AuditState {
  /** Sealed and not written yet. */
  readonly waitingBytes: number;
  /** How long the oldest of it has waited, in milliseconds; 0 when nothing waits. */
  readonly waitingMs: number;
  /** When the last batch was safely written; `null`: none was by this process. */
  readonly writtenAt: Date | null;
}

/** The audit log of one process. */
export interface AuditTrail {
  /** Name of the log that the stream belongs to, for receipts; undefined where nothing is kept. */
  readonly origin?: string | undefined;
  /** False once a record has waited five seconds for the disk: then nothing is answered that needs a permission. */
  available(): boolean;
  state(): AuditState;
  /** Takes a record. @returns its id, or `null` when it could not be kept and was counted instead */
  append(entry: AuditEntry): string | null;
  /** The last batch that is safely written. */
  head(): AuditHead;
  /**
   * Seals what has been taken at once instead of within half a second.
   * @param record id that {@link append} gave
   * @returns the batch that the record was written with or before, or `null` when it could not be written in time
   */
  sealed(record: string): Promise<AuditHead | null>;
  /** Writes what is left, and that the log was closed in good order. */
  close(): Promise<void>;
}

/** The outside world of the log: time of day and a clock that never goes back, in milliseconds. */
export interface EvidenceClock {
  now(): number;
  monotonic(): number;
}

export const systemEvidenceClock: EvidenceClock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
