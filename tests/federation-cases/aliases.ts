import type { Case, Row } from './case.ts';

/** Names that clients choose: those of keys, of required fields, and such as every object inherits. */
export const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);

const o1 = {
  a: {
    sdl: `type Query { object: O } type O @key(fields: "id") { id: ID! legacyId: ID a: String }`,
    resolvers: {
      Query: { object: () => ({ id: 'new', legacyId: 'old', a: 'A' }) },
      O: { __resolveReference: (r: Row) => ({ id: r.id, legacyId: 'old', a: 'A' }) },
    },
  },
  b: {
    sdl: `type O @key(fields: "id") { id: ID! b: String a: String @external c: String @requires(fields: "a") }`,
    resolvers: { O: { __resolveReference: (r: Row) => ({ ...r, b: `b of ${r.id}`, c: `c of ${r.id} ${r.a}` }) } },
  },
};
add({
  id: 'alias-as-key',
  source: 'apollographql/federation#3036',
  subgraphs: o1,
  query: '{ object { id: legacyId legacyId b c } }',
  data: { object: { id: 'old', legacyId: 'old', b: 'b of new', c: 'c of new A' } },
});
add({
  id: 'alias-as-required',
  source: 'apollographql/federation#2770 / router#3874',
  subgraphs: o1,
  query: '{ object { a: id c } }',
  data: { object: { a: 'new', c: 'c of new A' } },
});
add({
  id: 'alias-as-typename',
  source: 'wundergraph/cosmo#92 (alias __typename)',
  subgraphs: o1,
  query: '{ q: __typename object { t: __typename b } object2: object { x: id b } }',
  data: { q: 'Query', object: { t: 'O', b: 'b of new' }, object2: { x: 'new', b: 'b of new' } },
});
add({
  id: 'alias-to-__typename',
  source: 'federation: field aliased to __typename',
  subgraphs: o1,
  query: '{ object { __typename: legacyId b } }',
  data: { object: { __typename: 'old', b: 'b of new' } },
});
add({
  id: 'introspection-mixed',
  source: 'wundergraph/graphql-go-tools#740',
  subgraphs: o1,
  query:
    'query($n: String = "O") { __type(name: $n) { __typename name fields { __typename name args { name } } } s: __schema { queryType { n: name } __typename } object { b } nope: __type(name: "Nope") { name } }',
  data: {
    __type: {
      __typename: '__Type',
      name: 'O',
      fields: ['id', 'legacyId', 'a', 'b', 'c'].map((name) => ({ __typename: '__Field', name, args: [] })),
    },
    s: { queryType: { n: 'Query' }, __typename: '__Schema' },
    object: { b: 'b of new' },
    nope: null,
  },
});
add({
  id: 'proto-names',
  source: 'prototype pollution via aliases',
  subgraphs: o1,
  query: '{ constructor: object { hasOwnProperty: id toString: b __defineGetter__: c } }',
  data: { constructor: { hasOwnProperty: 'new', toString: 'b of new', __defineGetter__: 'c of new A' } },
});
add({
  id: 'proto-absent',
  source: 'prototype names, null object',
  subgraphs: {
    a: {
      sdl: 'type Query { x: X } type X { constructor: String valueOf: String v: Int }',
      resolvers: { Query: { x: () => ({ constructor: null, valueOf: null, v: 1 }) } },
    },
  },
  query: '{ x { constructor valueOf v } }',
  data: { x: { constructor: null, valueOf: null, v: 1 } },
});
