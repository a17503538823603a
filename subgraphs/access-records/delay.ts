import type { QueryFilter } from 'mongoose';
import type { AccessRow } from './model.ts';
import { beforeInstant } from './row-key.ts';
import type { SupervisionDelays } from './view.ts';

/** The purpose whose requests stay hidden for a time: who is looked into must not be warned. */
const SUPERVISION = 'SUPERVISION';
/** For an agency that has set no delay. */
export const DEFAULT_DELAY_DAYS = 30;
/** The longest delay that can be set, and what counts for an agency whose setting is not known. */
export const LONGEST_DELAY_DAYS = 180;
const DAY_MS = 86_400_000;

/**
 * A filter that leaves out what must not be known yet. Judged when it is read, so a changed setting counts at once, also for what was asked
 * before. A delay is so many times 24 hours.
 * @param delays `null` when they could not be had: then everything of supervision stays hidden for the longest time.
 */
export function visibleFilter(delays: SupervisionDelays | null, now: Date): QueryFilter<AccessRow> {
  const agenciesBy = new Map<number, string[]>();
  for (const [agency, set] of delays ?? []) {
    const days = daysOf(set);
    const same = agenciesBy.get(days);
    if (same) same.push(agency);
    else agenciesBy.set(days, [agency]);
  }
  const until = (days: number) => beforeInstant(new Date(now.getTime() - days * DAY_MS + 1));
  return {
    $or: [
      { purpose: { $ne: SUPERVISION } },
      { _id: { $lt: until(LONGEST_DELAY_DAYS) } },
      ...[...agenciesBy].map(([days, agencies]) => ({ agency: { $in: agencies }, _id: { $lt: until(days) } })),
    ],
  };
}

/** A setting that makes no sense counts as the longest. */
function daysOf(set: number | null): number {
  if (set === null) return DEFAULT_DELAY_DAYS;
  return Number.isInteger(set) && set >= 0 && set <= LONGEST_DELAY_DAYS ? set : LONGEST_DELAY_DAYS;
}
