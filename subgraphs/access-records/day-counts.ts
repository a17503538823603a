import { type Day, dayOf } from '../../schema/domain/day.ts';
import type { AccessDecision, DayUse } from './model.ts';

/** Requests without an agency on a day. */
export interface AnonymousUse {
  readonly day: Day;
  readonly requests: number;
  readonly refused: number;
}

/** What is counted of a request. */
interface Counted {
  readonly time: Date;
  readonly agency: string;
  readonly agreement?: string | null;
  readonly purpose?: string | null;
  readonly decision: AccessDecision;
  readonly cost: number;
}

type Sum = { -readonly [K in keyof DayUse]: DayUse[K] };

/** Sums use by day and agreement. */
export function countsByDay(requests: readonly Counted[], withoutAgency: readonly AnonymousUse[]): DayUse[] {
  const sums = new Map<string, Sum>();
  const sumOf = (day: Day, agency: string | null, agreement: string | null, purpose: string | null): Sum => {
    const _id = `${day}:${agreement ?? (agency === null ? '' : `~${agency}`)}`;
    let sum = sums.get(_id);
    if (!sum) {
      sum = { _id, day, agency, agreement, purpose, requests: 0, cut: 0, refused: 0, cost: 0 };
      sums.set(_id, sum);
    }
    return sum;
  };
  for (const { time, agency, agreement = null, purpose = null, decision, cost } of requests) {
    const sum = sumOf(dayOf(time), agency, agreement, purpose);
    sum.requests++;
    sum.cut += Number(decision === 'CUT');
    sum.refused += Number(decision === 'REFUSED');
    sum.cost += cost;
  }
  for (const { day, requests: count, refused } of withoutAgency) {
    const sum = sumOf(day, null, null, null);
    sum.requests += count;
    sum.refused += refused;
  }
  return [...sums.values()];
}
