import { Supergraph } from '@apollo/federation-internals';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAsset } from '../../schema/contract/asset.ts';
import { askAgain } from '../support/ask-again.ts';
import type { GraphqlAnswer, HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';
import { ARGUMENT_VALUES } from './argument-values.ts';
import { type CoordinateOperation, coordinateOperations } from './coordinate-operations.ts';
import { mayUse, RESTRICTED, SIGNED_CALLERS, type Signed } from './oracle.ts';

const schema = Supergraph.build(readAsset(import.meta.url, '../../schema/supergraph.graphql'))
  .apiSchema()
  .toGraphQLJSSchema();
const operations = coordinateOperations(schema, ARGUMENT_VALUES);
const subscriptions = Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).map(
  (name) => `Subscription.${name}`,
);
/** Requests under way at a time. */
const CONCURRENCY = 8;
/** Coordinates of a request: each below a root field of its own name, so that what is denied says by its path which one it is. */
const TOGETHER = 12;
/** The first caller pays for planning every operation once. */
const TIMEOUT_MS = 600_000;
/** `MATRIX_FULL=1`: every caller asks for every coordinate. Otherwise the public does, and a signed caller for all that is restricted and for one in so many of what is open to everybody. */
const OPEN_SHARE = process.env['MATRIX_FULL'] === '1' ? 1 : 4;
/** A query has something that everybody may use beside it, so that it is cut and not refused as a whole. */
const ALLOWED = { query: 'me { kind }', mutation: '__typename' } as const;

let hub: HubClient;
beforeAll(async () => {
  hub = await sharedHub();
});

const isRestricted = ({ path }: CoordinateOperation) => path.some((coordinate) => RESTRICTED[coordinate]);

/** What a caller asks for. Callers draw differently, so that between them they ask for everything that is open. */
function askedBy(caller: Signed | null): CoordinateOperation[] {
  if (caller === null) return operations;
  const turn = SIGNED_CALLERS.indexOf(caller);
  return operations.filter((operation, index) => isRestricted(operation) || (index + turn) % OPEN_SHARE === 0);
}

function groupsOf(asked: readonly CoordinateOperation[]): CoordinateOperation[][] {
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const ofKind = asked.filter((operation) => operation.kind === kind);
    return Array.from({ length: Math.ceil(ofKind.length / TOGETHER) }, (_, index) =>
      ofKind.slice(index * TOGETHER, (index + 1) * TOGETHER),
    );
  });
}

function isDenial({ extensions }: GraphqlAnswer['errors'][number], path: readonly string[]): boolean {
  return (
    ['FIELD_FORBIDDEN', 'FORBIDDEN', 'UNAUTHENTICATED'].includes(extensions.code) &&
    path.includes(String(extensions['coordinate']))
  );
}

/** The root field that an error is about; below a list it has no path but names the response keys. */
function placeOf({ path, extensions }: GraphqlAnswer['errors'][number]): unknown {
  return path?.[0] ?? String(extensions['field'] ?? '').split('.')[0];
}

/** Whether anything but null stands at the coordinate or at a cut field on the way. */
function leaks(value: unknown, keys: readonly string[]): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((item) => leaks(item, keys));
  const [key, ...rest] = keys;
  return key === undefined ? true : leaks((value as Record<string, unknown>)[key], rest);
}

/** What is wrong with the answer to one coordinate. */
function faultOf(caller: Signed | null, { coordinate, path, keys }: CoordinateOperation, answer: GraphqlAnswer) {
  const allowed = mayUse(caller, path);
  const invalid = answer.errors.find(({ message }) =>
    /Cannot query|Syntax|Unknown|must not have|of type/.test(message),
  );
  if (invalid) return `${coordinate}: the test asked wrongly: ${invalid.message}`;
  if (answer.errors.some((error) => isDenial(error, path)) === allowed)
    return `${coordinate}: ${allowed ? 'denied' : 'allowed'} against the oracle`;
  if (!allowed && leaks(answer.data, keys)) return `${coordinate}: denied, and yet there is data`;
  if (answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL')) return `${coordinate}: INTERNAL`;
  return null;
}

async function faultsOf(caller: Signed | null): Promise<string[]> {
  const [agency = '', purpose = ''] = caller?.split('/') ?? [];
  const token = caller === null ? undefined : await hub.token(agency, purpose);
  const faults: (string | null)[] = [];
  const ask = (query: string): Promise<GraphqlAnswer> => askAgain(() => hub.graphql(query, undefined, token));

  const askTogether = async (group: readonly CoordinateOperation[]) => {
    const kind = group[0]?.kind ?? 'query';
    const selections = group.map(({ selection }, index) => `c${index}: ${selection}`);
    const answer = await ask(`${kind} { ${ALLOWED[kind]} ${selections.join(' ')} }`);
    if (!answer.data) {
      // Not attributable: refused as a whole, or a null reached the root.
      if (group.length > 1) for (const operation of group) await askTogether([operation]);
      else for (const operation of group) faults.push(faultOf(caller, operation, answer));
      return;
    }
    const { data, errors, status } = answer;
    group.forEach((operation, index) => {
      const root = operation.keys[0] ?? '';
      const ofIt = errors.filter((error) => placeOf(error) === `c${index}`);
      faults.push(faultOf(caller, operation, { status, data: { [root]: data[`c${index}`] }, errors: ofIt }));
    });
  };

  /** A root field alone: refused as a whole where it is denied, with the status that says so. */
  const askAlone = async (operation: CoordinateOperation) => {
    const answer = await ask(operation.query);
    faults.push(faultOf(caller, operation, answer));
    const refused = caller === null ? 401 : 403;
    if (!mayUse(caller, operation.path) && (answer.status !== refused || answer.data))
      faults.push(`${operation.coordinate}: status ${answer.status} in place of ${refused}`);
  };

  const asked = askedBy(caller);
  const work = [
    ...groupsOf(asked).map((group) => () => askTogether(group)),
    ...asked
      .filter((operation) => operation.path.length === 1 && isRestricted(operation))
      .map((operation) => () => askAlone(operation)),
  ];
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (let next = work.shift(); next; next = work.shift()) await next();
    }),
  );
  return faults.filter((fault) => fault !== null).sort();
}

describe('the permission matrix', () => {
  it('covers every coordinate of the schema, and the oracle names only coordinates that exist', () => {
    const coordinates = [...operations.map(({ coordinate }) => coordinate), ...subscriptions];
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

  it.each(subscriptions)('holds for %s, which is opened for those who may and for nobody else', async (coordinate) => {
    const query = `subscription { ${coordinate.split('.')[1]} { __typename } }`;
    for (const caller of [null, ...SIGNED_CALLERS]) {
      const [agency = '', purpose = ''] = caller?.split('/') ?? [];
      const stop = new AbortController();
      const { status, headers } = await fetch(`${hub.url}/graphql/stream`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(caller !== null && { authorization: `Bearer ${await hub.token(agency, purpose)}` }),
        },
        body: JSON.stringify({ query }),
        signal: stop.signal,
      });
      const isOpen = headers.get('content-type')?.startsWith('text/event-stream');
      const expected = mayUse(caller, [coordinate]) ? [200, true] : [caller === null ? 401 : 403, false];
      expect([caller, status, isOpen]).toEqual([caller, ...expected]);
      stop.abort();
    }
  });
});
