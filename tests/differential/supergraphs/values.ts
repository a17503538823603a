import { supergraph } from './link.ts';

/** Value types of which every subgraph knows a part. */
export const shared = supergraph('shared', {
  north: `
    type Query { city(name: String!): City @shareable cities: [City!]! @shareable matrix: [[Cell]!] @shareable }
    type City @key(fields: "id") { id: ID! place: Place! @shareable areas: [Area!] @shareable mayor: String }
    type Place @shareable { lat: Float! lon: Float! name: String }
    type Area { name: String @shareable km: Float north: Int }
    type Cell { x: Int @shareable n: String! }`,
  south: `
    type Query { city(name: String!): City @shareable cities: [City!]! @shareable matrix: [[Cell]!] @shareable }
    type City @key(fields: "id") { id: ID! place: Place! @shareable areas: [Area!] @shareable climate: Climate }
    type Place @shareable { lat: Float! lon: Float! zone: Int }
    type Area { name: String @shareable people: Int! }
    type Cell { x: Int @shareable s: Int }
    enum Climate { DRY WET }`,
});

/** Lists of lists, of every nullability. */
export const lists = supergraph('lists', {
  board: `
    type Query { board(size: Int = 2): Board! boards: [[Board!]] names: [[[String]]!] }
    type Board @key(fields: "id") { id: ID! squares: [[Square!]!]! loose: [[Square]] strict: [Square!]! numbers: [[Int!]!] }
    type Square @key(fields: "id") { id: ID! mark: String neighbours: [[Square]!]! }`,
  pieces: `
    type Square @key(fields: "id") { id: ID! piece: Piece pieces: [[Piece!]!]! worth: Int! }
    type Piece @key(fields: "id") { id: ID! kind: String! }
    type Board @key(fields: "id") { id: ID! winner: Piece }`,
  players: `
    type Piece @key(fields: "id") { id: ID! player: Player moves: [[String!]!] }
    type Player { name: String! rating: Int! pieces: [Piece!]! }
    type Query { player: Player players: [Player!] }`,
});

/** Non-null everywhere: every failure travels upwards. */
export const nonNull = supergraph('non-null', {
  a: `
    type Query { root: Root! maybe: Root many: [Root!]! some: [Root]! }
    type Root @key(fields: "id") { id: ID! left: Branch! right: Branch leaves: [Leaf!]! }
    type Branch @key(fields: "id") { id: ID! leaf: Leaf! value: Int! }
    type Leaf @key(fields: "id") { id: ID! }`,
  b: `
    type Branch @key(fields: "id") { id: ID! depth: Int! next: Branch! twigs: [Twig!]! }
    type Twig { text: String! leaf: Leaf! }
    type Leaf @key(fields: "id") { id: ID! colour: String! }`,
  c: `
    type Leaf @key(fields: "id") { id: ID! green: Float! of: Branch! }
    type Branch @key(fields: "id", resolvable: false) { id: ID! }
    type Root @key(fields: "id") { id: ID! name: String! }`,
});

/** Custom scalars, deep input, keys that are inherited by every object, and a tree. */
export const scalars = supergraph('scalars', {
  config: `
    scalar JSON scalar Date
    type Query { setting(name: String!, fallback: JSON): Setting settings(where: Where, on: Date): [Setting!]! constructor: String toString: [Int] }
    type Setting @key(fields: "id") { id: ID! value: JSON changed: Date! children: [Setting!] parent: Setting valueOf: Int }
    input Where { any: [Where!] name: Match changed: [Date!] data: JSON size: Float ids: [[ID!]!] }
    input Match { equals: String like: String = "%" mode: Mode! = LOOSE }
    enum Mode { STRICT LOOSE }`,
  audit: `
    scalar JSON scalar Date
    type Setting @key(fields: "id") { id: ID! log(since: Date, where: JSON): [Log!]! hasOwnProperty: Boolean }
    type Log { at: Date! data: JSON setting: Setting! }
    type Query { log: [Log] }`,
});

/** Mutations in order over two subgraphs, and a way back to the root from within. */
export const mutations = supergraph('mutations', {
  shop: `
    type Query { cart(id: ID!): Cart }
    type Mutation { addItem(cart: ID!, sku: String!): Cart! checkout(id: ID!): Checkout clear: Boolean }
    type Cart @key(fields: "id") { id: ID! items: [String!] }
    type Checkout { cart: Cart! ok: Boolean! query: Query! }`,
  pay: `
    type Mutation { pay(cart: ID!, amount: Float!): Payment refund(id: ID!): Payment! }
    type Payment { id: ID! cart: Cart state: State }
    type Cart @key(fields: "id") { id: ID! total: Int! payments: [Payment!] }
    enum State { DONE FAILED }
    type Query { payment(id: ID!): Payment }`,
});
