import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type SmallSubgraph, smallFederation } from '../../../tests/support/small-federation.ts';
import { type BoundFetch, TransportError } from '../transport/transport.ts';
import { clientOf } from '../transport/waiting-clients.ts';

const CERTIFICATES: SmallSubgraph = {
  sdl: `
    type Query { list: [Certificate!]! grid: [[Certificate]] other: Certificate failing: Int }
    type Certificate @key(fields: "id") { id: ID! holder: Holder applicant: Holder }
    type Holder @key(fields: "id") { id: ID! }`,
  resolvers: {
    Query: {
      list: () =>
        ['a', 'b', 'a'].map((holder, index) => ({ id: index, holder: { id: holder }, applicant: { id: 'b' } })),
      grid: () => [[{ id: 1, holder: { id: 'a' } }, null], null, [{ id: 2, holder: { id: 'b' } }]],
      other: () => ({ id: 9, holder: { id: 'x' }, applicant: null }),
      failing: () => {
        throw new GraphQLError('no such thing', {
          extensions: { code: 'NOT_FOUND', argument: 'x', stacktrace: ['…'] },
        });
      },
    },
  },
};
const HOLDERS: SmallSubgraph = {
  sdl: 'type Holder @key(fields: "id") { id: ID! name: String! risk: Int address: Address } type Address { city: String street: String }',
  resolvers: {
    Holder: {
      __resolveReference: ({ id }: { id: string }) => (id === 'x' ? null : { id, name: `name ${id}` }),
      risk: ({ id }: { id: string }) => {
        if (id === 'a') throw new GraphQLError('risk unknown', { extensions: { code: 'SOURCE_UNAVAILABLE' } });
        if (id === 'b') throw new Error('password is 1234');
        return 1;
      },
      address: ({ id }: { id: string }) => ({ city: `city ${id}` }),
    },
  },
};

function withHolders(bound: BoundFetch) {
  return smallFederation(
    { certificates: CERTIFICATES, holders: HOLDERS },
    { transport: (name, usual) => (name === 'holders' ? { ...usual, bind: () => bound } : usual) },
  );
}

/** An entity as an answer has it. */
function holder(id: string, fields: Record<string, unknown>): Record<string, unknown> {
  return { __typename: 'Holder', id, ...fields };
}

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}

describe('entities', () => {
  it('are asked for once in a fetch, and once for several places', async () => {
    const hub = smallFederation({ certificates: CERTIFICATES, holders: HOLDERS });
    const { data } = await hub.ask('{ list { holder { name } applicant { name } } }');
    expect(data).toEqual({
      list: ['a', 'b', 'a'].map((id) => ({ holder: { name: `name ${id}` }, applicant: { name: 'name b' } })),
    });
    const fetches = hub.asked.filter(({ subgraph }) => subgraph === 'holders');
    expect(fetches.map(({ variables }) => variables)).toEqual([
      {
        representations: [
          { __typename: 'Holder', id: 'a' },
          { __typename: 'Holder', id: 'b' },
        ],
      },
    ]);
  });

  it('are found in lists of lists, past nulls', async () => {
    const hub = smallFederation({ certificates: CERTIFICATES, holders: HOLDERS });
    expect((await hub.ask('{ grid { holder { name address { city } } } }')).data).toEqual({
      grid: [
        [{ holder: { name: 'name a', address: { city: 'city a' } } }, null],
        null,
        [{ holder: { name: 'name b', address: { city: 'city b' } } }],
      ],
    });
  });

  it('that a subgraph does not know become null up to where null may stand', async () => {
    const hub = smallFederation({ certificates: CERTIFICATES, holders: HOLDERS });
    expect(await hub.ask('{ other { id holder { name } } }')).toEqual({
      data: { other: { id: '9', holder: null } },
      errors: [
        {
          message: 'The source "holders" knows no Holder by this key.',
          path: ['other', 'holder', 'name'],
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it('at one place do not fail with those at another', async () => {
    const hub = withHolders(async ({ representations }) => {
      const ids = (representations as { id: string }[]).map(({ id }) => id);
      if (ids.includes('x'))
        return { data: null, errors: [{ message: 'x!', path: ['_entities'], extensions: { code: 'NOT_FOUND' } }] };
      return { data: { _entities: ids.map((id) => ({ __typename: 'Holder', id, name: id })) } };
    });
    const { data, errors } = await hub.ask('{ list { holder { name } } other { holder { name } id } }');
    expect(data).toMatchObject({
      list: [{ holder: { name: 'a' } }, { holder: { name: 'b' } }, { holder: { name: 'a' } }],
    });
    expect(errors).toMatchObject([{ message: 'x!', path: ['other', 'holder'] }]);
  });
});

describe('errors of subgraphs', () => {
  it('show at every place of the entity; what is not in the table of codes is masked and told to the log', async () => {
    const hub = smallFederation({ certificates: CERTIFICATES, holders: HOLDERS });
    const { data, errors } = await hub.ask('{ list { h: holder { r: risk } } failing }');
    expect(data).toEqual({ list: [{ h: { r: null } }, { h: { r: null } }, { h: { r: null } }], failing: null });
    expect(errors).toEqual([
      { message: 'no such thing', path: ['failing'], extensions: { code: 'NOT_FOUND', argument: 'x' } },
      { message: 'risk unknown', path: ['list', 0, 'h', 'r'], extensions: { code: 'SOURCE_UNAVAILABLE' } },
      { message: 'risk unknown', path: ['list', 2, 'h', 'r'], extensions: { code: 'SOURCE_UNAVAILABLE' } },
      { message: 'An internal error occurred.', path: ['list', 1, 'h', 'r'], extensions: { code: 'INTERNAL' } },
    ]);
    expect(hub.faults).toMatchObject([
      { subgraph: 'holders', requestId: 'test', error: { message: 'password is 1234' } },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no answer at all', new TransportError('unavailable', 'holders', 'ECONNREFUSED 10.0.0.7'), 'SOURCE_UNAVAILABLE'],
    ['an answer too late', new TransportError('timeout', 'holders', 'after 30000 ms'), 'TIMEOUT'],
    ['a defect of the transport', new TypeError('undefined is not a function'), 'SOURCE_UNAVAILABLE'],
  ])('are one masked error for %s', async (_, failure, code) => {
    const hub = withHolders(async () => {
      throw failure;
    });
    const { data, errors } = await hub.ask('{ list { id holder { risk } } }');
    expect(data).toEqual({ list: ['0', '1', '2'].map((id) => ({ id, holder: { risk: null } })) });
    expect(errors).toEqual([
      {
        message: code === 'TIMEOUT' ? 'A source did not answer in time.' : 'A source does not answer.',
        path: ['list'],
        extensions: { code, source: 'holders' },
      },
    ]);
    expect(hub.faults[0]?.error).toBe(failure);
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['null without an error', { data: null }],
    ['no list of entities', { data: { _entities: {} } }],
    ['too few entities', { data: { _entities: [{ __typename: 'Holder', id: 'a', risk: 1 }] } }],
    ['entities in another order', { data: { _entities: [holder('b', { risk: 1 }), holder('a', { risk: 2 })] } }],
    ['an entity of another type', { data: { _entities: [holder('a', { __typename: 'Certificate', risk: 1 }), null] } }],
    ['text for data', { data: 'text' }],
    ['null itself', null],
  ])('are told as an unavailable source for %s', async (_, answer) => {
    const hub = withHolders(async () => answer as { data: null });
    const { data, errors } = await hub.ask('{ list { id holder { risk } } }');
    expect(data).toEqual({ list: ['0', '1', '2'].map((id) => ({ id, holder: { risk: null } })) });
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'holders' } }]);
  });

  it('are told for entities and values that are not what the schema promises', async () => {
    const hub = withHolders(async () => ({ data: { _entities: ['text', holder('b', { risk: 7, address: null })] } }));
    const { data, errors } = await hub.ask('{ list { holder { risk address { city } } } }');
    const empty = { holder: { risk: null, address: null } };
    expect(data).toEqual({ list: [empty, { holder: { risk: 7, address: null } }, empty] });
    const unusable = {
      message: 'A source gave an answer that cannot be used.',
      extensions: { code: 'SOURCE_UNAVAILABLE', source: 'holders' },
    };
    expect(errors).toEqual([0, 2].map((place) => ({ ...unusable, path: ['list', place, 'holder'] })));
  });

  it.each<[string, Record<string, unknown>]>([
    ['a key that is missing', { id: undefined, risk: 1, address: null }],
    ['a field that was asked for and is missing', { address: null }],
    ['a list for an object', { risk: 1, address: [] }],
    ['a text for a number', { risk: '1', address: null }],
    ['a number beyond 32 bits', { risk: 3_000_000_000, address: null }],
    ['a fraction for a whole number', { risk: 1.5, address: null }],
    ['a missing field further down', { risk: 1, address: {} }],
  ])('are told for %s, and nothing of that entity is used', async (_, fields) => {
    const hub = withHolders(async () => ({
      data: { _entities: [holder('a', fields), holder('b', { risk: 2, address: null })] },
    }));
    const { data, errors } = await hub.ask('{ list { holder { risk address { city } } } }');
    const empty = { holder: { risk: null, address: null } };
    expect(data).toEqual({ list: [empty, { holder: { risk: 2, address: null } }, empty] });
    expect(errors).toMatchObject([0, 2].map((place) => ({ path: ['list', place, 'holder'] })));
  });

  it('are told for a root field alone, while the fetch’s other fields are answered', async () => {
    const hub = smallFederation(
      { one: { sdl: 'type Query { id: ID count: Int data: JSON ok: String } scalar JSON' } },
      {
        transport: (_, usual) => ({
          ...usual,
          bind: () => () => ({
            // As JSON.parse reads 9007199254740993, which is then another object's number.
            data: { id: Number('9007199254740993'), count: 1, data: deep(200_000), ok: 'fine', other: 'unasked' },
          }),
        }),
      },
    );
    const { data, errors } = await hub.ask('{ id count data ok }');
    expect(data).toEqual({ id: null, count: 1, data: null, ok: 'fine' });
    expect(errors).toMatchObject([
      { path: ['id'], extensions: { source: 'one' } },
      { path: ['data'], extensions: { source: 'one' } },
    ]);
  });

  it('do not come of what was not asked for: it is not there', async () => {
    const hub = withHolders(async ({ representations }) => ({
      data: {
        _entities: (representations as { id: string }[]).map(({ id }) =>
          holder(id, { name: id, risk: 99, address: { city: 'c', street: 'unasked' } }),
        ),
      },
    }));
    const query = '{ other { id holder { name address { city } } } list { id } }';
    expect((await hub.ask(query)).data).toEqual({
      other: { id: '9', holder: { name: 'x', address: { city: 'c' } } },
      list: ['0', '1', '2'].map((id) => ({ id })),
    });
    const overwriting = withHolders(async ({ representations }) => ({
      data: { _entities: (representations as object[]).map((one) => ({ ...one, name: 'n', constructor: 1 })) },
    }));
    expect((await overwriting.ask('{ other { holder { name } } }')).data).toEqual({ other: { holder: { name: 'n' } } });
  });

  it('do not stop a subgraph that is out of step from being only itself unavailable', async () => {
    const hub = smallFederation(
      { certificates: CERTIFICATES, holders: HOLDERS },
      {
        transport: (name, usual) => ({
          ...usual,
          bind: (fetch) => {
            if (name === 'holders') throw new Error('does not understand a fetch');
            return usual.bind(fetch);
          },
        }),
      },
    );
    const { data, errors } = await hub.ask('{ other { id holder { risk } } }');
    expect(data).toEqual({ other: { id: '9', holder: { risk: null } } });
    expect(errors).toMatchObject([{ path: ['other', 'holder'], extensions: { code: 'SOURCE_UNAVAILABLE' } }]);
  });
});

describe('time', () => {
  it('is up at the deadline: what is there is answered, and what comes late is ignored', async () => {
    let late: (() => void) | undefined;
    const hub = withHolders(
      (variables) =>
        new Promise((resolve) => {
          late = () =>
            resolve({
              data: {
                _entities: (variables.representations as unknown[]).map((one) => ({ ...(one as object), risk: 5 })),
              },
            });
        }),
    );
    const { data, errors } = await hub.ask(
      '{ other { id holder { risk } } }',
      {},
      { context: { deadline: performance.now() + 3_000 } },
    );
    late?.();
    expect(data).toEqual({ other: { id: '9', holder: { risk: null } } });
    expect(errors).toMatchObject([{ path: ['other', 'holder'], extensions: { code: 'TIMEOUT', source: 'holders' } }]);
  });

  it('is not spent on a client that has gone', async () => {
    const hub = smallFederation({ certificates: CERTIFICATES, holders: HOLDERS });
    const { errors } = await hub.ask('{ failing }', {}, { context: { client: clientOf(AbortSignal.abort()) } });
    expect(errors).toMatchObject([{ path: ['failing'], extensions: { code: 'TIMEOUT' } }]);
    expect(hub.asked).toEqual([]);
  });
});

it('answers at once where subgraphs do', async () => {
  const hub = withHolders(({ representations }) => ({
    data: { _entities: (representations as { id: string }[]).map(({ id }) => holder(id, { name: id })) },
  }));
  expect((await hub.ask('{ other { holder { name } } }')).data).toEqual({ other: { holder: { name: 'x' } } });
});
