import { Kind, type SelectionSetNode } from 'graphql';
import type { FetchKeys } from '../operation/fetch-keys.ts';
import type { ResponsePath } from './entity-path.ts';

/** What an operation selects, whatever the types of the objects: by the key that it is fetched under, the key that the client knows and what is below. */
export type ResponseKeys = ReadonlyMap<string, { readonly seen: string; readonly below: ResponseKeys }>;

type Keys = Map<string, { readonly seen: string; readonly below: Keys }>;

export function responseKeys(set: SelectionSetNode, fetchKeys: FetchKeys): ResponseKeys {
  const keys: Keys = new Map();
  collect(set, fetchKeys, keys);
  return keys;
}

function collect(set: SelectionSetNode, fetchKeys: FetchKeys, into: Keys): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, fetchKeys, into);
    else if (selection.kind === Kind.FIELD) {
      const seen = selection.alias?.value ?? selection.name.value;
      const key = fetchKeys.keyOf(selection.name.value, seen, selection.arguments);
      let known = into.get(key);
      if (!known) {
        known = { seen, below: new Map() };
        into.set(key, known);
      }
      if (selection.selectionSet) collect(selection.selectionSet, fetchKeys, known.below);
    }
  }
}

/** A place in the data as the client knows it: fields that were fetched only to fetch others are cut off; undefined when nothing is left. */
export function visiblePath(keys: ResponseKeys, path: ResponsePath): ResponsePath | undefined {
  const visible: (string | number)[] = [];
  let level = keys;
  for (const element of path) {
    if (typeof element === 'string') {
      const known = level.get(element);
      if (!known) break;
      level = known.below;
      visible.push(known.seen);
    } else {
      if (visible.length === 0 || !Number.isSafeInteger(element)) break;
      visible.push(element);
    }
  }
  return visible.length === 0 ? undefined : visible;
}
