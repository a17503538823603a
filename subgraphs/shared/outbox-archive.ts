import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import mongoose, { type Connection } from 'mongoose';
import type { Logger } from 'pino';
import { pause } from './follow-runner.ts';
import type { SubgraphInstance } from './instance.ts';
import type { Write } from './outbox.ts';
import {
  archiveState,
  BLOCKS,
  type BlockSizes,
  decompress,
  EVENTS,
  eventsIn,
  isDue,
  mustFollow,
  type StoredBlock,
  type StoredEvent,
  USUAL_SIZES,
} from './outbox-blocks.ts';

const compress = promisify(brotliCompress);

/** 5: a twentieth of the bytes at a hundred MB/s; 9 saves a twelfth more and takes four times as long. */
const QUALITY = 5;

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

/** How feeds are put into blocks. */
export interface ArchivePace {
  /** From the end of one look at the feeds to the next. */
  readonly everyMs: number;
  /** Of each stretch of time the share that is spent on it, 0 to 1. */
  readonly share: number;
}

/** An import of a million certificates is followed at some thousand events a second, on half a core. */
const USUAL_PACE: ArchivePace = { everyMs: 60_000, share: 0.5 };

/** Keeps the feeds of this hub's store in blocks until the signal is aborted; never throws. */
export async function archiveFeeds(
  instances: readonly Pick<SubgraphInstance, 'manifest' | 'database' | 'kit'>[],
  log: Logger,
  signal: AbortSignal,
  { everyMs, share }: ArchivePace = USUAL_PACE,
): Promise<void> {
  while (!signal.aborted) {
    await pause(everyMs, signal);
    // A block of each in turn: one that grows as fast as it is worked through would leave the others waiting.
    let left = instances;
    while (left.length > 0 && !signal.aborted) {
      const goOn: (typeof left)[number][] = [];
      for (const instance of left) {
        if (signal.aborted) break;
        const began = performance.now();
        try {
          if (!(await archiveBlock(instance.database, instance.kit.write))) continue;
          goOn.push(instance);
          await pause((performance.now() - began) * (1 / share - 1), signal);
        } catch (error) {
          if (signal.aborted) break;
          const feed = instance.manifest.name;
          log.warn({ err: error, feed }, 'events were not put into a block; they stay as they are');
        }
      }
      left = goOn;
    }
  }
}
