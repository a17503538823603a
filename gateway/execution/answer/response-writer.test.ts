import * as fc from 'fast-check';
import { buildSchema, executeSync, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Denials } from '../operation/denials.ts';
import { FetchKeys } from '../operation/fetch-keys.ts';
import { compileResponseWriter, type ValueProblem } from './response-writer.ts';

const schema = buildSchema(`
  scalar JSON
  enum Colour { RED BLUE }
  interface Shape { id: ID! size: Float }
  type Circle implements Shape { id: ID! size: Float radius: Int! }
  type Square implements Shape { id: ID! size: Float! side: Int sub: [Shape!] }
  union Any = Circle | Square
  type Query {
    text: String colour: Colour! flag: Boolean count: Int ratio: Float id: ID data: JSON
    list: [String!] grid: [[Int]!] strict: [[Int!]!]! shape: Shape any: [Any] query: Query must: Query!
    constructor: String toString: Int
  }
`);

function write(query: string, data: unknown, conditions = {}) {
  const document = parse(query);
  const [operation] = document.definitions;
  const parent = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !parent) throw new Error('Not a query.');
  const root = { set: operation.selectionSet, parent };
  const writer = compileResponseWriter(
    schema,
    root,
    conditions,
    new Denials(undefined),
    new FetchKeys(new Set(), operation.selectionSet, query),
    { prefix: 'subject_', kinds: new Map() },
  );
  const problems: ValueProblem[] = [];
  const text = writer(data as Record<string, unknown>, { path: [], problems, introspection: {} });
  return { text, problems };
}

describe('the response writer', () => {
  it('writes the keys in the order of the specification, merged over fragments', () => {
    const { text } = write('{ text query { id } ... on Query { flag query { text } } text a: text }', {
      asked_a: 'a',
      flag: true,
      query: { text: 't', id: '1', unasked: 1 },
      text: 'x',
    });
    expect(text).toBe('{"text":"x","query":{"id":"1","text":"t"},"flag":true,"a":"a"}');
  });

  it('selects by the type of the object', () => {
    const query = '{ shape { __typename id ... on Circle { radius } ... on Square { side sub { t: __typename } } } }';
    expect(write(query, { shape: { __typename: 'Circle', id: '1', radius: 2, side: 3 } }).text).toBe(
      '{"shape":{"__typename":"Circle","id":"1","radius":2}}',
    );
    expect(write(query, { shape: { __typename: 'Square', id: '1', sub: [{ __typename: 'Circle' }] } }).text).toBe(
      '{"shape":{"__typename":"Square","id":"1","side":null,"sub":[{"t":"Circle"}]}}',
    );
  });

  it('keeps to what the type of the object promises beyond its interface', () => {
    const query = '{ shape { size } }';
    expect(write(query, { shape: { __typename: 'Circle' } })).toEqual({
      text: '{"shape":{"size":null}}',
      problems: [],
    });
    expect(write(query, { shape: { __typename: 'Square' } })).toEqual({
      text: '{"shape":null}',
      problems: [{ message: 'Cannot return null for non-nullable field Square.size.', path: ['shape', 'size'] }],
    });
  });

  it('carries null up to where it may stand', () => {
    expect(write('{ query { must { must { text } } } id }', { query: { must: { must: null } }, id: '1' })).toEqual({
      text: '{"query":null,"id":"1"}',
      problems: [{ message: 'Cannot return null for non-nullable field Query.must.', path: ['query', 'must', 'must'] }],
    });
    expect(write('{ must { text } }', {}).text).toBeUndefined();
    expect(write('{ grid strict }', { grid: [[1, null], null], strict: [[1], [2]] })).toMatchObject({
      text: '{"grid":null,"strict":[[1],[2]]}',
      problems: [{ path: ['grid', 1] }],
    });
    expect(write('{ strict }', { strict: [[1, null], [null]] }).problems.map(({ path }) => path)).toEqual([
      ['strict', 0, 1],
      ['strict', 1, 0],
    ]);
  });

  it('nulls what is not of its type, and says where', () => {
    const wrong = {
      text: 1,
      flag: 'true',
      count: 1.5,
      ratio: '1',
      id: true,
      list: 'a',
      shape: { __typename: 'Hexagon' },
      query: 'q',
    };
    const { text, problems } = write('{ text flag count ratio id list shape { id } query { id } }', wrong);
    expect(text).toBe(
      '{"text":null,"flag":null,"count":null,"ratio":null,"id":null,"list":null,"shape":null,"query":null}',
    );
    expect(problems.map(({ path }) => path)).toEqual(
      ['text', 'flag', 'count', 'ratio', 'id', 'list', 'shape', 'query'].map((key) => [key]),
    );
    expect(write('{ colour }', { colour: 'GREEN' }).text).toBeUndefined();
  });

  it('reads keys that every object inherits only where they were answered', () => {
    expect(write('{ constructor toString valueOf: text }', {}).text).toBe(
      '{"constructor":null,"toString":null,"valueOf":null}',
    );
    expect(write('{ constructor toString }', { constructor: 'c', toString: 5 }).text).toBe(
      '{"constructor":"c","toString":5}',
    );
  });
});

/** Any text at all, with what JSON has to escape and what it must not break on. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('"', '\\', '\u2028', '\ud800', '</script>', '\u0000', 'é'.repeat(99)),
);
const data = fc.letrec((tie) => ({
  query: fc.record(
    {
      text: fc.option(text),
      colour: fc.constantFrom('RED', 'BLUE'),
      flag: fc.option(fc.boolean()),
      count: fc.option(fc.integer()),
      ratio: fc.option(fc.double({ noDefaultInfinity: true, noNaN: true })),
      id: fc.option(text),
      data: fc.jsonValue(),
      list: fc.option(fc.array(text)),
      grid: fc.option(fc.array(fc.array(fc.option(fc.integer())))),
      shape: fc.option(
        fc.oneof(
          fc.record({
            __typename: fc.constant('Circle'),
            id: text,
            size: fc.option(fc.integer()),
            radius: fc.integer(),
          }),
          fc.record({ __typename: fc.constant('Square'), id: text, size: fc.integer(), side: fc.option(fc.integer()) }),
        ),
      ),
      query: fc.option(tie('query'), { depthSize: 'small' }),
    },
    { requiredKeys: ['colour'] },
  ),
})).query;

const FIELDS =
  'text colour flag count ratio id data list grid shape { __typename id size ... on Circle { radius } ... on Square { side } }';

describe('whatever the subgraphs answer', () => {
  const query = `{ ${FIELDS} query { ${FIELDS} query { ${FIELDS} } } }`;

  it('comes out as graphql-js would answer it, and as nothing else', () => {
    fc.assert(
      fc.property(data, (rootValue) => {
        const expected = executeSync({ schema: schema, document: parse(query), rootValue });
        const { text: written, problems } = write(query, rootValue);
        expect(expected.errors).toBeUndefined();
        expect(problems).toEqual([]);
        expect(JSON.parse(written ?? '')).toEqual(JSON.parse(JSON.stringify(expected.data)));
      }),
      { numRuns: 300 },
    );
  });

  it('never leaves its quotes: names and texts of a request are data', () => {
    const name = fc
      .stringMatching(/^[_A-Za-z][_0-9A-Za-z]{0,12}$/)
      .filter((alias) => !/^(__|asked_|subject_)/.test(alias));
    fc.assert(
      fc.property(name, text, (alias, value) => {
        const { text: written } = write(`{ ${alias}: text }`, { [alias === 'text' ? alias : `asked_${alias}`]: value });
        expect(JSON.parse(written ?? '')).toEqual({ [alias]: JSON.parse(JSON.stringify(value)) });
      }),
      { numRuns: 500 },
    );
  });
});
