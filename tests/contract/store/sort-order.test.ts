import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { type Document, describeStores } from './stores.ts';

const { Binary, BSONRegExp, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } = mongoose.mongo;

/** Values of every type in MongoDB's order (manual: Comparison/Sort Order). Values of one line are equal. */
const IN_ORDER: unknown[][] = [
  [new MinKey()],
  [[]],
  [null],
  [Number.NaN, Decimal128.fromString('NaN')],
  [Number.NEGATIVE_INFINITY],
  [Decimal128.fromString('-1E+400')],
  [-5, Long.fromNumber(-5)],
  [-0.1],
  [Decimal128.fromString('-0.1')],
  [0],
  [Decimal128.fromString('1E-400')],
  [Decimal128.fromString('0.1')],
  [0.1],
  [1, Decimal128.fromString('1.00'), Long.fromNumber(1)],
  [Long.fromString('9007199254740992'), 9007199254740992],
  [Long.fromString('9007199254740993')],
  [Decimal128.fromString('9007199254740993.5')],
  [Long.fromString('9223372036854775807')],
  [2 ** 63],
  [Decimal128.fromString('1E+400')],
  [Number.POSITIVE_INFINITY],
  [''],
  ['\0'],
  ['A'],
  ['a'],
  ['ab'],
  ['b'],
  ['～'],
  ['😀'],
  [{}],
  [{ a: 1 }],
  [{ a: 1, b: 1 }],
  [{ a: 2 }],
  [{ b: 0 }],
  [{ a: 'x' }],
  [new Binary(Buffer.from([255]))],
  [new Binary(Buffer.from([0, 0]))],
  [new ObjectId('000000000000000000000001')],
  [new ObjectId('ffffffffffffffffffffffff')],
  [false],
  [true],
  [new Date(-1)],
  [new Date(0)],
  [new Date(1e12)],
  [new Timestamp({ t: 1, i: 5 })],
  [new Timestamp({ t: 2, i: 0 })],
  [new BSONRegExp('a', '')],
  [new BSONRegExp('a', 'i')],
  [new MaxKey()],
];

const documents = IN_ORDER.flatMap((values, place) => values.map((v) => ({ place, v }) as Document));

/** A fixed shuffle, so that a failure can be repeated. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item, i) => ({ item, key: ((i * 7919) % 104729) % 97 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describeStores('sort order', (store) => {
  test.each([
    { name: 'in memory', index: undefined },
    { name: 'by an index', index: { key: { v: 1 as const, place: 1 as const } } },
    { name: 'by a descending index', index: { key: { v: -1 as const, place: -1 as const } } },
  ])('values of all types are ordered $name', async ({ index }) => {
    const collection = await store.collection(shuffled(documents), ...(index ? [index] : []));
    const up = await collection.find().sort({ v: 1, place: 1 }).toArray();
    const down = await collection.find().sort({ v: -1, place: -1 }).toArray();
    const places = documents.map((document) => document.place);
    expect(up.map((document) => document.place)).toEqual(places);
    expect(down.map((document) => document.place)).toEqual([...places].reverse());
  });

  test('long texts with one beginning are ordered, with and without an index', async () => {
    const long = 'x'.repeat(1_000);
    const texts = [`${long}c`, `${long}a`, long, `${long}b`, 'y', 'w'];
    const expected = ['w', long, `${long}a`, `${long}b`, `${long}c`, 'y'];
    const collection = await store.collection(
      texts.map((v) => ({ v })),
      { key: { v: 1 } },
    );
    const sorted = (await collection.find().sort({ v: 1 }).toArray()).map((document) => document.v);
    expect(sorted).toEqual(expected);
    expect(
      (
        await collection
          .find({ v: { $gt: `${long}a` } })
          .sort({ v: 1 })
          .toArray()
      ).map((one) => one.v),
    ).toEqual(expected.slice(3));
    expect(await collection.countDocuments({ v: `${long}b` })).toBe(1);
  });

  test('a unique index tells long texts apart', async () => {
    const long = 'x'.repeat(2_000);
    const collection = await store.collection([{ v: `${long}a` }, { v: `${long}b` }], { key: { v: 1 }, unique: true });
    await expect(collection.insertOne({ v: `${long}a` })).rejects.toMatchObject({ code: 11000 });
  });

  test('skip and limit count in the order', async () => {
    const collection = await store.collection(
      Array.from({ length: 3_000 }, (_, i) => ({ _id: i, n: (i * 7) % 3_000 }) as Document),
    );
    const page = await collection.find().sort({ n: -1 }).skip(10).limit(3).toArray();
    expect(page.map((document) => document.n)).toEqual([2989, 2988, 2987]);
    const all = await collection.find().sort({ n: 1 }).toArray();
    expect(all.map((document) => document.n)).toEqual(Array.from({ length: 3_000 }, (_, i) => i));
  });

  test('pages by the last key seen cover everything once', async () => {
    const collection = await store.collection(
      Array.from({ length: 500 }, (_, i) => ({ _id: i, status: i % 2 ? 'VALID' : 'EXPIRED', day: i % 17 }) as Document),
      { key: { status: 1, day: -1, _id: 1 } },
    );
    const seen: unknown[] = [];
    let last: Document | undefined;
    for (;;) {
      const after = last && { $or: [{ day: { $lt: last.day } }, { day: last.day, _id: { $gt: last._id } }] };
      const page = await collection
        .find({ status: 'VALID', ...after })
        .sort({ day: -1, _id: 1 })
        .limit(20)
        .toArray();
      if (page.length === 0) break;
      seen.push(...page.map((document) => document._id));
      last = page.at(-1);
    }
    expect(new Set(seen).size).toBe(250);
    expect(seen).toHaveLength(250);
  });
});
