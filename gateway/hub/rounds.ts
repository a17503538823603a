import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Wakes } from '../../subgraphs/shared/wakes.ts';

const LONGEST_PAUSE_MS = 10_000;
const STOP_MS = 4000;

/** Work in the background that is done in rounds. */
export interface Rounds {
  /** Ends after the round under way. */
  stop(): Promise<void>;
}

export interface RoundsOptions {
  /** For the log. */
  readonly name: string;
  /** One bounded round. @returns milliseconds to rest before the next one, which news end early; 0: at once */
  readonly round: (runner: string) => Promise<number>;
  /** News of these feeds end a rest; of any without it. */
  readonly feeds?: readonly string[];
  readonly wakes: Wakes;
  readonly log: Logger;
}

/** Goes on with rounds until it is stopped; one that fails is tried again with growing pauses. */
export function startRounds({ name, round, feeds, wakes, log }: RoundsOptions): Rounds {
  const runner = randomUUID();
  let stopping = false;
  let hasNews = false;
  let wakeUp: () => void = () => undefined;
  const deafen = wakes.listen((feed) => {
    if (feeds && !feeds.includes(feed)) return;
    hasNews = true;
    wakeUp();
  });
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
      if (hasNews || stopping) wakeUp();
    });
  const loop = async () => {
    let failures = 0;
    while (!stopping) {
      hasNews = false;
      try {
        const ms = await round(runner);
        failures = 0;
        if (ms > 0) await rest(ms);
      } catch (error) {
        if (stopping) return;
        failures++;
        log.error({ err: error, rounds: name, failures }, 'a round failed; trying again');
        // News do not shorten this: they would repeat the failure as fast as they come.
        await new Promise((resolve) =>
          setTimeout(resolve, Math.min(LONGEST_PAUSE_MS, 200 * 2 ** Math.min(failures, 10))),
        );
      }
    }
  };
  const ended = loop();
  return {
    async stop() {
      stopping = true;
      deafen();
      wakeUp();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
    },
  };
}
