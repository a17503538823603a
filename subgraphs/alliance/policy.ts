import type { Caller } from '../../schema/contract/caller.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';

/**
 * Whether the caller may admit members of an alliance and end memberships: the ministry, the operator, and the market regulators that convene it,
 * which are those of its member divisions on the day.
 */
export function mayMaintainMembers(caller: Caller, memberDivisions: readonly string[]): boolean {
  if (!isKept('ALLIANCE_MEMBERS', caller)) return false;
  return caller.kind !== 'MARKET_REGULATOR' || (caller.division !== null && memberDivisions.includes(caller.division));
}

/** Whether the caller may change which divisions take part: a regulator could otherwise open other regulators' details to itself. */
export function mayChangeDivisions(caller: Caller): boolean {
  return isKept('ALLIANCE_DIVISIONS', caller);
}

function isKept(register: 'ALLIANCE_MEMBERS' | 'ALLIANCE_DIVISIONS', { kind }: Caller): boolean {
  return maintainersOf(register).some((keeper) => keeper === kind);
}
