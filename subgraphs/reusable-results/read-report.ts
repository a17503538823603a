import { type Day, isDay } from '../../schema/domain/day.ts';
import { fieldFaultInChinese } from '../../schema/domain/expected-words.ts';
import type { ConformityKind, ReportedStatus, Term } from '../../schema/domain/facts.ts';
import type { RowFault } from '../../schema/domain/report-kinds.ts';
import { codeOfWord, codesOf } from '../../schema/domain/report-words.ts';
import { statusOfWord } from '../../schema/domain/status-words.ts';
import { hiddenWithin, withoutHidden } from '../../schema/domain/text.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import { type RowRemarks, unreadableFault } from '../shared/report-receipts.ts';

/** A row as it was reported: everything text. */
export interface ReportedRow extends RowRemarks {
  readonly kind?: string | null;
  readonly number?: string | null;
  readonly issuerBodyCode?: string | null;
  readonly issuerName?: string | null;
  readonly holderUscc?: string | null;
  readonly holderName?: string | null;
  readonly productName?: string | null;
  readonly models?: readonly string[] | null;
  readonly standard?: string | null;
  readonly grade?: number | null;
  readonly terms?: readonly { readonly from?: string | null; readonly to?: string | null }[] | null;
  readonly status?: string | null;
  readonly statusSince?: string | null;
  readonly statusReason?: string | null;
  readonly suspendedUntil?: string | null;
  readonly voluntary?: boolean | null;
  readonly changedOn?: string | null;
}

/** What a row says. */
export interface ReadReport {
  readonly kind: ConformityKind;
  readonly number: string;
  readonly issuerBodyCode: string | null;
  readonly issuerName: string;
  readonly holderUscc: string;
  readonly holderName: string;
  readonly productName: string;
  readonly models: readonly string[];
  readonly standard: string | null;
  readonly grade: number | null;
  readonly terms: readonly Term[];
  readonly status: ReadStatus | null;
  /** First day of a changed description; `null`: that of the report. */
  readonly changedOn: Day | null;
}

/** A status as a row states it; EXPIRED says what the calendar says anyway and has to agree with it. */
export interface ReadStatus {
  readonly status: ReportedStatus | 'EXPIRED';
  readonly word: string;
  /** `null` where the row names no day: VALID since the first term, or EXPIRED. */
  readonly since: Day | null;
  readonly reasonCode: string | null;
  readonly until: Day | null;
  readonly voluntary: boolean;
}

/** Reason codes of each status that has reasons. */
const REASON_FORM: Partial<Record<ReportedStatus | 'EXPIRED', RegExp>> = {
  SUSPENDED: /^SUS-\d{2}$/,
  REVOKED: /^REV-\d{2}$/,
  CANCELLED: /^CAN-\d{2}$/,
};
const NUMBER_LIMIT = 64;
const TEXT_LIMIT = 200;
const MODELS_LIMIT = 500;
const TERMS_LIMIT = 20;
const GRADE_LIMIT = 5;

class Fault extends Error {
  readonly fault: RowFault;
  constructor(field: string, reason: string) {
    super(reason);
    this.fault = fieldFault(field, reason);
  }
}

/** The fault of a field at odds with what was expected there, or with the record. */
export function fieldFault(field: string, reason: string, code = 'FIELD_INVALID'): RowFault {
  return { field, code, zh: fieldFaultInChinese(field, reason), en: reason };
}

/** Reads a row, or says what is wrong with it. Only the row itself is looked at. */
export function readReport(
  row: ReportedRow,
  today: Day,
): { readonly report: ReadReport } | { readonly fault: RowFault } {
  const unreadable = unreadableFault(row);
  if (unreadable) return { fault: unreadable };
  try {
    return { report: read(row, today) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

function read(row: ReportedRow, today: Day): ReadReport {
  const hidden = hiddenWithin(row);
  if (hidden !== null) throw new Fault(hidden.place, withoutHidden(hidden.found));
  return {
    kind: kindOf(row.kind),
    number: textOf('number', row.number, NUMBER_LIMIT),
    issuerBodyCode: bodyCodeOf(row.issuerBodyCode),
    issuerName: textOf('issuerName', row.issuerName),
    holderUscc: usccOf(row.holderUscc),
    holderName: textOf('holderName', row.holderName),
    productName: textOf('productName', row.productName),
    models: modelsOf(row.models),
    standard: row.standard == null ? null : textOf('standard', row.standard),
    grade: gradeOf(row.grade),
    terms: termsOf(row.terms, today),
    status: row.status == null ? noStatus(row) : statusOf(row.status, row, today),
    changedOn: row.changedOn == null ? null : changeDayOf(row.changedOn, today),
  };
}

function textOf(field: string, value: string | null | undefined, limit = TEXT_LIMIT): string {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > limit) throw new Fault(field, `1 to ${limit} characters expected`);
  return text;
}

function dayOf(field: string, value: string | null | undefined): Day {
  if (value == null || !isDay(value)) throw new Fault(field, 'an existing calendar day expected, YYYY-MM-DD');
  return value;
}

function changeDayOf(value: string, today: Day): Day {
  const day = dayOf('changedOn', value);
  if (day > today) throw new Fault('changedOn', `${today} or earlier expected`);
  return day;
}

function kindOf(value: string | null | undefined): ConformityKind {
  const kind = codeOfWord('resultKind', value ?? '');
  if (!kind) throw new Fault('kind', `one of ${codesOf('resultKind').join(', ')}`);
  return kind;
}

function bodyCodeOf(value: string | null | undefined): string | null {
  if (value == null) return null;
  if (!/^\d{3}$/.test(value)) throw new Fault('issuerBodyCode', 'a three-digit body code expected');
  return value;
}

function usccOf(value: string | null | undefined): string {
  return requireUscc(value ?? '', (expected) => new Fault('holderUscc', expected));
}

function modelsOf(values: readonly string[] | null | undefined): string[] {
  if (!values || values.length < 1 || values.length > MODELS_LIMIT)
    throw new Fault('models', `1 to ${MODELS_LIMIT} models expected`);
  return values.map((model, index) => textOf(`models[${index}]`, model));
}

function gradeOf(value: number | null | undefined): number | null {
  if (value == null) return null;
  if (value < 1 || value > GRADE_LIMIT) throw new Fault('grade', `1 to ${GRADE_LIMIT} expected; 1 is best`);
  return value;
}

function termsOf(values: ReportedRow['terms'], today: Day): Term[] {
  if (!values || values.length < 1 || values.length > TERMS_LIMIT)
    throw new Fault('terms', `1 to ${TERMS_LIMIT} terms expected`);
  const terms = values.map((term, index) => {
    const from = dayOf(`terms[${index}].from`, term.from);
    const to = dayOf(`terms[${index}].to`, term.to);
    if (to < from) throw new Fault(`terms[${index}].to`, `${from} or later expected`);
    return { from, to };
  });
  terms.forEach((term, index) => {
    const before = terms[index - 1];
    if (before && (term.from <= before.from || term.to <= before.to))
      throw new Fault(`terms[${index}]`, 'a term expected that begins and ends later than the one before');
  });
  if (terms[0] && terms[0].from > today) throw new Fault('terms[0].from', `${today} or earlier expected`);
  return terms;
}

function noStatus(row: ReportedRow): null {
  for (const field of ['statusSince', 'statusReason', 'suspendedUntil'] as const)
    if (row[field] != null) throw new Fault('status', `a status expected, because ${field} is given`);
  return null;
}

function statusOf(word: string, row: ReportedRow, today: Day): ReadStatus {
  const status = statusOfWord(word);
  if (!status)
    throw new Fault('status', 'a status code or one of 有效, 正常, 暂停, 撤销, 注销, 过期失效, 证书过期 expected');
  const since = row.statusSince == null ? null : dayOf('statusSince', row.statusSince);
  if (since === null && status !== 'VALID' && status !== 'EXPIRED')
    throw new Fault('statusSince', `the first day of ${status} expected`);
  if (since !== null && since > today) throw new Fault('statusSince', `${today} or earlier expected`);
  const reasonCode = row.statusReason ?? null;
  const form = REASON_FORM[status];
  if (reasonCode !== null && !form?.test(reasonCode))
    throw new Fault('statusReason', form ? `a reason code of ${status} expected` : `no reason expected for ${status}`);
  if (row.suspendedUntil != null && status !== 'SUSPENDED')
    throw new Fault('suspendedUntil', 'only expected for a suspension');
  const until = row.suspendedUntil == null ? null : dayOf('suspendedUntil', row.suspendedUntil);
  if (until !== null && since !== null && until < since)
    throw new Fault('suspendedUntil', `${since} or later expected`);
  return { status, word, since, reasonCode, until, voluntary: row.voluntary ?? false };
}
