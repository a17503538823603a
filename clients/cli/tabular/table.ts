/** One row of a spreadsheet or CSV file. */
export interface TableRow {
  /** The row's number as a spreadsheet shows it; the first row of the file is 1. */
  readonly number: number;
  /** Cell texts by column, as the file holds them. */
  readonly cells: readonly string[];
  /** Columns whose cell is a number of more than 15 digits: the file itself no longer holds what was typed. */
  readonly inexact: readonly number[];
}

/** A file opened for one pass over its rows. */
export interface Table {
  /** What was detected, in words: encoding and separator, or the sheet. */
  readonly description: string;
  readonly headers: readonly string[];
  /** Row number of the headers; rows above it are titles and carry no data. */
  readonly headerRow: number;
  /** The rows below the headers, in order, blank ones left out. One pass only. */
  readonly rows: AsyncIterable<TableRow>;
  /** Share of the file that has been read, 0 to 1. */
  progress(): number;
}

/** Marks a cell's number as untrustworthy only where there is one: shared by all rows without such a cell. */
export const NO_INEXACT_CELLS: readonly number[] = [];

/** Raised when a file cannot be read as a table; the message names the place and the expected form. */
export class TableError extends Error {
  override readonly name = 'TableError';
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
  return `row ${row}, column ${columnLetters(column)}${header ? ` (${header})` : ''}`;
}

/** Whether a row holds nothing but white space. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
