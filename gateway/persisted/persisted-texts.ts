import { LRUCache } from 'lru-cache';
import type { Caller } from '../../schema/contract/caller.ts';

/** Agencies, the public among them, whose texts are kept; the one that asked longest ago gives way. */
const CALLERS_KEPT = 64;
/** Bytes kept for each of them. A text longer than that is not kept. */
const BYTES_EACH = 512 * 1024;
/** Beside the text itself. */
const OVERHEAD_BYTES = 200;

/** Texts that clients have sent with their hash (automatic persisted queries). */
export interface PersistedTexts {
  get(caller: Caller, hash: string): string | undefined;
  /** Keeps the text of a valid document. */
  keep(caller: Caller, hash: string, text: string): void;
}

/**
 * Every agency has texts of its own, so that nobody learns from a hash what another one runs, and a flood of texts drives out nobody else's. They
 * are a worker's; a client that meets another worker is asked for the text again.
 */
export function createPersistedTexts(callersKept = CALLERS_KEPT, bytesEach = BYTES_EACH): PersistedTexts {
  const callers = new LRUCache<string, LRUCache<string, string>>({ max: callersKept });
  const nameOf = ({ kind, agency }: Caller) => `${kind} ${agency ?? ''}`;
  return {
    get: (caller, hash) => callers.get(nameOf(caller))?.get(hash),
    keep(caller, hash, text) {
      const name = nameOf(caller);
      let texts = callers.get(name);
      if (!texts) {
        texts = new LRUCache({
          maxSize: bytesEach,
          maxEntrySize: bytesEach,
          sizeCalculation: (kept) => OVERHEAD_BYTES + 2 * kept.length,
        });
        callers.set(name, texts);
      }
      texts.set(hash, text);
    },
  };
}
