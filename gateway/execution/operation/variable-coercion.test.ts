import * as fc from 'fast-check';
import { buildSchema, Kind, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { describe, expect, it } from 'vitest';
import { compileVariables } from './variable-coercion.ts';

const schema = buildSchema(`
  scalar JSON
  enum Colour { RED BLUE }
  input Deep { name: String! = "n" colour: Colour ids: [[ID!]] min: Int = 1 deep: Deep data: JSON on: Boolean! }
  input Either @oneOf { a: Int b: String }
  type Query { f(a: Deep, b: [Deep!], c: ID!, d: Float, e: [Int], g: Either): Int }
`);

const operation = parse(`
  query ($a: Deep, $b: [Deep!] = [{ on: true }], $c: ID!, $d: Float = 1.5, $e: [Int], $g: Either) { f(a: $a, b: $b, c: $c, d: $d, e: $e, g: $g) }
`).definitions[0];
if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Not an operation.');
const definitions = operation.variableDefinitions ?? [];
const coerce = compileVariables(schema, definitions);

/** Values near the declared types, so that some are valid and some just not. */
const leaf = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 'RED', 'GREEN', '7', '', true, 0, -1, 1.5, 2 ** 31, 2 ** 53, Number.NaN),
  fc.string(),
  fc.integer(),
);
const deep = fc.letrec((tie) => ({
  deep: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record(
      {
        name: leaf,
        colour: fc.constantFrom<unknown>('RED', 'BLUE', null, 'PINK'),
        ids: fc.oneof(leaf, fc.array(fc.oneof(leaf, fc.array(leaf, { maxLength: 2 })), { maxLength: 2 })),
        min: fc.constantFrom<unknown>(1, null, 'x'),
        deep: tie('deep'),
        data: fc.jsonValue(),
        on: fc.constantFrom<unknown>(true, false, true, null),
      },
      { requiredKeys: ['on'] },
    ),
  ),
})).deep;
const variables = fc.record(
  {
    a: deep,
    b: fc.oneof(deep, fc.array(deep, { maxLength: 3 })),
    c: fc.oneof(fc.constantFrom<unknown>('id', 5, 5.5, null), fc.string()),
    d: leaf,
    e: fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })),
    g: fc.constantFrom<unknown>({ a: 1 }, { b: 's' }, { a: 1, b: 's' }, { a: null }, {}, null, { c: 1 }),
  },
  { requiredKeys: ['c'] },
);

describe('compiled coercion', () => {
  it('gives the values of graphql-js, and its errors', () => {
    fc.assert(
      fc.property(variables, (generated) => {
        const given: Record<string, unknown> = JSON.parse(JSON.stringify(generated));
        const expected = getVariableValues(schema, definitions, given, { maxErrors: 20 });
        const found = coerce(given);
        if (expected.errors) {
          expect(found.errors?.map(({ message }) => message)).toEqual(expected.errors.map(({ message }) => message));
        } else {
          // The reference makes objects without a prototype.
          expect(JSON.parse(JSON.stringify(found.values))).toEqual(JSON.parse(JSON.stringify(expected.coerced)));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves out what was not given and has no default', () => {
    expect(coerce({ c: 1 }).values).toEqual({ b: [{ name: 'n', min: 1, on: true }], c: '1', d: 1.5 });
  });

  it('names the path of a wrong value as graphql-js does', () => {
    const { errors } = coerce({ c: 1, b: [{ on: true, ids: [['x'], [null]] }] });
    expect(errors?.[0]?.message).toContain('at "b[0].ids[1][0]"');
  });
});
