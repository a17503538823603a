import { createReadStream } from 'node:fs';
import type { Encoding } from './scan-file.ts';
import { cellPlace, NO_INEXACT_CELLS, TableError, type TableRow } from './table.ts';

/** Separators that exports use. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One record may not be longer, in characters: a quote that is never closed must not swallow the file. */
export const MAX_RECORD_CHARACTERS = 1_048_576;

const CHUNK_BYTES = 64 * 1024;
const QUOTE = 34;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Splits decoded text into records (RFC 4180; line ends CRLF, LF or CR, mixed if need be). A quote inside an unquoted cell is text, as in
 * `5" screen`; text after a closing quote is an error, because it usually means that an earlier quote was not closed.
 */
export class CsvParser {
  readonly #delimiter: number;
  readonly #maxRecord: number;
  #pending = '';
  #rows = 0;

  constructor(delimiter: Delimiter, maxRecordCharacters = MAX_RECORD_CHARACTERS) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#maxRecord = maxRecordCharacters;
  }

  /**
   * The records that are complete with this text. `last` ends the file.
   * @throws TableError naming row and column
   */
  push(text: string, last: boolean): TableRow[] {
    const buffer = this.#pending + text;
    const rows: TableRow[] = [];
    let at = 0;
    while (at < buffer.length) {
      const record = this.#record(buffer, at, last);
      if (!record) break;
      at = record.next;
      this.#rows++;
      rows.push({ number: this.#rows, cells: record.cells, inexact: NO_INEXACT_CELLS });
    }
    this.#pending = buffer.slice(at);
    if (this.#pending.length > this.#maxRecord) {
      throw new TableError(
        `row ${this.#rows + 1} is longer than ${this.#maxRecord} characters: is a quote (") not closed?`,
      );
    }
    return rows;
  }

  #record(text: string, start: number, last: boolean): { cells: string[]; next: number } | null {
    const cells: string[] = [];
    let at = start;
    for (;;) {
      const cell = text.charCodeAt(at) === QUOTE ? this.#quoted(text, at, last, cells.length) : this.#plain(text, at);
      if (!cell) return null;
      cells.push(cell.value);
      at = cell.end;
      if (at === text.length) return last ? { cells, next: at } : null;
      const end = text.charCodeAt(at);
      at++;
      if (end === this.#delimiter) {
        if (at === text.length && !last) return null;
        continue;
      }
      if (end === CARRIAGE_RETURN) {
        // The line feed of a CRLF may be in the next chunk.
        if (at === text.length && !last) return null;
        if (text.charCodeAt(at) === LINE_FEED) at++;
      }
      return { cells, next: at };
    }
  }

  #plain(text: string, start: number): { value: string; end: number } {
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    return { value: text.slice(start, at), end: at };
  }

  #quoted(text: string, start: number, last: boolean, column: number): { value: string; end: number } | null {
    let value = '';
    let from = start + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0) {
        if (last)
          throw new TableError(
            `${cellPlace(this.#rows + 1, column)}: the quote (") that opens the cell is never closed.`,
          );
        return null;
      }
      value += text.slice(from, quote);
      const after = quote + 1;
      if (after === text.length && !last) return null;
      const next = text.charCodeAt(after);
      if (next === QUOTE) {
        value += '"';
        from = after + 1;
        continue;
      }
      if (after === text.length || next === this.#delimiter || next === LINE_FEED || next === CARRIAGE_RETURN) {
        return { value, end: after };
      }
      throw new TableError(
        `${cellPlace(this.#rows + 1, column)}: text follows the closing quote ("). Expected a separator or the end of the line; a quote inside a quoted cell is written twice ("").`,
      );
    }
  }
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
  async *rows(): AsyncGenerator<TableRow> {
    const decoder = new TextDecoder(this.#encoding, { fatal: true });
    const parser = new CsvParser(this.#delimiter);
    const stream = createReadStream(this.#path, { highWaterMark: CHUNK_BYTES });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.bytesRead += chunk.length;
      yield* parser.push(decoder.decode(chunk, { stream: true }), false);
    }
    yield* parser.push(decoder.decode(), true);
  }
}

/** The records of a CSV file that we wrote ourselves: UTF-8, commas. */
export async function* csvFileRows(path: string): AsyncGenerator<readonly string[]> {
  for await (const { cells } of new CsvReader(path, 'utf-8', ',').rows()) yield cells;
}
