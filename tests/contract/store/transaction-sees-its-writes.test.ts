import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClientSession } from '../../../subgraphs/shared/store/connection.ts';
import { type Collection, type Document, describeStores } from './stores.ts';

const id = fc.nat({ max: 12 });
const number = fc.integer({ min: 0, max: 4 });
const tags = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });

type Change = (collection: Collection, session?: ClientSession) => Promise<unknown>;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, number, tags).map(
    ([_id, n, t]): Change =>
      (collection, session) =>
        collection.replaceOne({ _id } as Document, { n, t }, { upsert: true, session }),
  ),
  fc.tuple(id, number).map(
    ([_id, n]): Change =>
      (collection, session) =>
        collection.updateOne({ _id } as Document, { $set: { n } }, { session }),
  ),
  fc.tuple(number, number).map(
    ([from, to]): Change =>
      (collection, session) =>
        collection.updateMany({ n: from }, { $set: { n: to } }, { session }),
  ),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), number).map(
    ([t, n]): Change =>
      (collection, session) =>
        collection.updateMany({ t }, { $push: { t: 'c' }, $set: { n } } as Document, { session }),
  ),
  id.map(
    (_id): Change =>
      (collection, session) =>
        collection.deleteOne({ _id } as Document, { session }),
  ),
  number.map(
    (n): Change =>
      (collection, session) =>
        collection.deleteMany({ n: { $gt: n } }, { session }),
  ),
  fc.tuple(number, number).map(
    ([n, by]): Change =>
      (collection, session) =>
        collection.findOneAndUpdate({ n }, { $inc: { n: by } }, { sort: { _id: -1 }, session }),
  ),
);

/** Reads by every index, in both directions. */
async function look(collection: Collection, session?: ClientSession): Promise<unknown> {
  return [
    await collection.find({}, { session }).sort({ _id: 1 }).toArray(),
    await collection
      .find({ n: { $gte: 1, $lte: 3 } }, { session })
      .sort({ n: -1, _id: -1 })
      .toArray(),
    await collection
      .find({ t: { $in: ['a', 'c'] } }, { session })
      .sort({ _id: -1 })
      .toArray(),
    await collection
      .find({ n: 2 }, { session, projection: { _id: 1 } })
      .sort({ _id: 1 })
      .limit(2)
      .toArray(),
    await collection.countDocuments({ n: { $lt: 3 } }, { session }),
    await collection.distinct('t', {}, { session }),
  ];
}

describeStores('a transaction', (store) => {
  test('sees its own changes as if they were committed, and commits what it saw', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.tuple(number, tags), { maxLength: 10 }),
      fc.array(change, { minLength: 1, maxLength: 12 }),
      async (bodies, changes) => {
        const documents = () => bodies.map(([n, t], i) => ({ _id: i, n, t }) as Document);
        const indexes = [{ key: { n: 1 } }, { key: { t: 1, n: -1 } }] as const;
        const plain = await store.collection(documents(), ...indexes);
        const inside = await store.collection(documents(), ...indexes);
        const untouched = await look(inside);
        await store.store.transaction(async (session) => {
          for (const one of changes) {
            await one(inside, session);
            await one(plain);
            expect(await look(inside, session)).toEqual(await look(plain));
          }
          expect(await look(inside)).toEqual(untouched);
        });
        expect(await look(inside)).toEqual(await look(plain));
        await Promise.all([plain.drop(), inside.drop()]);
      },
    );
    await fc.assert(property, { numRuns: Number(process.env.STORE_PROPERTY_RUNS ?? 8) });
  });
});
