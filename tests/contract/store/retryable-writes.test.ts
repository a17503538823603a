import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { RawClient } from './raw-client.ts';
import { type Document, describeEmbedded, type TestStore } from './stores.ts';

const { Long, UUID } = mongoose.mongo;

/** What a driver adds to a write that it may send again. */
function asRetryable(command: Document, session: string, number: number): Document {
  return { ...command, lsid: { id: new UUID(session) }, txnNumber: Long.fromNumber(number) };
}

async function withClient<T>(store: TestStore, use: (client: RawClient) => Promise<T>): Promise<T> {
  const client = new RawClient(store.uri);
  try {
    return await use(client);
  } finally {
    client.close();
  }
}

describeEmbedded('a write that is sent twice', (store) => {
  test.each([
    { name: 'insert', command: { insert: 'r', documents: [{ _id: 1 }, { _id: 2 }] }, answer: { n: 2, ok: 1 } },
    {
      name: 'update',
      command: { update: 'r', updates: [{ q: { _id: 0 }, u: { $inc: { n: 1 } } }] },
      answer: { n: 1, nModified: 1, ok: 1 },
    },
    {
      name: 'upsert',
      command: { update: 'r', updates: [{ q: { _id: 'u' }, u: { $inc: { n: 1 } }, upsert: true }] },
      answer: { n: 1, nModified: 0, upserted: [{ index: 0, _id: 'u' }], ok: 1 },
    },
    { name: 'delete', command: { delete: 'r', deletes: [{ q: { k: 'many' }, limit: 1 }] }, answer: { n: 1, ok: 1 } },
    {
      name: 'findAndModify',
      command: { findAndModify: 'r', query: { _id: 0 }, update: { $inc: { n: 1 } }, new: true },
      answer: { value: { _id: 0, n: 1 }, lastErrorObject: { n: 1, updatedExisting: true }, ok: 1 },
    },
    {
      name: 'an unordered insert with errors',
      command: { insert: 'r', ordered: false, documents: [{ _id: 0 }, { _id: 7 }] },
      answer: { n: 1, ok: 1 },
    },
  ])('is done once and answered twice: $name', async ({ command, answer }) => {
    const database = store.database.name;
    await store.database.collection('r').deleteMany({});
    await store.database.collection('r').insertMany([{ _id: 0, n: 0 }, { k: 'many' }, { k: 'many' }] as Document[]);
    await withClient(store, async (client) => {
      const write = asRetryable({ ...command, $db: database }, randomUUID(), 5);
      const first = await client.command(write);
      const state = await store.database.collection('r').find().sort({ _id: 1 }).toArray();
      const second = await client.command(write);
      expect(first).toMatchObject(answer);
      expect(second).toEqual(first);
      expect(await store.database.collection('r').find().sort({ _id: 1 }).toArray()).toEqual(state);
    });
  });

  test('is done once even when both are under way at once', async () => {
    await store.database.collection('both').insertOne({ _id: 0, n: 0 } as Document);
    const write = asRetryable(
      { update: 'both', updates: [{ q: { _id: 0 }, u: { $inc: { n: 1 } } }], $db: store.database.name },
      randomUUID(),
      1,
    );
    await withClient(store, (one) => withClient(store, (two) => Promise.all([one.command(write), two.command(write)])));
    expect(await store.database.collection('both').findOne()).toMatchObject({ n: 1 });
  });

  test('a number that is older than the last is refused', async () => {
    const session = randomUUID();
    await withClient(store, async (client) => {
      const insert = (_id: number, number: number) =>
        client.command(asRetryable({ insert: 'old', documents: [{ _id }], $db: store.database.name }, session, number));
      expect(await insert(1, 8)).toMatchObject({ n: 1 });
      expect(await insert(2, 7)).toMatchObject({ ok: 0, code: 225 });
      expect(await insert(3, 9)).toMatchObject({ n: 1 });
    });
  });
});

describeEmbedded('a client that does not keep to the protocol', (store) => {
  test.each([
    { name: 'an impossible length', bytes: Buffer.from('ffffffffffffffffffffffffffffffff', 'hex') },
    { name: 'an unknown operation', bytes: Buffer.from('10000000000000000000000001000000', 'hex') },
    {
      name: 'a truncated document',
      bytes: Buffer.from('1a00000000000000000000 00dd070000000000000040000000ff00'.replaceAll(' ', ''), 'hex'),
    },
  ])('is cut off: $name', async ({ bytes }) => {
    await withClient(store, async (client) => {
      expect(await client.send(bytes)).toBeUndefined();
    });
    expect(await store.database.collection('x').countDocuments()).toBe(0);
  });

  test('a namespace or number out of bounds is refused', async () => {
    await withClient(store, async (client) => {
      expect(await client.command({ find: 'a$b', $db: 'x' })).toMatchObject({ code: 73 });
      expect(await client.command({ find: 'a', $db: 'x y' })).toMatchObject({ code: 73 });
      expect(await client.command({ find: 'a', $db: 'x', limit: -1 })).toMatchObject({ code: 2 });
      expect(await client.command({ find: 'a', $db: 'x', limit: 'many' })).toMatchObject({ code: 14 });
      expect(await client.command({ find: 'a', $db: 'x', lsid: 5 })).toMatchObject({ code: 72 });
      expect(await client.command({ insert: 'a', $db: 'x', documents: [] })).toMatchObject({ code: 16 });
    });
  });
});
