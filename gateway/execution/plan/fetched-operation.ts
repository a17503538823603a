import {
  type FieldNode,
  type GraphQLCompositeType,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Denials } from '../operation/denials.ts';
import type { FetchKeys } from '../operation/fetch-keys.ts';
import { fieldOf, narrowed, type PossibleTypes, possibleTypes } from '../operation/fields.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/**
 * The part of a normalised operation that has to be fetched: without denied fields, introspection and the root's `__typename`.
 * A field that is denied for some types below an interface is asked of the other types only. What is left empty asks whether the object is there.
 */
export function fetchedOperation(
  { apiSchema: schema, existence, confirmedBy }: Pick<LoadedSupergraph, 'apiSchema' | 'existence' | 'confirmedBy'>,
  operation: OperationDefinitionNode,
  denials: Denials,
  fetchKeys: FetchKeys,
): OperationDefinitionNode {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
  const selections = select(operation.selectionSet, root, [root]).filter(isNotMeta);
  const fetched = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  } as const;
  const used = new Set<string>();
  visit(
    { ...fetched, variableDefinitions: [] },
    {
      Variable(node) {
        used.add(node.name.value);
      },
    },
  );
  return {
    ...fetched,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
  };

  function select(set: SelectionSetNode, parent: GraphQLCompositeType, possible: PossibleTypes): SelectionNode[] {
    return set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return selectField(selection, parent, possible);
      if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
      const condition = schema.getType(selection.typeCondition?.name.value ?? parent.name);
      if (!isCompositeType(condition)) return [];
      const inner = select(selection.selectionSet, condition, narrowed(schema, possible, condition));
      return inner.length === 0
        ? []
        : [
            {
              ...selection,
              selectionSet: { kind: Kind.SELECTION_SET, selections: inner },
            },
          ];
    });
  }

  function selectField(field: FieldNode, parent: GraphQLCompositeType, possible: PossibleTypes): SelectionNode[] {
    const name = field.name.value;
    if (denials.of(parent.name, name)) return [];
    const type = getNamedType(fieldOf(schema, parent, name).type);
    const key = field.alias?.value ?? name;
    const fetchKey = fetchKeys.keyOf(name, key, field.arguments);
    const { alias: _, ...plain } = field;
    let kept: FieldNode = fetchKey === name ? plain : { ...plain, alias: { kind: Kind.NAME, value: fetchKey } };
    if (field.selectionSet && isCompositeType(type) && !name.startsWith('__')) {
      const inner = select(field.selectionSet, type, possibleTypes(schema, type));
      kept = {
        ...kept,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [
            ...(inner.length === 0 ? [whetherThere(type)] : inner),
            ...confirmation(confirmedBy.get(`${parent.name}.${name}`)),
          ],
        },
      };
    }
    if (isObjectType(parent)) return [kept];
    const allowed = possible?.filter((candidate) => !denials.of(candidate.name, name));
    if (!allowed || allowed.length === possible?.length) return [kept];
    return allowed.map((candidate) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: {
        kind: Kind.NAMED_TYPE,
        name: { kind: Kind.NAME, value: candidate.name },
      },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [kept] },
    }));
  }

  function confirmation(field: string | undefined): FieldNode[] {
    if (field === undefined) return [];
    const alias = { kind: Kind.NAME, value: fetchKeys.confirmation } as const;
    return [{ kind: Kind.FIELD, alias, name: { kind: Kind.NAME, value: field } }];
  }

  function whetherThere({ name }: GraphQLCompositeType): FieldNode {
    const field = existence.get(name);
    if (!field) return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
    const alias = { kind: Kind.NAME, value: fetchKeys.existence } as const;
    return { kind: Kind.FIELD, alias, name: { kind: Kind.NAME, value: field } };
  }

  function isNotMeta(selection: SelectionNode): boolean {
    if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
    return selection.kind === Kind.INLINE_FRAGMENT && selection.selectionSet.selections.some(isNotMeta);
  }
}
