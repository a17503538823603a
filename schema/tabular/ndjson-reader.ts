import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { TableError } from './table.ts';

/** One line of an NDJSON file. */
export interface JsonLine {
  /** From 1. */
  readonly number: number;
  /** `undefined` when the line is no JSON. */
  readonly value: unknown;
}

const CHUNK_BYTES = 64 * 1024;
const MAX_LINE_CHARACTERS = 1_048_576;

/** The lines of an NDJSON file (UTF-8), blank ones left out, and how many of its bytes have been read. */
export class NdjsonReader {
  readonly #path: string;
  bytesRead = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws TableError for a line that is too long or not UTF-8 */
  async *lines(): AsyncGenerator<JsonLine> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let pending = '';
    let number = 0;
    for await (const chunk of createReadStream(this.#path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
      this.bytesRead += chunk.length;
      const lines = (pending + this.#decode(decoder, chunk, number)).split('\n');
      pending = lines.pop() ?? '';
      for (const line of lines) {
        number++;
        if (line.trim() !== '') yield { number, value: parse(line) };
      }
      if (pending.length > MAX_LINE_CHARACTERS) {
        throw new TableError(
          `${this.#path}, line ${number + 1} is longer than ${MAX_LINE_CHARACTERS} characters: expected one JSON object per line.`,
        );
      }
    }
    if (pending.trim() !== '') yield { number: number + 1, value: parse(pending) };
  }

  #decode(decoder: TextDecoder, chunk: Buffer, line: number): string {
    try {
      return decoder.decode(chunk, { stream: true });
    } catch {
      throw new TableError(`${this.#path}, after line ${line}: the bytes are not UTF-8, which NDJSON has to be.`);
    }
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
