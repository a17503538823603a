import { PUBLIC_SCOPE, type Purpose } from '../../schema/contract/caller.ts';
import { addDays, type Day, isWithin, startOfDay } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { AllianceDivisionFact } from '../../schema/domain/facts.ts';
import type { Agreement } from './agreement.ts';

/** Why a sign-in is refused. */
export type RefusalCode =
  | 'INVALID_CLIENT'
  | 'INVALID_CODE'
  | 'PURPOSE_REQUIRED'
  | 'PURPOSE_NOT_COVERED'
  | 'SCOPE_NOT_COVERED'
  | 'AGENCY_SUSPENDED';

/** What an agreement opens to a token, or why it opens nothing. */
export type AgreementChoice =
  | { readonly agreement: Agreement; readonly scopes: readonly string[] }
  | { readonly refused: 'PURPOSE_NOT_COVERED' | 'SCOPE_NOT_COVERED' };

/** Whether tokens may be issued under the agreement on the day. */
export function isInForce(agreement: Agreement, day: Day): boolean {
  return agreement.state === 'ACTIVE' && isWithin(day, agreement.validFrom, agreement.validTo);
}

/**
 * The agreement that a token request falls under: in force on the day, for the purpose, with every scope asked for; the newest of several. With
 * no scope asked for, everything the agreement opens.
 */
export function chooseAgreement(
  agreements: readonly Agreement[],
  purpose: Purpose,
  requested: readonly string[],
  day: Day,
): AgreementChoice {
  const inForce = agreements
    .filter((agreement) => agreement.purpose === purpose && isInForce(agreement, day))
    .sort((a, b) => (a.validFrom === b.validFrom ? a.id.localeCompare(b.id) : a.validFrom < b.validFrom ? 1 : -1));
  const [newest] = inForce;
  if (!newest) return { refused: 'PURPOSE_NOT_COVERED' };
  const wanted = [...new Set(requested)].filter((scope) => scope !== PUBLIC_SCOPE).sort();
  if (requested.length === 0) return { agreement: newest, scopes: [...newest.scopes].sort() };
  const covering = inForce.find(({ scopes }) => wanted.every((scope) => scopes.includes(scope)));
  return covering ? { agreement: covering, scopes: wanted } : { refused: 'SCOPE_NOT_COVERED' };
}

/** The instant at which tokens under the agreement must have ended; `null` when it runs until it is ended. */
export function endOf(agreement: Agreement): Date | null {
  return agreement.validTo === null ? null : startOfDay(addDays(agreement.validTo, 1));
}

/**
 * The divisions whose details a regulator may see: its own, and with alliance sharing those that are in an alliance with it on the day. Membership
 * is the division's own: a city does not share because its province does.
 */
export function sharedDivisions(
  own: string | null,
  allianceSharing: boolean,
  memberships: readonly AllianceDivisionFact[],
  day: Day,
): string[] {
  if (own === null) return [];
  if (!allianceSharing) return [own];
  const today = memberships.filter(({ from, to }) => isWithin(day, from, to));
  const alliances = new Set(today.filter(({ divisionCode }) => divisionCode === own).map((row) => row.allianceCode));
  const partners = today.filter(({ allianceCode }) => alliances.has(allianceCode)).map((row) => row.divisionCode);
  return [...new Set([own, ...partners])].sort();
}

/** Of the opened divisions what lies within the agreement's own limit: a province shrinks to the cities that are named. No limit: all of them. */
export function limitDivisions(opened: readonly string[], limit: readonly string[]): string[] {
  if (limit.length === 0) return [...opened];
  const within = (inner: readonly string[], outer: readonly string[]) =>
    inner.filter((code) => outer.some((other) => isWithinDivision(code, other)));
  return [...new Set([...within(opened, limit), ...within(limit, opened)])].sort();
}
