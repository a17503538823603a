import type { Caller } from '../../schema/contract/caller.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
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

/** Whether the caller speaks for the working group on a day: the regulator that chairs it then (轮值组长单位). */
export function chairs(caller: Caller, chairDivision: string | null): boolean {
  return caller.kind === 'MARKET_REGULATOR' && chairDivision !== null && caller.division === chairDivision;
}

/** Whether the caller takes part in the working group's inner work: the regulators of its member divisions with all inside them, and the ministry. */
export function takesPart({ kind, division, scopes }: Caller, memberDivisions: readonly string[]): boolean {
  if (!scopes.includes('supervision:read') && !scopes.includes('alliance:maintain')) return false;
  if (kind === 'MINISTRY') return true;
  return (
    kind === 'MARKET_REGULATOR' &&
    division !== null &&
    memberDivisions.some((member) => isWithinDivision(division, member))
  );
}
