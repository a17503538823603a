import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import { blacklistKind } from '../../schema/domain/events/blacklists.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { NATIONAL } from './entry.ts';
import { DECIDING_KINDS, type DecidingKind, type ListRule } from './rules.ts';

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

/**
 * The authority that the caller decides on a list as.
 * @param divisionCode of a proposal; a market regulator's own where it is left out
 * @throws FORBIDDEN
 */
export function authorityFor(
  caller: Caller,
  list: BlacklistKind,
  rule: Pick<ListRule, 'authorities' | 'withinDivisions'> | null,
  divisionCode: DivisionCode | null = caller.division,
): { readonly key: string; readonly kind: DecidingKind } {
  const authority = decidesAs(caller);
  if (!authority || !rule?.authorities.includes(authority.kind))
    throw hubError('FORBIDDEN', `The caller is no authority that decides on the list ${list}.`);
  const isOwnDivision = authority.kind !== 'MARKET_REGULATOR' || divisionCode === authority.key;
  const isOfList =
    rule.withinDivisions === null ||
    (divisionCode !== null && rule.withinDivisions.some((division) => isWithinDivision(divisionCode, division)));
  if (!isOwnDivision || !isOfList)
    throw hubError(
      'FORBIDDEN',
      'A market regulator proposes for its own division, and to lists that it takes part in.',
    );
  return authority;
}

/** Notices before a listing, as a condition: those that the caller's authority gives on the lists it keeps, or that are to the caller. `null`: it can be no party. */
export function noticeRows(caller: Caller): Record<string, unknown> | null {
  const { kind, uscc, body, scopes } = caller;
  if (scopes.includes('blacklists:decide')) {
    const authority = decidesAs(caller);
    if (authority === null) return null;
    const lists = blacklistKind.options.filter((list) => maintainersOf(list).includes(authority.kind));
    return { authorityKey: authority.key, list: { $in: lists } };
  }
  if (!scopes.includes('records:own')) return null;
  if (kind === 'ENTERPRISE' && uscc !== null) return { subjectUscc: uscc };
  return kind === 'CERTIFICATION_BODY' && body !== null ? { subjectBodyCode: body } : null;
}

/** Whether a notice is to the caller, looking after its own records. */
export function isSubjectOfNotice(
  { kind, uscc, body, scopes }: Caller,
  { subjectUscc, subjectBodyCode }: { readonly subjectUscc: string; readonly subjectBodyCode: string | null },
): boolean {
  if (!scopes.includes('records:own')) return false;
  return kind === 'ENTERPRISE'
    ? uscc !== null && uscc === subjectUscc
    : kind === 'CERTIFICATION_BODY' && body !== null && body === subjectBodyCode;
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
