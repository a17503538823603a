import type { ConstDirectiveNode } from 'graphql';
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Any one of these scopes opens the coordinate. */
export type AnyOf = readonly string[];

/** The `@access` rules of a schema by coordinate: `Type` or `Type.field`. */
export type AccessRules = ReadonlyMap<string, AnyOf>;

/** A selected field that the caller may not use. */
export interface DeniedField {
  readonly coordinate: string;
  readonly requiredScopes: AnyOf;
}

const ACCESS = 'access';

/** Reads the `@access` rules from SDL: a subgraph's, or the supergraph's, into which `@composeDirective` carries them. */
export function readAccessRules(document: DocumentNode): AccessRules {
  const rules = new Map<string, AnyOf>();
  const add = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined) => {
    const directive = directives?.find((candidate) => candidate.name.value === ACCESS);
    if (!directive) return;
    const scopes = directive.arguments?.find((argument) => argument.name.value === 'scopes')?.value;
    if (scopes?.kind !== Kind.LIST || scopes.values.length === 0)
      throw new Error(`${coordinate}: @access needs scopes: ["…"].`);
    rules.set(
      coordinate,
      scopes.values.map((value) => {
        if (value.kind !== Kind.STRING) throw new Error(`${coordinate}: @access scopes are strings.`);
        return value.value;
      }),
    );
  };
  for (const definition of document.definitions) {
    if (!isTypeWithFields(definition)) continue;
    add(definition.name.value, definition.directives);
    for (const field of definition.fields ?? []) add(`${definition.name.value}.${field.name.value}`, field.directives);
  }
  return rules;
}

type TypeWithFields = Extract<
  ASTNode,
  {
    kind:
      | Kind.OBJECT_TYPE_DEFINITION
      | Kind.OBJECT_TYPE_EXTENSION
      | Kind.INTERFACE_TYPE_DEFINITION
      | Kind.INTERFACE_TYPE_EXTENSION;
  }
>;

function isTypeWithFields(node: ASTNode): node is TypeWithFields {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

/**
 * The selected fields of a document that the scopes do not open. A field needs its own rule, its parent type's and the rule of the type it
 * returns; through an interface or union it needs those of every type it may stand for. What fragments, aliases and directives do to a
 * selection does not matter: each selected field is judged where it stands, whether or not it would be executed.
 */
export function deniedFields(
  schema: GraphQLSchema,
  rules: AccessRules,
  document: DocumentNode,
  scopes: readonly string[],
): Map<FieldNode, DeniedField> {
  const denied = new Map<FieldNode, DeniedField>();
  const held = new Set(scopes);
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const parent = typeInfo.getParentType();
        if (!parent || node.name.value.startsWith('__')) return;
        const parents = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
        const returned = getNamedType(typeInfo.getType());
        const returnedTypes = isCompositeType(returned)
          ? [returned, ...(isAbstractType(returned) ? schema.getPossibleTypes(returned) : [])]
          : [];
        // The types of `_entities` are judged by the fragments that select from them: a fetch names only those it wants.
        const coordinates =
          node.name.value === '_entities'
            ? []
            : [
                ...parents.flatMap((type) => [`${type.name}.${node.name.value}`, type.name]),
                ...returnedTypes.map((type) => type.name),
              ];
        for (const coordinate of coordinates) {
          const anyOf = rules.get(coordinate);
          if (anyOf && !anyOf.some((scope) => held.has(scope))) {
            denied.set(node, { coordinate, requiredScopes: anyOf });
            return;
          }
        }
      },
    }),
  );
  return denied;
}
