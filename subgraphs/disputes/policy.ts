import type { Caller } from '../../schema/contract/caller.ts';
import { divisionRange } from '../../schema/domain/division.ts';
import { type Role, roleOf, standsIn } from '../../schema/domain/sight/role.ts';
import type { AppealDocument } from './model.ts';

/** The role in which somebody may appeal: an enterprise or a certification body for itself; `null`: nobody else. */
export function appellantRole({ kind, uscc, body }: Caller): Role | null {
  if (kind === 'ENTERPRISE' && uscc !== null) return roleOf.enterprise(uscc);
  if (kind === 'CERTIFICATION_BODY' && body !== null) return roleOf.body(body);
  return null;
}

/** Rows that the caller may see, as a condition; `null`: none. Its parties: who appeals, whose act it is, who decides and who has to put it right. */
export function visibleRows(caller: Caller): Record<string, unknown> | null {
  const { kind, division } = caller;
  if (kind === 'MARKET_REGULATOR' && division !== null) {
    const { from, to } = divisionRange(division);
    return { regulator: { $gte: from, $lte: to } };
  }
  const own = kind === 'MINISTRY' ? roleOf.ministry : kind === 'HUB_OPERATOR' ? roleOf.operator : appellantRole(caller);
  return own === null ? null : { parties: own };
}

/** Whether the caller decides an appeal. */
export function mayDecide(caller: Caller, { assignee }: Pick<AppealDocument, 'assignee'>): boolean {
  return standsIn(caller, assignee);
}
