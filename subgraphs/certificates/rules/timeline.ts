import { hubError } from '../../../schema/contract/errors.ts';
import { addDays, type Day } from '../../../schema/domain/day.ts';
import type { CertificateStatus, ReuseLinkFact } from '../../../schema/domain/facts.ts';
import { lifeKnownAt, linkKnownAt } from '../../../schema/domain/result-history.ts';
import { brokenLinksOn, effectiveStatusOn, type Lifecycle } from '../../../schema/domain/status.ts';
import type { History } from '../../../schema/domain/versions.ts';

/** A reuse link with the life of the result that it rests on; `null` when the hub does not know the result. */
export interface LinkedResult {
  readonly link: ReuseLinkFact;
  readonly result: (Lifecycle & { readonly history?: History<Lifecycle> }) | null;
  /** Set where the latest that was told of link or result could not be read: neither what was known before nor nothing holds. */
  readonly unread?: true;
}

/** Links and results as known at an instant, `null`: now; a link that was not known then is none. */
export function linkedKnownAt(linked: readonly LinkedResult[], knownAt: string | null): readonly LinkedResult[] {
  if (knownAt === null) return linked;
  return linked.flatMap(({ link, result, ...rest }) => {
    const known = linkKnownAt(link, knownAt);
    const life = result?.history ? lifeKnownAt(result.history, knownAt) : result;
    return known ? [{ ...rest, link: known, result: life }] : [];
  });
}

/** A stretch of days over which the effective status and what it follows from stay the same. */
export interface TimelineSegment {
  readonly from: Day;
  /** Last day, inclusive; `END_OF_TIME` for the last segment. */
  readonly to: Day;
  readonly status: CertificateStatus;
  readonly since: Day;
  readonly reasonCode: string | null;
  readonly until: Day | null;
  /** Results that are not valid while the certificate rests on them; empty once it has ended. */
  readonly brokenResults: readonly string[];
  /** Whether there are any: what filters ask for. */
  readonly linkBroken: boolean;
}

/** Sorts after every day. */
export const END_OF_TIME: Day = '9999-12-31';

/**
 * The effective status of a certificate over all days. Nothing in it depends on today, because everything a status follows from changes on days that
 * are known: a query for any day finds the one segment that contains it. The expiry of a reused result breaks its link here without any event. Empty
 * where it is not known, because a link or a result could not be read: such a certificate has no status, so no list or count by status takes it for good.
 */
export function effectiveTimeline(record: Lifecycle, linked: readonly LinkedResult[]): TimelineSegment[] {
  if (linked.some(({ unread }) => unread)) return [];
  const days = [
    ...new Set([record, ...linked.map(({ result }) => result)].flatMap(daysOfChange).concat(daysOfLinks(linked))),
  ].sort();
  const segments: TimelineSegment[] = [];
  for (const [index, from] of days.entries()) {
    const broken = brokenLinksOn(linked, from);
    const standing = effectiveStatusOn(record, broken, from);
    if (!standing) continue;
    const next = days[index + 1];
    const relies = standing.status === 'VALID' || standing.status === 'SUSPENDED';
    const brokenResults = relies ? [...new Set(broken.map(({ link }) => link.resultId))].sort() : [];
    const segment = {
      ...standing,
      from,
      to: next === undefined ? END_OF_TIME : addDays(next, -1),
      brokenResults,
      linkBroken: brokenResults.length > 0,
    };
    const last = segments.at(-1);
    if (last && sameStanding(last, segment)) segments[segments.length - 1] = { ...last, to: segment.to };
    else segments.push(segment);
  }
  return segments;
}

/**
 * The segment that contains a day; `null` before the first issue.
 * @throws SOURCE_UNAVAILABLE where the effective status is not known
 */
export function segmentOn(timeline: readonly TimelineSegment[], day: Day): TimelineSegment | null {
  if (timeline.length === 0)
    throw hubError(
      'SOURCE_UNAVAILABLE',
      'What was told last of a result that the certificate rests on could not be read; its effective status is not known.',
    );
  return timeline.find(({ from, to }) => from <= day && day <= to) ?? null;
}

function daysOfChange(record: Lifecycle | null): Day[] {
  if (!record) return [];
  const ofTerms = record.terms.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  return [...record.statusHistory.map(({ from }) => from), ...ofTerms];
}

function daysOfLinks(linked: readonly LinkedResult[]): Day[] {
  return linked.flatMap(({ link }) => (link.to === null ? [link.from] : [link.from, addDays(link.to, 1)]));
}

function sameStanding(a: TimelineSegment, b: TimelineSegment): boolean {
  return (
    a.status === b.status &&
    a.since === b.since &&
    a.reasonCode === b.reasonCode &&
    a.until === b.until &&
    a.brokenResults.join() === b.brokenResults.join()
  );
}
