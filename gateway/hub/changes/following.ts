import type { Wakes } from '../../../subgraphs/shared/wakes.ts';

/** What the projector says when the log has grown. */
const NEWS = 'view:changes';

/** Waits for news of the log. */
export interface LogNews {
  /** Resolves with news since the last call, after `ms`, or when the signal is aborted. */
  next(ms: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** An ear for the log; news that come while nobody waits are kept. */
export function listenToLog(wakes: Wakes): LogNews {
  let hasNews = false;
  let wakeUp: () => void = () => undefined;
  const deafen = wakes.listen((feed) => {
    if (feed !== NEWS) return;
    hasNews = true;
    wakeUp();
  });
  return {
    next: (ms, signal) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          wakeUp = () => undefined;
          hasNews = false;
          resolve();
        };
        const timer = setTimeout(done, ms);
        wakeUp = done;
        signal.addEventListener('abort', done);
        if (hasNews || signal.aborted) done();
      }),
    close: deafen,
  };
}
