import { closeSync, openSync, readSync } from 'node:fs';
import { CsvReader, DELIMITERS, type Delimiter, firstCsvRecords } from './csv-reader.ts';
import type { Encoding, ScannedFile } from './scan-file.ts';
import { isBlank, type Table, TableError, type TableRow } from './table.ts';
import { openWorkbook } from './xlsx/workbook.ts';

/** Exports put titles above the headers; they are looked for in this many rows. */
const HEADER_SEARCH_ROWS = 10;
const SNIFF_BYTES = 64 * 1024;

/** How to open a table. */
export interface TableOptions {
  /** How many cells of a row are headers that the caller knows; the row with the most within the first ten is the header row. */
  readonly recognise: (cells: readonly string[]) => number;
  /** Detected when not given. */
  readonly delimiter?: Delimiter | undefined;
  /** Name of the sheet of a workbook; the first visible one when not given. */
  readonly sheet?: string | undefined;
}

/**
 * Opens a scanned file for one pass over its rows.
 * @throws TableError when it has no header row, or the sheet does not exist
 */
export async function openTable(file: ScannedFile, options: TableOptions): Promise<Table> {
  if (file.content.kind === 'xlsx') {
    const sheet = await openWorkbook(file.path, options.sheet);
    return withHeaders(file.path, sheet.rows(), options, `XLSX, sheet ${sheet.name}`, () => sheet.progress());
  }
  const { encoding } = file.content;
  const delimiter = options.delimiter ?? detectDelimiter(file.path, encoding, options);
  const reader = new CsvReader(file.path, encoding, delimiter);
  const separator = delimiter === '\t' ? 'tab' : delimiter;
  const description = `CSV, ${encoding.toUpperCase()}, separator ${separator}`;
  return withHeaders(file.path, reader.rows(), options, description, () => reader.bytesRead / file.size);
}

/**
 * The separator under which most headers are known; among equals, the one that gives most columns. A row that is damaged under a separator ends
 * its trial: whether it truly is, the full pass tells.
 */
function detectDelimiter(path: string, encoding: Encoding, options: TableOptions): Delimiter {
  const head = readHead(path, encoding);
  let best: { delimiter: Delimiter; known: number; columns: number } = { delimiter: ',', known: -1, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const header = chooseHeader(firstCsvRecords(head, delimiter, HEADER_SEARCH_ROWS), options.recognise);
    const known = header ? options.recognise(header.cells) : 0;
    const columns = header?.cells.length ?? 0;
    if (known > best.known || (known === best.known && columns > best.columns)) best = { delimiter, known, columns };
  }
  return best.delimiter;
}

function readHead(path: string, encoding: Encoding): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(SNIFF_BYTES);
    const length = readSync(file, bytes, 0, SNIFF_BYTES, 0);
    return new TextDecoder(encoding).decode(bytes.subarray(0, length), { stream: true });
  } finally {
    closeSync(file);
  }
}

/** The row with the most known headers, the first of equals; without any, the first that is not blank. */
function chooseHeader(rows: readonly TableRow[], recognise: TableOptions['recognise']): TableRow | undefined {
  let best: TableRow | undefined;
  let most = 0;
  for (const row of rows) {
    const known = recognise(row.cells);
    if (known > most) {
      most = known;
      best = row;
    }
  }
  return best ?? rows.find((row) => !isBlank(row.cells));
}

async function withHeaders(
  path: string,
  rows: AsyncGenerator<TableRow>,
  options: TableOptions,
  description: string,
  progress: () => number,
): Promise<Table> {
  const head: TableRow[] = [];
  while (head.length < HEADER_SEARCH_ROWS) {
    const next = await rows.next();
    if (next.done) break;
    head.push(next.value);
  }
  const header = chooseHeader(head, options.recognise);
  if (!header)
    throw new TableError(`${path} holds no header row: expected one in the first ${HEADER_SEARCH_ROWS} rows.`);
  const headers = header.cells.map((cell) => cell.trim());
  while (headers.at(-1) === '') headers.pop();
  const below = head.slice(head.indexOf(header) + 1);
  return { description, headers, headerRow: header.number, rows: dataRows(below, rows), progress };
}

async function* dataRows(below: readonly TableRow[], rest: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  try {
    for (const row of below) if (!isBlank(row.cells)) yield row;
    for await (const row of rest) if (!isBlank(row.cells)) yield row;
  } finally {
    await rest.return(undefined);
  }
}
