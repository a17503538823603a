import type { Case, Row } from './case.ts';

/** Fields that a subgraph needs from another: nested, conditional, with arguments, provided. */
export const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);

add({
  id: 'requires-doubly-nested',
  source: 'apollographql/apollo-server#3848',
  subgraphs: {
    accounts: {
      sdl: `type Query { me: User } type User @key(fields: "id") { id: ID! nested1: Nested1 } type Nested1 @shareable { nested2: Nested2 } type Nested2 @shareable { a: String b: String }`,
      resolvers: {
        Query: { me: () => ({ id: '1', nested1: { nested2: { a: 'A', b: 'B' } } }) },
        User: { __resolveReference: (r: Row) => ({ id: r.id, nested1: { nested2: { a: 'A', b: 'B' } } }) },
      },
    },
    reviews: {
      sdl: `type User @key(fields: "id") { id: ID! nested1: Nested1 @external x: String @requires(fields: "nested1 { nested2 { a } }") y: String @requires(fields: "nested1 { nested2 { b } }") } type Nested1 @shareable { nested2: Nested2 } type Nested2 @shareable { a: String b: String }`,
      resolvers: {
        User: {
          __resolveReference: (r: Row) => r,
          x: (u: Row) => JSON.stringify(u.nested1?.nested2?.a),
          y: (u: Row) => JSON.stringify(u.nested1?.nested2?.b),
        },
      },
    },
  },
  query: '{ me { x y } }',
  data: { me: { x: '"A"', y: '"B"' } },
});

const cr = {
  A: {
    sdl: `type Query { t: T } type T @key(fields: "id") { id: ID! a: String }`,
    resolvers: {
      Query: { t: () => ({ id: '1', a: 'A' }) },
      T: { __resolveReference: (r: Row) => ({ id: r.id, a: 'A' }) },
    },
  },
  B: {
    sdl: `type T @key(fields: "id") { id: ID! a: String @external b: String c: String @requires(fields: "a") }`,
    resolvers: { T: { __resolveReference: (r: Row) => ({ ...r, b: 'B', c: `C${r.a}` }) } },
  },
};
for (const v of [true, false])
  add({
    id: `conditional-requires-${v}`,
    source: 'apollographql/federation#3317 (open)',
    subgraphs: cr,
    query: 'query q($v: Boolean!) { t { id b c @skip(if: $v) } }',
    variables: { v },
    data: { t: v ? { id: '1', b: 'B' } : { id: '1', b: 'B', c: 'CA' } },
  });

const ra = {
  p: {
    sdl: `type Query { product(id: ID!): Product } type Product @key(fields: "id") { id: ID! attributes(keys: [String!]): [String!] }`,
    resolvers: {
      Query: { product: (_: unknown, { id }: Row) => ({ id }) },
      Product: {
        __resolveReference: (r: Row) => ({ id: r.id }),
        attributes: (_: unknown, { keys }: Row) => keys ?? ['all'],
      },
    },
  },
  e: {
    sdl: `type Product @key(fields: "id") { id: ID! attributes(keys: [String!]): [String!] @external explicit: String @requires(fields: "attributes(keys: \\"Erotic\\")") other: String @requires(fields: "attributes(keys: [\\"x\\"])") }`,
    resolvers: {
      Product: {
        __resolveReference: (r: Row) => r,
        explicit: (r: Row) => JSON.stringify(r.attributes),
        other: (r: Row) => JSON.stringify(r.attributes),
      },
    },
  },
};
add({
  id: 'requires-args-vs-client-args',
  source: 'apollographql/federation#2996 (open), #2276',
  subgraphs: ra,
  query:
    'query($k: [String!]) { product(id: 1) { explicit attributes(keys: $k) more: attributes(keys: "size") other } }',
  variables: { k: 'w' },
  data: { product: { explicit: '["Erotic"]', attributes: ['w'], more: ['size'], other: '["x"]' } },
});
add({
  id: 'requires-list-with-null',
  source: 'apollographql/federation#2683',
  subgraphs: {
    a: {
      sdl: `type Query { parents: [Parent] } type Parent @key(fields: "id") { id: ID! children: [Child] } type Child @key(fields: "id") { id: ID! name: String parent: Parent }`,
      resolvers: {
        Query: {
          parents: () => [
            { id: 'p', children: [{ id: 'c', name: 'N' }, null] },
            { id: 'p2', children: null },
          ],
        },
        Parent: { __resolveReference: (r: Row) => ({ id: r.id, children: [{ id: 'c', name: 'N' }, null] }) },
        Child: { __resolveReference: (r: Row) => ({ id: r.id, name: 'N' }), parent: () => ({ id: 'p' }) },
      },
    },
    b: {
      sdl: `type Parent @key(fields: "id") { id: ID! children: [Child] @external sum: String @requires(fields: "children { name }") } type Child @key(fields: "id") { id: ID! name: String @external msg: String @requires(fields: "name") }`,
      resolvers: {
        Parent: { __resolveReference: (r: Row) => r, sum: (r: Row) => JSON.stringify(r.children) },
        Child: { __resolveReference: (r: Row) => r, msg: (r: Row) => `hi ${r.name}` },
      },
    },
  },
  query: '{ parents { sum children { msg } } }',
  data: {
    parents: [
      { sum: '[{"name":"N"},null]', children: [{ msg: 'hi N' }, null] },
      { sum: 'null', children: null },
    ],
  },
});
add({
  id: 'provides-nested',
  source: 'cosmo#3025 (provides on fieldsets)',
  subgraphs: {
    a: {
      sdl: `type Query { r: [Review!] @provides(fields: "author { name }") q: [Review!] } type Review @shareable { author: User } type User @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: {
        Query: {
          r: () => [{ author: { id: '1', name: 'provided' } }],
          q: () => [{ author: { id: '1', name: 'must not show' } }],
        },
      },
    },
    b: {
      sdl: `type User @key(fields: "id") { id: ID! name: String @shareable }`,
      resolvers: { User: { __resolveReference: (r: Row) => ({ id: r.id, name: 'owner' }) } },
    },
  },
  query: '{ r { author { name } } q { author { name } } }',
  data: { r: [{ author: { name: 'provided' } }], q: [{ author: { name: 'owner' } }] },
});
