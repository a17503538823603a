/** UTF-8 byte order mark: without it Excel reads a CSV file in the system's legacy encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One CSV record with its line end (CRLF, RFC 4180), quoted where needed. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) || cell.startsWith('\uFEFF') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A text of our own made harmless in a spreadsheet: one that begins like a formula gets a leading apostrophe. Cells of the user's own file are
 * passed on as they are, so that nothing they hold is changed.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
