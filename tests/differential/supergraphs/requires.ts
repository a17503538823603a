import { supergraph } from './link.ts';

/** Fields computed from fields of other subgraphs: plain, nested, in lists, and from computed ones. */
export const requires = supergraph('requires', {
  goods: `
    type Query { good(id: ID!): Good goods: [Good!]! }
    type Good @key(fields: "id") { id: ID! price: Int weight: Float! size: Size parts: [Part!] maker: Maker! }
    type Size @shareable { height: Int! width: Int }
    type Part @key(fields: "id") { id: ID! mass: Float }
    type Maker @key(fields: "id") { id: ID! country: String! }`,
  shipping: `
    type Good @key(fields: "id") {
      id: ID! price: Int @external weight: Float! @external size: Size @external parts: [Part!] @external maker: Maker! @external
      shipping: Int! @requires(fields: "price weight")
      crate: String @requires(fields: "size { height width }")
      assembled: Float @requires(fields: "parts { id mass }")
      customs(to: String!): Customs @requires(fields: "maker { country }")
    }
    type Size @shareable { height: Int! width: Int }
    type Part @key(fields: "id") { id: ID! mass: Float @external }
    type Maker @key(fields: "id") { id: ID! country: String! @external }
    type Customs { duty: Int! office: String }`,
  offers: `
    type Good @key(fields: "id") {
      id: ID! shipping: Int! @external price: Int @external
      total: Int @requires(fields: "price shipping")
      label: String! @requires(fields: "shipping")
    }
    type Query { offer: Good offers(limit: Int): [Good] }`,
});

/** Requirements through interfaces and unions. */
export const requiresAbstract = supergraph('requires-abstract', {
  orders: `
    type Query { order(id: ID!): Order orders: [Order!]! }
    type Order @key(fields: "id") { id: ID! payment: Payment! buyer: Buyer lines: [Line!]! }
    interface Payment { amount: Int! }
    type Card implements Payment { amount: Int! issuer: String }
    type Cash implements Payment { amount: Int! given: Int }
    union Buyer = Company | Citizen
    type Company @key(fields: "id") { id: ID! vat: String }
    type Citizen @key(fields: "id") { id: ID! age: Int! }
    type Line { count: Int! sku: String! }`,
  risk: `
    type Order @key(fields: "id") {
      id: ID! payment: Payment! @external lines: [Line!]! @external
      score: Float @requires(fields: "payment { amount ... on Card { issuer } ... on Cash { given } }")
      heavy: Boolean @requires(fields: "lines { count sku }")
      flags: [String!]! @requires(fields: "payment { amount }")
    }
    interface Payment { amount: Int! }
    type Card implements Payment { amount: Int! @external issuer: String @external }
    type Cash implements Payment { amount: Int! @external given: Int @external }
    type Line { count: Int! @external sku: String! @external }`,
  people: `
    type Company @key(fields: "id") { id: ID! name: String! orders: [Order!] }
    type Citizen @key(fields: "id") { id: ID! name: String! spouse: Citizen }
    type Order @key(fields: "id") { id: ID! note: String }`,
});

/** Fields that a subgraph can give only below certain fields. */
export const provides = supergraph('provides', {
  library: `
    type Query { books: [Book!]! shelf: Shelf loans: [Loan!] }
    type Shelf { best: Book @provides(fields: "title author { name }") all: [Book!]! @provides(fields: "title") }
    type Loan { book: Book! @provides(fields: "title") until: String item: Item @provides(fields: "... on Book { title } ... on Map { scale }") }
    union Item = Book | Map
    type Book @key(fields: "id") { id: ID! title: String @external author: Author @external pages: Int }
    type Map @key(fields: "id") { id: ID! scale: Int @external }
    type Author @key(fields: "id") { id: ID! name: String! @external }`,
  stock: `
    type Book @key(fields: "id") { id: ID! title: String @shareable author: Author @shareable price: Float }
    type Map @key(fields: "id") { id: ID! scale: Int @shareable sheets: [[Int!]] }
    type Author @key(fields: "id") { id: ID! name: String! @shareable born: Int books: [Book!] }
    type Query { map(id: ID!): Map author(id: ID!): Author }`,
});
