import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectStore, type Store } from './connection.ts';
import { type EmbeddedStore, launchEmbeddedStore } from './embedded/launch.ts';
import { isStoreOutage } from './outage.ts';

const KILLS = 4;
const DOCUMENTS = 200;
/** More than a socket takes without a reader. */
const WAITING_BYTES = 12_000_000;

describe('a store that is killed', () => {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-outage-'));
  let store: EmbeddedStore;
  let connection: Store;
  let starts = 0;

  beforeAll(async () => {
    store = await launchEmbeddedStore({ directory, onStart: () => void starts++ });
    connection = await connectStore({ uri: store.uri });
    await rows().insertMany(Array.from({ length: DOCUMENTS }, (_, index) => ({ n: index })));
  }, 60_000);

  afterAll(async () => {
    await connection?.close();
    await store?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const rows = () => connection.database('outage').collection('rows');
  async function killed(): Promise<void> {
    const before = starts;
    process.kill(store.pid, 'SIGKILL');
    while (starts === before) await sleep(10);
  }
  /** What became of it: nothing, or the error. */
  const fault = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => error,
    );

  it('is an outage to a reader whose cursor, and to a writer whose transaction, went with it', async () => {
    const cursor = rows().find({}, { batchSize: 2 });
    await cursor.next();
    await cursor.next();
    const session = connection.client.startSession();
    session.startTransaction();
    await rows().insertOne({ n: -1 }, { session });
    await killed();
    expect(isStoreOutage(await fault(cursor.next()))).toBe(true);
    expect(isStoreOutage(await fault(rows().insertOne({ n: -2 }, { session })))).toBe(true);
    await session.endSession();
    expect(await rows().countDocuments({ n: { $lt: 0 } })).toBe(0);
  }, 60_000);

  it('is an outage to a writer whose document was still waiting to be sent', async () => {
    await rows().insertOne({ n: -3 });
    // A store that reads no more: the socket fills, the driver waits for it to drain, and then the store is gone.
    process.kill(store.pid, 'SIGSTOP');
    const sent = fault(rows().insertOne({ n: -4, text: 'x'.repeat(WAITING_BYTES) }));
    await sleep(100);
    await killed();
    const error = await sent;
    expect(error).toBeInstanceOf(Error);
    expect(isStoreOutage(error), String(error)).toBe(true);
    await rows().deleteMany({ n: { $lt: 0 } });
  }, 60_000);

  it('is an outage to a bulk write that it was answering', async () => {
    for (const isInTransaction of [false, true]) {
      process.kill(store.pid, 'SIGSTOP');
      const session = connection.client.startSession();
      if (isInTransaction) session.startTransaction();
      const writes = [{ insertOne: { document: { n: -5 } } }, { insertOne: { document: { n: -6 } } }];
      const sent = fault(rows().bulkWrite(writes, { ordered: false, ...(isInTransaction && { session }) }));
      await sleep(100);
      await killed();
      const error = await sent;
      // Without a transaction the driver may have sent it again.
      if (isInTransaction || error) expect(isStoreOutage(error), String(error)).toBe(true);
      await session.endSession();
    }
    await rows().deleteMany({ n: { $lt: 0 } });
  }, 60_000);

  it('is an outage, and nothing else, to whatever was under way', async () => {
    let running = true;
    const seen: unknown[] = [];
    let outages = 0;
    let done = 0;
    const repeat = async (work: () => Promise<unknown>) => {
      while (running) {
        const error = await fault(work());
        if (error && isStoreOutage(error)) outages++;
        else if (error) seen.push(error);
        else done++;
      }
    };
    const work = [
      () => rows().find({}, { batchSize: 3 }).toArray(),
      () =>
        rows()
          .aggregate([{ $group: { _id: '$n', count: { $sum: 1 } } }], { batchSize: 3 })
          .toArray(),
      () => rows().countDocuments({ n: { $gt: 5 } }),
      () => rows().updateOne({ n: 7 }, { $inc: { times: 1 } }),
      () => connection.transaction((session) => rows().updateOne({ n: 8 }, { $inc: { times: 1 } }, { session })),
      () =>
        connection.transaction((session) =>
          rows().bulkWrite(
            [9, 10].map((n) => ({ updateOne: { filter: { n }, update: { $inc: { times: 1 } } } })),
            { ordered: false, session },
          ),
        ),
    ].map(repeat);
    for (let kill = 0; kill < KILLS; kill++) {
      // All five have found the store again, and are in the middle of something.
      for (const since = done; done < since + 40; ) await sleep(5);
      await killed();
    }
    running = false;
    await Promise.all(work);
    expect(seen).toEqual([]);
    expect(outages).toBeGreaterThan(0);
  }, 120_000);
});
