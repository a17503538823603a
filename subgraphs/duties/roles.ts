import type { Caller } from '../../schema/contract/caller.ts';
import { divisionRange } from '../../schema/domain/division.ts';
import type { Concerned } from './rules/deadline.ts';
import type { Doer } from './rules/duty-rules.ts';

/** Somebody in a role, as tasks and notices name it: `BODY:101`, `REGULATOR:330502`, `ENTERPRISE:<USCC>`, `AGENCY:<id>`, `MINISTRY`, `OPERATOR`. */
export type Role = string;

export const roleOf = {
  body: (code: string): Role => `BODY:${code}`,
  regulator: (division: string): Role => `REGULATOR:${division}`,
  enterprise: (uscc: string): Role => `ENTERPRISE:${uscc}`,
  agency: (id: string): Role => `AGENCY:${id}`,
  ministry: 'MINISTRY',
  operator: 'OPERATOR',
} as const;

/** Who has to act for those concerned; `null` where it is not known. */
export function doerOf(doer: Doer, { body, division }: Concerned): Role | null {
  switch (doer) {
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

/** Whether the caller stands in the role. */
export function standsIn(caller: Caller, role: Role): boolean {
  const { kind, agency, body, division, uscc } = caller;
  const [name, value = ''] = role.split(':');
  switch (name) {
    case 'BODY':
      return kind === 'CERTIFICATION_BODY' && body === value;
    case 'REGULATOR': {
      if (kind !== 'MARKET_REGULATOR' || division === null) return false;
      const { from, to } = divisionRange(division);
      return from <= value && value <= to;
    }
    case 'ENTERPRISE':
      return kind === 'ENTERPRISE' && uscc === value;
    case 'AGENCY':
      return kind !== 'HUB' && agency === value;
    case 'MINISTRY':
      return kind === 'MINISTRY';
    case 'OPERATOR':
      return kind === 'HUB_OPERATOR';
    default:
      return false;
  }
}
