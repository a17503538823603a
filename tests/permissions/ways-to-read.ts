import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values for arguments, by coordinate (`Query.trace.code`), by name of the root field (`Query.trace`) or by name. */
export type ArgumentTexts = Readonly<Record<string, string>>;

/** Objects below the root that a way goes through. */
const DEPTH = 4;
/** Fields of one operation: some are left to further operations. */
const WIDTH = 120;

/** Ways with the names of the values in their places: made once, since making takes longer than asking. */
export interface WaysToFill {
  readonly ways: readonly string[];
  fill(way: string, values: ArgumentTexts): string;
}

interface Way {
  readonly text: string;
  readonly fields: number;
}

/**
 * Operations that together read everything that can be read from the root fields by ways of a few objects, each type at most once on a way: all
 * scalar fields of every object, and every argument that a value is given for. A field with a required argument of which none is given is left out.
 */
export function waysToRead(schema: GraphQLSchema, values: ArgumentTexts, roots: readonly string[]): string[] {
  const query = schema.getQueryType();
  if (!query) return [];
  return roots.flatMap((name) => {
    const field = query.getFields()[name];
    const given = field && argumentsOf(query, field, values);
    const type = field && getNamedType(field.type);
    if (!field || given === null || !isObjectType(type)) return [];
    return packed(branches(schema, type, values, new Set([type.name]), DEPTH)).map(
      (inner) => `{ ${name}${given} { __typename ${inner} } }`,
    );
  });
}

/** {@link waysToRead}, for values of these names. */
export function waysToFill(schema: GraphQLSchema, names: Iterable<string>, roots: readonly string[]): WaysToFill {
  return {
    ways: waysToRead(schema, Object.fromEntries([...names].map((name) => [name, `«${name}»`])), roots),
    fill: (way, values) => way.replace(/«([^»]+)»/g, (_, name: string) => values[name] ?? 'null'),
  };
}

/** A branch for each field that leads on, and one for all scalar fields. */
function branches(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  values: ArgumentTexts,
  passed: ReadonlySet<string>,
  depth: number,
): Way[] {
  const leaves: string[] = [];
  const found: Way[] = [];
  for (const field of Object.values(type.getFields())) {
    const given = argumentsOf(type, field, values);
    if (given === null) continue;
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) leaves.push(`${field.name}${given}`);
    else if (isObjectType(inner) && isCompositeType(inner) && depth > 0 && !passed.has(inner.name)) {
      // Connections and their edges are no step of their own.
      const next = /(Connection|Edge)$/.test(inner.name) ? depth : depth - 1;
      for (const { text, fields } of branches(schema, inner, values, new Set([...passed, inner.name]), next))
        found.push({ text: `${field.name}${given} { ${text} }`, fields: fields + 1 });
    }
  }
  return leaves.length > 0 ? [{ text: leaves.join(' '), fields: leaves.length }, ...found] : found;
}

function argumentsOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  values: ArgumentTexts,
): string | null {
  const given: string[] = [];
  for (const argument of field.args) {
    const value = values[`${type.name}.${field.name}.${argument.name}`] ?? values[argument.name];
    if (value !== undefined) given.push(`${argument.name}: ${value}`);
    else if (isNonNullType(argument.type) && argument.defaultValue === undefined) return null;
  }
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Branches side by side, as many as an operation may hold; equal response names of different branches merge, as they have equal arguments. */
function packed(ways: readonly Way[]): string[] {
  const operations: string[] = [];
  let texts: string[] = [];
  let width = 0;
  for (const { text, fields } of ways) {
    if (width + fields > WIDTH && texts.length > 0) {
      operations.push(texts.join(' '));
      texts = [];
      width = 0;
    }
    texts.push(text);
    width += fields;
  }
  if (texts.length > 0) operations.push(texts.join(' '));
  return operations;
}
