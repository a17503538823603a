import { expect, test } from 'vitest';
import { type Document, describeStores, refusal } from './stores.ts';

const numbered = (count: number): Document[] => Array.from({ length: count }, (_, i) => ({ _id: i, n: i }) as Document);

describeStores('cursors', (store) => {
  test.each([1, 7, 100, 101, 5_000])('reads everything once in batches of %i', async (batchSize) => {
    const collection = await store.collection(numbered(batchSize === 1 ? 30 : 1_003));
    const seen: unknown[] = [];
    for await (const document of collection.find({}, { batchSize }).sort({ _id: 1 })) seen.push(document._id);
    expect(seen).toEqual(Array.from({ length: batchSize === 1 ? 30 : 1_003 }, (_, i) => i));
  });

  test('goes on while others write, and shows each document that was there all the time exactly once', async () => {
    const collection = await store.collection(numbered(2_000), { key: { n: 1 } });
    const seen: number[] = [];
    for await (const document of collection.find({}, { batchSize: 100 }).sort({ n: 1 })) {
      seen.push(document.n as number);
      if (seen.length % 100 === 0) {
        await collection.insertOne({ n: 10_000 + seen.length });
        await collection.deleteOne({ n: 1_999 - seen.length / 100 });
      }
    }
    const untouched = seen.filter((n) => n < 1_900);
    expect(untouched).toEqual(Array.from({ length: 1_900 }, (_, i) => i));
  });

  test('goes on backwards, and through an index that is changed behind it', async () => {
    const collection = await store.collection(numbered(600), { key: { n: -1, _id: 1 } });
    const seen: number[] = [];
    for await (const document of collection.find({ n: { $lt: 590 } }, { batchSize: 50 }).sort({ n: 1, _id: -1 })) {
      seen.push(document.n as number);
      if (seen.length === 120) await collection.deleteMany({ n: { $lt: 300 } });
    }
    expect(seen.slice(0, 120)).toEqual(Array.from({ length: 120 }, (_, i) => i));
    expect(seen.filter((n) => n >= 300)).toEqual(Array.from({ length: 290 }, (_, i) => i + 300));
  });

  test('ends with an error when its collection is dropped', async () => {
    const collection = await store.collection(numbered(600));
    const cursor = collection.find({}, { batchSize: 50 });
    await cursor.next();
    await collection.drop();
    const rest = refusal(cursor.toArray());
    expect([43, 175]).toContain((await rest).code);
  });

  test('large documents fill a batch by size', async () => {
    const pad = 'x'.repeat(4_000_000);
    const collection = await store.collection([]);
    for (let i = 0; i < 9; i += 1) await collection.insertOne({ _id: i, pad } as Document);
    const seen = await collection.find().sort({ _id: 1 }).toArray();
    expect(seen.map((document) => document._id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('a limit ends it, also across batches', async () => {
    const collection = await store.collection(numbered(500));
    expect(await collection.find({}, { batchSize: 50 }).limit(170).toArray()).toHaveLength(170);
    expect(await collection.find({}, { batchSize: 50 }).skip(490).toArray()).toHaveLength(10);
    expect(await collection.find().limit(1).toArray()).toHaveLength(1);
  });

  test('a killed or unknown cursor is not found', async () => {
    const collection = await store.collection(numbered(500));
    const cursor = collection.find({}, { batchSize: 10 });
    await cursor.next();
    const id = cursor.id;
    await cursor.close();
    const database = store.store.client.db(collection.dbName);
    const more = database.command({ getMore: id, collection: collection.collectionName });
    expect((await refusal(more)).code).toBe(43);
  });

  test('a time limit ends a long operation', async () => {
    const collection = await store.collection(numbered(20_000));
    const slow = collection.aggregate(
      [
        { $group: { _id: '$n', all: { $push: '$n' } } },
        { $sort: { all: -1 } },
        { $group: { _id: null, n: { $sum: 1 } } },
      ],
      { maxTimeMS: 1 },
    );
    expect((await refusal(slow.toArray())).code).toBe(50);
    expect(await collection.countDocuments({}, { maxTimeMS: 60_000 })).toBe(20_000);
  });

  test('a long scan does not hold up others', async () => {
    const collection = await store.collection([]);
    for (let i = 0; i < 6; i += 1) {
      await collection.insertMany(Array.from({ length: 10_000 }, (_, j) => ({ g: `g${j % 100}`, n: i * j })));
    }
    const pipeline = [{ $group: { _id: '$g', a: { $avg: '$n' }, s: { $addToSet: '$n' } } }, { $sort: { a: 1 } }];
    const began = performance.now();
    const scans = Promise.all([1, 2, 3].map(() => collection.aggregate(pipeline).toArray()));
    let done = false;
    void scans.then(() => {
      done = true;
    });
    const waits: number[] = [];
    while (!done) {
      const before = performance.now();
      await collection.findOne({ _id: 1 } as Document);
      waits.push(performance.now() - before);
    }
    waits.sort((a, b) => a - b);
    // Of the scans' own time, since a busy machine stretches both: a look-up that waited for a scan would take all of it.
    const took = performance.now() - began;
    expect(waits.length).toBeGreaterThan(5);
    expect(waits[Math.floor(waits.length * 0.9)]).toBeLessThan(took / 3);
  });

  test('projections include and leave out, also inside documents and arrays', async () => {
    const collection = await store.collection([
      { _id: 1, a: { b: 1, c: 2 }, l: [{ x: 1, y: 2 }, 5], z: 3 } as Document,
    ]);
    const project = (projection: Document) => collection.findOne({}, { projection });
    expect(await project({ 'a.b': 1, _id: 0 })).toEqual({ a: { b: 1 } });
    expect(await project({ 'a.b': 0, l: 0 })).toEqual({ _id: 1, a: { c: 2 }, z: 3 });
    expect(await project({ 'l.x': 1 })).toEqual({ _id: 1, l: [{ x: 1 }] });
    expect(await project({ 'l.x': 0, a: 0 })).toEqual({ _id: 1, l: [{ y: 2 }, 5], z: 3 });
    expect(await project({ z: true, none: 1 })).toEqual({ _id: 1, z: 3 });
    expect(await project({ _id: 1 })).toEqual({ _id: 1 });
    expect(await project({ _id: 0, z: 0, l: 0 })).toEqual({ a: { b: 1, c: 2 } });
    expect((await refusal(project({ z: 1, a: 0 }))).code).toBe(31254);
    expect((await refusal(project({ a: 1, 'a.b': 1 }))).code).toBe(31249);
  });

  test('counts and distinct values', async () => {
    const collection = await store.collection([
      { a: 1, t: ['x', 'y'] },
      { a: 1.0, t: ['y', 'z'] },
      { a: null, t: 'x' },
      {},
    ]);
    expect(await collection.estimatedDocumentCount()).toBe(4);
    expect(await collection.countDocuments({ a: 1 })).toBe(2);
    expect(await collection.countDocuments({}, { skip: 1, limit: 2 })).toBe(2);
    expect(await collection.distinct('t')).toEqual(['x', 'y', 'z']);
    expect(await collection.distinct('a')).toEqual([null, 1]);
    expect(await collection.distinct('a', { t: 'z' })).toEqual([1]);
    expect(await collection.distinct('none.there')).toEqual([]);
  });
});
