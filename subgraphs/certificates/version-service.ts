import type { CertificateHistory } from '../../schema/domain/certificate-history.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import type { Lifecycle } from '../../schema/domain/status.ts';
import { knownVersions, type Version, type VersionCause, version } from '../../schema/domain/versions.ts';
import type { CertificateRecord } from './records.ts';
import { effectiveTimeline, type LinkedResult } from './rules/timeline.ts';

/** A version as readers get it. */
export interface VersionRecord {
  readonly certificate: CertificateFact;
  readonly from: Day;
  readonly to: Day | null;
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  readonly toldAt: string;
  readonly cause: VersionCause;
  readonly reportedBy: string | null;
  readonly grounds: string | null;
  /** Why something else is known since. */
  readonly replacedCause: VersionCause | null;
  readonly replacedGrounds: string | null;
}

/** A certificate as it was on a day, or as it was known at an instant. */
export interface CertificateAsOf extends CertificateRecord {
  /** The day that questions without one of their own are about. */
  readonly askedOn?: Day;
  /** Terms and periods of all days as they were known, where they differ from the record's. */
  readonly life?: Lifecycle;
  /** The instant as of which it was asked for, beside the day; `null`: as known now. */
  readonly askedKnownAt?: string | null;
}

/** The versions of a history, known at an instant (`null`: now), in order of their days. */
export function versionsOf(history: CertificateHistory, knownAt: string | null): VersionRecord[] {
  return knownVersions(history, knownAt).map((one) => recordOf(history, one));
}

/** Every version that was ever known: those that no longer are carry the instant until which they were. */
export function everyVersionOf(history: CertificateHistory): VersionRecord[] {
  return history.versions.map((one) => recordOf(history, one));
}

/** The version of a day. */
export function versionOn(history: CertificateHistory, on: Day, knownAt: string | null): VersionRecord | null {
  const found = version(history, on, knownAt);
  return found && recordOf(history, found);
}

function recordOf({ acts }: CertificateHistory, one: Version<CertificateFact>): VersionRecord {
  const told = acts[one.act - 1];
  const since = acts[one.recordedFrom - 1];
  const replacing = one.recordedTo === null ? undefined : acts[one.recordedTo - 1];
  if (!told || !since) throw new Error('A version was told by no act.');
  return {
    certificate: one.data,
    from: one.from,
    to: one.to,
    recordedFrom: since.at,
    recordedUntil: replacing?.at ?? null,
    toldAt: told.at,
    cause: told.cause,
    reportedBy: told.by,
    grounds: told.grounds,
    replacedCause: replacing?.cause ?? null,
    replacedGrounds: replacing?.grounds ?? null,
  };
}

/**
 * The certificate as it was on a day, as known at an instant (`null`: now); `null` when it was not known, and on a day before its first. Its effective status
 * follows from its own life as known then and from the results that it rests on.
 */
export function certificateAsOf(
  history: CertificateHistory,
  linked: readonly LinkedResult[],
  on: Day,
  knownAt: string | null,
): CertificateAsOf | null {
  const known = knownVersions(history, knownAt);
  const last = known.at(-1);
  const found = version(history, on, knownAt);
  if (!last || !found) return null;
  const { terms, statusHistory } = last.data;
  const life = { terms, statusHistory };
  return {
    ...found.data,
    reportedStatusWord: null,
    timeline: effectiveTimeline(life, linked),
    askedOn: on,
    askedKnownAt: knownAt,
    life,
  };
}
