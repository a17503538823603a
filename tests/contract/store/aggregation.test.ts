import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { type Document, describeStores } from './stores.ts';

const { Double, Int32, Long } = mongoose.mongo;

const SALES: Document[] = [
  { _id: 1, item: 'a', region: 'zj', n: 2, price: 1.5, tags: ['x', 'y'], at: new Date('2026-01-05') },
  { _id: 2, item: 'b', region: 'zj', n: 1, price: 4, tags: ['x'], at: new Date('2026-02-05') },
  { _id: 3, item: 'a', region: 'sh', n: 5, price: 1, tags: [], at: new Date('2026-03-05') },
  { _id: 4, item: 'c', region: null, n: 3, price: 2 },
  { _id: 5, item: 'b', n: 4, price: 0.5, tags: 'z' },
] as Document[];

interface Case {
  readonly name: string;
  readonly pipeline: Document[];
  readonly result: unknown[];
}

const CASES: Case[] = [
  {
    name: '$match $group $sort',
    pipeline: [
      { $match: { n: { $gt: 1 } } },
      { $group: { _id: '$item', n: { $sum: '$n' }, avg: { $avg: '$price' } } },
      { $sort: { _id: 1 } },
    ],
    result: [
      { _id: 'a', n: 7, avg: 1.25 },
      { _id: 'b', n: 4, avg: 0.5 },
      { _id: 'c', n: 3, avg: 2 },
    ],
  },
  {
    name: '$group by nothing',
    pipeline: [{ $group: { _id: null, n: { $sum: 1 }, min: { $min: '$price' }, max: { $max: '$price' } } }],
    result: [{ _id: null, n: 5, min: 0.5, max: 4 }],
  },
  {
    name: '$group puts null and missing together',
    pipeline: [{ $group: { _id: '$region', n: { $count: {} } } }, { $sort: { _id: 1 } }],
    result: [
      { _id: null, n: 2 },
      { _id: 'sh', n: 1 },
      { _id: 'zj', n: 2 },
    ],
  },
  {
    name: '$group by a document',
    pipeline: [
      { $match: { region: { $ne: null } } },
      { $group: { _id: { r: '$region', i: '$item' }, n: { $sum: '$n' } } },
      { $sort: { '_id.r': 1, '_id.i': 1 } },
    ],
    result: [
      { _id: { r: 'sh', i: 'a' }, n: 5 },
      { _id: { r: 'zj', i: 'a' }, n: 2 },
      { _id: { r: 'zj', i: 'b' }, n: 1 },
    ],
  },
  {
    name: '$first, $last, $push and $addToSet',
    pipeline: [
      { $sort: { _id: 1 } },
      {
        $group: {
          _id: '$item',
          first: { $first: '$n' },
          last: { $last: '$n' },
          all: { $push: '$region' },
          set: { $addToSet: '$missing' },
        },
      },
      { $match: { _id: 'b' } },
    ],
    result: [{ _id: 'b', first: 1, last: 4, all: ['zj'], set: [] }],
  },
  {
    name: '$push of a document',
    pipeline: [
      { $match: { item: 'a' } },
      { $sort: { _id: -1 } },
      { $group: { _id: '$item', all: { $push: { id: '$_id', r: '$region', none: '$none' } } } },
    ],
    result: [
      {
        _id: 'a',
        all: [
          { id: 3, r: 'sh' },
          { id: 1, r: 'zj' },
        ],
      },
    ],
  },
  {
    name: '$sum of a condition',
    pipeline: [
      {
        $group: {
          _id: null,
          zj: { $sum: { $cond: [{ $eq: ['$region', 'zj'] }, 1, 0] } },
          // biome-ignore lint/suspicious/noThenProperty: the name is MongoDB's
          many: { $sum: { $cond: { if: { $gte: ['$n', 3] }, then: '$n', else: 0 } } },
        },
      },
    ],
    result: [{ _id: null, zj: 2, many: 12 }],
  },
  {
    name: '$sum ignores what is no number',
    pipeline: [{ $group: { _id: null, n: { $sum: '$item' }, avg: { $avg: '$item' }, min: { $min: '$none' } } }],
    result: [{ _id: null, n: 0, avg: null, min: null }],
  },
  { name: '$count', pipeline: [{ $match: { item: 'a' } }, { $count: 'n' }], result: [{ n: 2 }] },
  { name: '$count of nothing is nothing', pipeline: [{ $match: { item: 'none' } }, { $count: 'n' }], result: [] },
  {
    name: '$group of nothing is nothing',
    pipeline: [{ $match: { item: 'none' } }, { $group: { _id: null, n: { $sum: 1 } } }],
    result: [],
  },
  {
    name: '$unwind',
    pipeline: [{ $unwind: '$tags' }, { $sort: { _id: 1, tags: 1 } }, { $project: { tags: 1 } }],
    result: [
      { _id: 1, tags: 'x' },
      { _id: 1, tags: 'y' },
      { _id: 2, tags: 'x' },
      { _id: 5, tags: 'z' },
    ],
  },
  {
    name: '$unwind keeps empty ones and numbers the elements when asked',
    pipeline: [
      { $match: { _id: { $in: [1, 3, 4] } } },
      { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
      { $sort: { _id: 1, i: 1 } },
      { $project: { tags: 1, i: 1 } },
    ],
    result: [
      { _id: 1, tags: 'x', i: 0 },
      { _id: 1, tags: 'y', i: 1 },
      { _id: 3, i: null },
      { _id: 4, i: null },
    ],
  },
  {
    name: '$unwind then $group',
    pipeline: [
      { $unwind: '$tags' },
      { $group: { _id: '$tags', n: { $sum: 1 } } },
      { $sort: { n: -1, _id: 1 } },
      { $limit: 2 },
    ],
    result: [
      { _id: 'x', n: 2 },
      { _id: 'y', n: 1 },
    ],
  },
  {
    name: '$skip and $limit in their order',
    pipeline: [{ $sort: { _id: 1 } }, { $skip: 1 }, { $limit: 3 }, { $skip: 1 }, { $project: { _id: 1 } }],
    result: [{ _id: 3 }, { _id: 4 }],
  },
  {
    name: '$limit before $match',
    pipeline: [{ $sort: { _id: 1 } }, { $limit: 2 }, { $match: { item: 'a' } }, { $project: { _id: 1 } }],
    result: [{ _id: 1 }],
  },
  {
    name: '$limit before $sort',
    pipeline: [{ $sort: { _id: 1 } }, { $limit: 2 }, { $sort: { n: 1 } }, { $project: { n: 1 } }],
    result: [
      { _id: 2, n: 1 },
      { _id: 1, n: 2 },
    ],
  },
  {
    name: '$project computes',
    pipeline: [
      { $match: { _id: 1 } },
      {
        $project: {
          _id: 0,
          who: '$item',
          both: { $concat: ['$item', '-', '$region'] },
          part: { $substrCP: ['$region', 0, 1] },
          count: { $size: '$tags' },
          known: { $in: ['x', '$tags'] },
          text: { $toString: '$n' },
          or: { $ifNull: ['$none', '$nothing', 'else'] },
          nested: { a: '$n', b: { $not: ['$none'] } },
        },
      },
    ],
    result: [
      { who: 'a', both: 'a-zj', part: 'z', count: 2, known: true, text: '2', or: 'else', nested: { a: 2, b: true } },
    ],
  },
  {
    name: '$project leaves missing values out',
    pipeline: [{ $match: { _id: 4 } }, { $project: { t: '$tags', r: '$region', c: { $concat: ['x', '$none'] } } }],
    result: [{ _id: 4, r: null, c: null }],
  },
  {
    name: '$project excludes',
    pipeline: [{ $match: { _id: 2 } }, { $project: { tags: 0, at: 0, price: 0 } }],
    result: [{ _id: 2, item: 'b', region: 'zj', n: 1 }],
  },
  {
    name: 'comparison expressions order all types, missing first',
    pipeline: [
      { $sort: { _id: 1 } },
      {
        $project: {
          a: { $lt: ['$none', null] },
          b: { $eq: ['$region', null] },
          c: { $and: [{ $gt: ['$n', 1] }, { $lte: ['$price', 2] }] },
          d: { $or: ['$none', 0] },
        },
      },
      { $limit: 1 },
    ],
    result: [{ _id: 1, a: true, b: false, c: true, d: false }],
  },
  {
    name: 'a literal is taken as it is',
    pipeline: [
      { $match: { _id: 1 } },
      { $project: { _id: 0, price: { $literal: '$price' }, list: ['$n', '$none', 1] } },
    ],
    result: [{ price: '$price', list: [2, null, 1] }],
  },
  {
    name: 'a path through documents in arrays gathers',
    pipeline: [{ $limit: 1 }, { $project: { _id: 0, l: [{ x: 1 }, { x: 2 }, {}] } }, { $project: { x: '$l.x' } }],
    result: [{ x: [1, 2] }],
  },
  {
    name: '$sort after $group by a sum',
    pipeline: [{ $group: { _id: '$item', n: { $sum: '$n' } } }, { $sort: { n: -1 } }],
    result: [
      { _id: 'a', n: 7 },
      { _id: 'b', n: 5 },
      { _id: 'c', n: 3 },
    ],
  },
];

describeStores('aggregation', (store) => {
  test.each(CASES)('$name', async ({ pipeline, result }) => {
    const collection = await store.collection(
      SALES.map((sale) => ({ ...sale })),
      { key: { item: 1, n: 1 } },
    );
    expect(await collection.aggregate(pipeline).toArray()).toEqual(result);
  });

  test('sums keep and widen the types of numbers', async () => {
    const sum = async (...values: unknown[]) => {
      const collection = await store.collection(values.map((v) => ({ v })));
      const [row] = await collection
        .aggregate([{ $group: { _id: null, s: { $sum: '$v' } } }], { promoteValues: false })
        .toArray();
      return row?.s;
    };
    expect(await sum(new Int32(1), new Int32(2))).toEqual(new Int32(3));
    expect(await sum(new Int32(2147483647), new Int32(1))).toEqual(Long.fromNumber(2147483648));
    expect(await sum(Long.fromNumber(1), new Int32(2))).toEqual(Long.fromNumber(3));
    expect(await sum(new Int32(1), new Double(2))).toEqual(new Double(3));
    expect(await sum(Long.fromString('9007199254740993'), Long.fromNumber(2))).toEqual(
      Long.fromString('9007199254740995'),
    );
    expect(await sum(new Double(0.1), new Double(0.2), new Double(0.3))).toEqual(new Double(0.6));
    expect(await sum(Long.fromString('9223372036854775807'), Long.fromNumber(1))).toEqual(new Double(2 ** 63));
  });

  test('results of many groups come in batches', async () => {
    const collection = await store.collection(Array.from({ length: 3_000 }, (_, i) => ({ n: i % 1_500 })));
    const groups = await collection
      .aggregate([{ $group: { _id: '$n', c: { $sum: 1 } } }], { batchSize: 100 })
      .toArray();
    expect(groups).toHaveLength(1_500);
    expect(groups.every((group) => group.c === 2)).toBe(true);
  });

  test('an empty or missing collection gives nothing', async () => {
    const collection = await store.collection();
    expect(await collection.aggregate([{ $match: {} }]).toArray()).toEqual([]);
    expect(await collection.find({ a: 1 }).toArray()).toEqual([]);
    expect(await collection.countDocuments()).toBe(0);
    expect((await collection.updateOne({ a: 1 }, { $set: { b: 1 } })).matchedCount).toBe(0);
    expect((await collection.deleteMany({})).deletedCount).toBe(0);
  });
});
