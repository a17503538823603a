import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import mongoose, { type Connection } from 'mongoose';

const { BSON } = mongoose.mongo;
export const decompress = promisify(brotliDecompress);

/** Collection of a subgraph's database in which the newest events of its feed are, one a document. */
export const EVENTS = 'outbox';
/** Collection in which the events before those are: blocks of them, in order and without gaps. */
export const BLOCKS = 'outbox_blocks';
/** Holds the number of the newest event, under `_id: EVENTS`. */
export const COUNTERS = 'counters';

/** How large blocks are, and where they end. */
export interface BlockSizes {
  readonly events: number;
  /** A block ends before its events would take more than this; histories may be long. */
  readonly bytes: number;
  /** So many of a feed's newest events stay as they are: what followers read all day needs no unpacking. */
  readonly live: number;
}

/** Half a page of the feed: a page read from its beginning is two whole blocks. */
export const USUAL_SIZES: BlockSizes = { events: 500, bytes: 8 * 2 ** 20, live: 2_000 };

/** An event as it is stored. */
export interface StoredEvent {
  readonly _id: number;
  readonly at: Date;
  readonly type: string;
  readonly key: string;
  readonly fact: unknown;
}

/** Events one after another, as they were stored: BSON documents, joined and compressed. */
export interface StoredBlock {
  /** Number of the first event. */
  readonly _id: number;
  /** Number of the last one. */
  readonly last: number;
  readonly bytes: mongoose.mongo.Binary;
  /** Of all blocks up to this one: bytes that their events took, and that they take here. */
  readonly total: { readonly written: number; readonly kept: number };
}

/** How much of a feed lies in blocks. */
export interface ArchiveState {
  /** Number of the newest event of the feed; 0 when there is none. */
  readonly head: number;
  /** Number of the last event that lies in a block; 0 when there is none. */
  readonly archived: number;
  /** Bytes of the events in blocks as they were written, and as they are kept. */
  readonly bytes: { readonly written: number; readonly kept: number };
  /** When the oldest event was written that could be in a block and is not; `null` when there is none. */
  readonly waitingSince: Date | null;
}

/** The events of the block that holds an event, `null` where none does. @throws Error when the block is not what was written */
export async function archivedWith(database: Connection, seq: number): Promise<readonly StoredEvent[] | null> {
  const block = await database
    .collection<StoredBlock>(BLOCKS)
    .findOne({ _id: { $lte: seq } }, { sort: { _id: -1 }, projection: { last: 1, bytes: 1 } });
  if (!block || block.last < seq) return null;
  const events = eventsIn(await decompress(block.bytes.buffer.subarray(0, block.bytes.position)));
  mustFollow(events, block._id, block.last);
  return events;
}

/** How much of a feed lies in blocks. */
export async function archiveState(database: Connection, timeoutMS?: number): Promise<ArchiveState> {
  const options = timeoutMS === undefined ? {} : { timeoutMS };
  const [newest, block, oldest] = await Promise.all([
    database.collection<{ _id: string; seq: number }>(COUNTERS).findOne({ _id: EVENTS }, options),
    database
      .collection<StoredBlock>(BLOCKS)
      .findOne({}, { ...options, sort: { _id: -1 }, projection: { last: 1, total: 1 } }),
    database.collection<StoredEvent>(EVENTS).findOne({}, { ...options, sort: { _id: 1 }, projection: { at: 1 } }),
  ]);
  const head = newest?.seq ?? 0;
  const archived = block?.last ?? 0;
  return {
    head,
    archived,
    bytes: block?.total ?? { written: 0, kept: 0 },
    waitingSince: isDue(head, archived, USUAL_SIZES) ? (oldest?.at ?? null) : null,
  };
}

export function isDue(head: number, archived: number, { events, live }: BlockSizes): boolean {
  return head - archived >= live + events;
}

/** The events of documents one after another. */
export function eventsIn(bytes: Buffer): StoredEvent[] {
  const events: StoredEvent[] = [];
  for (let start = 0; start < bytes.length; ) {
    const length = bytes.readInt32LE(start);
    events.push(BSON.deserialize(bytes.subarray(start, start + length)) as StoredEvent);
    start += length;
  }
  return events;
}

/** @throws Error unless these are all events between two numbers, in order */
export function mustFollow(events: readonly StoredEvent[], first: number, last: number): void {
  const isWhole = events.length > 0 && events.length === last - first + 1;
  if (!isWhole || events.some(({ _id }, index) => _id !== first + index))
    throw new Error(`The feed lacks events between ${first} and ${last}.`);
}
