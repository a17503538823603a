import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../../schema/contract/caller.ts';
import { CALLER_HEADER_SECONDS, signCallerHeader, signRequestHeader } from '../../schema/contract/caller-header.ts';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';
import type { CallerHeader } from '../execution/transport/transport.ts';

/** Headers kept: callers × fetches that are in use within half a header's life. */
const HEADERS_KEPT = 20_000;

/**
 * Makes signed caller headers. Within this process a header serves one caller, subgraph and fetch for half its life time; a request that crosses a network
 * gets its own.
 */
export type CallerHeaders = (caller: Caller) => CallerHeader;

/** Callers whose signers are kept for the next token that says the same. */
const CALLERS_KEPT = 500;
/** Headers at hand with each caller, beside those kept for all. */
const AT_HAND = 16;

interface HeaderAtHand {
  readonly subgraph: string;
  readonly header: string;
  readonly keyChanges: number;
  /** Milliseconds of the monotonic clock. */
  readonly until: number;
}

/** Signing costs more than a look-up by key, so headers within the process are kept while they are young. */
export function createCallerHeaders(keys: KeySet, now: () => number = () => performance.now()): CallerHeaders {
  const headers = new LRUCache<string, string>({
    max: HEADERS_KEPT,
    ttl: (CALLER_HEADER_SECONDS / 2) * 1000,
    ttlResolution: 0,
    perf: { now },
  });
  /** Grows with every change of the keys: what a withdrawn key has signed is refused from then on. */
  let keyChanges = 0;
  keys.onChange(() => {
    headers.clear();
    keyChanges++;
  });
  const made = new WeakMap<Caller, CallerHeader>();
  /** Tokens that say the same share their signer: their headers, and their requests to subgraphs elsewhere. */
  const signers = new LRUCache<string, CallerHeader>({ max: CALLERS_KEPT });
  const signerOf = (caller: Caller): CallerHeader => {
    // A hash, because the key of a header is put together and looked up for every fetch.
    const fingerprint = createHash('sha256').update(JSON.stringify(caller)).digest('base64');
    let signer = signers.get(fingerprint);
    if (!signer) {
      signer = make(caller, fingerprint);
      signers.set(fingerprint, signer);
    }
    return signer;
  };
  const make = (caller: Caller, fingerprint: string): CallerHeader => {
    // By the hash of the fetch alone: a key put together of all three would be hashed anew for every fetch.
    const atHand = new Map<string, HeaderAtHand>();
    return {
      withinProcess(subgraph, operationHash) {
        const found = atHand.get(operationHash);
        const time = now();
        if (found?.subgraph === subgraph && found.keyChanges === keyChanges && time < found.until) return found.header;
        const id = `${subgraph} ${operationHash} ${fingerprint}`;
        let header = headers.get(id);
        if (header === undefined) {
          header = signCallerHeader(signingKey(keys), subgraph, operationHash, caller);
          headers.set(id, header);
        }
        if (atHand.size >= AT_HAND) atHand.clear();
        atHand.set(operationHash, { subgraph, header, keyChanges, until: time + headers.getRemainingTTL(id) });
        return header;
      },
      forRequest: (subgraph, body) => signRequestHeader(signingKey(keys), subgraph, body, caller),
    };
  };
  return (caller) => {
    let header = made.get(caller);
    if (!header) {
      header = signerOf(caller);
      made.set(caller, header);
    }
    return header;
  };
}
