import type { Caller } from '../../schema/contract/caller.ts';
import { CALLER_HEADER, signRequestHeader } from '../../schema/contract/caller-header.ts';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';

/**
 * A `fetch` for another router: it asks a subgraph where that one runs, and says who asks. A header is for one request with exactly its body and
 * is taken once, so it is made here, where the body is final, and anew for every try.
 */
export function signingFetch(
  urls: Readonly<Record<string, string>>,
  keys: KeySet,
  callerOf: () => Caller,
): (url: string, init?: RequestInit) => Promise<Response> {
  return (url, init = {}) => {
    // `http://certificates.subgraph.invalid/graphql`, as the supergraph has it.
    const [subgraph = ''] = new URL(url).hostname.split('.');
    const target = urls[subgraph];
    if (!target) throw new Error(`Nobody has said where the subgraph ${subgraph} runs.`);
    const body = String(init.body ?? '');
    const headers = new Headers(init.headers);
    headers.set(CALLER_HEADER, signRequestHeader(signingKey(keys), subgraph, body, callerOf()));
    return fetch(target, { ...init, method: 'POST', body, headers });
  };
}
