import type { Caller } from '../../schema/contract/caller.ts';
import type { Agreement } from './agreement.ts';

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
