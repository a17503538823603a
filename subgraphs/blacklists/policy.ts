import type { Caller } from '../../schema/contract/caller.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { NATIONAL } from './entry.ts';

/** Whether the caller may ask for non-public states, in a division when it names one. */
export function mayAskForNonPublic(sight: NonPublicSight, division: DivisionCode | null): boolean {
  if (sight === null) return false;
  return sight.of === 'ALL' || division === null || isWithinDivision(division, sight.division);
}

/** The authority that the caller decides as: first part of the ids of its entries; `null` when it is no deciding authority. */
export function decidesAs(
  caller: Caller,
): { readonly key: string; readonly kind: 'MINISTRY' | 'MARKET_REGULATOR' } | null {
  if (caller.kind === 'MINISTRY') return { key: NATIONAL, kind: caller.kind };
  if (caller.kind === 'MARKET_REGULATOR' && caller.division !== null)
    return { key: caller.division, kind: caller.kind };
  return null;
}

/** Whether the caller is the authority that an entry's id names. */
export function mayDecide(caller: Caller, id: string): boolean {
  const authority = decidesAs(caller);
  return authority !== null && id.startsWith(`${authority.key}:`);
}
