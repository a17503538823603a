import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { type Document, describeStores, refusal } from './stores.ts';

const { Double, Int32, Long } = mongoose.mongo;

interface Case {
  readonly name: string;
  readonly before: Document;
  readonly update: Document;
  readonly options?: mongoose.mongo.UpdateOptions;
  readonly after: Document;
}

const CASES: Case[] = [
  {
    name: '$set makes the way to its place',
    before: {},
    update: { $set: { 'a.b.c': 1 } },
    after: { a: { b: { c: 1 } } },
  },
  {
    name: '$set fills an array up with null',
    before: { a: [1] },
    update: { $set: { 'a.3': 4 } },
    after: { a: [1, null, null, 4] },
  },
  {
    name: '$set inside an element',
    before: { a: [{ x: 1 }, { x: 2 }] },
    update: { $set: { 'a.1.x': 9 } },
    after: { a: [{ x: 1 }, { x: 9 }] },
  },
  {
    name: '$unset removes a field, and nulls an element',
    before: { a: 1, b: [1, 2], c: { d: 1 } },
    update: { $unset: { a: '', 'b.0': '', 'c.d': '', 'x.y': '' } },
    after: { b: [null, 2], c: {} },
  },
  {
    name: '$inc adds, and starts from nothing',
    before: { a: 1 },
    update: { $inc: { a: 2, 'b.c': 5 } },
    after: { a: 3, b: { c: 5 } },
  },
  { name: '$mul', before: { a: 4, c: 1.5 }, update: { $mul: { a: 3, b: 7, c: 2 } }, after: { a: 12, b: 0, c: 3 } },
  {
    name: '$min and $max compare by type order too',
    before: { a: 5, b: 5, c: 'x' },
    update: { $min: { a: 3, c: 9 }, $max: { b: 9, d: 1 } },
    after: { a: 3, b: 9, c: 9, d: 1 },
  },
  { name: '$push', before: { a: [1] }, update: { $push: { a: 2, b: 1 } }, after: { a: [1, 2], b: [1] } },
  {
    name: '$push $each at a $position, cut by $slice',
    before: { a: [1, 2, 3] },
    update: { $push: { a: { $each: [8, 9], $position: 1, $slice: 4 } } },
    after: { a: [1, 8, 9, 2] },
  },
  {
    name: '$push keeps the last with a negative $slice',
    before: { a: [1, 2, 3] },
    update: { $push: { a: { $each: [4], $slice: -2 } } },
    after: { a: [3, 4] },
  },
  {
    name: '$addToSet adds what is not there',
    before: { a: [1, { x: 1 }] },
    update: { $addToSet: { a: { $each: [1, 2, { x: 1 }, 2] } } },
    after: { a: [1, { x: 1 }, 2] },
  },
  { name: '$pull by value', before: { a: [1, 2, 1, 3] }, update: { $pull: { a: 1 } }, after: { a: [2, 3] } },
  { name: '$pull by operators', before: { a: [1, 5, 9] }, update: { $pull: { a: { $gte: 5 } } }, after: { a: [1] } },
  {
    name: '$pull by $in',
    before: { a: ['x', 'y', 'z'] },
    update: { $pull: { a: { $in: ['x', 'z'] } } },
    after: { a: ['y'] },
  },
  {
    name: '$pull of embedded documents by their fields',
    before: {
      a: [
        { x: 1, y: 1 },
        { x: 2, y: 1 },
      ],
    },
    update: { $pull: { a: { x: { $gt: 1 } } } },
    after: { a: [{ x: 1, y: 1 }] },
  },
  {
    name: '$[] changes all elements',
    before: { a: [1, 2] },
    update: { $inc: { 'a.$[]': 10 } },
    after: { a: [11, 12] },
  },
  {
    name: '$[name] changes the chosen elements',
    before: {
      a: [
        { k: 1, v: 0 },
        { k: 2, v: 0 },
      ],
    },
    update: { $set: { 'a.$[e].v': 9 } },
    options: { arrayFilters: [{ 'e.k': 2 }] },
    after: {
      a: [
        { k: 1, v: 0 },
        { k: 2, v: 9 },
      ],
    },
  },
  {
    name: '$[name] by the element itself',
    before: { a: [1, 5, 9] },
    update: { $set: { 'a.$[e]': 0 } },
    options: { arrayFilters: [{ e: { $gte: 5 } }] },
    after: { a: [1, 0, 0] },
  },
  {
    name: '$setOnInsert does nothing to what exists',
    before: { a: 1 },
    update: { $setOnInsert: { a: 5, b: 5 }, $set: { c: 1 } },
    after: { a: 1, c: 1 },
  },
];

describeStores('updates', (store) => {
  test.each(CASES)('$name', async ({ before, update, options, after }) => {
    const collection = await store.collection([{ _id: 1, ...before } as Document]);
    await collection.updateOne({ _id: 1 } as Document, update, options);
    expect(await collection.findOne()).toEqual({ _id: 1, ...after });
  });

  test('numbers keep and widen their type as MongoDB does', async () => {
    const collection = await store.collection([
      { i: new Int32(2147483647), l: Long.fromNumber(1), d: new Double(1), m: new Int32(1) },
    ]);
    await collection.updateOne({}, { $inc: { i: 1, l: 1, d: 1, m: new Double(0.5) } });
    const found = await collection.findOne({}, { promoteValues: false });
    expect([found?.i, found?.l, found?.d, found?.m]).toEqual([
      Long.fromNumber(2147483648),
      Long.fromNumber(2),
      new Double(2),
      new Double(1.5),
    ]);
  });

  test('a type that an update does not touch is kept', async () => {
    const collection = await store.collection([{ d: new Double(1), l: Long.fromNumber(5), n: 1 }]);
    await collection.updateOne({}, { $set: { n: 2 } });
    const found = await collection.findOne({}, { promoteValues: false });
    expect([found?.d, found?.l]).toEqual([new Double(1), Long.fromNumber(5)]);
  });

  test('counts what was found and what was really changed', async () => {
    const collection = await store.collection([{ a: 1 }, { a: 2 }, { a: 1 }]);
    const result = await collection.updateMany({}, { $set: { a: 1 } });
    expect([result.matchedCount, result.modifiedCount]).toEqual([3, 1]);
  });

  test('$currentDate is now', async () => {
    const collection = await store.collection([{ a: 1 }]);
    await collection.updateOne({}, { $currentDate: { at: true, on: { $type: 'date' } } } as Document);
    const found = await collection.findOne();
    expect(Math.abs(Date.now() - Number(found?.at))).toBeLessThan(5_000);
    expect(found?.on).toEqual(found?.at);
  });

  test('a replacement keeps the _id, first', async () => {
    const collection = await store.collection([{ _id: 1, a: 1 } as Document]);
    await collection.replaceOne({ a: 1 }, { b: 2 });
    const found = await collection.findOne();
    expect(Object.entries(found ?? {})).toEqual([
      ['_id', 1],
      ['b', 2],
    ]);
  });

  test('an upsert takes over what the filter compares for equality', async () => {
    const collection = await store.collection();
    const result = await collection.updateOne(
      { a: 1, 'b.c': 2, d: { $gt: 5 }, e: { $eq: 'x' }, $and: [{ f: 6 }] },
      { $set: { g: 7 }, $setOnInsert: { h: 8 }, $inc: { n: 1 } },
      { upsert: true },
    );
    expect(result.upsertedCount).toBe(1);
    const found = await collection.findOne();
    expect(found).toEqual({ _id: result.upsertedId, a: 1, b: { c: 2 }, e: 'x', f: 6, g: 7, h: 8, n: 1 });
  });

  test('an upsert with an _id in the filter uses it', async () => {
    const collection = await store.collection();
    await collection.updateOne({ _id: 'k' } as Document, { $set: { a: 1 } }, { upsert: true });
    await collection.replaceOne({ _id: 'r' } as Document, { a: 2 }, { upsert: true });
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'k', a: 1 },
      { _id: 'r', a: 2 },
    ]);
  });

  test.each([
    { name: 'changing the _id', update: { $set: { _id: 9 } }, code: 66 },
    { name: 'two changes of one path', update: { $set: { a: 1 }, $inc: { a: 1 } }, code: 40 },
    { name: 'a change inside another', update: { $set: { 'a.b': 1 }, $unset: { a: '' } }, code: 40 },
    { name: '$inc of text', update: { $inc: { text: 1 } }, code: 14 },
    { name: '$inc by text', update: { $inc: { n: 'x' } }, code: 14 },
    { name: 'a path through a scalar', update: { $set: { 'n.x': 1 } }, code: 28 },
    { name: '$push to a scalar', update: { $push: { n: 1 } }, code: 2 },
    { name: 'an unknown operator', update: { $frobnicate: { a: 1 } }, code: 9 },
    { name: 'an empty part in a path', update: { $set: { 'a..b': 1 } }, code: 56 },
  ])('refuses $name', async ({ update, code }) => {
    const collection = await store.collection([{ _id: 1, n: 1, text: 'x' } as Document]);
    const error = await refusal(collection.updateOne({ _id: 1 } as Document, update as Document));
    expect(error.code).toBe(code);
    expect(await collection.findOne()).toEqual({ _id: 1, n: 1, text: 'x' });
  });

  test('findOneAndUpdate answers the document before or after', async () => {
    const collection = await store.collection([
      { _id: 1, k: 'a', n: 1 } as Document,
      { _id: 2, k: 'a', n: 2 } as Document,
    ]);
    const before = await collection.findOneAndUpdate({ k: 'a' }, { $inc: { n: 10 } }, { sort: { n: -1 } });
    expect(before).toEqual({ _id: 2, k: 'a', n: 2 });
    const after = await collection.findOneAndUpdate(
      { k: 'a' },
      { $inc: { n: 10 } },
      { sort: { n: 1 }, returnDocument: 'after', projection: { n: 1 } },
    );
    expect(after).toEqual({ _id: 1, n: 11 });
    expect(await collection.findOneAndDelete({ k: 'a' }, { sort: { n: -1 } })).toEqual({ _id: 2, k: 'a', n: 12 });
    expect(await collection.findOneAndUpdate({ k: 'none' }, { $set: { n: 1 } })).toBeNull();
  });

  test('findOneAndUpdate inserts with upsert', async () => {
    const collection = await store.collection();
    const options = { upsert: true, includeResultMetadata: true, returnDocument: 'after' } as const;
    const result = await collection.findOneAndUpdate({ k: 1 }, { $inc: { n: 1 } }, options);
    expect(result.lastErrorObject).toMatchObject({ n: 1, updatedExisting: false });
    expect(result.value).toEqual({ _id: result.lastErrorObject?.upserted, k: 1, n: 1 });
    expect((await collection.findOneAndUpdate({ k: 1 }, { $inc: { n: 1 } }, options)).value).toMatchObject({ n: 2 });
    expect(await collection.findOneAndUpdate({ k: 2 }, { $inc: { n: 1 } }, { upsert: true })).toBeNull();
  });

  test.each(['updateOne', 'updateMany'] as const)(
    '%s without an index inserts only when nothing matches',
    async (method) => {
      const collection = await store.collection([
        { _id: 1, k: 'a', n: 0 } as Document,
        { _id: 2, k: 'a', n: 0 } as Document,
      ]);
      const missing = await collection[method]({ k: 'b' }, { $inc: { n: 1 } }, { upsert: true });
      expect([missing.matchedCount, missing.upsertedCount]).toEqual([0, 1]);
      const present = await collection[method]({ k: 'b' }, { $inc: { n: 1 } }, { upsert: true });
      expect([present.matchedCount, present.upsertedCount]).toEqual([1, 0]);
      expect(await collection.find({ k: 'b' }).toArray()).toEqual([{ _id: missing.upsertedId, k: 'b', n: 2 }]);
      expect(await collection.countDocuments({ k: 'a', n: 0 })).toBe(2);
    },
  );

  test('one of several is changed by concurrent writers, each once', async () => {
    const collection = await store.collection(
      Array.from({ length: 20 }, (_, i) => ({ _id: i, state: 'free' }) as Document),
    );
    const claims = await Promise.all(
      Array.from({ length: 30 }, (_, worker) =>
        collection.findOneAndUpdate({ state: 'free' }, { $set: { state: 'taken', worker } }, { sort: { _id: 1 } }),
      ),
    );
    const claimed = claims.filter((claim) => claim !== null).map((claim) => claim._id);
    expect(new Set(claimed).size).toBe(20);
    expect(claimed).toHaveLength(20);
  });

  test('a document of nearly 16 MB is inserted, changed and answered', async () => {
    const collection = await store.collection();
    const pad = 'x'.repeat(16 * 1024 * 1024 - 100);
    await collection.insertOne({ _id: 1, pad } as Document);
    const before = await collection.findOneAndUpdate({ _id: 1 } as Document, { $set: { n: 1 } });
    expect(String(before?.pad)).toHaveLength(pad.length);
    expect(await collection.findOne({}, { projection: { n: 1 } })).toEqual({ _id: 1, n: 1 });
  });

  test('many documents are changed and removed without an index', async () => {
    const collection = await store.collection(
      Array.from({ length: 5_000 }, (_, i) => ({ _id: i, n: i % 10 }) as Document),
    );
    expect((await collection.updateMany({ n: { $lt: 5 } }, { $set: { low: true } })).modifiedCount).toBe(2_500);
    expect((await collection.deleteMany({ low: true, n: 0 })).deletedCount).toBe(500);
    expect((await collection.deleteOne({ n: 7 })).deletedCount).toBe(1);
    expect(await collection.countDocuments()).toBe(4_499);
  });
});
