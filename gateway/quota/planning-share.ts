import { hubError } from '../../schema/contract/errors.ts';
import type { PlanningTime } from '../execution/engine.ts';

/** How much of a worker's time may go into operations that it meets for the first time. */
export interface PlanningShare {
  /** Part of the time, 0 to 1, in the long run. */
  readonly share: number;
  /** Milliseconds that may be spent at once after a quiet time. */
  readonly burstMs: number;
}

/**
 * What callers without a token may take together (0020). Planning is all that a stream of ever new texts costs, and nobody's agreement bounds it: so agencies keep
 * four fifths of a worker whatever comes. Operations that were sent before cost nothing of this.
 */
export const PUBLIC_PLANNING: PlanningShare = { share: 0.2, burstMs: 4_000 };

/** A part of a worker's time for reading, planning and compiling operations. */
export function createPlanningTime(
  { share, burstMs }: PlanningShare,
  now: () => number = () => performance.now(),
): PlanningTime {
  let left = burstMs;
  let at = now();
  const refill = () => {
    const time = now();
    left = Math.min(burstMs, left + (time - at) * share);
    at = time;
  };
  return {
    admit() {
      refill();
      if (left > 0) return;
      throw hubError(
        'RATE_LIMITED',
        'New operations without a token take too much time together; those that were sent before are answered.',
        { retryAfterSeconds: Math.max(1, Math.ceil((1 - left) / share / 1000)) },
      );
    },
    spent(milliseconds) {
      refill();
      left -= milliseconds;
    },
  };
}

/** What one request takes of it: admitted once, since an operation that was read is worth planning. */
export function ofOneRequest(time: PlanningTime): PlanningTime {
  let admitted = false;
  return {
    admit() {
      if (!admitted) time.admit();
      admitted = true;
    },
    spent: (milliseconds) => time.spent(milliseconds),
  };
}
