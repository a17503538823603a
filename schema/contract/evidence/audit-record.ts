import type { Caller } from '../caller.ts';
import { EvidenceFault } from './evidence-fault.ts';
import { members } from './jws.ts';

/**
 * How a request was decided: answered as asked, answered without the fields the caller may not use, or not answered. An answer with errors of a
 * source was still allowed; `code` tells.
 */
export type Decision = 'ALLOWED' | 'CUT' | 'REFUSED';

/** The operation of a GraphQL request. */
export interface RecordedOperation {
  /** SHA-256, hex. */
  readonly hash: string;
  /** What was hashed: the normalised document (names, white space and literals don't matter), or the text as sent where it could not be read. */
  readonly of: 'document' | 'text';
  /** As the document names it. */
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription' | null;
}

/** Who asked what, for which purpose, about whom, and how it was decided. Never holds a payload, a token or a secret. */
export interface RequestRecord {
  readonly seq: number;
  readonly type: 'request';
  readonly time: string;
  /** By which door it came. */
  readonly channel: 'graphql' | 'token' | 'schema' | 'audit' | 'file';
  readonly requestId: string;
  /** Kind of caller; null where nobody was authenticated, `PUBLIC` where nobody had to be. */
  readonly caller: Caller['kind'] | null;
  readonly agency: string | null;
  readonly agreement: string | null;
  readonly purpose: string | null;
  /** Token requests: SHA-256 (hex) of the client id that was given, so that a secret typed into the wrong place is not kept. */
  readonly client?: string;
  readonly operation: RecordedOperation | null;
  /** Coordinates asked for, `Type.field`. */
  readonly coordinates: readonly string[];
  /** Those of them that were cut. */
  readonly cut: readonly string[];
  /** `KIND:value`, each once: whole string values of variables, literals and the answer that identify somebody or something by their form. */
  readonly subjects: readonly string[];
  /** How many more there were than the record holds. */
  readonly moreSubjects: number;
  readonly decision: Decision;
  /** `OK`, or the code of the first error. */
  readonly code: string;
  readonly durationMs: number;
  /** Units that the operation was charged; absent where none was, and in records from before there was a price. */
  readonly cost?: number;
  /** Whether the answer was signed for the caller. */
  readonly receipt: boolean;
}

/** A writer has started: what it found, so that a crash before is visible. */
export interface StartRecord {
  readonly seq: number;
  readonly type: 'start';
  readonly time: string;
  /** How the writer before ended; a crash may have taken the records of its last second. */
  readonly after: 'nothing' | 'stop' | 'crash';
  /** The last record and batch that are sealed. */
  readonly lastSeq: number;
  readonly lastBatch: number;
  /** What crashes left behind the last sealed batch; those lines were never counted as written. */
  readonly unsealed: readonly UnsealedTail[];
}

/** The end of a segment without a signed batch. */
export interface UnsealedTail {
  readonly segment: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A writer has stopped in good order. */
export interface StopRecord {
  readonly seq: number;
  readonly type: 'stop';
  readonly time: string;
}

/** Records that could not be kept while the log could not be written: how many, from when to when. */
export interface GapRecord {
  readonly seq: number;
  readonly type: 'gap';
  readonly time: string;
  readonly records: number;
  readonly from: string;
  readonly to: string;
}

export type AuditRecord = RequestRecord | StartRecord | StopRecord | GapRecord;

/** `<stream>:<seq>`: where a record is. */
export function recordId(stream: string, seq: number): string {
  return `${stream}:${seq}`;
}

/** @returns `null` when the text is not a record id */
export function parseRecordId(id: string): { readonly stream: string; readonly seq: number } | null {
  const match = /^([a-z0-9-]{1,64}):([1-9]\d{0,15})$/.exec(id);
  return match ? { stream: match[1] ?? '', seq: Number(match[2]) } : null;
}

/** Decodes a line. @throws EvidenceFault MALFORMED */
export function parseRecord(line: string): AuditRecord {
  try {
    const record = members(JSON.parse(line));
    if (Number.isSafeInteger(record['seq']) && ['request', 'start', 'stop', 'gap'].includes(String(record['type'])))
      return record as unknown as AuditRecord;
  } catch (error) {
    if (error instanceof EvidenceFault) throw error;
  }
  throw new EvidenceFault('MALFORMED', 'The line is not an audit record.');
}
