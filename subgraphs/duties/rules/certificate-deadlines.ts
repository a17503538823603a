import { addDays, type Day } from '../../../schema/domain/day.ts';
import { deadlineRule } from '../../../schema/domain/deadline-rules.ts';
import type { CertificationScheme, StatusPeriod, Term } from '../../../schema/domain/facts.ts';
import { endOfPeriod, startOfWindow } from '../../../schema/domain/period.ts';
import { type Concerned, type Deadline, makeDeadline, NOBODY } from './deadline.ts';

/** What deadlines of a certificate follow from. */
export interface CertificateFacts {
  readonly number: string;
  readonly scheme: CertificationScheme;
  readonly bodyCode: string;
  readonly holderUscc: string | null;
  readonly holderDivision: string | null;
  readonly firstIssuedOn: Day;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
  /** `feed/seq` of the event that told it. */
  readonly from: string;
}

/** A surveillance, as far as deadlines need it. */
export interface SurveillanceFacts {
  readonly conductedOn: Day;
  readonly conclusion: 'PASS' | 'PASS_AFTER_CORRECTION' | 'FAIL';
  readonly from: string;
}

/** An inspection by an authority, as far as deadlines need it. */
export interface InspectionFacts {
  readonly id: string;
  readonly conductedOn: Day;
  readonly conclusion: SurveillanceFacts['conclusion'];
  /** Division of the authority of the area. */
  readonly division: string;
  /** First day on which it is public. */
  readonly publicFrom: Day;
  readonly from: string;
}

/** A recorded publication of a status (ST-07). */
export interface PublicationFacts {
  readonly statusFrom: Day;
  readonly publishedOn: Day;
  readonly from: string;
}

/** Everything that is due about a certificate: what stands, and the latest of what was met. */
export function certificateDeadlines(
  certificate: CertificateFacts,
  surveillances: readonly SurveillanceFacts[],
  publications: readonly PublicationFacts[],
  inspections: readonly InspectionFacts[],
): Deadline[] {
  const made = [
    ...suspensions(certificate),
    ...renewal(certificate),
    surveillanceDue(certificate, surveillances),
    surveillanceFailed(certificate, surveillances),
    ...inspectionsFailed(certificate, inspections, surveillances),
    ...inspectionsJudged(certificate, inspections),
    ...unpublished(certificate, publications),
  ];
  return made.filter((one) => one !== null);
}

/** Whom a certificate concerns. */
export function concernedBy({ bodyCode, holderUscc, holderDivision }: CertificateFacts): Concerned {
  return { body: bodyCode, holder: holderUscc, division: holderDivision, agencies: [] };
}

/** The last day of the last term, or the day before it ended for good. */
function lastDay({ terms, statusHistory }: CertificateFacts): Day {
  const expiry = terms.at(-1)?.to ?? '';
  const last = statusHistory.at(-1);
  const isFinal = last?.status === 'REVOKED' || last?.status === 'CANCELLED';
  return isFinal && last.from <= expiry ? addDays(last.from, -1) : expiry;
}

function about(certificate: CertificateFacts) {
  return {
    subjectKind: 'CERTIFICATE' as const,
    subject: certificate.number,
    concerned: concernedBy(certificate),
    madeFrom: [certificate.from],
  };
}

/** ST-03, ST-04: a suspension ends with a restoration, or the body revokes or cancels; expiry ends it too. */
function suspensions(certificate: CertificateFacts): (Deadline | null)[] {
  const { statusHistory } = certificate;
  return statusHistory.map(({ status, from, until }, index) => {
    if (status !== 'SUSPENDED') return null;
    const next = statusHistory[index + 1];
    // A suspension that is told again, for longer, is one of its own; the one before is over.
    const expiry = certificate.terms.at(-1)?.to ?? '';
    const longest = until ?? endOfPeriod(deadlineRule('DL-11'), from)?.day ?? from;
    return makeDeadline({
      ...about(certificate),
      rule: 'SUSPENSION_END',
      starts: from,
      due: longest,
      metOn: next?.from ?? (expiry < longest ? addDays(expiry, 1) : null),
    });
  });
}

/** REN-01, REN-02: the window for asking opens so long before the end of a term, and closes with it. */
function renewal(certificate: CertificateFacts): (Deadline | null)[] {
  const { terms, scheme, statusHistory } = certificate;
  const last = terms.at(-1);
  const standing = statusHistory.at(-1)?.status;
  if (!last || standing === 'REVOKED' || standing === 'CANCELLED') return [];
  const window = deadlineRule(scheme === 'GREEN_DESIGN' ? 'DL-13' : 'DL-12');
  const opens = startOfWindow(window, last.to);
  const common = { ...about(certificate), starts: opens < last.from ? last.from : opens, due: last.to };
  return [
    makeDeadline({ ...common, rule: 'RENEWAL_OPENS', metOn: null }),
    // Expiry ends what was due: nothing is left to be renewed (ST-08).
    makeDeadline({ ...common, rule: 'RENEWAL_CLOSES', metOn: addDays(last.to, 1) }),
  ];
}

/** SUR-01, SUR-02: at most a year, or twelve months, from check to check, counted from the issue at first. */
function surveillanceDue(certificate: CertificateFacts, surveillances: readonly SurveillanceFacts[]): Deadline | null {
  const last = surveillances.at(-1);
  const starts = last && last.conductedOn > certificate.firstIssuedOn ? last.conductedOn : certificate.firstIssuedOn;
  const interval = deadlineRule(certificate.scheme === 'GREEN_DESIGN' ? 'DL-10' : 'DL-09');
  const due = endOfPeriod(interval, starts)?.day ?? starts;
  const end = lastDay(certificate);
  // Nothing is due of a certificate that ends before.
  if (due > end) return null;
  return makeDeadline({
    ...about(certificate),
    rule: 'SURVEILLANCE_DUE',
    starts,
    due,
    metOn: addDays(end, 1),
    madeFrom: [certificate.from, ...(last ? [last.from] : [])],
  });
}

/** A failed surveillance asks for a suspension, or a passed one after it. */
function surveillanceFailed(
  certificate: CertificateFacts,
  surveillances: readonly SurveillanceFacts[],
): Deadline | null {
  const failed = surveillances.findLast(({ conclusion }) => conclusion === 'FAIL');
  if (!failed) return null;
  return makeDeadline({
    ...about(certificate),
    rule: 'SURVEILLANCE_FAILED',
    starts: failed.conductedOn,
    metOn: metAfterFailure(certificate, failed.conductedOn, surveillances),
    madeFrom: [certificate.from, failed.from],
  });
}

/** INS-03: a failed inspection asks the same of the body; each stands for itself, since each is another finding. */
function inspectionsFailed(
  certificate: CertificateFacts,
  inspections: readonly InspectionFacts[],
  surveillances: readonly SurveillanceFacts[],
): (Deadline | null)[] {
  return inspections.map((inspection) => {
    const { id, conductedOn, conclusion, division, from } = inspection;
    if (conclusion !== 'FAIL') return null;
    const known = about(certificate);
    return makeDeadline({
      ...known,
      rule: 'INSPECTION_FAILED',
      part: id,
      starts: conductedOn,
      metOn: metAfterFailure(certificate, conductedOn, [...surveillances, ...inspections]),
      // Whose finding it is: the authority of the area where it was inspected.
      concerned: { ...known.concerned, division },
      madeFrom: [certificate.from, from],
    });
  });
}

/** INS-03: once a failed inspection is public, its authority judges whether it leads to a listing. Nobody else is concerned: whom it might be about is told by a notice, if by anything. */
function inspectionsJudged(
  certificate: CertificateFacts,
  inspections: readonly InspectionFacts[],
): (Deadline | null)[] {
  return inspections.map(({ id, conclusion, division, publicFrom, from }) =>
    conclusion === 'FAIL'
      ? makeDeadline({
          ...about(certificate),
          rule: 'INSPECTION_CREDIT',
          part: id,
          starts: publicFrom,
          metOn: null,
          concerned: { ...NOBODY, division },
          madeFrom: [from],
        })
      : null,
  );
}

/** The day on which a failure was dealt with: a check that passed after it, a status other than VALID, or the end of the certificate; `null`: not yet. */
function metAfterFailure(
  certificate: CertificateFacts,
  failedOn: Day,
  checks: readonly Pick<SurveillanceFacts, 'conductedOn' | 'conclusion'>[],
): Day | null {
  const passed = checks.filter((one) => one.conclusion !== 'FAIL' && one.conductedOn > failedOn);
  const acted = certificate.statusHistory.find(({ status, from }) => status !== 'VALID' && from >= failedOn)?.from;
  const before = certificate.statusHistory.findLast(({ from }) => from <= failedOn);
  const already = before && before.status !== 'VALID' ? failedOn : undefined;
  const ended = addDays(lastDay(certificate), 1);
  const days = [...passed.map(({ conductedOn }) => conductedOn), acted, already, ended];
  return days.filter((day) => day !== undefined).sort()[0] ?? null;
}

/** ST-07: a suspension, revocation or cancellation is published. */
function unpublished(certificate: CertificateFacts, publications: readonly PublicationFacts[]): (Deadline | null)[] {
  return certificate.statusHistory.map(({ status, from }) => {
    if (status === 'VALID') return null;
    const done = publications.find(({ statusFrom }) => statusFrom === from);
    return makeDeadline({
      ...about(certificate),
      rule: 'STATUS_UNPUBLISHED',
      starts: from,
      metOn: done?.publishedOn ?? null,
      madeFrom: [certificate.from, ...(done ? [done.from] : [])],
    });
  });
}
