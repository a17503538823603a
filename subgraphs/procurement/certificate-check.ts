import { isApprovedFor } from '../../schema/domain/body-approval.ts';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { doorMessage, doorVerdict } from '../../schema/domain/door-rules.ts';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import { normaliseName } from '../../schema/domain/text.ts';
import { statesDemandStandard } from './demand-standard.ts';
import type { Facts } from './facts.ts';
import { findCertified } from './list-match.ts';
import { type Reason, type ReasonCode, reason } from './reasons.ts';
import type { DemandStandard, DeterminedBody, ListEdition, ListItem, NamedCertificate } from './reference-data.ts';
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
  /** Kinds of certificate whose real determined bodies are all known. */
  readonly wholeDirectories: ReadonlySet<NamedCertificate>;
  readonly demandStandards: readonly DemandStandard[];
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
    return answer(true, offered, [accepted, ...notesOn(offered, instrument)]);
  }
  const reasons = faults.map((code) => reason(code, { instrument, detail: offered.record.number }));
  const told = [...reasons, ...notesOn(offered, instrument), ...unknown];
  return answer(faults.every((code) => OPEN_QUESTIONS.has(code)) ? null : false, offered, told);
}

/** What was doubtful in the report of the certificate, in words; what keeps the question open stands among the faults too. */
function notesOn({ type, record }: Offered, instrument: string): readonly Reason[] {
  if (type === 'RESULT') return [];
  return (record.warnings ?? []).map((warning) => {
    const { zh, en } = doorMessage(warning);
    const detail = { zh: `${record.number}：${zh}`, en: `${record.number}: ${en}` };
    return reason('REPORT_NOTE', { instrument, detail });
  });
}

function distance(faults: readonly ReasonCode[]): number {
  return faults.some((code) => WRONG_KIND.has(code)) ? 100 : faults.length;
}

/** What the hub can't know, and what therefore speaks neither for nor against a certificate. What the buyer left out is not of that kind. */
const OPEN_QUESTIONS: ReadonlySet<ReasonCode> = new Set([
  'REPORTS_BEHIND',
  'BODY_APPROVAL_UNCLEAR',
  'REPORT_DOUBTFUL',
  'BODY_DETERMINATION_NOT_KNOWN',
  'PRODUCT_UNCLEAR',
  'DEMAND_STANDARD_NOT_STATED',
]);
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
    return [
      scheme === 'CHINA_GREEN_PRODUCT' && edition.namesCertificates
        ? 'CHINA_GREEN_PRODUCT_NOT_NAMED'
        : 'KIND_NOT_NAMED',
    ];
  }
  if (offered.record.kind === 'TEST_REPORT' && edition.testReportCounts)
    return faultsOfReport(offered.record, edition, item, offer, setting);
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
  const approvedOn = (issuedOn: Day) => isApprovedFor(body?.approvals ?? [], projectCode, issuedOn);
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
    [(certificate.warnings ?? []).some(({ code }) => doorVerdict(code) === 'REVIEW'), 'REPORT_DOUBTFUL'],
  );
}

/** Energy and water saving and environmental labelling: certificates of other schemes, by bodies that the state determines. */
function faultsOfResult(
  result: ResultView,
  { items }: ListEdition,
  item: ListItem,
  offer: Offer,
  { determinedBodies, wholeDirectories, day }: Setting,
): ReasonCode[] {
  const { gradeAtMost } = item;
  return faults(
    determinationFault(result, item.namedCertificate, { determinedBodies, wholeDirectories, day }),
    statusFault(result, day),
    productFault(result, items, item),
    modelFault(result.models, offer.model),
    [gradeAtMost !== null && result.grade === null, 'GRADE_NOT_STATED'],
    [gradeAtMost !== null && result.grade !== null && result.grade > gradeAtMost, 'GRADE_TOO_LOW'],
  );
}

/** Where the list takes a test report: it has to be valid, for the product and the model, and to state that it is by the demand standard (需求标准). */
function faultsOfReport(
  report: ResultView,
  { items }: ListEdition,
  item: ListItem,
  offer: Offer,
  { day, demandStandards }: Setting,
): ReasonCode[] {
  return faults(
    statusFault(report, day),
    productFault(report, items, item),
    modelFault(report.models, offer.model),
    [!statesDemandStandard(report.standard, demandStandards, day), 'DEMAND_STANDARD_NOT_STATED'],
    // A report gives no stars.
    [offer.starGrade !== null, 'STAR_TOO_LOW'],
  );
}

/**
 * Whether the state has determined the issuer for the kind of certificate. A body that is in no directory of the hub's is not known, unless the directory is
 * held whole: fictional bodies are the hub's own, and a fictional body is determined for fictional certificates only.
 */
function determinationFault(
  { issuerBodyCode, fictional }: ResultView,
  certificate: NamedCertificate,
  { determinedBodies, wholeDirectories, day }: Pick<Setting, 'determinedBodies' | 'wholeDirectories' | 'day'>,
): Fault {
  const known = determinedBodies.filter((body) => body.bodyCode === issuerBodyCode && body.certificate === certificate);
  const matching = known.filter((body) => body.fictional === fictional);
  if (matching.some(({ validFrom, validTo }) => isWithin(day, validFrom, validTo)))
    return [false, 'BODY_NOT_DETERMINED'];
  const certain = fictional || known.length > 0 || wholeDirectories.has(certificate);
  return [true, certain ? 'BODY_NOT_DETERMINED' : 'BODY_DETERMINATION_NOT_KNOWN'];
}

/** Whether a certificate is for the list item. A name that the hub can't place speaks neither for nor against it. */
function productFault({ productName }: ResultView, items: readonly ListItem[], item: ListItem): Fault {
  const { item: covered, candidates } = findCertified(items, productName);
  if (covered === item) return [false, 'PRODUCT_NOT_COVERED'];
  const unclear = covered === null && (candidates.length === 0 || candidates.includes(item));
  return [true, unclear ? 'PRODUCT_UNCLEAR' : 'PRODUCT_NOT_COVERED'];
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
