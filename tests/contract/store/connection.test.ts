import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { connectStore } from '../../../subgraphs/shared/store/connection.ts';
import { type Document, describeStores } from './stores.ts';

describeStores('the connection', (store) => {
  test('gives each database once', () => {
    const { store: connected } = store;
    expect(connected.database('one')).toBe(connected.database('one'));
    expect(connected.database('one')).not.toBe(connected.database('two'));
    expect(connected.database('one').name).toBe('one');
  });

  test('makes the indexes that models declare when it is asked to, not before', async () => {
    const schema = new mongoose.Schema({ k: { type: String, unique: true }, n: Number }).index({ n: -1 });
    const Model = store.database.model('Declared', schema);
    await Model.create({ k: 'a' });
    expect(await Model.collection.listIndexes().toArray()).toHaveLength(1);
    await store.store.ensureIndexes();
    await store.store.ensureIndexes();
    const indexes = await Model.collection.listIndexes().toArray();
    expect(indexes.map((index) => index.name).sort()).toEqual(['_id_', 'k_1', 'n_-1']);
    await expect(Model.create({ k: 'a' })).rejects.toMatchObject({ code: 11000 });
  });

  test('a transaction answers what its work answers, and fails as it fails', async () => {
    const collection = await store.collection([{ _id: 1 } as Document]);
    const count = (session: mongoose.mongo.ClientSession) => collection.countDocuments({}, { session });
    expect(await store.store.transaction(count)).toBe(1);
    const failing = store.store.transaction(() => Promise.reject(new RangeError('mine')));
    await expect(failing).rejects.toThrow(RangeError);
  });

  test('counts the commands it sends, for who wants to know', async () => {
    const collection = await store.collection([{ _id: 1 } as Document]);
    const names: string[] = [];
    store.store.client.on('commandStarted', ({ commandName }) => names.push(commandName));
    await collection.findOne();
    await collection.find({ _id: { $in: [1, 2, 3] } } as Document).toArray();
    expect(names).toEqual(['find', 'find']);
  });

  test('says within its time that nobody answers', async () => {
    const before = Date.now();
    const uri = 'mongodb://%2Ftmp%2Fno-such-directory%2Fstore.sock/?directConnection=true';
    await expect(connectStore({ uri, patience: 500 })).rejects.toThrow(mongoose.MongooseError);
    expect(Date.now() - before).toBeGreaterThanOrEqual(499);
    expect(Date.now() - before).toBeLessThan(5_000);
  });
});
