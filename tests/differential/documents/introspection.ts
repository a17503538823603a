import { getIntrospectionQuery } from 'graphql';
import { type Doc, docs } from './doc.ts';

const TYPES = [
  'Query',
  'Mutation',
  'Item',
  'Box',
  'Node',
  'Any',
  'Color',
  'F',
  'Maker',
  'Int',
  'Any64',
  '__Type',
  '__Directive',
  '_Entity',
  '_Service',
  '_Any',
  'nothing',
  '',
  'constructor',
  '__proto__',
];

export const INTROSPECTION: readonly Doc[] = [
  ...docs(
    ...TYPES.map(
      (name) =>
        `{ __type(name: "${name}") { kind name fields { name type { kind name ofType { name } } args { name defaultValue } } } }`,
    ),
    ...TYPES.map(
      (name) =>
        `{ __type(name: "${name}") { interfaces { name } possibleTypes { name } enumValues { name } inputFields { name defaultValue type { name kind } } specifiedByURL isOneOf } }`,
    ),
    '{ __type { name } }',
    '{ __type(name: null) { name } }',
    '{ __type(name: 1) { name } }',
    '{ __type(name: "Item", x: 1) { name } }',
    '{ __typename __schema { __typename queryType { __typename name } } }',
    '{ __schema }',
    '{ __schema { nothing } }',
    '{ __schema { queryType { name fields(includeDeprecated: true) { name isDeprecated deprecationReason } } } }',
    '{ __schema { queryType { fields { name } } mutationType { name } subscriptionType { name } } }',
    '{ a: __schema { queryType { name } } b: __schema { queryType { kind } } c: __type(name: "Item") { n: name k: kind } }',
    '{ __schema { ...S } } fragment S on __Schema { queryType { ...T } } fragment T on __Type { name fields { ...F } } fragment F on __Field { name }',
    '{ __schema { ... on Query { __typename } } }',
    '{ item { __schema { queryType { name } } } }',
    '{ __schema { queryType { name } } item { price __typename } top { t: __typename } }',
    'mutation { __schema { queryType { name } } }',
    'mutation { __typename echoed(i: 1) __type(name: "F") { name } }',
    '{ any { __typename ... on Item { __typename t: __typename } ... on Box { items { __typename } } } node { __typename } }',
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
    '{ __type(name: "Item") { fields { type { ofType { ofType { ofType { name } } } } } } }',
    'query ($n: String!) { __type(name: $n) { name } }',
    '{ __typename(x: 1) }',
    '{ __typename { name } }',
    '{ __directive(name: "skip") { name } }',
  ),
  ...[
    '{ self { __schema { queryType { name } } __typename } }',
    '{ self { ...F } } fragment F on Query { __type(name: "Item") { name } item { price } }',
  ].map((query): Doc => ({ query, stricter: 'BAD_USER_INPUT' })),
  { query: 'query ($n: String!) { __type(name: $n) { name kind } }', variables: { n: 'Item' } },
  { query: 'query ($n: String!) { __type(name: $n) { name } }', variables: { n: 7 } },
  {
    query: 'query ($d: Boolean!) { __type(name: "Query") { fields(includeDeprecated: $d) { name } } }',
    variables: { d: true },
  },
  {
    query: 'query ($y: Boolean!) { __schema @include(if: $y) { queryType { name @skip(if: $y) kind } } top { id } }',
    variables: { y: true },
  },
  {
    query: 'query ($y: Boolean!) { __schema @include(if: $y) { queryType { name } } top { id } }',
    variables: { y: false },
  },
  {
    query: getIntrospectionQuery()
      .replace(/directives \{[^}]*\{[^}]*\}[^}]*\}/, 'directives { name }')
      .replace('directives { name }', '__typename'),
  },
];
