import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { TableError } from '../table.ts';

/** A file inside a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly method: number;
  readonly headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const CHUNK_BYTES = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;
/** A workbook has a few dozen entries of some 100 bytes. */
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;

/** Random access to a ZIP archive (PKWARE APPNOTE 6.3, with ZIP64) by its central directory. */
export class ZipReader {
  readonly #file: FileHandle;
  readonly entries: ReadonlyMap<string, ZipEntry>;

  private constructor(file: FileHandle, entries: ReadonlyMap<string, ZipEntry>) {
    this.#file = file;
    this.entries = entries;
  }

  /** @throws TableError when the archive is damaged */
  static async open(path: string): Promise<ZipReader> {
    const file = await open(path, 'r');
    try {
      return new ZipReader(file, await readDirectory(file, path));
    } catch (error) {
      await file.close();
      throw error instanceof RangeError ? damaged(path) : error;
    }
  }

  /** The unpacked bytes of an entry, chunk by chunk. `onRead` hears how many packed bytes each chunk took. */
  async *read(entry: ZipEntry, onRead: (bytes: number) => void = () => {}): AsyncGenerator<Buffer> {
    const local = await readAt(this.#file, entry.headerOffset, 30);
    if (local.readUInt32LE(0) !== LOCAL_HEADER) throw new TableError(`${entry.name}: the workbook is damaged.`);
    const start = entry.headerOffset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    if (entry.compressedSize === 0) return;
    const packed = readRange(this.#file, start, entry.compressedSize, onRead);
    if (entry.method === STORED) {
      yield* packed;
      return;
    }
    if (entry.method !== DEFLATED)
      throw new TableError(`${entry.name}: packed with method ${entry.method}; expected deflate.`);
    const source = Readable.from(packed, { objectMode: false });
    const inflate = createInflateRaw();
    source.on('error', (error) => inflate.destroy(error));
    source.pipe(inflate);
    try {
      yield* inflate as AsyncIterable<Buffer>;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      throw code.startsWith('Z_') ? new TableError(`${entry.name}: the workbook is damaged.`) : error;
    } finally {
      source.destroy();
    }
  }

  /** An entry as text (UTF-8). For the small parts of a workbook; larger than `limit` bytes is refused. */
  async text(name: string, limit = 16 * 1024 * 1024): Promise<string | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of this.read(entry)) {
      bytes += chunk.length;
      if (bytes > limit) throw new TableError(`${name} in the workbook is larger than ${limit} bytes.`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

function damaged(path: string): TableError {
  return new TableError(`${path} is no complete XLSX workbook: its directory is damaged or cut off.`);
}

async function* readRange(
  file: FileHandle,
  start: number,
  length: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    const chunk = await readAt(file, start + done, Math.min(CHUNK_BYTES, length - done));
    if (chunk.length === 0) throw new TableError('The workbook is cut off.');
    done += chunk.length;
    onRead(chunk.length);
    yield chunk;
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function readDirectory(file: FileHandle, path: string): Promise<Map<string, ZipEntry>> {
  const { size } = await file.stat();
  const tailStart = Math.max(0, size - END_BYTES - MAX_COMMENT_BYTES);
  const tail = await readAt(file, tailStart, size - tailStart);
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw damaged(path);
  let count = tail.readUInt16LE(end + 10);
  let length = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  const locator = end - ZIP64_LOCATOR_BYTES;
  if (locator >= 0 && tail.readUInt32LE(locator) === ZIP64_LOCATOR) {
    const wide = await readAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
    if (wide.readUInt32LE(0) !== ZIP64_END) throw damaged(path);
    count = Number(wide.readBigUInt64LE(32));
    length = Number(wide.readBigUInt64LE(40));
    offset = Number(wide.readBigUInt64LE(48));
  }
  if (length > MAX_DIRECTORY_BYTES) throw damaged(path);
  return parseDirectory(await readAt(file, offset, length), count, path);
}

function parseDirectory(directory: Buffer, count: number, path: string): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged(path);
    if ((directory.readUInt16LE(at + 8) & 1) === 1)
      throw new TableError(`${path} is encrypted: save it without a password.`);
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [size, compressedSize, headerOffset] = wideValues(extra, [
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    ]);
    entries.set(name, { name, method: directory.readUInt16LE(at + 10), size, compressedSize, headerOffset });
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Values of 0xFFFFFFFF stand in the ZIP64 extra field instead, in this order. */
function wideValues(extra: Buffer, values: [number, number, number]): [number, number, number] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    for (const index of [0, 1, 2] as const) {
      if (values[index] !== 0xffffffff) continue;
      values[index] = Number(extra.readBigUInt64LE(field));
      field += 8;
    }
    break;
  }
  return values;
}
