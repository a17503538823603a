import { hubError } from '../../schema/contract/errors.ts';
import type { Clock } from './clock.ts';
import { isFresh } from './freshness.ts';
import type { ReadModelDefinition, ReadModelReader } from './read-model/read-model.ts';

/** What follows from a feed is answered for this long after the feed was last read to its end: a minute rides out a restart of who follows it. */
export const FOLLOWED_LIMIT_MS = 60_000;
/** How long a feed that was looked at is taken to be as it was found, in milliseconds. */
const RECHECK_MS = 50;

/** How a subgraph stands to a feed that it follows. */
export interface FollowedFeed {
  readonly feed: string;
  /** `MISSING`: there is no such feed here, or it was never read to its end, or is inconclusive; `BEHIND`: not read to its end for more than a minute. */
  readonly state: 'FOLLOWED' | 'BEHIND' | 'MISSING';
  /** Read to its end up to this instant, ISO 8601. */
  readonly asOf: string | null;
  /** Events that could not be read or applied, and have not been told again since. */
  readonly setAside: number;
}

/** The feeds that a subgraph's answers rest on. */
export interface FollowedFeeds {
  /** @throws SOURCE_UNAVAILABLE unless the feed has been followed to its end within the last minute: what follows from it is then unknown, not good */
  mustBeKnown(feed: string): void;
  /** Whether events of the feed are set aside: some records are then not known. */
  hasSetAside(feed: string): boolean;
  /** Every feed of others that the subgraph follows in its read models. */
  states(): readonly FollowedFeed[];
}

/** Looks at a subgraph's feeds by way of its read models. */
export function createFollowedFeeds(
  manifest: { readonly name: string; readonly readModels?: readonly Pick<ReadModelDefinition, 'name'>[] | undefined },
  readModel: (name: string) => ReadModelReader,
  clock: Clock,
  hasFeed: (feed: string) => boolean = () => true,
): FollowedFeeds {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let known: ReadonlyMap<string, FollowedFeed> = new Map();
  const look = () => {
    if (performance.now() - lookedAt < RECHECK_MS) return known;
    const now = clock.now();
    const found = new Map<string, FollowedFeed>();
    for (const { name } of manifest.readModels ?? [])
      for (const { feed, asOf, setAside } of readModel(name).sources()) {
        if (feed === manifest.name) continue;
        const before = found.get(feed);
        const oldest = before && (before.asOf === null || (asOf !== null && before.asOf < asOf)) ? before.asOf : asOf;
        // A view may remember a feed that this process was once given.
        const isMissing = oldest === null || !hasFeed(feed);
        found.set(feed, {
          feed,
          state: isMissing ? 'MISSING' : isFresh(oldest, now, FOLLOWED_LIMIT_MS) ? 'FOLLOWED' : 'BEHIND',
          asOf: oldest,
          setAside: Math.max(before?.setAside ?? 0, setAside?.events ?? 0),
        });
      }
    known = found;
    lookedAt = performance.now();
    return found;
  };
  return {
    mustBeKnown(feed) {
      if (look().get(feed)?.state !== 'FOLLOWED')
        throw hubError('SOURCE_UNAVAILABLE', `What follows from ${feed} is not known: its changes do not arrive.`);
    },
    hasSetAside: (feed) => (look().get(feed)?.setAside ?? 0) > 0,
    states: () => [...look().values()],
  };
}
