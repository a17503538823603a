import type { Caller } from '../../schema/contract/caller.ts';
import {
  CLOCK_DIFFERENCE_SECONDS,
  keyIdOf,
  REQUEST_HEADER_SECONDS,
  requestHash,
  verifyRequestHeader,
} from '../../schema/contract/caller-header.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';

/** Used headers remembered: 7,500 requests a second for as long as their headers could be used again. */
const HEADERS_REMEMBERED = 300_000;
/** From the earliest moment at which a header can be taken to the latest, with clocks apart either way. */
const REMEMBERED_MS = (1 + REQUEST_HEADER_SECONDS + 2 * CLOCK_DIFFERENCE_SECONDS) * 1000;

/** Turns the caller headers of HTTP requests into callers, for one subgraph. Each header is taken once. */
export interface RequestCheck {
  /**
   * The caller that the header states for a request with this body.
   * @throws UNAUTHENTICATED when there is no header, or it is forged, expired, used before, older than this process, or made for another subgraph or
   * body; SOURCE_UNAVAILABLE when no more headers can be remembered
   */
  admit(header: string | undefined, body: string | Uint8Array): Promise<Caller>;
}

export interface RequestCheckOptions {
  readonly now?: () => number;
  readonly remembered?: number;
}

/**
 * The gate of a subgraph that is reached over a network: somebody who has seen a request can neither send it again nor change it. Headers made before
 * this process started are refused, because it cannot know whether the one before it has taken them.
 */
export function createRequestCheck(subgraph: string, keys: KeySet, options: RequestCheckOptions = {}): RequestCheck {
  const { now = Date.now, remembered = HEADERS_REMEMBERED } = options;
  const startedAt = now() / 1000;
  const used = new UsedHeaders(remembered, now());
  return {
    async admit(header, body) {
      if (!header) throw hubError('UNAUTHENTICATED', 'The caller header is missing.');
      const kid = keyIdOf(header);
      if (kid !== undefined && !keys.findEver(kid)) await keys.refresh();
      const { caller, bodyHash, id, issuedAt } = verify(header, subgraph, keys, now());
      if (bodyHash !== requestHash(body))
        throw hubError('UNAUTHENTICATED', 'The caller header belongs to another request.');
      if (issuedAt < startedAt) throw hubError('UNAUTHENTICATED', 'The caller header is older than this subgraph.');
      const outcome = used.use(id, now());
      if (outcome === 'again') throw hubError('UNAUTHENTICATED', 'The caller header has been used.');
      // To forget one early would let it be used again.
      if (outcome === 'full') throw hubError('SOURCE_UNAVAILABLE', 'Too many requests at once.');
      return caller;
    },
  };
}

function verify(header: string, subgraph: string, keys: KeySet, now: number) {
  try {
    return verifyRequestHeader(header, subgraph, keys.find, now);
  } catch {
    throw hubError('UNAUTHENTICATED', 'The caller header is not valid.');
  }
}

/** Ids in two generations: one is filled while the other waits until all of it is too old to come again. */
class UsedHeaders {
  readonly #limit: number;
  #young = new Set<string>();
  #old = new Set<string>();
  #since: number;

  constructor(limit: number, now: number) {
    this.#limit = limit;
    this.#since = now;
  }

  use(id: string, now: number): 'first' | 'again' | 'full' {
    if (now - this.#since >= REMEMBERED_MS) {
      // After a longer pause both are too old.
      this.#old = now - this.#since >= 2 * REMEMBERED_MS ? new Set() : this.#young;
      this.#young = new Set();
      this.#since = now;
    }
    if (this.#young.has(id) || this.#old.has(id)) return 'again';
    if (this.#young.size + this.#old.size >= this.#limit) return 'full';
    this.#young.add(id);
    return 'first';
  }
}
