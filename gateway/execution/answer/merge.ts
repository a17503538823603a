import { type DocumentNode, type GraphQLSchema, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import { type DataObject, isDataObject } from '../transport/data-types.ts';

/**
 * Which keys of an answer hold objects (or lists of them), by the selections of the fetch. What is not in here is a leaf: a custom scalar may
 * look like an object and is replaced as a whole.
 */
export type MergeShape = ReadonlyMap<string, MergeShape>;

const ENTITIES = '_entities';

/** Shape of the data of a fetch; for an entity fetch, of one entity. */
export function mergeShape(document: DocumentNode, ofEntities: boolean): MergeShape {
  const fragments = new Map<string, SelectionSetNode>();
  const shape = new Map<string, Map<string, MergeShape>>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet, shape);
  return ofEntities ? (shape.get(ENTITIES) ?? new Map()) : shape;

  function collect(set: SelectionSetNode, into: Map<string, MergeShape>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, into);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) collect(fragment, into);
      } else if (selection.selectionSet) {
        const key = selection.alias?.value ?? selection.name.value;
        const inner = (into.get(key) as Map<string, MergeShape> | undefined) ?? new Map<string, MergeShape>();
        into.set(key, inner);
        collect(selection.selectionSet, inner);
      }
    }
  }
}

/**
 * Merges an answer into what is there already. Objects are merged, everything else is replaced. The name of an object type is never replaced by
 * that of an interface, which is all a subgraph with `@interfaceObject` knows.
 */
export function mergeObject(schema: GraphQLSchema, target: DataObject, source: DataObject, shape: MergeShape): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined || key === '__proto__') continue;
    if (key === '__typename') {
      if (typeof target.__typename !== 'string' || isObjectType(schema.getType(String(value)))) target[key] = value;
      continue;
    }
    const inner = shape.get(key);
    target[key] = inner && Object.hasOwn(target, key) ? mergeValue(schema, target[key], value, inner) : value;
  }
}

function mergeValue(schema: GraphQLSchema, target: unknown, source: unknown, shape: MergeShape): unknown {
  if (isDataObject(target) && isDataObject(source)) {
    mergeObject(schema, target, source, shape);
    return target;
  }
  if (Array.isArray(target) && Array.isArray(source) && target.length === source.length) {
    for (let index = 0; index < source.length; index++)
      target[index] = mergeValue(schema, target[index], source[index], shape);
    return target;
  }
  return source;
}

/** A copy down to the leaves, for a second place that shows the same entity and may still get data of its own. */
export function copyObject(source: DataObject, shape: MergeShape): DataObject {
  const copy: DataObject = {};
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const inner = shape.get(key);
    copy[key] = inner ? copyValue(source[key], inner) : source[key];
  }
  return copy;
}

function copyValue(value: unknown, shape: MergeShape): unknown {
  if (Array.isArray(value)) return value.map((item) => copyValue(item, shape));
  return isDataObject(value) ? copyObject(value, shape) : value;
}
