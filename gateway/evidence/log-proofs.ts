import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { proveRecord } from '../../schema/contract/evidence/audit-proof.ts';
import { parseRecord, parseRecordId, type RequestRecord } from '../../schema/contract/evidence/audit-record.ts';
import type { CheckedRange } from '../../schema/contract/evidence/checked-range.ts';
import { readCheckpoint } from '../../schema/contract/evidence/checkpoint.ts';
import { EvidenceFault } from '../../schema/contract/evidence/evidence-fault.ts';
import { grownLog, loggedRecord } from '../../schema/contract/evidence/log-proof.ts';
import {
  LEAVES_FILE,
  LOG_STATE_FILE,
  type LogLeaf,
  type LogState,
  readLeafLine,
  readLogState,
  TREE_FOLDER,
} from '../../schema/contract/evidence/log-state.ts';
import { consistencyProof, inclusionProof } from '../../schema/contract/evidence/log-tree.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { checkRange } from './check-range.ts';
import { segmentsOf } from './reader.ts';
import { bytesOf, linesOf } from './scan-batches.ts';
import { TreeFiles } from './tree-files.ts';

const CHUNK_BYTES = 1024 * 1024;

/** What a hub proves of its own log. Reads files only, so any process can. */
export interface LogProofs {
  /** The last signed head; `undefined` while there is none. */
  checkpoint(): Promise<string | undefined>;
  /** That the first batches of the log, `from` of them, are those of its last head. @throws EvidenceFault NOT_FOUND */
  grown(from: number, to: number): Promise<string>;
  /** That a record is in the last head, and the record itself, for whoever may have it. @throws EvidenceFault NOT_FOUND */
  record(id: string): Promise<{ readonly record: RequestRecord; readonly proof: string }>;
  /** Verifies entries against the last head, both counted in. @throws EvidenceFault NOT_FOUND where the log has not so many */
  range(from: number, to: number): Promise<CheckedRange>;
}

export function createLogProofs(directory: string, keys: KeySet): LogProofs {
  const folder = join(directory, TREE_FOLDER);
  const tree = new TreeFiles(folder);
  const state = async (): Promise<LogState | undefined> => {
    const text = await readFile(join(folder, LOG_STATE_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return text === undefined ? undefined : readLogState(text);
  };
  return {
    checkpoint: async () => (await state())?.checkpoint,
    async grown(from, to) {
      const known = await state();
      const size = known ? readCheckpoint(known.checkpoint).size : 0;
      if (to > size) throw new EvidenceFault('NOT_FOUND', `The log has ${size} batches.`);
      return grownLog(from, to, await consistencyProof(tree.subtree, from, to));
    },
    async record(id) {
      const wanted = parseRecordId(id);
      const known = await state();
      if (!wanted || !known) throw new EvidenceFault('NOT_FOUND');
      const { size } = readCheckpoint(known.checkpoint);
      const found = await leafOf(join(folder, LEAVES_FILE), known.leavesBytes, size, wanted);
      const path = found && new Map(await segmentsOf(directory, found.leaf.stream)).get(found.leaf.segment);
      const bytes = path && (await bytesOf(path, found.leaf.from, found.leaf.end));
      if (!found || !bytes) throw new EvidenceFault('NOT_FOUND');
      const lines = await linesOf(bytes);
      const jws = (JSON.parse(lines.pop()?.toString('utf8') ?? '{}') as { batch: string }).batch;
      const at = wanted.seq - found.leaf.first;
      const record = parseRecord(lines[at]?.toString('utf8') ?? '');
      if (record.type !== 'request') throw new EvidenceFault('NOT_FOUND');
      const steps = await inclusionProof(tree.subtree, found.index, size);
      return { record, proof: loggedRecord(proveRecord(lines, at, jws), found.index, steps, known.checkpoint) };
    },
    async range(from, to) {
      const known = await state();
      const size = known ? readCheckpoint(known.checkpoint).size : 0;
      if (!known || to > size) throw new EvidenceFault('NOT_FOUND', `The log has ${size} entries.`);
      return checkRange({ directory, tree, keys }, known, from, to);
    },
  };
}

/** The leaf that holds a record, looked for from the end: what is asked about is recent. */
async function leafOf(
  path: string,
  bytes: number,
  size: number,
  { stream, seq }: { readonly stream: string; readonly seq: number },
): Promise<{ readonly leaf: LogLeaf; readonly index: number } | undefined> {
  const prefix = `["${stream}",`;
  const handle = await open(path, 'r');
  try {
    let index = size;
    let rest = '';
    for (let end = bytes; end > 0; ) {
      const start = Math.max(0, end - CHUNK_BYTES);
      const chunk = Buffer.alloc(end - start);
      await handle.read(chunk, 0, chunk.length, start);
      const lines = (chunk.toString('latin1') + rest).split('\n');
      rest = start > 0 ? (lines.shift() ?? '') : '';
      for (const line of lines.reverse()) {
        if (line === '') continue;
        index--;
        if (!line.startsWith(prefix)) continue;
        const leaf = readLeafLine(line);
        if (seq >= leaf.first + leaf.count) return undefined;
        if (seq >= leaf.first) return { leaf, index };
      }
      end = start;
    }
    return undefined;
  } finally {
    await handle.close();
  }
}
