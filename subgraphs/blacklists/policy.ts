import type { Caller } from '../../schema/contract/caller.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import { type EntryContent, NATIONAL } from './entry.ts';

/** What a caller may see beyond what is public: everything, entries of the authorities in a division, or nothing. */
export type NonPublicSight =
  | { readonly of: 'ALL' }
  | { readonly of: 'DIVISION'; readonly division: DivisionCode }
  | null;

/**
 * The caller's sight of pending and removed entries, and of those past their publication term: the ministry and the operator see all, a market
 * regulator those of its own division and of the authorities below it, whose decisions need its consent (SAMR Order 44).
 */
export function nonPublicSight(caller: Caller): NonPublicSight {
  if (!caller.scopes.includes('blacklists:read')) return null;
  if (caller.kind === 'MINISTRY' || caller.kind === 'HUB_OPERATOR') return { of: 'ALL' };
  if (caller.kind === 'MARKET_REGULATOR' && caller.division !== null)
    return { of: 'DIVISION', division: caller.division };
  return null;
}

/** Whether the sight covers an entry. A national authority's entry is not the business of the division that its subject belongs to. */
export function coversEntry(
  sight: NonPublicSight,
  entry: Pick<EntryContent, 'authorityLevel' | 'divisionCode'>,
): boolean {
  if (sight === null) return false;
  if (sight.of === 'ALL') return true;
  return entry.authorityLevel === 'DIVISION' && isWithinDivision(entry.divisionCode, sight.division);
}

/** Whether the caller may ask for non-public states, in a division when it names one. */
export function mayAskForNonPublic(sight: NonPublicSight, division: DivisionCode | null): boolean {
  if (sight === null) return false;
  return sight.of === 'ALL' || division === null || isWithinDivision(division, sight.division);
}

/** Whether the caller may see a division's entries as supervision details: its own division and those of alliance partners. */
export function mayReadDivision(caller: Caller, division: DivisionCode): boolean {
  if (caller.kind === 'MINISTRY' || caller.kind === 'HUB_OPERATOR') return true;
  return caller.kind === 'MARKET_REGULATOR' && caller.divisions.some((opened) => isWithinDivision(division, opened));
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
