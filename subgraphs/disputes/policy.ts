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

/** Rows that the caller may see, as a condition; `null`: none. Its parties: who appeals, whose act it is, who decides, who advises and who has to put it right. */
export function visibleRows(caller: Caller): Record<string, unknown> | null {
  const { kind, division } = caller;
  if (kind === 'MARKET_REGULATOR' && division !== null) {
    const { from, to } = divisionRange(division);
    return { regulator: { $gte: from, $lte: to } };
  }
  const own =
    kind === 'MINISTRY'
      ? roleOf.ministry
      : kind === 'HUB_OPERATOR'
        ? roleOf.operator
        : (expertGroupRole(caller) ?? appellantRole(caller));
  return own === null ? null : { parties: own };
}

/** The role in which an expert group advises; `null`: the caller is none. It sees the cases that are referred to it, and no other. */
export function expertGroupRole({ kind, agency, scopes }: Caller): Role | null {
  return kind === 'EXPERT_GROUP' && agency !== null && scopes.includes('disputes:advise')
    ? roleOf.agency(agency)
    : null;
}

/** Whether an appeal is referred to an expert group by the caller: the ministry, which sets the groups up. */
export function mayRefer({ kind }: Caller): boolean {
  return kind === 'MINISTRY';
}

/** Whether the caller decides an appeal. */
export function mayDecide(caller: Caller, { assignee }: Pick<AppealDocument, 'assignee'>): boolean {
  return standsIn(caller, assignee);
}
