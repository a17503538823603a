import { addDays, type Day } from '../../../schema/domain/day.ts';
import { deadlineRule } from '../../../schema/domain/deadline-rules.ts';
import type { CertificationScheme } from '../../../schema/domain/facts.ts';
import { endOfPeriod } from '../../../schema/domain/period.ts';

/** Days, both inclusive; `to` is `null` while they last. */
export interface OverdueStretch {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * The days on which a surveillance (监督检查) is overdue: those after its last day, which is a year, or twelve months, from the issue or the check before (SUR-01, SUR-02), until the day
 * before it was done. Whether the certificate stands on them is not asked here.
 */
export function overdueStretches(
  scheme: CertificationScheme,
  firstIssuedOn: Day,
  conductedOn: readonly Day[],
): OverdueStretch[] {
  const interval = deadlineRule(scheme === 'GREEN_DESIGN' ? 'DL-10' : 'DL-09');
  const starts = [firstIssuedOn, ...conductedOn.filter((day) => day > firstIssuedOn)].sort();
  return starts.flatMap((start, index): OverdueStretch[] => {
    const next = starts[index + 1];
    const from = addDays(endOfPeriod(interval, start)?.day ?? start, 1);
    if (next === undefined) return [{ from, to: null }];
    return next > from ? [{ from, to: addDays(next, -1) }] : [];
  });
}
