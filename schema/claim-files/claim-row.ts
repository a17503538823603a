import { foreignNumberKind } from '../domain/certificate-number.ts';
import { isDay } from '../domain/day.ts';
import { hasLostDigits, toHalfWidth } from '../domain/text.ts';
import { isAbsentCell } from '../tabular/absent-cell.ts';
import { headerKey } from '../tabular/header-fold.ts';
import { isCut } from '../tabular/survey.ts';
import type { CellNote, TableRow } from '../tabular/table.ts';
import { CLAIM_FIELDS, type ClaimField, CODE_FIELDS } from './claim-columns.ts';
import type { ClaimRequest } from './claim-request.ts';
import { isUscc } from './code-columns.ts';
import type { ClaimColumns } from './map-claim-columns.ts';
import {
  type CellPlace,
  CUT_OFF,
  dateValue,
  digitsLost,
  errorValue,
  fullCell,
  merged,
  NO_NUMBER,
  noValue,
  REPEATED_HEADER,
  type RowFinding,
  unmappedCode,
  wrongShape,
} from './row-findings.ts';

/** Most characters of a spreadsheet's cell: a longer text is cut off there when it is written. */
const LONGEST_CELL = 32_767;

/** A row as it goes to the hub. */
export interface ClaimRow {
  readonly row: TableRow;
  /** `null`: nothing of the row can be asked about. */
  readonly claim: ClaimRequest | null;
  readonly faults: readonly RowFinding[];
}

/** What to look at in a row. */
export interface RowReader {
  readonly headers: readonly string[];
  readonly columns: Pick<ClaimColumns, 'columns' | 'texts'>;
  /** Columns of credit codes that nobody says whose they are. */
  readonly strayUsccs?: readonly number[];
}

/**
 * Reads a claim from a row. A value that the file has lost or that can't be understood is left out and reported, never guessed; without its
 * number the claim is not asked about at all.
 */
export function readClaimRow(row: TableRow, reader: RowReader): ClaimRow {
  const { headers } = reader;
  const { damage } = row;
  const whole = damage ? { fault: 'DAMAGED_ROW' as const, blocking: true, ...damage } : unfit(row, headers);
  if (whole) return { row, claim: null, faults: [whole] };
  const faults: RowFinding[] = [];
  const values = new Map<ClaimField, string>();
  let numberLost = false;
  for (const field of CLAIM_FIELDS) {
    const column = reader.columns.columns.get(field);
    if (column === undefined) continue;
    const { value, fault } = readCell(row, field, column, headers[column] ?? '');
    if (fault) {
      faults.push(fault);
      if (field === 'certificateNumber' || field === 'traceCode') numberLost = true;
    }
    if (value !== null) values.set(field, value);
  }
  if (isCut(row, reader)) faults.push(CUT_OFF);
  for (const column of reader.strayUsccs ?? []) {
    if (isUscc(row.cells[column] ?? '')) faults.push(unmappedCode({ header: headers[column] ?? '', column }));
  }
  if (numberLost) return { row, claim: null, faults };
  const claim: ClaimRequest = {};
  for (const [field, value] of values) {
    // A day that can't be read goes to the hub as it is written, which says so.
    if (field !== 'text') claim[field] = field === 'on' ? (dayOf(value) ?? value) : value;
  }
  for (const column of reader.columns.texts) {
    if (row.cells[column]?.length === LONGEST_CELL)
      faults.push(fullCell({ header: headers[column] ?? '', column }, LONGEST_CELL));
  }
  const texts = readTexts(row, reader.columns.texts);
  if (texts.length > 0) claim.texts = texts;
  if (!values.has('certificateNumber') && !values.has('traceCode')) faults.push(NO_NUMBER);
  return { row, claim, faults };
}

/** What makes a row no listing. */
function unfit({ cells }: TableRow, headers: readonly string[]): RowFinding | null {
  if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) return wrongShape(cells.length, headers.length);
  // Printed pages repeat their headers. Two of them alike are no accident, and the first costs least to compare.
  const repeats =
    cells[0] === headers[0] &&
    headers.length > 1 &&
    headers.every((header, i) => headerKey(cells[i] ?? '') === headerKey(header));
  return repeats ? REPEATED_HEADER : null;
}

interface Cell {
  readonly value: string | null;
  readonly fault?: RowFinding;
}

/** A cell's value for a field: as it is shown where it is a code, `null` when it says nothing or can't be relied on. */
function readCell(row: TableRow, field: ClaimField, column: number, header: string): Cell {
  const cell: CellPlace = { header, column };
  const note = row.notes?.find((candidate) => candidate.column === column);
  const isKey = field === 'reference';
  const value = plainValue(
    note?.kind === 'FORMATTED' && CODE_FIELDS.includes(field) ? note.shown : (row.cells[column] ?? ''),
    isKey,
  );
  const odd = note && !isKey ? oddCell(note, field, cell, value) : undefined;
  if (odd) return { value: null, fault: odd };
  if (value === null) return { value };
  if (CODE_FIELDS.includes(field) && lostDigits(field, value, row.inexact.includes(column)))
    return { value: isKey ? value : null, fault: digitsLost(cell, value, !isKey) };
  return { value };
}

function oddCell({ kind }: CellNote, field: ClaimField, cell: CellPlace, value: string | null): RowFinding | undefined {
  if (kind === 'MERGED' && value === null) return merged(cell);
  if (kind === 'NO_VALUE') return noValue(cell);
  if (kind === 'ERROR_VALUE') return errorValue(cell, value ?? '');
  if (kind === 'DATE' && CODE_FIELDS.includes(field)) return dateValue(cell, value ?? '');
  return undefined;
}

/**
 * A cell's text without the dress that exports give it (`="…"` and a leading apostrophe keep a spreadsheet from reading a number); `null` when it says
 * nothing. The caller's own key keeps its apostrophe: it may be part of it.
 */
function plainValue(cell: string, isKey: boolean): string | null {
  const text = cell.trim();
  const unwrapped = (/^="(.*)"$/.exec(text)?.[1] ?? text).trim();
  const value = isKey ? unwrapped : unwrapped.replace(/^'(?=[^'])/, '');
  return isAbsentCell(value) ? null : value;
}

/** Every text of the listing, each once. */
function readTexts({ cells }: TableRow, columns: readonly number[]): string[] {
  const texts = columns.map((column) => plainValue(cells[column] ?? '', false) ?? '');
  return texts.filter((text, i) => text !== '' && texts.indexOf(text) === i);
}

/** A day as exports write it, a time of day behind it or not: `2026-11-05`, `2026/11/5`, `2026年11月5日`, `20261105`. */
export function dayOf(text: string): string | null {
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?|(\d{2})(\d{2}))(?:[T\s].*)?$/
      .exec(toHalfWidth(text).trim())
      ?.filter((part) => part !== undefined) ?? [];
  if (year === undefined) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}

/**
 * In a text cell, a number of another scheme that happens to end in 0 has the look of one that lost its last digit. It is no green number
 * either way, so it is left to the hub to say of which scheme it is. A model may be a long number of its own.
 */
function lostDigits(field: ClaimField, value: string, inexact: boolean): boolean {
  if (inexact) return true;
  if (field === 'productModel' || !hasLostDigits(value)) return false;
  return !(field === 'certificateNumber' && foreignNumberKind(value) !== null && !/0{2}$/.test(value));
}
