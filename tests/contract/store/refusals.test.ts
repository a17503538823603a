import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { type Collection, type Document, describeEmbedded, describeStores, refusal } from './stores.ts';

const { Decimal128 } = mongoose.mongo;

/** What the embedded store lacks: refused with MongoDB's code for it, and with its name in the message. */
const LACKING: [string, (collection: Collection) => Promise<unknown>][] = [
  ['$lookup', (c) => c.aggregate([{ $lookup: { from: 'x', localField: 'a', foreignField: 'b', as: 'c' } }]).toArray()],
  ['$facet', (c) => c.aggregate([{ $facet: { a: [] } }]).toArray()],
  ['$out', (c) => c.aggregate([{ $out: 'x' }]).toArray()],
  ['$merge', (c) => c.aggregate([{ $merge: 'x' }]).toArray()],
  ['$addFields', (c) => c.aggregate([{ $addFields: { a: 1 } }]).toArray()],
  ['$dateToString', (c) => c.aggregate([{ $project: { a: { $dateToString: { date: '$a' } } } }]).toArray()],
  ['$add', (c) => c.aggregate([{ $group: { _id: { $add: ['$a', 1] } } }]).toArray()],
  ['$$ROOT', (c) => c.aggregate([{ $group: { _id: null, all: { $push: '$$ROOT' } } }]).toArray()],
  ['$stdDevPop', (c) => c.aggregate([{ $group: { _id: null, s: { $stdDevPop: '$a' } } }]).toArray()],
  ['$changeStream', (c) => c.watch().next()],
  ['Decimal128', (c) => c.aggregate([{ $group: { _id: null, s: { $sum: '$decimal' } } }]).toArray()],
  ['Decimal128', (c) => c.updateOne({}, { $inc: { decimal: 1 } })],
  ['$expr', (c) => c.find({ $expr: { $eq: ['$a', 1] } }).toArray()],
  ['$where', (c) => c.find({ $where: 'true' }).toArray()],
  ['$text', (c) => c.find({ $text: { $search: 'x' } }).toArray()],
  ['$type', (c) => c.find({ a: { $type: 'string' } }).toArray()],
  ['$mod', (c) => c.find({ a: { $mod: [2, 1] } }).toArray()],
  ['$near', (c) => c.find({ a: { $near: [1, 2] } }).toArray()],
  ['x', (c) => c.find({ a: { $regex: 'a b', $options: 'x' } }).toArray()],
  ['(?i', (c) => c.find({ a: { $regex: '(?i)abc' } }).toArray()],
  ['collation', (c) => c.find({}, { collation: { locale: 'zh' } }).toArray()],
  ['let', (c) => c.find({}, { let: { x: 1 } }).toArray()],
  ['tailable', (c) => c.find({}, { tailable: true }).toArray()],
  ['min', (c) => c.find({}).min({ a: 1 }).hint({ _id: 1 }).toArray()],
  [
    '$meta',
    (c) =>
      c
        .find({})
        .sort({ a: { $meta: 'textScore' } })
        .toArray(),
  ],
  ['$slice', (c) => c.find({}, { projection: { l: { $slice: 1 } } }).toArray()],
  ['$elemMatch', (c) => c.find({}, { projection: { l: { $elemMatch: { a: 1 } } } }).toArray()],
  ['l.$', (c) => c.find({ l: 1 }, { projection: { 'l.$': 1 } }).toArray()],
  ['pipeline', (c) => c.updateOne({}, [{ $set: { a: 1 } }])],
  ['positional operator $', (c) => c.updateOne({ l: 1 }, { $set: { 'l.$': 5 } })],
  ['$rename', (c) => c.updateOne({}, { $rename: { a: 'b' } })],
  ['$pop', (c) => c.updateOne({}, { $pop: { l: 1 } })],
  ['$bit', (c) => c.updateOne({}, { $bit: { a: { and: 1 } } })],
  ['$sort', (c) => c.updateOne({}, { $push: { l: { $each: [1], $sort: 1 } } } as Document)],
  ['timestamp', (c) => c.updateOne({}, { $currentDate: { a: { $type: 'timestamp' } } })],
  ['text', (c) => c.createIndex({ a: 'text' })],
  ['2dsphere', (c) => c.createIndex({ a: '2dsphere' })],
  ['expireAfterSeconds', (c) => c.createIndex({ a: 1 }, { expireAfterSeconds: 5 })],
  ['$**', (c) => c.createIndex({ '$**': 1 })],
  ['array position', (c) => c.createIndex({ 'l.0': 1 })],
];

const LACKING_COMMANDS: [string, (database: mongoose.mongo.Db) => Promise<unknown>][] = [
  ['capped', (db) => db.createCollection('capped', { capped: true, size: 1_000 })],
  ['validator', (db) => db.createCollection('valid', { validator: { a: 1 } })],
  ['viewOn', (db) => db.createCollection('view', { viewOn: 'x' })],
  ['timeseries', (db) => db.createCollection('series', { timeseries: { timeField: 't' } })],
  ['renameCollection', (db) => db.admin().command({ renameCollection: 'a.b', to: 'a.c' })],
  ['mapReduce', (db) => db.command({ mapReduce: 'x' })],
  ['explain', (db) => db.command({ explain: { find: 'x' } })],
  ['serverStatus', (db) => db.command({ serverStatus: 1 })],
  ['bulkWrite', (db) => db.admin().command({ bulkWrite: 1, ops: [], nsInfo: [] })],
  ['aggregation without a collection', (db) => db.aggregate([{ $documents: [] }]).toArray()],
];

describeEmbedded('what the embedded store lacks is refused by name', (store) => {
  test.each(LACKING)('%s', async (name, operation) => {
    const collection = await store.collection([
      { _id: 1, a: 1, l: [1, 2], decimal: Decimal128.fromString('1.5') } as Document,
    ]);
    const error = await refusal(operation(collection));
    expect(error.code).toBe(115);
    expect(error.message).toContain(name);
    expect(await collection.findOne({}, { projection: { decimal: 0 } })).toEqual({ _id: 1, a: 1, l: [1, 2] });
  });

  test.each(LACKING_COMMANDS)('%s', async (name, operation) => {
    const database = store.store.client.db(store.database.name);
    const error = await refusal(operation(database));
    expect(error.code).toBe(115);
    expect(error.message).toContain(name);
  });

  test('its own limits: a key longer than it can hold', async () => {
    const collection = await store.collection();
    expect((await refusal(collection.insertOne({ _id: 'x'.repeat(901) } as unknown as Document))).code).toBe(17280);
    await collection.insertOne({ _id: 'x'.repeat(890) } as unknown as Document);
  });
});

/** What MongoDB refuses too, with the same code. */
const WRONG: [string, number, (collection: Collection) => Promise<unknown>][] = [
  ['an unknown stage', 40324, (c) => c.aggregate([{ $nonsense: {} }]).toArray()],
  ['a stage with two names', 40323, (c) => c.aggregate([{ $match: {}, $limit: 1 }]).toArray()],
  ['an unknown expression for a field', 31325, (c) => c.aggregate([{ $project: { a: { $nonsense: 1 } } }]).toArray()],
  [
    'an unknown expression inside another',
    168,
    (c) => c.aggregate([{ $project: { a: { $not: [{ $nonsense: 1 }] } } }]).toArray(),
  ],
  ['an unknown accumulator', 15952, (c) => c.aggregate([{ $group: { _id: null, a: { $nonsense: 1 } } }]).toArray()],
  ['a group without _id', 15955, (c) => c.aggregate([{ $group: { n: { $sum: 1 } } }]).toArray()],
  ['$unwind of no path', 28818, (c) => c.aggregate([{ $unwind: 'a' }]).toArray()],
  ['$size of no array', 17124, (c) => c.aggregate([{ $project: { n: { $size: '$a' } } }]).toArray()],
  ['an unknown query operator', 2, (c) => c.find({ a: { $nonsense: 1 } }).toArray()],
  ['an unknown top level operator', 2, (c) => c.find({ $nonsense: 1 }).toArray()],
  ['$and of nothing', 2, (c) => c.find({ $and: [] }).toArray()],
  ['$in of no array', 2, (c) => c.find({ a: { $in: 5 } } as Document).toArray()],
  ['a pattern that does not compile', 51091, (c) => c.find({ a: { $regex: '(' } }).toArray()],
  ['a hint that names no index', 2, (c) => c.find({}).hint('none').toArray()],
  ['operators and fields mixed', 9, (c) => c.updateOne({}, { $set: { a: 1 }, b: 1 })],
  [
    'an array filter with two names',
    9,
    (c) => c.bulkWrite([{ updateMany: { filter: {}, update: { $set: { a: 1 } }, arrayFilters: [{ a: 1, b: 1 }] } }]),
  ],
  ['an index without fields', 67, (c) => c.createIndex({}, { name: 'none' })],
  ['a duplicate key', 11000, (c) => c.insertOne({ _id: 1 } as Document)],
];

describeStores('what is wrong is refused with MongoDB’s code', (store) => {
  test.each(WRONG)('%s', async (_name, code, operation) => {
    const collection = await store.collection([{ _id: 1, a: 1, l: [1] } as Document]);
    expect((await refusal(operation(collection))).code).toBe(code);
    expect(await collection.find().toArray()).toEqual([{ _id: 1, a: 1, l: [1] }]);
  });

  test('an unknown command', async () => {
    expect((await refusal(store.store.client.db('x').command({ nonsense: 1 }))).code).toBe(59);
  });

  test('a document above 16 MB', async () => {
    const collection = await store.collection([{ _id: 1, pad: 'x'.repeat(9_000_000) } as Document]);
    const tooLarge = collection.updateOne({ _id: 1 } as Document, { $set: { more: 'x'.repeat(9_000_000) } });
    expect([10334, 17419, 17420]).toContain((await refusal(tooLarge)).code);
    expect(await collection.countDocuments({ more: { $exists: true } })).toBe(0);
  });

  test('a count or an index inside a transaction', async () => {
    const collection = await store.collection([{ a: 1 }]);
    const session = store.store.client.startSession();
    session.startTransaction();
    expect(
      (
        await refusal(
          store.store.client.db(collection.dbName).command({ count: collection.collectionName }, { session }),
        )
      ).code,
    ).toBe(263);
    await session.abortTransaction();
    await session.endSession();
  });
});
