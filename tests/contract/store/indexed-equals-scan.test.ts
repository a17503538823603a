import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches, sorted, type Value } from './naive-model.ts';
import { type Collection, type Document, describeStores } from './stores.ts';

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -2, max: 4 }),
  fc.constantFrom(0.5, 1.5, -0.5),
  fc.constantFrom('', 'a', 'ab', 'b', 'a\0', '绿', 'long '.repeat(80), `${'long '.repeat(80)}x`),
  fc.boolean(),
  fc.constant(null),
);
const inner = fc.record({ x: scalar, y: scalar }, { requiredKeys: [] });
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 4, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: inner },
  { weight: 2, arbitrary: fc.array(fc.oneof({ weight: 3, arbitrary: inner }, scalar), { maxLength: 3 }) },
);
/** At most one field holds arrays: two in one document cannot be in one index. */
const document = fc.oneof(
  fc.record({ a: value, b: scalar, c: scalar }, { requiredKeys: [] }),
  fc.record({ a: scalar, b: value, c: scalar }, { requiredKeys: [] }),
);

const paths = fc.constantFrom('a', 'b', 'c', 'a.x', 'a.y', 'b.x');
/** MongoDB answers ranges to null, and null in an element, from a sparse index as if nothing were null: its own defect, which nobody should copy. */
const SPARSE = 'b.x';
function asksForNullInSparse(path: string, wanted: Document | Value): boolean {
  const text = JSON.stringify(wanted);
  if (path === SPARSE) return /"\$[gl]te":null/.test(text);
  return SPARSE.startsWith(`${path}.`) && /"\$elemMatch":\{"x":null/.test(text);
}
const operators: fc.Arbitrary<Document> = fc.oneof(
  fc.tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), scalar).map(([name, one]) => ({ [name]: one })),
  fc
    .tuple(fc.constantFrom('$in', '$nin', '$all'), fc.array(scalar, { maxLength: 3 }))
    .map(([name, list]) => ({ [name]: list })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lte: high })),
  fc.boolean().map((exists) => ({ $exists: exists })),
  fc.nat({ max: 2 }).map((size) => ({ $size: size })),
  scalar.map((one) => ({ $not: { $gt: one } })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $elemMatch: { $gte: low, $lt: high } })),
  fc.tuple(scalar, scalar).map(([x, y]) => ({ $elemMatch: { x, y } })),
);
const condition: fc.Arbitrary<Document> = fc
  .tuple(paths, fc.oneof({ weight: 2, arbitrary: scalar }, { weight: 3, arbitrary: operators }, value))
  .filter(([path, wanted]) => !asksForNullInSparse(path, wanted))
  .map(([path, wanted]) => ({ [path]: wanted }));
const filter: fc.Arbitrary<Document> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(condition, condition).map(([one, other]) => ({ ...one, ...other })) },
  { weight: 2, arbitrary: condition },
  { weight: 2, arbitrary: fc.array(condition, { minLength: 1, maxLength: 3 }).map((parts) => ({ $or: parts })) },
  { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 3 }).map((parts) => ({ $and: parts })) },
  { weight: 1, arbitrary: fc.tuple(condition, condition).map(([one, other]) => ({ ...one, $nor: [other] })) },
);
const direction = fc.constantFrom<(1 | -1)[]>(1, -1);
const sort = fc.uniqueArray(fc.tuple(paths, direction), { maxLength: 2, selector: ([path]) => path });

const INDEXES = [
  { key: { a: 1 } },
  { key: { b: -1 } },
  { key: { a: 1, b: 1 } },
  { key: { c: 1, a: -1 } },
  { key: { b: 1, c: -1, a: 1 } },
  { key: { 'a.x': 1, 'a.y': 1 } },
  { key: { 'a.y': -1, c: 1 } },
  { key: { [SPARSE]: 1 }, sparse: true },
  { key: { c: 1 }, partialFilterExpression: { c: { $gt: 0 } } },
] as const;

/** What was found is told with its documents: to look for smaller ones would take a real database minutes. */
const RUNS = { numRuns: Number(process.env.STORE_PROPERTY_RUNS ?? 4), endOnFailure: true };
/** Of one collection; with 1,000 of them and 50 runs more than 100,000 answers are compared. */
const QUERIES = Number(process.env.STORE_PROPERTY_QUERIES ?? 60);
const AT_ONCE = 16;

/** Some at a time: a database over the network would mostly wait. */
async function together<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += AT_ONCE) await Promise.all(items.slice(i, i + AT_ONCE).map(work));
}

describeStores('queries over random documents', (store) => {
  const answers = async (collection: Collection, wanted: Document, order: [string, 1 | -1][]) => {
    const cursor = collection.find(wanted).sort([...order, ['_id', 1] as [string, 1]]);
    return (await cursor.toArray()).map((one) => one._id);
  };

  test('with indexes, without them and by the plain rules of MongoDB give the same', async () => {
    const property = fc.asyncProperty(
      fc.array(document, { minLength: 10, maxLength: 25 }),
      fc.array(fc.tuple(filter, sort), { minLength: QUERIES, maxLength: QUERIES }),
      async (bodies, queries) => {
        const documents = bodies.map((body, i) => ({ _id: i, ...body }) as Document);
        const plain = await store.collection(documents);
        const indexed = await store.collection(
          documents,
          ...INDEXES.map((index) => ({ ...index, key: { ...index.key } })),
        );
        const told = (how: string, query: object) => `${how} ${JSON.stringify({ query, documents })}`;
        await together(queries, async ([wanted, order]) => {
          const expected = sorted(
            documents.filter((one) => matches(one, wanted)),
            order,
          ).map((one) => one._id);
          expect(await answers(plain, wanted, order), told('scan', { wanted, order })).toEqual(expected);
          expect(await answers(indexed, wanted, order), told('index', { wanted, order })).toEqual(expected);
        });
        await together(queries.slice(0, 20), async ([wanted]) => {
          const expected = documents.filter((one) => matches(one, wanted)).length;
          expect(await indexed.countDocuments(wanted), told('count', { wanted })).toBe(expected);
        });
        await Promise.all([plain.drop(), indexed.drop()]);
      },
    );
    await fc.assert(property, RUNS);
  });

  test('indexes follow every change of a document', async () => {
    const change = fc.oneof(
      fc.tuple(fc.constant('$set' as const), paths, value),
      fc.tuple(fc.constant('$unset' as const), paths, fc.constant('')),
      fc.tuple(fc.constant('$push' as const), fc.constantFrom('a', 'b'), scalar),
    );
    const property = fc.asyncProperty(
      fc.array(document, { minLength: 5, maxLength: 10 }),
      fc.array(fc.tuple(fc.nat({ max: 9 }), change), { minLength: 10, maxLength: 25 }),
      fc.array(filter, { minLength: QUERIES / 2, maxLength: QUERIES / 2 }),
      async (bodies, changes, filters) => {
        const collection = await store.collection(
          bodies.map((body, i) => ({ _id: i, ...body }) as Document),
          ...INDEXES.map((index) => ({ ...index, key: { ...index.key } })),
        );
        for (const [_id, [operator, path, wanted]] of changes) {
          // A change that makes two parallel arrays, or a path through a scalar, is refused and changes nothing.
          await collection.updateOne({ _id } as Document, { [operator]: { [path]: wanted } }).catch(() => undefined);
        }
        const documents = await collection.find().sort({ _id: 1 }).toArray();
        await together(filters, async (wanted) => {
          const expected = documents.filter((one) => matches(one, wanted)).map((one) => one._id);
          expect(await answers(collection, wanted, []), JSON.stringify({ wanted, documents })).toEqual(expected);
        });
        await collection.drop();
      },
    );
    await fc.assert(property, RUNS);
  });
});
