import { hubError } from '../../schema/contract/errors.ts';
import type { Turn } from '../execution/engine.ts';

/** Most pieces of work that wait for a turn. */
const WAITING = 200;

/**
 * Turns of the event loop for the work of callers without a token, in the order in which they came: one piece a turn, so that whoever has an agreement waits for
 * the rest of one piece and never for a row of them. A piece is a step of reading, planning or compiling one operation, some milliseconds at most.
 */
export function createPlanningTurns(waitingLimit = WAITING): Turn {
  const waiting: (() => void)[] = [];
  let isPumping = false;
  const pump = () => {
    waiting.shift()?.();
    isPumping = waiting.length > 0;
    if (isPumping) setImmediate(pump);
  };
  return () => {
    if (waiting.length >= waitingLimit)
      throw hubError('RATE_LIMITED', 'Too many new operations without a token wait to be planned.', {
        retryAfterSeconds: 1,
      });
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (isPumping) return;
      isPumping = true;
      setImmediate(pump);
    });
  };
}
