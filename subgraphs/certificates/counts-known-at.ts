import { hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { type DivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { CertificateStatus } from '../../schema/domain/facts.ts';
import { knownVersions } from '../../schema/domain/versions.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { STANDING } from './certificate-filter.ts';
import { type AreaCount, areaCountsIn, areaExpiringIn, type Counted } from './counted-certificates.ts';
import { effectiveTimeline, linkedKnownAt } from './rules/timeline.ts';
import { toldAfter } from './told-at.ts';
import { certificateOf, historyOfCertificate, linkedResultsOf } from './view.ts';

/**
 * Counts as they were known at an earlier instant: those of now, but for the certificates of which something has been told since; these are counted as their
 * histories, and those of the results that they rest on, were known then. So a question costs as much as has changed since the instant that it names.
 */

/** Most certificates whose histories one question reads. */
const CHANGES_LIMIT = 20_000;

/** As it stands. */
function countedNow(view: ReadModelReader, number: string): Counted | null {
  return certificateOf(view, number);
}

/** As it was known at an instant; `null` when it was not. */
function countedThen(view: ReadModelReader, number: string, knownAt: string): Counted | null {
  const history = historyOfCertificate(view, number);
  const known = history && knownVersions(history, knownAt).at(-1);
  if (!known) return null;
  const linked = linkedKnownAt(linkedResultsOf(view, number), knownAt);
  return { ...known.data, timeline: effectiveTimeline(known.data, linked) };
}

/** Certificates of which something has been told since an instant: as they were known then, and as they stand. */
export function changedSince(
  view: ReadModelReader,
  knownAt: string,
): { readonly earlier: readonly Counted[]; readonly now: readonly Counted[] } {
  const numbers = toldAfter(view, knownAt, CHANGES_LIMIT);
  if (numbers === null)
    throw hubError(
      'OPERATION_TOO_COSTLY',
      `Of more than ${CHANGES_LIMIT} certificates something has been told since ${knownAt}; name a later instant.`,
    );
  return {
    earlier: numbers.flatMap((number) => countedThen(view, number, knownAt) ?? []),
    now: numbers.flatMap((number) => countedNow(view, number) ?? []),
  };
}

const keyOf = ({ scheme, status, linkBroken }: Omit<AreaCount, 'count'>) => `${scheme} ${status} ${linkBroken}`;
const isIn = ({ holder: { divisionCode } }: Counted, division: DivisionCode) =>
  divisionCode !== null && isWithinDivision(divisionCode, division);
const segmentOf = ({ timeline }: Counted, on: Day) => timeline.find(({ from, to }) => from <= on && on <= to);

/** The certificates of a division on a day, by scheme, status and state of links, as known at an instant (`null`: now). */
export function areaCountsKnownAt(
  view: ReadModelReader,
  division: DivisionCode,
  on: Day,
  knownAt: string | null,
): AreaCount[] | undefined {
  const counted = areaCountsIn(view, division, on);
  if (counted === undefined || knownAt === null) return counted;
  const counts = new Map(counted.map((one) => [keyOf(one), one]));
  const add = (certificates: readonly Counted[], difference: 1 | -1) => {
    for (const certificate of certificates) {
      const segment = isIn(certificate, division) ? segmentOf(certificate, on) : undefined;
      if (!segment) continue;
      const { status, linkBroken } = segment;
      const group: Omit<AreaCount, 'count'> = { scheme: certificate.scheme, status, linkBroken };
      counts.set(keyOf(group), { ...group, count: (counts.get(keyOf(group))?.count ?? 0) + difference });
    }
  };
  const { earlier, now } = changedSince(view, knownAt);
  add(now, -1);
  add(earlier, 1);
  return [...counts.values()].filter(({ count }) => count > 0);
}

/** How many certificates of a division that have not ended on a day have their last valid day within so many days of it, as known at an instant. */
export function areaExpiringKnownAt(
  view: ReadModelReader,
  { division, on, days, knownAt }: { division: DivisionCode; on: Day; days: number; knownAt: string | null },
): number | undefined {
  const counted = areaExpiringIn(view, division, on, days);
  if (counted === undefined || knownAt === null) return counted;
  const last = addDays(on, days);
  const isCounted = (certificate: Counted) => {
    const status: CertificateStatus | undefined = segmentOf(certificate, on)?.status;
    const expires = certificate.terms.at(-1)?.to ?? certificate.firstIssuedOn;
    const isExpiring = on <= expires && expires <= last;
    return isIn(certificate, division) && isExpiring && status !== undefined && STANDING.includes(status);
  };
  const { earlier, now } = changedSince(view, knownAt);
  return counted - now.filter(isCounted).length + earlier.filter(isCounted).length;
}
