import { type ReceivedEvent, readEvent } from '../../schema/domain/events/read-event.ts';
import type { Clock } from './clock.ts';
import { monotonicNow } from './freshness.ts';
import { type ChangeFeed, FEED_PAGE_LIMIT } from './outbox.ts';

/** Pause between two looks at a feed that had news lately; a change is to be seen within a second. */
const BUSY_PAUSE_MS = 100;
/** Pause between two looks at a feed that has been quiet: a dozen feeds must not keep a core busy. */
const QUIET_PAUSE_MS = 250;
/** Pause between two looks at a feed whose news somebody tells: what was not told is found then, and until when nothing is known is said. */
const WATCHED_PAUSE_MS = 1_000;
/** The same for one that has been quiet. */
const WATCHED_QUIET_PAUSE_MS = 2_000;
/** A feed is quiet after this long without news. */
const QUIET_AFTER_MS = 10_000;
/** A read that takes longer counts as failed. */
const READ_TIMEOUT_MS = 15_000;
/** A full page is handed on for so long: it holds for ever, unless the feed is replaced by another. */
const FULL_PAGE_MS = 5_000;

/** A look at a feed. */
export interface Look {
  /** The position that was asked from. */
  readonly after: number;
  /** The events behind it, each read by the schema of its type. */
  readonly events: readonly ReceivedEvent[];
  /** Whether nothing follows them. */
  readonly reachesHead: boolean;
  /** Whether the feed ends before the position: what was read there is no longer in it. */
  readonly hasGoneBack: boolean;
  /** When the look began, by the clock: what was committed before is in the page or earlier. */
  readonly asOf: string;
  /** The same instant in `performance.now()` terms. */
  readonly beganAt: number;
  /** The same instant by the machine's monotonic clock, which all its processes share. */
  readonly seenAt: number;
}

/** A feed as several followers of one process read it: those that wait at the same place share one look. */
export interface FeedTail {
  readonly name: string;
  /**
   * What follows `after`: at once when `eager`, else after a pause. Whoever asks for what another one reads already gets the same: a dozen views follow one feed, and
   * each would read and check every event for itself. @throws whatever the feed throws, or a time-out. */
  next(after: number, eager: boolean): Promise<Look>;
  /** Ends the pause that is under way, or the next one if there is none. */
  wake(): void;
  /** Whether somebody wakes the tail when there is news; then it looks by itself only to say how fresh it is. */
  watch(isWatched: boolean): void;
}

/** Makes a feed's tail. An aborted signal ends pauses at once. */
export function createFeedTail(feed: ChangeFeed, clock: Clock, signal: AbortSignal, watchedPauseMs?: number): FeedTail {
  const shared = new Map<number, Promise<Look>>();
  const eagerly = new Map<number, Promise<Look>>();
  /** The last full page: what stands there stays, and who applies more slowly comes for it a little later. */
  let full: Look | undefined;
  const sleepers = new Set<() => void>();
  let newsAt = performance.now();
  let isWatched = false;
  /** Woken while nobody slept: what was told came after the look that is under way. */
  let isWoken = false;

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      if (isWoken) {
        isWoken = false;
        return resolve();
      }
      const wakeUp = () => {
        clearTimeout(timer);
        sleepers.delete(wakeUp);
        resolve();
      };
      const timer = setTimeout(wakeUp, ms);
      sleepers.add(wakeUp);
    });
  const wake = () => {
    isWoken = isWatched && sleepers.size === 0;
    for (const wakeUp of [...sleepers]) wakeUp();
  };
  signal.addEventListener('abort', wake, { once: true });

  const look = async (after: number): Promise<Look> => {
    signal.throwIfAborted();
    const beganAt = performance.now();
    const seenAt = monotonicNow();
    const asOf = clock.now().toISOString();
    const page = await withinTime(feed.read(after, FEED_PAGE_LIMIT), READ_TIMEOUT_MS, `reading the feed ${feed.name}`);
    if (page.events.length > 0) newsAt = performance.now();
    const last = page.events.at(-1)?.seq ?? after;
    return {
      after,
      events: page.events.map(readEvent),
      reachesHead: last >= page.head,
      hasGoneBack: page.head < after,
      asOf,
      beganAt,
      seenAt,
    };
  };
  const lookAfterRest = async (after: number): Promise<Look> => {
    const isQuiet = performance.now() - newsAt > QUIET_AFTER_MS;
    const watchedMs = watchedPauseMs ?? (isQuiet ? WATCHED_QUIET_PAUSE_MS : WATCHED_PAUSE_MS);
    await rest(isWatched ? watchedMs : isQuiet ? QUIET_PAUSE_MS : BUSY_PAUSE_MS);
    return look(after);
  };

  return {
    name: feed.name,
    next(after, eager) {
      if (eager) {
        if (full?.after === after && performance.now() - full.beganAt < FULL_PAGE_MS) return Promise.resolve(full);
        const reading = eagerly.get(after);
        if (reading) return reading;
        const begun = look(after)
          .then((found) => {
            full = found.reachesHead || found.hasGoneBack ? undefined : found;
            return found;
          })
          .finally(() => eagerly.delete(after));
        eagerly.set(after, begun);
        return begun;
      }
      const known = shared.get(after);
      if (known) return known;
      const promise = lookAfterRest(after).finally(() => shared.delete(after));
      shared.set(after, promise);
      return promise;
    },
    wake,
    watch(watched) {
      isWatched = watched;
      wake();
    },
  };
}

/** The promise's outcome, or an error that names what took too long. What was begun is not undone. */
export function withinTime<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Time-out after ${ms} ms: ${what}.`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
