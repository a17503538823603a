import { isObjectType, isUnionType, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSubgraphSdls } from '../../schema/compose.ts';
import { readAccessRules } from '../../schema/contract/access.ts';
import { type Caller, hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { operationHash, signCallerHeader } from '../../schema/contract/caller-header.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import type { SubgraphManifest } from '../../subgraphs/shared/define-subgraph.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import { createSubgraphServer } from '../../subgraphs/shared/server.ts';
import { type SubgraphHarness, startSubgraph } from '../support/subgraph-harness.ts';
import { coordinateOperations } from './coordinate-operations.ts';

type Harness = SubgraphHarness<unknown, unknown, unknown>;
const emptyReadModel = () => ({ get: () => undefined, getMany: () => [], withPrefix: () => [], sources: () => [] });
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
      const queries = [operations.get(coordinate)];
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

  it('keeps the same gate when it runs alone', async () => {
    const server = await createSubgraphServer(harness.instance);
    const post = (query: string, header?: string) =>
      server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query },
        headers: header === undefined ? {} : { 'x-yunqiao-caller': header },
      });
    const query = '{ _service { sdl } }';
    const refused = await post(query);
    expect(refused.body).toContain('UNAUTHENTICATED');
    expect(refused.body).not.toContain('sdl":"');
    expect((await post(query, harness.header(query, hubCaller()))).body).toContain('sdl');
    for (const address of ['/feed', '/feed?after=0']) {
      expect((await server.inject(address)).statusCode).toBe(401);
    }
    await server.close();
  });
});
