import fc from 'fast-check';
import { buildSchema, type GraphQLSchema, graphqlSync, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readCostRules } from '../../schema/contract/cost.ts';
import { readDocument, readOperation } from '../execution/operation/document-reader.ts';
import { DEFAULT_LIMITS } from '../execution/operation/operation-limits.ts';
import { createCostModel } from './cost-model.ts';

const SDL = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int slicingArguments: [String!] sizedFields: [String!] requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION
  directive @sizedBy(argument: String!) on FIELD_DEFINITION
  type Query {
    book(id: ID!): Book
    books(first: Int): [Book!]! @listSize(assumedSize: 50, slicingArguments: ["first"], requireOneSlicingArgument: false)
    page(first: Int = 7): Page!
      @listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
    byId(ids: [ID!]!): [Book]! @listSize(assumedSize: 9) @sizedBy(argument: "ids")
    check(input: CheckInput! @cost(weight: 0)): Check @listSize(assumedSize: 9, sizedFields: ["answers"]) @sizedBy(argument: "input.items")
    unsaid: [Book!]!
    anything: [Thing!]! @listSize(assumedSize: 4)
  }
  type Mutation { store(rows: [Row!]!): Check @listSize(assumedSize: 9, sizedFields: ["answers"]) @sizedBy(argument: "rows") }
  interface Thing { id: ID! }
  type Book implements Thing {
    id: ID! title: String sold: Int @cost(weight: 3) format: Format
    parts(first: Int): [Book!]! @listSize(assumedSize: 2, slicingArguments: ["first"], requireOneSlicingArgument: false)
  }
  type Map implements Thing @cost(weight: 5) { id: ID! }
  type Format @cost(weight: 0) { width: Int }
  type Page { edges: [Edge!]! total: Int }
  type Edge @cost(weight: 0) { node: Book! }
  type Check @cost(weight: 0) { answers: [Answer!]! }
  type Answer @cost(weight: 0) { ok: Boolean book: Book }
  input CheckInput { items: [Item!] filter: Filter }
  input Item { id: ID }
  input Row { id: ID inner: Inner @cost(weight: 0) colour: Colour }
  input Inner { id: ID rows: [Row!] }
  input Filter { text: String @cost(weight: 2) }
  enum Colour @cost(weight: 4) { RED }
`;
const schema: GraphQLSchema = buildSchema(SDL);
const model = createCostModel(readCostRules(parse(SDL)), schema);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const [name = ''] = readDocument(schema, query, DEFAULT_LIMITS).names;
  const read = readOperation(schema, query, name);
  const { values, errors } = read.bind(variables);
  if (!values) throw errors[0];
  return model(read.normalised.operation)(values);
}

describe('the cost of an operation', () => {
  it.each([
    ['a look-up by key', '{ book(id: 1) { title } }', 1],
    ['a value inside it', '{ book(id: 1) { title format { width } } }', 1],
    ['a field with a weight of its own', '{ book(id: 1) { sold } }', 4],
    ['a list by its page', '{ books(first: 20) { title } }', 20],
    ['a list without a page', '{ books { title } }', 50],
    ['a page of null', '{ books(first: null) { title } }', 50],
    ['a page below nothing', '{ books(first: -5) { title } }', 1],
    ['a connection: itself and its nodes', '{ page(first: 20) { edges { node { title } } } }', 21],
    ['a connection of which only the count is asked', '{ page(first: 20) { total } }', 1],
    ['the default of the page argument', '{ page { edges { node { title } } } }', 8],
    ['lists in lists multiply', '{ page(first: 3) { edges { node { parts(first: 4) { parts { id } } } } } }', 40],
    ['a list as long as one that is given', '{ byId(ids: [1, 2, 3]) { title } }', 3],
    ['a single value for a list', '{ byId(ids: 1) { title } }', 1],
    ['rows of an input', '{ check(input: { items: [{}, {}] }) { answers { ok } } }', 2],
    ['entities below an answer', '{ check(input: { items: [{}, {}, {}] }) { answers { ok book { id } } } }', 6],
    ['no rows given', '{ check(input: {}) { answers { book { id } } } }', 9],
    ['a weight at an input field', '{ check(input: { filter: { text: "x" } }) { answers { ok } } }', 3],
    [
      'a mutation by its rows',
      'mutation { store(rows: [{ inner: { rows: [{}] } }, { colour: RED }]) { answers { ok } } }',
      7,
    ],
    ['aliases', '{ a: book(id: 1) { id } b: book(id: 1) { id } c: books(first: 3) { id } }', 5],
    ['fragments', 'query { ...F ...F } fragment F on Query { book(id: 1) { id } }', 2],
    ['an abstract type by its heaviest', '{ anything { id } }', 20],
    ['fragments on its types', '{ anything { ... on Book { sold } ... on Map { id } } }', 32],
    ['a list of which nothing is said', '{ unsaid { id } }', 50],
    ['the name of a type', '{ __typename }', 1],
    ['introspection', '{ __schema { types { name fields { name } } } a: __type(name: "Book") { name } }', 2],
    [
      'a condition that is decided',
      '{ books(first: 10) @skip(if: true) { id } book(id: 1) @include(if: true) { id } }',
      1,
    ],
  ])('%s', (_what, query, expected) => expect(cost(query)).toBe(expected));

  it('follows the variables, their defaults and what conditions leave', () => {
    const query = `query ($n: Int = 3, $no: Boolean = false, $ids: [ID!] = [1], $item: Item) {
      books(first: $n) { parts(first: $n) @skip(if: $no) { id } }
      byId(ids: $ids) @include(if: $no) { id }
      check(input: { items: [$item, { id: 2 }] }) { answers { book { id } } }
    }`.replace('$item: Item', '$item: Item! = {}');
    expect(cost(query)).toBe(3 * (1 + 3) + 4);
    expect(cost(query, { n: 10 })).toBe(10 * 11 + 4);
    expect(cost(query, { no: true, ids: [1, 2, 3, 4] })).toBe(3 + 4 + 4);
    expect(cost(query, { n: null })).toBe(50 * 3 + 4);
  });

  it('stays a number however deep lists lie in lists', () => {
    const deep = `{ books(first: 2147483647) ${'{ parts(first: 2147483647) '.repeat(20)}{ id }${'}'.repeat(20)} }`;
    expect(cost(deep)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

interface Selection {
  readonly page: number;
  readonly kind: 'books' | 'page' | 'byId';
  readonly below: readonly { readonly page: number; readonly below: readonly number[] }[];
}
const page = fc.integer({ min: 0, max: 4 });
const selections = fc.array(
  fc.record<Selection>({
    page,
    kind: fc.constantFrom('books', 'page', 'byId'),
    below: fc.array(fc.record({ page, below: fc.array(page, { maxLength: 2 }) }), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function textOf(chosen: readonly Selection[]): string {
  const roots = chosen.map(({ kind, page: first, below }, index) => {
    const parts = below.map(
      (inner, at) =>
        `p${at}: parts(first: ${inner.page}) { id ${inner.below.map((last, i) => `q${i}: parts(first: ${last}) { id }`).join(' ')} }`,
    );
    const set = `{ id ${parts.join(' ')} }`;
    if (kind === 'page') return `a${index}: page(first: ${first}) { edges { node ${set} } }`;
    if (kind === 'books') return `a${index}: books(first: ${first}) ${set}`;
    return `a${index}: byId(ids: [${Array.from({ length: first }, (_, id) => id).join()}]) ${set}`;
  });
  return `{ ${roots.join(' ')} }`;
}

/** Gives as many objects as are asked for, which is the most that a source may. */
const book = (id: number): unknown => ({ id, parts: ({ first }: { first: number }) => books(first) });
const books = (count: number): unknown[] => Array.from({ length: count }, (_, id) => book(id));
const ROOT = {
  books: ({ first }: { first: number }) => books(first),
  byId: ({ ids }: { ids: unknown[] }) => books(ids.length),
  page: ({ first }: { first: number }) => ({ edges: books(first).map((node) => ({ node })) }),
};

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((count, item) => count + objectsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'id' in value || 'edges' in value ? 1 : 0;
  return Object.values(value).reduce<number>((count, item) => count + objectsIn(item), own);
}

describe('the estimate, for any operation', () => {
  it('is the number of objects answered when every list is as long as it may be', () => {
    fc.assert(
      fc.property(selections, (chosen) => {
        const query = textOf(chosen);
        const { data, errors } = graphqlSync({ schema, source: query, rootValue: ROOT });
        expect(errors).toBeUndefined();
        expect(cost(query)).toBe(Math.max(1, objectsIn({ ...data })));
      }),
      { numRuns: 200 },
    );
  });

  it('never falls when a page grows, and adds up over aliases', () => {
    fc.assert(
      fc.property(selections, selections, fc.nat({ max: 3 }), (one, other, more) => {
        const larger = one.map((selection) => ({ ...selection, page: selection.page + more }));
        expect(cost(textOf(larger))).toBeGreaterThanOrEqual(cost(textOf(one)));
        const whole = cost(
          `${textOf(one).slice(0, -1)} ${textOf(other)
            .slice(1)
            .replaceAll(/\ba(\d)/g, 'b$1')}`,
        );
        const floor = (chosen: readonly Selection[]) => objectsIn({ ...answerOf(chosen) });
        expect(whole).toBe(Math.max(1, floor(one) + floor(other)));
      }),
      { numRuns: 200 },
    );
  });
});

function answerOf(chosen: readonly Selection[]): object {
  return graphqlSync({ schema, source: textOf(chosen), rootValue: ROOT }).data ?? {};
}
