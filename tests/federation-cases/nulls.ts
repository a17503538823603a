import type { Case, Row } from './case.ts';

/** Nulls: how far they reach, and entities that are not there. */
export const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);

add({
  id: 'optional-entity-null-required',
  source: 'apollographql/router#2017',
  subgraphs: {
    a: {
      sdl: `type Query { a: A! } type A @key(fields: "id") { id: ID! b: B } type B @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { a: () => ({ id: '1', b: { id: '2' } }) } },
    },
    b: {
      sdl: `type B @key(fields: "id") { id: ID! title: String! }`,
      resolvers: { B: { __resolveReference: () => null } },
    },
  },
  query: '{ a { id b { title } } }',
  data: { a: { id: '1', b: null } },
  errors: 1,
});
add({
  id: 'resolve-ref-null-in-list',
  source: 'apollographql/federation#752 (open), #584, #1509',
  subgraphs: {
    a: {
      sdl: `type Query { landing: L list: [B!] opt: [B] } type L { assets: [B!]! } type B @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          landing: () => ({ assets: [{ id: '1' }, { id: '2' }] }),
          list: () => [{ id: '2' }, { id: '1' }],
          opt: () => [{ id: '1' }, { id: '2' }, null, { id: '1' }],
        },
      },
    },
    b: {
      sdl: `type B @key(fields: "id") { id: ID! title: String! t: String }`,
      resolvers: { B: { __resolveReference: (r: Row) => (r.id === '2' ? { id: '2', title: 'two', t: 't' } : null) } },
    },
  },
  query: '{ landing { assets { id t } } list { title } opt { id title } }',
  data: {
    landing: {
      assets: [
        { id: '1', t: null },
        { id: '2', t: 't' },
      ],
    },
    list: null,
    opt: [null, { id: '2', title: 'two' }, null, null],
  },
});
add({
  id: 'nonnull-below-nullable-list',
  source: 'graphql-spec#316/#317',
  subgraphs: {
    a: {
      sdl: `type Query { x: X } type X { rows: [[Row!]] ok: Int } type Row { v: Int! w: Int }`,
      resolvers: { Query: { x: () => ({ ok: 1, rows: [[{ v: 1 }, { v: null }], [{ v: 3, w: 4 }]] }) } },
    },
  },
  query: '{ x { ok rows { v w } } }',
  data: { x: { ok: 1, rows: [null, [{ v: 3, w: 4 }]] } },
  errors: (e) => e.length === 1,
});
add({
  id: 'entity-key-null',
  source: 'gqlgen#3437, federation#376 (null in keys)',
  subgraphs: {
    a: {
      sdl: `type Query { ps: [P] } type P @key(fields: "k") { k: String name: String }`,
      resolvers: {
        Query: {
          ps: () => [
            { k: null, name: 'n' },
            { k: 'a', name: 'm' },
          ],
        },
      },
    },
    b: {
      sdl: `type P @key(fields: "k") { k: String price: Int }`,
      resolvers: {
        P: { __resolveReference: (r: Row) => (r.k === null ? { k: null, price: 666 } : { k: r.k, price: 1 }) },
      },
    },
  },
  query: '{ ps { name price } }',
  data: {
    ps: [
      { name: 'n', price: 666 },
      { name: 'm', price: 1 },
    ],
  },
});
add({
  id: 'duplicate-entities-separate-writes',
  source: 'subgraph-compatibility#667',
  subgraphs: {
    a: {
      sdl: `type Query { xs: [W!]! } type W { p: P q: P } type P @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          xs: () => [
            { p: { id: '1' }, q: { id: '2' } },
            { p: { id: '1' }, q: { id: '1' } },
            { p: null, q: { id: '2' } },
          ],
        },
      },
    },
    b: {
      sdl: `type P @key(fields: "id") { id: ID! name: String tags: [T!] } type T { v: String }`,
      resolvers: { P: { __resolveReference: (r: Row) => ({ id: r.id, name: `n${r.id}`, tags: [{ v: `t${r.id}` }] }) } },
    },
  },
  query: '{ xs { p { name tags { v } } q { n: name tags { w: v } } } }',
  data: {
    xs: [
      { p: { name: 'n1', tags: [{ v: 't1' }] }, q: { n: 'n2', tags: [{ w: 't2' }] } },
      { p: { name: 'n1', tags: [{ v: 't1' }] }, q: { n: 'n1', tags: [{ w: 't1' }] } },
      { p: null, q: { n: 'n2', tags: [{ w: 't2' }] } },
    ],
  },
});
add({
  id: 'rewrite-null-node',
  source: 'apollographql/federation#2715/#2716',
  subgraphs: {
    a: {
      sdl: `type Query { tests: [T] } type T { node: N } union N = X | Y type X { foo: String! } type Y { foo: Int }`,
      resolvers: {
        Query: {
          tests: () => [{ node: null }, { node: { __typename: 'X', foo: 'x' } }, { node: { __typename: 'Y', foo: 3 } }],
        },
      },
    },
  },
  query: '{ tests { node { ... on X { a: foo } ... on Y { b: foo } } } }',
  data: { tests: [{ node: null }, { node: { a: 'x' } }, { node: { b: 3 } }] },
});
add({
  id: 'rewrite-null-node-conflict',
  source: 'apollographql/federation#2715',
  subgraphs: {
    a: {
      sdl: `type Query { tests: [T] } type T { node: N } union N = X | Y type X @key(fields: "id") { id: ID! } type Y @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          tests: () => [{ node: null }, { node: { __typename: 'X', id: '1' } }, { node: { __typename: 'Y', id: '2' } }],
        },
      },
    },
    b: {
      sdl: `type X @key(fields: "id") { id: ID! foo: String! @shareable } type Y @key(fields: "id") { id: ID! foo: String @shareable}`,
      resolvers: {
        X: { __resolveReference: (r: Row) => ({ ...r, foo: 'x' }) },
        Y: { __resolveReference: (r: Row) => ({ ...r, foo: null }) },
      },
    },
  },
  query: '{ tests { node { ... on X { foo } ... on Y { bar: foo } } } }',
  data: { tests: [{ node: null }, { node: { foo: 'x' } }, { node: { bar: null } }] },
});
