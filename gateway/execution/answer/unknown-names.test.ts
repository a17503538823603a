import { describe, expect, it } from 'vitest';
import { smallFederation } from '../../../tests/support/small-federation.ts';
import type { SubgraphResult } from '../transport/transport.ts';

const SUBGRAPHS = {
  own: {
    sdl: `type Query { colour: Colour colours: [Colour!] thing: Thing things: [Thing] either: Either item: Item word: String }
      enum Colour { RED BLUE }
      interface Thing { id: ID! } type Book implements Thing { id: ID! } type Map implements Thing { id: ID! } type Stone { id: ID! }
      union Either = Book | Stone
      type Item @key(fields: "id") { id: ID! }`,
  },
  elsewhere: { sdl: 'type Item @key(fields: "id") { id: ID! shade: Shade word: String } enum Shade { DARK LIGHT }' },
};

/** Asks, with these answers of the subgraphs in their order. */
async function ask(query: string, ...answers: readonly Record<string, unknown>[]) {
  const next = [...answers];
  const hub = smallFederation(SUBGRAPHS, {
    transport: (_, usual) => ({ ...usual, bind: () => async () => ({ data: next.shift() ?? {} }) as SubgraphResult }),
  });
  const answer = await hub.ask(query);
  await hub.engine.close();
  return { ...answer, faults: hub.faults.map(({ subgraph, error }) => [subgraph, String(error)]) };
}

describe('a name that the supergraph does not know of a subgraph', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ['an enum value', '{ colour word }', { colour: 'GREEN', word: 'w' }, 'colour'],
    ['one in a list', '{ colours word }', { colours: ['RED', 'GREEN'], word: 'w' }, 'colours'],
    ['an enum value in another case', '{ colour word }', { colour: 'red', word: 'w' }, 'colour'],
    [
      'a type of an interface',
      '{ thing { __typename id } word }',
      { thing: { __typename: 'Film', id: '1' }, word: 'w' },
      'thing',
    ],
    [
      'one that does not implement it',
      '{ thing { __typename id } word }',
      { thing: { __typename: 'Stone', id: '1' }, word: 'w' },
      'thing',
    ],
    [
      'the interface itself',
      '{ thing { __typename id } word }',
      { thing: { __typename: 'Thing', id: '1' }, word: 'w' },
      'thing',
    ],
    [
      'a type that is no text',
      '{ thing { __typename id } word }',
      { thing: { __typename: 7, id: '1' }, word: 'w' },
      'thing',
    ],
    [
      'one in a list',
      '{ things { __typename id } word }',
      { things: [null, { __typename: 'Film', id: '1' }], word: 'w' },
      'things',
    ],
    [
      'a member of a union',
      '{ either { __typename ... on Book { id } } word }',
      { either: { __typename: 'Map' }, word: 'w' },
      'either',
    ],
  ])('is a malformed answer with its source named: %s', async (_, query, answer, field) => {
    const { data, errors, faults } = await ask(query, answer);
    expect(data).toEqual({ [field]: null, word: 'w' });
    expect(errors).toMatchObject([{ path: [field], extensions: { code: 'SOURCE_UNAVAILABLE', source: 'own' } }]);
    expect(faults).toEqual([['own', expect.stringContaining(field)]]);
  });

  it('costs an entity of another subgraph its own facts only', async () => {
    const entity = { __typename: 'Item', id: '1', shade: 'DIM', word: 'w' };
    const { data, errors } = await ask(
      '{ item { id shade word } }',
      { item: { __typename: 'Item', id: '1' } },
      { _entities: [entity] },
    );
    expect(data).toEqual({ item: { id: '1', shade: null, word: null } });
    expect(errors).toMatchObject([{ path: ['item'], extensions: { code: 'SOURCE_UNAVAILABLE', source: 'elsewhere' } }]);
  });

  it('is none of those that it knows', async () => {
    const { data, errors } = await ask('{ colour thing { __typename id } }', {
      colour: 'BLUE',
      thing: { __typename: 'Map', id: '1' },
    });
    expect([data, errors]).toEqual([{ colour: 'BLUE', thing: { __typename: 'Map', id: '1' } }, []]);
  });
});
