import { LRUCache } from 'lru-cache';
import type { BoundFetch, SubgraphFetch, SubgraphTransport } from './transport.ts';

/** Compiled fetch operations kept per subgraph, beside those that plans hold: tens of kilobytes each. */
const BOUND_KEPT = 500;

/**
 * The way to a subgraph in this process. `bind` is given by whoever runs the subgraph: it compiles a fetch operation once and answers with
 * objects that nobody else holds. Plans that share a fetch operation share what was compiled for it.
 */
export function inProcessTransport(
  name: string,
  bind: (fetch: SubgraphFetch) => BoundFetch,
  close: () => Promise<void> = async () => undefined,
): SubgraphTransport {
  const bound = new LRUCache<string, BoundFetch>({ max: BOUND_KEPT });
  return {
    name,
    bind(fetch) {
      const known = bound.get(fetch.operationHash);
      if (known) return known;
      const made = bind(fetch);
      bound.set(fetch.operationHash, made);
      return made;
    },
    close,
  };
}
