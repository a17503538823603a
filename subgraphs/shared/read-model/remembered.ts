import { isDeepStrictEqual } from 'node:util';
import { type Group, putInGroup } from './groups.ts';
import type { ReadModelReader, ReadModelWriter } from './read-model.ts';

/**
 * Records whose earlier states a view remembers from the feed: who asks for what was known at an instant gets the state that the feed had told by then. The
 * latest state is read as any other; what it took the place of lies in a table beside it, by key and by when it was replaced.
 */
export type Remembered<V> = V & {
  /** When the feed told this state, ISO 8601. */
  readonly toldAt: string;
};

const earlierTable = (table: string) => `${table}-earlier`;
/** Numbers of events, so that they sort as text. */
const SEQ_DIGITS = 12;
/** Sorts after every event of one instant. */
const AFTER_INSTANT = '~';
/** Most earlier states that one question reads. */
const EARLIER_LIMIT = 10_000;

/** When the feed told something, and the number of the event. */
interface When {
  readonly at: string;
  readonly seq: number;
}

function placeOf(key: string, { at, seq }: When): string {
  return `${key} ${at} ${String(seq).padStart(SEQ_DIGITS, '0')}`;
}

function sameContent<V extends object>(before: Remembered<V> | undefined, value: V): before is Remembered<V> {
  if (!before) return false;
  const { toldAt: _toldAt, ...content } = before;
  return isDeepStrictEqual(content, value);
}

/** Puts a record; a state that it takes the place of is remembered. A state told again stays known since it was first told. */
export function putRemembered<V extends object>(
  view: ReadModelWriter,
  table: string,
  key: string,
  value: V,
  when: When,
): void {
  const before = view.get<Remembered<V>>(table, key);
  if (sameContent(before, value)) return;
  if (before) view.put(earlierTable(table), placeOf(key, when), before);
  view.put(table, key, { ...value, toldAt: when.at });
}

/** Removes a record that never was; what was known of it is remembered. */
export function removeRemembered(view: ReadModelWriter, table: string, key: string, when: When): void {
  const before = view.get<Remembered<object>>(table, key);
  if (!before) return;
  view.put(earlierTable(table), placeOf(key, when), before);
  view.remove(table, key);
}

/** Puts a record into the group of its key, `null` for none, and remembers the state and the group that it had. */
export function putInRememberedGroup<V extends { readonly id: string }>(
  view: ReadModelWriter,
  table: string,
  key: string | null,
  value: V,
  when: When,
): void {
  const place = view.get<string>(`${table}-place`, value.id);
  const before =
    place === undefined
      ? undefined
      : view.get<Group<Remembered<V>>>(table, place)?.entries.find(({ id }) => id === value.id);
  if (place === key && sameContent(before, value)) return;
  if (before && place !== undefined) view.put(earlierTable(table), `${placeOf(place, when)} ${value.id}`, before);
  putInGroup<Remembered<V>>(view, table, key, { ...value, toldAt: when.at });
}

/** The record as known at an instant, `null`: now. */
export function recordKnownAt<V extends object>(
  reader: ReadModelReader,
  table: string,
  key: string,
  knownAt: string | null,
): Remembered<V> | undefined {
  const current = reader.get<Remembered<V>>(table, key);
  if (knownAt === null || (current && current.toldAt <= knownAt)) return current;
  return replacedAfter<V>(reader, table, key, knownAt, 1)[0];
}

/** The records of a group as known at an instant, `null`: now. */
export function groupKnownAt<V extends { readonly id: string }>(
  reader: ReadModelReader,
  table: string,
  key: string,
  knownAt: string | null,
): readonly Remembered<V>[] {
  const current = reader.get<Group<Remembered<V>>>(table, key)?.entries ?? [];
  if (knownAt === null) return current;
  const standing = current.filter(({ toldAt }) => toldAt <= knownAt);
  return [...standing, ...replacedAfter<V>(reader, table, key, knownAt, EARLIER_LIMIT)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** States that were known at an instant and have been replaced since. */
function replacedAfter<V extends object>(
  reader: ReadModelReader,
  table: string,
  key: string,
  knownAt: string,
  limit: number,
): Remembered<V>[] {
  return reader
    .after<Remembered<V>>(earlierTable(table), `${key} ${knownAt} ${AFTER_INSTANT}`, limit, `${key} `)
    .filter((found) => found.value.toldAt <= knownAt)
    .map(({ value }) => value);
}
