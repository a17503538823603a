import type { AuditEntry, AuditTrail } from '../../gateway/evidence/evidence.ts';

/** A log that ends with the process: for tests and for gateways that keep nothing. Its entries can be read back. */
export interface MemoryTrail extends AuditTrail {
  readonly entries: readonly AuditEntry[];
  /** Makes the log behave as if its disk did not answer. */
  fail(failing: boolean): void;
  /** Drops what it holds and counts anew. */
  clear(): void;
}

/** The newest entries are kept. */
const ENTRIES_KEPT = 10_000;

export function createMemoryTrail(): MemoryTrail {
  const entries: AuditEntry[] = [];
  let failing = false;
  let seq = 0;
  return {
    entries,
    fail: (now) => {
      failing = now;
    },
    clear: () => {
      entries.length = 0;
      seq = 0;
    },
    available: () => !failing,
    state: () => ({ waitingBytes: 0, waitingMs: 0, writtenAt: null }),
    append(entry) {
      entries.push(entry);
      if (entries.length > ENTRIES_KEPT) entries.shift();
      return `memory:${++seq}`;
    },
    head: () => ({ batch: 0, hash: '0'.repeat(64) }),
    sealed: async () => (failing ? null : { batch: 0, hash: '0'.repeat(64) }),
    close: async () => undefined,
  };
}
