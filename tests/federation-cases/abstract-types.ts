import type { Case, Row } from './case.ts';

/** Interfaces and unions, whole or in part, known as objects, overridden, inaccessible. */
export const cases: Case[] = [];
const add = (one: Case) => void cases.push(one);

add({
  id: 'union-nested-fragments',
  source: 'apollographql/apollo-server#3983',
  subgraphs: {
    a: {
      sdl: `type Query { ab: [AB] } type A { id: ID } type B { id: ID } union AB = A | B`,
      resolvers: {
        Query: {
          ab: () => [
            { __typename: 'A', id: '1' },
            { __typename: 'B', id: '2' },
          ],
        },
      },
    },
  },
  query: '{ ab { __typename ... on A { id ... on AB { ... on A { id } ... on B { id } } } ... on B { id } } }',
  data: {
    ab: [
      { __typename: 'A', id: '1' },
      { __typename: 'B', id: '2' },
    ],
  },
});
add({
  id: 'alias-differs-per-type',
  source: 'apollographql/federation#397 (open)',
  subgraphs: {
    a: {
      sdl: `type Query { nodes: [Node] } interface Node { nodeId: ID } type Device implements Node @key(fields: "nodeId") { nodeId: ID name: String } type Catalog implements Node @key(fields: "nodeId") { nodeId: ID title: String }`,
      resolvers: {
        Query: {
          nodes: () => [
            { __typename: 'Device', nodeId: 'd', name: 'dev' },
            { __typename: 'Catalog', nodeId: 'c', title: 'cat' },
          ],
        },
        Device: { __resolveReference: (r: Row) => ({ ...r, name: 'dev' }) },
        Catalog: { __resolveReference: (r: Row) => ({ ...r, title: 'cat' }) },
      },
    },
    b: {
      sdl: `type Device @key(fields: "nodeId") { nodeId: ID size: String! } type Catalog @key(fields: "nodeId") { nodeId: ID pages: Int }`,
      resolvers: {
        Device: { __resolveReference: (r: Row) => ({ ...r, size: 'big' }) },
        Catalog: { __resolveReference: (r: Row) => ({ ...r, pages: 7 }) },
      },
    },
  },
  query: '{ nodes { ... on Device { name x: size } ... on Catalog { name: title y: pages } } }',
  data: {
    nodes: [
      { name: 'dev', x: 'big' },
      { name: 'cat', y: 7 },
    ],
  },
});
add({
  id: 'alias-conflicting-types',
  source: 'apollographql/federation#1257 / #2294',
  subgraphs: {
    a: {
      sdl: `type Query { nodes: [N] } union N = D | C type D @key(fields: "id") { id: ID! v: Int! } type C @key(fields: "id") { id: ID! w: String }`,
      resolvers: {
        Query: {
          nodes: () => [
            { __typename: 'D', id: '1', v: 1 },
            { __typename: 'C', id: '2', w: 'two' },
          ],
        },
        D: { __resolveReference: (r: Row) => ({ ...r, v: 1 }) },
        C: { __resolveReference: (r: Row) => ({ ...r, w: 'two' }) },
      },
    },
    b: {
      sdl: `type D @key(fields: "id") { id: ID! p: [Int] } type C @key(fields: "id") { id: ID! p: [Int!]! }`,
      resolvers: {
        D: { __resolveReference: (r: Row) => ({ ...r, p: [1, null] }) },
        C: { __resolveReference: (r: Row) => ({ ...r, p: [2] }) },
      },
    },
  },
  query: '{ nodes { ... on D { x: v p1: p } ... on C { y: w p2: p } } }',
  data: {
    nodes: [
      { x: 1, p1: [1, null] },
      { y: 'two', p2: [2] },
    ],
  },
});
add({
  id: 'partial-union',
  source: 'apollographql/federation#2307, hive-router#1098',
  subgraphs: {
    s1: {
      sdl: `type Query { u1: [Merged] r: Response } type Response @shareable { acts: [Merged!]! message: String } type A @shareable { fieldA: String } type B @shareable { fieldB: String } type C @key(fields: "fieldC", resolvable: false) { fieldC: String! } type Use { c: C } union Merged = A | B`,
      resolvers: {
        Query: {
          u1: () => [
            { __typename: 'A', fieldA: 'a' },
            { __typename: 'B', fieldB: 'b' },
          ],
          r: () => ({ acts: [{ __typename: 'A', fieldA: 'a' }], message: 'm' }),
        },
      },
    },
    s2: {
      sdl: `type Query { u2: [Merged] r2: Response } type Response @shareable { acts: [Merged!]! message: String } type B @shareable { fieldB: String } type C @key(fields: "fieldC") { fieldC: String! } union Merged = B | C`,
      resolvers: {
        Query: {
          u2: () => [
            { __typename: 'C', fieldC: 'c' },
            { __typename: 'B', fieldB: 'b' },
          ],
          r2: () => ({ acts: [{ __typename: 'C', fieldC: 'c' }], message: 'm2' }),
        },
      },
    },
  },
  query:
    '{ u1 { ...on A { fieldA } ...on B { fieldB } ...on C { fieldC } } u2 { ...on A { fieldA } ...on B { fieldB } ...on C { fieldC } } r { acts { ...on A { fieldA } ...on C { fieldC } } } r2 { acts { ...on A { fieldA } ...on C { fieldC } } message } }',
  data: {
    u1: [{ fieldA: 'a' }, { fieldB: 'b' }],
    u2: [{ fieldC: 'c' }, { fieldB: 'b' }],
    r: { acts: [{ fieldA: 'a' }] },
    r2: { acts: [{ fieldC: 'c' }], message: 'm2' },
  },
});
add({
  id: 'union-iface-other-service',
  source: 'apollographql/federation#361 / apollo-server#4283',
  subgraphs: {
    c: {
      sdl: `type Query { content: [Content!]! } union Content = Video | Article interface WebResource { url: String } type Article implements WebResource @key(fields: "id") { id: ID url: String } type Video @key(fields: "id") { id: ID }`,
      resolvers: {
        Query: {
          content: () => [
            { __typename: 'Article', id: '1', url: 'a1' },
            { __typename: 'Video', id: '1' },
          ],
        },
        Article: { __resolveReference: (r: Row) => ({ ...r, url: 'a1' }) },
      },
    },
    v: {
      sdl: `interface WebResource { url: String } type Video implements WebResource @key(fields: "id") { id: ID url: String }`,
      resolvers: { Video: { __resolveReference: (r: Row) => ({ ...r, url: `v${r.id}` }) } },
    },
  },
  query: '{ content { ... on WebResource { url } } }',
  data: { content: [{ url: 'a1' }, { url: 'v1' }] },
});
add({
  id: 'iface-named-fragment-inline',
  source: 'graphql-hive/gateway#2463 (open)',
  subgraphs: {
    a: {
      sdl: `type Query { node: Node } interface Node { id: ID! } type Leaf implements Node @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { node: () => ({ __typename: 'Leaf', id: '1' }) } },
    },
    b: {
      sdl: `type Leaf @key(fields: "id") { id: ID! extra: String }`,
      resolvers: { Leaf: { __resolveReference: (r: Row) => ({ ...r, extra: 'x' }) } },
    },
  },
  query: '{ node { ...NodeFields __typename } } fragment NodeFields on Node { ... on Leaf { extra } }',
  data: { node: { extra: 'x', __typename: 'Leaf' } },
});
add({
  id: 'covariant-iface-fragments',
  source: 'apollographql/router#3106, federation#2592 (open)',
  subgraphs: {
    a: {
      sdl: `type Query { nbaCard: NBACard! } interface PlayerInterface { id: Int! slug: String! } interface CardInterface { id: Int! player: PlayerInterface! other: CardInterface } type NBAPlayer implements PlayerInterface { id: Int! slug: String! } type NBACard implements CardInterface { id: Int! player: NBAPlayer! other: NBACard } type BaseballCard implements CardInterface { id: Int! player: NBAPlayer! other: BaseballCard }`,
      resolvers: {
        Query: {
          nbaCard: () => ({
            __typename: 'NBACard',
            id: 1,
            player: { __typename: 'NBAPlayer', id: 2, slug: 's' },
            other: { __typename: 'NBACard', id: 3 },
          }),
        },
      },
    },
  },
  query:
    '{ nbaCard { ...F1 ...F2 ...F3 } } fragment F1 on NBACard { player { id } } fragment F2 on CardInterface { ...F2b } fragment F2b on CardInterface { player { slug } } fragment F3 on CardInterface { other { ... on NBACard { id } ... on BaseballCard { id } } }',
  data: { nbaCard: { player: { id: 2, slug: 's' }, other: { id: 3 } } },
});
const io = {
  A: {
    sdl: `type Query { search(name: String!): [Contact!]! } interface Contact @key(fields: "id") { id: ID! displayName: String! } type Person implements Contact @key(fields: "id") { id: ID! displayName: String! } type Firm implements Contact @key(fields: "id") { id: ID! displayName: String! }`,
    resolvers: {
      Query: {
        search: () => [
          { __typename: 'Person', id: '1', displayName: 'max' },
          { __typename: 'Firm', id: '2', displayName: 'acme' },
        ],
      },
      Contact: {
        __resolveType: (c: Row) => c.__typename ?? (c.id === '1' ? 'Person' : 'Firm'),
        __resolveReference: (r: Row) =>
          r.id === '1'
            ? { __typename: 'Person', id: '1', displayName: 'max' }
            : { __typename: 'Firm', id: '2', displayName: 'acme' },
      },
      Person: { __resolveReference: (r: Row) => ({ __typename: 'Person', id: r.id, displayName: 'max' }) },
      Firm: { __resolveReference: (r: Row) => ({ __typename: 'Firm', id: r.id, displayName: 'acme' }) },
    },
  },
  B: {
    sdl: `type Query { top: [Contact!]! } type Contact @interfaceObject @key(fields: "id") { id: ID! country: String }`,
    resolvers: {
      Query: {
        top: () => [
          { id: '2', country: 'c2' },
          { id: '1', country: 'c1' },
        ],
      },
      Contact: { __resolveReference: (r: Row) => ({ id: r.id, country: `c${r.id}` }) },
    },
  },
};
add({
  id: 'interfaceobject-typename',
  source: 'apollographql/router#3855, federation#3184, #2791',
  subgraphs: io,
  query:
    '{ search(name: "x") { __typename displayName ... on Person { __typename country } } top { __typename country ... on Person { __typename displayName } } }',
  data: {
    search: [
      { __typename: 'Person', displayName: 'max', country: 'c1' },
      { __typename: 'Firm', displayName: 'acme' },
    ],
    top: [
      { __typename: 'Firm', country: 'c2' },
      { __typename: 'Person', country: 'c1', displayName: 'max' },
    ],
  },
});
add({
  id: 'interfaceobject-inline',
  source: 'apollographql/federation#2405 (open)',
  subgraphs: io,
  query:
    '{ search(name: "x") { ... on Person { country } ... on Firm { id } } top { ... on Firm { country } ... on Person { id } } }',
  data: { search: [{ country: 'c1' }, { id: '2' }], top: [{ country: 'c2' }, { id: '1' }] },
});
add({
  id: 'override-on-interface',
  source: 'ardatan/graphql-tools#6074',
  subgraphs: {
    a: {
      sdl: `type Query { feed: [Post] } interface Post { id: ID! createdAt: String! } type ImagePost implements Post @key(fields: "id") { id: ID! createdAt: String! } type TextPost implements Post @key(fields: "id") { id: ID! createdAt: String! }`,
      resolvers: {
        Query: {
          feed: () => [
            { __typename: 'ImagePost', id: 'i', createdAt: 'OLD' },
            { __typename: 'TextPost', id: 't', createdAt: 'text' },
          ],
        },
        ImagePost: { __resolveReference: (r: Row) => ({ ...r, createdAt: 'OLD' }) },
        TextPost: { __resolveReference: (r: Row) => ({ ...r, createdAt: 'text' }) },
      },
    },
    b: {
      sdl: `type ImagePost @key(fields: "id") { id: ID! createdAt: String! @federation__override(from: "a") }`,
      resolvers: { ImagePost: { __resolveReference: (r: Row) => ({ id: r.id, createdAt: 'NEW' }) } },
    },
  },
  query: '{ feed { createdAt ... on TextPost { id } } }',
  data: { feed: [{ createdAt: 'NEW' }, { createdAt: 'text', id: 't' }] },
});
add({
  id: 'inaccessible-member',
  source: 'grafbase#2423',
  subgraphs: {
    a: {
      sdl: `type Query { u: [U] i: [I] } union U = A | B interface I { id: ID } type A implements I { id: ID } type B implements I @inaccessible { id: ID }`,
      resolvers: {
        Query: {
          u: () => [
            { __typename: 'A', id: '1' },
            { __typename: 'B', id: '2' },
          ],
          i: () => [
            { __typename: 'B', id: '2' },
            { __typename: 'A', id: '1' },
          ],
        },
      },
    },
  },
  query: '{ u { __typename ... on A { id } } i { __typename id } }',
  data: { u: [{ __typename: 'A', id: '1' }, null], i: [null, { __typename: 'A', id: '1' }] },
});
add({
  id: 'inaccessible-member-no-typename',
  source: 'grafbase#2423',
  subgraphs: {
    a: {
      sdl: `type Query { u: [U] i: [I] } union U = A | B interface I { id: ID } type A implements I { id: ID } type B implements I @inaccessible { id: ID }`,
      resolvers: {
        Query: {
          u: () => [
            { __typename: 'A', id: '1' },
            { __typename: 'B', id: '2' },
          ],
          i: () => [
            { __typename: 'B', id: 'SECRET' },
            { __typename: 'A', id: '1' },
          ],
        },
      },
    },
  },
  query: '{ u { ... on A { id } } i { id } }',
  data: { u: [{ id: '1' }, null], i: [null, { id: '1' }] },
});
add({
  id: 'inaccessible-enum-value',
  source: 'apollo router enum inaccessible',
  subgraphs: {
    a: {
      sdl: `enum E { A B @inaccessible } type Query { e: [E] f(e: E): String }`,
      resolvers: { Query: { e: () => ['A', 'B'], f: (_: unknown, a: Row) => JSON.stringify(a) } },
    },
  },
  query: '{ e }',
  data: { e: ['A', null] },
});
add({
  id: 'fragments-that-never-apply',
  source: 'generated by tests/differential (2026-11-29)',
  subgraphs: {
    a: {
      sdl: `type Query { standard: Standard gone: Standard list: [Standard!]! } interface Node { id: ID! } type Standard implements Node { id: ID! } type Body implements Node { id: ID! }`,
      resolvers: { Query: { standard: () => ({ id: '1' }), gone: () => null, list: () => [{ id: '1' }, { id: '2' }] } },
    },
  },
  query: `fragment Never on Node { ... on Body { id } }
    { standard { ...Never } gone { ... on Node { ... on Body { id } } } list { ...Never } }`,
  // An object of which nothing is selected is there all the same.
  data: { standard: {}, gone: null, list: [{}, {}] },
  errors: 0,
});
