import { addDays, type Day, dayOf } from '../../../schema/domain/day.ts';
import { PublicMonthDocument, type PublicMonthQuery } from '../../sdk/index.ts';
import { ask, type Told } from '../asking.ts';
import type { View } from '../view.ts';

/** A month of a series: `YYYY-MM`, its first day, and the last one that is counted. */
export interface Month {
  readonly month: string;
  readonly from: Day;
  readonly to: Day;
}

/** Lengths of series that a reader may choose. */
export const LENGTHS = [12, 24, 60] as const;
/** The furthest month back that a series ends with. */
const YEARS_BACK = 10;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const monthOf = (day: Day): string => day.slice(0, 7);
const firstOf = (month: string): Day => `${month}-01` as Day;
const before = (month: string): string => monthOf(addDays(firstOf(month), -1));
const lastOf = (month: string): Day => addDays(firstOf(monthOf(addDays(firstOf(month), 31))), -1);

/** Which months an address asks for; the twelve up to this one where it says nothing, or nothing that can be counted. */
export function monthsAsked(query: URLSearchParams, today: Day = dayOf(new Date())): Month[] {
  const length = LENGTHS.find((one) => String(one) === query.get('months')) ?? LENGTHS[0];
  const asked = query.get('to') ?? '';
  const earliest = `${Number(today.slice(0, 4)) - YEARS_BACK}-01`;
  let month = MONTH.test(asked) && asked <= monthOf(today) && asked >= earliest ? asked : monthOf(today);
  const months: Month[] = [];
  for (let count = 0; count < length; count++) {
    const last = lastOf(month);
    months.unshift({ month, from: firstOf(month), to: last < today ? last : today });
    month = before(month);
  }
  return months;
}

/** Counts hardly change within a minute, and are the same for everybody. */
const KEPT_MS = 60_000;
type Counted = Told<PublicMonthQuery>;
const kept = new Map<Day, { readonly until: number; readonly told: Promise<Counted> }>();

/** What certificates came to in each month, as it is known now; each month is asked once a minute for all readers. */
export function countMonths(view: Pick<View, 'hub'>, months: readonly Month[]): Promise<Counted[]> {
  const now = Date.now();
  // No more than the months of fifteen years are ever in it.
  for (const [day, { until }] of kept) if (until <= now) kept.delete(day);
  return Promise.all(
    months.map(({ from, to }) => {
      const known = kept.get(to);
      if (known) return known.told;
      const told = ask(view.hub, PublicMonthDocument, { from, to });
      kept.set(to, { until: now + KEPT_MS, told });
      told.catch(() => kept.delete(to));
      return told;
    }),
  );
}
