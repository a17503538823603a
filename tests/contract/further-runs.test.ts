import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { httpTransport } from '../../gateway/execution/transport/http-transport.ts';
import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import { CALLER_HEADER, operationHash, REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { BATCH_BYTES, BATCH_RUNS } from '../../schema/contract/request-batch.ts';
import { READS_HEADER } from '../../schema/contract/sources.ts';
import manifest from '../../subgraphs/blacklists/subgraph.ts';
import { createSampleWorld } from '../../subgraphs/sample-world/create-sample-world.ts';
import { createSubgraphServer } from '../../subgraphs/shared/server.ts';
import { callerOf, proposalContent } from '../support/blacklist-entries.ts';
import { testContext } from '../support/small-federation.ts';
import { type SubgraphHarness, startSubgraph } from '../support/subgraph-harness.ts';

/** The request scopes that its resolvers got, to tell them apart. */
interface Scope {
  readonly requestId: string;
  readonly caller: Caller;
  readonly loaders: unknown;
}
const scopes: Scope[] = [];
/** Keeps the first run for some request waiting. */
const held = new Map<string, Promise<void>>();
const hold = async (requestId: string) => {
  const wait = held.get(requestId);
  held.delete(requestId);
  await wait;
};
type Resolver = (parent: unknown, args: unknown, context: Scope, info: unknown) => unknown;
const { Query } = manifest.resolvers as { Query: { blacklistEntries: Resolver } };
const observed = {
  ...manifest,
  resolvers: {
    ...manifest.resolvers,
    Query: {
      ...Query,
      blacklistEntries: async (...given: Parameters<Resolver>) => {
        scopes.push(given[2]);
        await hold(given[2].requestId);
        return Query.blacklistEntries(...given);
      },
    },
  },
};

let harness: SubgraphHarness<unknown, unknown, unknown>;
let server: FastifyInstance;
beforeAll(async () => {
  harness = (await startSubgraph(observed)) as SubgraphHarness<unknown, unknown, unknown>;
  const { services, kit } = harness.instance;
  const world = createSampleWorld({ today: '2026-11-22' });
  await manifest.loadSample?.(services as never, world, kit as never);
  server = await createSubgraphServer(harness.instance);
});
beforeEach(() => void scopes.splice(0));
afterAll(async () => {
  await server.close();
  await harness.stop();
});

const LIST = 'query ($filter: BlacklistFilter) { blacklistEntries(filter: $filter, first: 3) { totalCount } }';
const PROPOSE = 'mutation ($input: ProposeBlacklistEntryInput!) { proposeBlacklistEntry(input: $input) { result } }';
const insurer = callerOf('INSURER', ['blacklists:read']);
const state = (name: string) => ({ filter: { state: name } });
const run = (requestId: unknown, variables: unknown) => ({ requestId, variables });

interface Answered {
  readonly status: number;
  readonly body: {
    readonly data?: { readonly blacklistEntries?: { readonly totalCount: number } | null } | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
    readonly extensions?: { readonly further?: readonly Record<string, never>[]; readonly sources?: unknown };
  };
}

async function post(body: object, caller: Caller = insurer, more: Record<string, string> = {}): Promise<Answered> {
  const payload = JSON.stringify(body);
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: {
      'content-type': 'application/json',
      [CALLER_HEADER]: harness.requestHeader(payload, caller),
      [REQUEST_ID_HEADER]: 'request-0',
      ...more,
    },
  });
  return { status: response.statusCode, body: response.json() };
}
const ask = (query: string, variables: object, further: unknown, caller?: Caller, more?: Record<string, string>) =>
  post({ query, variables, extensions: { further } }, caller, more);

const outcome = (answer: Answered['body'] | undefined) =>
  answer?.errors?.[0]?.extensions['code'] ?? answer?.data?.blacklistEntries?.totalCount;

describe('a request that asks for further runs of its operation', () => {
  it('is answered in the words of each run, however long they are together', async () => {
    const words = `query ($first: Int) { blacklistEntries(first: $first) { edges { node { subjectName authority decisionNumber ground } } } }`;
    const runs = 20;
    const alone = await post({ query: words, variables: { first: 20 } });
    const text = JSON.stringify(alone.body.data);
    expect(text).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(text.length * runs).toBeGreaterThan(20_000);
    const further = Array.from({ length: runs - 1 }, (_, index) => run(`request-${index + 1}`, { first: 20 }));
    const { status, body } = await ask(words, { first: 20 }, further);
    expect(status).toBe(200);
    expect(body.data).toEqual(alone.body.data);
    for (const answer of body.extensions?.further ?? []) expect(answer['data']).toEqual(alone.body.data);
    expect(body.extensions?.further).toHaveLength(runs - 1);
  });

  it('is answered in its order, each run as if it had come alone: one that is refused or malformed hits only itself', async () => {
    const names = ['PENDING', 'PUBLISHED', 'REMOVED', 'ENDED', 'NONSENSE', 'PUBLISHED'];
    const alone = await Promise.all(
      names.map(async (name) => (await post({ query: LIST, variables: state(name) })).body),
    );
    const published = alone[1]?.data?.blacklistEntries?.totalCount;
    expect(published).toBeGreaterThan(0);
    expect(alone.map(outcome)).toEqual([
      'FORBIDDEN',
      published,
      'FORBIDDEN',
      expect.any(Number),
      'BAD_USER_INPUT',
      published,
    ]);

    const [first = '', ...others] = names;
    const { status, body } = await ask(
      LIST,
      state(first),
      others.map((name, index) => run(`request-${index + 1}`, state(name))),
    );
    const { extensions, ...own } = body;
    expect(status).toBe(200);
    expect(own).toEqual(alone[0]);
    expect(extensions?.further).toEqual(
      alone.slice(1).map((answer, index) => ({ requestId: `request-${index + 1}`, ...answer })),
    );
  });

  it('has a scope of its own for each run, with the caller of the request and loaders that no other run uses', async () => {
    await ask(LIST, state('PUBLISHED'), [run('request-1', state('PUBLISHED')), run('request-2', state('ENDED'))]);
    expect(scopes.map(({ requestId }) => requestId)).toEqual(['request-0', 'request-1', 'request-2']);
    expect(scopes.map(({ caller }) => caller)).toEqual([insurer, insurer, insurer]);
    expect(new Set(scopes).size).toBe(3);
    expect(new Set(scopes.map(({ loaders }) => loaders)).size).toBe(3);
  });

  it('passes the access gate with every run', async () => {
    const query = `query ($division: [_Any!]!) {
      _entities(representations: $division) { ... on Division { code blacklistStatistics { count } } } }`;
    const division = (code: string) => ({ division: [{ __typename: 'Division', code }] });
    const further = [run('request-1', division('310000')), run('request-2', { division: [] })];
    const { body } = await ask(query, division('330000'), further);
    for (const answer of [body, ...(body.extensions?.further ?? [])])
      expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const regulator = callerOf('MARKET_REGULATOR', ['supervision:read'], '330000');
    const allowed = (await ask(query, division('330000'), further, regulator)).body;
    const seen = [allowed, ...(allowed.extensions?.further ?? [])].map(({ data, errors }) => [data !== null, errors]);
    expect(seen).toEqual(Array(3).fill([true, undefined]));
  });

  it('tells for each run where it was read, when that was asked', async () => {
    const { body } = await ask(LIST, {}, [run('request-1', {})], insurer, { [READS_HEADER]: 'sources' });
    const sources = [{ name: 'blacklists', asOf: expect.any(String), from: 'store' }];
    expect(body.extensions).toMatchObject({ sources, further: [{ extensions: { sources } }] });
  });

  it.each<[string, unknown]>([
    ['is no list', {}],
    ['is empty', []],
    ['is too long', Array.from({ length: BATCH_RUNS }, (_, index) => run(`request-${index}`, {}))],
    ['holds something else', ['x']],
    ['holds null', [null]],
    ['has a run without a request id', [{ variables: {} }]],
    ['has a request id of another form', [run('a b\n', {})]],
    ['has a long request id', [run('x'.repeat(65), {})]],
    ['has a run without variables', [{ requestId: 'request-1' }]],
    ['has variables that are no object', [run('request-1', [])]],
    ['makes the body too large', [run('request-1', { filter: null, more: 'x'.repeat(BATCH_BYTES) })]],
  ])('is refused as a whole when the list %s', async (_, further) => {
    const { status, body } = await ask(LIST, {}, further);
    expect([status, body.data, outcome(body)]).toEqual([400, undefined, 'BAD_USER_INPUT']);
    expect(body.errors?.[0]?.extensions['argument']).toMatch(/^extensions\.further/);
    expect(scopes).toEqual([]);
  });

  it('may be as long as it may, and a request for itself alone longer than that', async () => {
    const others = Array.from({ length: BATCH_RUNS - 1 }, (_, index) => run(`request-${index + 1}`, {}));
    expect((await ask(LIST, {}, others)).body.extensions?.further).toHaveLength(BATCH_RUNS - 1);
    expect(outcome((await post({ query: `${LIST}${' '.repeat(BATCH_BYTES)}` })).body)).toBeGreaterThan(0);
  });

  it('writes nothing: mutations are run one by one', async () => {
    const regulator = callerOf('MARKET_REGULATOR', ['blacklists:decide'], '330000');
    const { authorityLevel: _level, subjectBodyCode: _body, ...input } = proposalContent;
    const { status, body } = await ask(PROPOSE, { input }, [run('request-1', { input })], regulator);
    expect([status, outcome(body)]).toEqual([400, 'BAD_USER_INPUT']);
    const alone = await post({ query: PROPOSE, variables: { input } }, regulator);
    expect(alone.body.data).toEqual({ proposeBlacklistEntry: { result: 'CREATED' } });
  });

  it.each(['request-0', 'request-1'])('is answered without a run that hangs: %s', async (hanging) => {
    let release: (() => void) | undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    held.set(hanging, released);
    const { status, body } = await ask(LIST, {}, [run('request-1', {}), run('request-2', {})]);
    const answers = [body, ...(body.extensions?.further ?? [])] as Answered['body'][];
    const expected = ['request-0', 'request-1', 'request-2'].map((id) => id !== hanging);
    expect([status, answers.map((answer) => outcome(answer) !== undefined)]).toEqual([200, expected]);
    expect(answers[expected.indexOf(false)]?.extensions).toMatchObject({ unfinished: true });
    release?.();
  });

  it('is waited for when all of its runs are slow', async () => {
    for (const id of ['request-0', 'request-1', 'request-2'])
      held.set(id, new Promise((resolve) => setTimeout(resolve, 700)));
    const { body } = await ask(LIST, {}, [run('request-1', {}), run('request-2', {})]);
    for (const answer of [body, ...(body.extensions?.further ?? [])]) expect(outcome(answer)).toBeGreaterThan(0);
  });

  it('is signed for all of its runs, and taken once', async () => {
    const body = { query: LIST, variables: {}, extensions: { further: [run('request-1', state('ENDED'))] } };
    const header = { [CALLER_HEADER]: harness.requestHeader(JSON.stringify(body), insurer) };
    const changed = { ...body, extensions: { further: [run('request-1', state('PUBLISHED'))] } };
    expect((await post(changed, insurer, header)).status).toBe(401);
    expect((await post(body, insurer, header)).status).toBe(200);
    expect((await post(body, insurer, header)).status).toBe(401);
  });
});

describe('the gateway’s fetches to a subgraph that runs alone', () => {
  it('get their own answers when they meet on the way, whoever asks', async () => {
    const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    let requests = 0;
    server.server.on('request', () => requests++);
    const transport = httpTransport({ name: 'blacklists', url });
    const send = transport.bind({ query: LIST, operationName: undefined, operationHash: operationHash(LIST) });
    const signers = createCallerHeaders(harness.keys);
    const ministry = callerOf('MINISTRY', ['supervision:read', 'blacklists:read']);
    const alone = async (name: string, caller: Caller) =>
      outcome((await post({ query: LIST, variables: state(name) }, caller)).body);
    const names = ['PENDING', 'PUBLISHED', 'ENDED'];
    const expected = new Map<string, unknown>();
    for (const caller of [insurer, ministry])
      for (const name of names) expected.set(`${caller.kind} ${name}`, await alone(name, caller));
    expect(expected.get('INSURER PENDING')).toBe('FORBIDDEN');
    expect(expected.get('MINISTRY PENDING')).toBeGreaterThan(0);
    scopes.splice(0);

    const asked = Array.from({ length: 120 }, (_, index) => {
      const caller = index % 2 === 0 ? insurer : ministry;
      return { caller, name: names[index % 3] ?? '', requestId: `request-${index}` };
    });
    const answers = await Promise.all(
      asked.map(({ caller, name, requestId }) =>
        send(state(name), testContext({ requestId, callerHeader: signers(caller) })),
      ),
    );
    expect(answers.map((answer) => outcome(answer as Answered['body']))).toEqual(
      asked.map(({ caller, name }) => expected.get(`${caller.kind} ${name}`)),
    );
    const callers = new Map(scopes.map(({ requestId, caller }) => [requestId, caller]));
    for (const { requestId, caller } of asked) expect(callers.get(requestId)).toEqual(caller);
    expect(requests).toBeLessThan(30);
    await transport.close();
  });
});
