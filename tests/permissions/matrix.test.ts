import { Supergraph } from '@apollo/federation-internals';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsset } from '../../schema/contract/asset.ts';
import { type GraphqlAnswer, type Hub, startHub } from '../support/hub.ts';
import { coordinateOperations } from './coordinate-operations.ts';
import { mayUse, RESTRICTED, SIGNED_CALLERS, type Signed } from './oracle.ts';

/** Values of the right form for arguments, by coordinate or by name; no mutation finds what it names, so none changes anything. */
const VALUES = {
  number: '"G2021101001000000"',
  uscc: '"91310118YQ0001371W"',
  code: '"310000"',
  codes: '["310000"]',
  'Query.certificationBody.code': '"101"',
  'Query.alliance.code': '"YRD"',
  'Query.trace.code': '"G2021101001000000000000"',
  'Query.standard.number': '"GB/T 35601-2017"',
  allianceCode: '"YRD"',
  certificateNumber: '"G2021101001000000"',
  divisionCode: '"310000"',
};

const schema = Supergraph.build(readAsset(import.meta.url, '../../schema/supergraph.graphql'))
  .apiSchema()
  .toGraphQLJSSchema();
const operations = coordinateOperations(schema, VALUES);
/** Requests under way at a time. */
const CONCURRENCY = 8;
/** The first caller pays for planning every operation once. */
const TIMEOUT_MS = 120_000;

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

function isDenied({ errors }: GraphqlAnswer, path: readonly string[]): boolean {
  return errors.some(
    ({ extensions }) =>
      ['FIELD_FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions.code) &&
      path.includes(String(extensions['coordinate'])),
  );
}

/** Whether anything but null stands at the coordinate or at a cut field on the way. */
function leaks(value: unknown, keys: readonly string[]): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((item) => leaks(item, keys));
  const [key, ...rest] = keys;
  return key === undefined ? true : leaks((value as Record<string, unknown>)[key], rest);
}

async function faultsOf(caller: Signed | null): Promise<string[]> {
  const [agency = '', purpose = ''] = caller?.split('/') ?? [];
  const token = caller === null ? undefined : await hub.token(agency, purpose);
  const faults: string[] = [];
  const queue = [...operations];
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let operation = queue.pop(); operation; operation = queue.pop()) {
        const { coordinate, query, path, keys } = operation;
        const answer = await hub.graphql(query, undefined, token);
        const allowed = mayUse(caller, path);
        const invalid = answer.errors.find(({ message }) =>
          /Cannot query|Syntax|Unknown|must not have|of type/.test(message),
        );
        if (invalid) faults.push(`${coordinate}: the test asked wrongly: ${invalid.message}`);
        else if (isDenied(answer, path) === allowed)
          faults.push(`${coordinate}: ${allowed ? 'denied' : 'allowed'} against the oracle`);
        else if (!allowed && leaks(answer.data, keys)) faults.push(`${coordinate}: denied, and yet there is data`);
        else if (answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL'))
          faults.push(`${coordinate}: INTERNAL`);
      }
    }),
  );
  return faults.sort();
}

describe('the permission matrix', () => {
  it('covers every coordinate of the schema, and the oracle names only coordinates that exist', () => {
    const coordinates = operations.map(({ coordinate }) => coordinate);
    expect(coordinates.length).toBeGreaterThan(200);
    expect(Object.keys(RESTRICTED).filter((coordinate) => !coordinates.includes(coordinate))).toEqual([]);
  });

  it(
    'holds for the public',
    async () => {
      expect(await faultsOf(null)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it.each(SIGNED_CALLERS)(
    'holds for %s',
    async (caller) => {
      expect(await faultsOf(caller)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
