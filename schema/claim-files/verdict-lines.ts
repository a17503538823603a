import { asText, BYTE_ORDER_MARK, csvText } from '../tabular/csv-row.ts';
import type { TableRow } from '../tabular/table.ts';
import type { CheckedRow } from './check-batch.ts';
import { type Language, type RowVerdict, rowVerdict, VERDICT_COLUMNS, verdictCells } from './verdict-columns.ts';

/** How verdicts are written: CSV (which a workbook may be made of), or NDJSON. */
export type VerdictFormat = 'csv' | 'ndjson';

/** A row with its verdict. */
export interface JudgedRow {
  readonly checked: CheckedRow;
  readonly verdict: RowVerdict;
}

/** What the lines of an output depend on. */
export interface VerdictLineOptions {
  readonly headers: readonly string[];
  /** How many of the headers' columns go into the output. */
  readonly width: number;
  readonly format: VerdictFormat;
  /** A workbook is made of the lines, whose cells are texts by type: nothing has to keep a spreadsheet from calculating. */
  readonly isForWorkbook?: boolean;
}

/** The verdicts of rows, in the language of the messages. */
export function judgedRows(rows: readonly CheckedRow[], language: Language): JudgedRow[] {
  return rows.map((checked) => ({ checked, verdict: rowVerdict(checked, language) }));
}

/** What stands before the first row: the headers in CSV, nothing in NDJSON. */
export function verdictHead({ headers, width, format, isForWorkbook }: VerdictLineOptions): string {
  if (format !== 'csv') return '';
  const own = headers.slice(0, width);
  return BYTE_ORDER_MARK + csvText([[...(isForWorkbook ? own : own.map(asText)), ...VERDICT_COLUMNS]]);
}

/** The rows of the input with their verdicts, a line each. */
export function verdictLines(rows: readonly JudgedRow[], options: VerdictLineOptions): string {
  if (options.format === 'ndjson')
    return rows.map((row) => `${JSON.stringify(verdictObject(row, options))}\n`).join('');
  return csvText(
    rows.map(({ checked, verdict }) => outputCells(checked.row.row, options, verdictCells(checked, verdict))),
  );
}

/** The cells as the file shows them: a key that a number format made (`SKU-0007` of 7) is what the caller, and the next `--since`, look for. */
function shownCells({ cells, notes }: TableRow): readonly string[] {
  const formatted = notes?.filter((note) => note.kind === 'FORMATTED') ?? [];
  if (formatted.length === 0) return cells;
  const shown = [...cells];
  for (const note of formatted) shown[note.column] = note.shown;
  return shown;
}

/** The input's cells as they are shown, our columns after the last header, and what a misshapen row has beyond that. */
function outputCells(
  row: TableRow,
  { headers, width, isForWorkbook }: VerdictLineOptions,
  verdict: readonly string[],
): string[] {
  const cells = isForWorkbook ? shownCells(row) : shownCells(row).map(asText);
  const own = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const beyond = cells.slice(headers.length);
  return [...own, ...verdict, ...(beyond.some((cell) => cell.trim() !== '') ? beyond : [])];
}

function verdictObject({ checked, verdict }: JudgedRow, { headers, width }: VerdictLineOptions): object {
  const cells = shownCells(checked.row.row);
  const object: Record<string, unknown> = Object.create(null);
  headers.slice(0, width).forEach((header, column) => {
    const cell = cells[column];
    if (header !== '' && cell !== undefined && cell !== '') object[header] = cell;
  });
  const { decision, findings, messages, hints } = verdict;
  return { ...object, decision, findings, messages, checkedAt: checked.checkedAt, asOf: checked.asOf, hints };
}
