import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { type Document, describeStores, idsOf } from './stores.ts';

const { Decimal128, Double, Int32, Long, ObjectId, Binary, MinKey, MaxKey, BSONRegExp } = mongoose.mongo;

interface Case {
  readonly name: string;
  readonly documents: Document[];
  readonly filter: Document;
  readonly found: unknown[];
}

const a = (...values: unknown[]): Document[] => values.map((value, i) => ({ _id: i + 1, a: value }));

const CASES: Case[] = [
  {
    name: 'equality compares numbers of all types by value',
    documents: a(1, new Double(1), Long.fromNumber(1), Decimal128.fromString('1.0'), '1', 2),
    filter: { a: 1 },
    found: [1, 2, 3, 4],
  },
  {
    name: 'a Long above 2^53 is compared exactly',
    documents: a(Long.fromString('9007199254740993'), Long.fromString('9007199254740992'), 9007199254740992),
    filter: { a: Long.fromString('9007199254740993') },
    found: [1],
  },
  {
    name: 'a Decimal128 lies between doubles exactly',
    documents: a(Decimal128.fromString('0.1'), 0.1, Decimal128.fromString('0.1000000000000000055511151231257827')),
    filter: { a: { $lt: 0.1 } },
    found: [1, 3],
  },
  {
    name: 'a Decimal128 equals a double only when it is that double',
    documents: a(Decimal128.fromString('0.5'), 0.5, Decimal128.fromString('0.1')),
    filter: { a: { $in: [0.5, 0.1] } },
    found: [1, 2],
  },
  {
    name: 'a Decimal128 beyond all doubles is still less than infinity',
    documents: a(Decimal128.fromString('1E+400'), Number.POSITIVE_INFINITY, 1),
    filter: { a: { $gt: 1e300, $lt: Number.POSITIVE_INFINITY } },
    found: [1],
  },
  {
    name: 'null equals null and missing, not an empty array',
    documents: [...a(null, 0, [null], []), { _id: 9 }],
    filter: { a: null },
    found: [1, 3, 9],
  },
  {
    name: '$ne null leaves out null and missing',
    documents: [...a(null, 0, [null], []), { _id: 9 }],
    filter: { a: { $ne: null } },
    found: [2, 4],
  },
  {
    name: '$exists tells null from missing',
    documents: [...a(null, 1), { _id: 9 }],
    filter: { a: { $exists: true } },
    found: [1, 2],
  },
  { name: '$exists: false', documents: [...a(null, 1), { _id: 9 }], filter: { a: { $exists: false } }, found: [9] },
  {
    name: '$gte null finds null and missing only',
    documents: [...a(null, 1), { _id: 9 }],
    filter: { a: { $gte: null } },
    found: [1, 9],
  },
  { name: 'an element of an array equals', documents: a([1, 2], [3], 1), filter: { a: 1 }, found: [1, 3] },
  {
    name: 'a whole array equals, in order',
    documents: a([1, 2], [2, 1], [[1, 2]]),
    filter: { a: [1, 2] },
    found: [1, 3],
  },
  {
    name: 'two conditions may be met by two elements',
    documents: a([1, 5], [2], [9]),
    filter: { a: { $gt: 2, $lt: 4 } },
    found: [1],
  },
  {
    name: '$elemMatch wants one element for all conditions',
    documents: a([1, 5], [3], [9]),
    filter: { a: { $elemMatch: { $gt: 2, $lt: 4 } } },
    found: [2],
  },
  {
    name: '$elemMatch of documents',
    documents: a(
      [
        { x: 1, y: 2 },
        { x: 2, y: 1 },
      ],
      [{ x: 1, y: 1 }],
    ),
    filter: { a: { $elemMatch: { x: 1, y: 1 } } },
    found: [2],
  },
  {
    name: 'without $elemMatch several elements may share the work',
    documents: a(
      [
        { x: 1, y: 2 },
        { x: 2, y: 1 },
      ],
      [{ x: 3, y: 1 }],
    ),
    filter: { 'a.x': 1, 'a.y': 1 },
    found: [1],
  },
  {
    name: 'dotted paths reach through arrays of documents',
    documents: a([{ b: [{ c: 1 }, { c: 2 }] }], [{ b: { c: 3 } }], { b: { c: 2 } }),
    filter: { 'a.b.c': 2 },
    found: [1, 3],
  },
  {
    name: 'a missing path in one element of an array is null',
    documents: a([{ b: 1 }, {}], [{ b: 1 }], []),
    filter: { 'a.b': null },
    found: [1],
  },
  {
    name: 'scalars in an array have no paths',
    documents: a([1, 2], [{ b: 1 }], 5),
    filter: { 'a.b': { $exists: false } },
    found: [1, 3],
  },
  { name: 'a position names an element', documents: a([7, 8], [8, 7]), filter: { 'a.0': 7 }, found: [1] },
  {
    name: 'a position before a path',
    documents: a([{ b: 1 }, { b: 2 }], [{ b: 2 }]),
    filter: { 'a.0.b': 2 },
    found: [2],
  },
  {
    name: 'embedded documents equal in the order of their fields',
    documents: a({ x: 1, y: 2 }, { y: 2, x: 1 }, { x: 1 }),
    filter: { a: { x: 1, y: 2 } },
    found: [1],
  },
  {
    name: 'comparison stays within the type',
    documents: a(5, '5', new Date(5), true, null),
    filter: { a: { $gt: 1 } },
    found: [1],
  },
  {
    name: 'strings compare by their bytes',
    documents: a('b', 'B', 'ä', '乙', ''),
    filter: { a: { $gt: 'a' } },
    found: [1, 3, 4],
  },
  {
    name: 'a string with a zero byte',
    documents: a('a\0b', 'a', 'a\0', 'a\u0001'),
    filter: { a: { $gt: 'a', $lte: 'a\0b' } },
    found: [1, 3],
  },
  { name: 'the empty string is a string', documents: a('', 'x', 1), filter: { a: { $lt: 'x' } }, found: [1] },
  {
    name: 'dates compare, also before 1970',
    documents: a(new Date(-5), new Date(0), new Date(5)),
    filter: { a: { $lt: new Date(1) } },
    found: [1, 2],
  },
  { name: 'booleans', documents: a(true, false, 1, 0), filter: { a: { $lte: true } }, found: [1, 2] },
  {
    name: 'ObjectIds',
    documents: a(new ObjectId('64b000000000000000000001'), new ObjectId('64b000000000000000000002')),
    filter: { a: { $gt: new ObjectId('64b000000000000000000001') } },
    found: [2],
  },
  {
    name: 'binary data orders by length first',
    documents: a(new Binary(Buffer.from([9])), new Binary(Buffer.from([1, 1]))),
    filter: { a: { $gt: new Binary(Buffer.from([9])) } },
    found: [2],
  },
  { name: 'NaN is less than no number', documents: a(Number.NaN, 1, -1), filter: { a: { $lt: 5 } }, found: [2, 3] },
  { name: 'NaN equals NaN', documents: a(Number.NaN, 1), filter: { a: Number.NaN }, found: [1] },
  { name: '-0 equals 0', documents: a(new Double(-0), 0), filter: { a: 0 }, found: [1, 2] },
  {
    name: 'everything lies between MinKey and MaxKey',
    documents: a(1, 'x', null),
    filter: { a: { $gt: new MinKey(), $lt: new MaxKey() } },
    found: [1, 2, 3],
  },
  {
    name: '$in with values and a pattern',
    documents: a('abc', 'x', 'y', 5),
    filter: { a: { $in: [/^a/, 'x', 5] } },
    found: [1, 2, 4],
  },
  {
    name: '$in with null finds missing',
    documents: [...a(null, 1), { _id: 9 }],
    filter: { a: { $in: [null, 7] } },
    found: [1, 9],
  },
  { name: '$nin', documents: [...a(1, 2, [1, 5], 'x'), { _id: 9 }], filter: { a: { $nin: [1, 'x'] } }, found: [2, 9] },
  {
    name: '$not finds what lacks the field',
    documents: [...a(5, 1), { _id: 9 }],
    filter: { a: { $not: { $gt: 3 } } },
    found: [2, 9],
  },
  { name: '$not with a pattern', documents: a('Foo', 'bar', 3), filter: { a: { $not: /^foo/i } }, found: [2, 3] },
  {
    name: '$and, $or, $nor',
    documents: a(1, 2, 3, 4),
    filter: { $and: [{ $or: [{ a: 1 }, { a: 2 }, { a: 3 }] }, { $nor: [{ a: 2 }] }] },
    found: [1, 3],
  },
  { name: '$all', documents: a([1, 2, 3], [1], 1, [2, 1]), filter: { a: { $all: [1, 2] } }, found: [1, 4] },
  { name: '$all of nothing finds nothing', documents: a([1], []), filter: { a: { $all: [] } }, found: [] },
  {
    name: '$all with $elemMatch',
    documents: a([{ x: 1 }, { x: 2 }], [{ x: 1 }]),
    filter: { a: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { x: 2 } }] } },
    found: [1],
  },
  { name: '$size', documents: a([], [1], [1, 2], 'xx'), filter: { a: { $size: 2 } }, found: [3] },
  {
    name: '$regex with options',
    documents: a('Foo\nbar', 'foo', 'x'),
    filter: { a: { $regex: '^bar', $options: 'm' } },
    found: [1],
  },
  {
    name: 'a pattern looks at elements of an array',
    documents: a(['abc', 'x'], ['y']),
    filter: { a: /^ab/ },
    found: [1],
  },
  {
    name: '$ matches before a final newline',
    documents: a('abc\n', 'abc', 'abc\n\n'),
    filter: { a: /abc$/ },
    found: [1, 2],
  },
  {
    name: 'a pattern also finds an equal pattern',
    documents: a(new BSONRegExp('^x', 'i'), 'Xy', 'z'),
    filter: { a: /^x/i },
    found: [1, 2],
  },
  {
    name: 'a pattern counts Chinese characters as characters',
    documents: a('绿色产品', '绿色'),
    filter: { a: /^.{4}$/ },
    found: [1],
  },
  { name: 'alternatives are no prefix', documents: a('abc', 'xyz', 'q'), filter: { a: /^ab|xy/ }, found: [1, 2] },
  { name: 'an optional character is no prefix', documents: a('ab', 'a', 'b'), filter: { a: /^ab?$/ }, found: [1, 2] },
  { name: '$comment means nothing', documents: a(1), filter: { a: 1, $comment: 'why' }, found: [1] },
];

describeStores('filters', (store) => {
  test.each(CASES)('$name', async ({ documents, filter, found }) => {
    const collection = await store.collection(documents);
    expect(await idsOf(collection, filter)).toEqual(found);
  });

  test.each(CASES)('with a descending index: $name', async ({ documents, filter, found }) => {
    const paths = ['a', 'a.b', 'a.b.c', 'a.x'].map((path) => ({ key: { [path]: -1 as const } }));
    const collection = await store.collection(documents, ...paths);
    expect(await idsOf(collection, filter)).toEqual(found);
  });

  test.each(CASES)('with an index: $name', async ({ documents, filter, found }) => {
    const paths = ['a', 'a.b', 'a.b.c', 'a.x'].map((path) => ({ key: { [path]: 1 as const } }));
    const collection = await store.collection(documents, ...paths);
    expect(await idsOf(collection, filter)).toEqual(found);
  });

  test('_id may be of any type but array and pattern', async () => {
    const ids = [
      5,
      'x',
      true,
      new Date(5),
      { x: 1 },
      new Binary(Buffer.from([1])),
      new Int32(6),
      Long.fromString('9007199254740993'),
    ];
    const collection = await store.collection(ids.map((_id) => ({ _id }) as Document));
    for (const _id of ids) expect(await collection.countDocuments({ _id } as Document)).toBe(1);
    await expect(collection.insertOne({ _id: [1] } as Document)).rejects.toMatchObject({ code: 53 });
    await expect(collection.insertOne({ _id: 5.0 } as Document)).rejects.toMatchObject({ code: 11000 });
  });
});
