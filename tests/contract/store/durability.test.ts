import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectStore, type Store } from '../../../subgraphs/shared/store/connection.ts';
import { checkIntegrity } from '../../../subgraphs/shared/store/embedded/integrity.ts';
import { type EmbeddedStore, launchEmbeddedStore } from '../../../subgraphs/shared/store/embedded/launch.ts';
import { type Collection, type Document, temporaryDirectory } from './stores.ts';

const ROUNDS = 5;
const WRITERS = 6;

describe('kill -9 of the embedded store while it is written to', () => {
  const directory = temporaryDirectory();
  let embedded: EmbeddedStore;
  let store: Store;

  beforeAll(async () => {
    embedded = await launchEmbeddedStore({ directory });
    store = await connectStore({ uri: embedded.uri });
  });
  afterAll(async () => {
    await store.close();
    await embedded.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test('loses nothing acknowledged, tears no transaction, repeats no write', async () => {
    const orders = store.client.db('crash').collection('orders');
    const lines = store.client.db('crash_b').collection('lines');
    const counters = store.client.db('crash').collection('counters');
    await orders.createIndexes([{ key: { k: 1 }, unique: true }, { key: { tags: 1, n: -1 } }]);
    await lines.createIndex({ order: 1 });
    await counters.insertOne({ _id: 'one', n: 0 } as Document);

    const acknowledged = {
      singles: new Set<string>(),
      together: new Set<string>(),
      batches: new Set<string>(),
      counted: 0,
    };
    let unsure = 0;
    let running = true;
    const write = async (writer: number) => {
      for (let i = 0; running; i += 1) {
        const k = `${writer}-${i}`;
        try {
          if (i % 3 === 0) {
            await store.transaction(async (session) => {
              await orders.insertOne({ k, kind: 'together', n: i, tags: ['t', `t${i % 5}`] }, { session });
              await lines.insertMany(
                [1, 2, 3].map((line) => ({ order: k, line })),
                { session },
              );
            });
            acknowledged.together.add(k);
          } else if (i % 3 === 1) {
            await orders.insertOne({ k, kind: 'single', n: i, tags: ['u'], pad: 'x'.repeat((i * 97) % 3_000) });
            await orders.updateOne({ k }, { $set: { changed: true }, $push: { tags: 'v' } } as Document);
            acknowledged.singles.add(k);
          } else {
            await orders.insertMany(Array.from({ length: 20 }, (_, j) => ({ k: `${k}/${j}`, kind: k, tags: [] })));
            acknowledged.batches.add(k);
          }
          await counters.updateOne({ _id: 'one' } as Document, { $inc: { n: 1 } });
          acknowledged.counted += 1;
        } catch {
          unsure += 1;
        }
      }
    };

    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
    const pids = new Set<number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = acknowledged.counted;
      for (let i = 0; i < 100 && acknowledged.counted < before + 15; i += 1) await sleep(20);
      await sleep((round * 271) % 300);
      const { pid } = embedded;
      pids.add(pid);
      process.kill(pid, 'SIGKILL');
      while (embedded.pid === pid || embedded.pid < 0) await sleep(20);
      await answersAgain(counters);
    }
    await sleep(300);
    running = false;
    await Promise.all(writers);
    expect(pids.size).toBe(ROUNDS);

    const found = new Map((await orders.find().toArray()).map((order) => [order.k as string, order]));
    const byOrder = new Map<string, number>();
    for (const line of await lines.find().toArray()) {
      byOrder.set(line.order as string, (byOrder.get(line.order as string) ?? 0) + 1);
    }
    for (const k of acknowledged.singles) expect(found.get(k)).toMatchObject({ changed: true, tags: ['u', 'v'] });
    for (const k of acknowledged.together) expect(found.get(k), k).toBeDefined();
    for (const k of acknowledged.batches) {
      expect(Array.from({ length: 20 }, (_, j) => found.has(`${k}/${j}`)).every(Boolean), k).toBe(true);
    }
    for (const [k, order] of found) if (order.kind === 'together') expect(byOrder.get(k), k).toBe(3);
    for (const [k, count] of byOrder) expect([count, found.has(k)], k).toEqual([3, true]);
    const counter = await counters.findOne();
    expect(counter?.n).toBeGreaterThanOrEqual(acknowledged.counted);
    expect(counter?.n).toBeLessThanOrEqual(acknowledged.counted + unsure);
    expect(acknowledged.counted).toBeGreaterThan(20);

    const documents = found.size + (await lines.countDocuments()) + 1;
    await embedded.stop();
    const report = await checkIntegrity(directory);
    expect(report.problems).toEqual([]);
    expect(report.documents).toBe(documents);
  });
});

async function answersAgain(collection: Collection): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    const answered = await collection.findOne().then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(50);
  }
}
