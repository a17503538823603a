import { LRUCache } from 'lru-cache';
import type { Environment } from './environment.ts';

/** Records kept of a table. */
const RECORDS_KEPT = 2000;

/** Decoded records of one table. */
export interface SharedRecords {
  /** The record under a key as it is now, the same object while it does not change; `undefined` when there is none. */
  get(environment: Environment, key: string): unknown;
  clear(): void;
}

interface Decoded {
  readonly bytes: Buffer;
  readonly record: unknown;
  /** The turn of the event loop in which the bytes were read last. */
  readIn: number;
}

/**
 * Decodes a record again only when its bytes have changed. The bytes are read once in a turn of the event loop, for which lmdb keeps its reading
 * snapshot anyway, so nothing has to be told of a change, and a kept record can't be an old one.
 */
export function createSharedRecords(): SharedRecords {
  const kept = new LRUCache<string, Decoded>({ max: RECORDS_KEPT });
  const currentTurn = countTurns();
  return {
    get(environment, key) {
      const turn = currentTurn();
      const known = kept.get(key);
      if (known?.readIn === turn) return known.record;
      const bytes = environment.bytes(key);
      if (bytes === undefined) return undefined;
      if (known?.bytes.equals(bytes)) {
        known.readIn = turn;
        return known.record;
      }
      const copy = Buffer.from(bytes);
      const record = environment.decode(copy);
      freezeWithin(record);
      kept.set(key, { bytes: copy, record, readIn: turn });
      return record;
    },
    clear: () => kept.clear(),
  };
}

/** Numbers the turns of the event loop in which it is asked. */
export function countTurns(): () => number {
  let turn = 0;
  let isEnding = false;
  return () => {
    if (!isEnding) {
      isEnding = true;
      setImmediate(() => {
        isEnding = false;
        turn++;
      });
    }
    return turn;
  };
}

/** Answers that share a record must not change it. The outermost object is left as it is: copies of frozen ones are several times as dear. */
function freezeWithin(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) {
    Object.freeze(inner);
    freezeWithin(inner);
  }
}
