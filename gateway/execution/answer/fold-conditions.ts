import {
  type DirectiveNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Conditions, isIncluded } from './response-shape.ts';

/** The operation with every `@skip` and `@include` decided. Selection sets may become empty. */
export function foldConditions(operation: OperationDefinitionNode, conditions: Conditions): OperationDefinitionNode {
  return { ...operation, selectionSet: fold(operation.selectionSet, conditions) };
}

function fold(set: SelectionSetNode, conditions: Conditions): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (!isIncluded(selection, conditions)) return [];
    const directives = selection.directives?.filter(isNoCondition);
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return [{ ...selection, directives }];
    return [{ ...selection, directives, selectionSet: fold(selection.selectionSet, conditions) }];
  });
  return { ...set, selections };
}

function isNoCondition({ name }: DirectiveNode): boolean {
  return name.value !== 'skip' && name.value !== 'include';
}
