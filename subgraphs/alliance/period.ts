import type { Day } from '../../schema/domain/day.ts';

/** A stretch of days, both ends inclusive; without `to` it has no end. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** Whether two periods have a day in common. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}
