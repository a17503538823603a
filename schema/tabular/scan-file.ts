import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { EncodingScan } from './encoding-scan.ts';
import type { Encoding } from './encodings.ts';
import { foreignFile, foreignKind } from './file-kind.ts';
import { findMixedLines, type MixedLines } from './mixed-lines.ts';
import { TableError } from './table.ts';

export { ENCODINGS, type Encoding } from './encodings.ts';

/** What one pass over a file's bytes tells. */
export interface ScannedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Of all bytes, in hex. */
  readonly sha256: string;
  readonly content:
    | { readonly kind: 'xlsx' }
    | { readonly kind: 'ndjson' }
    | { readonly kind: 'text'; readonly encoding: Encoding; readonly mixed?: MixedLines };
}

const CHUNK_BYTES = 256 * 1024;
/** Smaller than any row of claims. */
const LEAST_BYTES = 4;
const EXPECTED = 'expected CSV, NDJSON or XLSX with a header row';
const EXPECTED_ZH = '应为带表头的CSV、NDJSON或XLSX文件';

/**
 * Reads a file once: its fingerprint, and whether it is XLSX, NDJSON, or rows of text in which encoding. All bytes are looked at, not the first only: an
 * export may be plain ASCII for thousands of rows before the first Chinese character.
 * @throws TableError for a file that is none of them, naming what it is, or the line that can't be decoded
 */
export async function scanFile(path: string, encoding?: Encoding): Promise<ScannedFile> {
  const hash = createHash('sha256');
  let size = 0;
  let scan: EncodingScan | null = null;
  let kind: 'xlsx' | 'ndjson' | 'text' = 'text';
  let fault: unknown = null;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    if (size === 0 && chunk.length >= LEAST_BYTES) {
      kind = kindOf(chunk, path);
      if (kind !== 'xlsx') scan = new EncodingScan(path, chunk, kind === 'ndjson' ? 'utf-8' : encoding);
    }
    size += chunk.length;
    hash.update(chunk);
    try {
      if (fault === null) scan?.add(chunk);
    } catch (error) {
      fault = error;
    }
  }
  if (size === 0) throw new TableError(`${path} is empty: ${EXPECTED}.`, `${path}是空文件：${EXPECTED_ZH}。`);
  if (size < LEAST_BYTES)
    throw new TableError(`${path} has ${size} bytes only: ${EXPECTED}.`, `${path}只有${size}个字节：${EXPECTED_ZH}。`);
  const content = await contentOf(path, kind, { scan, fault, named: encoding !== undefined });
  return { path, size, sha256: hash.digest('hex'), content };
}

interface Scanned {
  readonly scan: EncodingScan | null;
  readonly fault: unknown;
  readonly named: boolean;
}

/** @throws TableError where no encoding fits, and lines do not differ in it either */
async function contentOf(
  path: string,
  kind: 'xlsx' | 'ndjson' | 'text',
  { scan, fault, named }: Scanned,
): Promise<ScannedFile['content']> {
  let found: Encoding = 'utf-8';
  let doubt = fault;
  try {
    if (doubt === null) found = scan?.finish() ?? 'utf-8';
  } catch (error) {
    doubt = error;
  }
  if (kind === 'text' && !named && scan?.hasUtf8 && (doubt !== null || found === 'gb18030')) {
    const mixed = await findMixedLines(path);
    if (mixed) return { kind, encoding: mixed.encoding, mixed };
  }
  if (doubt !== null) throw doubt;
  return kind === 'text' ? { kind, encoding: found } : { kind };
}

function kindOf(head: Buffer, path: string): 'xlsx' | 'ndjson' | 'text' {
  if (head.readUInt32BE(0) === 0x504b0304) return 'xlsx';
  const foreign = foreignKind(head);
  if (foreign) throw foreignFile(path, foreign);
  const text = head
    .subarray(0, 64)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*\{\s*["}]/.test(text) ? 'ndjson' : 'text';
}
