import { type Day, isWithin } from '../../schema/domain/day.ts';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import { normaliseName } from '../../schema/domain/text.ts';
import type { Facts } from './facts.ts';
import { findOnList } from './list-match.ts';
import { type Reason, type ReasonCode, reason } from './reasons.ts';
import type { DeterminedBody, ListEdition, ListItem } from './reference-data.ts';
import type { CertificateView, ResultView } from './view.ts';

/** A certificate that was offered and that the hub holds. */
export type Offered =
  | { readonly type: 'CERTIFICATE'; readonly record: CertificateView }
  | { readonly type: 'RESULT'; readonly record: ResultView };

/** What is offered for a list position. */
export interface Offer {
  /** As the caller wrote them. */
  readonly numbers: readonly string[];
  readonly model: string | null;
  /** Stars that the project asks for. */
  readonly starGrade: number | null;
}

/** How an offer stands to a list position. */
export interface PositionCheck {
  readonly edition: ListEdition;
  readonly item: ListItem;
  /** `null` when that can't be said. */
  readonly met: boolean | null;
  /** The certificate that meets it, or the one that comes nearest; `null` when none was found. */
  readonly used: Offered | null;
  readonly reasons: readonly Reason[];
}

/** What certificates are judged by, beside themselves. */
export interface Setting {
  readonly facts: Facts;
  readonly determinedBodies: readonly DeterminedBody[];
  readonly day: Day;
  /** A certification body's reports must reach to this instant, in epoch milliseconds. */
  readonly reportsNeededUntil: number;
}

/** Tries every offered certificate on a list position. A position is met by one that fails in nothing. */
export function checkPosition(edition: ListEdition, item: ListItem, offer: Offer, setting: Setting): PositionCheck {
  const { instrument } = edition;
  const answer = (met: boolean | null, used: Offered | null, reasons: readonly Reason[]): PositionCheck => ({
    edition,
    item,
    met,
    used,
    reasons,
  });
  if (offer.numbers.length === 0) return answer(false, null, [reason('CERTIFICATE_NOT_STATED', { instrument })]);
  const unknown: Reason[] = [];
  const judged = offer.numbers.flatMap((number) => {
    const found = offeredUnder(number, setting.facts);
    if (found.length === 0) unknown.push(reason('CERTIFICATE_NOT_FOUND', { instrument, detail: number.trim() }));
    return found.map((offered) => ({ offered, faults: faultsOf(offered, edition, item, offer, setting) }));
  });
  // The fewest faults come nearest; a wrong kind is as far away as it gets.
  const [nearest] = judged.sort((a, b) => distance(a.faults) - distance(b.faults));
  if (!nearest) return answer(false, null, unknown);
  const { offered, faults } = nearest;
  if (faults.length === 0) {
    const accepted = reason('CERTIFICATE_ACCEPTED', { instrument, detail: offered.record.number });
    return answer(true, offered, [accepted]);
  }
  const reasons = faults.map((code) => reason(code, { instrument, detail: offered.record.number }));
  return answer(faults.every((code) => OPEN_QUESTIONS.has(code)) ? null : false, offered, [...reasons, ...unknown]);
}

function distance(faults: readonly ReasonCode[]): number {
  return faults.some((code) => WRONG_KIND.has(code)) ? 100 : faults.length;
}

/** What the hub can't know, and what therefore speaks neither for nor against a certificate. What the buyer left out is not of that kind. */
const OPEN_QUESTIONS: ReadonlySet<ReasonCode> = new Set(['REPORTS_BEHIND', 'BODY_APPROVAL_UNCLEAR']);
const WRONG_KIND: ReadonlySet<ReasonCode> = new Set(['KIND_NOT_NAMED', 'CHINA_GREEN_PRODUCT_NOT_NAMED']);

/** Everything that the hub holds under a number: numbers of results are unique within issuer and kind only. */
function offeredUnder(number: string, facts: Facts): Offered[] {
  const certificate = facts.certificate(number);
  const results = facts.results(number).map((record): Offered => ({ type: 'RESULT', record }));
  return certificate ? [{ type: 'CERTIFICATE', record: certificate }, ...results] : results;
}

/** Everything that keeps a certificate from meeting a list position; empty when it meets it. */
function faultsOf(
  offered: Offered,
  edition: ListEdition,
  item: ListItem,
  offer: Offer,
  setting: Setting,
): readonly ReasonCode[] {
  if (offered.type === 'CERTIFICATE') {
    const { scheme } = offered.record;
    if (scheme === item.namedCertificate) return faultsOfCertificate(offered.record, item, offer, setting);
    return [scheme === 'CHINA_GREEN_PRODUCT' ? 'CHINA_GREEN_PRODUCT_NOT_NAMED' : 'KIND_NOT_NAMED'];
  }
  if (offered.record.kind !== item.namedCertificate) return ['KIND_NOT_NAMED'];
  return faultsOfResult(offered.record, edition, item, offer, setting);
}

/** Graded green building material certificates: the hub's own records, with approval, effective status and stars. */
function faultsOfCertificate(
  certificate: CertificateView,
  item: ListItem,
  offer: Offer,
  { facts, day, reportsNeededUntil }: Setting,
): ReasonCode[] {
  const { bodyCode, projectCode, firstIssuedOn, starGrade } = certificate;
  const body = facts.body(bodyCode);
  const approvedOn = (issuedOn: Day) =>
    (body?.approvals ?? []).some(
      ({ from, to, projectCodes }) =>
        isWithin(issuedOn, from, to) && (projectCodes === null || projectCodes.includes(projectCode)),
    );
  const approved = approvedOn(firstIssuedOn);
  const renewals = certificate.terms.map(({ from }) => from).filter((from) => firstIssuedOn < from && from <= day);
  return faults(
    [!approved, 'BODY_NOT_APPROVED'],
    [approved && !renewals.every(approvedOn), 'BODY_APPROVAL_UNCLEAR'],
    [Date.parse(body?.reportedUntil ?? '1970-01-01') < reportsNeededUntil, 'REPORTS_BEHIND'],
    statusFault(certificate, day),
    [brokenLinksOn(facts.linkedResults(certificate.number), day).length > 0, 'REUSE_LINK_BROKEN'],
    [projectCode !== item.code, 'PRODUCT_NOT_COVERED'],
    modelFault(certificate.models, offer.model),
    [offer.starGrade !== null && (starGrade ?? 0) < offer.starGrade, 'STAR_TOO_LOW'],
  );
}

/** Energy and water saving and environmental labelling: certificates of other schemes, by bodies that the state determines. */
function faultsOfResult(
  result: ResultView,
  { items }: ListEdition,
  item: ListItem,
  offer: Offer,
  { determinedBodies, day }: Setting,
): ReasonCode[] {
  const determined = determinedBodies.some(
    (body) =>
      body.certificate === result.kind &&
      body.bodyCode === result.issuerBodyCode &&
      body.fictional === result.fictional &&
      isWithin(day, body.validFrom, body.validTo),
  );
  const { item: covered } = findOnList(items, { code: null, names: [result.productName] });
  const { gradeAtMost } = item;
  return faults(
    [!determined, 'BODY_NOT_DETERMINED'],
    statusFault(result, day),
    [covered !== item, 'PRODUCT_NOT_COVERED'],
    modelFault(result.models, offer.model),
    [gradeAtMost !== null && result.grade === null, 'GRADE_NOT_STATED'],
    [gradeAtMost !== null && result.grade !== null && result.grade > gradeAtMost, 'GRADE_TOO_LOW'],
  );
}

type Fault = readonly [applies: boolean, code: ReasonCode];

function faults(...all: readonly Fault[]): ReasonCode[] {
  return all.flatMap(([applies, code]) => (applies ? [code] : []));
}

function statusFault(record: CertificateView | ResultView, day: Day): Fault {
  const standing = statusOn(record, day);
  if (!standing) return [true, 'NOT_YET_VALID'];
  return standing.status === 'VALID' ? [false, 'NOT_YET_VALID'] : [true, standing.status];
}

function modelFault(models: readonly string[], model: string | null): Fault {
  const sought = model === null ? '' : normaliseName(model);
  return sought === '' ? [true, 'MODEL_NOT_STATED'] : [!models.includes(sought), 'MODEL_NOT_COVERED'];
}
