import type { Day } from '../../../schema/domain/day.ts';
import {
  type Act,
  type History,
  knownVersions,
  type PackedHistory,
  packHistory,
  unpackHistory,
  version,
} from '../../../schema/domain/versions.ts';
import type { ReadModelReader, ReadModelWriter } from './read-model.ts';

/**
 * Records with versions in a view. The record as it stands is read and decoded as any other; whatever was known before lies in a record of its own, which
 * only a question about another day or an earlier knowledge reads.
 */
export type Versioned<V> = V & {
  /** From this day on the record as it stands answers for every day. */
  readonly standsFrom: Day;
  /** The latest act. */
  readonly told: Act;
};

/** Which state of a record is asked for. */
export interface AsOf {
  readonly on: Day;
  /** ISO 8601, UTC; `null`: as known now. */
  readonly knownAt: string | null;
}

/** Where what was known before of the records of a table lies. */
export const earlierTable = (table: string) => `${table}-versions`;

/**
 * Puts a record with its history. Fields named in `dated` carry days of their own (terms, periods of a status): a version that differs from its successor in
 * them only says nothing else about its days.
 */
export function putVersioned<V extends object>(
  view: ReadModelWriter,
  table: string,
  key: string,
  current: V,
  history: History<V>,
  dated: readonly (keyof V & string)[] = [],
): void {
  const packed = packHistory(history, current);
  const told = history.acts.at(-1);
  if (!told) throw new Error(`The record ${table}/${key} was told by no act.`);
  const record: Versioned<V> = { ...current, standsFrom: standsFrom(packed, dated), told };
  view.put(table, key, record);
  if (isSingle(packed)) view.remove(earlierTable(table), key);
  else view.put(earlierTable(table), key, packed);
}

/** Puts the history of a record that is no more: it answers only for what was known before. */
export function putEnded<V extends object>(
  view: ReadModelWriter,
  table: string,
  key: string,
  last: V,
  history: History<V>,
): void {
  view.remove(table, key);
  view.put(earlierTable(table), key, { ...packHistory(history, last), last });
}

/** First day of the latest known versions that say the same but for their dated fields. */
function standsFrom(packed: PackedHistory, dated: readonly string[]): Day {
  const known = packed.versions.filter(({ recordedTo }) => recordedTo === null);
  known.sort((a, b) => (a.from < b.from ? 1 : -1));
  let from = '9999-12-31';
  for (const one of known) {
    if (Object.keys(one.differs).some((field) => !dated.includes(field))) break;
    from = one.from;
  }
  return from;
}

function isSingle({ acts, versions }: PackedHistory): boolean {
  return acts.length === 1 && versions.length === 1 && versions[0]?.to === null;
}

/** The whole history of a record, also of one that is no more; `null` when it was never known. */
export function historyIn<V extends object>(
  reader: Pick<ReadModelReader, 'get'>,
  table: string,
  key: string,
): History<V> | null {
  return historyBeside(reader, table, key, reader.get<Versioned<V>>(table, key));
}

/** The same of a record that was read already. */
export function historyBeside<V extends object>(
  reader: Pick<ReadModelReader, 'get'>,
  table: string,
  key: string,
  current: Versioned<V> | undefined,
): History<V> | null {
  const packed = reader.get<PackedHistory & { readonly last?: V }>(earlierTable(table), key);
  if (packed) {
    const beside = current ?? packed.last;
    return beside ? unpackHistory<V>(packed, beside) : null;
  }
  if (!current) return null;
  const only = { from: current.standsFrom, to: null, recordedFrom: 1, recordedTo: null, act: 1, data: current };
  return { acts: [current.told], versions: [only] };
}

/**
 * The record on a day as known at an instant; before its first day it is the first version that is known, which says itself that it was not in force yet.
 * `null` when nothing was known of it.
 */
export function recordAsOf<V extends object>(
  reader: Pick<ReadModelReader, 'get'>,
  table: string,
  key: string,
  { on, knownAt }: AsOf,
): V | null {
  const current = reader.get<Versioned<V>>(table, key);
  if (knownAt === null && !current) return null;
  if (current && current.standsFrom <= on && (knownAt === null || current.told.at <= knownAt)) return current;
  const history = historyBeside(reader, table, key, current);
  if (!history) return null;
  return version(history, on, knownAt)?.data ?? knownVersions(history, knownAt)[0]?.data ?? null;
}
