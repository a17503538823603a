import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';

/** Operations that one caller has under way at once, and that wait behind them. */
export interface AtOnceLimits {
  readonly running: number;
  readonly waiting: number;
}

/** All of the public counts as one caller. Fewer of its operations run than the store has connections, so that it can't take them all. */
export const PUBLIC_AT_ONCE: AtOnceLimits = { running: 8, waiting: 200 };
export const AGENCY_AT_ONCE: AtOnceLimits = { running: 32, waiting: 2_000 };

/** Lets a bounded number of operations run at once. */
export interface AtOnce {
  /**
   * Waits until an operation may run; returns nothing when that is now. Whoever was let in must `leave`.
   * @throws RATE_LIMITED when too many wait already
   */
  enter(caller: Pick<Caller, 'kind' | 'agency'>): Promise<void> | undefined;
  leave(caller: Pick<Caller, 'kind' | 'agency'>): void;
}

interface Turnstile {
  running: number;
  readonly waiting: (() => void)[];
}

export function createAtOnce(ofPublic: AtOnceLimits = PUBLIC_AT_ONCE, ofAgency: AtOnceLimits = AGENCY_AT_ONCE): AtOnce {
  /** Only callers with something under way stand here. */
  const turnstiles = new Map<string, Turnstile>();
  const keyOf = ({ kind, agency }: Pick<Caller, 'kind' | 'agency'>) => (kind === 'PUBLIC' ? '' : (agency ?? ''));
  return {
    enter(caller) {
      const key = keyOf(caller);
      const limits = caller.kind === 'PUBLIC' ? ofPublic : ofAgency;
      let turnstile = turnstiles.get(key);
      if (!turnstile) {
        turnstile = { running: 0, waiting: [] };
        turnstiles.set(key, turnstile);
      }
      if (turnstile.running < limits.running) {
        turnstile.running++;
        return undefined;
      }
      const { waiting } = turnstile;
      if (waiting.length >= limits.waiting)
        throw hubError('RATE_LIMITED', 'Too many operations at once.', { retryAfterSeconds: 1 });
      return new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    },
    leave(caller) {
      const key = keyOf(caller);
      const turnstile = turnstiles.get(key);
      if (!turnstile) return;
      // Who waits takes the place over: the number that run stays.
      const next = turnstile.waiting.shift();
      if (next) next();
      else if (--turnstile.running === 0) turnstiles.delete(key);
    },
  };
}
