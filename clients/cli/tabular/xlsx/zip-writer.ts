import type { FileHandle } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { TableError } from '../table.ts';

/** 1 January 1980, the first day a ZIP archive can state: the same rows give the same file. */
const DOS_DATE = 0x0021;
const VERSION = 20;
/** Names are UTF-8 (bit 11); sizes follow the data (bit 3). */
const FLAGS = 0x0808;
const DEFLATED = 8;
const CHUNK_CHARACTERS = 64 * 1024;
const MAX_SIZE = 0xffffffff;

interface WrittenEntry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** Writes a ZIP archive entry by entry in constant memory. */
export class ZipWriter {
  readonly #file: FileHandle;
  readonly #entries: WrittenEntry[] = [];
  #position = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** @throws TableError past 4 GiB */
  async add(name: string, content: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const entry = { name: Buffer.from(name, 'utf8'), offset: this.#position };
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(VERSION, 4);
    header.writeUInt16LE(FLAGS, 6);
    header.writeUInt16LE(DEFLATED, 8);
    header.writeUInt16LE(DOS_DATE, 12);
    header.writeUInt16LE(entry.name.length, 26);
    await this.#write(header);
    await this.#write(entry.name);
    const start = this.#position;
    let crc = 0;
    let size = 0;
    const deflate = createDeflateRaw();
    const packed = (async () => {
      for await (const chunk of deflate as AsyncIterable<Buffer>) await this.#write(chunk);
    })();
    try {
      for await (const bytes of inChunks(content)) {
        crc = crc32(bytes, crc);
        size += bytes.length;
        if (!deflate.write(bytes)) await drained(deflate);
      }
      deflate.end();
    } catch (error) {
      deflate.destroy();
      await packed.catch(() => {});
      throw error;
    }
    await packed;
    const written: WrittenEntry = { ...entry, crc, size, compressedSize: this.#position - start };
    if (size > MAX_SIZE || this.#position > MAX_SIZE)
      throw new TableError('The sheet exceeds 4 GiB: write CSV instead.');
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    writeSizes(descriptor, 4, written);
    await this.#write(descriptor);
    this.#entries.push(written);
  }

  /** Writes the directory. */
  async end(): Promise<void> {
    const start = this.#position;
    for (const entry of this.#entries) {
      const record = Buffer.alloc(46);
      record.writeUInt32LE(0x02014b50, 0);
      record.writeUInt16LE(VERSION, 4);
      record.writeUInt16LE(VERSION, 6);
      record.writeUInt16LE(FLAGS, 8);
      record.writeUInt16LE(DEFLATED, 10);
      record.writeUInt16LE(DOS_DATE, 14);
      writeSizes(record, 16, entry);
      record.writeUInt16LE(entry.name.length, 28);
      record.writeUInt32LE(entry.offset, 42);
      await this.#write(record);
      await this.#write(entry.name);
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#position - start, 12);
    end.writeUInt32LE(start, 16);
    await this.#write(end);
  }

  async #write(bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      done += (await this.#file.write(bytes, done, bytes.length - done, this.#position + done)).bytesWritten;
    }
    this.#position += bytes.length;
  }
}

/** Every write to the compressor is a trip to another thread, so small texts go together. */
async function* inChunks(content: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
  let gathered = '';
  for await (const text of content) {
    gathered += text;
    if (gathered.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(gathered, 'utf8');
    gathered = '';
  }
  if (gathered !== '') yield Buffer.from(gathered, 'utf8');
}

function writeSizes(record: Buffer, at: number, entry: WrittenEntry): void {
  record.writeUInt32LE(entry.crc, at);
  record.writeUInt32LE(entry.compressedSize, at + 4);
  record.writeUInt32LE(entry.size, at + 8);
}

function drained(stream: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      stream.off('drain', settle);
      stream.off('error', settle);
      if (error) reject(error);
      else resolve();
    };
    stream.once('drain', settle);
    stream.once('error', settle);
  });
}
