import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { KeyLookup, SigningKey } from '../../schema/contract/caller-header.ts';
import { type ArchivedSegment, manifestLine, readManifestLine } from '../../schema/contract/evidence/audit-archive.ts';
import { batchHash, batchOfLine, verifyBatch } from '../../schema/contract/evidence/audit-batch.ts';
import { compareSegments, parseSegmentName, segmentLines } from '../../schema/contract/evidence/segment-lines.ts';
import { archiveFolder, streamFolder, syncFolder } from './audit-disk.ts';

/** The list of what a stream's archive holds, one signed entry per line. */
export const MANIFEST_FILE = 'manifest.ndjson';

/** What is archived, and by whom it is signed. */
export interface ArchiveOptions {
  readonly directory: string;
  readonly stream: string;
  /** Segments of earlier days are archived. */
  readonly before: string;
  /** Never touched: it may still be written. */
  readonly current: string | undefined;
  readonly signing: () => SigningKey;
  readonly keys: KeyLookup;
  readonly now: () => number;
}

/**
 * Moves closed segments of earlier days into the archive: compressed, read back, entered into the signed manifest, and only then removed from the
 * stream's folder. May be interrupted anywhere and run again.
 * @returns names of the segments that were moved
 */
export async function archiveSegments(options: ArchiveOptions): Promise<string[]> {
  const { directory, stream, before, current } = options;
  const source = streamFolder(directory, stream);
  const target = archiveFolder(directory, stream);
  const due = (await readdir(source))
    .filter((name) => {
      const parts = parseSegmentName(name);
      return parts && !parts.zipped && parts.day < before && name !== current;
    })
    .sort(compareSegments);
  if (due.length === 0) return [];
  await mkdir(target, { recursive: true, mode: 0o700 });
  const listed = new Set((await manifestOf(target, options.keys)).map(({ segment }) => segment));
  for (const segment of due) {
    const from = join(source, segment);
    const to = join(target, `${segment}.gz`);
    const draft = `${to}.draft`;
    await pipeline(createReadStream(from), createGzip(), createWriteStream(draft, { mode: 0o600 }));
    await syncFile(draft);
    const [written, readBack, zipped] = await Promise.all([
      digest(createReadStream(from)),
      digest(createReadStream(draft).pipe(createGunzip())),
      digest(createReadStream(draft)),
    ]);
    if (written.sha256 !== readBack.sha256) throw new Error(`${segment} could not be read back from the archive.`);
    await rename(draft, to);
    if (!listed.has(segment)) {
      const entry: ArchivedSegment = {
        v: 1,
        stream,
        segment,
        bytes: written.bytes,
        sha256: written.sha256,
        zippedSha256: zipped.sha256,
        last: await lastBatch(from, options.keys),
        archivedAt: new Date(options.now()).toISOString(),
      };
      await appendFile(join(target, MANIFEST_FILE), `${manifestLine(entry, options.signing())}\n`, {
        mode: 0o600,
        flush: true,
      });
    }
    await syncFolder(target);
    await rm(from);
  }
  return due;
}

/** What a stream's archive holds or held, from its signed list. */
export async function manifestOf(folder: string, keys: KeyLookup): Promise<ArchivedSegment[]> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readManifestLine(line, keys));
}

async function lastBatch(path: string, keys: KeyLookup): Promise<ArchivedSegment['last']> {
  let jws: string | undefined;
  for await (const lines of segmentLines(createReadStream(path)))
    for (const { bytes } of lines) jws = batchOfLine(bytes) ?? jws;
  if (jws === undefined) return { batch: 0, seq: 0, hash: '' };
  const { batch, first, count } = verifyBatch(jws, keys);
  return { batch, seq: first + count - 1, hash: batchHash(jws) };
}

async function digest(stream: AsyncIterable<Buffer>): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
