import { expect, test } from 'vitest';
import { type Document, describeStores, idsOf, refusal } from './stores.ts';

describeStores('indexes', (store) => {
  test('are listed as they were made, and made once', async () => {
    const collection = await store.collection([{ a: 1 }]);
    await collection.createIndexes([
      { key: { a: 1 }, unique: true },
      { key: { b: -1, 'c.d': 1 }, name: 'mine' },
      { key: { s: 1 }, sparse: true },
      { key: { p: 1 }, partialFilterExpression: { p: { $gt: 5 } } },
    ]);
    await collection.createIndex({ a: 1 }, { unique: true });
    expect(await collection.listIndexes().toArray()).toMatchObject([
      { key: { _id: 1 }, name: '_id_' },
      { key: { a: 1 }, name: 'a_1', unique: true },
      { key: { b: -1, 'c.d': 1 }, name: 'mine' },
      { key: { s: 1 }, name: 's_1', sparse: true },
      { key: { p: 1 }, name: 'p_1', partialFilterExpression: { p: { $gt: 5 } } },
    ]);
    await collection.dropIndex('mine');
    expect((await collection.listIndexes().toArray()).map((index) => index.name)).toEqual([
      '_id_',
      'a_1',
      's_1',
      'p_1',
    ]);
    await collection.dropIndexes();
    expect(await collection.listIndexes().toArray()).toHaveLength(1);
  });

  test('a second document with a unique key is refused, and says which', async () => {
    const collection = await store.collection([{ _id: 1, k: 'x', d: { e: 5 } } as Document], {
      key: { k: 1, 'd.e': 1 },
      unique: true,
    });
    const error = await refusal(collection.insertOne({ k: 'x', d: { e: 5 } }));
    expect(error.code).toBe(11000);
    expect(error.keyPattern).toEqual({ k: 1, 'd.e': 1 });
    expect(error.keyValue).toEqual({ k: 'x', 'd.e': 5 });
    expect(error.message).toMatch(
      /^E11000 duplicate key error collection: \S+ index: k_1_d\.e_1 dup key: \{ k: "x", d\.e: 5 \}$/,
    );
    await collection.insertOne({ k: 'x', d: { e: 6 } });
    expect((await refusal(collection.updateOne({ 'd.e': 6 }, { $set: { 'd.e': 5 } }))).code).toBe(11000);
    expect(await collection.countDocuments({ 'd.e': 6 })).toBe(1);
  });

  test('a duplicate _id is refused as the index _id_', async () => {
    const collection = await store.collection([{ _id: 1 } as Document]);
    const error = await refusal(collection.insertOne({ _id: 1 } as Document));
    expect(error).toMatchObject({ code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 1 } });
    expect(error.message).toContain('index: _id_ dup key: { _id: 1 }');
  });

  test('unique counts missing as null; sparse and partial leave documents out', async () => {
    const plain = await store.collection([{ a: 1 }], { key: { k: 1 }, unique: true });
    expect((await refusal(plain.insertOne({ a: 2 }))).code).toBe(11000);
    const sparse = await store.collection([{ a: 1 }, { a: 2 }], { key: { k: 1 }, unique: true, sparse: true });
    await sparse.insertOne({ k: null });
    expect((await refusal(sparse.insertOne({ k: null }))).code).toBe(11000);
    const partial = await store.collection([{ k: 1 }, { k: 1 }], {
      key: { k: 1 },
      unique: true,
      partialFilterExpression: { active: true },
    });
    await partial.insertOne({ k: 1, active: true });
    expect((await refusal(partial.insertOne({ k: 1, active: true }))).code).toBe(11000);
    expect((await refusal(partial.updateMany({ active: { $exists: false } }, { $set: { active: true } }))).code).toBe(
      11000,
    );
  });

  test('a unique key may not be in two documents by an array, but twice in one', async () => {
    const collection = await store.collection([{ _id: 1, tags: ['a', 'a', 'b'] } as Document], {
      key: { tags: 1 },
      unique: true,
    });
    expect((await refusal(collection.insertOne({ tags: ['c', 'b'] }))).code).toBe(11000);
    await collection.insertOne({ _id: 2, tags: ['c'] } as Document);
    expect(await idsOf(collection, { tags: 'c' })).toEqual([2]);
  });

  test('a compound unique index over documents in an array pairs fields of one element', async () => {
    const key = { 'items.sku': 1, 'items.lot': 1 } as const;
    const collection = await store.collection(
      [
        {
          items: [
            { sku: 'a', lot: 1 },
            { sku: 'b', lot: 2 },
          ],
        },
      ],
      { key, unique: true },
    );
    await collection.insertOne({
      items: [
        { sku: 'a', lot: 2 },
        { sku: 'b', lot: 1 },
      ],
    });
    expect((await refusal(collection.insertOne({ items: [{ sku: 'b', lot: 2 }] }))).code).toBe(11000);
  });

  test('two arrays in one compound index are refused', async () => {
    const collection = await store.collection([{ a: [1], b: 2 }], { key: { a: 1, b: 1 } });
    expect((await refusal(collection.insertOne({ a: [1], b: [2] }))).code).toBe(171);
    expect(await collection.countDocuments()).toBe(1);
  });

  test('a unique index is not made over duplicates, and nothing of it stays', async () => {
    const collection = await store.collection([{ k: 1 }, { k: 1 }]);
    expect((await refusal(collection.createIndex({ k: 1 }, { unique: true }))).code).toBe(11000);
    expect(await collection.listIndexes().toArray()).toHaveLength(1);
    await collection.createIndex({ k: 1 });
    expect(await collection.countDocuments({ k: 1 })).toBe(2);
  });

  test.each([
    { name: 'another key under a name', key: { b: 1 }, options: { name: 'a_1' }, code: 86 },
    { name: 'another name for a key', key: { a: 1 }, options: { name: 'other' }, code: 85 },
    { name: 'other options', key: { a: 1 }, options: { unique: true }, code: [85, 86] },
  ])('refuses $name', async ({ key, options, code }) => {
    const collection = await store.collection([{ a: 1 }], { key: { a: 1 } });
    const error = await refusal(collection.createIndex(key as never, options));
    expect([code].flat()).toContain(error.code);
  });

  test('what is not there is named by code', async () => {
    const collection = await store.collection();
    const database = collection.dbName;
    const { client } = store.store;
    expect((await refusal(client.db(database).collection('nowhere').listIndexes().toArray())).code).toBe(26);
    await collection.insertOne({ a: 1 });
    expect((await refusal(collection.dropIndex('none_1'))).code).toBe(27);
    expect((await refusal(collection.dropIndex('_id_'))).code).toBe(72);
    expect((await refusal(client.db(database).createCollection(collection.collectionName))).code).toBe(48);
    // No error since MongoDB 7, and none of the embedded store; 26 before.
    const dropped = await client
      .db(database)
      .command({ drop: 'nowhere' })
      .catch(({ code }) => code);
    expect(dropped).toSatisfy((answer: unknown) => answer === 26 || (answer as Document).ok === 1);
  });

  test('an index made after the documents finds them, and a dropped collection is empty', async () => {
    const collection = await store.collection(
      Array.from({ length: 3_000 }, (_, i) => ({ _id: i, k: i % 3, tags: ['t', `t${i % 5}`] }) as Document),
    );
    await collection.createIndexes([{ key: { k: 1 } }, { key: { tags: 1, k: 1 } }]);
    expect(await collection.countDocuments({ k: 1 })).toBe(1_000);
    expect(await collection.countDocuments({ tags: 't3', k: 2 })).toBe(200);
    await collection.drop();
    expect(await collection.countDocuments({ k: 1 })).toBe(0);
    await collection.insertOne({ k: 1 });
    expect(await collection.countDocuments({ k: 1 })).toBe(1);
    expect(await collection.listIndexes().toArray()).toHaveLength(1);
  });

  test('collections are listed', async () => {
    const collection = await store.collection([{ a: 1 }]);
    const { client } = store.store;
    const names = await client.db(collection.dbName).listCollections({ name: collection.collectionName }).toArray();
    expect(names).toMatchObject([{ name: collection.collectionName, type: 'collection' }]);
  });

  test('a document that has several entries in a range is found once', async () => {
    const collection = await store.collection(
      [{ _id: 1, a: [1, 2, 3], b: 5 } as Document],
      { key: { a: 1 } },
      { key: { b: 1, a: 1 } },
    );
    expect(await idsOf(collection, { a: { $gte: 1 } })).toEqual([1]);
    expect(await collection.countDocuments({ a: { $in: [1, 2, 3] } })).toBe(1);
    expect(await collection.countDocuments({ b: 5, a: { $gt: 0, $lt: 9 } })).toBe(1);
  });

  test('two conditions on an array may be met by two of its elements', async () => {
    const collection = await store.collection(
      [
        { _id: 1, a: [1, 9] } as Document,
        {
          _id: 2,
          a: [
            { x: 1, y: 2 },
            { x: 2, y: 1 },
          ],
        } as Document,
      ],
      { key: { a: 1 } },
      { key: { 'a.x': 1, 'a.y': 1 } },
    );
    expect(await idsOf(collection, { a: { $gt: 4, $lt: 2 } })).toEqual([1]);
    expect(await idsOf(collection, { 'a.x': 1, 'a.y': 1 })).toEqual([2]);
    expect(await idsOf(collection, { a: { $elemMatch: { x: 1, y: 1 } } })).toEqual([]);
  });

  test('an index over arrays gives no order by them', async () => {
    const collection = await store.collection(
      [{ _id: 1, a: [1, 9] } as Document, { _id: 2, a: [5] } as Document, { _id: 3, a: [3, 8] } as Document],
      { key: { a: 1 } },
    );
    const order = async (direction: 1 | -1) => {
      const found = await collection
        .find({ a: { $gte: 4 } })
        .sort({ a: direction })
        .toArray();
      return found.map((document) => document._id);
    };
    expect(await order(1)).toEqual([1, 3, 2]);
    expect(await order(-1)).toEqual([1, 3, 2]);
  });

  test('an index over many documents is made while they are written, and misses none', async () => {
    const collection = await store.collection(
      Array.from({ length: 6_000 }, (_, i) => ({ _id: i, k: i, t: [i % 7, i % 5] }) as Document),
    );
    let making = true;
    const writing = (async () => {
      for (let i = 0; making; i += 1) {
        await collection.insertOne({ _id: 10_000 + i, k: 10_000 + i, t: [i % 7] } as Document);
        await collection.updateOne({ _id: (i * 37) % 6_000 } as Document, { $set: { t: [9] } });
        await collection.deleteOne({ _id: (i * 91) % 6_000 } as Document);
      }
    })();
    const twice = [collection.createIndex({ t: 1, k: 1 }), collection.createIndex({ t: 1, k: 1 })];
    await Promise.all([...twice, collection.createIndex({ k: 1 }, { unique: true })]);
    making = false;
    await writing;
    const all = await collection.find().toArray();
    for (const t of [0, 3, 6, 9]) {
      expect(await collection.countDocuments({ t })).toBe(all.filter((one) => (one.t as number[]).includes(t)).length);
    }
    expect(await collection.countDocuments({ k: { $gte: 0 } })).toBe(all.length);
  });
});
