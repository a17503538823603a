import { hubError } from '../../schema/contract/errors.ts';

/** Lets work through a few at a time. @throws RATE_LIMITED when too much of it is waiting already. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>;

/** At most `running` pieces of work at a time, at most `waiting` behind them, first come first served. */
export function createTurnstile(running: number, waiting: number): Turnstile {
  const queue: (() => void)[] = [];
  let inside = 0;
  return async (work) => {
    if (inside >= running) {
      if (queue.length >= waiting) throw hubError('RATE_LIMITED', 'Too many sign-ins at a time; try again.');
      // Who leaves hands the place over, so nobody can slip in between.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else inside++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else inside--;
    }
  };
}
