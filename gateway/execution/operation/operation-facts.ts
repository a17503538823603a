import { createHash } from 'node:crypto';
import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { NormalisedOperation } from './document-normaliser.ts';
import { fieldOf, isIntrospectionField } from './fields.ts';
import type { OperationFacts } from './operation-cut.ts';

/** Gathers what access and evidence want to know of an operation. */
export function operationFacts(schema: GraphQLSchema, { operation, text }: NormalisedOperation): OperationFacts {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
  const coordinates = new Set<string>();
  const rootFields = new Set<string>();
  let introspects = false;

  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType, atRoot: boolean) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = schema.getType(selection.typeCondition?.name.value ?? parent.name);
        if (isCompositeType(condition)) walk(selection.selectionSet, condition, atRoot);
        continue;
      }
      if (selection.kind !== Kind.FIELD) continue;
      const name = selection.name.value;
      if (isIntrospectionField(name)) introspects = true;
      if (name.startsWith('__')) continue;
      if (atRoot) rootFields.add(name);
      coordinates.add(`${parent.name}.${name}`);
      if (isAbstractType(parent))
        for (const possible of schema.getPossibleTypes(parent)) coordinates.add(`${possible.name}.${name}`);
      const type = getNamedType(fieldOf(schema, parent, name).type);
      if (selection.selectionSet && isCompositeType(type)) walk(selection.selectionSet, type, false);
    }
  };
  walk(operation.selectionSet, root, true);

  return {
    kind: operation.operation,
    documentHash: createHash('sha256').update(text).digest('hex'),
    rootFields: [...rootFields],
    coordinates,
    introspects,
  };
}
