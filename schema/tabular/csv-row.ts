import { stringify } from 'csv-stringify/sync';

/** UTF-8 byte order mark: without it Excel reads a CSV file in the system's legacy encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** CSV records, each with its line end (CRLF, RFC 4180), cells quoted where needed. */
export function csvText(rows: Iterable<readonly string[]>): string {
  return stringify([...rows] as string[][], {
    record_delimiter: '\r\n',
    // Any line end, not ours only; and readers would take a mark at the beginning for the file's own.
    quoted_match: /[\r\n]|^\uFEFF/,
  });
}

/**
 * A text of our own made harmless in a spreadsheet: one that begins like a formula gets a leading apostrophe. Cells of the user's own file are
 * passed on as they are, so that nothing they hold is changed.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
