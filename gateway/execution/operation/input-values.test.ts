import {
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
  type VariableDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readAsset } from '../../../schema/contract/asset.ts';
import { scalarChecks } from '../../../subgraphs/shared/scalars.ts';
import { smallFederation } from '../../../tests/support/small-federation.ts';
import { loadSupergraph } from '../plan/supergraph.ts';
import { DEFAULT_LIMITS } from './operation-limits.ts';
import { compileVariables } from './variable-coercion.ts';

/** A place within an argument where a leaf stands: names of input fields, and 0 for the first of a list. */
interface Place {
  readonly coordinate: string;
  readonly argument: GraphQLInputType;
  readonly path: readonly (string | number)[];
  readonly leaf: GraphQLLeafType;
}

/** Scalars that take every JSON value, which is written down where the checks are. */
const TAKE_ANYTHING: ReadonlySet<string> = new Set(['ListingValue']);

const { apiSchema } = loadSupergraph(
  readAsset(import.meta.url, '../../../schema/supergraph.graphql'),
  DEFAULT_LIMITS,
  scalarChecks,
);

/** Every place of a custom scalar or an enum in the arguments of a schema. */
function placesOf(schema: GraphQLSchema): Place[] {
  const places: Place[] = [];
  const walk = (coordinate: string, argument: GraphQLInputType, type: GraphQLInputType, path: Place['path']): void => {
    if (isNonNullType(type)) walk(coordinate, argument, type.ofType, path);
    else if (isListType(type)) walk(coordinate, argument, type.ofType, [...path, 0]);
    else if (isInputObjectType(type)) {
      // An input type within itself has no further places.
      if (path.length > 8) return;
      for (const field of Object.values(type.getFields()))
        walk(coordinate, argument, field.type, [...path, field.name]);
    } else if (isEnumType(type) || (isScalarType(type) && !isSpecifiedScalarType(type)))
      places.push({ coordinate, argument, path, leaf: type });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      for (const { name, type: argument } of field.args)
        walk(`${type.name}.${field.name}(${name}:)`, argument, argument, []);
  }
  return places;
}

function definitionsOf(argument: GraphQLInputType): readonly VariableDefinitionNode[] {
  const [operation] = parse(`query ($mine: ${argument}) { __typename }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  return operation.variableDefinitions ?? [];
}

const valueAt = (path: Place['path'], value: unknown): unknown =>
  path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
const textOf = (path: Place['path']) =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');

describe('a value that a client gives by a variable', () => {
  const places = placesOf(apiSchema);

  it('is of a scalar that somebody has decided upon', () => {
    const custom = Object.values(apiSchema.getTypeMap()).filter(
      (type) => isScalarType(type) && !isSpecifiedScalarType(type),
    );
    expect(custom.map(({ name }) => name).sort()).toEqual(Object.keys(scalarChecks).sort());
  });

  it('is told by location, place and variable when it is malformed, wherever an enum or a custom scalar stands', () => {
    expect(places.length).toBeGreaterThan(50);
    const untold = places.flatMap(({ coordinate, argument, path, leaf }) => {
      if (TAKE_ANYTHING.has(leaf.name)) return [];
      const read = compileVariables(apiSchema, definitionsOf(argument));
      const { errors = [] } = read({ mine: valueAt(path, 'no such value') });
      const place = path.length > 0 ? ` at "mine${textOf(path)}"` : '';
      const told = errors.some(
        ({ message, locations }) =>
          message.startsWith(`Variable "$mine" got invalid value "no such value"${place};`) &&
          message.includes(isEnumType(leaf) ? `"${leaf.name}" enum` : `Expected type "${leaf.name}".`) &&
          locations?.[0]?.line === 1 &&
          locations[0].column === 8,
      );
      return told ? [] : [`${coordinate} ${place}: ${errors.map(({ message }) => message).join(' ')}`];
    });
    expect(untold).toEqual([]);
  });

  it('is taken in any form where the scalar says so', () => {
    const anything = places.filter(({ leaf }) => TAKE_ANYTHING.has(leaf.name));
    expect(anything.length).toBeGreaterThan(0);
    for (const { argument, path } of anything) {
      const read = compileVariables(apiSchema, definitionsOf(argument));
      for (const value of ['text', 7, true, ['a'], { a: 1 }]) {
        const { errors = [] } = read({ mine: valueAt(path, value) });
        expect(errors.filter(({ message }) => message.includes('ListingValue'))).toEqual([]);
      }
    }
  });

  it('keeps its named type in places of lists and objects', () => {
    for (const { argument, path, leaf } of places) if (path.length === 0) expect(getNamedType(argument)).toBe(leaf);
  });
});

/** 0032: what the specification has as an error of the request is one; what a subgraph finds wrong costs its field alone. */
describe('what stands beside a malformed value', () => {
  const hub = smallFederation(
    {
      own: {
        sdl: `scalar Day scalar Other type Query { on(day: Day): String other(value: Other): String beside: String }`,
        resolvers: {
          Query: {
            on: () => 'on',
            beside: () => 'beside',
            other: (_: unknown, { value }: { value: unknown }) => {
              if (value !== 'right') throw new Error('Wrong.');
              return 'other';
            },
          },
        },
      },
    },
    {
      scalars: {
        // biome-ignore lint/correctness/noComponentHookFactories: a scalar by its name, not a component
        Day: (value) => {
          if (value !== 'today') throw new Error('Day must be today.');
        },
      },
    },
  );

  it('is not answered where variables cannot be coerced (GraphQL 6.1.2), used or not', async () => {
    for (const query of [
      'query ($d: Day) { on(day: $d) beside }',
      'query ($d: Day, $yes: Boolean = false) { on(day: $d) @include(if: $yes) beside }',
    ]) {
      const { data, errors } = await hub.ask(query, { d: 'tomorrow' });
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([
        { message: expect.stringContaining('Variable "$d" got invalid value "tomorrow"') },
      ]);
    }
    expect(hub.asked).toEqual([]);
  });

  it('is not answered where a literal is no value of its type (5.6.1), included or not', () => {
    for (const query of ['{ on(day: "tomorrow") beside }', '{ on(day: "tomorrow") @include(if: false) beside }'])
      expect(() => hub.engine.current.prepare({ query })).toThrow(
        expect.objectContaining({
          stage: 'validation',
          errors: [expect.objectContaining({ message: expect.stringContaining('Day must be today.') })],
        }),
      );
  });

  it('is answered where a subgraph refuses the value of an argument', async () => {
    const { data, errors } = await hub.ask('query ($v: Other) { other(value: $v) beside on(day: "today") }', {
      v: 'wrong',
    });
    expect(data).toEqual({ other: null, beside: 'beside', on: 'on' });
    expect(errors).toMatchObject([{ path: ['other'] }]);
  });
});
