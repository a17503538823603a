import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';
import type { Encoding } from './scan-file.ts';
import { cellPlace, NO_INEXACT_CELLS, TableError, type TableRow } from './table.ts';

/** Separators that exports use. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One record may not be longer, in bytes of UTF-8: a quote that is never closed must not swallow the file. A million characters fit. */
export const MAX_RECORD_BYTES = 3_145_728;

const CHUNK_BYTES = 64 * 1024;

/** What `csv-parse` gives with its option `raw`. */
interface RawRecord {
  readonly record: string[];
  readonly raw: string;
}

/**
 * RFC 4180 with line ends CRLF, LF or CR, mixed if need be, and rows of any width. A quote inside an unquoted cell is text, as in `5" screen`.
 * That option also lets text after a closing quote pass, which is why the raw text of a record is asked for. Records are judged inside the
 * parser, so that of several faults the first is reported.
 */
function parserOptions(
  delimiter: Delimiter,
  maxRecordBytes: number,
  take: (row: TableRow) => TableRow | null = (row) => row,
): Options {
  const options: Options<TableRow, RawRecord> = {
    delimiter,
    max_record_size: maxRecordBytes,
    on_record: (record, { records }) => take(toRow(record, records, delimiter)),
    raw: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  };
  // The parser's signature knows records of its own making only.
  return options as unknown as Options;
}

/**
 * The records of a CSV text, UTF-8 where it comes as bytes. Text after a closing quote is an error, because it usually means that an earlier
 * quote was not closed.
 * @throws TableError naming row and column
 */
export async function* csvRecords(
  text: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
  delimiter: Delimiter,
  maxRecordBytes = MAX_RECORD_BYTES,
): AsyncGenerator<TableRow> {
  const parser = parse(parserOptions(delimiter, maxRecordBytes));
  // Failures reach the reader of the parser.
  pipeline(Readable.from(text), parser, () => {});
  try {
    yield* parser as AsyncIterable<TableRow>;
  } catch (error) {
    throw explained(error, maxRecordBytes);
  }
}

/** The first records of a text that may be cut off, up to one that is damaged. */
export function firstCsvRecords(text: string, delimiter: Delimiter, count: number): TableRow[] {
  const rows: TableRow[] = [];
  const collect = (row: TableRow) => {
    rows.push(row);
    return null;
  };
  try {
    parseWhole(text, { ...parserOptions(delimiter, MAX_RECORD_BYTES, collect), to: count });
  } catch (error) {
    if (!(error instanceof TableError || error instanceof CsvError)) throw error;
  }
  return rows;
}

function toRow({ record, raw }: RawRecord, number: number, delimiter: Delimiter): TableRow {
  // What the parser let pass begins with the quote that opened it; so does a sound cell whose text begins with one.
  if (record.some((cell) => cell.startsWith('"'))) refuseTextAfterQuote(record, raw, number, delimiter);
  return { number, cells: record, inexact: NO_INEXACT_CELLS };
}

function refuseTextAfterQuote(cells: readonly string[], raw: string, row: number, delimiter: Delimiter): void {
  let at = 0;
  for (const [column, cell] of cells.entries()) {
    const written = raw.startsWith('"', at) ? `"${cell.replaceAll('"', '""')}"` : cell;
    if (!raw.startsWith(written, at)) {
      throw new TableError(
        `${cellPlace(row, column)}: text follows the closing quote ("). Expected a separator or the end of the line; a quote inside a quoted cell is written twice ("").`,
      );
    }
    at += written.length + delimiter.length;
  }
}

function explained(error: unknown, maxRecordBytes: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const row = Number(error['records']) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return new TableError(
      `${cellPlace(row, Number(error['index']))}: the quote (") that opens the cell is never closed.`,
    );
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new TableError(`row ${row} is longer than ${maxRecordBytes} bytes: is a quote (") not closed?`);
  return new TableError(`row ${row}: ${error.message}`);
}

/** The rows of a CSV file and how many of its bytes have been read. */
export class CsvReader {
  readonly #path: string;
  readonly #encoding: Encoding;
  readonly #delimiter: Delimiter;
  bytesRead = 0;

  constructor(path: string, encoding: Encoding, delimiter: Delimiter) {
    this.#path = path;
    this.#encoding = encoding;
    this.#delimiter = delimiter;
  }

  /** @throws TableError */
  rows(): AsyncGenerator<TableRow> {
    return csvRecords(this.#text(), this.#delimiter);
  }

  async *#text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(this.#encoding, { fatal: true });
    const stream = createReadStream(this.#path, { highWaterMark: CHUNK_BYTES });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.bytesRead += chunk.length;
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  }
}

/** The records of a CSV file that we wrote ourselves: UTF-8, commas. */
export async function* csvFileRows(path: string): AsyncGenerator<readonly string[]> {
  for await (const { cells } of new CsvReader(path, 'utf-8', ',').rows()) yield cells;
}
