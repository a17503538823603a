import { addDays, type Day } from '../../../schema/domain/day.ts';
import type { ReuseLinkFact } from '../../../schema/domain/facts.ts';
import { type Lifecycle, statusOn } from '../../../schema/domain/status.ts';
import type { CertificateFacts } from './certificate-deadlines.ts';
import { type Deadline, makeDeadline } from './deadline.ts';

/** A reusable result, as far as deadlines need it. */
export interface ResultFacts extends Lifecycle {
  readonly from: string;
}

/** A certificate that rests, or has rested, on a result. */
export interface Dependent {
  readonly link: ReuseLinkFact;
  readonly certificate: CertificateFacts;
}

/**
 * What is due about a result that is not valid: one deadline for each body with certificates that rest on it (CAS-02, CAS-03), from the day on which the first of
 * them does to the day on which none does any more: restored, replaced, assessed directly, or ended.
 */
export function reuseDeadlines(id: string, result: ResultFacts | null, dependents: readonly Dependent[]): Deadline[] {
  const bodies = [...new Set(dependents.map(({ certificate }) => certificate.bodyCode))].sort();
  return bodies.flatMap((body) => {
    const ofBody = dependents.filter(({ certificate }) => certificate.bodyCode === body);
    const madeFrom = [
      ...(result ? [result.from] : []),
      ...ofBody.slice(0, 20).map(({ certificate }) => certificate.from),
    ];
    return brokenStretches(result, ofBody).flatMap(({ from, to }) => {
      const made = makeDeadline({
        rule: 'REUSE_LINK_BROKEN',
        subjectKind: 'RESULT',
        subject: id,
        part: body,
        starts: from,
        metOn: to,
        concerned: { body, holder: null, division: ofBody[0]?.certificate.holderDivision ?? null, agencies: [] },
        madeFrom,
      });
      return made ? [made] : [];
    });
  });
}

/** Stretches in which a certificate rests on the result while that is not valid; `to` is the first day after it. */
function brokenStretches(
  result: ResultFacts | null,
  dependents: readonly Dependent[],
): { readonly from: Day; readonly to: Day | null }[] {
  const days = [
    ...new Set([
      ...changeDays(result),
      ...dependents.flatMap(({ link, certificate }) => [
        link.from,
        ...(link.to === null ? [] : [addDays(link.to, 1)]),
        ...changeDays(certificate),
      ]),
    ]),
  ].sort();
  const stretches: { from: Day; to: Day | null }[] = [];
  let open: { from: Day; to: Day | null } | undefined;
  for (const day of days) {
    const isBroken = statusOf(result, day) !== 'VALID' && dependents.some((one) => rests(one, day));
    if (isBroken && !open) {
      open = { from: day, to: null };
      stretches.push(open);
    } else if (!isBroken && open) {
      open.to = day;
      open = undefined;
    }
  }
  return stretches;
}

function statusOf(record: Lifecycle | null, day: Day): string | null {
  return record ? (statusOn(record, day)?.status ?? null) : null;
}

function rests({ link, certificate }: Dependent, day: Day): boolean {
  if (day < link.from || (link.to !== null && day > link.to)) return false;
  const status = statusOf(certificate, day);
  return status === 'VALID' || status === 'SUSPENDED';
}

/** Days on which the status of a record changes, known in advance. */
export function changeDays(record: Lifecycle | null): Day[] {
  if (!record) return [];
  const ofTerms = record.terms.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  return [...record.statusHistory.map(({ from }) => from), ...ofTerms];
}
