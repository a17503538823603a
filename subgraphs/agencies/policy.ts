import type { Caller } from '../../schema/contract/caller.ts';
import type { Agreement } from './agreement.ts';
import type { Side } from './agreement-states.ts';
import { hasPower, ROLE_OF_SCOPE, type Role } from './operator-roles.ts';

/** The role that the caller's token stands for. One with scopes of two roles stands for none: nobody is two administrators. */
export function roleOf({ kind, scopes }: Pick<Caller, 'kind' | 'scopes'>): Role | null {
  if (kind !== 'HUB_OPERATOR') return null;
  const roles = new Set(scopes.flatMap((scope) => ROLE_OF_SCOPE.get(scope) ?? []));
  const [role] = roles;
  return role !== undefined && roles.size === 1 ? role : null;
}

/** Whether the caller may do to other agencies what a mutation does. */
export function mayDo(caller: Caller, mutation: string): boolean {
  return hasPower(roleOf(caller), mutation);
}

/** Whether the caller may read the register of agencies, who provides what and what administrators did: each of the three. */
export function mayReadRegister(caller: Caller): boolean {
  return roleOf(caller) !== null;
}

/** Whether the caller may read an agreement: each side its own, administrators all. */
export function mayReadAgreement(caller: Caller, agreement: Pick<Agreement, 'provider' | 'consumer'>): boolean {
  if (caller.agency === null) return false;
  return agreement.provider === caller.agency || agreement.consumer === caller.agency || roleOf(caller) !== null;
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

/** Whether the caller may manage an agency's own affairs (requests, keys, operations, settings): its own, nobody else's. */
export function isOwn(caller: Caller, agency: string): boolean {
  return caller.agency === agency && caller.scopes.includes('agreements:manage');
}

/** The sides of an agreement on which the caller stands: where it is a party, and the security administrator on the operator's; none: it may do nothing. */
export function sidesOf(caller: Caller, { provider, consumer }: Pick<Agreement, 'provider' | 'consumer'>): Side[] {
  const sides: Side[] = [];
  if (isOwn(caller, provider)) sides.push('PROVIDER');
  if (isOwn(caller, consumer)) sides.push('CONSUMER');
  if (roleOf(caller) === 'SECURITY') sides.push('OPERATOR');
  return sides;
}
