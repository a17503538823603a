import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { brief, TableError } from '../table.ts';

/** A workbook has a few dozen. */
const MAX_ENTRIES = 10_000;
const STORED = 0;
const DEFLATED = 8;
/** What all parts that are read may unpack to: a full workbook of text cells stays below. */
const MAX_UNPACKED_BYTES = 16 * 1024 ** 3;
/** Sheets pack to a tenth or a fiftieth; only what holds nothing packs to less than a two-hundredth. Small parts may. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 64 * 1024 ** 2;

/** Random access to the parts of an Open Packaging archive by its directory. Names of parts are equal whatever their case (OPC, 6.2.2.3). */
export class ZipReader {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #doubled: ReadonlySet<Entry>;
  readonly #path: string;
  #unpacked = 0;

  private constructor(zip: ZipFile, { entries, doubled }: Directory, path: string) {
    this.#zip = zip;
    this.#entries = entries;
    this.#doubled = doubled;
    this.#path = path;
  }

  /** @throws TableError when the archive is damaged or encrypted */
  static async open(path: string): Promise<ZipReader> {
    let zip: ZipFile | null = null;
    try {
      // Some writers put backslashes into names, which the library would refuse; names are only looked up here, never made files of.
      zip = await openPromise(path, { autoClose: false, strictFileNames: false });
      return new ZipReader(zip, await readDirectory(zip, path), path);
    } catch (error) {
      zip?.close();
      if (error instanceof TableError || isSystemError(error)) throw error;
      if (error instanceof Error && error.message.includes('encryption')) throw encrypted(path);
      throw new TableError(
        `${path} is no complete XLSX workbook: its directory is damaged or cut off.`,
        `${path}不是完整的XLSX工作簿：目录损坏或被截断。`,
        { cause: error },
      );
    }
  }

  /** Names of all parts, as the directory has them. */
  names(): string[] {
    return [...this.#entries.values()].map(({ fileName }) => fileName);
  }

  /** A part by its name, with or without the leading slash. */
  entry(name: string): Entry | undefined {
    return this.#entries.get(partKey(name));
  }

  /** The unpacked bytes of an entry, chunk by chunk; its size and checksum are verified. @throws TableError */
  async *read(entry: Entry): AsyncGenerator<Buffer> {
    const { fileName, compressionMethod } = entry;
    const name = brief(fileName);
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
      throw new TableError(
        `${this.#path}: ${name} is packed with method ${compressionMethod}, which no spreadsheet writes; expected deflate. Open it in a spreadsheet and save it as .xlsx.`,
        `${this.#path}：${name}以方法${compressionMethod}压缩，表格软件不会这样写，应为deflate。请用表格软件打开并另存为.xlsx。`,
      );
    if (this.#doubled.has(entry))
      throw new TableError(
        `${this.#path} holds ${name} twice, and programs differ in which they show. Open it in a spreadsheet and save it as .xlsx.`,
        `${this.#path}中${name}出现两次，不同程序显示的内容可能不同。请用表格软件打开并另存为.xlsx。`,
      );
    this.#allow(entry);
    try {
      const stream: Readable = await this.#zip.openReadStreamPromise(entry);
      yield* stream as AsyncIterable<Buffer>;
    } catch (error) {
      throw isSystemError(error)
        ? error
        : new TableError(`${name}: the workbook is damaged.`, `${name}：工作簿已损坏。`, { cause: error });
    }
  }

  /** Small archives that unpack to the size of a disk are refused before anything is unpacked; the sizes stated are verified while reading. */
  #allow({ fileName, compressedSize, uncompressedSize }: Entry): void {
    this.#unpacked += uncompressedSize;
    if (this.#unpacked > MAX_UNPACKED_BYTES)
      throw new TableError(
        `${this.#path} unpacks to more than ${MAX_UNPACKED_BYTES} bytes: no workbook does.`,
        `${this.#path}解压后超过${MAX_UNPACKED_BYTES}字节：工作簿不会如此。`,
      );
    if (uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * MAX_RATIO)
      throw new TableError(
        `${this.#path}: ${brief(fileName)} unpacks to more than ${MAX_RATIO} times its size (${compressedSize} to ${uncompressedSize} bytes): no workbook does.`,
        `${this.#path}：${brief(fileName)}解压后超过其大小的${MAX_RATIO}倍（${compressedSize}到${uncompressedSize}字节）：工作簿不会如此。`,
      );
  }

  /** An entry as text, in the encoding that its beginning shows. For the small parts of a workbook; larger than `limit` bytes is refused. */
  async text(name: string, limit = 16 * 1024 * 1024): Promise<string | null> {
    const entry = this.entry(name);
    if (!entry) return null;
    const decode = xmlDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of this.read(entry)) {
      bytes += chunk.length;
      if (bytes > limit)
        throw new TableError(
          `${brief(name)} in the workbook is larger than ${limit} bytes.`,
          `工作簿中的${brief(name)}超过${limit}字节。`,
        );
      text += decode(chunk);
    }
    return text;
  }

  close(): void {
    this.#zip.close();
  }
}

/** Decodes XML piece by piece: UTF-16 by its byte order mark or by how `<` is written (XML 1.0, appendix F), else as its declaration says, else UTF-8. */
export function xmlDecoder(): (chunk: Buffer) => string {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  return (chunk) => {
    decoder ??= new TextDecoder(xmlEncoding(chunk));
    return decoder.decode(chunk, { stream: true });
  };
}

function xmlEncoding(head: Buffer): string {
  const start = head.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === '3c00') return 'utf-16le';
  if (start === 'feff' || start === '003c') return 'utf-16be';
  const declared = /^<\?xml[^>]*?encoding=["']([\w.-]{1,40})["']/i.exec(head.subarray(0, 200).toString('latin1'))?.[1];
  return declared !== undefined && /^gb|^big5/i.test(declared) && isKnown(declared) ? declared : 'utf-8';
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/** The form in which names of parts are compared. They are URIs (OPC, 6.2.2): some writers put a space into the archive as %20, others as itself. */
function partKey(name: string): string {
  const key = name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

interface Directory {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Parts whose name the archive has twice: programs differ in which of the two they show. */
  readonly doubled: ReadonlySet<Entry>;
}

async function readDirectory(zip: ZipFile, path: string): Promise<Directory> {
  if (zip.entryCount > MAX_ENTRIES)
    throw new TableError(
      `${path} holds more than ${MAX_ENTRIES} files: no workbook does.`,
      `${path}含${MAX_ENTRIES}个以上文件：工作簿不会如此。`,
    );
  const entries = new Map<string, Entry>();
  const doubled = new Set<Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw encrypted(path);
    const key = partKey(entry.fileName);
    if (entries.has(key)) doubled.add(entries.get(key) ?? entry);
    else entries.set(key, entry);
  }
  return { entries, doubled };
}

function encrypted(path: string): TableError {
  return new TableError(`${path} is encrypted: save it without a password.`, `${path}已加密：请去掉密码后另存。`);
}

/** The file can't be read at all, which is no matter of its content. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
