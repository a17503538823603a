import { Gauge } from 'prom-client';
import type { FollowedFeed } from '../../subgraphs/shared/followed-feeds.ts';
import type { SubgraphHost } from '../../subgraphs/shared/host.ts';
import { ASIDE_EVENTS } from '../../subgraphs/shared/store-follower.ts';

const REMOTE_TIMEOUT_MS = 2000;

/** By subgraph, the feeds of others that its answers rest on. */
export type FeedHealth = Readonly<Record<string, readonly Omit<FollowedFeed, 'asOf'>[] | 'unavailable'>>;

/**
 * What is followed, by whom, and how well: subgraphs of this process, and those elsewhere as they say themselves. A feed that is missing makes the facts
 * that follow from it errors, and nothing else: it is told beside readiness, because every gateway of a hub would be taken out at once for it.
 */
export async function feedHealth(host: SubgraphHost, urls: ReadonlyMap<string, string>): Promise<FeedHealth> {
  const local = [...host.instances.values()].flatMap(({ manifest, kit }) => {
    const states = kit.followed.states().map(({ asOf: _asOf, ...rest }) => rest);
    return states.length > 0 ? [[manifest.name, states] as const] : [];
  });
  const remote = await Promise.all([...urls].map(async ([name, url]) => [name, await toldBy(url)] as const));
  return Object.fromEntries([...local, ...remote]);
}

async function toldBy(url: string): Promise<readonly Omit<FollowedFeed, 'asOf'>[] | 'unavailable'> {
  try {
    const response = await fetch(new URL('readyz', url), { signal: AbortSignal.timeout(REMOTE_TIMEOUT_MS) });
    const { feeds } = (await response.json()) as { readonly feeds?: unknown };
    if (!Array.isArray(feeds)) return 'unavailable';
    return feeds.map((told: Partial<FollowedFeed> | null) => ({
      feed: String(told?.feed).slice(0, 64),
      state: told?.state === 'FOLLOWED' || told?.state === 'BEHIND' ? told.state : 'MISSING',
      setAside: Number(told?.setAside) || 0,
    }));
  } catch {
    return 'unavailable';
  }
}

/** Numbers about followed feeds, for Prometheus; every worker of a machine sees the same views. */
export function observeFeeds(host: SubgraphHost): void {
  const labelNames = ['subgraph', 'feed'] as const;
  new Gauge({
    name: 'yunqiao_feed_events_set_aside',
    help: 'Events that a subgraph could not read or apply and that have not been told again since: their keys are not known.',
    labelNames,
    aggregator: 'max',
    async collect() {
      for (const { manifest, kit, database } of host.instances.values()) {
        for (const { feed, setAside } of kit.followed.states()) this.set({ subgraph: manifest.name, feed }, setAside);
        for (const { feed } of manifest.follows ?? []) {
          const stored = await database.collection(ASIDE_EVENTS).countDocuments({ feed });
          const viewed = kit.followed.states().find((state) => state.feed === feed)?.setAside ?? 0;
          this.set({ subgraph: manifest.name, feed }, Math.max(stored, viewed));
        }
      }
    },
  });
  new Gauge({
    name: 'yunqiao_feed_followed',
    help: '1 while a subgraph has read a feed of another to its end within the last minute, else 0.',
    labelNames,
    aggregator: 'min',
    collect() {
      for (const { manifest, kit } of host.instances.values())
        for (const { feed, state } of kit.followed.states())
          this.set({ subgraph: manifest.name, feed }, state === 'FOLLOWED' ? 1 : 0);
    },
  });
}
