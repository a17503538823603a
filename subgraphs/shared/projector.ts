import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { createFeedTail, type FeedTail } from './feed-tail.ts';
import { type FeedConsumer, follow, pause, type RunnerState } from './follow-runner.ts';
import type { SubgraphInstance } from './instance.ts';
import type { ChangeFeed } from './outbox.ts';
import { archiveFeeds } from './outbox-archive.ts';
import { type ComparedViews, type ComparisonPace, ViewComparison } from './read-model/compare-views.ts';
import { openFeedHeadsWriter } from './read-model/feed-heads.ts';
import { createViewFollower, type ViewFollower } from './read-model/view-follower.ts';
import { openReadModelWriter } from './read-model/writer.ts';
import { storeConsumer } from './store-follower.ts';
import type { Wakes } from './wakes.ts';

/** Freshness of feeds without news is written this often. */
const FRESHNESS_INTERVAL_MS = 1000;
const CAUGHT_UP_TIMEOUT_MS = 300_000;
const CAUGHT_UP_POLL_MS = 10;
/** A start waits at least so long for what follows from what was published before. */
const LEAST_PATIENCE_MS = 5_000;

export interface ProjectorOptions {
  /** The subgraphs whose read models and followers are run. */
  readonly instances: readonly SubgraphInstance[];
  /** The feeds of all subgraphs, wherever they run. */
  readonly feeds: readonly ChangeFeed[];
  readonly readModelDirectory: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** Wakes the tails of feeds when there is news, until the signal is aborted; without it they are looked at several times a second. */
  readonly wakeFeeds?: ((tails: readonly FeedTail[], signal: AbortSignal) => Promise<void>) | undefined;
  /** Tells the machine's other processes, by `view:<subgraph>`, that something was applied to a view; what they tell of feeds wakes those. */
  readonly wakes?: Wakes;
  /** Feeds whose every writer tells of news by `wakes`. */
  readonly woken?: (feed: string) => boolean;
  /** How views are compared with the store; {@link USUAL_PACE} by default. */
  readonly comparison?: ComparisonPace;
  /** Aborted: everything stops after what it is doing. */
  readonly signal: AbortSignal;
}

/** The projector at work. */
export interface Projector {
  /**
   * Waits until all that was published before this call has been applied, and all that was published by applying it.
   * @throws Error naming those who lag when that takes longer than the time-out.
   */
  caughtUp(timeoutMs?: number): Promise<void>;
  /**
   * The same for a start: waits for what was published before, and for what applying it published only a while, since a hub that is written to all the time would never
   * be through.
   * @throws Error as {@link caughtUp}, of what was published before
   */
  readyToServe(): Promise<void>;
  /** Compares views with the store now, beside the rounds that go on by themselves. */
  compareViews(): Promise<ComparedViews>;
  /** Resolves when everything has stopped after the signal. */
  readonly stopped: Promise<void>;
  /** Resolves when the file of a view is found gone or replaced: whoever runs the projector has to start it anew. */
  readonly lostView: Promise<void>;
}

interface Run {
  readonly consumer: FeedConsumer;
  readonly tail: FeedTail;
  readonly state: RunnerState;
}

/**
 * Follows all feeds for one machine: sole writer of its read models, and runner of the followers that write into their subgraph's own store.
 * One feed's failure stops nobody else.
 */
export function runProjector(options: ProjectorOptions): Projector {
  const { instances, feeds, log, signal } = options;
  // Every feed and every consumer waits with an ear for it; their number grows with the subgraphs and is no leak.
  setMaxListeners(0, signal);
  const tails = new Map(feeds.map((feed) => [feed.name, createFeedTail(feed, options.clock, signal)]));
  const waking = options.wakeFeeds?.([...tails.values()], signal) ?? Promise.resolve();
  const { wakes, woken = () => false } = options;
  for (const tail of tails.values()) if (wakes && woken(tail.name)) tail.watch(true);
  const deafen = wakes?.listen((feed) => tails.get(feed)?.wake());
  const heads = openFeedHeadsWriter(options.readModelDirectory);
  const views: ViewFollower[] = [];
  const runs: Run[] = [];
  const add = (feed: string, consumer: FeedConsumer) => {
    const tail = tails.get(feed);
    // A view of it stays without freshness, which its readers take for what it is.
    if (!tail) return log.warn({ consumer: consumer.name, feed }, 'there is no such feed to follow');
    runs.push({ consumer, tail, state: { headSeenAt: Number.NEGATIVE_INFINITY, applied: 0 } });
  };
  for (const instance of instances) {
    const { name, readModels = [], follows = [] } = instance.manifest;
    for (const definition of readModels) {
      const view = createViewFollower(
        name,
        openReadModelWriter(options.readModelDirectory, name, definition),
        feeds,
        heads,
        log,
      );
      views.push(view);
      for (const feed of definition.follows)
        add(
          feed,
          telling(view.consumer(feed), () => wakes?.tell(`view:${name}`)),
        );
    }
    for (const follower of follows) add(follower.feed, storeConsumer(instance, follower, log));
  }

  let lost: () => void = () => undefined;
  const lostView = new Promise<void>((resolve) => {
    lost = resolve;
  });
  const loops = runs.map(({ consumer, tail, state }) => follow(consumer, tail, state, log, signal));
  const freshness = setInterval(() => {
    for (const { name, isInPlace } of [...views, { name: 'the heads of feeds', isInPlace: heads.isInPlace }]) {
      if (isInPlace()) continue;
      log.fatal(
        { view: name },
        'the file of a view is gone or another; the projector stops, so that nobody writes what nobody reads',
      );
      lost();
    }
    try {
      heads.write();
    } catch (error) {
      log.error({ err: error }, 'freshness could not be written');
    }
  }, FRESHNESS_INTERVAL_MS);
  const comparison = new ViewComparison({
    views,
    feeds: instances.map(({ feed }) => feed),
    readModelDirectory: options.readModelDirectory,
    clock: options.clock,
    log,
    signal,
    ...(options.comparison && { pace: options.comparison }),
  });
  const comparing = comparison.run();
  const archiving = archiveFeeds(instances, log, signal);
  const stopped = Promise.all(loops).then(async () => {
    await comparing;
    await archiving;
    clearInterval(freshness);
    deafen?.();
    await waking;
    await Promise.all([heads, ...views].map((opened) => opened.close()));
  });
  // With nothing to follow the loops end at once; the projector still runs until it is told to stop.
  const ended = new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return {
    lostView,
    compareViews: () => comparison.round(),
    stopped: ended.then(() => stopped),
    caughtUp: (timeoutMs = CAUGHT_UP_TIMEOUT_MS) => caughtUp(runs, [...tails.values()], timeoutMs, signal),
    readyToServe: async () => {
      const began = performance.now();
      await round(runs, [...tails.values()], CAUGHT_UP_TIMEOUT_MS, signal);
      const patience = Math.max(LEAST_PATIENCE_MS, 2 * (performance.now() - began));
      await caughtUp(runs, [...tails.values()], patience, signal).catch((error: unknown) => {
        if (signal.aborted) throw error;
        log.info({ err: error }, 'ready while what follows from earlier news is still being applied');
      });
    },
  };
}

/** A consumer that says when it has applied something. */
function telling(consumer: FeedConsumer, tell: () => void): FeedConsumer {
  return {
    ...consumer,
    async apply(look) {
      await consumer.apply(look);
      if (look.events.length > 0) tell();
    },
  };
}

async function caughtUp(runs: readonly Run[], tails: readonly FeedTail[], timeoutMs: number, signal: AbortSignal) {
  const deadline = performance.now() + timeoutMs;
  // Applying may have published more; only a round without news is the end.
  while ((await round(runs, tails, deadline - performance.now(), signal, timeoutMs)) > 0);
}

/** Waits until every run has seen its feed's head after this call. @returns how many events were applied meanwhile */
async function round(
  runs: readonly Run[],
  tails: readonly FeedTail[],
  leftMs: number,
  signal: AbortSignal,
  timeoutMs = leftMs,
): Promise<number> {
  const applied = () => runs.reduce((sum, { state }) => sum + state.applied, 0);
  const since = performance.now();
  const before = applied();
  for (const tail of tails) tail.wake();
  for (;;) {
    const lagging = runs.filter(({ state }) => state.headSeenAt < since);
    if (lagging.length === 0) return applied() - before;
    if (signal.aborted) throw new Error('The projector has been stopped.');
    if (performance.now() > since + leftMs) {
      const names = lagging.map(({ consumer, tail }) => `${consumer.name} (${tail.name})`).join(', ');
      throw new Error(`Not caught up within ${timeoutMs} ms: ${names}.`);
    }
    await pause(CAUGHT_UP_POLL_MS, signal);
  }
}
