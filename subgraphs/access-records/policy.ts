import type { Caller } from '../../schema/contract/caller.ts';

/** Whose rows a caller reads: those that concern it, or those of its own use. */
export interface Sight {
  readonly of: 'CONCERNED' | 'OWN_USE';
  readonly owner: string;
}

/** Key under which rows stand for somebody. */
export const ownerKey = {
  enterprise: (uscc: string) => `uscc:${uscc}`,
  body: (code: string) => `body:${code}`,
  agency: (id: string) => `agency:${id}`,
};

/**
 * Whose rows the caller may read; `null`: none. Those concerned see who asked about them (`records:own`); every agency sees its own use
 * (`agreements:manage`). Nobody sees another's rows, not even the operator.
 */
export function sightOf(caller: Caller): Sight | null {
  const { kind, agency, uscc, body, scopes } = caller;
  if (scopes.includes('records:own')) {
    if (kind === 'ENTERPRISE' && uscc !== null) return { of: 'CONCERNED', owner: ownerKey.enterprise(uscc) };
    if (kind === 'CERTIFICATION_BODY' && body !== null) return { of: 'CONCERNED', owner: ownerKey.body(body) };
  }
  const isAgency = kind !== 'PUBLIC' && kind !== 'HUB';
  if (scopes.includes('agreements:manage') && isAgency && agency !== null)
    return { of: 'OWN_USE', owner: ownerKey.agency(agency) };
  return null;
}

/** Whether the caller may read statistics of all agreements: running the hub is the operator's. */
export function mayReadStatistics(caller: Caller): boolean {
  return caller.kind === 'HUB_OPERATOR';
}

/** Whether the caller may tell what stands in an audit log: no agency ever, only the hub itself. */
export function mayRecord(caller: Caller): boolean {
  return caller.kind === 'HUB';
}
