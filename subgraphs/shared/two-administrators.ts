import type { ClientSession } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';

/** Which administrator of the hub somebody is. */
export type Administrator = 'SYSTEM' | 'SECURITY';

/** By its scopes: an administrator has those of one role. */
export function administratorRole({ kind, scopes }: Caller): Administrator | null {
  if (kind !== 'HUB_OPERATOR') return null;
  if (scopes.includes('agencies:manage')) return 'SYSTEM';
  return scopes.includes('security:manage') ? 'SECURITY' : null;
}

/** What an administrator of one role has said, until one of the other says the same. */
export interface Proposal<Told> {
  readonly _id: string;
  readonly by: Administrator;
  readonly told: Told;
}

/** Where proposals are kept: a collection of the subgraph's own. */
interface Proposals<Told> {
  findOne(filter: { _id: string }, options: { session: ClientSession }): Promise<Proposal<Told> | null>;
  replaceOne(
    filter: { _id: string },
    proposal: Omit<Proposal<Told>, '_id'>,
    options: { session: ClientSession; upsert: true },
  ): Promise<unknown>;
  deleteOne(filter: { _id: string }, options: { session: ClientSession }): Promise<unknown>;
}

/**
 * Whether two administrators of different roles have said the same. Where only one has, it is kept, in place of what was said before; where both have, or where one may do
 * it alone, nothing waits any more.
 */
export async function isSaidByBoth<Told>(
  proposals: Proposals<Told>,
  _id: string,
  {
    role,
    told,
    mayAlone,
    isSame,
  }: {
    readonly role: Administrator;
    readonly told: Told;
    readonly mayAlone: boolean;
    readonly isSame: (a: Told, b: Told) => boolean;
  },
  session: ClientSession,
): Promise<boolean> {
  const before = await proposals.findOne({ _id }, { session });
  if (!mayAlone && !(before && before.by !== role && isSame(before.told, told))) {
    await proposals.replaceOne({ _id }, { by: role, told }, { session, upsert: true });
    return false;
  }
  if (before) await proposals.deleteOne({ _id }, { session });
  return true;
}
