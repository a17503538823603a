import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';

/** Levels of lists and objects in a custom scalar's value, whichever way it goes. What is deeper could not be written without running out of stack, and nobody means it. */
const DEEPEST_VALUE = 64;

const BEYOND = ' has a number beyond what a number can be';

const BUILT_IN: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  [GraphQLString.name]: (value) => (typeof value === 'string' ? undefined : ' is no string'),
  // A number that JSON cannot keep is another number when it arrives, so it names another object.
  [GraphQLID.name]: (value) =>
    typeof value === 'string' || Number.isSafeInteger(value) ? undefined : ' is no ID: a string, or a safe integer',
  [GraphQLInt.name]: (value) => (isInt(value) ? undefined : ' is no integer of 32 bits'),
  [GraphQLFloat.name]: (value) => (typeof value === 'number' && Number.isFinite(value) ? undefined : ' is no number'),
  [GraphQLBoolean.name]: (value) => (typeof value === 'boolean' ? undefined : ' is no Boolean'),
};

/** Whether a value is an Int of GraphQL: a whole number of 32 bits. */
export function isInt(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

/**
 * Says what is wrong with a leaf that is not null; undefined when nothing is. Of an enum the names count that the subgraph had when the supergraph was composed: what
 * a newer one means nobody here can say.
 */
export function leafReader(type: GraphQLLeafType): (value: unknown) => string | undefined {
  if (isEnumType(type)) {
    const names: ReadonlySet<unknown> = new Set(type.getValues().map(({ name }) => name));
    return (value) => (names.has(value) ? undefined : ` is no value of ${type.name}`);
  }
  return BUILT_IN[type.name] ?? customReader(type);
}

/** Whether every string is a value of the type: most leaves of an answer are told by this alone. */
export function takesAnyText({ name }: GraphQLLeafType): boolean {
  return name === GraphQLString.name || name === GraphQLID.name;
}

/** A custom scalar's value is one that may also be sent; what no check is known for may be anything that JSON can say. */
function customReader(type: Exclude<GraphQLLeafType, GraphQLEnumType>): (value: unknown) => string | undefined {
  return (value) => {
    const problem = unsayable(value);
    if (problem !== undefined) return problem;
    try {
      type.parseValue(value);
      return undefined;
    } catch {
      return ` is no ${type.name}`;
    }
  };
}

/** Why a custom scalar's value cannot be passed on as it is; undefined when it can. */
export function unsayable(value: unknown): string | undefined {
  // What JSON writes as 1e400 is read as infinite, and would be written as null.
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : BEYOND;
  if (typeof value !== 'object' || value === null) return undefined;
  let level: unknown[] = [value];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST_VALUE) return ` has more than ${DEEPEST_VALUE} levels`;
    const below: unknown[] = [];
    for (const parent of level)
      for (const inner of Object.values(parent as object)) {
        if (typeof inner === 'number' && !Number.isFinite(inner)) return BEYOND;
        if (typeof inner === 'object' && inner !== null) below.push(inner);
      }
    level = below;
  }
  return undefined;
}
