import { EvidenceFault } from './evidence-fault.ts';
import { members } from './jws.ts';

/** Folder of the combined log beside the streams; what it holds names the streams, so no stream has this name. */
export const TREE_FOLDER = 'tree';
/** Folders of a log that are no streams. */
export const NOT_STREAMS: ReadonlySet<string> = new Set([TREE_FOLDER, 'archive']);
/** The head and how far each stream is in it; replaced as one. */
export const LOG_STATE_FILE = 'head.json';
/** What the leaves stand for, one line each. */
export const LEAVES_FILE = 'leaves.ndjson';
/** Losses that were accepted, one signed line each. */
export const LOSSES_FILE = 'losses.ndjson';
/** Hashes of the leaves, 32 bytes each; further levels hold the roots of 256 hashes of the level below (tiles of c2sp.org/tlog-tiles, end to end). */
export function levelFile(level: number): string {
  return `level-${level}`;
}
export const HASH_BYTES = 32;
export const TILE_WIDTH = 256;

/** A record is in a signed head this many seconds after its answer at the latest, or its hub owes an explanation. */
export const INCLUDED_WITHIN_SECONDS = 120;

/** A leaf: one sealed batch of one stream, whose JWS is what is hashed. */
export interface LogLeaf {
  readonly stream: string;
  readonly batch: number;
  /** Number of its first record, and how many it has. */
  readonly first: number;
  readonly count: number;
  /** Where its records and then its JWS lie: bytes of a segment. */
  readonly segment: string;
  readonly from: number;
  readonly end: number;
}

/** One line of {@link LEAVES_FILE}, in a form that is found by `["stream",batch,`. */
export function leafLine({ stream, batch, first, count, segment, from, end }: LogLeaf): string {
  return JSON.stringify([stream, batch, first, count, segment, from, end]);
}

/** @throws EvidenceFault MALFORMED */
export function readLeafLine(line: string): LogLeaf {
  try {
    const [stream, batch, first, count, segment, from, end] = JSON.parse(line) as unknown[];
    const numbers = [batch, first, count, from, end];
    if (typeof stream === 'string' && typeof segment === 'string' && numbers.every(Number.isSafeInteger))
      return { stream, batch, first, count, segment, from, end } as LogLeaf;
  } catch {
    // Told below.
  }
  throw new EvidenceFault('MALFORMED', 'It is not a leaf of the combined log.');
}

/** How far a stream is in the log. */
export interface StreamState {
  readonly segment: string;
  /** Where the line of its last batch begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly batch: number;
  readonly seq: number;
  readonly hash: string;
}

/** What the keeper of the log goes on from. */
export interface LogState {
  readonly v: 1;
  readonly checkpoint: string;
  /** Bytes of {@link LEAVES_FILE} that count. */
  readonly leavesBytes: number;
  readonly streams: Readonly<Record<string, StreamState>>;
}

/** @throws EvidenceFault MALFORMED */
export function readLogState(text: string): LogState {
  try {
    const state = members(JSON.parse(text));
    members(state['streams']);
    if (state['v'] === 1 && typeof state['checkpoint'] === 'string' && Number.isSafeInteger(state['leavesBytes']))
      return state as unknown as LogState;
  } catch {
    // Told below.
  }
  throw new EvidenceFault('MALFORMED', `${TREE_FOLDER}/${LOG_STATE_FILE} is not the head of a log.`);
}
