import { hubError } from '../../schema/contract/errors.ts';

/** Lets work through a few at a time. @throws RATE_LIMITED when too much of the same source, or of all, is waiting already. */
export type Turnstile = <T>(source: string, work: () => Promise<T>) => Promise<T>;

/**
 * At most `running` pieces of work at a time, and behind them at most `perSource` of each source and `waiting` in all. Sources take turns: one that sends
 * without end waits for itself, not everybody else for it. Where all places are taken, the source with the most gives one up to a source that has none.
 */
export function createTurnstile(running: number, waiting: number, perSource: number): Turnstile {
  const queues = new Map<string, Waiter[]>();
  let inside = 0;
  let queued = 0;

  const turnAway = (waiter: Waiter | undefined) => {
    queued--;
    waiter?.reject(hubError('RATE_LIMITED', 'Too many sign-ins at a time; try again.'));
  };
  const enter = (source: string) =>
    new Promise<void>((resolve, reject) => {
      const own = queues.get(source) ?? [];
      if (own.length >= perSource) return reject(hubError('RATE_LIMITED', 'Too many sign-ins at a time; try again.'));
      if (queued >= waiting) {
        const [name, longest] = [...queues].reduce((a, b) => (b[1].length > a[1].length ? b : a));
        if (own.length > 0 || longest.length < 2)
          return reject(hubError('RATE_LIMITED', 'Too many sign-ins at a time; try again.'));
        turnAway(longest.pop());
        queues.set(name, longest);
      }
      own.push({ resolve, reject });
      queues.set(source, own);
      queued++;
    });
  const leave = () => {
    const [next] = queues;
    if (!next) {
      inside--;
      return;
    }
    const [source, queue] = next;
    const waiter = queue.shift();
    queues.delete(source);
    // Behind all others: sources take turns.
    if (queue.length > 0) queues.set(source, queue);
    queued--;
    // Who leaves hands the place over, so nobody can slip in between.
    waiter?.resolve();
  };
  return async (source, work) => {
    if (inside >= running) await enter(source);
    else inside++;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

interface Waiter {
  resolve(): void;
  reject(error: Error): void;
}
