import { type Day, dayOf } from '../../schema/domain/day.ts';

/** The only source of time: injected, so that tests and replays choose it. */
export interface Clock {
  now(): Date;
  /** Today's Asia/Shanghai calendar day. */
  today(): Day;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOf(new Date()),
};

/** A clock that stands still. */
export function fixedClock(instant: string | Date): Clock {
  const at = new Date(instant);
  return { now: () => new Date(at), today: () => dayOf(at) };
}
