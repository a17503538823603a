import type { Case, Row } from './case.ts';

/** @skip and @include, the order of keys, and the operation that is named. */
export const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);

const si = {
  a: {
    sdl: `type Query { post: Post n: [Int] } type Post @key(fields: "id") { id: ID! title: String author: User } type User @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { post: () => ({ id: '1', title: 'T', author: { id: 'u' } }), n: () => [1, null] },
      User: { __resolveReference: (r: Row) => r },
      Post: { __resolveReference: (r: Row) => ({ ...r, title: 'T', author: { id: 'u' } }) },
    },
  },
  b: {
    sdl: `type User @key(fields: "id") { id: ID! name: String }`,
    resolvers: { User: { __resolveReference: (r: Row) => ({ ...r, name: 'N' }) } },
  },
};
for (const v of [true, false])
  add({
    id: `skip-include-shared-fragment-${v}`,
    source: 'zalando/graphql-jit#111, #118, #166',
    subgraphs: si,
    query:
      'query T($v: Boolean!) { post { title Author1: author @skip(if: $v) { ...f } Author2: author @include(if: $v) { ...f ...g @skip(if: $v) } } } fragment f on User { ... on User { name } } fragment g on User { id }',
    variables: { v },
    data: { post: v ? { title: 'T', Author2: { name: 'N' } } : { title: 'T', Author1: { name: 'N' } } },
  });
add({
  id: 'include-same-field-twice',
  source: 'ChilliCream/graphql-platform#5970',
  subgraphs: si,
  query:
    'query A($n: Boolean = false) { post { title } ...F @include(if: $n) ...G @include(if: true) } fragment F on Query { post { title author { name } } } fragment G on Query { post { author { id } } }',
  data: { post: { title: 'T', author: { id: 'u' } } },
});
add({
  id: 'all-skipped',
  source: 'graphql-jit#111 (empty object)',
  subgraphs: si,
  query: 'query A($n: Boolean! = true) { post { author { name @skip(if: $n) } title @skip(if: $n) } }',
  data: { post: { author: {} } },
});
add({
  id: 'skip-whole-root',
  source: 'all root fields skipped',
  subgraphs: si,
  query: 'query A($n: Boolean!) { post @skip(if: $n) { title } }',
  variables: { n: true },
  data: {},
});
add({
  id: 'both-skip-include',
  source: 'graphql spec 3.13',
  subgraphs: si,
  query:
    'query A($n: Boolean!, $m: Boolean!) { post { title @skip(if: $n) @include(if: $m) id @include(if: $n) @skip(if: $m) } }',
  variables: { n: false, m: true },
  data: { post: { title: 'T' } },
});
add({
  id: 'iface-order-of-keys',
  source: 'graphql key order',
  subgraphs: si,
  query: '{ post { author { name } title id } n }',
  data: { post: { author: { name: 'N' }, title: 'T', id: '1' }, n: [1, null] },
});
add({
  id: 'operation-name',
  source: 'plan cache keyed by document only',
  subgraphs: si,
  query: 'query A { post { title } } query B { post { id } }',
  operationName: 'B',
  data: { post: { id: '1' } },
});
