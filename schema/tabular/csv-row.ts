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

/** Beginnings that a spreadsheet takes for a formula, in either width, also behind blanks, which some drop. Source: OWASP, CSV injection. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** What begins so and is none: a number, a dash for nothing, a text in the dress that exports give it (`="G2024…"`). */
const NO_FORMULA = /^(?:[+\-＋－]?[\d０-９][\d０-９.,\s]*%?|[-－]+|="[^"]*")$/;

/** A text of our own made harmless in a spreadsheet: one that begins like a formula gets a leading apostrophe. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * A cell of somebody's file as it is written back to CSV: whoever opens the result did not write it, so what a spreadsheet would calculate gets a leading apostrophe
 * and stays the text that it is. Numbers, dashes and dressed texts calculate nothing and stay as they are. Workbooks need none of it: their cells are texts by type.
 */
export function asText(cell: string): string {
  return FORMULA.test(cell) && !NO_FORMULA.test(cell.trim()) ? `'${cell}` : cell;
}

/** A cell as it was before `asText`. */
export function fromText(cell: string): string {
  const bare = cell.slice(1);
  return cell.startsWith("'") && asText(bare) === cell ? bare : cell;
}
