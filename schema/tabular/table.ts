/** One row of a spreadsheet, CSV or NDJSON file. */
export interface TableRow {
  /** The row's number as a spreadsheet shows it; the first row of the file, or of its sheet, is 1. */
  readonly number: number;
  /** Cell texts by column, as the file holds them. */
  readonly cells: readonly string[];
  /** Columns whose cell is a number of more than 15 digits: the file itself no longer holds what was typed. */
  readonly inexact: readonly number[];
  /** What is odd about single cells; absent where nothing is. */
  readonly notes?: readonly CellNote[];
  /** Why the row can't be read; its cells are then whatever was found. */
  readonly damage?: RowDamage;
  /** The sheet that the row is of, where a table has several. */
  readonly sheet?: string;
  /** The last record of a file that ends without a line end. */
  readonly unended?: true;
}

/** Why a row can't be read, in both languages, place included. */
export interface RowDamage {
  readonly zh: string;
  readonly en: string;
}

/**
 * What is odd about a cell: a number that a format shows otherwise (`shown`), a number shown as a date or time, a formula without its value, an error
 * value such as `#REF!`, a cell that lies under a merged one.
 */
export type CellNote =
  | { readonly column: number; readonly kind: 'FORMATTED'; readonly shown: string }
  | { readonly column: number; readonly kind: 'DATE' | 'NO_VALUE' | 'ERROR_VALUE' | 'MERGED' };

/** A sheet that is no part of the table. */
export interface LeftOut {
  readonly name: string;
  readonly why: 'HIDDEN' | 'OTHER_HEADERS' | 'NO_CELLS' | 'NOT_NAMED';
  /** Rows that hold anything; `null` for a sheet without cells, such as a chart. */
  readonly rows: number | null;
}

/** A file opened for one pass over its rows. */
export interface Table {
  /** What was detected, in words: encoding and separator, or the sheets. */
  readonly description: string;
  readonly headers: readonly string[];
  /** Row number of the headers; rows above it are titles and carry no data. */
  readonly headerRow: number;
  /** The rows below the headers, in order, blank ones left out. One pass only. */
  readonly rows: AsyncIterable<TableRow>;
  /** Sheets that are no part of the table. */
  readonly leftOut: readonly LeftOut[];
  /** The separator of a text file. */
  readonly delimiter?: string;
  /** Share of the file that has been read, 0 to 1. */
  progress(): number;
}

/** Marks a cell's number as untrustworthy only where there is one: shared by all rows without such a cell. */
export const NO_INEXACT_CELLS: readonly number[] = [];

/**
 * Raised when a file cannot be read as a table; the message names the place and the expected form, and so does `zh` in Chinese. What only the command line says, which speaks English, has no other.
 */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly zh: string;

  constructor(en: string, zh: string = en, options?: ErrorOptions) {
    super(en, options);
    this.zh = zh;
  }
}

/** Spreadsheet letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Where a cell is, as people find it: `row 7, column C (证书编号)`. */
export function cellPlace(row: number, column: number, headers: readonly string[] = []): string {
  const header = headers[column];
  return `row ${row}, column ${columnLetters(column)}${header ? ` (${brief(header)})` : ''}`;
}

/** Whether a row holds nothing but white space. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const SHOWN_CHARACTERS = 60;
const SHOWN_ITEMS = 40;

/** A text for a message: on one line and never longer than it. */
export function brief(text: string): string {
  const line = text.slice(0, SHOWN_CHARACTERS + 1).replace(/[\s\p{Cc}]+/gu, ' ');
  return text.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
}

/** A list for a message: its first items, and how many more there are. */
export function briefList(items: readonly string[], most = SHOWN_ITEMS): string {
  const list = items.slice(0, most).map(brief).join(', ');
  return items.length > most ? `${list} and ${items.length - most} more` : list;
}

/** The same in a Chinese sentence. */
export function briefListZh(items: readonly string[], most = SHOWN_ITEMS): string {
  const list = items.slice(0, most).map(brief).join('、');
  return items.length > most ? `${list}等${items.length}个` : list;
}
