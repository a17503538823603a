import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { type ArchivedSegment, readManifestLine } from '../../../../schema/contract/evidence/audit-archive.ts';
import { NOT_STREAMS } from '../../../../schema/contract/evidence/log-state.ts';
import {
  compareSegments,
  parseSegmentName,
  type SegmentLine,
  segmentLines,
} from '../../../../schema/contract/evidence/segment-lines.ts';
import type { KeyLookup } from '../../../../schema/contract/evidence/verification-keys.ts';
import { CommandError } from '../../exit-codes.ts';

/** A segment of a stream: in the stream's folder, compressed in the archive, or known from the archive's manifest only. */
export interface AuditSegment {
  readonly name: string;
  /** Relative to the log's folder. */
  readonly place: string;
  readonly path: string | undefined;
  readonly zipped: boolean;
  readonly archived: ArchivedSegment | undefined;
}

/** One stream of a log's folder. */
export interface AuditStream {
  readonly name: string;
  /** In the order of writing. */
  readonly segments: readonly AuditSegment[];
  /** JWS of the head. */
  readonly head: string | undefined;
}

const ARCHIVE = 'archive';
const CHUNK_BYTES = 4 * 1024 * 1024;

/** Names of all streams in a folder. @throws CommandError when there is none */
export async function streamNames(folder: string): Promise<string[]> {
  const names = new Set<string>();
  for (const parent of [folder, join(folder, ARCHIVE)])
    for (const entry of await readdir(parent, { withFileTypes: true }).catch(ifMissing([])))
      if (entry.isDirectory() && !NOT_STREAMS.has(entry.name)) names.add(entry.name);
  if (names.size === 0) throw new CommandError(`${folder}: expected the folder of an audit log, DATA_DIR/audit.`);
  return [...names].sort();
}

/** Finds what there is of a stream. @throws EvidenceFault when the archive's manifest does not hold */
export async function openStream(folder: string, name: string, keys: KeyLookup): Promise<AuditStream> {
  const segments = new Map<string, AuditSegment>();
  const archive = join(ARCHIVE, name);
  const manifest = await readFile(join(folder, archive, 'manifest.ndjson'), 'utf8').catch(ifMissing(''));
  for (const line of manifest.split('\n')) {
    if (line === '') continue;
    const archived = readManifestLine(line, keys);
    const place = join(archive, `${archived.segment}.gz`);
    if (archived.stream === name)
      segments.set(archived.segment, { name: archived.segment, place, path: undefined, zipped: true, archived });
  }
  // What lies open counts more than a copy in the archive: between copying and removing there are both.
  for (const parent of [archive, name])
    for (const file of await readdir(join(folder, parent)).catch(ifMissing([]))) {
      const parsed = parseSegmentName(file);
      if (!parsed) continue;
      const place = join(parent, file);
      const archived = segments.get(parsed.segment)?.archived;
      const { segment, zipped } = parsed;
      segments.set(segment, { name: segment, place, path: join(folder, place), zipped, archived });
    }
  return {
    name,
    segments: [...segments.values()].sort((a, b) => compareSegments(a.name, b.name)),
    head: await readFile(join(folder, name, 'head.jws'), 'utf8').catch(ifMissing(undefined)),
  };
}

/** The lines of a segment that is at hand. */
export function linesOf({ path, zipped }: AuditSegment): AsyncGenerator<readonly SegmentLine[]> {
  if (path === undefined) throw new Error('The segment is not at hand.');
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  return segmentLines(zipped ? file.pipe(createGunzip({ chunkSize: CHUNK_BYTES })) : file);
}

function ifMissing<T>(fallback: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return fallback;
    throw error;
  };
}
