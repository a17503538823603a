import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { composeSupergraph } from '../../../schema/compose.ts';
import { completeSubgraphSdl } from '../../../schema/contract/subgraph-sdl.ts';
import { testContext } from '../../../tests/support/small-federation.ts';
import { createEngine } from '../create-engine.ts';
import { inProcessTransport } from '../transport/in-process-transport.ts';
import type { SubgraphResult } from '../transport/transport.ts';
import { confirmedFields } from './confirmed-fields.ts';

const PUBLIC = '@access(scopes: ["public"])';
const NODE = 'interface Node { id: ID! }';
const SDLS: Readonly<Record<string, string>> = {
  // Knows references only, of whatever it is asked for.
  nodes: `type Query { node(id: ID!): Node @confirmedBy(field: "id") ${PUBLIC} } ${NODE}
    type Book implements Node @key(fields: "ref", resolvable: false) ${PUBLIC} { id: ID! @external ref: ID! @inaccessible }
    type Map implements Node @key(fields: "ref", resolvable: false) ${PUBLIC} { id: ID! @external ref: ID! @inaccessible }`,
  library: `type Query { book(isbn: String!): Book ${PUBLIC} } ${NODE}
    type Book implements Node @key(fields: "isbn") @key(fields: "ref") ${PUBLIC} { id: ID! ref: ID! @inaccessible isbn: String! title: String }
    type Map implements Node @key(fields: "ref") ${PUBLIC} { id: ID! ref: ID! @inaccessible scale: Int }`,
  shop: `type Book @key(fields: "isbn") ${PUBLIC} { isbn: String! price: Int }`,
};
/** What the library has; a book without a title, and no other. */
const book = (isbn: string | undefined) => (isbn === '7' ? { isbn, ref: isbn, id: 'Book:7', title: null } : null);
const RESOLVERS: Readonly<Record<string, Record<string, Record<string, unknown>>>> = {
  nodes: {
    Query: {
      node: (_: unknown, { id }: { id: string }) => {
        const [type, ref] = id.split(':');
        return type === 'Book' || type === 'Map' ? { __typename: type, ref } : null;
      },
    },
  },
  library: {
    Query: { book: (_: unknown, { isbn }: { isbn: string }) => book(isbn) },
    Book: { __resolveReference: ({ isbn, ref }: { isbn?: string; ref?: string }) => book(isbn ?? ref) },
    Map: {
      __resolveReference: () => {
        throw new Error('The maps are burnt.');
      },
    },
  },
  shop: { Book: { price: () => 3 } },
};

const supergraphSdl = composeSupergraph(
  Object.entries(SDLS).map(([name, sdl]) => ({ name, sdl: completeSubgraphSdl(sdl) })),
);
const asked: string[] = [];
const engine = createEngine({
  supergraphSdl,
  onFault: () => undefined,
  transport: ({ name }) => {
    const typeDefs = parse(completeSubgraphSdl(SDLS[name] ?? ''));
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: RESOLVERS[name] as never }]);
    return inProcessTransport(name, ({ query }) => async (variables) => {
      asked.push(name);
      const { data, errors } = await graphql({ schema, source: query, variableValues: variables });
      return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) } as SubgraphResult;
    });
  },
});
afterAll(() => engine.close());

async function ask(query: string) {
  asked.length = 0;
  const { data, errors } = await engine.current.prepare({ query }).execute({ variables: {}, context: testContext() });
  return { data: JSON.parse(data ?? 'null'), errors };
}

describe('a root field that answers references', () => {
  it.each([
    ['__typename', { __typename: 'Book' }],
    ['id', { id: 'Book:7' }],
    ['... on Map { scale }', {}],
    ['... on Book { title }', { title: null }],
    ['... on Book { price }', { price: 3 }],
    ['one: id ... on Book { id: isbn price }', { one: 'Book:7', id: '7', price: 3 }],
  ])('answers an object that is there: %s', async (selection, node) => {
    expect(await ask(`{ node(id: "Book:7") { ${selection} } }`)).toEqual({ data: { node }, errors: [] });
  });

  it.each(['__typename', 'id', '... on Map { scale }', '... on Book { title }', '... on Book { isbn price }'])(
    'is null for a reference to nothing, whatever is selected: %s',
    async (selection) => {
      expect(await ask(`{ node(id: "Book:8") { ${selection} } }`)).toEqual({ data: { node: null }, errors: [] });
      // Nobody else is asked about what is not there.
      expect(asked).toEqual(['nodes', 'library']);
    },
  );

  it('is null with the error where its subgraph fails', async () => {
    const { data, errors } = await ask('{ node(id: "Map:1") { ... on Map { scale } } book(isbn: "7") { title } }');
    expect(data).toEqual({ node: null, book: { title: null } });
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'INTERNAL' } }]);
  });

  it('is asked for several times, each for itself, by any name and behind any fragment', async () => {
    const { data, errors } = await ask(
      '{ a: node(id: "Book:7") { __typename } ...F } fragment F on Query { node(id: "Book:8") { id } c: node(id: "Book:7") { ... on Node { c: id } } }',
    );
    expect([data, errors]).toEqual([{ a: { __typename: 'Book' }, node: null, c: { c: 'Book:7' } }, []]);
  });

  it('leaves other root fields as they are', async () => {
    expect(await ask('{ book(isbn: "7") { price } none: book(isbn: "8") { price } }')).toEqual({
      data: { book: { price: 3 }, none: null },
      errors: [],
    });
  });

  it('is told of by the supergraph, for the root only', () => {
    expect([...confirmedFields(parse(supergraphSdl))]).toEqual([['Query.node', 'id']]);
    expect(() =>
      confirmedFields(parse('type Book { map: Map @confirmedBy(field: "id") } type Map { id: ID }')),
    ).toThrow('Book.map: @confirmedBy(field: "…") is for fields of Query.');
  });
});
