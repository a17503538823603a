import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AcceptedLoss, readLossLine } from '../../../../schema/contract/evidence/accepted-loss.ts';
import {
  type Anchor,
  addressAnchor,
  compareWithAnchor,
  fileAnchor,
} from '../../../../schema/contract/evidence/anchor.ts';
import {
  type CheckpointKeys,
  originOf,
  readCheckpoint,
  type SignedHead,
  verifyCheckpoint,
} from '../../../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault } from '../../../../schema/contract/evidence/evidence-fault.ts';
import {
  HASH_BYTES,
  LEAVES_FILE,
  LOG_STATE_FILE,
  LOSSES_FILE,
  type LogLeaf,
  levelFile,
  readLeafLine,
  readLogState,
  TREE_FOLDER,
} from '../../../../schema/contract/evidence/log-state.ts';
import { fromBytes, type Hash, MerkleTree } from '../../../../schema/contract/evidence/merkle.ts';
import { segmentLines } from '../../../../schema/contract/evidence/segment-lines.ts';
import type { KeyLookup } from '../../../../schema/contract/evidence/verification-keys.ts';
import { CommandError } from '../../exit-codes.ts';

/** A leaf of the log over all streams and its hash. */
export interface CoveredBatch extends LogLeaf {
  readonly hash: Hash;
}

/** The head over all streams, as far as it holds. */
export interface HeadReport {
  readonly stream: 'all streams';
  /** Name of the log in the folder. */
  readonly origin: string | undefined;
  readonly head: SignedHead | undefined;
  /** Streams that the head covers. */
  readonly streams: ReadonlySet<string>;
  /** The head kept elsewhere, by its size; undefined without an anchor. */
  readonly anchor: { readonly place: string; readonly size: number } | undefined;
  readonly losses: readonly AcceptedLoss[];
  readonly fault: { readonly place: string; readonly code: string; readonly message: string } | undefined;
}

/** The place that `--anchor` names: a file or an address. */
export function anchorOf(place: string, send: typeof fetch): Anchor {
  return /^https?:\/\//.test(place) ? addressAnchor(place, send) : fileAnchor(place);
}

/** Verifies the head over all streams: signature, log id, root over its leaves, and that it grew from the one kept elsewhere. */
export async function verifyHead(
  folder: string,
  keys: KeyLookup,
  checkpointKeys: CheckpointKeys,
  anchor: Anchor | undefined,
): Promise<HeadReport> {
  const streams = new Set<string>();
  let place = TREE_FOLDER;
  let head: SignedHead | undefined;
  let anchored: HeadReport['anchor'];
  let losses: readonly AcceptedLoss[] = [];
  const logId = (await readIfThere(join(folder, 'log-id')))?.trim();
  const origin = logId === undefined ? undefined : originOf(logId);
  const report = (fault: HeadReport['fault']): HeadReport => {
    return { stream: 'all streams', origin, head, streams, anchor: anchored, losses, fault };
  };
  try {
    const text = await readIfThere(join(folder, TREE_FOLDER, LOG_STATE_FILE));
    if (text === undefined) throw new EvidenceFault('LOG_HEAD_MISSING');
    place = `${TREE_FOLDER}/${LOG_STATE_FILE}`;
    const signed = verifyCheckpoint(readLogState(text).checkpoint, checkpointKeys);
    if (signed.origin !== origin)
      throw new EvidenceFault('OTHER_LOG', `The head is of ${signed.origin}, the folder is of ${origin ?? 'none'}.`);
    head = signed;
    const elsewhere = anchor && (await anchorText(anchor));
    const wanted = elsewhere === undefined ? undefined : readCheckpoint(elsewhere).size;
    let rootThen: Hash | undefined;
    place = `${TREE_FOLDER}/${LEAVES_FILE}`;
    const tree = new MerkleTree();
    for await (const leaf of coveredBatches(folder)) {
      streams.add(leaf.stream);
      tree.append(leaf.hash);
      if (tree.count === wanted) rootThen = tree.root();
    }
    if (tree.count !== head.size || tree.root() !== head.root)
      throw new EvidenceFault('ROOT_MISMATCH', `The signed head over all streams, ${head.size} batches.`);
    place = `${TREE_FOLDER}/${LOSSES_FILE}`;
    losses = await readLosses(folder, keys);
    if (!anchor || elsewhere === undefined) return report(undefined);
    place = `anchor ${anchor.place}`;
    const then = await compareWithAnchor(head, elsewhere, checkpointKeys, () => rootThen ?? '');
    anchored = { place: anchor.place, size: then.size };
    return report(undefined);
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    return report({ place, code: error.code, message: error.message });
  }
}

/** The leaves of the log in their order, of one stream or of all. @throws EvidenceFault */
export async function* coveredBatches(folder: string, stream?: string): AsyncGenerator<CoveredBatch> {
  const text = await readIfThere(join(folder, TREE_FOLDER, LOG_STATE_FILE));
  if (text === undefined) return;
  const { leavesBytes } = readLogState(text);
  if (leavesBytes === 0) return;
  const file = createReadStream(join(folder, TREE_FOLDER, LEAVES_FILE), { end: leavesBytes - 1 });
  const hashes = hashesOf(join(folder, TREE_FOLDER, levelFile(0)));
  try {
    for await (const lines of segmentLines(file))
      for (const { bytes } of lines) {
        const leaf = readLeafLine(bytes.toString('utf8'));
        const { value: hash, done } = await hashes.next();
        if (done) throw new EvidenceFault('MALFORMED', `${TREE_FOLDER}/${levelFile(0)} ends too early.`);
        if (stream === undefined || leaf.stream === stream) yield { ...leaf, hash };
      }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? new EvidenceFault('LOG_HEAD_MISSING', `Parts of ${TREE_FOLDER}/ are missing.`)
      : error;
  } finally {
    await hashes.return(undefined);
  }
}

async function* hashesOf(path: string): AsyncGenerator<Hash> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let at = 0;
    for (; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) yield fromBytes(bytes.subarray(at, at + HASH_BYTES));
    rest = bytes.subarray(at);
  }
}

async function anchorText(anchor: Anchor): Promise<string | undefined> {
  let text: string | undefined;
  try {
    text = await anchor.read();
  } catch (error) {
    throw new CommandError(`--anchor ${anchor.place}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (text === undefined) throw new CommandError(`--anchor ${anchor.place}: holds no head.`);
  return text;
}

async function readLosses(folder: string, keys: KeyLookup): Promise<AcceptedLoss[]> {
  const text = (await readIfThere(join(folder, TREE_FOLDER, LOSSES_FILE))) ?? '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readLossLine(line, keys));
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}
