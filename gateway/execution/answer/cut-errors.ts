import {
  type GraphQLCompositeType,
  type GraphQLFormattedError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Denials } from '../operation/denials.ts';
import { fieldOf, narrowed, type PossibleTypes, possibleTypes } from '../operation/fields.ts';
import type { CutError } from '../operation/operation-cut.ts';
import { type Conditions, isIncluded } from './response-shape.ts';

/**
 * One error for every selected field that is denied, at least for some objects. They do not depend on the data, so a caller learns nothing from
 * their presence. Below a list a field has many places: then there is no `path`, and `extensions.field` has the response keys.
 */
export function cutErrors(
  schema: GraphQLSchema,
  set: SelectionSetNode,
  root: GraphQLCompositeType,
  conditions: Conditions,
  denials: Denials,
): readonly GraphQLFormattedError[] {
  if (denials.none) return [];
  const errors = new Map<string, GraphQLFormattedError>();
  walk(set, root, possibleTypes(schema, root), [], false);
  return [...errors.values()];

  function walk(
    inner: SelectionSetNode,
    parent: GraphQLCompositeType,
    possible: PossibleTypes,
    keys: readonly string[],
    inList: boolean,
  ): void {
    for (const selection of inner.selections) {
      if (!isIncluded(selection, conditions)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = schema.getType(selection.typeCondition?.name.value ?? parent.name);
        if (!isCompositeType(condition)) continue;
        walk(selection.selectionSet, condition, narrowed(schema, possible, condition), keys, inList);
      } else if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const place = [...keys, selection.alias?.value ?? name];
        const everywhere = denials.of(parent.name, name);
        const denied = everywhere ?? firstDenied(possible, name);
        if (denied) add(denied, place, inList);
        const { type } = fieldOf(schema, parent, name);
        const named = getNamedType(type);
        const partly = !everywhere && (possible?.some((candidate) => !denials.of(candidate.name, name)) ?? true);
        if (partly && selection.selectionSet && isCompositeType(named) && !name.startsWith('__'))
          walk(selection.selectionSet, named, possibleTypes(schema, named), place, inList || isList(type));
      }
    }
  }

  function firstDenied(possible: PossibleTypes, name: string): CutError | undefined {
    for (const type of possible ?? []) {
      const denied = denials.of(type.name, name);
      if (denied) return denied;
    }
    return undefined;
  }

  function add(denied: CutError, place: readonly string[], inList: boolean): void {
    const field = place.join('.');
    if (errors.has(field)) return;
    errors.set(field, {
      message: denied.message,
      ...(!inList && { path: place }),
      extensions: { ...denied.extensions, ...(inList && { field }) },
    });
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
