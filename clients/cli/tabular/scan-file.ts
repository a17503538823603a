import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { TableError } from './table.ts';

/** Encodings that text files come in. GB18030 includes GBK and GB2312. */
export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What one pass over a file's bytes tells. */
export interface ScannedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Of all bytes, in hex. */
  readonly sha256: string;
  readonly content: { readonly kind: 'xlsx' } | { readonly kind: 'text'; readonly encoding: Encoding };
}

const CHUNK_BYTES = 256 * 1024;
const LINE_FEED = 0x0a;

/**
 * Reads a file once: its fingerprint, and whether it is XLSX or text in which encoding. All bytes are validated, not the first only: an export
 * may be plain ASCII for thousands of rows before the first Chinese character.
 * @throws TableError for a file that is neither, naming the line that can't be decoded
 */
export async function scanFile(path: string, encoding?: Encoding): Promise<ScannedFile> {
  const hash = createHash('sha256');
  let size = 0;
  let decoding: EncodingCheck | null = null;
  let xlsx = false;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    if (size === 0) {
      xlsx = isXlsx(chunk, path);
      if (!xlsx) decoding = new EncodingCheck(path, encoding ? [encoding] : candidates(chunk, path));
    }
    size += chunk.length;
    hash.update(chunk);
    decoding?.add(chunk);
  }
  if (size === 0) throw new TableError(`${path} is empty: expected a CSV or XLSX file with a header row.`);
  const content = decoding ? { kind: 'text' as const, encoding: decoding.finish() } : { kind: 'xlsx' as const };
  return { path, size, sha256: hash.digest('hex'), content };
}

function isXlsx(head: Buffer, path: string): boolean {
  if (head.readUInt32BE(0) === 0x504b0304) return true;
  if (head.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    throw new TableError(`${path} is an Excel 97 workbook (.xls) or is encrypted: save it as .xlsx or CSV.`);
  }
  if (
    /^\s*<(!doctype|html|table|\?xml)/i.test(
      head
        .subarray(0, 256)
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, ''),
    )
  ) {
    throw new TableError(
      `${path} is a web page or XML named as a spreadsheet: open it in a spreadsheet and save it as .xlsx or CSV.`,
    );
  }
  return false;
}

/** Encodings that the first bytes leave possible, the likelier first. */
function candidates(head: Buffer, path: string): Encoding[] {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return ['utf-8'];
  if (head[0] === 0xff && head[1] === 0xfe) return ['utf-16le'];
  if (head[0] === 0xfe && head[1] === 0xff) return ['utf-16be'];
  if (head.includes(0)) {
    throw new TableError(
      `${path} holds zero bytes: expected CSV text or XLSX. For UTF-16 without a byte order mark give --encoding.`,
    );
  }
  return ['utf-8', 'gb18030'];
}

/** Decodes a stream in every encoding that is still possible and keeps those that fit. */
class EncodingCheck {
  readonly #path: string;
  readonly #decoders: Map<Encoding, TextDecoder>;
  readonly #asked: readonly Encoding[];
  #lines = 0;
  #failedLine = 1;

  constructor(path: string, encodings: readonly Encoding[]) {
    this.#path = path;
    this.#asked = encodings;
    this.#decoders = new Map(encodings.map((encoding) => [encoding, new TextDecoder(encoding, { fatal: true })]));
  }

  add(chunk: Buffer): void {
    for (const [encoding, decoder] of this.#decoders) {
      try {
        decoder.decode(chunk, { stream: true });
      } catch {
        this.#fail(encoding, this.#lines + 1 + linesBeforeFault(chunk, encoding));
      }
    }
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) this.#lines++;
  }

  finish(): Encoding {
    for (const [encoding, decoder] of this.#decoders) {
      try {
        decoder.decode();
        return encoding;
      } catch {
        this.#fail(encoding, this.#lines + 1);
      }
    }
    throw this.#error();
  }

  #fail(encoding: Encoding, line: number): void {
    this.#failedLine = Math.max(this.#failedLine, line);
    this.#decoders.delete(encoding);
    if (this.#decoders.size === 0) throw this.#error();
  }

  #error(): TableError {
    const names = this.#asked.map((encoding) => encoding.toUpperCase()).join(' nor ');
    const place = `line ${this.#failedLine}`;
    return new TableError(
      this.#asked.length > 1
        ? `${this.#path}, ${place}: the bytes are neither ${names}. Give --encoding, or save the file as UTF-8.`
        : `${this.#path}, ${place}: the bytes are not ${names}, which was expected.`,
    );
  }
}

/**
 * How many lines of a chunk come before the faulty one. No trail byte of UTF-8 or GB18030 is a line feed, so lines can be judged one by one; the
 * first may have begun in an earlier chunk, so it is taken to be the faulty one when all others are sound.
 */
function linesBeforeFault(chunk: Buffer, encoding: Encoding): number {
  if (encoding.startsWith('utf-16')) return 0;
  let line = 0;
  for (let from = chunk.indexOf(LINE_FEED) + 1; from > 0; ) {
    line++;
    const next = chunk.indexOf(LINE_FEED, from);
    const end = next < 0 ? chunk.length : next;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(chunk.subarray(from, end), { stream: next < 0 });
    } catch {
      return line;
    }
    from = next + 1;
  }
  return 0;
}
