import type { Day } from '../../schema/domain/day.ts';
import type { Lifecycle } from '../../schema/domain/status.ts';
import { knownVersions, version } from '../../schema/domain/versions.ts';
import type { CertificateRecord, KnownHistory } from './records.ts';
import { effectiveTimeline, linkedKnownAt } from './rules/timeline.ts';

/** A certificate as it was on a day, or as it was known at an instant. */
export interface CertificateAsOf extends CertificateRecord {
  /** The day that questions without one of their own are about. */
  readonly askedOn?: Day | null;
  /** Terms and periods of all days as they were known, where they differ from the record's. */
  readonly life?: Lifecycle;
  /** The instant as of which it was asked for, beside the day; `null`: as known now. */
  readonly askedKnownAt?: string | null;
}

/**
 * The certificate as it was on a day, as known at an instant (`null`: now); `null` when it was not known, and on a day before its first. Its effective status
 * follows from its own life as known then and from the results that it rests on.
 */
export function certificateAsOf(
  { history, linked, standing }: KnownHistory,
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
    timeline: (knownAt === null && standing) || effectiveTimeline(life, linkedKnownAt(linked, knownAt)),
    askedOn: on,
    askedKnownAt: knownAt,
    life,
  };
}
