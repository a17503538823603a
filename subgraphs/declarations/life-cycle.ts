import { addDays, addMonths, type Day } from '../../schema/domain/day.ts';
import type { DeclarationAct, DeclarationDocument, StoredState } from './model.ts';
import { reportEveryMonths } from './report-rules.ts';

/** What a reader sees: LAPSED comes from the calendar. */
export type DeclarationState = StoredState | 'LAPSED';
export type Decision = 'FILE' | 'REFUSE' | 'CANCEL';

/** Which state a decision leads to, from which, and as what it is noted. */
export const DECISIONS: Readonly<
  Record<Decision, { readonly from: StoredState; readonly to: StoredState; readonly action: DeclarationAct['action'] }>
> = {
  FILE: { from: 'SUBMITTED', to: 'FILED', action: 'FILING' },
  REFUSE: { from: 'SUBMITTED', to: 'REFUSED', action: 'REFUSAL' },
  CANCEL: { from: 'FILED', to: 'CANCELLED', action: 'CANCELLATION' },
};

export function stateOn(
  { state, validTo }: Pick<DeclarationDocument, 'state' | 'validTo'>,
  day: Day,
): DeclarationState {
  return state === 'FILED' && validTo !== null && validTo < day ? 'LAPSED' : state;
}

/**
 * The last day for the next report of efficiency data of a filing: so many months, by the rule of the day, after the filing or the last day that a report covers. `null`
 * where nothing is filed, or the days declared end before.
 */
export function reportDueOf({
  state,
  filedOn,
  coveredTo,
  validTo,
}: Pick<DeclarationDocument, 'state' | 'filedOn' | 'coveredTo' | 'validTo'>): Day | null {
  if (state !== 'FILED' || filedOn === null) return null;
  const since = coveredTo !== null && coveredTo > filedOn ? coveredTo : filedOn;
  const due = addMonths(since, reportEveryMonths(since));
  return validTo !== null && validTo < due ? null : due;
}

/** Whether a report is missing on a day. */
export function isOverdue({ reportDue }: Pick<DeclarationDocument, 'reportDue'>, day: Day): boolean {
  return reportDue !== null && reportDue < day;
}

/** The last day up to which reports cover every day since the filing; `null` where the first of these is not covered. Their order does not matter. */
export function coveredToOf({ filedOn, covered }: Pick<DeclarationDocument, 'filedOn' | 'covered'>): Day | null {
  if (filedOn === null) return null;
  let last: Day | null = null;
  for (const { from, to } of [...covered].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const next: Day = last === null ? filedOn : addDays(last, 1);
    if (from <= next && to >= next) last = to;
  }
  return last;
}
