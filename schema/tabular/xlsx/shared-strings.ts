import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { TableError } from '../table.ts';
import { XmlScanner } from './xml-scanner.ts';
import { xmlDecoder } from './zip-reader.ts';

const PAGE_BYTES = 64 * 1024;
/** 16 MiB of pages: strings are numbered in the order of first use, so neighbours are read together. */
const CACHED_PAGES = 256;
/** Position (6 bytes) and length (4 bytes) of a string. */
const INDEX_BYTES = 10;
/** Excel's own limit is 32,767 characters a cell. */
const MAX_STRING_BYTES = 1_048_576;
/** More text than a full sheet of a million rows has; a packed file could otherwise fill the disk. */
const MAX_TOTAL_BYTES = 8 * 1024 * 1024 * 1024;
const WRITE_BYTES = 1024 * 1024;

/**
 * A workbook's table of shared strings. Cells name their texts by number, so the table must be at hand before the first row; it is kept in a
 * temporary file, because for a million rows it can be larger than the memory.
 */
export class SharedStrings {
  readonly #folder = mkdtempSync(join(tmpdir(), 'yunqiao-strings-'));
  readonly #text = new SpillFile(join(this.#folder, 'text'));
  readonly #index = new SpillFile(join(this.#folder, 'index'));
  #count = 0;

  /** Reads the table from its XML. @throws TableError */
  static async load(xml: AsyncIterable<Buffer>): Promise<SharedStrings> {
    const strings = new SharedStrings();
    try {
      await strings.#load(xml);
      return strings;
    } catch (error) {
      strings.close();
      throw error;
    }
  }

  async #load(xml: AsyncIterable<Buffer>): Promise<void> {
    const decode = xmlDecoder();
    let current = '';
    let inText = false;
    let phonetic = false;
    const scanner = new XmlScanner({
      open: (name) => {
        if (name === 'si') current = '';
        else if (name === 't') inText = !phonetic;
        else if (name === 'rPh') phonetic = true;
      },
      text: (text) => {
        if (inText) current += text;
      },
      close: (name) => {
        if (name === 'si') this.#add(decodeEscapes(current));
        else if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
      },
    });
    for await (const chunk of xml) scanner.write(decode(chunk));
    scanner.end();
  }

  #add(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length > MAX_STRING_BYTES || this.#text.size > MAX_TOTAL_BYTES) {
      throw new TableError(
        `The workbook's texts exceed ${MAX_STRING_BYTES} bytes for a cell or ${MAX_TOTAL_BYTES} bytes in all.`,
        `工作簿的文本超过单元格${MAX_STRING_BYTES}字节或总计${MAX_TOTAL_BYTES}字节。`,
      );
    }
    const entry = Buffer.alloc(INDEX_BYTES);
    entry.writeUIntLE(this.#text.size, 0, 6);
    entry.writeUInt32LE(bytes.length, 6);
    this.#text.append(bytes);
    this.#index.append(entry);
    this.#count++;
  }

  /** @throws TableError when there is no string of this number */
  get(number: number): string {
    if (!(number >= 0 && number < this.#count))
      throw new TableError(
        `The workbook is damaged: it has no shared string ${number}.`,
        `工作簿已损坏：没有编号为${number}的共享文本。`,
      );
    const entry = this.#index.read(number * INDEX_BYTES, INDEX_BYTES);
    return this.#text.read(entry.readUIntLE(0, 6), entry.readUInt32LE(6)).toString('utf8');
  }

  /** Removes the temporary file. */
  close(): void {
    this.#text.close();
    this.#index.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Append, then read at random through cached pages. */
class SpillFile {
  readonly #file: number;
  readonly #pages = new LRUCache<number, Buffer>({ max: CACHED_PAGES });
  #unwritten: Buffer[] = [];
  #unwrittenBytes = 0;
  size = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'wx+', 0o600);
  }

  append(bytes: Buffer): void {
    this.#unwritten.push(bytes);
    this.#unwrittenBytes += bytes.length;
    this.size += bytes.length;
    if (this.#unwrittenBytes >= WRITE_BYTES) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#unwritten);
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written);
    this.#unwritten = [];
    this.#unwrittenBytes = 0;
  }

  read(position: number, length: number): Buffer {
    if (this.#unwrittenBytes > 0) this.#flush();
    const first = Math.floor(position / PAGE_BYTES);
    const offset = position - first * PAGE_BYTES;
    const page = this.#page(first);
    if (offset + length <= PAGE_BYTES) return page.subarray(offset, offset + length);
    const parts = [page.subarray(offset)];
    for (let at = first + 1, missing = length - (PAGE_BYTES - offset); missing > 0; at++, missing -= PAGE_BYTES) {
      parts.push(this.#page(at).subarray(0, missing));
    }
    return Buffer.concat(parts, length);
  }

  #page(number: number): Buffer {
    let page = this.#pages.get(number);
    if (!page) {
      page = Buffer.alloc(PAGE_BYTES);
      readSync(this.#file, page, 0, PAGE_BYTES, number * PAGE_BYTES);
      this.#pages.set(number, page);
    }
    return page;
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
