import type { Case, Row } from './case.ts';

/** Variables and literals: absent, null, default, and coerced. */
export const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);

const va = {
  a: {
    sdl: `scalar JSON enum E { A B } input In { a: Int! = 1234 b: String c: [In!] e: E! = B l: [[Int]] j: JSON f: Float id: ID } type Query { f(input: In, ids: [ID!], e: E = A, n: Int, j: JSON, big: Float, d: Int! = 5): String g(input: In!): String }`,
    resolvers: {
      Query: { f: (_: unknown, args: Row) => JSON.stringify(args), g: (_: unknown, args: Row) => JSON.stringify(args) },
    },
  },
};
const vcase = (
  id: string,
  source: string,
  query: string,
  variables: Record<string, unknown>,
  text: string | undefined,
  errors?: number,
) =>
  add({
    id,
    source,
    subgraphs: va,
    query,
    variables,
    ...(text !== undefined && { data: { f: text } }),
    ...(errors !== undefined && { errors }),
  });
vcase(
  'var-nullable-into-defaulted',
  'apollographql/federation#2174',
  'query F($a: Int) { f(input: { a: $a }) }',
  {},
  '{"input":{"a":1234,"e":"B"},"e":"A","d":5}',
);
vcase(
  'var-single-to-list',
  'wundergraph/cosmo#271, router#1243',
  'query F($ids: [ID!], $i: In) { f(ids: $ids, input: $i) }',
  { ids: 7, i: { c: { a: 1 }, l: 3 } },
  '{"input":{"a":1234,"c":[{"a":1,"e":"B"}],"e":"B","l":[[3]]},"ids":["7"],"e":"A","d":5}',
);
vcase(
  'var-nested-null',
  'wundergraph/cosmo#684',
  'query F($i: In) { f(input: $i) }',
  { i: { b: null, c: null, l: [null, [null]] } },
  '{"input":{"a":1234,"b":null,"c":null,"e":"B","l":[null,[null]]},"e":"A","d":5}',
);
vcase(
  'var-omitted-null-ids',
  'apollographql/router#1362 (open)',
  'query F($ids: [ID!], $n: Int) { f(ids: $ids, n: $n) }',
  { ids: null },
  '{"ids":null,"e":"A","d":5}',
);
vcase(
  'var-default-overridden',
  'wundergraph/graphql-go-tools#640',
  'query F($d: Int = 3, $e: E = B) { f(d: $d, e: $e) }',
  { d: 4 },
  '{"e":"B","d":4}',
);
vcase(
  'var-default-used',
  'apollographql/router#1640',
  'query F($d: Int = 3, $e: E) { f(d: $d, e: $e) }',
  {},
  '{"e":"A","d":3}',
);
vcase('var-enum-null', 'apollographql/router#1979', 'query F($e: E) { f(e: $e) }', { e: null }, '{"e":null,"d":5}');
vcase(
  'var-json-big',
  'literal in custom scalar',
  'query F($j: JSON) { f(j: $j, input: { j: { a: 1.0, b: [$j], c: 12345678901234567890, d: "x" } }) }',
  { j: { z: 1e21, __proto__x: 1 } },
  undefined,
);
vcase('var-int-overflow', 'graphql-js coercion', 'query F($n: Int) { f(n: $n) }', { n: 2147483648 }, undefined, 1);
vcase(
  'var-float-int',
  'graphql-js: 5.0 for Int',
  'query F($n: Int, $b: Float) { f(n: $n, big: $b) }',
  { n: 5.0, b: 1e308 },
  '{"e":"A","n":5,"big":1e+308,"d":5}',
);
vcase(
  'var-literal-vs-var-object-with-absent',
  'graphql spec: absent variable in object literal',
  'query F($b: String, $n: Int) { f(input: { b: $b, f: 1, id: 5, c: [{ b: $b }] }, n: $n) }',
  {},
  '{"input":{"a":1234,"c":[{"a":1234,"e":"B"}],"e":"B","f":1,"id":"5"},"e":"A","d":5}',
);
vcase(
  'var-list-item-absent',
  'graphql spec: absent variable in list literal',
  'query F($i: Int) { f(input: { l: [[$i, 1]] }) }',
  {},
  '{"input":{"a":1234,"e":"B","l":[[null,1]]},"e":"A","d":5}',
);
vcase(
  'same-field-literals-merge',
  'plan cache by normalised text',
  '{ f(n: 1, input: { b: "x", a: 1 }) ... on Query { f(input: { a: 1, b: "x" }, n: 1) } }',
  {},
  '{"input":{"a":1,"b":"x","e":"B"},"e":"A","n":1,"d":5}',
);
vcase('unused-var-ok', 'extra variables', 'query F { f }', { nope: 1 }, '{"e":"A","d":5}');
