import { dayOf } from '../../schema/domain/day.ts';
import type { Clock } from '../../subgraphs/shared/clock.ts';

/** A clock that stands until a story sets it on. */
export interface MovableClock extends Clock {
  set(instant: string): void;
}

export function movableClock(instant: string): MovableClock {
  let at = new Date(instant);
  return {
    now: () => new Date(at),
    today: () => dayOf(at),
    set(next) {
      at = new Date(next);
    },
  };
}
