import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, Kind } from 'graphql';
import { type DataObject, isDataObject, typeMatches } from '../transport/data-types.ts';

/** Makes the `_Any` representation of an entity from its data; undefined when the data does not have what the subgraph needs. */
export type Represent = (entity: DataObject) => DataObject | undefined;

/** Copies a selection of an object; undefined when something selected is missing. */
type Copy = (source: DataObject) => DataObject | undefined;

/**
 * Compiles a fetch's `requires`. What applies depends on the entity's `__typename`, so there is one copier per type, made when such an entity is
 * first met. A fragment of which something is missing contributes nothing, and an entity without any fragment is not asked for.
 */
export function compileRepresentation(schema: GraphQLSchema, requires: readonly QueryPlanSelectionNode[]): Represent {
  const copy = copier(schema, requires);
  return (entity) => {
    const representation = copy(entity);
    return representation && typeof representation.__typename === 'string' ? representation : undefined;
  };
}

interface CopiedField {
  readonly key: string;
  /** Objects without such a field have something under its name, as with `constructor`. */
  readonly isInherited: boolean;
  readonly inner: Copy | undefined;
}

function copier(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Copy {
  const fields: CopiedField[] = [];
  const fragments: { readonly condition: string; readonly copy: Copy }[] = [];
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD)
      fields.push({
        key: selection.alias ?? selection.name,
        isInherited: (selection.alias ?? selection.name) in Object.prototype,
        inner: selection.selections && copier(schema, selection.selections),
      });
    else if (selection.typeCondition)
      fragments.push({
        condition: selection.typeCondition,
        copy: copier(schema, selection.selections),
      });
  }
  if (fragments.length === 0) return (source) => copyFields(fields, source);

  const byType = new Map<string, readonly Copy[]>();
  return (source) => {
    const result = copyFields(fields, source);
    const typename = source.__typename;
    if (!result || typeof typename !== 'string') return result;
    let applicable = byType.get(typename);
    if (!applicable) {
      applicable = fragments
        .filter(({ condition }) => typeMatches(schema, typename, condition))
        .map(({ copy }) => copy);
      byType.set(typename, applicable);
    }
    if (fields.length === 0 && applicable.length === 1) return applicable[0]?.(source);
    for (const copy of applicable) {
      const part = copy(source);
      if (part) combine(result, part);
    }
    return result;
  };
}

function copyFields(fields: readonly CopiedField[], source: DataObject): DataObject | undefined {
  const result: DataObject = {};
  for (const { key, isInherited, inner } of fields) {
    const value = isInherited && !Object.hasOwn(source, key) ? undefined : source[key];
    if (value === undefined) return undefined;
    result[key] = inner ? copyValue(inner, value) : value;
  }
  return result;
}

/** Below the top an object with something missing stands as null, as in the stock gateway. */
function copyValue(copy: Copy, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copyValue(copy, item));
  return isDataObject(value) ? (copy(value) ?? null) : null;
}

/** Two fragments may select different parts of one nested object. */
function combine(target: DataObject, part: DataObject): void {
  for (const [key, value] of Object.entries(part)) {
    const present = target[key];
    if (isDataObject(present) && isDataObject(value)) combine(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length)
      target[key] = present.map((item, index) => {
        const other: unknown = value[index];
        if (!isDataObject(item) || !isDataObject(other)) return other;
        combine(item, other);
        return item;
      });
    else target[key] = value;
  }
}
