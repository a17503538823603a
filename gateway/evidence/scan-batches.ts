import { BATCH_LINE_START, batchOfLine } from '../../schema/contract/evidence/audit-batch.ts';
import { compareSegments, segmentLines } from '../../schema/contract/evidence/segment-lines.ts';
import { chunksFrom, segmentsOf } from './reader.ts';

/** The line that seals a batch and where it lies in its segment, in bytes. */
export interface ScannedBatch {
  readonly jws: string;
  readonly segment: string;
  /** Where the batch's records begin, where its line begins, and where that ends. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 0x0a;
const MARK = Buffer.from(BATCH_LINE_START);
const MARK_AFTER_NEWLINE = Buffer.concat([Buffer.from('\n'), MARK]);

/**
 * The sealed batches of a stream after a place, without looking at their records: what has been written is searched for the lines that seal, which
 * costs a fraction of reading them.
 */
export async function* scanBatches(
  directory: string,
  stream: string,
  after?: { readonly segment: string; readonly end: number },
): AsyncGenerator<ScannedBatch> {
  for (const [segment, path] of await segmentsOf(directory, stream)) {
    if (after && compareSegments(segment, after.segment) < 0) continue;
    const offset = segment === after?.segment ? after.end : 0;
    for await (const batch of batchesOf(chunksFrom(path, offset), offset)) yield { ...batch, segment };
  }
}

async function* batchesOf(
  chunks: AsyncIterable<Buffer>,
  offset: number,
): AsyncGenerator<Omit<ScannedBatch, 'segment'>> {
  let rest: Buffer = Buffer.alloc(0);
  /** Place of the first byte of `rest`, which begins a line. */
  let base = offset;
  let from = offset;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let start = nextMark(bytes, at); start !== -1; start = nextMark(bytes, at)) {
      const newline = bytes.indexOf(NEWLINE, start);
      if (newline === -1) break;
      const jws = batchOfLine(bytes.subarray(start, newline));
      at = newline + 1;
      if (jws === undefined) continue;
      const end = base + at;
      yield { jws, from, start: base + start, end };
      from = end;
    }
    const keep = Math.max(at, bytes.lastIndexOf(NEWLINE) + 1);
    base += keep;
    rest = bytes.subarray(keep);
  }
}

/** Where the next line begins that seals a batch, from the beginning of a line on; -1 when there is none. */
function nextMark(bytes: Buffer, at: number): number {
  if (bytes.compare(MARK, 0, MARK.length, at, Math.min(at + MARK.length, bytes.length)) === 0) return at;
  const found = bytes.indexOf(MARK_AFTER_NEWLINE, at);
  return found === -1 ? -1 : found + 1;
}

/** The line that seals a batch at a known place; `undefined` when something else is there. */
export async function batchAt(
  directory: string,
  stream: string,
  place: { readonly segment: string; readonly start: number; readonly end: number },
): Promise<string | undefined> {
  const path = new Map(await segmentsOf(directory, stream)).get(place.segment);
  if (path === undefined) return undefined;
  const line = await bytesOf(path, place.start, place.end);
  return line && line.at(-1) === NEWLINE ? batchOfLine(line.subarray(0, -1)) : undefined;
}

/** Bytes of a segment from one place to another; `undefined` when it ends before. */
export async function bytesOf(path: string, from: number, to: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let missing = to - from;
  for await (const chunk of chunksFrom(path, from)) {
    parts.push(chunk.subarray(0, missing));
    missing -= Math.min(missing, chunk.length);
    if (missing === 0) return Buffer.concat(parts);
  }
  return undefined;
}

/** Lines of bytes that were read. */
export async function linesOf(bytes: Buffer): Promise<Buffer[]> {
  const lines: Buffer[] = [];
  const chunks = (async function* () {
    yield bytes;
  })();
  for await (const some of segmentLines(chunks)) for (const line of some) lines.push(line.bytes);
  return lines;
}
