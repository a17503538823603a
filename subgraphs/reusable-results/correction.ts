import { isDeepStrictEqual } from 'node:util';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { ALWAYS, changesFrom, runAround } from '../../schema/domain/correction-history.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { StatusPeriod } from '../../schema/domain/facts.ts';
import type { ResultContent } from '../../schema/domain/result-history.ts';
import { type Act, type History, knownVersions, revise, version } from '../../schema/domain/versions.ts';
import type { CorrectedFields, CorrectionContent, StatusAction } from './correction-content.ts';
import { readReport } from './read-report.ts';
import { applyStatusReport } from './status-report.ts';

type ResultHistory = History<ResultContent>;

/** A wrong value of one of these is put right for as long as it stood without a break. */
const CONTENT = ['holderUscc', 'holderName', 'productName', 'models', 'standard', 'grade'] as const;

/**
 * The history after a correction.
 * @throws BAD_USER_INPUT for a day, an event or a field at fault; CONFLICT for an event that others came after.
 */
export function corrected(history: ResultHistory, content: CorrectionContent, act: Act, today: Day): ResultHistory {
  if (content.kind === 'WITHDRAW') return revise(history, act, ALWAYS, () => null);
  if (content.kind === 'ANNUL') return annulled(history, content, act);
  const on = content.on ?? today;
  const wrong = version(history, on, null);
  if (!wrong) throw badUserInput('input.on', 'a day on which the hub holds the result');
  const { fields } = content;
  const row = readRow(wrong.data, fields, today);
  let told = history;
  for (const field of CONTENT) {
    if (fields[field] == null) continue;
    const run = runAround(knownVersions(told, null), on, ({ data }) => data[field]);
    told = revise(told, act, run, (known) => known && { ...known, [field]: row[field] });
  }
  if (fields.terms) told = withTerms(told, row.terms, act);
  if (fields.statusSince != null) told = withPeriod(told, fields, act);
  return told;
}

/** The corrected result passes what a report passes. */
function readRow(data: ResultContent, fields: CorrectedFields, today: Day) {
  const { statusSince: _since, statusReason: _reason, suspendedUntil: _until, ...content } = fields;
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value != null));
  const { kind, number, issuerBodyCode, issuerName, holderUscc, holderName, productName, models, standard, grade } =
    data;
  const own = {
    kind,
    number,
    issuerBodyCode,
    issuerName,
    holderUscc,
    holderName,
    productName,
    models,
    standard,
    grade,
  };
  const read = readReport({ ...own, terms: data.terms, ...given }, today);
  if ('fault' in read) throw badUserInput(`input.${read.fault.field}`, read.fault.en);
  return read.report;
}

/** Terms count on every day; with the first of them the result begins. */
function withTerms(history: ResultHistory, terms: ResultContent['terms'], act: Act): ResultHistory {
  const [earliest] = knownVersions(history, null);
  const first = terms[0]?.from;
  if (!earliest || first === undefined) return history;
  const later = knownVersions(history, null).at(-1)?.data.statusHistory[1];
  if (later && later.from < first)
    throw badUserInput('input.terms[0].from', `${later.from} or earlier: the result was ${later.status} then`);
  let told = history;
  if (first < earliest.from)
    told = revise(told, act, { from: first, to: addDays(earliest.from, -1) }, () => earliest.data);
  if (first > earliest.from) told = revise(told, act, { from: earliest.from, to: addDays(first, -1) }, () => null);
  return revise(told, act, ALWAYS, (known) => {
    if (!known) return null;
    const [begun, ...others] = known.statusHistory;
    return { ...known, terms, statusHistory: begun ? [{ ...begun, from: first }, ...others] : [] };
  });
}

/** Reason or end of a suspension, reason of a revocation or cancellation. */
function withPeriod(
  history: ResultHistory,
  { statusSince, statusReason, suspendedUntil }: CorrectedFields,
  act: Act,
): ResultHistory {
  const all = knownVersions(history, null).at(-1)?.data;
  const wrong = all?.statusHistory.findLast(({ status, from }) => status !== 'VALID' && from === statusSince);
  if (!wrong)
    throw badUserInput(
      'input.statusSince',
      'the first day of a suspension, revocation or cancellation that the hub holds',
    );
  if (suspendedUntil != null && (wrong.status !== 'SUSPENDED' || suspendedUntil < wrong.from))
    throw badUserInput('input.suspendedUntil', `a day from ${wrong.from} on, of a suspension`);
  const right: StatusPeriod = {
    ...wrong,
    reasonCode: statusReason?.trim().toUpperCase() || wrong.reasonCode,
    until: suspendedUntil ?? wrong.until,
  };
  return withPeriods(history, act, (periods) => periods.map((period) => (isSame(period, wrong) ? right : period)));
}

const STATUS_OF: Readonly<Record<StatusAction, StatusPeriod['status']>> = {
  SUSPEND: 'SUSPENDED',
  RESTORE: 'VALID',
  REVOKE: 'REVOKED',
  CANCEL: 'CANCELLED',
};

/** Without an event that never was; a restoration that followed an annulled suspension goes with it. */
function annulled(
  history: ResultHistory,
  { action, on }: { readonly action: StatusAction; readonly on: Day },
  act: Act,
): ResultHistory {
  const all = knownVersions(history, null).at(-1)?.data;
  const periods = all?.statusHistory ?? [];
  const at = periods.findLastIndex(
    ({ status, from }, place) => place > 0 && status === STATUS_OF[action] && from === on,
  );
  const mistaken = periods[at];
  if (!all || !mistaken) throw badUserInput('input.on', 'the day of such an event that the hub holds');
  const next = periods[at + 1];
  const gone = mistaken.status === 'SUSPENDED' && next?.status === 'VALID' ? [mistaken, next] : [mistaken];
  const left = periods.filter((period) => !gone.includes(period));
  // What is left has to be a history that reports could have made.
  let made = left.slice(0, 1).map(recorded);
  for (const { status, from, ...period } of left.slice(1)) {
    const report = { ...period, status, on: from, word: null, by: 'OPERATOR' as const };
    const result = applyStatusReport({ terms: all.terms, statusHistory: made }, report);
    if ('refusal' in result || result.outcome === 'UNCHANGED')
      throw hubError('CONFLICT', `${status} of ${from} came after it; annul that first.`, { argument: 'input.action' });
    made = result.statusHistory.map(recorded);
  }
  return withPeriods(history, act, (known) => known.filter((period) => !gone.some((one) => isSame(one, period))));
}

const recorded = (period: StatusPeriod) => ({ ...period, word: null, reportedBy: ['OPERATOR' as const] });
const isSame = (a: StatusPeriod, b: StatusPeriod) => isDeepStrictEqual(a, b);

function withPeriods(
  history: ResultHistory,
  act: Act,
  change: (periods: readonly StatusPeriod[]) => readonly StatusPeriod[],
): ResultHistory {
  return revise(history, act, ALWAYS, (known) => known && { ...known, statusHistory: change(known.statusHistory) });
}

/** The first past day about which verdicts may be others: everything that a result says counts. */
export function verdictsChangeFrom(before: ResultHistory, after: ResultHistory, today: Day): Day | null {
  return changesFrom(before, after, today, (known) => known);
}
