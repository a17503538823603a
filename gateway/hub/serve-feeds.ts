import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { anyOfKeySets, followKeyUrlLater } from '../../schema/contract/later-key-set.ts';
import type { LiveKeySet } from '../../schema/contract/live-key-set.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import type { SubgraphManifest } from '../../subgraphs/shared/define-subgraph.ts';
import { serveFeed } from '../../subgraphs/shared/feed-over-http.ts';
import { readManifest, type SubgraphHost } from '../../subgraphs/shared/host.ts';
import { createRequestCheck } from '../../subgraphs/shared/request-check.ts';

/** Who may follow the hub's feeds over HTTP, and how. */
export interface FeedRoutes {
  addTo(app: FastifyInstance): void;
  close(): void;
}

/**
 * `/subgraphs/<name>/feed` for every feed, wherever its subgraph runs: processes of the hub sign with the hub's key, a subgraph elsewhere with its own,
 * which it publishes beside its GraphQL address; that one opens the feeds which its manifest follows, and nothing else.
 */
export async function feedRoutes(
  host: SubgraphHost,
  urls: ReadonlyMap<string, string>,
  keys: KeySet,
  log: Logger,
): Promise<FeedRoutes> {
  const elsewhere: { readonly follows: ReadonlySet<string>; readonly keys: LiveKeySet }[] = [];
  for (const folder of discoverSubgraphs()) {
    const url = urls.get(folder.name);
    if (url === undefined) continue;
    const follows = feedsOf(await readManifest(folder));
    elsewhere.push({ follows, keys: followKeyUrlLater(new URL('keys', url).href, { log }) });
  }
  return {
    addTo(app) {
      for (const feed of host.feeds) {
        const followers = elsewhere.filter(({ follows }) => follows.has(feed.name)).map((one) => one.keys);
        const requests = createRequestCheck(feed.name, anyOfKeySets([keys, ...followers]));
        serveFeed(app, `/subgraphs/${feed.name}`, feed, requests);
      }
    },
    close() {
      for (const one of elsewhere) one.keys.close();
    },
  };
}

function feedsOf({ readModels = [], follows = [] }: Pick<SubgraphManifest, 'readModels' | 'follows'>): Set<string> {
  return new Set([...readModels.flatMap((model) => model.follows), ...follows.map(({ feed }) => feed)]);
}
