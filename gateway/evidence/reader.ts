import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { batchOfLine } from '../../schema/contract/evidence/audit-batch.ts';
import { type AuditRecord, parseRecord } from '../../schema/contract/evidence/audit-record.ts';
import { NOT_STREAMS } from '../../schema/contract/evidence/log-state.ts';
import { compareSegments, parseSegmentName, segmentLines } from '../../schema/contract/evidence/segment-lines.ts';
import { archiveFolder, streamFolder } from './audit-disk.ts';

/** Up to where a stream has been read: keep it to go on there. */
export interface ReadPosition {
  readonly segment: string;
  /** Bytes of the segment. */
  readonly bytes: number;
}

/** The records of one sealed batch. */
export interface ReadBatch {
  readonly stream: string;
  readonly records: readonly AuditRecord[];
  /** After this batch. */
  readonly position: ReadPosition;
}

/** Names of the streams that are written in a log's folder; none when there is no folder yet. */
export async function auditStreams(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries.filter((entry) => entry.isDirectory() && !NOT_STREAMS.has(entry.name)).map(({ name }) => name);
}

/**
 * Reads the sealed batches of a stream from a position on, archived segments included, and ends where the stream ends now. Ask again with the
 * last position for what has come since. Trusts the folder: whoever needs proof runs `yunqiao audit verify`.
 */
export async function* readBatches(directory: string, stream: string, after?: ReadPosition): AsyncGenerator<ReadBatch> {
  for (const [segment, path] of await segmentsOf(directory, stream)) {
    if (after && compareSegments(segment, after.segment) < 0) continue;
    const read = segment === after?.segment ? after.bytes : 0;
    let lines: Buffer[] = [];
    for await (const some of segmentLines(chunksFrom(path, read)))
      for (const { bytes, end, complete } of some) {
        if (!complete) continue;
        if (batchOfLine(bytes) === undefined) {
          lines.push(bytes);
          continue;
        }
        const records = lines.map((line) => parseRecord(line.toString('utf8')));
        lines = [];
        yield { stream, records, position: { segment, bytes: read + end } };
      }
  }
}

/** Segments of a stream in the order of writing, wherever they lie. */
export async function segmentsOf(directory: string, stream: string): Promise<[segment: string, path: string][]> {
  const segments = new Map<string, string>();
  // What lies open counts more than its copy in the archive, so it comes last.
  for (const folder of [archiveFolder(directory, stream), streamFolder(directory, stream)])
    for (const name of await readdir(folder).catch(() => [])) {
      const parsed = parseSegmentName(name);
      if (parsed) segments.set(parsed.segment, join(folder, name));
    }
  return [...segments].sort(([a], [b]) => compareSegments(a, b));
}

/** Bytes of a segment from a place on. */
export async function* chunksFrom(path: string, bytes: number): AsyncGenerator<Buffer> {
  if (!path.endsWith('.gz')) {
    yield* createReadStream(path, { start: bytes });
    return;
  }
  let skip = bytes;
  for await (const chunk of createReadStream(path).pipe(createGunzip())) {
    const rest = (chunk as Buffer).subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}
