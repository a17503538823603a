import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyLookup, SigningKey } from '../../schema/contract/caller-header.ts';
import { batchHash, verifyBatch } from '../../schema/contract/evidence/audit-batch.ts';
import {
  type CheckpointKeys,
  originOf,
  type SignedHead,
  signCheckpoint,
  verifyCheckpoint,
} from '../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault } from '../../schema/contract/evidence/evidence-fault.ts';
import {
  LEAVES_FILE,
  LOG_STATE_FILE,
  type LogLeaf,
  type LogState,
  leafLine,
  readLogState,
  type StreamState,
  TREE_FOLDER,
} from '../../schema/contract/evidence/log-state.ts';
import { type Hash, leafHash } from '../../schema/contract/evidence/merkle.ts';
import { manifestOf } from './archive.ts';
import { archiveFolder, replaceFile } from './audit-disk.ts';
import { auditStreams, segmentsOf } from './reader.ts';
import { batchAt, scanBatches } from './scan-batches.ts';
import { TreeFiles } from './tree-files.ts';

/** Batches taken in at once. */
const SLICE = 10_000;

export interface CombinedLogOptions {
  /** Folder of the audit log. */
  readonly directory: string;
  readonly logId: string;
  readonly signing: () => SigningKey;
  readonly keys: KeyLookup;
  readonly checkpointKeys: () => CheckpointKeys;
}

/** What was found when a log was opened or followed. */
interface Followed {
  /** Streams whose batches do not follow those in the log, and why; nothing more is taken of them. */
  readonly broken: ReadonlyMap<string, EvidenceFault>;
}

/**
 * The one log over all streams: its leaves are their sealed batches, in the order in which they were found here. Written by one process; read by any.
 */
export class CombinedLog {
  readonly #options: CombinedLogOptions;
  readonly #folder: string;
  readonly #tree: TreeFiles;
  #head: SignedHead;
  #leavesBytes: number;
  #streams: Map<string, StreamState>;
  /** Whether the head lies in the folder; that of a new log does not yet. */
  #isKept = false;

  private constructor(options: CombinedLogOptions, tree: TreeFiles, head: SignedHead, state: LogState) {
    this.#options = options;
    this.#folder = join(options.directory, TREE_FOLDER);
    this.#tree = tree;
    this.#head = head;
    this.#leavesBytes = state.leavesBytes;
    this.#streams = new Map(Object.entries(state.streams));
  }

  /**
   * Opens the log and holds it to its own head: the root, and that every stream still has the last batch that the head covers.
   * @throws EvidenceFault
   */
  static async open(options: CombinedLogOptions): Promise<CombinedLog> {
    const folder = join(options.directory, TREE_FOLDER);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const tree = new TreeFiles(folder);
    const origin = originOf(options.logId);
    const text = await readFile(join(folder, LOG_STATE_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) {
      const checkpoint = signCheckpoint({ origin, size: 0, root: await tree.root(0) }, options.signing());
      const head = verifyCheckpoint(checkpoint, options.checkpointKeys());
      return new CombinedLog(options, tree, head, { v: 1, checkpoint, leavesBytes: 0, streams: {} });
    }
    const state = readLogState(text);
    const head = verifyCheckpoint(state.checkpoint, options.checkpointKeys());
    if (head.origin !== origin) throw new EvidenceFault('OTHER_LOG', `In ${TREE_FOLDER}/${LOG_STATE_FILE}.`);
    const root = await tree.root(head.size).catch(() => undefined);
    if (root !== head.root) throw new EvidenceFault('ROOT_MISMATCH', `In ${TREE_FOLDER}/.`);
    for (const [stream, position] of Object.entries(state.streams)) await requireBatch(options, stream, position);
    return new CombinedLog(options, tree, head, state);
  }

  get head(): SignedHead {
    return this.#head;
  }

  get checkpointKeys(): CheckpointKeys {
    return this.#options.checkpointKeys();
  }

  /** Root of the first leaves, at most as many as the head has. */
  rootAt(size: number): Promise<Hash> {
    return this.#tree.root(size);
  }

  /** Takes in what the streams have sealed since, and signs a new head when there is more. Each step may be broken off and done again. */
  async follow(): Promise<Followed> {
    const { directory, keys, signing, checkpointKeys } = this.#options;
    const broken = new Map<string, EvidenceFault>();
    const streams = new Map(this.#streams);
    const { origin } = this.#head;
    let { size } = this.#head;
    let bytes = this.#leavesBytes;
    let leaves: LogLeaf[] = [];
    let hashes: Hash[] = [];
    const flush = async () => {
      await this.#tree.append(size, hashes);
      bytes += await this.#appendLeaves(bytes, leaves);
      size += hashes.length;
      leaves = [];
      hashes = [];
    };
    for (const stream of (await auditStreams(directory)).sort()) {
      let position = streams.get(stream);
      try {
        // A stream that was cut while its writer goes on has a hole, not another end.
        if (position) await requireBatch(this.#options, stream, position);
        for await (const { jws, segment, from, start, end } of scanBatches(directory, stream, position)) {
          const header = verifyBatch(jws, keys);
          if (header.stream !== stream) throw new EvidenceFault('WRONG_STREAM', `It belongs to ${header.stream}.`);
          if (position && (header.batch !== position.batch + 1 || header.previous !== position.hash))
            throw new EvidenceFault('BROKEN_CHAIN', `Batch ${header.batch} of ${stream} after ${position.batch}.`);
          const { batch, first, count } = header;
          leaves.push({ stream, batch, first, count, segment, from, end });
          hashes.push(leafHash(Buffer.from(jws)));
          position = { segment, start, end, batch, seq: first + count - 1, hash: batchHash(jws) };
          streams.set(stream, position);
          if (leaves.length >= SLICE) await flush();
        }
      } catch (error) {
        if (!(error instanceof EvidenceFault)) throw error;
        broken.set(stream, error);
      }
    }
    if (leaves.length > 0) await flush();
    if (size > this.#head.size || !this.#isKept) {
      const checkpoint = signCheckpoint({ origin, size, root: await this.#tree.root(size) }, signing());
      const head = verifyCheckpoint(checkpoint, checkpointKeys());
      const state: LogState = { v: 1, checkpoint, leavesBytes: bytes, streams: Object.fromEntries(streams) };
      await replaceFile(join(this.#folder, LOG_STATE_FILE), `${JSON.stringify(state)}\n`);
      this.#isKept = true;
      this.#head = head;
      this.#leavesBytes = bytes;
      this.#streams = streams;
    }
    return { broken };
  }

  /** @returns bytes written */
  async #appendLeaves(at: number, leaves: readonly LogLeaf[]): Promise<number> {
    const path = join(this.#folder, LEAVES_FILE);
    const lines = Buffer.from(leaves.map((leaf) => `${leafLine(leaf)}\n`).join(''));
    const handle = await open(path, 'a+', 0o600);
    await handle.close();
    // What was written and never came to count.
    await truncate(path, at);
    const file = await open(path, 'r+');
    try {
      await file.write(lines, 0, lines.length, at);
      await file.datasync();
    } finally {
      await file.close();
    }
    return lines.length;
  }
}

/** @throws EvidenceFault STREAM_MISSING when a stream no longer has the batch that it was left at, at hand or moved away from the archive */
async function requireBatch(
  { directory, keys }: CombinedLogOptions,
  stream: string,
  position: StreamState,
): Promise<void> {
  const jws = await batchAt(directory, stream, position);
  if (jws !== undefined && batchHash(jws) === position.hash) return;
  const isHere = (await segmentsOf(directory, stream)).some(([segment]) => segment === position.segment);
  const entries = isHere ? [] : await manifestOf(archiveFolder(directory, stream), keys);
  const away = entries.find(({ segment }) => segment === position.segment);
  if (away && away.stream === stream && away.last.batch >= position.batch) return;
  throw new EvidenceFault('STREAM_MISSING', `Batch ${position.batch} of ${stream}, in ${position.segment}.`);
}
