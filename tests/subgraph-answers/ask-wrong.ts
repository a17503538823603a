import { parseAnswer, readAnswer } from '../../gateway/execution/transport/subgraph-answer.ts';
import { scalarChecks } from '../../subgraphs/shared/scalars.ts';
import { type SmallAnswer, smallFederation } from '../support/small-federation.ts';

const OWN = [
  { id: '1', name: 'one' },
  { id: '2', name: 'two' },
  { id: '3', name: 'three' },
];
const LEAVES = `i: Int x: Float s: String b: Boolean id: ID e: Color d: Date t: DateTime j: Anything
  l: [Int] ll: [[String!]!] o: Inner n: Node u: Either mustI: Int! mustL: [Int!]!`;

let next: (variables: Readonly<Record<string, unknown>>) => { readonly body: string; readonly status?: number } =
  () => ({
    body: '',
  });

const federation = smallFederation(
  {
    own: {
      sdl: 'type Query { list: [Thing!] one: Thing pair: [Pair!] } type Thing @key(fields: "id") { id: ID! name: String! } type Pair @key(fields: "a b { c }") { a: Int! b: B! } type B @shareable { c: String! }',
      resolvers: {
        Query: {
          list: () => OWN,
          one: () => OWN[0],
          pair: () => [
            { a: 1, b: { c: 'x' } },
            { a: 2, b: { c: 'y' } },
          ],
        },
      },
    },
    elsewhere: {
      sdl: `scalar Date scalar DateTime scalar Anything enum Color { RED GREEN }
        interface Node { nid: ID! } type Leaf implements Node { nid: ID! only: Int } type Other { a: Int } union Either = Leaf | Other
        type Inner { a: Int! b: String below: Inner }
        type Query { ${LEAVES} } type Thing @key(fields: "id") { id: ID! v: Int w: String }
        type Pair @key(fields: "a b { c }") { a: Int! b: B! p: String } type B @shareable { c: String! }
        type Mutation { act(i: Int): Int }`,
    },
  },
  {
    scalars: scalarChecks,
    transport: (name, usual) =>
      name === 'elsewhere'
        ? {
            ...usual,
            bind: () => async (variables) => {
              const { body, status = 200 } = next(variables);
              // The way of an answer over HTTP, without the sockets.
              const answer = { status, body, bytes: body.length };
              return readAnswer(name, status, parseAnswer(name, answer));
            },
          }
        : usual,
  },
);

/** What the hub answers while the subgraph elsewhere answers with this text. */
export async function answeredWith(query: string, body: string | typeof next, status = 200): Promise<SmallAnswer> {
  next = typeof body === 'string' ? () => ({ body, status }) : body;
  return federation.ask(query);
}
