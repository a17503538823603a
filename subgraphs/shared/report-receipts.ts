import { createHash, randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput } from '../../schema/contract/errors.ts';
import { fieldFaultInChinese, unreadableField } from '../../schema/domain/expected-words.ts';
import type { ReportKind, RowFault, RowOutcome, UnreadableField } from '../../schema/domain/report-kinds.ts';
import { hiddenCharacter, hiddenWithin, visibleJson, withoutHidden } from '../../schema/domain/text.ts';

/** Most rows of one report: one transaction. */
export const REPORT_LIMIT = 500;
/** Code of a row that was passed on to the system that it belongs to: nothing of it is left to put right. */
export const FORWARDED = 'FORWARDED';
const KEY_LIMIT = 100;
const FIELD_LIMIT = 100;
const WRITTEN_LIMIT = 200;

/** What every row of a report may say beside its own fields. */
export interface RowRemarks {
  readonly unreadable?: readonly UnreadableField[] | null | undefined;
  /** Id of a row of the correction queue that this one puts right. */
  readonly corrects?: string | null | undefined;
}

/** A report as it arrives, before its rows are judged. */
export interface ReportHead {
  readonly kind: ReportKind;
  /** The caller's own key: the same report under the same key is the same receipt. */
  readonly reportKey?: string | null | undefined;
}

/**
 * The number of a report's receipt (回执编号): `HZ-`, code of the reporting body (`000` for the operator), 20 hexadecimal digits. The same report under the same
 * key of the same agency has the same number, every other report one of its own.
 * @throws BAD_USER_INPUT for a malformed key
 */
export function receiptNumberOf(
  { agency, body }: Pick<Caller, 'agency' | 'body'>,
  { kind, reportKey }: ReportHead,
  rows: readonly unknown[],
): string {
  if (reportKey != null && (!/^[\x21-\x7e]+$/.test(reportKey) || reportKey.length > KEY_LIMIT))
    throw badUserInput('input.reportKey', `1 to ${KEY_LIMIT} printable ASCII characters without spaces`);
  const own = reportKey ?? randomBytes(16).toString('hex');
  const digest = createHash('sha256')
    .update(JSON.stringify([agency, kind, own, rows]))
    .digest('hex');
  return `HZ-${body ?? '000'}-${digest.slice(0, 20)}`;
}

/** @throws BAD_USER_INPUT for more rows than one report holds */
export function checkRowCount(argument: string, rows: readonly unknown[], least = 1): void {
  if (rows.length < least || rows.length > REPORT_LIMIT)
    throw badUserInput(argument, least === 0 ? `at most ${REPORT_LIMIT} rows` : `${least} to ${REPORT_LIMIT} rows`);
}

/** Counts of a report by outcome. */
export function countOutcomes(results: readonly Pick<RowOutcome, 'outcome'>[]) {
  const count = (outcome: RowOutcome['outcome']) => results.filter((row) => row.outcome === outcome).length;
  return { accepted: count('ACCEPTED'), unchanged: count('UNCHANGED'), rejected: count('REJECTED') };
}

/**
 * The fault of a row that can't be judged: one with a hidden character somewhere, or one that its reader could not read; `null` when there is nothing of the kind.
 */
export function unreadableFault(row: RowRemarks): RowFault | null {
  const hidden = hiddenWithin(row);
  if (hidden) {
    const expected = withoutHidden(hidden.found);
    const en = `${hidden.place}: expected ${expected}.`;
    return { field: hidden.place, code: 'FIELD_INVALID', zh: fieldFaultInChinese(hidden.place, expected), en };
  }
  const first = row.unreadable?.[0];
  if (!first) return null;
  const field = first.field.slice(0, FIELD_LIMIT);
  const written = (first.written ?? '').slice(0, WRITTEN_LIMIT);
  const expected = first.expected.slice(0, WRITTEN_LIMIT);
  return unreadableField(field, written, expected);
}

/** What a refused row said, as its body gets it back. */
export function contentOf(row: RowRemarks | undefined): string {
  return visibleJson(row ?? null);
}

/** What a row is about, where that can be shown. */
export function visibleKey(key: string | null): string | null {
  return key === null || hiddenCharacter(key) !== null ? null : key;
}

const CODE_OF_ERROR: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: 'FIELD_INVALID',
  CONFLICT: 'CONFLICTS_WITH_RECORD',
  NOT_FOUND: 'NOT_HELD',
  FORBIDDEN: 'ROW_OF_OTHER_BODY',
};
const SAID_OF_CODE: Readonly<Record<string, string>> = {
  CONFLICTS_WITH_RECORD: '与平台已有记录不符',
  NOT_HELD: '平台没有该记录',
  ROW_OF_OTHER_BODY: '属于其他机构，本机构不得上报',
};

/** What a rule's error says of one row: the row is refused by itself. @throws the error again when it is none that a row can cause */
export function faultOfError(error: unknown): RowFault {
  if (!(error instanceof GraphQLError)) throw error;
  const { code, argument, expected } = error.extensions as Readonly<Record<string, string | undefined>>;
  const own = CODE_OF_ERROR[code ?? ''];
  if (own === undefined) throw error;
  const field = (argument ?? '').replace(/^input\./, '');
  if (expected !== undefined) return { field, code: own, zh: fieldFaultInChinese(field, expected), en: error.message };
  return { field, code: own, zh: SAID_OF_CODE[own] ?? own, en: error.message };
}
