import { beforeAll, describe, expect, it } from 'vitest';
import { Stock, type StockGateway } from './stock-gateway.ts';
import { SUPERGRAPHS } from './supergraphs/index.ts';
import { createWorld } from './world.ts';

describe('mistakes of the published stock gateway, without which it agrees with the engine', () => {
  let published: (supergraph: string) => Promise<StockGateway>;
  let mended: (supergraph: string) => Promise<StockGateway>;

  beforeAll(() => {
    const over = (stock: Stock) => (name: string) => {
      const source = SUPERGRAPHS.find((supergraph) => supergraph.name === name);
      if (!source) throw new Error(`No supergraph ${name}.`);
      return stock.over(createWorld(source));
    };
    published = over(new Stock('published'));
    mended = over(new Stock('mended'));
  });

  const ask = async (gateway: StockGateway, query: string) => {
    const { data, errors } = await gateway.execute({ query, variables: {}, operationName: undefined });
    return { data: JSON.parse(JSON.stringify(data)), paths: errors.map(({ path }) => path) };
  };

  it('drops a fragment on an object type after a subgraph has called the object by its interface', async () => {
    const [before, after] = [await published('interface-object'), await mended('interface-object')];
    const places: string[] = [];
    for (let number = 0; number < 30; number++) {
      const depot = `depot(id: "id#${number}")`;
      const { data } = await ask(before, `{ ${depot} { fleet { __typename rating price(days: 1) } } }`);
      const fleet: { __typename: string; rating: number; price: number }[] = data?.depot?.fleet ?? [];
      const cars = fleet.map((vehicle) =>
        vehicle.__typename === 'Car' ? { rating: vehicle.rating, price: vehicle.price } : {},
      );
      if (!fleet.some((vehicle) => vehicle.__typename === 'Car' && vehicle.rating !== null)) continue;
      const query = `{ ${depot} { fleet { ... on Car { rating price(days: 1) } } } }`;
      expect((await ask(after, query)).data.depot.fleet).toEqual(cars);
      if (JSON.stringify((await ask(before, query)).data.depot.fleet) !== JSON.stringify(cars)) places.push(depot);
    }
    expect(places).not.toEqual([]);
  });

  it('reports an error at an element that has no such field', async () => {
    const query = '{ nodes { id ... on Song { singer { born } } } }';
    const before = await ask(await published('interfaces'), query);
    const after = await ask(await mended('interfaces'), query);
    expect(before.data).toEqual(after.data);
    const [wrong] = before.paths;
    const [right] = after.paths;
    expect(before.data.nodes[Number(wrong?.[1])].singer).toBeUndefined();
    expect(after.data.nodes[Number(right?.[1])].singer).toEqual({ born: null });
  });

  it('tells error paths with names that only the plan knows', async () => {
    const query = '{ readings { ... on Limited { limits } } }';
    const before = await ask(await published('covariant'), query);
    const after = await ask(await mended('covariant'), query);
    expect(before.paths.flat().join()).toContain('limits__alias_');
    expect(after.paths.flat().join()).not.toContain('__alias_');
    expect(before.data).toEqual(after.data);
  });

  it('answers null for false where a field was renamed on the way', async () => {
    const plain = await ask(
      await published('covariant'),
      '{ readings { ... on Gauge { g: lit } ... on Counter { c: lit } ... on Switch { s: lit } } }',
    );
    const values = plain.data.readings.map((reading: Record<string, unknown>) => ({ lit: Object.values(reading)[0] }));
    expect(values).toContainEqual({ lit: false });
    const query = '{ readings { ... on Measured { lit } } }';
    expect((await ask(await mended('covariant'), query)).data.readings).toEqual(values);
    expect((await ask(await published('covariant'), query)).data?.readings).not.toEqual(values);
  });

  it('answers nothing for a required field of one type beside the same field of all', async () => {
    const query = '{ permits { issued ... on Water { due } } }';
    const before = await ask(await published('entity-interfaces'), query);
    const after = await ask(await mended('entity-interfaces'), query);
    expect(before.paths).not.toEqual([]);
    expect(after.paths).toEqual([]);
    const due = ({ due = null }: { due?: number | null }) => due;
    expect(before.data.permits.map(due)).toEqual(before.data.permits.map(() => null));
    expect(after.data.permits.map(due)).not.toEqual(before.data.permits.map(due));
  });

  it('drops a fragment on an object type within a fragment on a union', async () => {
    const plain = '{ author(id: 6) { books { id } } }';
    const nested = '{ author(id: 6) { books { ... on Item { ... on Book { id } } } } }';
    const before = await published('provides');
    const { data } = await ask(before, plain);
    expect(data.author.books.length).toBeGreaterThan(0);
    expect((await ask(before, nested)).data.author.books).toEqual(data.author.books.map(() => ({})));
    expect((await ask(await mended('provides'), nested)).data).toEqual(data);
  });
});
