import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type AccessRules, deniedFields } from '../../schema/contract/access.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import {
  CALLER_HEADER_SECONDS,
  type KeyLookup,
  type VerifiedHeader,
  verifyCallerHeader,
} from '../../schema/contract/caller-header.ts';
import { hubError } from '../../schema/contract/errors.ts';

/** Verified headers kept while they live: a gateway signs one per caller and fetch. */
const HEADERS_KEPT = 2_000;
/** Scope sets remembered per fetch. */
const DECISIONS_KEPT = 200;

/** Turns the caller headers of its own process into callers, for one subgraph. */
export interface CallerCheck {
  /**
   * The caller that the header states for this operation.
   * @throws UNAUTHENTICATED when there is no header, or it is forged, expired or made for another subgraph or operation.
   */
  verify(header: string | undefined, operationHash: string): Caller;
}

/**
 * The subgraph's own gate in the process it shares with the gateway, which it does not trust either. A header may serve again while it lives, because it
 * has never crossed a network; over HTTP the request check stands here.
 */
export function createCallerCheck(subgraph: string, keys: KeyLookup, now: () => number = Date.now): CallerCheck {
  const verified = new LRUCache<string, VerifiedHeader>({
    max: HEADERS_KEPT,
    ttl: CALLER_HEADER_SECONDS * 1000,
    ttlResolution: 1000,
    ttlAutopurge: true,
  });
  return {
    verify(header, operationHash) {
      if (!header) throw hubError('UNAUTHENTICATED', 'The caller header is missing.');
      let known = verified.get(header);
      if (!known) {
        try {
          known = verifyCallerHeader(header, subgraph, keys);
        } catch {
          throw hubError('UNAUTHENTICATED', 'The caller header is not valid.');
        }
        verified.set(header, known);
      }
      // A key that was withdrawn takes its headers along.
      if (!keys(known.kid)) throw hubError('UNAUTHENTICATED', 'The caller header is not valid.');
      if (known.expiresAt * 1000 <= now()) throw hubError('UNAUTHENTICATED', 'The caller header has expired.');
      if (known.operationHash !== operationHash)
        throw hubError('UNAUTHENTICATED', 'The caller header belongs to another operation.');
      return known.caller;
    },
  };
}

/**
 * Refuses a fetch that selects anything the caller may not use. The gateway has cut such fields already; what still arrives here did not come
 * through it, so nothing of the fetch is answered.
 */
export function createAccessGate(
  schema: GraphQLSchema,
  rules: AccessRules,
  document: DocumentNode,
): (caller: Caller) => void {
  const decisions = new LRUCache<
    string,
    { readonly coordinate: string | null; readonly requiredScopes: readonly string[] }
  >({
    max: DECISIONS_KEPT,
  });
  return (caller) => {
    const key = caller.scopes.join(' ');
    let decision = decisions.get(key);
    if (!decision) {
      const [first] = deniedFields(schema, rules, document, caller.scopes).values();
      decision = first ?? { coordinate: null, requiredScopes: [] };
      decisions.set(key, decision);
    }
    if (decision.coordinate !== null) {
      const { coordinate, requiredScopes } = decision;
      throw hubError('FORBIDDEN', `${coordinate} needs a scope that the caller does not hold.`, {
        coordinate,
        requiredScopes,
      });
    }
  };
}
