import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type NameNode,
  parse,
  print,
} from 'graphql';

/** What a type has in a subgraph's SDL, over its definition and all extensions of it. */
interface ActualType {
  readonly fields: Map<string, FieldDefinitionNode | InputValueDefinitionNode>;
  /** Enum values, union members or implemented interfaces. */
  readonly names: Set<string>;
}

/** Type and field names that federation itself adds: `_Entity`, `_service`, `federation__FieldSet`. */
const MACHINERY = /^_|__/;
const ROOTS = ['query', 'mutation'] as const;

/**
 * Where a supergraph is out of step with a subgraph: what it takes the subgraph to have and the subgraph has not, one line each. A subgraph
 * may have more. Fetches under such a supergraph would be refused by the subgraph or fail in it.
 */
export function subgraphDrift(expected: GraphQLSchema, sdl: string): string[] {
  const document = parse(sdl, { noLocation: true });
  const actual = actualTypes(document);
  const rootNames = rootNamesOf(document);
  const drift: string[] = [];
  for (const type of Object.values(expected.getTypeMap())) {
    if (MACHINERY.test(type.name)) continue;
    const root = ROOTS.find((kind) => expected.getRootType(kind as never) === type);
    const found = actual.get(root ? (rootNames.get(root) ?? type.name) : type.name);
    if (found) drift.push(...typeDrift(type, found));
    else if (hasMembers(type)) drift.push(`${type.name} is not there`);
  }
  return drift;
}

function hasMembers(type: GraphQLNamedType): boolean {
  return isObjectType(type) || isInterfaceType(type)
    ? Object.keys(type.getFields()).some((name) => !MACHINERY.test(name))
    : isUnionType(type) || isEnumType(type) || isInputObjectType(type);
}

function typeDrift(type: GraphQLNamedType, actual: ActualType): string[] {
  if (isEnumType(type)) return missingNames(type.name, type.getValues(), actual);
  if (isUnionType(type)) return missingNames(type.name, type.getTypes(), actual);
  if (isInputObjectType(type)) {
    return inputDrift(type.name, Object.values(type.getFields()), [...actual.fields.values()], actual.fields);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    if (MACHINERY.test(field.name)) return [];
    const coordinate = `${type.name}.${field.name}`;
    const found = actual.fields.get(field.name);
    if (!found) return [`${coordinate} is not there`];
    const wrong = String(field.type) === print(found.type) ? [] : [`${coordinate} is ${print(found.type)} there`];
    const parameters = found.kind === Kind.FIELD_DEFINITION ? (found.arguments ?? []) : [];
    const byName = new Map(parameters.map((parameter) => [parameter.name.value, parameter]));
    return [...wrong, ...inputDrift(coordinate, field.args, parameters, byName)];
  });
}

/** Arguments of a field, or fields of an input type: none may be missing there, and none that the supergraph leaves out may be needed there. */
function inputDrift(
  owner: string,
  expected: readonly Pick<GraphQLArgument, 'name' | 'type'>[],
  actual: readonly (FieldDefinitionNode | InputValueDefinitionNode)[],
  byName: ReadonlyMap<string, FieldDefinitionNode | InputValueDefinitionNode>,
): string[] {
  const drift = expected.flatMap(({ name, type }) => {
    const found = byName.get(name);
    if (!found) return [`${owner}(${name}:) is not there`];
    return String(type) === print(found.type) ? [] : [`${owner}(${name}:) is ${print(found.type)} there`];
  });
  for (const input of actual) {
    const isNeeded =
      input.kind === Kind.INPUT_VALUE_DEFINITION && input.type.kind === Kind.NON_NULL_TYPE && !input.defaultValue;
    if (isNeeded && !expected.some(({ name }) => name === input.name.value))
      drift.push(`${owner}(${input.name.value}:) is needed there`);
  }
  return drift;
}

function missingNames(owner: string, expected: readonly { readonly name: string }[], actual: ActualType): string[] {
  return expected.filter(({ name }) => !actual.names.has(name)).map(({ name }) => `${owner} has no ${name} there`);
}

function actualTypes(document: DocumentNode): ReadonlyMap<string, ActualType> {
  const types = new Map<string, ActualType>();
  for (const definition of document.definitions) {
    if (!isTypeNode(definition)) continue;
    let type = types.get(definition.name.value);
    if (!type) {
      type = { fields: new Map(), names: new Set() };
      types.set(definition.name.value, type);
    }
    for (const field of definition.fields ?? []) type.fields.set(field.name.value, field);
    for (const value of definition.values ?? []) type.names.add(value.name.value);
    for (const member of definition.types ?? []) type.names.add(member.name.value);
  }
  return types;
}

interface TypeNode {
  readonly name: NameNode;
  readonly directives?: readonly ConstDirectiveNode[];
  readonly fields?: readonly (FieldDefinitionNode | InputValueDefinitionNode)[];
  readonly values?: readonly { readonly name: NameNode }[];
  readonly types?: readonly NamedTypeNode[];
}

function isTypeNode(definition: DefinitionNode): definition is DefinitionNode & TypeNode {
  return /Type(Definition|Extension)$/.test(definition.kind);
}

function rootNamesOf(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION)
      for (const { operation, type } of definition.operationTypes ?? []) names.set(operation, type.name.value);
  return names;
}
