import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { type Document, describeStores } from './stores.ts';

const { MongoBulkWriteError } = mongoose.mongo;

async function bulkError(operation: Promise<unknown>): Promise<mongoose.mongo.MongoBulkWriteError> {
  const error = await operation.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof MongoBulkWriteError) return error;
  throw new Error('the bulk write was not refused', { cause: error });
}

describeStores('bulk writes', (store) => {
  test('an ordered one stops at the first error', async () => {
    const collection = await store.collection([{ _id: 3 } as Document]);
    const error = await bulkError(collection.insertMany([1, 2, 3, 4].map((_id) => ({ _id }) as Document)));
    expect(error.insertedCount).toBe(2);
    expect(error.writeErrors).toMatchObject([{ index: 2, code: 11000 }]);
    expect(await collection.countDocuments()).toBe(3);
  });

  test('an unordered one does the rest, and names each error with its place', async () => {
    const collection = await store.collection([{ _id: 2 } as Document, { _id: 4 } as Document]);
    const error = await bulkError(
      collection.insertMany(
        [1, 2, 3, 4, 5].map((_id) => ({ _id }) as Document),
        { ordered: false },
      ),
    );
    expect(error.insertedCount).toBe(3);
    expect([error.writeErrors].flat().map(({ index, code }) => [index, code])).toEqual([
      [1, 11000],
      [3, 11000],
    ]);
    expect(await collection.countDocuments()).toBe(5);
  });

  test('operations of all kinds run in their order', async () => {
    const collection = await store.collection([{ _id: 1, n: 1 } as Document], { key: { n: 1 } });
    const result = await collection.bulkWrite([
      { insertOne: { document: { _id: 2, n: 2 } as Document } },
      { updateOne: { filter: { n: 2 }, update: { $inc: { n: 10 } } } },
      { updateMany: { filter: { n: { $gt: 0 } }, update: { $set: { seen: true } } } },
      { replaceOne: { filter: { _id: 1 } as Document, replacement: { n: 5 } } },
      { updateOne: { filter: { _id: 'u' } as Document, update: { $set: { n: 7 } }, upsert: true } },
      { deleteOne: { filter: { n: 12 } } },
      { deleteMany: { filter: { n: 99 } } },
    ]);
    expect(result).toMatchObject({
      insertedCount: 1,
      matchedCount: 4,
      modifiedCount: 4,
      deletedCount: 1,
      upsertedCount: 1,
      upsertedIds: { 4: 'u' },
    });
    expect(await collection.find().sort({ n: 1 }).toArray()).toEqual([
      { _id: 1, n: 5 },
      { _id: 'u', n: 7 },
    ]);
  });

  test('a refused statement says which, the others stand', async () => {
    const collection = await store.collection([{ _id: 1, n: 'text' } as Document, { _id: 2, n: 1 } as Document]);
    const error = await bulkError(
      collection.bulkWrite(
        [
          { updateOne: { filter: { _id: 1 } as Document, update: { $inc: { n: 1 } } } },
          { updateOne: { filter: { _id: 2 } as Document, update: { $inc: { n: 1 } } } },
          { updateOne: { filter: { _id: 2 } as Document, update: { $nonsense: { n: 1 } } as Document } },
        ],
        { ordered: false },
      ),
    );
    expect([error.writeErrors].flat().map(({ index, code }) => [index, code])).toEqual([
      [0, 14],
      [2, 9],
    ]);
    expect(await collection.findOne({ _id: 2 } as Document)).toEqual({ _id: 2, n: 2 });
  });

  test('thousands of upserts by key do each key once', async () => {
    const collection = await store.collection([], { key: { k: 1 }, unique: true });
    const upserts = (from: number) =>
      Array.from({ length: 3_000 }, (_, i) => ({
        updateOne: { filter: { k: `k${(from + i) % 4_000}` }, update: { $inc: { n: 1 } }, upsert: true },
      }));
    const first = await collection.bulkWrite(upserts(0), { ordered: false });
    const second = await collection.bulkWrite(upserts(2_000), { ordered: false });
    expect([first.upsertedCount, second.upsertedCount, second.matchedCount]).toEqual([3_000, 1_000, 2_000]);
    expect(await collection.countDocuments()).toBe(4_000);
    expect(await collection.countDocuments({ n: 2 })).toBe(2_000);
  });

  test('inside a transaction they stand or fall together', async () => {
    const collection = await store.collection([], { key: { k: 1 }, unique: true });
    await store.store.transaction(async (session) => {
      await collection.insertMany(
        Array.from({ length: 1_500 }, (_, i) => ({ k: i })),
        { session },
      );
      await collection.bulkWrite(
        Array.from({ length: 500 }, (_, i) => ({
          updateOne: { filter: { k: i + 1_400 }, update: { $set: { n: i } }, upsert: true },
        })),
        { session },
      );
    });
    expect(await collection.countDocuments()).toBe(1_900);
    const failing = store.store.transaction(async (session) => {
      await collection.insertMany([{ k: 5_000 }, { k: 0 }, { k: 5_001 }], { session });
    });
    await expect(failing).rejects.toMatchObject({ code: 11000 });
    expect(await collection.countDocuments()).toBe(1_900);
  });

  test('Mongoose inserts many, with defaults and dates', async () => {
    const schema = new mongoose.Schema(
      { name: String, at: { type: Date, default: () => new Date(5) }, tags: [String] },
      { timestamps: true },
    );
    const Model = store.database.model('Bulk', schema);
    await Model.insertMany(Array.from({ length: 1_200 }, (_, i) => ({ name: `n${i}`, tags: ['t'] })));
    expect(await Model.countDocuments({ at: new Date(5), tags: 't' })).toBe(1_200);
    expect((await Model.findOne({ name: 'n7' }))?.get('createdAt')).toBeInstanceOf(Date);
  });
});
