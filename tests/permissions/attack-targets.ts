import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type CoordinateOperation, coordinateOperations } from './coordinate-operations.ts';
import { RESTRICTED } from './oracle.ts';

/** A restricted coordinate with what it takes to ask for it. */
export interface Target {
  readonly coordinate: string;
  readonly kind: 'query' | 'mutation';
  /** Name of the root type. */
  readonly root: string;
  /** Type that has the field. */
  readonly parent: string;
  readonly name: string;
  /** The field with its arguments. */
  readonly field: string;
  /** Named type of the field. */
  readonly type: string;
  /** What is selected of it, with braces; empty for a leaf. */
  readonly body: string;
  /** The least that can be selected of it. */
  readonly typename: string;
  /** A root field that everybody may use. */
  readonly allowed: string;
  /** An argument of it, to be given by a variable. */
  readonly argument: { readonly name: string; readonly type: string } | null;
  /** The way from the root with this text in the end. */
  readonly within: (inner: string) => string;
  /** An introspection query for its parent. */
  readonly path: readonly string[];
}

/** Depth to which everything is selected of a forbidden field. */
const DEPTH = 3;

/** The restricted coordinates of a schema; `values` as in {@link coordinateOperations}. */
export function targetsOf(schema: GraphQLSchema, values: Readonly<Record<string, string>>): Target[] {
  return coordinateOperations(schema, values)
    .filter(({ coordinate }) => RESTRICTED[coordinate])
    .map((operation) => targetOf(schema, operation));
}

function targetOf(schema: GraphQLSchema, { coordinate, kind, path, texts }: CoordinateOperation): Target {
  const [parent = '', name = ''] = coordinate.split('.');
  const definition = fieldOf(schema, parent, name);
  const type = getNamedType(definition.type);
  const argument = definition.args.find((candidate) => isNonNullType(candidate.type)) ?? definition.args[0];
  return {
    coordinate,
    kind,
    root: kind === 'query' ? 'Query' : 'Mutation',
    parent,
    name,
    field: texts.at(-1) ?? name,
    type: type.name,
    body: isCompositeType(type) ? selectionOf(schema, type, DEPTH) : '',
    typename: isCompositeType(type) ? '{ __typename }' : '',
    allowed: kind === 'query' ? 'me { kind }' : '',
    argument: argument ? { name: argument.name, type: String(argument.type) } : null,
    within: (inner) => texts.slice(0, -1).reduceRight((inside, text) => `${text} { ${inside} }`, inner),
    path,
  };
}

function fieldOf(schema: GraphQLSchema, parent: string, name: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(parent);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`There is no ${parent}.${name}.`);
  return field;
}

/** Everything below a type that needs no argument and has no rule of its own. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '{ __typename }';
  const selections = Object.values(type.getFields()).flatMap((field) => {
    if (RESTRICTED[`${type.name}.${field.name}`] || field.args.some((argument) => isNonNullType(argument.type)))
      return [];
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [field.name];
    return depth > 1 && !String(field.type).includes('Connection')
      ? [`${field.name} ${selectionOf(schema, named, depth - 1)}`]
      : [];
  });
  return `{ ${['__typename', ...selections].join(' ')} }`;
}

/** Names of a schema that nothing of what these coordinates leave over shows: types, fields, arguments, input fields and enum values. */
export function namesHiddenBy(schema: GraphQLSchema, denied: ReadonlySet<string>): Set<string> {
  const all = namesReachable(schema, new Set());
  const shown = namesReachable(schema, denied);
  return new Set([...all].filter((name) => !shown.has(name)));
}

function namesReachable(schema: GraphQLSchema, denied: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  const visited = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType): void => {
    if (visited.has(type)) return;
    visited.add(type);
    names.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) names.add(name);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) {
        names.add(field.name);
        visit(getNamedType(field.type));
      }
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(visit);
    for (const field of Object.values(type.getFields())) {
      if (denied.has(`${type.name}.${field.name}`)) continue;
      names.add(field.name);
      visit(getNamedType(field.type));
      for (const argument of field.args) {
        names.add(argument.name);
        visit(getNamedType(argument.type));
      }
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    const open = root && Object.values(root.getFields()).some((field) => !denied.has(`${root.name}.${field.name}`));
    if (open) visit(root);
  }
  return names;
}
