import type mongoose from 'mongoose';
import type { Logger } from 'pino';
import type { FeedTail } from './feed-tail.ts';
import { pause } from './follow-runner.ts';
import { databaseName } from './instance.ts';

const AGAIN_MS = 2_000;
/** How long the database may keep a question open without news, so that an end is noticed. */
const AWAIT_MS = 1_000;

/**
 * Wakes the feeds of subgraphs in this process by MongoDB's change streams, which tell of an event as soon as a majority of members has it; feeds then need not
 * be asked several times a second. Until the stream is open, and whenever it breaks, they are. Runs until the signal is aborted; never throws.
 */
export async function watchOutboxes(
  client: mongoose.mongo.MongoClient,
  tails: readonly FeedTail[],
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const byDatabase = new Map(tails.map((tail) => [databaseName(tail.name), tail]));
  const pipeline = [
    { $match: { operationType: 'insert', 'ns.coll': 'outbox', 'ns.db': { $in: [...byDatabase.keys()] } } },
    { $project: { ns: 1 } },
  ];
  while (!signal.aborted) {
    const stream = client.watch<mongoose.mongo.Document>(pipeline, { maxAwaitTimeMS: AWAIT_MS });
    const close = () => void stream.close().catch(() => undefined);
    signal.addEventListener('abort', close, { once: true });
    try {
      for (let isOpen = false; !signal.aborted; ) {
        const change = (await stream.tryNext()) as { readonly ns?: { readonly db: string } } | null;
        if (!isOpen) {
          isOpen = true;
          // What was written before the stream was open is not told by it.
          for (const tail of tails) tail.watch(true);
        }
        if (change?.ns) byDatabase.get(change.ns.db)?.wake();
      }
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'the change stream broke; feeds are polled until it is open again');
    } finally {
      for (const tail of tails) tail.watch(false);
      signal.removeEventListener('abort', close);
      await stream.close().catch(() => undefined);
    }
    await pause(AGAIN_MS, signal);
  }
}
