import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { unsayable } from './leaf-reader.ts';

/** Variable values by name; a variable that was not given and has no default is missing. */
export type VariableValues = Record<string, unknown>;

/** Coerced variables, or the errors of graphql-js. */
export type CoercionResult =
  | { readonly values: VariableValues; readonly errors?: undefined }
  | { readonly values?: undefined; readonly errors: readonly GraphQLError[] };

/** More errors about variables are not listed. */
const MAX_ERRORS = 20;

/** Thrown for a value that cannot be passed on, with what is wrong with it. */
class Unsayable extends Error {}

/** Returned by a coercer for a value that graphql-js has to explain. */
const REFUSED = Symbol('refused');
type Coerce = (value: unknown) => unknown;

/**
 * Compiles the coercion of an operation's variables. Valid input takes the compiled way; anything else is handed to graphql-js, so
 * that messages are exactly its own. For those `located` gives the definitions with their places in the text, which are too big to keep.
 */
export function compileVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  located: () => readonly VariableDefinitionNode[] = () => definitions,
): (given: Readonly<Record<string, unknown>>) => CoercionResult {
  const coercers = new Map<GraphQLInputType, Coerce>();
  const variables = definitions.map((definition) => {
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) throw new GraphQLError(`$${definition.variable.name.value} needs an input type.`);
    return {
      name: definition.variable.name.value,
      required: isNonNullType(type),
      fallback: definition.defaultValue ? { value: valueFromAST(definition.defaultValue, type) } : undefined,
      coerce: coercerFor(type, coercers),
    };
  });
  return (given) => {
    const values: VariableValues = {};
    for (const variable of variables) {
      const value = Object.hasOwn(given, variable.name) ? given[variable.name] : undefined;
      if (value === undefined) {
        if (variable.fallback) values[variable.name] = variable.fallback.value;
        else if (variable.required) return explain(schema, located(), given);
        continue;
      }
      const coerced = sayable(variable.coerce, value);
      if (coerced instanceof Unsayable)
        return { errors: [new GraphQLError(`Variable "$${variable.name}"${coerced.message}.`)] };
      if (coerced === REFUSED) return explain(schema, located(), given);
      values[variable.name] = coerced;
    }
    return { values };
  };
}

function sayable(coerce: Coerce, value: unknown): unknown {
  try {
    return coerce(value);
  } catch (error) {
    if (error instanceof Unsayable) return error;
    if (error instanceof RangeError) return new Unsayable(' is nested too deeply');
    throw error;
  }
}

function explain(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): CoercionResult {
  const { coerced, errors } = getVariableValues(schema, definitions, given, {
    maxErrors: MAX_ERRORS,
  });
  return errors ? { errors } : { values: { ...coerced } };
}

function coercerFor(type: GraphQLInputType, known: Map<GraphQLInputType, Coerce>): Coerce {
  const found = known.get(type);
  if (found) return found;
  // Input types may contain themselves: the entry has to stand before its content is compiled.
  let compiled: Coerce = () => REFUSED;
  known.set(type, (value) => compiled(value));
  compiled = compile(type, known);
  known.set(type, compiled);
  return compiled;
}

function compile(type: GraphQLInputType, known: Map<GraphQLInputType, Coerce>): Coerce {
  if (isNonNullType(type)) {
    const inner = coercerFor(type.ofType, known);
    return (value) => (value === null || value === undefined ? REFUSED : inner(value));
  }
  const coerce = compileNonNull(type, known);
  return (value) => (value === null ? null : coerce(value));
}

function compileNonNull(type: GraphQLInputType, known: Map<GraphQLInputType, Coerce>): Coerce {
  if (isListType(type)) return listCoercer(coercerFor(type.ofType, known));
  if (isInputObjectType(type)) return objectCoercer(type, known);
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map((value) => value.name));
    return (value) => (typeof value === 'string' && names.has(value) ? value : REFUSED);
  }
  if (isNonNullType(type)) return coercerFor(type, known);
  const { parseValue } = type;
  const isCustom = !isSpecifiedScalarType(type);
  return (value) => {
    const problem = isCustom ? unsayable(value) : undefined;
    if (problem !== undefined) throw new Unsayable(problem);
    try {
      const parsed = parseValue(value);
      return parsed === undefined ? REFUSED : parsed;
    } catch {
      return REFUSED;
    }
  };
}

function listCoercer(item: Coerce): Coerce {
  return (value) => {
    if (!Array.isArray(value)) {
      // Any other iterable is not JSON; graphql-js decides.
      if (typeof value === 'object') {
        if (value !== null && Symbol.iterator in value) return REFUSED;
      }
      const single = item(value);
      return single === REFUSED ? REFUSED : [single];
    }
    const items = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index++) {
      const coerced = item(value[index] === undefined ? null : value[index]);
      if (coerced === REFUSED) return REFUSED;
      items[index] = coerced;
    }
    return items;
  };
}

function objectCoercer(
  type: Extract<GraphQLInputType, { getFields: unknown }>,
  known: Map<GraphQLInputType, Coerce>,
): Coerce {
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    required: isNonNullType(field.type) && field.defaultValue === undefined,
    fallback: field.defaultValue,
    coerce: coercerFor(field.type, known),
  }));
  const names = new Set(fields.map((field) => field.name));
  const { isOneOf } = type;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return REFUSED;
    for (const name in value) if (!names.has(name)) return REFUSED;
    const coerced: Record<string, unknown> = {};
    let given = 0;
    for (const field of fields) {
      const inner = Object.hasOwn(value, field.name) ? (value as Record<string, unknown>)[field.name] : undefined;
      if (inner === undefined) {
        if (field.required) return REFUSED;
        if (field.fallback !== undefined) coerced[field.name] = field.fallback;
        continue;
      }
      const result = field.coerce(inner);
      if (result === REFUSED) return REFUSED;
      if (isOneOf && result === null) return REFUSED;
      coerced[field.name] = result;
      given++;
    }
    return isOneOf && given !== 1 ? REFUSED : coerced;
  };
}
