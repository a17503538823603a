import { describe, expect, it } from 'vitest';
import { smallFederation } from '../../../tests/support/small-federation.ts';

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
            id,
            place: { row: 'r', ...place },
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

describe('an object of an interface that a subgraph knows only as an object', () => {
  const { ask, asked } = smallFederation({
    permits: {
      sdl: `
        type Query { permits: [Permit!]! }
        interface Permit @key(fields: "serial") { serial: ID! floors: Int }
        type Building implements Permit @key(fields: "serial") { serial: ID! floors: Int }`,
      resolvers: {
        Query: { permits: () => [{ __typename: 'Building', serial: 'known', floors: 3 }] },
        Permit: {
          __resolveReference: ({ serial }: { serial: string }) =>
            serial === 'known' ? { __typename: 'Building', serial, floors: 3 } : { serial },
        },
      },
    },
    checks: {
      sdl: `
        type Query { check: Check }
        type Check { of: Permit asked_other: Permit }
        type Permit @interfaceObject @key(fields: "serial") { serial: ID! checked: String }`,
      resolvers: {
        Query: { check: () => ({ of: { serial: 'unknown' }, asked_other: null }) },
        Permit: { __resolveReference: ({ serial }: { serial: string }) => ({ serial, checked: 'today' }) },
      },
    },
  });

  it('is not asked for its type when conditions leave nothing selected of it', async () => {
    asked.length = 0;
    const query =
      'query ($no: Boolean!) { check { of { floors @include(if: $no) } asked_other { serial @include(if: $no) } } }';
    expect(await ask(query, { no: false })).toEqual({ data: { check: { of: {}, asked_other: null } }, errors: [] });
    expect(asked.map(({ subgraph }) => subgraph)).toEqual(['checks']);
  });

  it('is not asked for its type where its own subgraph is the one that is asked', async () => {
    const query =
      'query ($no: Boolean!) { permits { ... on Building { floors @include(if: $no) } checked @include(if: $no) } }';
    expect(await ask(query, { no: false })).toEqual({ data: { permits: [{}] }, errors: [] });
    expect(await ask(query, { no: true })).toEqual({
      data: { permits: [{ floors: 3, checked: 'today' }] },
      errors: [],
    });
  });

  it('is asked for its type by whoever wants it, and a failure to tell is told', async () => {
    const { data, errors } = await ask('{ check { of { __typename } } }');
    expect(data).toEqual({ check: { of: null } });
    expect(errors).toMatchObject([{ path: ['check', 'of'] }]);
  });
});
