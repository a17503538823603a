import { globalId, type KeyedNodeType } from '../../schema/domain/global-id.ts';

/** Resolvers of `Node.id`, and of the key by which `node` leads to the object: one of its own fields. */
export function nodeFields<Key extends string>(type: KeyedNodeType, key: Key) {
  return nodeFieldsBy(type, (parent: Readonly<Record<Key, string>>) => parent[key]);
}

/** The same, where the key has to be made. */
export function nodeFieldsBy<Parent>(type: KeyedNodeType, keyOf: (parent: Parent) => string) {
  return { id: (parent: Parent) => globalId(type, keyOf(parent)), ref: (parent: Parent) => keyOf(parent) };
}
