import type { Caller } from '../../schema/contract/caller.ts';

/**
 * Whether the caller may admit members of an alliance and end memberships: the ministry, the operator, and the market regulators that convene it,
 * which are those of its member divisions on the day.
 */
export function mayMaintainMembers(caller: Caller, memberDivisions: readonly string[]): boolean {
  if (caller.kind === 'MINISTRY' || caller.kind === 'HUB_OPERATOR') return true;
  return caller.kind === 'MARKET_REGULATOR' && caller.division !== null && memberDivisions.includes(caller.division);
}

/** Whether the caller may change which divisions take part: a regulator could otherwise open other regulators' details to itself. */
export function mayChangeDivisions(caller: Caller): boolean {
  return caller.kind === 'MINISTRY' || caller.kind === 'HUB_OPERATOR';
}
