import { supergraph } from './link.ts';

/** Interfaces over entities and values, interfaces that implement interfaces. */
export const interfaces = supergraph('interfaces', {
  media: `
    type Query { node(id: ID!): Node nodes: [Node!]! search(text: String!): [Media] }
    interface Node { id: ID! }
    interface Media implements Node { id: ID! title: String duration: Int related: [Media!] }
    type Film implements Media & Node @key(fields: "id") { id: ID! title: String duration: Int related: [Media!] director: Person }
    type Song implements Media & Node @key(fields: "id") { id: ID! title: String duration: Int related: [Media!] label: String }
    type Person implements Node @key(fields: "id") { id: ID! name: String! }`,
  people: `
    type Person @key(fields: "id") { id: ID! born: String made: [Work!]! favourite: Work }
    union Work = Film | Song
    type Film @key(fields: "id") { id: ID! cast: [Person!] }
    type Song @key(fields: "id") { id: ID! singer: Person! }
    type Query { person(id: ID!): Person }`,
  charts: `
    interface Ranked { rank: Int! }
    type Film implements Ranked @key(fields: "id") { id: ID! rank: Int! gross: Float }
    type Song implements Ranked @key(fields: "id") { id: ID! rank: Int! plays: Int }
    type Query { top(n: Int! = 3): [Ranked!]! }`,
});

/** Unions in lists of lists, with members that other subgraphs complete. */
export const unions = supergraph('unions', {
  feed: `
    type Query { feed(after: String): [Entry] grid: [[Entry!]!]! pinned: Entry }
    union Entry = Post | Photo | Poll
    type Post @key(fields: "id") { id: ID! body: String }
    type Photo @key(fields: "id") { id: ID! url: String! }
    type Poll { question: String! options: [Option!]! winner: Option }
    type Option { text: String! votes: Int }`,
  social: `
    type Post @key(fields: "id") { id: ID! likes: Int! comments: [Comment!]! author: Author }
    type Photo @key(fields: "id") { id: ID! likes: Int! tagged: [Author] }
    type Comment { text: String! on: Commented! replies: [Comment!] }
    union Commented = Post | Photo
    type Author @key(fields: "id") { id: ID! handle: String }`,
  authors: `
    type Author @key(fields: "id") { id: ID! name: String! wall: [Wall!] }
    union Wall = Post | Author
    type Post @key(fields: "id") { id: ID! }
    type Query { authors: [Author!]! }`,
});

/** An interface that one subgraph extends as if it were an object. */
export const interfaceObject = supergraph('interface-object', {
  vehicles: `
    type Query { vehicle(id: ID!): Vehicle vehicles: [Vehicle!]! car: Car }
    interface Vehicle @key(fields: "id") { id: ID! wheels: Int! }
    type Car implements Vehicle @key(fields: "id") { id: ID! wheels: Int! doors: Int }
    type Bike implements Vehicle @key(fields: "id") { id: ID! wheels: Int! bell: Boolean }`,
  ratings: `
    type Vehicle @interfaceObject @key(fields: "id") { id: ID! rating: Float reviews: [VehicleReview!]! }
    type VehicleReview { text: String stars: Int! about: Vehicle }
    type Query { bestRated: [Vehicle!]! lastReview: VehicleReview }`,
  rental: `
    type Vehicle @interfaceObject @key(fields: "id") { id: ID! price(days: Int!): Int depot: Depot! }
    type Depot @key(fields: "id") { id: ID! city: String fleet: [Vehicle!] }
    type Query { depot(id: ID!): Depot }`,
});

/** `@interfaceObject` with fields that need fields of the interface. */
export const interfaceObjectRequires = supergraph('interface-object-requires', {
  accounts: `
    type Query { users: [User!]! user(id: ID!): User }
    interface User @key(fields: "id") { id: ID! name: String! age: Int }
    type Admin implements User @key(fields: "id") { id: ID! name: String! age: Int level: Int! }
    type Guest implements User @key(fields: "id") { id: ID! name: String! age: Int until: String }`,
  greetings: `
    type User @interfaceObject @key(fields: "id") { id: ID! name: String! @external age: Int @external greeting(polite: Boolean = true): String! @requires(fields: "name age") }
    type Query { greeted: [User] }`,
});

/** Types that are members here and unknown there, and enums and types that clients may not see. */
export const hidden = supergraph('hidden', {
  one: `
    type Query { things(kind: Kind): [Thing!]! thing: Thing kinds: [Kind] level: Level! }
    interface Thing { id: ID! kind: Kind! }
    type Box implements Thing @key(fields: "id") { id: ID! kind: Kind! size: Int! secret: String @inaccessible }
    type Ball implements Thing @key(fields: "id") { id: ID! kind: Kind! radius: Float }
    type Ghost implements Thing @key(fields: "id") @inaccessible { id: ID! kind: Kind! }
    enum Kind { ROUND SQUARE VOID @inaccessible }
    enum Level { LOW HIGH }`,
  two: `
    type Box @key(fields: "id") { id: ID! lid: Ball weight: Int }
    type Ball @key(fields: "id") { id: ID! inside: [Packed!] colour: Colour }
    union Packed = Box | Ball
    enum Colour { RED BLUE @inaccessible }
    type Query { packed: [Packed] }`,
});

/** Types that promise more or less than their interface where the interface is not known: fields that do not merge get other names on the way. */
export const covariant = supergraph('covariant', {
  sensors: `
    type Query { readings: [Reading!]! reading: Reading }
    union Reading = Gauge | Counter | Switch
    type Gauge @key(fields: "id") { id: ID! lit: Boolean! value: Float! unit: String! label: String! limits: [Int!]! }
    type Counter @key(fields: "id") { id: ID! lit: Boolean value: Float unit: String label: String limits: [Int!] }
    type Switch @key(fields: "id") { id: ID! lit: Boolean value: Float label: String! limits: [Int] }`,
  rooms: `
    interface Measured { lit: Boolean value: Float label: String }
    interface Limited { limits: [Int] label: String }
    type Gauge implements Measured & Limited @key(fields: "id") { id: ID! lit: Boolean! @external value: Float! @external label: String! @external limits: [Int!]! @external room: Room }
    type Counter implements Measured & Limited @key(fields: "id") { id: ID! lit: Boolean @external value: Float @external label: String @external limits: [Int!] @external room: Room! }
    type Switch implements Measured & Limited @key(fields: "id") { id: ID! lit: Boolean @external value: Float @external label: String! @external limits: [Int] @external room: Room! }
    type Room { name: String! things: [Measured!]! limited: Limited }`,
});

/** Entity interfaces that several subgraphs know, by several keys, with types of their own. */
export const entityInterfaces = supergraph('entity-interfaces', {
  permits: `
    type Query { permits: [Permit!]! permit(id: ID!): Permit }
    interface Permit @key(fields: "id") @key(fields: "serial") { id: ID! serial: String! issued: Int holder: Holder }
    type Building implements Permit @key(fields: "id") @key(fields: "serial") { id: ID! serial: String! issued: Int holder: Holder floors: Int! }
    type Water implements Permit @key(fields: "id") @key(fields: "serial") { id: ID! serial: String! issued: Int holder: Holder cubic: Float }
    interface Holder { name: String }
    type Person implements Holder @key(fields: "id") { id: ID! name: String }
    type Firm implements Holder @key(fields: "id") { id: ID! name: String uscc: String! }`,
  fees: `
    type Permit @interfaceObject @key(fields: "serial") { serial: String! fee(year: Int = 2026): Float! paidBy: [Payer!] }
    union Payer = Person | Firm
    type Person @key(fields: "id") { id: ID! account: String }
    type Firm @key(fields: "id") { id: ID! account: String! permits: [[Permit!]] }
    type Query { unpaid: [Permit] }`,
  checks: `
    type Permit @interfaceObject @key(fields: "id") { id: ID! issued: Int @external checks: [Check!]! due: Int @requires(fields: "issued") }
    type Check { on: String! of: Permit! by: Person }
    type Person @key(fields: "id") { id: ID! badge: String }
    type Query { check: Check }`,
});
