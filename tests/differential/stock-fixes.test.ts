import { describe, expect, it } from 'vitest';
import { Stock } from './stock-gateway.ts';
import { SUPERGRAPHS } from './supergraphs/index.ts';
import { createWorld } from './world.ts';

/** What the published stock gateway and the mended one answer to one query. */
async function both(supergraph: string, query: string) {
  const source = SUPERGRAPHS.find(({ name }) => name === supergraph);
  if (!source) throw new Error(`No supergraph ${supergraph}.`);
  const world = createWorld(source);
  const answers = [];
  for (const kind of ['published', 'mended'] as const) {
    const gateway = await new Stock(kind).over(world);
    const { data, errors } = await gateway.execute({ query, variables: {}, operationName: undefined });
    await gateway.stop();
    answers.push({ data: JSON.parse(JSON.stringify(data)), paths: errors.map(({ path }) => path) });
  }
  const [published, mended] = answers;
  if (!published || !mended) throw new Error('Two gateways answer.');
  return { published, mended };
}

describe('mistakes of the published stock gateway, without which it agrees with the engine', () => {
  it('drops a fragment on an object type after a subgraph has called the object by its interface', async () => {
    const plain = await both('interface-object', '{ depot(id: "id#18") { fleet { __typename } } }');
    const types = [{ __typename: 'Bike' }, { __typename: 'Car' }, { __typename: 'Car' }];
    expect(plain.published.data.depot.fleet).toEqual(types);

    const cars = await both(
      'interface-object',
      '{ depot(id: "id#18") { fleet { ... on Car { reviews { stars } price(days: 1) } } } }',
    );
    expect(cars.published.data.depot.fleet).toEqual([{}, {}, {}]);
    expect(cars.mended.data.depot.fleet).toEqual([
      {},
      { price: 181, reviews: [{ stars: 472 }, { stars: 214 }] },
      { price: 208, reviews: [{ stars: 383 }] },
    ]);
  });

  it('reports an error at an element that has no such field', async () => {
    const { published, mended } = await both('interfaces', '{ nodes { id ... on Song { singer { born } } } }');
    expect(published.data).toEqual({ nodes: [{ id: 'id#1' }, { id: 'id#14', singer: { born: null } }] });
    expect(published.paths).toEqual([['nodes', 0, 'singer', 'born']]);
    expect(mended.paths).toEqual([['nodes', 1, 'singer', 'born']]);
  });

  it('drops a fragment on an object type within a fragment on a union', async () => {
    const plain = await both('provides', '{ author(id: 6) { books { id } } }');
    expect(plain.published.data.author.books).toEqual([{ id: 'id#13' }, { id: 'id#13' }]);

    const nested = await both('provides', '{ author(id: 6) { books { ... on Item { ... on Book { id } } } } }');
    expect(nested.published.data.author.books).toEqual([{}, {}]);
    expect(nested.mended.data.author.books).toEqual([{ id: 'id#13' }, { id: 'id#13' }]);
  });
});
