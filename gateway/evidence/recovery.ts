import { createHash } from 'node:crypto';
import type { KeyLookup } from '../../schema/contract/caller-header.ts';
import type { StreamPosition } from '../../schema/contract/evidence/audit-archive.ts';
import { batchHash, batchOfLine, NO_BATCH, verifyBatch } from '../../schema/contract/evidence/audit-batch.ts';
import { parseRecord, type StartRecord, type UnsealedTail } from '../../schema/contract/evidence/audit-record.ts';
import { compareSegments, parseSegmentName, segmentLines } from '../../schema/contract/evidence/segment-lines.ts';
import type { AuditDisk } from './audit-disk.ts';

/** File that holds the JWS of the last sealed batch: a log that was cut off no longer reaches it. */
export const HEAD_FILE = 'head.jws';

/** Where a writer goes on. */
export interface Recovered {
  readonly position: StreamPosition;
  readonly after: StartRecord['after'];
  readonly unsealed: readonly UnsealedTail[];
  /** Day of the newest segment, `''` when there is none; segments never go back to an earlier day. */
  readonly lastDay: string;
}

const FIRST: StreamPosition = { batch: 0, seq: 0, hash: NO_BATCH };

/**
 * Reads where a stream ends. Where the signed head is ahead of the segments, somebody has cut them: the writer goes on from the head, so that the
 * hole stays visible for ever.
 * @throws EvidenceFault when the last batch or the head was not signed by one of the keys
 */
export async function recover(disk: AuditDisk, keys: KeyLookup): Promise<Recovered> {
  const segments = (await disk.names())
    .filter((name) => parseSegmentName(name)?.zipped === false)
    .sort(compareSegments);
  const headJws = await disk.readText(HEAD_FILE);
  const head = headJws === undefined ? FIRST : positionOf(headJws, keys);
  const unsealed: UnsealedTail[] = [];
  let found = FIRST;
  let stopped = false;
  // A segment may hold nothing but a torn batch: then the last batch is in an earlier one.
  for (const segment of [...segments].reverse()) {
    const end = await endOfSegment(disk, segment);
    if (end.unsealed) unsealed.unshift(end.unsealed);
    if (end.batch === undefined) continue;
    found = positionOf(end.batch, keys);
    stopped = end.stopped && unsealed.length === 0;
    break;
  }
  const position = found.batch >= head.batch ? found : head;
  const untouched = position.batch === 0 && unsealed.length === 0;
  return {
    position,
    after: untouched ? 'nothing' : stopped && position === found ? 'stop' : 'crash',
    unsealed,
    lastDay: parseSegmentName(segments.at(-1) ?? '')?.day ?? '',
  };
}

function positionOf(jws: string, keys: KeyLookup): StreamPosition {
  const { batch, first, count } = verifyBatch(jws, keys);
  return { batch, seq: first + count - 1, hash: batchHash(jws) };
}

interface SegmentEnd {
  readonly batch: string | undefined;
  readonly unsealed: UnsealedTail | null;
  /** Whether the last record of the last batch says that the writer stopped in good order. */
  readonly stopped: boolean;
}

async function endOfSegment(disk: AuditDisk, segment: string): Promise<SegmentEnd> {
  let batch: string | undefined;
  let tail: Buffer[] = [];
  let last: Buffer | undefined;
  let stopped = false;
  for await (const lines of segmentLines(disk.chunks(segment)))
    for (const { bytes, complete } of lines) {
      const jws = complete ? batchOfLine(bytes) : undefined;
      if (jws !== undefined) {
        batch = jws;
        stopped = isStop(last);
        tail = [];
        continue;
      }
      tail.push(complete ? Buffer.concat([bytes, Buffer.from('\n')]) : bytes);
      last = bytes;
    }
  if (tail.length === 0) return { batch, unsealed: null, stopped };
  const hash = createHash('sha256');
  for (const bytes of tail) hash.update(bytes);
  const length = tail.reduce((sum, bytes) => sum + bytes.length, 0);
  return { batch, unsealed: { segment, bytes: length, sha256: hash.digest('hex') }, stopped: false };
}

function isStop(line: Buffer | undefined): boolean {
  try {
    return line !== undefined && parseRecord(line.toString('utf8')).type === 'stop';
  } catch {
    return false;
  }
}
