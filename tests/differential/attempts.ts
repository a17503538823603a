import * as abstract from './supergraphs/abstract-types.ts';
import type { SupergraphSource } from './supergraphs/index.ts';
import { products } from './supergraphs/keys.ts';
import { requires, requiresAbstract } from './supergraphs/requires.ts';

/** An operation that somebody thought of to lead the gateway astray, with its variables. */
export type Attempt = readonly [what: string, query: string, variables?: Readonly<Record<string, unknown>>];

/** Attempts by hand: aliases, fragments, conditions by variables, inputs of `@requires` under other names, interfaces and unions. */
export const ATTEMPTS: readonly (readonly [source: SupergraphSource, ...attempts: readonly Attempt[]])[] = [
  [
    requires,
    ['an input of a required field under the name of another', '{ goods { price: weight shipping } }'],
    ['both inputs under each other’s names', '{ goods { price: weight weight: price shipping } }'],
    ['the key under an input’s name', '{ goods { price: id shipping total } }'],
    ['an input under the key’s name', '{ goods { id: price shipping total label } }'],
    ['the key under the name of the required field', '{ goods { shipping: id total } }'],
    ['the required field under the name of its input', '{ goods { price: shipping weight: label total } }'],
    ['the type’s name under an input’s name', '{ goods { price: __typename shipping } }'],
    ['an input under the type’s name', '{ goods { t: __typename __typename weight: id shipping } }'],
    ['an object of inputs under another name, and its fields crossed', '{ goods { size: maker { country } crate } }'],
    ['fields of an object of inputs crossed', '{ goods { size { height: width width: height } crate } }'],
    ['a list of inputs with crossed fields', '{ goods { parts { id: mass mass: id } assembled } }'],
    ['a list of inputs that is a scalar to the client', '{ goods { parts: price assembled } }'],
    [
      'the same required field under two names with two arguments',
      '{ goods { a: customs(to: "a") { duty } b: customs(to: "b") { duty } } }',
    ],
    [
      'the same through fragments',
      '{ goods { ...A ...B } } fragment A on Good { a: customs(to: "a") { duty } } fragment B on Good { b: customs(to: "b") { office duty } }',
    ],
    [
      'an argument by variable',
      'query ($to: String!) { goods { customs(to: $to) { office } maker: customs(to: "x") { duty } } }',
      { to: 'maker' },
    ],
    [
      'an input that is skipped',
      'query ($no: Boolean!) { goods { price @skip(if: $no) weight @include(if: $no) shipping } }',
      { no: true },
    ],
    [
      'an input that is not skipped',
      'query ($no: Boolean!) { goods { price @skip(if: $no) weight @include(if: $no) shipping } }',
      { no: false },
    ],
    [
      'a required field that is skipped, with one that rests on it',
      'query ($no: Boolean!) { goods { shipping @skip(if: $no) total } }',
      { no: true },
    ],
    [
      'a fragment skipped and included by one variable',
      'query ($on: Boolean!) { goods { ... @include(if: $on) { crate } ... @skip(if: $on) { assembled } } }',
      { on: true },
    ],
    [
      'the other way',
      'query ($on: Boolean!) { goods { ... @include(if: $on) { crate } ... @skip(if: $on) { assembled } } }',
      { on: false },
    ],
    [
      'conditions within conditions',
      'query ($a: Boolean!, $b: Boolean!) { goods { ... @include(if: $a) { ... @skip(if: $b) { total label } price @include(if: $b) } } }',
      { a: true, b: false },
    ],
    [
      'all skipped but the name of the type',
      'query ($a: Boolean!) { goods { __typename total @include(if: $a) } }',
      { a: false },
    ],
    [
      'the same field with and without a condition',
      'query ($a: Boolean!) { goods { total total @include(if: $a) } }',
      { a: false },
    ],
    ['a variable by default', 'query ($a: Boolean = false) { goods { total @include(if: $a) label @skip(if: $a) } }'],
    ['the same root twice with other selections', '{ goods { shipping } goods { total } g: goods { label } }'],
    ['one root under the name of another', '{ offer: goods { total } goods: offer { label } }'],
    ['deeply aliased, three subgraphs', '{ a: goods { b: maker { c: country } d: total e: shipping f: label } }'],
    ['names of what is inherited', '{ constructor: goods { toString: total hasOwnProperty: shipping valueOf: id } }'],
    ['a name with underscores, as a fetch may use', '{ goods { _price: weight __p: price _0: id shipping } }'],
    ['two operations, the second asked', 'query A { goods { id } } query B { offers(limit: 2) { total shipping } }'],
  ],
  [
    requiresAbstract,
    [
      'an input through an interface, its fields crossed',
      '{ orders { payment { amount ... on Card { issuer } ... on Cash { amount2: given } } score } }',
    ],
    [
      'the interface’s field under a type’s field’s name',
      '{ orders { payment { ... on Card { given: issuer } ... on Cash { issuer: given } } score } }',
    ],
    [
      'one name, two fields of two types',
      '{ orders { payment { ... on Card { x: issuer } ... on Cash { x: __typename } } score flags } }',
    ],
    ['a list of inputs under another name', '{ orders { lines: flags heavy } }'],
    ['inputs crossed within a list', '{ orders { lines { sku: count count: sku } heavy } }'],
    [
      'a union with one name for fields of two subgraphs',
      '{ orders { buyer { ... on Company { n: name } ... on Citizen { n: name } } } }',
    ],
    [
      'a union with the key under another name in one member',
      '{ orders { buyer { ... on Company { id: vat name } ... on Citizen { name } } } }',
    ],
    [
      'a union by fragments with conditions',
      'query ($c: Boolean!) { orders { buyer { ... on Company @include(if: $c) { name } ... on Citizen @skip(if: $c) { name spouse { name } } __typename } } }',
      { c: false },
    ],
    [
      'there and back again',
      '{ orders { buyer { ... on Company { orders { id: note score heavy buyer { __typename } } } } } }',
    ],
    ['only the type’s name of a union, under a key’s name', '{ orders { buyer { id: __typename } } }'],
  ],
  [
    abstract.interfaces,
    [
      'fields of members by a subgraph that has no interface',
      '{ nodes { id ... on Film { cast { name } gross } ... on Song { singer { born } plays } ... on Person { made { __typename } } } }',
    ],
    [
      'a name for fields of two subgraphs in two types',
      '{ nodes { ... on Film { x: duration } ... on Song { x: plays } } }',
    ],
    [
      'an interface within an interface',
      '{ search(text: "a") { ... on Node { id } related { ... on Film { director { born } } title } } }',
    ],
    [
      'an interface of one subgraph, fields of another',
      '{ top(n: 4) { rank ... on Film { title id: gross } ... on Song { label } } }',
    ],
    [
      'a key under another field’s name, members completed elsewhere',
      '{ nodes { title: id ... on Film { id: title rank } } }',
    ],
    ['a fragment that fits nobody here', '{ top { ... on Node { id } ... on Media { title } } }'],
    [
      'a union of entities, each with its own',
      '{ person(id: "1") { made { ... on Film { title rank } ... on Song { title plays singer { name } } } } }',
    ],
    [
      'a union under conditions by variable',
      'query ($f: Boolean!) { person(id: "2") { made { ... on Film @include(if: $f) { title } ... on Song @skip(if: $f) { label } } favourite { __typename } } }',
      { f: true },
    ],
  ],
  [
    abstract.interfaceObject,
    ['a field of an interface object, its key under another name', '{ vehicles { wheels: id rating } }'],
    [
      'the same by type',
      '{ vehicles { ... on Car { doors: rating } ... on Bike { bell reviews { stars about { id } } } } }',
    ],
    [
      'from the interface object back to the type',
      '{ bestRated { id: rating __typename ... on Car { doors } } lastReview { about { __typename price(days: 2) } } }',
    ],
    [
      'arguments by variables under two names',
      'query ($a: Int!, $b: Int!) { vehicles { a: price(days: $a) b: price(days: $b) depot { fleet { wheels rating } } } }',
      { a: 1, b: 30 },
    ],
  ],
  [
    abstract.interfaceObjectRequires,
    ['inputs of an interface object crossed', '{ users { name: age age: name greeting } }'],
    [
      'the required field twice, inputs skipped',
      'query ($s: Boolean!) { users { name @skip(if: $s) a: greeting b: greeting(polite: $s) ... on Admin { level: greeting(polite: false) } } }',
      { s: true },
    ],
  ],
  [
    abstract.unions,
    [
      'lists of lists of a union, completed elsewhere',
      '{ grid { ... on Post { likes id: body } ... on Photo { likes url: id } ... on Poll { options { votes } } } }',
    ],
    [
      'a union that comes back to itself',
      '{ feed { ... on Post { comments { on { ... on Post { body: id likes } ... on Photo { url } } replies { text } } } } }',
    ],
    [
      'a union by a spread of the union',
      '{ pinned { ...E } } fragment E on Entry { __typename ... on Post { author { wall { ... on Author { handle: name } ... on Post { body } } } } }',
    ],
  ],
  [
    products,
    [
      'an enum by variable under two names',
      'query ($c: Currency) { products { p: price(currency: $c) price(currency: CNY) q: price } }',
      { c: 'USD' },
    ],
    [
      'an input object with a default and a null',
      'query ($f: ReviewFilter, $m: Int) { products { r: reviews(min: $m, filter: $f) { stars } s: reviews(filter: { words: null, author: { name: "x" } }) { stars } } }',
      { f: { words: ['a'] }, m: null },
    ],
    [
      'one variable in two subgraphs',
      'query ($id: ID!) { product(id: $id) { title reviews { text } } review(id: $id) { product { title: id } author { __typename } } }',
      { id: '2' },
    ],
  ],
];
