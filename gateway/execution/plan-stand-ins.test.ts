import { describe, expect, it } from 'vitest';
import { smallFederation } from '../../tests/support/small-federation.ts';

const RATES: Record<string, number> = { CNY: 8, EUR: 1, USD: 2 };

interface Required {
  readonly price?: number;
  readonly weight?: number;
  readonly box?: { readonly price?: number };
}

const shop = smallFederation({
  shop: {
    sdl: `
      type Query { goods: [Good!]! }
      type Good @key(fields: "id") { id: ID! weight: Int price(in: String!): Int box: Box }
      type Box { price(in: String!): Int }`,
    resolvers: {
      Query: { goods: () => [{ id: '1' }, { id: '2' }] },
      Good: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        weight: ({ id }: { id: string }) => Number(id) * 100,
        price: ({ id }: { id: string }, { in: currency }: { in: string }) => {
          if (id === '2' && currency === 'USD') throw new Error('no rate');
          return Number(id) * (RATES[currency] ?? 0);
        },
        box: ({ id }: { id: string }) => ({ id }),
      },
      Box: {
        price: ({ id }: { id: string }, { in: currency }: { in: string }) => Number(id) * 10 * (RATES[currency] ?? 0),
      },
    },
  },
  freight: {
    sdl: `
      type Good @key(fields: "id") {
        id: ID! weight: Int @external price(in: String!): Int @external box: Box @external
        yuan(by: String): String @requires(fields: "price(in: \\"CNY\\") weight")
        euro(by: String): String @requires(fields: "price(in: \\"EUR\\")")
        dollar: String @requires(fields: "price(in: \\"USD\\") box { price(in: \\"USD\\") }")
        boxed: String @requires(fields: "box { price(in: \\"EUR\\") }")
        plain: String
      }
      type Box @external { price(in: String!): Int }`,
    resolvers: {
      Good: {
        __resolveReference: (sent: Required) => sent,
        yuan: ({ price, weight }: Required, { by }: { by?: string }) => `${price} ${weight} ${by}`,
        euro: ({ price }: Required, { by }: { by?: string }) => `${price} ${by}`,
        dollar: ({ price, box }: Required) => `${price} ${box?.price}`,
        boxed: ({ box }: Required) => `${box?.price}`,
        plain: () => 'plain',
      },
    },
  },
});

describe('a field that is required with different arguments', () => {
  it('is sent with the value that each of the fields requires', async () => {
    const { data, errors } = await shop.ask(
      'query ($by: String) { goods { id yuan(by: "air") euro(by: $by) boxed plain } }',
      { by: 'sea' },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      goods: [
        { id: '1', yuan: '8 100 air', euro: '1 sea', boxed: '10', plain: 'plain' },
        { id: '2', yuan: '16 200 air', euro: '2 sea', boxed: '20', plain: 'plain' },
      ],
    });
  });

  it("does not meet the client's own selections of it", async () => {
    const { data, errors } = await shop.ask(
      '{ goods { price(in: "USD") other: price(in: "EUR") yuan euro box { price(in: "CNY") } boxed } }',
    );
    expect(data).toEqual({
      goods: [
        { price: 2, other: 1, yuan: '8 100 undefined', euro: '1 undefined', box: { price: 80 }, boxed: '10' },
        { price: null, other: 2, yuan: '16 200 undefined', euro: '2 undefined', box: { price: 160 }, boxed: '20' },
      ],
    });
    expect(errors).toMatchObject([{ path: ['goods', 1, 'price'] }]);
  });

  it('tells of a failure at the object it belongs to, under no name that only the plan knows', async () => {
    const { data, errors } = await shop.ask('{ goods { yuan dollar } }');
    expect(data).toEqual({
      goods: [
        { yuan: '8 100 undefined', dollar: '2 20' },
        { yuan: '16 200 undefined', dollar: 'null 40' },
      ],
    });
    expect(errors.map(({ path }) => path)).toEqual([['goods', 1]]);
  });
});

it('a subgraph is come back to by a key that it resolves', async () => {
  const { ask, asked } = smallFederation({
    names: {
      sdl: `type A @key(fields: "id") { id: ID! name: String! }`,
      resolvers: { A: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name ${id}` }) } },
    },
    places: {
      sdl: `
        type Query { a: A }
        type A @key(fields: "place { row }", resolvable: false) @key(fields: "id place { column }") @key(fields: "id", resolvable: false) {
          id: ID! place: Place! name: String! @external label: String! @requires(fields: "name") }
        type Place { row: ID! column: ID! }`,
      resolvers: {
        Query: { a: () => ({ id: '1', place: { row: 'r', column: 'c' } }) },
        A: {
          __resolveReference: ({ id, place, name }: { id: string; place: { column: string }; name: string }) => ({
            label: `${name} ${id} ${place.column}`,
          }),
        },
      },
    },
  });
  expect(await ask('{ a { label } }')).toEqual({ data: { a: { label: 'name 1 1 c' } }, errors: [] });
  expect(asked.at(-1)?.variables).toEqual({
    representations: [{ __typename: 'A', id: '1', place: { column: 'c' }, name: 'name 1' }],
  });
});
