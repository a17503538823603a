import { supergraph } from './link.ts';

/** One key, three subgraphs, entities that point at each other. */
export const products = supergraph('products', {
  catalog: `
    type Query { product(id: ID!): Product products(first: Int = 3, tags: [String!]): [Product!]! topProduct: Product }
    type Product @key(fields: "id") { id: ID! title: String! price(currency: Currency = EUR): Int related: [Product!] brand: Brand! }
    type Brand @key(fields: "id") { id: ID! name: String products: [Product] }
    enum Currency { EUR CNY USD }`,
  reviews: `
    type Query { review(id: ID!): Review latest: [Review!]! }
    type Review @key(fields: "id") { id: ID! stars: Int! text: String author: User! product: Product }
    type Product @key(fields: "id") { id: ID! reviews(min: Int, filter: ReviewFilter): [Review!]! rating: Float }
    type User @key(fields: "id") { id: ID! reviews: [Review!] }
    input ReviewFilter { min: Int = 1 words: [String!] author: AuthorFilter flagged: Boolean }
    input AuthorFilter { name: String! ages: [Int!] = [1, 2] }`,
  users: `
    type Query { user(id: ID!): User me: User }
    type User @key(fields: "id") { id: ID! name: String! email: String friends: [User!]! }
    type Brand @key(fields: "id") { id: ID! owner: User }`,
});

/** No subgraph knows all keys: from id to sku to upc. */
export const keyChain = supergraph('key-chain', {
  byId: `
    type Query { item(id: ID!): Item items: [Item!]! }
    type Item @key(fields: "id") @key(fields: "sku") { id: ID! sku: String! label: String }`,
  bySku: `
    type Item @key(fields: "sku") @key(fields: "upc") { sku: String! upc: String! weight: Float }
    type Query { itemBySku(sku: String!): Item }`,
  byUpc: `
    type Item @key(fields: "upc") @key(fields: "code") { upc: String! code: Int! shelf: Shelf! }
    type Shelf @key(fields: "row column") { row: String! column: String! }`,
  shelves: `
    type Shelf @key(fields: "row column") { row: String! column: String! capacity: Int! items: [Item] }
    type Item @key(fields: "code") { code: Int! onShelf: Boolean }`,
});

/** Compound keys with nested objects. */
export const nestedKeys = supergraph('nested-keys', {
  accounts: `
    type Query { account(id: ID!): Account accounts: [Account] }
    type Account @key(fields: "id organization { id }") { id: ID! organization: Organization! owner: String }
    type Organization @key(fields: "id") { id: ID! name: String! }`,
  billing: `
    type Account @key(fields: "id organization { id }") { id: ID! organization: Organization! balance: Int invoices(open: Boolean): [Invoice!]! }
    type Organization @key(fields: "id") { id: ID! vat: String }
    type Invoice @key(fields: "ref { year serial }") { ref: InvoiceRef! total: Float! account: Account }
    type InvoiceRef @shareable { year: String! serial: String! }
    type Query { invoices: [Invoice!]! }`,
  archive: `
    type Invoice @key(fields: "ref { year serial }") { ref: InvoiceRef! pages: [[String]!] scan: Scan }
    type InvoiceRef @shareable { year: String! serial: String! }
    type Scan { url: String! size: Int }`,
});

/** Fields that moved, and fields whose owner is elsewhere. */
export const override = supergraph('override', {
  old: `
    type Query { ticket(id: ID!): Ticket tickets: [Ticket!]! }
    type Ticket @key(fields: "id") { id: ID! subject: String! status: String priority: Int }`,
  moved: `
    type Ticket @key(fields: "id") { id: ID! status: String @override(from: "old") history: [Change!]! }
    type Change { at: String! by: Agent }
    type Agent @key(fields: "id") { id: ID! }`,
  agents: `
    type Agent @key(fields: "id") { id: ID! name: String! tickets: [Ticket!] }
    type Ticket @key(fields: "id") { id: ID! priority: Int @override(from: "old") assigned: Agent }`,
});

/** Fields on the move: a label decides per request who answers; without one decided, the old subgraph does. */
export const progressiveOverride = supergraph('progressive-override', {
  old: `
    type Query { parcel(id: ID!): Parcel parcels: [Parcel!]! }
    type Parcel @key(fields: "id") { id: ID! weight: Float route: [Stop!] state: String carrier: Carrier }
    type Stop @shareable { city: String! hours: Int }
    type Carrier @key(fields: "id") { id: ID! }`,
  moved: `
    type Parcel @key(fields: "id") { id: ID! weight: Float @override(from: "old", label: "percent(0)") route: [Stop!] @override(from: "old", label: "routes-moved")
      carrier: Carrier @override(from: "old", label: "percent(50)") insured: Boolean }
    type Stop @shareable { city: String! hours: Int }
    type Carrier @key(fields: "id") { id: ID! name: String! parcels: [Parcel!] }`,
  tracking: `
    type Parcel @key(fields: "id") { id: ID! state: String @override(from: "old", label: "percent(100)") seen: [[Stop]!]! }
    type Stop @shareable { city: String! hours: Int }
    type Query { lost: [Parcel] }`,
});

/** Many keys of one entity, of which each subgraph resolves others than it tells. */
export const manyKeys = supergraph('many-keys', {
  register: `
    type Query { firm(uscc: ID!): Firm firms: [Firm!]! }
    type Firm @key(fields: "uscc") @key(fields: "name place { code }") @key(fields: "tax") { uscc: ID! name: String! tax: String! place: Place! capital: Int }
    type Place @key(fields: "code") { code: String! }`,
  courts: `
    type Firm @key(fields: "name place { code }", resolvable: false) @key(fields: "tax") { name: String! tax: String! place: Place! cases(open: Boolean): [Case!] }
    type Case { number: String! against: Firm! before: Place }
    type Place @key(fields: "code") { code: String! court: String }
    type Query { cases: [Case!]! }`,
  customs: `
    type Firm @key(fields: "tax", resolvable: false) @key(fields: "uscc", resolvable: false) @key(fields: "uscc tax") {
      uscc: ID! tax: String! capital: Int @external rating: String! @requires(fields: "capital") exports: [Firm] }
    type Query { exporter: Firm }`,
  maps: `
    type Place @key(fields: "code") { code: String! name: String firms: [Firm!]! }
    type Firm @key(fields: "name place { code }") { name: String! place: Place! lat: Float }`,
});
