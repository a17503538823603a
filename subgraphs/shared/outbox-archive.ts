import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import { pause } from './follow-runner.ts';
import type { Write } from './outbox.ts';

const { BSON } = mongoose.mongo;
const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Collection of a subgraph's database in which the newest events of its feed are, one a document. */
export const EVENTS = 'outbox';
/** Collection in which the events before those are: blocks of them, in order and without gaps. */
const BLOCKS = 'outbox_blocks';
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
const USUAL_SIZES: BlockSizes = { events: 500, bytes: 8 * 2 ** 20, live: 2_000 };
/** 5: a twentieth of the bytes at a hundred MB/s; 9 saves a twelfth more and takes four times as long. */
const QUALITY = 5;

/** An event as it is stored. */
export interface StoredEvent {
  readonly _id: number;
  readonly at: Date;
  readonly type: string;
  readonly key: string;
  readonly fact: unknown;
}

/** Events one after another, as they were stored: BSON documents, joined and compressed. */
interface StoredBlock {
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

function isDue(head: number, archived: number, { events, live }: BlockSizes): boolean {
  return head - archived >= live + events;
}

/**
 * Puts the oldest events of a feed that are not in a block yet into one, unless they are among its newest. In one transaction: whoever dies in the middle has done
 * nothing, and of two at a time one finds nothing left to do.
 * @returns whether there was enough for a block
 * @throws Error when the feed has a gap; nothing is moved then
 */
export async function archiveBlock(
  database: Connection,
  write: Write,
  sizes: BlockSizes = USUAL_SIZES,
): Promise<boolean> {
  const { head, archived } = await archiveState(database);
  if (!isDue(head, archived, sizes)) return false;
  return write(async ({ session }) => {
    const blocks = database.collection<StoredBlock>(BLOCKS);
    const events = database.collection<StoredEvent>(EVENTS);
    const previous = await blocks.findOne({}, { session, sort: { _id: -1 }, projection: { last: 1, total: 1 } });
    // Another process may have done it meanwhile; the head only grows.
    if (!isDue(head, previous?.last ?? 0, sizes)) return true;
    const first = (previous?.last ?? 0) + 1;
    const found = await events
      .find({ _id: { $gte: first, $lt: first + sizes.events } }, { session, raw: true })
      .sort({ _id: 1 })
      .toArray();
    const written = joined(found as unknown as readonly Uint8Array[], sizes.bytes);
    const moved = eventsIn(written);
    const last = moved.at(-1)?._id ?? 0;
    mustFollow(moved, first, last);
    const bytes = await compress(written, {
      params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: written.length },
    });
    // What is deleted next is nowhere else.
    if (!(await decompress(bytes)).equals(written)) throw new Error('A block of events is not what went into it.');
    const total = {
      written: (previous?.total.written ?? 0) + written.length,
      kept: (previous?.total.kept ?? 0) + bytes.length,
    };
    await blocks.insertOne({ _id: first, last, bytes: new mongoose.mongo.Binary(bytes), total }, { session });
    const { deletedCount } = await events.deleteMany({ _id: { $gte: first, $lte: last } }, { session });
    if (deletedCount !== moved.length) throw new Error(`${deletedCount} of ${moved.length} events were moved.`);
    return true;
  });
}

/** Documents one after another, as many as a block may hold and at least one. */
function joined(documents: readonly Uint8Array[], most: number): Buffer {
  let bytes = 0;
  const fits = documents.findIndex((document, index) => {
    bytes += document.length;
    return index > 0 && bytes > most;
  });
  return Buffer.concat(fits === -1 ? documents : documents.slice(0, fits));
}

function eventsIn(bytes: Buffer): StoredEvent[] {
  const events: StoredEvent[] = [];
  for (let start = 0; start < bytes.length; ) {
    const length = bytes.readInt32LE(start);
    events.push(BSON.deserialize(bytes.subarray(start, start + length)) as StoredEvent);
    start += length;
  }
  return events;
}

function mustFollow(events: readonly StoredEvent[], first: number, last: number): void {
  const isWhole = events.length > 0 && events.length === last - first + 1;
  if (!isWhole || events.some(({ _id }, index) => _id !== first + index))
    throw new Error(`The feed lacks events between ${first} and ${last}.`);
}

/** How feeds are put into blocks. */
export interface ArchivePace {
  /** From the end of one look at the feeds to the next. */
  readonly everyMs: number;
  /** Of each stretch of time the share that is spent on it, 0 to 1. */
  readonly share: number;
}

/** An import of a million certificates is followed at some thousand events a second, on half a core. */
const USUAL_PACE: ArchivePace = { everyMs: 60_000, share: 0.5 };

/** A feed of this hub's store. */
export interface ArchivedFeed {
  readonly name: string;
  readonly database: Connection;
  readonly write: Write;
}

/** Keeps feeds in blocks until the signal is aborted; never throws. */
export async function archiveFeeds(
  feeds: readonly ArchivedFeed[],
  log: Logger,
  signal: AbortSignal,
  { everyMs, share }: ArchivePace = USUAL_PACE,
): Promise<void> {
  while (!signal.aborted) {
    await pause(everyMs, signal);
    for (const { name, database, write } of feeds) {
      try {
        for (let goesOn = true; goesOn && !signal.aborted; ) {
          const began = performance.now();
          goesOn = await archiveBlock(database, write);
          if (goesOn) await pause((performance.now() - began) * (1 / share - 1), signal);
        }
      } catch (error) {
        if (!signal.aborted)
          log.warn({ err: error, feed: name }, 'events were not put into a block; they stay as they are');
      }
    }
  }
}
