import { type CountedRows, type CountedTable, GREATEST, keyOfRow } from './counted-rows.ts';
import type { ReadModelReader } from './read-model.ts';

/** A record of a list that is ordered by a column of its rows, and by its key where that is the same. */
export interface Ranked {
  readonly key: string;
  /** The value of the column; the other way round, below nothing, where great values come first. */
  readonly rank: number;
}

/** A column that a list is ordered by; `sign` -1: great values first. */
export interface RankColumn<Column extends string> {
  readonly column: Column;
  readonly sign: 1 | -1;
}

export function inOrder(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/**
 * The first records of a list behind a place in its order, as many as `size`, at most one of each selected row. Keys are read of those alone whose values may be on the page: of as
 * many values from the place on as have enough.
 */
export function rankedAfter<Column extends string>(
  view: ReadModelReader,
  { table, rows }: { readonly table: CountedTable<Column>; readonly rows: CountedRows<Column> },
  { column, sign }: RankColumn<Column>,
  places: Uint32Array,
  after: Ranked | null,
  size: number,
): readonly Ranked[] {
  const values = rows.column(column);
  const valueAt = (place: number) => values[place] ?? 0;
  const first = after === null ? (sign > 0 ? 0 : GREATEST) : sign * after.rank;
  const perValue = new Uint32Array(GREATEST + 1);
  for (const place of places) (perValue[valueAt(place)] as number)++;
  // Of the value of the place itself, any key may be behind it already.
  let enough = size + (after === null ? 0 : (perValue[first] ?? 0));
  let last = first;
  for (let value = first; enough > 0 && value >= 0 && value <= GREATEST; value += sign) {
    last = value;
    enough -= perValue[value] ?? 0;
  }
  const candidates: Ranked[] = [];
  for (const place of places) {
    const value = valueAt(place);
    if (sign * (value - first) < 0 || sign * (value - last) > 0) continue;
    const key = keyOfRow(view, table, place);
    if (key !== undefined) candidates.push({ key, rank: sign * value });
  }
  return behind(candidates.sort(inOrder), after, size);
}

/** Those of an ordered list that are behind a place. */
export function behind(list: readonly Ranked[], after: Ranked | null, size: number): readonly Ranked[] {
  const start = after === null ? 0 : list.findIndex((one) => inOrder(after, one) < 0);
  return start < 0 ? [] : list.slice(start, start + size);
}
