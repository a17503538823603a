import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Denials } from '../operation/denials.ts';
import { fieldOf, isSubtype } from '../operation/fields.ts';
import type { CutError } from '../operation/operation-cut.ts';

/** A selection set and the type it is written for. */
export interface Selected {
  readonly set: SelectionSetNode;
  readonly parent: GraphQLCompositeType;
}

/** One entry of a response object: everything the operation selects under one key. */
export interface ResponseField {
  readonly key: string;
  readonly name: string;
  /** Of the object's own type where that is known, since it may promise more than the interface does. */
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  readonly selected: readonly Selected[];
  /** Set when every selection under this key is denied: there is no value. */
  readonly denied: CutError | undefined;
}

/** Values of the variables that `@skip` and `@include` look at. */
export type Conditions = Readonly<Record<string, boolean>>;

/** Collects the entries of a response object as the GraphQL specification does, for one type of object and one set of conditions. */
export function collectFields(
  schema: GraphQLSchema,
  selected: readonly Selected[],
  type: GraphQLCompositeType,
  conditions: Conditions,
  denials: Denials,
): ResponseField[] {
  const found = new Map<
    string,
    {
      nodes: FieldNode[];
      selected: Selected[];
      first: GraphQLCompositeType;
      denied?: CutError;
      allowed: boolean;
    }
  >();
  const collect = ({ set, parent }: Selected) => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, conditions)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = schema.getType(selection.typeCondition?.name.value ?? parent.name);
        if (isCompositeType(condition) && isSubtype(schema, condition, type))
          collect({ set: selection.selectionSet, parent: condition });
        continue;
      }
      if (selection.kind !== Kind.FIELD) continue;
      const key = selection.alias?.value ?? selection.name.value;
      const name = selection.name.value;
      let field = found.get(key);
      if (!field) {
        field = { nodes: [], selected: [], first: parent, allowed: false };
        found.set(key, field);
      }
      const denied = denials.of(parent.name, name) ?? denials.of(type.name, name);
      if (denied) {
        field.denied ??= denied;
        if (field.nodes.length === 0) field.nodes.push(selection);
        continue;
      }
      if (!field.allowed) {
        field.nodes.length = 0;
        field.allowed = true;
      }
      field.nodes.push(selection);
      const fieldType = getNamedType(fieldOf(schema, parent, name).type);
      if (selection.selectionSet && isCompositeType(fieldType))
        field.selected.push({ set: selection.selectionSet, parent: fieldType });
    }
  };
  for (const part of selected) collect(part);

  return [...found].map(([key, field]) => {
    const name = field.nodes[0]?.name.value ?? key;
    const own = isUnionType(type) ? undefined : type.getFields()[name];
    return {
      key,
      name,
      type: (own ?? fieldOf(schema, field.first, name)).type,
      nodes: field.nodes,
      selected: field.selected,
      denied: field.allowed ? undefined : field.denied,
    };
  });
}

/** Whether `@skip` and `@include` let a selection stand. */
export function isIncluded(selection: SelectionNode, conditions: Conditions): boolean {
  for (const directive of selection.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    if (holds === (name === 'skip')) return false;
  }
  return true;
}

/** Names of the variables that decide about selections, in order of appearance. */
export function conditionVariables(set: SelectionSetNode): string[] {
  const names = new Set<string>();
  const walk = (inner: SelectionSetNode) => {
    for (const selection of inner.selections) {
      for (const directive of selection.directives ?? []) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') continue;
        for (const { value } of directive.arguments ?? [])
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      if ('selectionSet' in selection && selection.selectionSet) walk(selection.selectionSet);
    }
  };
  walk(set);
  return [...names];
}
