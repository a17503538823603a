import { Kind, type SelectionSetNode } from 'graphql';
import type { ResponsePath } from './entity-path.ts';

/** The response keys of an operation, whatever the types of the objects. */
export type ResponseKeys = ReadonlyMap<string, ResponseKeys>;

export function responseKeys(set: SelectionSetNode): ResponseKeys {
  const keys = new Map<string, Map<string, ResponseKeys>>();
  collect(set, keys);
  return keys;
}

function collect(set: SelectionSetNode, into: Map<string, Map<string, ResponseKeys>>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, into);
    else if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      let inner = into.get(key);
      if (!inner) {
        inner = new Map();
        into.set(key, inner);
      }
      if (selection.selectionSet) collect(selection.selectionSet, inner as Map<string, Map<string, ResponseKeys>>);
    }
  }
}

/** The part of a path that a client can see: fields that were fetched only to fetch others are cut off; undefined when nothing is left. */
export function visiblePath(keys: ResponseKeys, path: ResponsePath): ResponsePath | undefined {
  let level: ResponseKeys = keys;
  let length = 0;
  for (const element of path) {
    if (typeof element === 'string') {
      const inner = level.get(element);
      if (!inner) break;
      level = inner;
    } else if (length === 0 || !Number.isSafeInteger(element)) break;
    length++;
  }
  return length === 0 ? undefined : path.slice(0, length);
}
