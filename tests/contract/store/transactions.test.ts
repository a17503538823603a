import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import type { ClientSession } from '../../../subgraphs/shared/store/connection.ts';
import { type Document, describeStores, idsOf, refusal } from './stores.ts';

const SNAPSHOT = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const;

describeStores('transactions', (store) => {
  /** A session in a transaction that the test ends itself. */
  const begin = (): ClientSession => {
    const session = store.store.client.startSession();
    session.startTransaction(SNAPSHOT);
    return session;
  };

  /** A transaction gives up after 20 s of losing, having written nothing; on a slow machine whoever wants it asks again. */
  const untilWon = async (work: (session: ClientSession) => Promise<void>): Promise<void> => {
    try {
      await store.store.transaction(work);
    } catch (error) {
      if (!String(error).includes('kept losing')) throw error;
      await untilWon(work);
    }
  };

  test('commit together over collections and databases', async () => {
    const one = await store.collection([{ _id: 1, n: 0 } as Document]);
    const otherName = `${one.dbName}_b`;
    const other = store.store.client.db(otherName).collection('x');
    await other.insertOne({ _id: 0 } as Document);
    await store.store.transaction(async (session) => {
      await one.updateOne({ _id: 1 } as Document, { $inc: { n: 5 } }, { session });
      await other.insertOne({ _id: 1 } as Document, { session });
      expect(await other.countDocuments({}, { session })).toBe(2);
      expect(await other.countDocuments({})).toBe(1);
    });
    expect(await one.findOne()).toEqual({ _id: 1, n: 5 });
    expect(await idsOf(other, {})).toEqual([0, 1]);
    await store.store.client.db(otherName).dropDatabase();
  });

  test('an abort leaves nothing behind', async () => {
    const collection = await store.collection([{ _id: 1, k: 'a' } as Document], { key: { k: 1 }, unique: true });
    const failing = store.store.transaction(async (session) => {
      await collection.insertOne({ _id: 2, k: 'b' } as Document, { session });
      await collection.updateOne({ _id: 1 } as Document, { $set: { k: 'c' } }, { session });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await collection.find().toArray()).toEqual([{ _id: 1, k: 'a' }]);
    await collection.insertOne({ _id: 3, k: 'b' } as Document);
  });

  test('read what they wrote, by every kind of index, sorted and counted', async () => {
    const collection = await store.collection(
      Array.from({ length: 50 }, (_, i) => ({ _id: i, k: `k${i}`, g: i % 3, tags: [`t${i % 4}`] }) as Document),
      { key: { k: 1 }, unique: true },
      { key: { g: 1, k: -1 } },
      { key: { tags: 1 } },
    );
    const session = begin();
    await collection.insertMany(
      [
        { _id: 100, k: 'new', g: 1, tags: ['t9', 't1'] } as Document,
        { _id: 101, k: 'gone', g: 1, tags: [] } as Document,
      ],
      { session },
    );
    await collection.deleteOne({ k: 'gone' }, { session });
    await collection.deleteMany({ g: 2 }, { session });
    await collection.updateOne({ k: 'k1' }, { $set: { k: 'moved', g: 0 } }, { session });
    expect(await collection.findOne({ k: 'new' }, { session })).toMatchObject({ _id: 100 });
    expect(await collection.findOne({ k: 'k1' }, { session })).toBeNull();
    expect(await collection.countDocuments({ g: 2 }, { session })).toBe(0);
    expect((await collection.find({ tags: 't9' }, { session }).toArray()).map((one) => one._id)).toEqual([100]);
    const g1 = await collection.find({ g: 1 }, { session }).sort({ k: -1 }).limit(3).toArray();
    expect(g1.map((one) => one.k)).toEqual(['new', 'k7', 'k49']);
    const groups = await collection
      .aggregate([{ $group: { _id: '$g', n: { $sum: 1 } } }, { $sort: { _id: 1 } }], { session })
      .toArray();
    expect(groups).toEqual([
      { _id: 0, n: 18 },
      { _id: 1, n: 17 },
    ]);
    expect(await collection.distinct('g', {}, { session })).toEqual([0, 1]);
    await collection.insertOne({ _id: 200, k: 'k1', g: 5 } as Document, { session });
    expect(await collection.countDocuments({})).toBe(50);
    await session.commitTransaction();
    await session.endSession();
    expect(await collection.countDocuments({})).toBe(36);
    expect(await collection.findOne({ k: 'k1' })).toMatchObject({ _id: 200 });
  });

  test('see the state of their beginning, whatever others commit', async () => {
    const collection = await store.collection([{ _id: 1, n: 1 } as Document, { _id: 2, n: 1 } as Document], {
      key: { n: 1 },
    });
    const session = begin();
    expect(await collection.countDocuments({ n: 1 }, { session })).toBe(2);
    await collection.updateOne({ _id: 2 } as Document, { $set: { n: 9 } });
    await collection.insertOne({ _id: 3, n: 1 } as Document);
    expect((await collection.find({ n: 1 }, { session }).sort({ _id: 1 }).toArray()).map((one) => one._id)).toEqual([
      1, 2,
    ]);
    await session.commitTransaction();
    await session.endSession();
    expect(await idsOf(collection, { n: 1 })).toEqual([1, 3]);
  });

  test('the first committer wins, the other may run again', async () => {
    const collection = await store.collection([{ _id: 1, n: 0 } as Document]);
    const session = begin();
    expect(await collection.findOne({ _id: 1 } as Document, { session })).toMatchObject({ n: 0 });
    await collection.updateOne({ _id: 1 } as Document, { $inc: { n: 10 } });
    const error = await refusal(collection.updateOne({ _id: 1 } as Document, { $inc: { n: 1 } }, { session }));
    expect(error.code).toBe(112);
    expect(error.hasErrorLabel('TransientTransactionError')).toBe(true);
    const after = await refusal(collection.findOne({}, { session }));
    expect(after.code).toBe(251);
    expect(after.hasErrorLabel('TransientTransactionError')).toBe(true);
    await session.endSession();
    expect(await collection.findOne()).toEqual({ _id: 1, n: 10 });
  });

  test('concurrent transactions lose no update', async () => {
    const collection = await store.collection([{ _id: 'sum', n: 0 } as Document]);
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let i = 0; i < 5; i += 1) {
        await untilWon(async (session) => {
          const found = await collection.findOne({ _id: 'sum' } as Document, { session });
          await collection.updateOne(
            { _id: 'sum' } as Document,
            { $set: { n: (found?.n as number) + 1 } },
            { session },
          );
          await collection.insertOne({ _id: `${writer}-${i}` } as Document, { session });
        });
      }
    });
    await Promise.all(writers);
    expect(await collection.findOne({ _id: 'sum' } as Document)).toEqual({ _id: 'sum', n: 40 });
    expect(await collection.countDocuments()).toBe(41);
  });

  test('money moves between accounts without being made or lost, and readers see no half', async () => {
    const collection = await store.collection(Array.from({ length: 5 }, (_, i) => ({ _id: i, n: 100 }) as Document));
    let moving = true;
    const sums: number[] = [];
    const reader = (async () => {
      while (moving) {
        const accounts = await collection.find().toArray();
        sums.push(accounts.reduce((sum, account) => sum + (account.n as number), 0));
      }
    })();
    await Promise.all(
      Array.from({ length: 4 }, async (_, writer) => {
        for (let i = 0; i < 8; i += 1) {
          const [from, to] = [(writer + i) % 5, (writer * 2 + i + 1) % 5];
          await store.store.transaction(async (session) => {
            await collection.updateOne({ _id: from } as Document, { $inc: { n: -7 } }, { session });
            await collection.updateOne({ _id: to } as Document, { $inc: { n: 7 } }, { session });
          });
        }
      }),
    );
    moving = false;
    await reader;
    expect(new Set(sums)).toEqual(new Set([500]));
  });

  test('a unique key taken by two transactions goes to one of them', async () => {
    const collection = await store.collection([{ k: 'z' }], { key: { k: 1 }, unique: true });
    const [one, two] = [begin(), begin()];
    await collection.insertOne({ k: 'x' }, { session: one });
    const second = collection.insertOne({ k: 'x' }, { session: two });
    const results = await Promise.allSettled([one.commitTransaction(), second.then(() => two.commitTransaction())]);
    const lost = results.filter((result) => result.status === 'rejected');
    expect(lost).toHaveLength(1);
    // By how far the first one is when the second writes: MongoDB may have the key committed already.
    expect([112, 11000]).toContain((lost[0] as PromiseRejectedResult).reason.code);
    await Promise.all([one.endSession(), two.endSession()]);
    expect(await collection.countDocuments({ k: 'x' })).toBe(1);
  });

  test('a duplicate key ends the transaction', async () => {
    const collection = await store.collection([{ _id: 1 } as Document]);
    const session = begin();
    await collection.insertOne({ _id: 2 } as Document, { session });
    expect((await refusal(collection.insertOne({ _id: 1 } as Document, { session }))).code).toBe(11000);
    expect((await refusal(session.commitTransaction())).code).toBe(251);
    await session.endSession();
    expect(await idsOf(collection, {})).toEqual([1]);
  });

  test('a commit may be repeated, and does its work once', async () => {
    const collection = await store.collection([{ _id: 1, n: 0 } as Document]);
    const session = begin();
    await collection.updateOne({ _id: 1 } as Document, { $inc: { n: 1 } }, { session });
    await session.commitTransaction();
    await session.commitTransaction();
    await session.endSession();
    expect(await collection.findOne()).toEqual({ _id: 1, n: 1 });
  });

  test('a cursor reads on inside its transaction', async () => {
    const collection = await store.collection(Array.from({ length: 500 }, (_, i) => ({ _id: i }) as Document));
    const session = begin();
    const cursor = collection.find({}, { session, batchSize: 50 }).sort({ _id: 1 });
    const seen: unknown[] = [];
    for await (const document of cursor) {
      if (seen.length === 10) await collection.deleteMany({ _id: { $gte: 400 } } as Document);
      seen.push(document._id);
    }
    expect(seen).toHaveLength(500);
    await session.abortTransaction();
    await session.endSession();
  });

  test('Mongoose documents are saved inside them', async () => {
    const schema = new mongoose.Schema({ name: { type: String, unique: true }, n: Number }, { autoIndex: false });
    const Model = store.database.model('InTransaction', schema);
    await Model.createCollection();
    await Model.createIndexes();
    await store.store.transaction(async (session) => {
      const [one] = await Model.create([{ name: 'a', n: 1 }], { session });
      if (!one) throw new Error('nothing was created');
      one.n = 5;
      await one.save({ session });
      await Model.bulkWrite([{ updateOne: { filter: { name: 'b' }, update: { $set: { n: 2 } }, upsert: true } }], {
        session,
      });
    });
    expect(await Model.find().sort('name').select('-_id name n').lean()).toEqual([
      { name: 'a', n: 5 },
      { name: 'b', n: 2 },
    ]);
  });
});
