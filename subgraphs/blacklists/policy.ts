import type { Caller } from '../../schema/contract/caller.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import { blacklistKind } from '../../schema/domain/events/blacklists.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { NATIONAL } from './entry.ts';
import { DECIDING_KINDS, type DecidingKind } from './rules.ts';

/** Whether the caller may ask for non-public states, in a division when it names one. */
export function mayAskForNonPublic(sight: NonPublicSight, division: DivisionCode | null): boolean {
  if (sight === null) return false;
  return sight.of === 'ALL' || division === null || isWithinDivision(division, sight.division);
}

/** The authority that the caller decides as: first part of the ids of its entries; `null` when it is no deciding authority. */
export function decidesAs(caller: Caller): { readonly key: string; readonly kind: DecidingKind } | null {
  const kind = DECIDING_KINDS.find((candidate) => candidate === caller.kind);
  if (!kind) return null;
  if (kind !== 'MARKET_REGULATOR') return { key: NATIONAL, kind };
  return caller.division === null ? null : { key: caller.division, kind };
}

/** Whether the caller is the authority that an entry's id names, and keeps the list that it names. */
export function mayDecide(caller: Caller, id: string): boolean {
  const authority = decidesAs(caller);
  if (authority === null || !id.startsWith(`${authority.key}:`)) return false;
  const list = blacklistKind.options.find((candidate) => candidate === id.split(':')[1]);
  return list === undefined || maintainersOf(list).includes(authority.kind);
}

/** Whether the caller is the subject that an entry's id names, looking after its own records. */
export function isSubject(caller: Caller, id: string): boolean {
  return caller.kind === 'ENTERPRISE' && caller.uscc !== null && id.split(':')[2] === caller.uscc;
}

/** What opens measures of joint punishment, by kind of agency; which rows, {@link maySeeMeasures} says. */
const MEASURE_SCOPES = {
  MINISTRY: ['blacklists:read', 'claims:verify', 'procurement:check'],
  MARKET_REGULATOR: ['blacklists:read', 'claims:verify'],
  PROCUREMENT_PLATFORM: ['procurement:check'],
  ENTERPRISE: ['records:own'],
  CERTIFICATION_BODY: ['records:own'],
} as const;

/**
 * Whether the caller may see measures against a subject (惩戒措施): its authorities in the alliance, as of today, and all inside them; the ministry; who buys in
 * a member province, for a purchase there; whom they are against. Nobody else, not even that there is none.
 */
export function maySeeMeasures(
  caller: Caller,
  subject: { readonly uscc: string; readonly bodyCode: string | null },
  isMember: (division: DivisionCode) => boolean,
  region: DivisionCode | null,
): boolean {
  const { kind, scopes, division, uscc, body } = caller;
  const opening: readonly string[] = kind in MEASURE_SCOPES ? MEASURE_SCOPES[kind as keyof typeof MEASURE_SCOPES] : [];
  if (!opening.some((scope) => scopes.includes(scope))) return false;
  switch (kind) {
    case 'MINISTRY':
      return true;
    case 'MARKET_REGULATOR':
      return division !== null && isMember(division);
    case 'PROCUREMENT_PLATFORM':
      return region !== null && isMember(region);
    case 'ENTERPRISE':
      return uscc !== null && uscc === subject.uscc;
    default:
      return body !== null && body === subject.bodyCode;
  }
}

/** The division for which the caller may take measures; `null`: it is no authority that keeps the list. */
export function measuresFor(caller: Caller, list: BlacklistKind): DivisionCode | null {
  if (caller.kind !== 'MARKET_REGULATOR' || !maintainersOf(list).includes('MARKET_REGULATOR')) return null;
  return caller.division;
}
