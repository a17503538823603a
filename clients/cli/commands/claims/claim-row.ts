import { foreignNumberKind } from '../../../../schema/domain/certificate-number.ts';
import { hasLostDigits, normaliseName, toHalfWidth } from '../../../../schema/domain/text.ts';
import type { ClaimedMark, ClaimInput } from '../../../sdk/index.ts';
import type { ColumnMap } from '../../tabular/columns.ts';
import { columnLetters, type TableRow } from '../../tabular/table.ts';
import { ABSENT, CLAIM_FIELDS, type ClaimField, CODE_FIELDS, MARK_WORDS } from './claim-columns.ts';

/** Why a row, or a cell of it, could not be checked. All are findings of the code `MALFORMED`. */
export type RowFault = 'LOST_DIGITS' | 'NO_NUMBER' | 'ROW_SHAPE' | 'UNREADABLE_VALUE' | 'REFUSED_VALUE';

/** A fault of the row itself, found before or beside what the hub finds. */
export interface RowFinding {
  readonly fault: RowFault;
  /** Whether the claim can't be accepted with it. Nothing rests on the caller's own key, so its loss is told and no more. */
  readonly blocking: boolean;
  readonly zh: string;
  readonly en: string;
}

/** A row as it goes to the hub. */
export interface ClaimRow {
  readonly row: TableRow;
  /** `null`: nothing of the row can be asked about. */
  readonly claim: ClaimInput | null;
  readonly faults: readonly RowFinding[];
}

/** What to look at in a row. */
export interface RowReader {
  readonly headers: readonly string[];
  readonly columns: ColumnMap<ClaimField>;
}

/**
 * Reads a claim from a row. A value that the file has lost or that can't be understood is left out and reported, never guessed; without its
 * number the claim is not asked about at all.
 */
export function readClaimRow(row: TableRow, { headers, columns }: RowReader): ClaimRow {
  if (row.cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
    return { row, claim: null, faults: [wrongShape(row.cells.length, headers.length)] };
  }
  const faults: RowFinding[] = [];
  const values = new Map<ClaimField, string>();
  let numberLost = false;
  for (const field of CLAIM_FIELDS) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const value = plainValue(row.cells[column] ?? '');
    if (value === null) continue;
    if (CODE_FIELDS.includes(field) && lostDigits(field, value, row.inexact.includes(column))) {
      faults.push(digitsLost(headers[column] ?? '', column, value, field !== 'reference'));
      if (field === 'certificateNumber' || field === 'traceCode') numberLost = true;
      if (field !== 'reference') continue;
    }
    values.set(field, value);
  }
  if (numberLost) return { row, claim: null, faults };
  const claim: ClaimInput = {};
  for (const [field, value] of values) {
    if (field === 'mark' || field === 'starGrade') continue;
    claim[field] = value;
  }
  readMark(values, claim, { headers, columns }, faults);
  if (!values.has('certificateNumber') && !values.has('traceCode')) faults.push(NO_NUMBER);
  return { row, claim, faults };
}

/** A cell's text without the dress that exports give it (`="…"` keeps a spreadsheet from reading a number); `null` when it says nothing. */
function plainValue(cell: string): string | null {
  const text = cell.trim();
  const value = (/^="(.*)"$/.exec(text)?.[1] ?? text).trim();
  return ABSENT.has(toHalfWidth(value).toLowerCase()) ? null : value;
}

/**
 * In a text cell, a number of another scheme that happens to end in 0 has the look of one that lost its last digit. It is no green number
 * either way, so it is left to the hub to say of which scheme it is.
 */
function lostDigits(field: ClaimField, value: string, inexact: boolean): boolean {
  if (inexact) return true;
  if (!hasLostDigits(value)) return false;
  return !(field === 'certificateNumber' && foreignNumberKind(value) !== null && !/0{2}$/.test(value));
}

const marksByWord: ReadonlyMap<string, ClaimedMark> = new Map(
  (Object.entries(MARK_WORDS) as [ClaimedMark, readonly string[]][]).flatMap(([mark, words]) =>
    [mark, ...words].map((word) => [normaliseName(word), mark] as const),
  ),
);

const STAR_WORDS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  one: 1,
  two: 2,
  three: 3,
  ⅰ: 1,
  ⅱ: 2,
  ⅲ: 3,
};
const STAR_WORD = /([一二两三123])星级?/;

/** Mark and stars. A mark such as 绿色建材三星级 says both; a column of its own for the stars goes before it. */
function readMark(
  values: ReadonlyMap<ClaimField, string>,
  claim: ClaimInput,
  reader: RowReader,
  faults: RowFinding[],
): void {
  const mark = values.get('mark');
  if (mark !== undefined) {
    const compared = normaliseName(mark);
    const starless = compared.replace(STAR_WORD, '');
    const known = marksByWord.get(compared) ?? marksByWord.get(starless);
    if (known) claim.mark = known;
    else faults.push(unreadable(reader, 'mark', mark, 'a mark such as 中国绿色产品, 绿色建材, GREEN_PRODUCT'));
    const star = known && starless !== compared ? readStars(STAR_WORD.exec(compared)?.[0] ?? '') : null;
    if (star !== null) claim.starGrade = star;
  }
  const stars = values.get('starGrade');
  if (stars === undefined) return;
  const grade = readStars(stars);
  if (grade === null) faults.push(unreadable(reader, 'starGrade', stars, '1 to 3, 三星级 or ★★★'));
  else claim.starGrade = grade;
}

/** `null` for what is no star grade. A grade that does not exist, such as 5, is passed on: the hub has to say so. */
function readStars(text: string): number | null {
  const compared = toHalfWidth(text).replace(/\s/g, '').toLowerCase();
  if (/^[★☆⭐]+$/u.test(compared)) return compared.match(/[★⭐]/gu)?.length ?? null;
  const word = compared
    .replace(/(星级|星|stars?|级)$/, '')
    .replace(/\.0+$/, '')
    .replace(/-$/, '');
  return /^\d{1,2}$/.test(word) ? Number(word) : (STAR_WORDS[word] ?? null);
}

const NO_NUMBER: RowFinding = {
  fault: 'NO_NUMBER',
  blocking: true,
  zh: '该行没有证书编号，也没有追溯码。',
  en: 'The row has neither a certificate number nor a trace code.',
};

function digitsLost(header: string, column: number, value: string, blocking: boolean): RowFinding {
  return {
    fault: 'LOST_DIGITS',
    blocking,
    zh: `“${header}”（${columnLetters(column)}列）的“${value}”被电子表格当作数字，末位已丢失且无法恢复；请将该列设为文本后重新导出。`,
    en: `${header} (column ${columnLetters(column)}): a spreadsheet took "${value}" for a number and its last digits are lost for good; export the column again as text.`,
  };
}

function wrongShape(cells: number, headers: number): RowFinding {
  return {
    fault: 'ROW_SHAPE',
    blocking: true,
    zh: `该行有${cells}个单元格，表头只有${headers}个；可能有单元格含未加引号的分隔符。未核验。`,
    en: `The row has ${cells} cells, the header row ${headers}; perhaps a cell holds a separator without quotes. Not checked.`,
  };
}

function unreadable({ headers, columns }: RowReader, field: ClaimField, value: string, expected: string): RowFinding {
  const column = columns.get(field) ?? 0;
  const place = `${headers[column]} (column ${columnLetters(column)})`;
  return {
    fault: 'UNREADABLE_VALUE',
    blocking: true,
    zh: `“${headers[column]}”（${columnLetters(column)}列）的“${value}”无法识别，该项未核验；应为：${expected}。`,
    en: `${place}: "${value}" is not understood and was left out of the check; expected ${expected}.`,
  };
}

/** A value that the hub's own checks of form refuse, with its words. */
export function refusedValue(message: string): RowFinding {
  return {
    fault: 'REFUSED_VALUE',
    blocking: true,
    zh: `中枢拒绝了该行的值：${message}`,
    en: `The hub refuses a value of the row: ${message}`,
  };
}
