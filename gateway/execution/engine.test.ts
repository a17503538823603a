import { composeServices } from '@apollo/composition';
import { buildClientSchema, getIntrospectionQuery, graphql, type IntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeSmall, smallFederation, smallSchema, testContext } from '../../tests/support/small-federation.ts';
import { createEngine } from './create-engine.ts';
import { OperationRefused } from './operation/operation-refused.ts';
import { inProcessTransport } from './transport/in-process-transport.ts';
import type { SubgraphResult } from './transport/transport.ts';

const log: string[] = [];
const SHOP = {
  sdl: `
    type Query { item(id: ID!): Item items(first: Int! = 2): [Item!]! }
    type Mutation { first: Int second: Int }
    type Item @key(fields: "id") { id: ID! name: String! price(currency: Currency = CNY): Int }
    enum Currency { CNY EUR }`,
  resolvers: {
    Query: {
      item: (_: unknown, { id }: { id: string }) => ({ id, name: `item ${id}` }),
      items: (_: unknown, { first }: { first: number }) =>
        Array.from({ length: first }, (_unused, index) => ({ id: String(index), name: `item ${index}` })),
    },
    Item: {
      __resolveReference: ({ id }: { id: string }) => ({ id, name: `item ${id}` }),
      price: (_: unknown, { currency }: { currency: string }) => (currency === 'EUR' ? 1 : 8),
    },
    Mutation: {
      first: () => log.push('first'),
      second: () => log.push('second'),
    },
  },
};
const STOCK = {
  sdl: `
    type Mutation { third: Int }
    type Item @key(fields: "id") { id: ID! left: Int }
    type Query { best: Item }`,
  resolvers: {
    Mutation: { third: async () => log.push('third') },
    Item: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      left: ({ id }: { id: string }) => Number(id) * 10,
    },
    Query: { best: () => ({ id: '7' }) },
  },
};

function refusal(work: () => unknown): OperationRefused {
  try {
    work();
  } catch (error) {
    if (error instanceof OperationRefused) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('an operation', () => {
  const shop = smallFederation({ shop: SHOP, stock: STOCK });

  it('is answered over several subgraphs, in the order of its keys', async () => {
    const { data, errors } = await shop.ask(
      'query ($n: Int!) { all: items(first: $n) { left id price(currency: EUR) } __typename }',
      {
        n: 2,
      },
    );
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toBe(
      '{"all":[{"left":0,"id":"0","price":1},{"left":10,"id":"1","price":1}],"__typename":"Query"}',
    );
  });

  it('is chosen by name where a document has several', async () => {
    const query = 'query A { item(id: 1) { id } } query B { best { id left } }';
    expect((await shop.ask(query, {}, { operationName: 'B' })).data).toEqual({ best: { id: '7', left: 70 } });
    expect(refusal(() => shop.engine.current.prepare({ query })).errors[0]?.message).toContain('operationName');
    expect(refusal(() => shop.engine.current.prepare({ query, operationName: 'C' })).message).toContain('"C"');
  });

  it('runs mutations one after the other, over subgraphs too', async () => {
    log.length = 0;
    const { data } = await shop.ask('mutation { third first second a: third }');
    expect(log).toEqual(['third', 'first', 'second', 'third']);
    expect(data).toEqual({ third: 1, first: 2, second: 3, a: 4 });
  });

  it('gets introspection from the API schema, next to data', async () => {
    const { data } = await shop.ask(
      'query ($name: String!) { __type(name: $name) { name fields { name } } item(id: 1) { id } s: __schema { queryType { name } } }',
      { name: 'Item' },
    );
    expect(data).toEqual({
      __type: { name: 'Item', fields: [{ name: 'id' }, { name: 'name' }, { name: 'price' }, { name: 'left' }] },
      item: { id: '1' },
      s: { queryType: { name: 'Query' } },
    });
    expect((await shop.ask('{ __type(name: "_Entity") { name } _t: __typename }')).data).toEqual({
      __type: null,
      _t: 'Query',
    });
  });

  it('is refused before execution when its variables are wrong', async () => {
    const { data, errors } = await shop.ask('query ($n: Int!) { items(first: $n) { id } }', { n: 'many' });
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: 'Variable "$n" got invalid value "many"; Int cannot represent non-integer value: "many"',
        locations: [{ line: 1, column: 8 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('is refused when null stands where only a default makes a variable valid', async () => {
    const query = 'query ($n: Int = 1) { items(first: $n) { id } }';
    expect((await shop.ask(query)).data).toEqual({ items: [{ id: '0' }] });
    expect((await shop.ask(query, { n: null })).errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const condition = 'query ($if: Boolean = true) { item(id: 1) { id name @include(if: $if) } }';
    expect((await shop.ask(condition)).data).toEqual({ item: { id: '1', name: 'item 1' } });
    expect((await shop.ask(condition, { if: null })).data).toBeUndefined();
  });

  it('is refused with the place of the mistake', () => {
    const invalid = refusal(() => shop.engine.current.prepare({ query: '{\n  nothing\n}' }));
    expect(invalid).toMatchObject({ stage: 'validation', code: 'BAD_USER_INPUT' });
    expect(invalid.errors[0]?.locations).toEqual([{ line: 2, column: 3 }]);
    expect(refusal(() => shop.engine.current.prepare({ query: '{ item(' }))).toMatchObject({ stage: 'syntax' });
    expect(refusal(() => shop.engine.current.prepare({ query: 'fragment F on Item { id }' }))).toMatchObject({
      stage: 'validation',
    });
  });

  it('has facts that do not depend on names and literals', () => {
    const facts = (query: string) => shop.engine.current.prepare({ query }).facts;
    const one = facts('query A { item(id: 1) { left } }');
    expect(one).toMatchObject({ kind: 'query', rootFields: ['item'], introspects: false });
    expect([...one.coordinates]).toEqual(['Query.item', 'Item.left']);
    expect(facts('query B { item(id: 2) { left } }')).toBe(one);
    expect(facts('{ item(id: 2) { name } }').documentHash).not.toBe(one.documentHash);
  });
});

describe('caches', () => {
  it('plan a document once, whatever its names and literals', async () => {
    const bound: string[] = [];
    const shop = smallFederation(
      { shop: SHOP },
      {
        transport: (_, usual) => ({
          ...usual,
          bind: (fetch) => {
            bound.push(fetch.query);
            return usual.bind(fetch);
          },
        }),
      },
    );
    for (let id = 0; id < 20; id++)
      expect((await shop.ask(`query Q${id} { item(id: ${id}) { id } }`)).data).toEqual({ item: { id: String(id) } });
    expect(bound).toHaveLength(1);
  });

  it('stay within their bounds and answer all the same', async () => {
    const shop = smallFederation({ shop: SHOP }, { cache: { texts: 3, documents: 2, cutsPerDocument: 1 } });
    for (let round = 0; round < 2; round++)
      for (let id = 0; id < 8; id++)
        expect((await shop.ask(`{ a${id}: item(id: ${id}) { id } }`)).data).toEqual({ [`a${id}`]: { id: String(id) } });
    // A text that is still known, its document not.
    const prepared = shop.engine.current.prepare({ query: '{ a7: item(id: 7) { id } }' });
    expect((await prepared.execute({ variables: {}, context: testContext() })).data).toBe('{"a7":{"id":"7"}}');
  });
});

describe('limits', () => {
  const limits = { depth: 4, selections: 20, aliases: 5, characters: 2_000, tokens: 200 };
  const { engine } = smallFederation(
    {
      tree: {
        sdl: 'type Query { a: Node } type Node { a: Node b: Int }',
      },
    },
    { limits },
  );
  const code = (query: string) => refusal(() => engine.current.prepare({ query })).code;

  it('refuse what is too deep, too wide, renamed too often or too long', () => {
    expect(() => engine.current.prepare({ query: '{ a { a { a { b } } } }' })).not.toThrow();
    expect(code('{ a { a { a { a { b } } } } }')).toBe('OPERATION_TOO_COSTLY');
    expect(code(`{ ${'a { b } '.repeat(11)} }`)).toBe('OPERATION_TOO_COSTLY');
    expect(code('{ c: a { b } d: a { b } e: a { b } f: a { b } g: a { b } h: a { b } }')).toBe('OPERATION_TOO_COSTLY');
    expect(code(`{ a { b } } ${'#'.repeat(2_000)}`)).toBe('OPERATION_TOO_COSTLY');
    expect(code(`{ ${'b '.repeat(220)} }`)).toBe('OPERATION_TOO_COSTLY');
  });

  it('let the introspection of explorers pass', async () => {
    const options = {
      descriptions: true,
      inputValueDeprecation: true,
      directiveIsRepeatable: true,
      specifiedByUrl: true,
      oneOf: true,
    };
    const { ask } = smallFederation({ shop: SHOP });
    const { data, errors } = await ask(getIntrospectionQuery(options));
    expect(errors).toEqual([]);
    expect(buildClientSchema(data as IntrospectionQuery).getType('Item')).toBeDefined();
  });

  it('count fragments wherever they are spread, and survive those that spread themselves', () => {
    const doubling = Array.from(
      { length: 12 },
      (_, index) => `fragment F${index} on Node { ...F${index + 1} ...F${index + 1} }`,
    );
    expect(code(`{ a { ...F0 } } ${doubling.join(' ')} fragment F12 on Node { b }`)).toBe('OPERATION_TOO_COSTLY');
    expect(
      refusal(() => engine.current.prepare({ query: '{ a { ...F } } fragment F on Node { a { ...F } }' })).stage,
    ).toBe('validation');
  });
});

describe('a reload', () => {
  const NEXT = { ...SHOP, sdl: `${SHOP.sdl} extend type Item { colour: String }`, resolvers: SHOP.resolvers };

  function reloadable() {
    const closed: string[] = [];
    const schemas = { shop: smallSchema(NEXT), stock: smallSchema(STOCK) };
    let release: () => void = () => undefined;
    const engine = createEngine({
      supergraphSdl: composeSmall({ shop: SHOP, stock: STOCK }),
      drainMilliseconds: 0,
      transport: ({ name }) =>
        inProcessTransport(
          name,
          ({ query }) =>
            async (variableValues) => {
              if (query.includes('best')) await new Promise<void>((resolve) => (release = resolve));
              const schema = schemas[name as 'shop' | 'stock'];
              return (await graphql({ schema, source: query, variableValues })) as SubgraphResult;
            },
          async () => void closed.push(name),
        ),
    });
    return { engine, closed, release: () => release() };
  }

  const ask = async (engine: ReturnType<typeof createEngine>, query: string) =>
    (await engine.current.prepare({ query }).execute({ variables: {}, context: testContext() })).data;

  it('offers what is new and drops no request', async () => {
    const { engine, closed, release } = reloadable();
    expect(() => engine.current.prepare({ query: '{ item(id: 1) { colour } }' })).toThrow(OperationRefused);
    const underWay = ask(engine, '{ best { id left } }');
    await engine.reload(composeSmall({ shop: NEXT }));
    expect(await ask(engine, '{ item(id: 1) { colour id } }')).toBe('{"item":{"colour":null,"id":"1"}}');
    expect(() => engine.current.prepare({ query: '{ best { id } }' })).toThrow(OperationRefused);
    release();
    expect(await underWay).toBe('{"best":{"id":"7","left":70}}');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(closed).toEqual(['stock']);
    await engine.close();
    expect(closed).toEqual(['stock', 'shop']);
  });

  it('that came last wins', async () => {
    const { engine } = reloadable();
    const next = composeSmall({ shop: NEXT });
    const old = engine.current.sdl;
    await Promise.allSettled([engine.reload(next), engine.reload('nonsense'), engine.reload(old)]);
    expect(engine.current.sdl).toBe(old);
    await engine.reload(next);
    expect(engine.current.sdl).toBe(next);
    await engine.close();
  });

  it('refuses a supergraph with contexts, whose plans hold rewrites that nobody here knows', async () => {
    const { engine } = reloadable();
    const { supergraphSdl = '' } = composeServices([
      {
        name: 'shop',
        url: 'http://shop',
        typeDefs: parse(`
          extend schema @link(url: "https://specs.apollo.dev/federation/v2.8", import: ["@key", "@context", "@fromContext"])
          type Query { basket: Basket }
          type Basket @key(fields: "id") @context(name: "basket") { id: ID! currency: String! items: [Item!] }
          type Item @key(fields: "id") { id: ID! price(currency: String @fromContext(field: "$basket { currency }")): Int }`),
      },
    ]);
    expect(supergraphSdl).toContain('context');
    await expect(engine.reload(supergraphSdl)).rejects.toThrow('context');
    await engine.close();
  });

  it('refuses a bad supergraph and keeps the old one', async () => {
    const { engine } = reloadable();
    const before = engine.current.sdl;
    for (const bad of ['', 'type Query { a: Int }', before.slice(0, -40), before.replaceAll('__type', 'x')])
      await expect(engine.reload(bad)).rejects.toThrow();
    expect(engine.current.sdl).toBe(before);
    expect(await ask(engine, '{ item(id: 1) { id left } }')).toBe('{"item":{"id":"1","left":10}}');
    await engine.close();
  });
});

describe('conditions', () => {
  const shop = smallFederation({ shop: SHOP, stock: STOCK });

  it('leave a plan without what they leave out', async () => {
    const query = 'query ($left: Boolean!) { best { id left @include(if: $left) } }';
    shop.asked.length = 0;
    expect((await shop.ask(query, { left: false })).data).toEqual({ best: { id: '7' } });
    expect((await shop.ask(query, { left: true })).data).toEqual({ best: { id: '7', left: 70 } });
    expect((await shop.ask(query, { left: false })).data).toEqual({ best: { id: '7' } });
    expect(shop.asked.map(({ query: text }) => text.includes('left'))).toEqual([false, true, false]);
  });

  it('stay in the plan where they are many, and every combination is answered', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const query = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) {
      best { ${names.map((name) => `${name}: left @include(if: $${name})`).join(' ')} } }`;
    for (let bits = 0; bits < 2 ** names.length; bits++) {
      const variables = Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) !== 0]));
      const best = Object.fromEntries(names.filter((name) => variables[name]).map((name) => [name, 70]));
      expect((await shop.ask(query, variables)).data).toEqual({ best });
    }
  });
});
