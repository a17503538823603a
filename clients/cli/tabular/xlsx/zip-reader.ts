import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { TableError } from '../table.ts';

/** A workbook has a few dozen. */
const MAX_ENTRIES = 10_000;
const STORED = 0;
const DEFLATED = 8;

/** Random access to a ZIP archive by its directory. */
export class ZipReader {
  readonly #zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.entries = entries;
  }

  /** @throws TableError when the archive is damaged or encrypted */
  static async open(path: string): Promise<ZipReader> {
    let zip: ZipFile | null = null;
    try {
      zip = await openPromise(path, { autoClose: false });
      return new ZipReader(zip, await readDirectory(zip, path));
    } catch (error) {
      zip?.close();
      if (error instanceof TableError || isSystemError(error)) throw error;
      if (error instanceof Error && error.message.includes('encryption')) throw encrypted(path);
      throw new TableError(`${path} is no complete XLSX workbook: its directory is damaged or cut off.`, {
        cause: error,
      });
    }
  }

  /** The unpacked bytes of an entry, chunk by chunk; its size and checksum are verified. @throws TableError */
  async *read(entry: Entry): AsyncGenerator<Buffer> {
    const { fileName, compressionMethod } = entry;
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
      throw new TableError(`${fileName}: packed with method ${compressionMethod}; expected deflate.`);
    try {
      const stream: Readable = await this.#zip.openReadStreamPromise(entry);
      yield* stream as AsyncIterable<Buffer>;
    } catch (error) {
      throw isSystemError(error) ? error : new TableError(`${fileName}: the workbook is damaged.`, { cause: error });
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

  close(): void {
    this.#zip.close();
  }
}

async function readDirectory(zip: ZipFile, path: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_ENTRIES)
    throw new TableError(`${path} holds more than ${MAX_ENTRIES} files: no workbook does.`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw encrypted(path);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function encrypted(path: string): TableError {
  return new TableError(`${path} is encrypted: save it without a password.`);
}

/** The file can't be read at all, which is no matter of its content. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
