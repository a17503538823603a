import { chooseHeader, filledRows, HEADER_SEARCH_ROWS, type Recognise, takeHead } from './choose-header.ts';
import { CsvReader, DELIMITERS, firstCsvRecords } from './csv-reader.ts';
import { namedSeparator, separatorName } from './csv-records.ts';
import { linesOf } from './mixed-lines.ts';
import { openNdjsonTable } from './ndjson-table.ts';
import { readHead } from './read-head.ts';
import type { ScannedFile } from './scan-file.ts';
import { type Table, TableError } from './table.ts';
import type { TableOptions } from './table-options.ts';
import { openWorkbookTable } from './workbook-table.ts';

export type { TableOptions } from './table-options.ts';

/**
 * Opens a scanned file for one pass over its rows.
 * @throws TableError when it has no header row, or the sheet does not exist
 */
export async function openTable(file: ScannedFile, options: TableOptions): Promise<Table> {
  if (file.content.kind === 'xlsx') return openWorkbookTable(file.path, options);
  if (file.content.kind === 'ndjson') return openNdjsonTable(file, options.survey);
  return openCsvTable(file, file.content, options);
}

type TextContent = Extract<ScannedFile['content'], { readonly kind: 'text' }>;

async function openCsvTable(
  file: ScannedFile,
  { encoding, mixed }: TextContent,
  options: TableOptions,
): Promise<Table> {
  const head = readHead(file.path, encoding, mixed);
  const named = namedSeparator(head);
  const delimiter = options.delimiter ?? named?.separator ?? detectDelimiter(head, options.recognise);
  const reader = new CsvReader(file.path, encoding, delimiter, mixed);
  const rows = reader.rows();
  // The line that names the separator is no row of the table, but it is a row of the file.
  if (named) await rows.next();
  const chosen = chooseHeader(await takeHead(rows), options.recognise);
  if (!chosen)
    throw new TableError(
      `${file.path} holds no header row: expected one in the first ${HEADER_SEARCH_ROWS} rows.`,
      `${file.path}中没有表头行：应在前${HEADER_SEARCH_ROWS}行内。`,
    );
  const separator = separatorName(delimiter);
  return {
    description: `CSV, ${encoding.toUpperCase()}${mixed ? ` (lines in another encoding: ${linesOf(mixed)})` : ''}, separator ${separator}`,
    headers: chosen.headers,
    headerRow: chosen.row,
    rows: filledRows(chosen.below, rows),
    leftOut: [],
    delimiter,
    progress: () => reader.bytesRead / file.size,
  };
}

/**
 * The separator under which most headers are known; among equals, the one that gives most columns. A row that is damaged under a separator ends
 * its trial: whether it truly is, the full pass tells.
 */
function detectDelimiter(head: string, recognise: Recognise): string {
  let best: { delimiter: string; known: number; columns: number } = { delimiter: ',', known: -1, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const header = chooseHeader(firstCsvRecords(head, delimiter, HEADER_SEARCH_ROWS), recognise);
    const known = header?.known ?? 0;
    const columns = header?.headers.length ?? 0;
    if (known > best.known || (known === best.known && columns > best.columns)) best = { delimiter, known, columns };
  }
  return best.delimiter;
}

/** Characters that separate cells somewhere, for the hint when none of ours does. */
const OTHER_SEPARATORS = ['|', '，', '；', '^', '~', '、', '\u0001', '\u001f'];

/** The separator that a single header cell seems to hold, when the file was cut at another; `null` when it holds none. */
export function suspectedSeparator(headers: readonly string[]): string | null {
  if (headers.length !== 1) return null;
  return OTHER_SEPARATORS.find((separator) => (headers[0]?.split(separator).length ?? 0) > 1) ?? null;
}
