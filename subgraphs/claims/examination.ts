import type { Day } from '../../schema/domain/day.ts';
import type { Sight } from '../../schema/domain/sight/sight.ts';
import type { Claim } from './claim.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './findings.ts';
import type { BlacklistEntryView, CertificateView, SourceName } from './view.ts';

/** What every check of one call shares. */
export interface Setting {
  readonly facts: Facts;
  /** The day the verdicts hold for. */
  readonly on: Day;
  /** The sources that have been read to their end recently enough to conclude from what they do not say. */
  readonly fresh: ReadonlySet<SourceName>;
  /** A body whose reports reach to this instant (epoch milliseconds) is not behind. */
  readonly reportsNeededUntil: number;
  /** What the caller may see of an entry. */
  sightOf(entry: BlacklistEntryView): Sight;
  /** Told what a check threw that is no missing fact: a defect, for the log. */
  onDefect?(error: unknown): void;
}

/** A check of what can be said without a certificate. */
export type ClaimCheck = (claim: Claim, setting: Setting) => readonly Finding[];

/** A check of a claim against the certificate that it leads to. */
export type CertificateCheck = (claim: Claim, certificate: CertificateView, setting: Setting) => readonly Finding[];

/** The days on which the certificate was issued or renewed by the day asked for; the first is the day of first issue. */
export function issueDays(certificate: CertificateView, on: Day): readonly Day[] {
  const { firstIssuedOn, terms } = certificate;
  if (terms.length < 2) return [firstIssuedOn];
  return [firstIssuedOn, ...terms.slice(1).flatMap(({ from }) => (from <= on ? [from] : []))];
}
