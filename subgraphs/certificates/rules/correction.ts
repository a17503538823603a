import { isDeepStrictEqual } from 'node:util';
import type { CertificateHistory } from '../../../schema/domain/certificate-history.ts';
import { ALWAYS, changesFrom, runAround } from '../../../schema/domain/correction-history.ts';
import { addDays, type Day } from '../../../schema/domain/day.ts';
import type {
  CertificateFact,
  CertificationBodyFact,
  Party,
  StatusPeriod,
  Term,
} from '../../../schema/domain/facts.ts';
import { type Act, type Days, knownVersions, revise, type Version, version } from '../../../schema/domain/versions.ts';
import type { Reported } from './door-checks.ts';
import { mergeReport } from './merge-report.ts';
import { Refusal, refuseConflict, refuseInput } from './refusal.ts';
import { DETAIL_FIELDS, type DetailsInput } from './report-details.ts';
import { type ReportedCertificate, type ReportRowInput, readReportRow } from './report-row.ts';
import { schemeRule } from './scheme-rules.ts';
import { applyEvent, canFollow, eventTo, type StatusEvent } from './status-events.ts';

/** Fields of a report that a correction may put right; those that are absent stay. */
export type CorrectedFields = Pick<
  ReportRowInput,
  | 'scheme'
  | 'starGrade'
  | 'holder'
  | 'producer'
  | 'factory'
  | 'basis'
  | 'products'
  | 'firstIssuedOn'
  | 'termFrom'
  | 'expiresOn'
  | 'reissuedOn'
  | 'statusSince'
  | 'statusReason'
  | 'suspendedUntil'
  | keyof DetailsInput
>;

/** What a correction says; its day defaults to today. */
export type CorrectionContent =
  | { readonly kind: 'CORRECT'; readonly on: Day | null; readonly fields: CorrectedFields }
  | { readonly kind: 'ANNUL'; readonly event: StatusEvent; readonly on: Day }
  | { readonly kind: 'WITHDRAW' };

/** What a correction rests on beside itself. */
export interface CorrectionSetting {
  readonly act: Act;
  readonly today: Day;
  readonly body: CertificationBodyFact;
}

const CONTENT = ['holder', 'producer', 'factory', 'basis', 'products', 'details'] as const;

/**
 * The history after a correction of the version of a day. A wrong value is put right for as long as it stood without a break; scheme, stars, first issue,
 * terms and reasons are put right on every day.
 * @throws Refusal when the hub knows no such version, or when the corrected certificate is one that a report would be refused for.
 */
export function correct(
  history: CertificateHistory,
  on: Day,
  fields: CorrectedFields,
  { act, today, body }: CorrectionSetting,
): CertificateHistory {
  const wrong = version(history, on, null);
  if (!wrong) return refuseInput('on', 'a day on which the certificate was in force');
  const term = termOf(wrong.data, fields.termFrom ?? null, on);
  const row = readReportRow(rowOf(wrong.data, term, fields), today);
  refuseWhatReportsMayNot(wrong.data, term, row, body, today);
  let told = history;
  const everywhere = (change: (known: CertificateFact) => CertificateFact) => {
    told = revise(told, act, ALWAYS, (known) => known && change(known));
  };
  if (fields.expiresOn) everywhere((known) => ({ ...known, terms: withTerm(known.terms, term, row.term.to) }));
  if (fields.firstIssuedOn) told = moveFirstIssue(told, act, wrong.data.firstIssuedOn, row.firstIssuedOn);
  if (isGiven(fields.scheme) || isGiven(fields.starGrade)) {
    const { activityClass } = schemeRule(row.scheme, row.firstIssuedOn);
    everywhere((known) => ({ ...known, scheme: row.scheme, starGrade: row.starGrade, activityClass }));
  }
  if (fields.statusSince) told = correctPeriod(told, act, fields, wrong.data, today);
  told = correctContent(told, act, on, fields, row);
  if (fields.reissuedOn && row.reissuedOn) told = moveReissue(told, act, on, row.reissuedOn);
  return told;
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;

/** The term that a correction is about: the one that begins on the day named, or the one of the day. */
function termOf({ terms }: CertificateFact, from: string | null, on: Day): Term {
  const found = from
    ? terms.find((term) => term.from === from)
    : (terms.findLast((term) => term.from <= on) ?? terms[0]);
  return found ?? refuseInput('termFrom', `one of ${terms.map((term) => term.from).join(', ')}`);
}

function rowOf(fact: CertificateFact, term: Term, fields: CorrectedFields): ReportRowInput {
  const { number, scheme, starGrade, holder, producer, factory, basis, products, firstIssuedOn, reissuedOn } = fact;
  const { details } = fact;
  const isFirst = term.from === firstIssuedOn;
  const { statusSince: _since, statusReason: _reason, suspendedUntil: _until, termFrom: _term, ...content } = fields;
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => isGiven(value)));
  return {
    number,
    scheme,
    // Another scheme grades otherwise: its stars are told with it.
    starGrade: isGiven(fields.scheme) ? null : starGrade,
    holder,
    producer,
    factory,
    basis,
    products,
    firstIssuedOn,
    ...(!isFirst && { termFrom: term.from }),
    expiresOn: term.to,
    reissuedOn,
    ...details,
    ...given,
  };
}

/** A correction may not bring in what a report is refused for; what was taken before a rule came stays correctable in its other fields. */
function refuseWhatReportsMayNot(
  before: CertificateFact,
  term: Term,
  row: ReportedCertificate,
  body: CertificationBodyFact,
  today: Day,
): void {
  const refusalOf = (reported: ReportedCertificate) => {
    try {
      mergeReport(null, reported, body, today);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };
  const refused = refusalOf(row);
  if (refused && refusalOf(readReportRow(rowOf(before, term, {}), today))?.field !== refused.field) throw refused;
}

function withTerm(terms: readonly Term[], wrong: Term, to: Day): readonly Term[] {
  return terms.map((term) => {
    if (isDeepStrictEqual(term, wrong)) return { from: term.from, to };
    // A renewed term counts from the end of the one before.
    return term.from === addDays(wrong.to, 1) ? { from: addDays(to, 1), to: term.to } : term;
  });
}

function moveFirstIssue(history: CertificateHistory, act: Act, wrong: Day, right: Day): CertificateHistory {
  const moved = (known: CertificateFact): CertificateFact => ({
    ...known,
    firstIssuedOn: right,
    terms: known.terms.map((term, index) => (index === 0 ? { ...term, from: right } : term)),
    statusHistory: known.statusHistory.map((period, index) => (index === 0 ? { ...period, from: right } : period)),
  });
  const first = knownVersions(history, null)[0]?.data ?? null;
  if (right > wrong) {
    const shortened = revise(history, act, { from: wrong, to: addDays(right, -1) }, () => null);
    return revise(shortened, act, { from: right, to: null }, (known) => known && moved(known));
  }
  return revise(history, act, { from: right, to: null }, (known, { from }) => {
    const before = known ?? (from < wrong ? first : null);
    return before && moved(before);
  });
}

function correctContent(
  history: CertificateHistory,
  act: Act,
  on: Day,
  fields: CorrectedFields,
  row: ReportedCertificate,
): CertificateHistory {
  const known = knownVersions(history, null);
  const isCorrected = (field: (typeof CONTENT)[number]) =>
    field === 'details' ? DETAIL_FIELDS.some((detail) => isGiven(fields[detail])) : isGiven(fields[field]);
  const patches = CONTENT.filter(isCorrected).map((field) => ({
    patch: { [field]: row[field] } as Partial<CertificateFact>,
    run: runAround(known, on, ({ data }) => data[field]),
  }));
  return revise(history, act, ALWAYS, (fact, { from }) => {
    if (!fact) return null;
    return Object.assign({}, fact, ...patches.flatMap(({ run, patch }) => (isIn(run, from) ? [patch] : [])));
  });
}

function isIn({ from, to }: Days, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

/** Content and reissue of a certificate on other days than was told. */
function moveReissue(history: CertificateHistory, act: Act, on: Day, right: Day): CertificateHistory {
  const contentOf = ({ data }: Version<CertificateFact>) => [...CONTENT.map((field) => data[field]), data.reissuedOn];
  const run = runAround(knownVersions(history, null), on, contentOf);
  const reissued = version(history, run.from, null)?.data;
  const before = version(history, addDays(run.from, -1), null)?.data;
  if (!reissued) return history;
  if (!before) return refuseConflict('reissuedOn', 'a reissue that the hub knows the version before of');
  if (run.to !== null && right > run.to)
    refuseConflict('reissuedOn', `a day up to ${run.to}, when the next version begins`);
  const content = (from: CertificateFact) =>
    Object.fromEntries(CONTENT.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]));
  const kept: Days = { from: right, to: run.to };
  const given =
    right > run.from
      ? revise(
          history,
          act,
          { from: run.from, to: addDays(right, -1) },
          (known) => known && { ...known, ...content(before), reissuedOn: before.reissuedOn },
        )
      : history;
  return revise(given, act, kept, (known) => known && { ...known, ...content(reissued), reissuedOn: right });
}

/** Reason or end of a suspension, reason of a revocation or cancellation. */
function correctPeriod(
  history: CertificateHistory,
  act: Act,
  { statusSince, statusReason, suspendedUntil }: CorrectedFields,
  fact: CertificateFact,
  today: Day,
): CertificateHistory {
  const all = knownVersions(history, null).at(-1)?.data ?? fact;
  const index = all.statusHistory.findLastIndex(({ status, from }) => status !== 'VALID' && from === statusSince);
  const wrong = all.statusHistory[index];
  if (!wrong)
    return refuseInput('statusSince', 'the first day of a suspension, revocation or cancellation that the hub holds');
  const right = applyEvent(
    { ...all, statusHistory: all.statusHistory.slice(0, index) },
    {
      event: eventTo(wrong.status),
      on: wrong.from,
      reasonCode: statusReason?.trim().toUpperCase() || wrong.reasonCode,
      suspendedUntil: suspendedUntil ?? wrong.until,
      expiresOn: null,
    },
    today,
  )?.statusHistory.at(-1);
  if (!right) return history;
  return revise(
    history,
    act,
    ALWAYS,
    (known) =>
      known && { ...known, statusHistory: known.statusHistory.map((period) => (same(period, wrong) ? right : period)) },
  );
}

const same = (a: StatusPeriod, b: StatusPeriod) => isDeepStrictEqual(a, b);

/**
 * The history without a status event that never was. A restoration that followed an annulled suspension goes with it: it has nothing left to restore.
 * @throws Refusal when there is no such event, or what came after it could not have followed.
 */
export function annul(history: CertificateHistory, event: StatusEvent, on: Day, act: Act): CertificateHistory {
  const all = knownVersions(history, null).at(-1)?.data;
  if (!all) return refuseConflict('certificateNumber', 'a certificate that stands');
  if (event === 'RENEW') return annulRenewal(history, all, on, act);
  const index = all.statusHistory.findLastIndex(
    ({ status, from }, place) => place > 0 && eventTo(status) === event && from === on,
  );
  const mistaken = all.statusHistory[index];
  if (!mistaken) return refuseInput('on', 'the day of such an event that the hub holds');
  const next = all.statusHistory[index + 1];
  const gone = mistaken.status === 'SUSPENDED' && next?.status === 'VALID' ? [mistaken, next] : [mistaken];
  const left = all.statusHistory.filter((period) => !gone.includes(period));
  for (const [place, period] of left.entries()) {
    const before = left[place - 1];
    if (before && !canFollow(before.status, period.status))
      refuseConflict(
        'event',
        `an event without consequences: ${period.status} of ${period.from} came after it; annul that first`,
      );
  }
  return revise(
    history,
    act,
    ALWAYS,
    (known) =>
      known && {
        ...known,
        statusHistory: known.statusHistory.filter((period) => !gone.some((one) => same(one, period))),
      },
  );
}

function annulRenewal(history: CertificateHistory, all: CertificateFact, on: Day, act: Act): CertificateHistory {
  const mistaken = all.terms.at(-1);
  if (!mistaken || all.terms.length < 2 || mistaken.from !== on)
    return refuseInput('on', 'the first day of the latest renewed term');
  return revise(
    history,
    act,
    ALWAYS,
    (known) => known && { ...known, terms: known.terms.filter((term) => !isDeepStrictEqual(term, mistaken)) },
  );
}

/** The history of a certificate that never was. */
export function withdraw(history: CertificateHistory, act: Act): CertificateHistory {
  return revise(history, act, ALWAYS, () => null);
}

/** A version that a correction made, with what the rules at the door are asked about it. */
export interface CorrectedVersion {
  readonly version: Version<CertificateFact>;
  readonly asked: Omit<Reported, 'sameUnit'>;
}

/** The versions that a correction made; each is asked about beside what was known of its first day before. */
export function correctedVersions(before: CertificateHistory, after: CertificateHistory): CorrectedVersion[] {
  return knownVersions(after, null)
    .filter(({ act }) => act > before.acts.length)
    .map((made) => ({
      version: made,
      asked: { after: made.data, before: version(before, made.from, null)?.data ?? null, decidedBy: made.from },
    }));
}

/** The history with other content of versions that stand. */
export function withVersions(
  history: CertificateHistory,
  replaced: ReadonlyMap<Version<CertificateFact>, CertificateFact>,
): CertificateHistory {
  const versions = history.versions.map((one) => {
    const data = replaced.get(one);
    return data ? { ...one, data } : one;
  });
  return { ...history, versions };
}

/** The first past day about which two histories say something else that a verdict may rest on; `null` when there is none. */
export function verdictsChangeFrom(before: CertificateHistory, after: CertificateHistory, today: Day): Day | null {
  return changesFrom(before, after, today, weighed);
}

/** What verdicts look at: everything but where a party sits and the further details. */
function weighed(fact: CertificateFact | undefined) {
  if (!fact) return null;
  const { details: _details, ...rest } = fact;
  const { uscc, name } = fact.holder;
  const named = (party: Party) => ({ uscc: party.uscc, name: party.name });
  return { ...rest, holder: { uscc, name }, producer: named(fact.producer), factory: named(fact.factory) };
}
