import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { TableError } from './table.ts';

/** One line of an NDJSON file. */
export interface JsonLine {
  /** From 1. */
  readonly number: number;
  /** `undefined` when the line is no JSON, or an object in which a name stands twice. */
  readonly value: unknown;
}

const CHUNK_BYTES = 64 * 1024;
const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
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
          `${this.#path}第${number + 1}行超过${MAX_LINE_CHARACTERS}个字符：应每行一个JSON对象。`,
        );
      }
    }
    if (pending.trim() !== '') yield { number: number + 1, value: parse(pending) };
  }

  #decode(decoder: TextDecoder, chunk: Buffer, line: number): string {
    try {
      return decoder.decode(chunk, { stream: true });
    } catch {
      throw new TableError(
        `${this.#path}, after line ${line}: the bytes are not UTF-8, which NDJSON has to be.`,
        `${this.#path}第${line}行之后不是UTF-8编码：NDJSON必须为UTF-8。`,
      );
    }
  }
}

function parse(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' &&
      value !== null &&
      memberCount(line) !== Object.keys(value).length &&
      !Array.isArray(value)
      ? undefined
      : value;
  } catch {
    return undefined;
  }
}

/** Members of the outermost object, names that stand twice counted twice: which of their values is meant nobody can tell (RFC 8259, section 4). */
function memberCount(line: string): number {
  let depth = 0;
  let count = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === QUOTE) {
      for (at++; at < line.length && line.charCodeAt(at) !== QUOTE; at++) if (line.charCodeAt(at) === BACKSLASH) at++;
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++;
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth--;
    else if (unit === COLON && depth === 1) count++;
  }
  return count;
}
