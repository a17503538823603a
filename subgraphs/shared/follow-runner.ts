import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { FeedTail, Look } from './feed-tail.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5000;

/** Something that follows one feed. */
export interface FeedConsumer {
  /** For the log, for example `claims/facts`. */
  readonly name: string;
  /** Number of the last event applied. */
  position(): number | Promise<number>;
  /** The feed no longer has what was read from it; the position may then be another. */
  goneBack?(): void;
  /** Applies what follows the position, or nothing of it, and moves the position with it. Called also for a look without events. */
  apply(look: Look): void | Promise<void>;
}

/** How far a runner has come. */
export interface RunnerState {
  /** When the latest look began that ended at the feed's head with everything applied; `performance.now()` terms. */
  headSeenAt: number;
  /** Events applied since the start. */
  applied: number;
}

/**
 * Follows a feed until the signal is aborted: events in order, a full page followed at once by the next. A failure is logged and tried again
 * with growing pauses from the consumer's own position, for as long as it takes: an event is never passed over.
 */
export async function follow(
  consumer: FeedConsumer,
  tail: FeedTail,
  state: RunnerState,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  let eager = true;
  let failures = 0;
  /** Types of events that were told of already: of a later time, or of another feed. */
  const passedOver = new Set<string>();
  while (!signal.aborted) {
    try {
      const look = await tail.next(await consumer.position(), eager);
      if (signal.aborted) return;
      if (look.hasGoneBack) {
        consumer.goneBack?.();
        throw new Error(`The feed ends before ${look.after}, which was read from it.`);
      }
      for (const event of look.events) {
        if (event.type !== null || passedOver.has(event.written)) continue;
        passedOver.add(event.written);
        log.warn(
          { consumer: consumer.name, feed: tail.name, seq: event.seq, type: event.written },
          'events of a type that is not known here are passed over',
        );
      }
      await consumer.apply(look);
      state.applied += look.events.length;
      if (look.reachesHead) state.headSeenAt = look.beganAt;
      eager = !look.reachesHead;
      if (failures > 0) log.info({ consumer: consumer.name, feed: tail.name, failures }, 'following again');
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      failures++;
      log.error({ err: error, consumer: consumer.name, feed: tail.name, failures }, 'following failed; trying again');
      await pause(Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failures - 1, 10), LONGEST_PAUSE_MS), signal);
      eager = true;
    }
  }
}

/** Waits, but not beyond an abort. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Aborted: the caller looks at the signal itself.
  }
}
