import { isObjectType, isUnionType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSubgraphSdls } from '../../schema/compose.ts';
import { readAccessRules } from '../../schema/contract/access.ts';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { CALLER_HEADER, operationHash, signCallerHeader } from '../../schema/contract/caller-header.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import type { SubgraphManifest } from '../../subgraphs/shared/define-subgraph.ts';
import { createRemoteFeed } from '../../subgraphs/shared/feed-over-http.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import { createSubgraphServer } from '../../subgraphs/shared/server.ts';
import { leaksIn } from '../support/leaks.ts';
import { type SubgraphHarness, startSubgraph } from '../support/subgraph-harness.ts';
import { coordinateOperations } from './coordinate-operations.ts';

type Harness = SubgraphHarness<unknown, unknown, unknown>;
const emptyReadModel = () => ({
  get: () => undefined,
  getMany: () => [],
  withPrefix: () => [],
  after: () => [],
  sources: () => [],
  hasUnknown: false,
  generation: 0,
});
const ANYBODY: Caller = {
  ...PUBLIC_CALLER,
  kind: 'MINISTRY',
  agency: 'somebody',
  scopes: ['public', 'nothing:useful'],
};

describe.each(discoverSubgraphs())('the gate of $name', ({ name, manifestUrl }) => {
  let harness: Harness;
  const sdl = readSubgraphSdls().find((subgraph) => subgraph.name === name)?.sdl ?? '';
  const restricted = [...readAccessRules(parse(sdl))].filter(([, scopes]) => !scopes.includes('public'));

  beforeAll(async () => {
    const { default: manifest } = (await import(manifestUrl)) as { default: SubgraphManifest };
    harness = await startSubgraph(manifest, { readModel: emptyReadModel });
  });
  afterAll(() => harness.stop());

  it('lets nobody in without a header that its gateway signed for this very operation', async () => {
    const { instance } = harness;
    const query = '{ __typename }';
    const fetch = { query, operationName: undefined, operationHash: operationHash(query) };
    const run = bindInProcess(instance, fetch);
    const foreign = parseKeySet(generateKeySet()).signing;
    if (!foreign) throw new Error('unreachable');
    const headers = {
      missing: undefined,
      empty: '',
      forged: signCallerHeader(foreign, name, fetch.operationHash, ANYBODY),
      'for another operation': harness.header('{ other: __typename }', ANYBODY),
    };
    for (const [what, header] of Object.entries(headers)) {
      const { data, errors } = await run({}, header, 'r');
      expect([what, data, errors?.[0]?.extensions?.['code']]).toEqual([what, null, 'UNAUTHENTICATED']);
    }
    expect((await run({}, harness.header(query, ANYBODY), 'r')).errors).toBeUndefined();
  });

  it('refuses every restricted coordinate to a caller without its scope, whichever way it is asked', async () => {
    const { instance } = harness;
    const operations = new Map(
      coordinateOperations(instance.schema, {}).map((operation) => [operation.coordinate, operation.query]),
    );
    const union = instance.schema.getType('_Entity');
    const entities = isUnionType(union) ? union.getTypes().map(({ name: entity }) => entity) : [];
    for (const [coordinate] of restricted) {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = instance.schema.getType(typeName);
      if (!isObjectType(type)) throw new Error(`${coordinate} is not on an object type.`);
      const selection = type
        .getFields()
        [fieldName]?.type.toString()
        .match(/^\W*(Int|String|Boolean|ID|Float|Date|DateTime)\b/)
        ? ''
        : '{ __typename }';
      const args = operations.get(coordinate)?.match(new RegExp(`${fieldName}(\\([^{]*\\))`))?.[1] ?? '';
      const isSubscription = typeName === 'Subscription';
      const queries = [isSubscription ? `subscription { ${fieldName} { __typename } }` : operations.get(coordinate)];
      if (entities.includes(typeName)) {
        queries.push(
          `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${typeName} { x: ${fieldName}${args} ${selection} } } }`,
        );
      }
      const reachable = queries.filter((text) => text !== undefined);
      expect(reachable, `${coordinate} is asked for`).not.toEqual([]);
      for (const query of reachable) {
        const { data, errors } = await harness.execute(query, { r: [{ __typename: typeName }] }, ANYBODY);
        expect([coordinate, data, errors?.[0]?.extensions?.['code']]).toEqual([coordinate, null, 'FORBIDDEN']);
      }
    }
  });

  it('keeps the same gate when it runs alone, and takes a request once', async () => {
    const server = await createSubgraphServer(harness.instance);
    const post = (body: string, header?: string) =>
      server.inject({
        method: 'POST',
        url: '/graphql',
        payload: body,
        headers: { 'content-type': 'application/json', ...(header !== undefined && { [CALLER_HEADER]: header }) },
      });
    const query = '{ _service { sdl } }';
    const body = JSON.stringify({ query, variables: {} });
    const header = harness.requestHeader(body, hubCaller());
    const other = JSON.stringify({ query, variables: { more: 1 } });
    for (const refused of [
      await post(body),
      await post(body, harness.header(query, hubCaller())),
      await post(other, header),
      await post('{', undefined),
    ]) {
      expect([refused.statusCode, refused.json().data]).toEqual([401, undefined]);
      expect(refused.body).toContain('UNAUTHENTICATED');
    }
    expect((await post(body, header)).body).toContain('sdl":"');
    const again = await post(body, header);
    expect([again.statusCode, again.body]).toEqual([401, expect.stringContaining('has been used')]);
    expect((await post('{', harness.requestHeader('{', hubCaller()))).statusCode).toBe(400);
    await server.close();
  });

  it('tells nothing of what it is made of, whatever it is sent', async () => {
    const server = await createSubgraphServer(harness.instance);
    const signed = (body: string) => ({
      'content-type': 'application/json',
      [CALLER_HEADER]: harness.requestHeader(body, hubCaller()),
    });
    const bodies = [
      '{',
      '{}',
      '[]',
      'null',
      '"x"',
      '{"query":1}',
      '{"query":"{ nothing }"}',
      '{"query":"{ __schema { types { name } } }"}',
    ];
    const answers = [
      ...bodies.map((payload) => ({ method: 'POST' as const, url: '/graphql', payload, headers: signed(payload) })),
      { method: 'POST' as const, url: '/graphql', payload: 'x', headers: { 'content-type': 'text/plain' } },
      { method: 'POST' as const, url: '/graphql', payload: '{}'.padEnd(9_000_000), headers: signed('{}') },
      { method: 'GET' as const, url: '/graphql?query={__typename}' },
      { method: 'GET' as const, url: '/%zz' },
      { method: 'GET' as const, url: '/feed?after=-1&limit=x' },
    ];
    for (const request of answers) {
      const { statusCode, body, headers } = await server.inject(request);
      expect([request.url, body, leaksIn(body)]).toEqual([request.url, body, []]);
      expect([request, statusCode >= 400 && statusCode < 500]).toEqual([request, true]);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    }
    await server.close();
  });

  it('shows its changes only to a process of the hub, once per signed request', async () => {
    const server = await createSubgraphServer(harness.instance);
    const url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const sent: (string | undefined)[] = [];
    server.server.on('request', ({ headers }) => sent.push(String(headers[CALLER_HEADER])));
    for (const address of ['/feed', '/feed?after=0']) expect((await server.inject(address)).statusCode).toBe(401);
    expect(await createRemoteFeed(name, new URL('feed', url).href, harness.keys).read(0, 10)).toMatchObject({
      events: expect.any(Array),
    });
    const captured = { [CALLER_HEADER]: sent.at(-1) };
    for (const address of ['/feed?after=0&limit=10', '/feed?after=10&limit=10'])
      expect((await server.inject({ url: address, headers: captured })).statusCode).toBe(401);
    await server.close();
  });
});
