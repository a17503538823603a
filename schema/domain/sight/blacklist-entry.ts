import type { Day } from '../day.ts';
import { type DivisionCode, isWithinDivision } from '../division.ts';
import type { Sight, Viewer } from './sight.ts';

/** What the rule reads of an entry; `publishedOn` is `null` while it is pending. */
export interface EntrySeen {
  readonly authorityLevel: 'NATIONAL' | 'DIVISION';
  readonly divisionCode: DivisionCode;
  readonly publishedOn: Day | null;
  /** Last day on which everybody may see it; `null` while it is pending, and while it is published without an end. */
  readonly publicUntil: Day | null;
}

/** What a viewer may see beyond what is public: everything, entries of the authorities in a division, or nothing. */
export type NonPublicSight =
  | { readonly of: 'ALL' }
  | { readonly of: 'DIVISION'; readonly division: DivisionCode }
  | null;

/**
 * Sight of pending and removed entries, and of those past their publication term: the ministry and the operator see all, a market regulator those
 * of its own division and of the authorities below it, whose decisions need its consent (SAMR Order 44 of 2021).
 */
export function nonPublicSight({ scopes, kind, division }: Viewer): NonPublicSight {
  if (!scopes.includes('blacklists:read')) return null;
  if (kind === 'MINISTRY' || kind === 'HUB_OPERATOR') return { of: 'ALL' };
  if (kind === 'MARKET_REGULATOR' && division !== null) return { of: 'DIVISION', division };
  return null;
}

/** Whether the sight covers an entry. A national authority's entry is not the business of the division that its subject belongs to. */
export function coversEntry(sight: NonPublicSight, entry: Pick<EntrySeen, 'authorityLevel' | 'divisionCode'>): boolean {
  if (sight === null) return false;
  if (sight.of === 'ALL') return true;
  return entry.authorityLevel === 'DIVISION' && isWithinDivision(entry.divisionCode, sight.division);
}

/** Whether everybody may see the entry on the day: from publication until its publication term is over. */
export function isPublicOn(
  { publishedOn, publicUntil }: Pick<EntrySeen, 'publishedOn' | 'publicUntil'>,
  day: Day,
): boolean {
  if (publishedOn === null || day < publishedOn) return false;
  return publicUntil === null || day <= publicUntil;
}

/**
 * What somebody with this sight may see of an entry today, whatever day the question is about. Removal ends publicity (SAMR Order 44): an answer about
 * a past day may say that there was an entry then, without list, authority, decision or days. A pending entry is nobody's business.
 */
export function sightOfEntry(sight: NonPublicSight, entry: EntrySeen, today: Day): Sight {
  if (coversEntry(sight, entry) || isPublicOn(entry, today)) return 'WHOLE';
  return entry.publishedOn !== null && entry.publishedOn <= today ? 'COUNTED' : 'NOTHING';
}
