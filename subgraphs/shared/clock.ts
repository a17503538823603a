import { addDays, type Day, dayOf, startOfDay } from '../../schema/domain/day.ts';

/** The only source of time: injected, so that tests and replays choose it. */
export interface Clock {
  now(): Date;
  /** Today's Asia/Shanghai calendar day. */
  today(): Day;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: createToday(Date.now),
};

/** Today by a source of epoch milliseconds; the day is computed anew when another has begun, or the source was set back. */
export function createToday(now: () => number): () => Day {
  let day: Day = '';
  let begins = Number.POSITIVE_INFINITY;
  let ends = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now();
    if (at < begins || at >= ends) {
      day = dayOf(new Date(at));
      begins = startOfDay(day).getTime();
      ends = startOfDay(addDays(day, 1)).getTime();
    }
    return day;
  };
}

/** A clock that stands still. */
export function fixedClock(instant: string | Date): Clock {
  const at = new Date(instant);
  return { now: () => new Date(at), today: () => dayOf(at) };
}
