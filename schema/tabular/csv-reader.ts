import { createReadStream } from 'node:fs';
import { CsvRecords, MAX_RECORD_CHARACTERS } from './csv-records.ts';
import { type MixedLines, mixedTextReader, type TextReader, textReader } from './mixed-lines.ts';
import type { Encoding } from './scan-file.ts';
import { TableError, type TableRow } from './table.ts';

/** Separators that are recognised; any other has to be named. */
export const DELIMITERS = [',', ';', '\t'] as const;

const CHUNK_BYTES = 64 * 1024;

/** The records of a CSV text, damaged ones included. */
export async function* csvRecords(
  text: Iterable<string> | AsyncIterable<string>,
  delimiter: string,
  maxRecord = MAX_RECORD_CHARACTERS,
): AsyncGenerator<TableRow> {
  const records = new CsvRecords(delimiter, maxRecord);
  for await (const piece of text) yield* records.push(piece);
  yield* records.end();
}

/** The first records of a text that may be cut off, up to one that is damaged. */
export function firstCsvRecords(text: string, delimiter: string, count: number): TableRow[] {
  const records = new CsvRecords(delimiter);
  const rows = records.push(text);
  if (rows.length < count) rows.push(...records.end());
  const first = rows.slice(0, count);
  const damaged = first.findIndex(({ damage }) => damage !== undefined);
  return damaged < 0 ? first : first.slice(0, damaged);
}

/** The rows of a CSV file and how many of its bytes have been read. */
export class CsvReader {
  readonly #path: string;
  readonly #decoder: () => TextReader;
  readonly #delimiter: string;
  bytesRead = 0;

  constructor(path: string, encoding: Encoding, delimiter: string, mixed?: MixedLines) {
    this.#path = path;
    this.#decoder = () => (mixed ? mixedTextReader(mixed) : textReader(encoding));
    this.#delimiter = delimiter;
  }

  rows(): AsyncGenerator<TableRow> {
    return csvRecords(this.#text(), this.#delimiter);
  }

  async *#text(): AsyncGenerator<string> {
    const decoder = this.#decoder();
    const stream = createReadStream(this.#path, { highWaterMark: CHUNK_BYTES });
    let first = true;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.bytesRead += chunk.length;
      const text = decoder.push(chunk);
      // GB18030 has a byte order mark too, which its decoder leaves in the text.
      yield first ? text.replace(/^\uFEFF/, '') : text;
      if (text !== '') first = false;
    }
    yield decoder.end();
  }
}

/** The records of a CSV file that we wrote ourselves: UTF-8, commas. @throws TableError for one that is damaged */
export async function* csvFileRows(path: string): AsyncGenerator<readonly string[]> {
  for await (const { cells, damage } of new CsvReader(path, 'utf-8', ',').rows()) {
    if (damage) throw new TableError(`${path}: ${damage.en}`, `${path}：${damage.zh}`);
    yield cells;
  }
}
