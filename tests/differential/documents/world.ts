import { smallFederation } from '../../support/small-federation.ts';
import { makeResolved, type Resolvers } from './resolved-schema.ts';

/** One small world twice: as one schema for graphql-js, and as two subgraphs behind the engine. */

interface Row {
  readonly __typename: 'Item' | 'Box';
  readonly id: string;
}

const item = (id: string): Row => ({ __typename: 'Item', id });
const number = ({ id }: Row) => Number(id);

const echo = (_: unknown, given: object) => JSON.stringify(sorted(given));
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, sorted(inner)] as const);
  return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const A: Resolvers = {
  Query: {
    item: (_: unknown, { id }: { id: string }) => (Number(id) > 0 ? item(id) : null),
    items: (_: unknown, { n }: { n: number | null }) =>
      Array.from({ length: Math.min(n ?? 1, 4) }, (_value, index) => item(String(index + 1))),
    node: () => ({ __typename: 'Box', id: '7' }),
    any: () => [item('1'), null, { __typename: 'Box', id: '7' }],
    echo,
    broken: () => {
      throw new Error('broken');
    },
    self: () => ({}),
  },
  Mutation: { echoed: echo },
  Item: {
    name: (row: Row) => `item ${row.id}`,
    parent: (row: Row) => (number(row) > 1 ? item(String(number(row) - 1)) : null),
    color: (row: Row) => (number(row) % 2 === 1 ? 'RED' : 'GREEN'),
    say: (row: Row, given: object) => `${row.id} ${JSON.stringify(sorted(given))}`,
  },
  Box: { items: () => [item('2'), null] },
};
const B: Resolvers = {
  Query: { top: () => item('3') },
  Item: {
    price: (row: Row) => number(row) + 0.5,
    tags: (row: Row) => [`t${row.id}`, '绿'],
    maker: (row: Row) => (number(row) === 2 ? null : { name: `maker of ${row.id}`, item: row }),
  },
};

const SHARED = `enum Color { RED GREEN } input F { s: String i: Int! = 5 l: [Int!] f: F c: Color = RED } scalar Any64`;
const QUERY_A = `item(id: ID! = "1", f: F): Item items(n: Int = 2, tags: [String!]): [Item!]! node: Node any: [Any]
  echo(s: String = "d", i: Int, b: Boolean, x: Float, id: ID, e: Color, es: [Color!], ll: [[Int]], f: F, fs: [F], nn: Int! = 3, j: Any64): String
  broken: Int self: Query old: Int @deprecated(reason: "was") `;
const ITEM_A = 'name: String! parent: Item color: Color say(a: Int = 1, b: [String!]): String';
const ITEM_B = 'price: Float tags: [String!]! maker: Maker';
const REST = `interface Node { id: ID! } type Box implements Node { id: ID! items: [Item] } union Any = Item | Box`;
const MUTATION = 'type Mutation { echoed(i: Int! f: F): String }';
const MAKER = 'type Maker { name: String item: Item }';

export const merged = makeResolved(
  `${SHARED} ${REST} ${MUTATION} ${MAKER}
  type Query { ${QUERY_A} top: Item } type Item implements Node { id: ID! ${ITEM_A} ${ITEM_B} }`,
  { ...A, ...B, Query: { ...A['Query'], ...B['Query'] }, Item: { ...A['Item'], ...B['Item'] } },
);

const abstractTypes = {
  Node: { __resolveType: ({ __typename }: Row) => __typename },
  Any: { __resolveType: ({ __typename }: Row) => __typename },
};
const reference = { __resolveReference: ({ id }: Row) => item(id) };
const subgraphs = {
  a: {
    sdl: `${SHARED} ${REST} ${MUTATION} type Query { ${QUERY_A} } type Item implements Node @key(fields: "id") { id: ID! ${ITEM_A} }`,
    resolvers: { ...A, ...abstractTypes, Item: { ...A['Item'], ...reference } },
  },
  b: {
    sdl: `${MAKER} type Query { top: Item } type Item @key(fields: "id") { id: ID! ${ITEM_B} }`,
    resolvers: { ...B, Item: { ...B['Item'], ...reference } },
  },
};

export const federation = smallFederation(subgraphs);
