import { describe, expect, it } from 'vitest';
import { smallFederation } from '../../tests/support/small-federation.ts';
import { OperationRefused } from './operation/operation-refused.ts';

const { engine } = smallFederation({
  a: {
    sdl: 'scalar JSON input In { inner: In constructor: String } type Query { f(j: JSON, i: In, constructor: String): String }',
    resolvers: { Query: { f: (_: unknown, given: object) => JSON.stringify(given) } },
  },
});

function refusal(query: string, operationName?: string): OperationRefused | undefined {
  try {
    engine.current.prepare({ query, ...(operationName && { operationName }) });
    return undefined;
  } catch (error) {
    if (error instanceof OperationRefused) return error;
    throw error;
  }
}

function nested(levels: number, key?: string): unknown {
  let value: unknown = key === undefined ? [] : {};
  for (let level = 0; level < levels; level++) value = key === undefined ? [value] : { [key]: value };
  return value;
}

async function ask(query: string, variables: Record<string, unknown>) {
  const prepared = engine.current.prepare({ query });
  return prepared.bind(variables).refused?.errors ?? [];
}

describe('the work for a document', () => {
  it.each([
    [
      '6,000 operations that spread one fragment',
      `fragment F on Query { ${'__typename '.repeat(600)}} ${many('query O# { ...F }', 6_000)}`,
    ],
    ['operations', many('query O# { __typename }', 51)],
    ['selections', `fragment F on Query { ${'__typename '.repeat(600)}} ${many('query O# { ...F }', 9)}`],
    [
      'spreads',
      `query { ${'... F '.repeat(999)} } fragment F on Query { ...G ...G } fragment G on Query { __typename }`,
    ],
    ['fields that ask for the schema', `{ ${many('s#: __schema { queryType { name } } ', 40)} }`],
  ])('is bounded: too many %s are refused', (_what, query) => {
    const started = performance.now();
    expect(refusal(query, 'O1')?.code).toBe('OPERATION_TOO_COSTLY');
    // On an idle machine some 30 ms; read whole the first one took 19 seconds and a gibibyte.
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is done for the operation that is asked for, and for no other', () => {
    const query = `query Asked { __typename } ${many('query Other# { __typename }', 40)}`;
    expect(engine.current.prepare({ query, operationName: 'Asked' }).operationName).toBe('Asked');
    expect(engine.current.prepare({ query, operationName: 'Other7' }).operationName).toBe('Other7');
    expect(refusal(query)?.message).toContain('operationName');
    expect(refusal(query, 'Other')?.message).toContain('no operation named "Other"');
  });

  it.each([
    ['selections', `${'{a'.repeat(19_000)}${'}'.repeat(19_000)}`],
    ['lists', `{ f(j: ${'['.repeat(19_000)}${']'.repeat(19_000)}) }`],
  ])('ends where %s are nested deeper than the stack', (_what, query) => {
    expect(refusal(query)?.code).toMatch(/OPERATION_TOO_COSTLY|BAD_USER_INPUT/);
  });
});

describe('variables', () => {
  it('are refused by name when they are nested too deeply', async () => {
    const [custom] = await ask('query ($j: JSON) { f(j: $j) }', { j: nested(200_000) });
    expect(custom?.message).toContain('"$j"');
    const [input] = await ask('query ($i: In) { f(i: $i) }', { i: nested(200_000, 'inner') });
    expect(input?.message).toContain('"$i"');
  });

  it('are those that were given, and nothing that every object inherits', async () => {
    const query = 'query ($constructor: String, $i: In) { f(constructor: $constructor, i: $i) }';
    const prepared = engine.current.prepare({ query });
    const bound = prepared.bind({ i: {} });
    expect(bound.refused).toBeUndefined();
    expect(Object.values('variables' in bound ? bound.variables : {})).toEqual([{}]);
    const given = prepared.bind({ constructor: 'x', i: { constructor: 'y' } });
    expect('variables' in given && Object.values(given.variables)).toEqual(['x', { constructor: 'y' }]);
  });
});

/** A text so many times, with its number for `#`. */
function many(text: string, count: number): string {
  return Array.from({ length: count }, (_, index) => text.replaceAll('#', String(index))).join(' ');
}
