import type { Case, Row } from './case.ts';

/** Keys of several fields, keys of any type, mutations in order, the root below itself. */
export const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);

{
  const log: string[] = [];
  const m = (n: string, ms: number) => async () => {
    await new Promise((r) => setTimeout(r, ms));
    log.push(n);
    return log.join('');
  };
  add({
    id: 'mutation-order',
    source: 'zalando/graphql-jit#283, gateway#387',
    subgraphs: {
      a: {
        sdl: 'type Query { a: Int } type Mutation { m1: String m3: String }',
        resolvers: { Mutation: { m1: m('1', 30), m3: m('3', 1) } },
      },
      b: {
        sdl: 'type Query { b: Int } type Mutation { m2: String m4: String }',
        resolvers: { Mutation: { m2: m('2', 20), m4: m('4', 1) } },
      },
    },
    query: 'mutation M($v: Boolean!) { ...F @include(if: $v) m4 } fragment F on Mutation { m1 m2 m3 }',
    variables: { v: true },
    data: { m1: '1', m2: '12', m3: '123', m4: '1234' },
  });
}
add({
  id: 'introspection-deprecated-input',
  source: 'apollographql/federation#2027 (open)',
  subgraphs: {
    a: { sdl: 'input I { a: Int b: Int @deprecated(reason: "no") } type Query { f(i: I, old: Int @deprecated): Int }' },
  },
  query:
    '{ __type(name: "I") { all: inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } some: inputFields { name } } q: __type(name: "Query") { fields { args(includeDeprecated: true) { name isDeprecated } } } }',
  data: {
    __type: {
      all: [
        { name: 'a', isDeprecated: false, deprecationReason: null },
        { name: 'b', isDeprecated: true, deprecationReason: 'no' },
      ],
      some: [{ name: 'a' }],
    },
    q: {
      fields: [
        {
          args: [
            { name: 'i', isDeprecated: false },
            { name: 'old', isDeprecated: true },
          ],
        },
      ],
    },
  },
});
add({
  id: 'query-nested',
  source: 'ardatan/graphql-tools#2347',
  subgraphs: {
    a: {
      sdl: 'type Query { a: Int self: Query } type Mutation { m: P } type P { query: Query }',
      resolvers: { Query: { a: () => 1, self: () => ({}) }, Mutation: { m: () => ({ query: {} }) } },
    },
    b: { sdl: 'type Query { b: Int }', resolvers: { Query: { b: () => 2 } } },
  },
  query: 'mutation { m { query { b self { b a } } } }',
  data: { m: { query: { b: 2, self: { b: 2, a: 1 } } } },
});
add({
  id: 'composite-key-nested-list',
  source: 'wundergraph/cosmo#1184, audit complex keys',
  subgraphs: {
    a: {
      sdl: `type Query { l: [L] } type L @key(fields: "id org { id } tags") { id: ID! org: Org! tags: [String] } type Org @shareable { id: ID! }`,
      resolvers: {
        Query: {
          l: () => [
            { id: '1', org: { id: 'o' }, tags: ['x', null] },
            { id: '1', org: { id: 'p' }, tags: ['x', null] },
            { id: '1', org: { id: 'o' }, tags: ['x'] },
          ],
        },
      },
    },
    b: {
      sdl: `type L @key(fields: "id org { id } tags") { id: ID! org: Org! tags: [String] v: String } type Org @shareable { id: ID! }`,
      resolvers: {
        L: { __resolveReference: (r: Row) => ({ ...r, v: `${r.id}${r.org.id}${JSON.stringify(r.tags)}` }) },
      },
    },
  },
  query: '{ l { v } }',
  data: { l: [{ v: '1o["x",null]' }, { v: '1p["x",null]' }, { v: '1o["x"]' }] },
});
add({
  id: 'int-and-string-id',
  source: 'key coercion 1 vs "1"',
  subgraphs: {
    a: {
      sdl: `scalar Any type Query { l: [L] } type L @key(fields: "k") { k: Any }`,
      resolvers: { Query: { l: () => [{ k: 1 }, { k: '1' }, { k: true }, { k: 'true' }, { k: { a: 1 } }] } },
    },
    b: {
      sdl: `scalar Any type L @key(fields: "k") { k: Any v: String }`,
      resolvers: { L: { __resolveReference: (r: Row) => ({ ...r, v: JSON.stringify(r.k) }) } },
    },
  },
  query: '{ l { v } }',
  data: { l: [{ v: '1' }, { v: '"1"' }, { v: 'true' }, { v: '"true"' }, { v: '{"a":1}' }] },
});
{
  const users = { a: { id: 1, mail: 'a@x', nick: 'al' }, b: { id: 2, mail: 'b@x', nick: 'bo' } };
  add({
    id: 'external-key-is-only-taken-in',
    source: 'graphql-hive/federation-gateway-audit, simple-entity-call',
    subgraphs: {
      a: {
        sdl: 'type Query { users: [User] } type User @key(fields: "id") { id: ID! mail: String! home: Home @shareable } type Home { no: Int! at: Place @shareable } type Place { zip: String }',
        resolvers: {
          Query: {
            users: () =>
              Object.values(users).map((user) => ({ ...user, home: { no: user.id, at: { zip: `z${user.id}` } } })),
          },
        },
      },
      b: {
        sdl: 'type User @key(fields: "mail") { mail: String! @external nick: String! }',
        resolvers: {
          User: {
            __resolveReference: ({ mail }: Row) => ({
              nick: Object.values(users).find((user) => user.mail === mail)?.nick,
            }),
          },
        },
      },
      c: {
        sdl: 'type User @key(fields: "home { no at { zip } }") { home: Home @shareable level: Int } type Home { no: Int! @external at: Place @shareable } type Place { zip: String @external }',
        resolvers: {
          User: { __resolveReference: ({ home }: Row) => ({ level: home.no * 10 + Number(home.at.zip.slice(1)) }) },
        },
      },
    },
    query: '{ users { id nick level } }',
    data: {
      users: [
        { id: '1', nick: 'al', level: 11 },
        { id: '2', nick: 'bo', level: 22 },
      ],
    },
    errors: 0,
  });
}
