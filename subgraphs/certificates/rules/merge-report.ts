import { isApprovedFor } from '../../../schema/domain/body-approval.ts';
import { addDays, type Day } from '../../../schema/domain/day.ts';
import type { CertificateFact, CertificationBodyFact, StatusPeriod, Term } from '../../../schema/domain/facts.ts';
import { statusOn } from '../../../schema/domain/status.ts';
import { Refusal, refuseInput } from './refusal.ts';
import { checkRequestDay, checkSurveillance } from './renewal.ts';
import type { ReportedCertificate, ReportedSurveillance } from './report-row.ts';
import { longestFirstTerm, longestNextTerm, schemeRule } from './scheme-rules.ts';
import { applyEvent, eventTo } from './status-events.ts';

/** A certificate with the word that its body last used for its status. */
export interface CertificateState extends CertificateFact {
  readonly reportedStatusWord: string | null;
}

/**
 * The certificate after a report. What the row tells is joined to what is known: number, scheme, stars and first issue stay, terms and statuses
 * only grow, content is replaced. A row that tells nothing new about the status leaves it, so an old file can't undo a suspension.
 * @throws Refusal when the row contradicts the record, or the body was not approved at issue.
 */
export function mergeReport(
  known: CertificateState | null,
  row: ReportedCertificate,
  body: CertificationBodyFact,
  today: Day,
  surveillances: readonly ReportedSurveillance[] = row.surveillances,
): CertificateState {
  return known ? update(known, row, today, surveillances) : create(row, body, today);
}

function create(row: ReportedCertificate, body: CertificationBodyFact, today: Day): CertificateState {
  if (!isApprovedFor(body.approvals, row.projectCode, row.firstIssuedOn))
    refuseInput(
      'number',
      `a product category that body ${body.code} was approved for on ${row.firstIssuedOn}`,
      'BODY_NOT_APPROVED',
    );
  const issued: CertificateState = {
    number: row.number,
    scheme: row.scheme,
    activityClass: schemeRule(row.scheme, row.firstIssuedOn).activityClass,
    bodyCode: row.bodyCode,
    projectCode: row.projectCode,
    starGrade: row.starGrade,
    ...contentOf(row),
    firstIssuedOn: row.firstIssuedOn,
    terms: firstTerms(row),
    statusHistory: [VALID_FROM(row.firstIssuedOn)],
    fictional: body.fictional,
    reportedStatusWord: row.statusWord,
  };
  if (row.status?.status === 'VALID' && row.status.since !== row.firstIssuedOn)
    refuseInput('statusSince', 'none: a restoration needs a suspension that the hub knows');
  return withStatus(issued, row, today);
}

const VALID_FROM = (from: Day): StatusPeriod => ({
  status: 'VALID',
  from,
  reasonCode: null,
  until: null,
  voluntary: false,
});

/** Of terms before the current one a row tells only that they were: they stand as one stretch. */
function firstTerms({ scheme, firstIssuedOn, term }: ReportedCertificate): Term[] {
  const longest =
    term.from === firstIssuedOn ? longestFirstTerm(scheme, term.from) : longestNextTerm(scheme, addDays(term.from, -1));
  if (term.to > longest)
    refuseInput(
      'expiresOn',
      `at the latest ${longest}, a term of ${scheme} from ${term.from}; termFrom names a renewed term`,
      'TERM_TOO_LONG',
    );
  return term.from === firstIssuedOn ? [term] : [{ from: firstIssuedOn, to: addDays(term.from, -1) }, term];
}

function update(
  known: CertificateState,
  row: ReportedCertificate,
  today: Day,
  surveillances: readonly ReportedSurveillance[],
): CertificateState {
  for (const field of ['scheme', 'starGrade', 'firstIssuedOn'] as const)
    if (known[field] !== row[field])
      refuseInput(field, `${known[field] ?? 'none'}, which the hub holds and no change touches`);
  if (known.reissuedOn !== null && (row.reissuedOn === null || row.reissuedOn < known.reissuedOn))
    refuseInput('reissuedOn', `${known.reissuedOn} or later, because the hub holds that reissue`);
  const renewed = { ...known, ...contentOf(row), terms: laterTerms(known, row, today, surveillances) };
  return withStatus({ ...renewed, reportedStatusWord: row.statusWord ?? known.reportedStatusWord }, row, today);
}

/** What a change may replace, in a fixed order of fields so that equal content has equal text. */
function contentOf({
  holder,
  producer,
  factory,
  basis,
  products,
  reissuedOn,
  details,
}: Omit<ReportedCertificate, 'status'>) {
  return {
    holder: partyOf(holder),
    producer: partyOf(producer),
    factory: partyOf(factory),
    basis: [...basis],
    products: products.map(({ seq, name, brand, series, models }) => ({
      seq,
      name,
      brand,
      series,
      models: [...models],
    })),
    reissuedOn,
    ...(details && { details }),
  };
}

function partyOf({
  uscc,
  name,
  address,
  divisionCode,
  country,
}: CertificateState['holder']): CertificateState['holder'] {
  return { uscc, name, address, divisionCode, country };
}

function laterTerms(
  known: CertificateState,
  { scheme, firstIssuedOn, term, renewalRequestedOn }: ReportedCertificate,
  today: Day,
  surveillances: readonly ReportedSurveillance[],
): readonly Term[] {
  const last = known.terms.at(-1);
  if (!last || known.terms.some(({ from, to }) => from === term.from && to === term.to)) return known.terms;
  // Without termFrom a row tells the last day of the first term only.
  if (term.from === firstIssuedOn || term.from <= last.to)
    refuseInput('expiresOn', `${last.to}, which the hub holds; a renewal names termFrom ${addDays(last.to, 1)}`);
  if (term.from !== addDays(last.to, 1))
    refuseInput('termFrom', `${addDays(last.to, 1)}: a renewed term counts from the old end`);
  const longest = longestNextTerm(scheme, last.to);
  if (term.to > longest)
    refuseInput('expiresOn', `at the latest ${longest}, a term of ${scheme} after ${last.to}`, 'TERM_TOO_LONG');
  const standing = statusOn(known, last.to)?.status;
  if (standing !== 'VALID')
    refuseInput('termFrom', `none: the certificate was ${standing} at the end of its term, ${last.to}`);
  const grounds = { scheme, term: last, requestedOn: renewalRequestedOn, latest: today };
  checkRequestDay(grounds, { requestedOn: 'renewalRequestedOn', decidedOn: 'termFrom' });
  checkSurveillance(grounds, surveillances, 'termFrom');
  return [...known.terms, term];
}

function withStatus(life: CertificateState, { status }: ReportedCertificate, today: Day): CertificateState {
  const first = life.statusHistory[0]?.from;
  if (!status || (status.status === 'VALID' && status.since === first)) return life;
  try {
    const event = eventTo(status.status);
    const reported = {
      event,
      on: status.since,
      reasonCode: status.reasonCode,
      suspendedUntil: status.until,
      expiresOn: null,
      retold: true,
    };
    return applyEvent(life, reported, today) ?? life;
  } catch (error) {
    if (error instanceof Refusal)
      throw new Refusal(error.kind, ROW_FIELDS[error.field] ?? error.field, error.expected, { code: error.code });
    throw error;
  }
}

/** Fields of an event as a row calls them. */
const ROW_FIELDS: Readonly<Record<string, string>> = { on: 'statusSince', event: 'status', reasonCode: 'statusReason' };
