import type { ReadModelWriter } from './read-model.ts';

/** Records under one key. */
export interface Group<T> {
  readonly entries: readonly T[];
}

/**
 * Puts a record into the group of its key, `null` for none; a record whose key has changed leaves the group it was in. Records stand in the order
 * of `before`, by their ids where it is not given.
 */
export function putInGroup<T extends { readonly id: string }>(
  view: ReadModelWriter,
  table: string,
  key: string | null,
  entry: T,
  before: (a: T, b: T) => boolean = (a, b) => a.id < b.id,
): void {
  const places = `${table}-place`;
  const place = view.get<string>(places, entry.id);
  const without = (group: string) =>
    (view.get<Group<T>>(table, group)?.entries ?? []).filter(({ id }) => id !== entry.id);
  if (place !== undefined && place !== key) view.put(table, place, { entries: without(place) });
  if (key === null) {
    if (place !== undefined) view.remove(places, entry.id);
    return;
  }
  view.put(table, key, { entries: [...without(key), entry].sort((a, b) => (before(a, b) ? -1 : 1)) });
  if (place !== key) view.put(places, entry.id, key);
}
