import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyLookup } from '../../schema/contract/caller-header.ts';
import { batchOfLine, verifyBatch } from '../../schema/contract/evidence/audit-batch.ts';
import { parseRecord } from '../../schema/contract/evidence/audit-record.ts';
import { type CheckedRange, RANGE_SECONDS, type RangeFault } from '../../schema/contract/evidence/checked-range.ts';
import { type SignedHead, verifyCheckpoint } from '../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault, type EvidenceFaultCode } from '../../schema/contract/evidence/evidence-fault.ts';
import {
  LEAVES_FILE,
  type LogLeaf,
  type LogState,
  readLeafLine,
  TREE_FOLDER,
} from '../../schema/contract/evidence/log-state.ts';
import { inclusionProof, isIncluded } from '../../schema/contract/evidence/log-tree.ts';
import { leafHash, MerkleTree, toHex } from '../../schema/contract/evidence/merkle.ts';
import { segmentLines } from '../../schema/contract/evidence/segment-lines.ts';
import { checkpointKeys } from '../../schema/contract/evidence/verification-keys.ts';
import { type KeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { manifestOf } from './archive.ts';
import { archiveFolder } from './audit-disk.ts';
import { KEYS_FILE } from './kept-keys.ts';
import { segmentsOf } from './reader.ts';
import { bytesOf, linesOf } from './scan-batches.ts';
import type { TreeFiles } from './tree-files.ts';

/** Entries beside each other are read at once, up to so many bytes. */
const READ_BYTES = 8 * 1024 * 1024;

/** A fault of which the very record is known. */
class RecordFault extends EvidenceFault {
  readonly record: number;

  constructor(code: EvidenceFaultCode, record: number) {
    super(code, `Record ${record}.`);
    this.record = record;
  }
}

/**
 * Verifies entries of a log, the sealed batches `from` to `to`, counted from 1: that each is in the signed head, is signed itself, and seals exactly the records that lie in its segment.
 */
export async function checkRange(
  log: CheckedLog,
  state: Pick<LogState, 'checkpoint' | 'leavesBytes'>,
  from: number,
  to: number,
  now: () => number = () => performance.now(),
): Promise<CheckedRange> {
  try {
    return await checkEntries(log, state, from, to, now);
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    const fault = { code: error.code, message: error.message, entry: null };
    return { v: 1, checkpoint: state.checkpoint, from, to: from - 1, records: 0, away: 0, fault };
  }
}

interface CheckedLog {
  readonly directory: string;
  readonly tree: TreeFiles;
  readonly keys: KeySet;
}

async function checkEntries(
  log: CheckedLog,
  { checkpoint, leavesBytes }: Pick<LogState, 'checkpoint' | 'leavesBytes'>,
  from: number,
  to: number,
  now: () => number,
): Promise<CheckedRange> {
  const { directory } = log;
  const until = now() + RANGE_SECONDS * 1000;
  const head = verifyCheckpoint(checkpoint, checkpointKeys(log.keys));
  // Keys that signed long ago are kept beside the log; what they signed has to be in the head, which is signed by a key of the hub.
  const kept = parseKeySet(await readFile(join(directory, KEYS_FILE), 'utf8'));
  const find: KeyLookup = (kid) => log.keys.findEver(kid) ?? kept.findEver(kid);
  const leaves = await leavesOf(join(directory, TREE_FOLDER, LEAVES_FILE), leavesBytes, from, to);
  const told = { v: 1 as const, checkpoint, from };
  let [records, away] = [0, 0];
  let next = 0;
  while (next < leaves.length) {
    let run = runFrom(leaves, next);
    let bytes = await read(directory, run, find);
    // A segment that was cut breaks the entry that it was cut in, and none before.
    if (bytes === undefined && run.length > 1) {
      run = run.slice(0, 1);
      bytes = await read(directory, run, find);
    }
    if (bytes === 'away') away += run.length;
    else
      for (const [at, leaf] of run.entries()) {
        const index = from - 1 + next + at;
        const start = leaf.from - (run[0]?.from ?? 0);
        try {
          if (!bytes) throw new EvidenceFault('STREAM_MISSING', leaf.segment);
          await check(log.tree, head, index, leaf, bytes.subarray(start, start + leaf.end - leaf.from), find);
        } catch (error) {
          if (!(error instanceof EvidenceFault)) throw error;
          return { ...told, to: index + 1, records, away, fault: broken(index + 1, leaf, error) };
        }
        records += leaf.count;
        if (now() > until) return { ...told, to: index + 1, records, away, fault: null };
      }
    next += run.length;
  }
  return { ...told, to, records, away, fault: null };
}

function broken(number: number, { stream, batch, first, count, segment }: LogLeaf, fault: EvidenceFault): RangeFault {
  const [firstRecord, lastRecord] =
    fault instanceof RecordFault ? [fault.record, fault.record] : [first, first + count - 1];
  const entry = { number, stream, batch, firstRecord, lastRecord, segment };
  return { code: fault.code, message: fault.message, entry };
}

async function check(
  tree: TreeFiles,
  head: SignedHead,
  index: number,
  leaf: LogLeaf,
  bytes: Buffer,
  keys: KeyLookup,
): Promise<void> {
  const lines = await linesOf(bytes);
  const jws = batchOfLine(lines.pop() ?? Buffer.alloc(0));
  // A line that was made longer or shorter moves all that comes after it: the first record that is none is told, or else the batch.
  if (jws === undefined) {
    for (const [at, line] of lines.entries()) {
      if (batchOfLine(line) !== undefined) break;
      requireRecord(line, leaf.first + at);
    }
    throw new EvidenceFault('MALFORMED', 'Where it should end stands no signed batch.');
  }
  const header = verifyBatch(jws, keys);
  if (header.stream !== leaf.stream) throw new EvidenceFault('WRONG_STREAM', `It belongs to ${header.stream}.`);
  if (header.batch !== leaf.batch || header.first !== leaf.first || header.count !== leaf.count)
    throw new EvidenceFault('BROKEN_CHAIN', `Batch ${header.batch}.`);
  // Files of the tree that were cut prove nothing.
  const path = await inclusionProof(tree.subtree, index, head.size).catch(() => undefined);
  if (!path || !isIncluded(leafHash(Buffer.from(jws)), index, head, path))
    throw new EvidenceFault('NOT_INCLUDED', `Batch ${header.batch}.`);
  const sealed = new MerkleTree();
  for (const [at, line] of lines.entries()) {
    requireRecord(line, leaf.first + at);
    sealed.append(leafHash(line));
  }
  if (sealed.count !== header.count || toHex(sealed.root()) !== header.root)
    throw new EvidenceFault('ROOT_MISMATCH', `Batch ${header.batch}.`);
}

/** @throws RecordFault */
function requireRecord(line: Buffer, record: number): void {
  let seq: number;
  try {
    ({ seq } = parseRecord(line.toString('utf8')));
  } catch (error) {
    throw error instanceof EvidenceFault ? new RecordFault(error.code, record) : error;
  }
  if (seq !== record) throw new RecordFault('SEQUENCE', record);
}

/** Lines of the log's leaves from one number to another, counted from 1. */
async function leavesOf(path: string, bytes: number, from: number, to: number): Promise<LogLeaf[]> {
  const leaves: LogLeaf[] = [];
  let number = 0;
  for await (const some of segmentLines(createReadStream(path, { end: Math.max(0, bytes - 1) })))
    for (const line of some) {
      number++;
      if (number >= from && number <= to) leaves.push(readLeafLine(line.bytes.toString('utf8')));
      if (number === to) return leaves;
    }
  throw new EvidenceFault('ROOT_MISMATCH', `${LEAVES_FILE} ends with entry ${number}.`);
}

/** Entries that lie one after the other in one segment. */
function runFrom(leaves: readonly LogLeaf[], at: number): LogLeaf[] {
  const run: LogLeaf[] = [];
  for (const leaf of leaves.slice(at)) {
    const [first, last] = [run[0] ?? leaf, run.at(-1)];
    if (last && (leaf.stream !== last.stream || leaf.segment !== last.segment || leaf.from !== last.end)) break;
    if (last && leaf.end - first.from > READ_BYTES) break;
    run.push(leaf);
  }
  return run;
}

/** @returns the bytes of a run, `away` where its segment was moved away as the manifest says, `undefined` where it is missing or ends before */
async function read(directory: string, run: readonly LogLeaf[], keys: KeyLookup): Promise<Buffer | 'away' | undefined> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  const path = new Map(await segmentsOf(directory, first.stream)).get(first.segment);
  if (path === undefined) {
    const archived = await manifestOf(archiveFolder(directory, first.stream), keys);
    const entry = archived.find(({ segment }) => segment === first.segment);
    return entry && entry.stream === first.stream && entry.last.batch >= last.batch ? 'away' : undefined;
  }
  return bytesOf(path, first.from, last.end);
}
