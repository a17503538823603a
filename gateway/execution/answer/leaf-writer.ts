import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { isInt } from '../operation/leaf-reader.ts';

/** JSON text of a value that is not null; undefined when the type does not allow it. */
export type Leaf = (value: unknown) => string | undefined;

/** Neither quote, backslash nor control character, and no surrogate that might stand alone. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
/** Longer strings are faster through JSON.stringify than through the regular expression. */
const SHORT = 64;

function writeString(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.length < SHORT && PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
}

const BUILT_IN: Readonly<Record<string, Leaf>> = {
  [GraphQLString.name]: writeString,
  [GraphQLID.name]: (value) =>
    typeof value === 'string' ? writeString(value) : Number.isSafeInteger(value) ? `"${value}"` : undefined,
  [GraphQLInt.name]: (value) => (isInt(value) ? String(value) : undefined),
  [GraphQLFloat.name]: (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined),
  [GraphQLBoolean.name]: (value) => (value === true ? 'true' : value === false ? 'false' : undefined),
};

/**
 * Writer of scalars and enums: whole numbers of 32 bits for Int, strings for ID, whatever of the two a subgraph wrote, names of the API schema for enums, anything for custom
 * scalars.
 */
export function leafWriter(type: GraphQLLeafType): Leaf {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value) => texts.get(value);
  }
  return BUILT_IN[type.name] ?? ((value) => JSON.stringify(value));
}
