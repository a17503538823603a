import { execute, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { mergedSchema } from '../support/merged-schema.ts';
import { ATTEMPTS } from './attempts.ts';
import { hubEngine, patientContext } from './hub-engine.ts';
import { createWorld } from './world.ts';

/** Nulls where they are allowed, and nothing that fails: what differs is the gateway's own doing. */
const ODDS = { nulls: 100, failures: 0, unknown: 0, broken: 0 };

it('are sixty at least', () =>
  expect(ATTEMPTS.reduce((sum, [, ...attempts]) => sum + attempts.length, 0)).toBeGreaterThanOrEqual(60));

describe.each(ATTEMPTS.map(([source, ...attempts]) => ({ name: source.name, source, attempts })))(
  'attempts on $name are answered as graphql-js answers them over the merged schema',
  ({ source, attempts }) => {
    const world = createWorld(source, ODDS);
    const hub = hubEngine(world);
    const merged = mergedSchema(world.supergraphSdl, world.schemas);

    it.each(attempts.map(([what, query, variables = {}]) => ({ what, query, variables })))('$what', async (attempt) => {
      const { query, variables } = attempt;
      const document = parse(query);
      expect(validate(merged, document)).toEqual([]);
      const operationName = query.startsWith('query A') ? 'B' : undefined;
      const expected = await execute({ schema: merged, document, variableValues: variables, operationName });
      const prepared = hub.current.prepare({ query, operationName: operationName ?? null });
      const { data, errors } = await prepared.execute({ variables, context: patientContext() });
      expect([data, errors.length]).toEqual([JSON.stringify(expected.data ?? null), expected.errors?.length ?? 0]);
      expect(data).not.toBe('null');
    });
  },
);
