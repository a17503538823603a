import { addDays, type Day, startOfDay } from './day.ts';
import { type Act, type Days, type History, knownVersions, NO_HISTORY, revise } from './versions.ts';

/**
 * Facts with days of their own: approvals, memberships, links, rows of a list. Each version of their history is a period, so that an end which is told later
 * closes the days after it, and who asks as of an earlier instant gets the period without it.
 */
export type Period<T> = T & Days;

/** The periods of a fact as known at an instant (`null`: now), in order of their days. */
export function periodsKnownAt<T extends object>(history: History<T>, knownAt: string | null): Period<T>[] {
  return knownVersions(history, knownAt).map(({ from, to, data }) => ({ ...data, from, to }));
}

/** The history after an act that says which periods there are, and no others; what it leaves as it was keeps its version. Periods share no day. */
export function retell<T extends object>(history: History<T>, act: Act, periods: readonly Period<T>[]): History<T> {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  let told = history;
  for (const period of sorted) told = revise(told, act, daysOf(period), () => contentOf(period));
  let next: Day | null = FIRST_DAY;
  for (const { from, to } of sorted) {
    if (next !== null && next < from) told = revise(told, act, { from: next, to: addDays(from, -1) }, () => null);
    next = to === null ? null : addDays(to, 1);
  }
  return next === null ? told : revise(told, act, { from: next, to: null }, () => null);
}

/** The history of periods that stood before histories were kept: known since the first day of the first of them. */
export function historyOfPeriods<T extends object>(periods: readonly Period<T>[]): History<T> {
  const [first] = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) return NO_HISTORY;
  const at = startOfDay(first.from).toISOString();
  return retell(NO_HISTORY, { at, cause: 'ISSUE', by: null, grounds: null }, periods);
}

/** Before every day of a fact. */
const FIRST_DAY: Day = '1900-01-01';

function daysOf({ from, to }: Days): Days {
  return { from, to };
}

function contentOf<T extends object>(period: Period<T>): T {
  const { from: _from, to: _to, ...content } = period;
  return content as unknown as T;
}
