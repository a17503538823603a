import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { type AccessRules, readAccessRules } from './access.ts';
import { PUBLIC_SCOPE } from './caller.ts';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const SCOPE_FORM = /^(public|[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*)$/;

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * What is wrong with the access rules of a subgraph's SDL or of the supergraph's, one line each: a root field or a field of an entity without a rule, a restricted
 * field that could not come back null, or a scope that is not `public` or `noun:verb`. Deny by default begins here: such SDL does not build, and
 * such a supergraph does not take over.
 */
export function ruleFaults(document: DocumentNode): string[] {
  const rules = readAccessRules(document);
  const faults: string[] = [];
  for (const [coordinate, scopes] of rules) {
    for (const scope of scopes) {
      if (!SCOPE_FORM.test(scope)) faults.push(`${coordinate}: scope "${scope}" is neither "public" nor "noun:verb".`);
    }
  }
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const field of node.fields ?? []) faults.push(...fieldFaults(node, field, rules));
  }
  return faults;
}

function fieldFaults(node: ObjectNode, field: FieldDefinitionNode, rules: AccessRules): string[] {
  const type = node.name.value;
  const coordinate = `${type}.${field.name.value}`;
  const own = rules.get(coordinate);
  const isEntity = (node.directives ?? []).some(isKey);
  const isExternal = (field.directives ?? []).some((directive) => directive.name.value === 'external');
  const faults: string[] = [];
  if (ROOTS.has(type) ? !own : isEntity && !isExternal && !own && !rules.has(type)) {
    faults.push(
      `${coordinate} has no access rule: add @access(scopes: ["…"]) to the field${ROOTS.has(type) ? '' : ' or its type'}.`,
    );
  }
  const restrictedBy = own ?? (ROOTS.has(type) ? undefined : rules.get(namedType(field)));
  if (restrictedBy && !restrictedBy.includes(PUBLIC_SCOPE) && field.type.kind === Kind.NON_NULL_TYPE) {
    faults.push(`${coordinate} is restricted and must therefore be nullable: a cut field comes back null.`);
  }
  return faults;
}

/** In a supergraph the keys stand in `@join__type(key:)`. */
function isKey({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return (
    name.value === 'key' || (name.value === 'join__type' && given.some((argument) => argument.name.value === 'key'))
  );
}

function namedType(field: FieldDefinitionNode): string {
  let type = field.type;
  while (type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type.name.value;
}
