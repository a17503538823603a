import { addDays, type Day, isWithin } from './day.ts';
import type { CertificateStatus, ConformityResultFact, ReuseLinkFact, StatusPeriod, Term } from './facts.ts';

/** A status on a day, with the period or the term it follows from. */
export interface StatusOnDay {
  readonly status: CertificateStatus;
  /** First day of this status. */
  readonly since: Day;
  readonly reasonCode: string | null;
  /** Last day of the set suspension period, while suspended. */
  readonly until: Day | null;
}

/** What a status on a day follows from: terms of validity and reported periods. */
export interface Lifecycle {
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
}

/** Last valid day known on that day: the end of the latest term begun by then; `null` before the first term. */
export function expiryOn(record: Lifecycle, day: Day): Day | null {
  let expiry: Day | null = null;
  for (const term of record.terms) if (term.from <= day) expiry = term.to;
  return expiry;
}

/**
 * What the body had reported by that day, with expiry applied by the clock: the expiry day itself is still valid, and a suspended record
 * expires too (ST-08, REN-03). `null` when the record did not exist yet. REVOKED and CANCELLED are terminal and never become EXPIRED.
 */
export function statusOn(record: Lifecycle, day: Day): StatusOnDay | null {
  let period: StatusPeriod | null = null;
  for (const candidate of record.statusHistory) if (candidate.from <= day) period = candidate;
  const expiry = expiryOn(record, day);
  if (!period || !expiry) return null;
  const { status, from, reasonCode, until } = period;
  if ((status === 'VALID' || status === 'SUSPENDED') && expiry < day) {
    return { status: 'EXPIRED', since: addDays(expiry, 1), reasonCode: null, until: null };
  }
  return { status, since: from, reasonCode, until: status === 'SUSPENDED' ? until : null };
}

/**
 * First day, not before `from`, of the stretch up to `day` on which the record was VALID without a break, or without a break was not: a suspension
 * that ends in a revocation is one stretch. A record that is not known was never VALID.
 */
export function validitySince(record: Lifecycle | null, from: Day, day: Day): Day {
  if (!record) return from;
  const isValid = (at: Day) => statusOn(record, at)?.status === 'VALID';
  const changes = [
    ...record.statusHistory.map((period) => period.from),
    ...record.terms.flatMap((term) => [term.from, addDays(term.to, 1)]),
  ];
  let since = from;
  for (const change of changes) {
    if (since < change && change <= day && isValid(change) !== isValid(addDays(change, -1))) since = change;
  }
  return since;
}

/** Why a reuse link is broken on a day: the result it rests on is not VALID. */
export interface BrokenLink<Result extends Lifecycle = ConformityResultFact> {
  readonly link: ReuseLinkFact;
  /** `null` when the result is not known to the hub: a link to an unknown result is broken too. */
  readonly result: Result | null;
  readonly status: CertificateStatus | null;
  /** First day on which the certificate rested on it while it was not VALID. */
  readonly since: Day;
}

/** The reuse links that count on the day and whose result is not VALID then (CAS-01: validity is tied to all reused results). */
export function brokenLinksOn<Result extends Lifecycle>(
  links: readonly { readonly link: ReuseLinkFact; readonly result: Result | null }[],
  day: Day,
): BrokenLink<Result>[] {
  const broken: BrokenLink<Result>[] = [];
  for (const { link, result } of links) {
    if (!isWithin(day, link.from, link.to)) continue;
    const standing = result ? statusOn(result, day) : null;
    if (standing?.status === 'VALID') continue;
    broken.push({ link, result, status: standing?.status ?? null, since: validitySince(result, link.from, day) });
  }
  return broken;
}

/** Hub policy reason for a certificate whose reuse link is broken (CAS-03). */
export const REUSE_LINK_BROKEN_REASON = 'SUS-21';

/**
 * The status a reader may rely on: the reported status with the clock and the reuse links applied. A VALID certificate with a broken link is
 * effectively SUSPENDED with reason SUS-21, never revoked: revocation grounds are a closed list (CAS-03, CAS-06).
 */
export function effectiveStatusOn(
  record: Lifecycle,
  broken: readonly Pick<BrokenLink, 'since'>[],
  day: Day,
): StatusOnDay | null {
  const reported = statusOn(record, day);
  if (reported?.status !== 'VALID' || broken.length === 0) return reported;
  const linkBrokenSince = broken.map((link) => link.since).sort()[0] ?? day;
  const since = linkBrokenSince > reported.since ? linkBrokenSince : reported.since;
  return { status: 'SUSPENDED', since, reasonCode: REUSE_LINK_BROKEN_REASON, until: null };
}
