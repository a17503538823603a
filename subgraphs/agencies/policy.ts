import type { Caller } from '../../schema/contract/caller.ts';
import type { Agreement } from './agreement.ts';
import type { Side } from './agreement-states.ts';

/** Whether the caller may read the register of agencies. The scope alone is not enough: running the hub is the operator's. */
export function mayListAgencies(caller: Caller): boolean {
  return caller.kind === 'HUB_OPERATOR';
}

/** Whether the caller may change the register: agencies, their credentials and agreements. */
export function mayManageAgencies(caller: Caller): boolean {
  return caller.kind === 'HUB_OPERATOR' || caller.kind === 'HUB';
}

/** Whether the caller may read an agreement: each side its own, the operator all. */
export function mayReadAgreement(caller: Caller, agreement: Pick<Agreement, 'provider' | 'consumer'>): boolean {
  if (caller.agency === null) return false;
  return agreement.provider === caller.agency || agreement.consumer === caller.agency || caller.kind === 'HUB_OPERATOR';
}

/** Whether the caller may ask for the token endpoint: no agency ever, only the hub itself. */
export function mayAuthenticateOthers(caller: Caller): boolean {
  return caller.kind === 'HUB';
}

/** Whether the caller may lease units of agreements: only the hub itself. */
export function mayLease(caller: Caller): boolean {
  return caller.kind === 'HUB';
}

/** Whether the caller may read the registered operations of every agency: only the hub itself. */
export function mayReadOperationsOfAll(caller: Caller): boolean {
  return caller.kind === 'HUB';
}

/** Whether the caller runs the hub: the operator, with a token that is for it. */
export function isOperator(caller: Caller): boolean {
  return caller.kind === 'HUB_OPERATOR' && caller.scopes.includes('agencies:manage');
}

/** Whether the caller may manage an agency's own affairs (requests, credentials, operations, settings): its own, the operator any. */
export function mayActFor(caller: Caller, agency: string): boolean {
  return isOperator(caller) || (caller.agency === agency && caller.scopes.includes('agreements:manage'));
}

/**
 * The sides of an agreement on which the caller stands; none: it may do nothing. The operator stands on its own side and where it is a party, and on
 * the side that it names to act for it.
 */
export function sidesOf(
  caller: Caller,
  { provider, consumer }: Pick<Agreement, 'provider' | 'consumer'>,
  actingFor: Side | null,
): Side[] {
  const sides: Side[] = [];
  const isParty = (agency: string) =>
    caller.agency === agency && (caller.scopes.includes('agreements:manage') || isOperator(caller));
  if (isParty(provider)) sides.push('PROVIDER');
  if (isParty(consumer)) sides.push('CONSUMER');
  if (isOperator(caller)) sides.push('OPERATOR');
  if (actingFor === null) return sides;
  return isOperator(caller) || sides.includes(actingFor) ? [actingFor] : [];
}
