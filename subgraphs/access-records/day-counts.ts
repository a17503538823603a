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

/** Sums use by day and agreement. */
export function countsByDay(requests: readonly Counted[], withoutAgency: readonly AnonymousUse[]): DayUse[] {
  const sums = new Map<string, DayUse>();
  const add = (use: Omit<DayUse, '_id'>) => {
    const _id = `${use.day}:${use.agreement ?? (use.agency === null ? '' : `~${use.agency}`)}`;
    const sum = sums.get(_id);
    sums.set(_id, {
      ...use,
      _id,
      requests: use.requests + (sum?.requests ?? 0),
      cut: use.cut + (sum?.cut ?? 0),
      refused: use.refused + (sum?.refused ?? 0),
      cost: use.cost + (sum?.cost ?? 0),
    });
  };
  for (const { time, agency, agreement = null, purpose = null, decision, cost } of requests)
    add({
      day: dayOf(time),
      agency,
      agreement,
      purpose,
      requests: 1,
      cut: Number(decision === 'CUT'),
      refused: Number(decision === 'REFUSED'),
      cost,
    });
  for (const { day, requests: count, refused } of withoutAgency)
    add({ day, agency: null, agreement: null, purpose: null, requests: count, cut: 0, refused, cost: 0 });
  return [...sums.values()];
}
