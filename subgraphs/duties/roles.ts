import type { Caller } from '../../schema/contract/caller.ts';
import { divisionRange } from '../../schema/domain/division.ts';
import { type Role, roleOf } from '../../schema/domain/sight/role.ts';
import type { Concerned } from './rules/deadline.ts';
import type { Doer } from './rules/duty-rules.ts';

/** Who has to act for those concerned; `null` where it is not known. */
export function doerOf(doer: Doer, { body, division, assignee }: Concerned): Role | null {
  switch (doer) {
    case 'ASSIGNEE':
      return assignee ?? null;
    case 'BODY':
      return body === null ? null : roleOf.body(body);
    case 'REGULATOR':
      return division === null ? null : roleOf.regulator(division);
    case 'MINISTRY':
      return roleOf.ministry;
    case 'OPERATOR':
      return roleOf.operator;
  }
}

/** Everybody whom something concerns. */
export function rolesConcerned({ body, holder, agencies }: Concerned): Role[] {
  return [
    ...(body === null ? [] : [roleOf.body(body)]),
    ...(holder === null ? [] : [roleOf.enterprise(holder)]),
    ...agencies.map(roleOf.agency),
  ];
}

/** A condition on a role field: the caller's own roles; a regulator stands for every division within its own. `null`: it has none. */
export function inRolesOf(caller: Caller, field: string): Record<string, unknown> | null {
  const { kind, agency, body, division, uscc } = caller;
  const own: Role[] = agency === null || kind === 'HUB' ? [] : [roleOf.agency(agency)];
  if (kind === 'CERTIFICATION_BODY' && body !== null) own.push(roleOf.body(body));
  if (kind === 'ENTERPRISE' && uscc !== null) own.push(roleOf.enterprise(uscc));
  if (kind === 'MINISTRY') own.push(roleOf.ministry);
  if (kind === 'HUB_OPERATOR') own.push(roleOf.operator);
  const conditions: Record<string, unknown>[] = own.length > 0 ? [{ [field]: { $in: own } }] : [];
  if (kind === 'MARKET_REGULATOR' && division !== null) {
    const { from, to } = divisionRange(division);
    conditions.push({ [field]: { $gte: roleOf.regulator(from), $lte: roleOf.regulator(to) } });
  }
  return conditions.length === 0 ? null : conditions.length === 1 ? (conditions[0] ?? null) : { $or: conditions };
}
