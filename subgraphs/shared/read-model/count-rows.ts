import type { CountedRows } from './counted-rows.ts';

/** A condition on one column: within bounds, both inclusive, or one of some values. */
export type RowTest<Column extends string> =
  | { readonly column: Column; readonly from: number; readonly to: number }
  | { readonly column: Column; readonly oneOf: readonly number[] };

/** Places of rows that were selected. */
export type SelectedRows = Uint32Array;

/** The rows that pass every test, among those of an earlier selection where one is given. The most telling test belongs first. */
export function selectRows<Column extends string>(
  rows: CountedRows<Column>,
  tests: readonly RowTest<Column>[],
  among?: SelectedRows,
): SelectedRows {
  let selected = among;
  for (const test of tests) {
    const values = rows.column(test.column);
    if ('oneOf' in test) {
      const admitted = new Set(test.oneOf);
      // A set is asked for each row; few values are compared faster.
      const [only] = admitted;
      if (admitted.size === 1 && only !== undefined) selected = within(rows, values, only, only, selected);
      else selected = amongValues(rows, values, admitted, selected);
    } else selected = within(rows, values, test.from, test.to, selected);
  }
  return selected ?? within(rows, rows.present, 1, 1, undefined);
}

/** How many of the rows at these places pass every test. */
export function countAt<Column extends string>(
  rows: CountedRows<Column>,
  places: readonly number[],
  tests: readonly RowTest<Column>[],
): number {
  return selectAt(rows, places, tests).length;
}

/** Those of the rows at these places that pass every test. */
export function selectAt<Column extends string>(
  rows: CountedRows<Column>,
  places: readonly number[],
  tests: readonly RowTest<Column>[],
): SelectedRows {
  return selectRows(
    rows,
    tests,
    Uint32Array.from(places).filter((place) => rows.present[place] === 1),
  );
}

/** Combinations that are counted in an array rather than a map. */
const FEW_COMBINATIONS = 2 ** 16;

/** Selected rows by the values of columns: calls back with each combination that occurs and how many have it. */
export function groupRows<Column extends string>(
  rows: CountedRows<Column>,
  selected: SelectedRows,
  by: readonly Column[],
  tell: (values: readonly number[], count: number) => void,
): void {
  const sizes: number[] = [];
  let combinations = 1;
  const keys = new Float64Array(selected.length);
  for (const column of by) {
    const values = rows.column(column);
    const size = 1 + greatest(values, selected);
    join(keys, values, size, selected);
    sizes.push(size);
    combinations *= size;
  }
  if (combinations > Number.MAX_SAFE_INTEGER) throw new Error(`Too many combinations of ${by.join(', ')}.`);
  const valuesOf = (key: number) => {
    let rest = key;
    const values: number[] = [];
    for (const size of sizes.toReversed()) {
      values.push(rest % size);
      rest = Math.floor(rest / size);
    }
    return values.reverse();
  };
  if (combinations <= FEW_COMBINATIONS) {
    const counts = new Uint32Array(combinations);
    for (let index = 0; index < keys.length; index++) (counts[keys[index] as number] as number)++;
    for (const [key, count] of counts.entries()) if (count > 0) tell(valuesOf(key), count);
    return;
  }
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) tell(valuesOf(key), count);
}

/** A column to group by; with `as`, by another number for each of its values. */
export interface GroupColumn<Column extends string> {
  readonly column: Column;
  readonly as?: Uint16Array;
}

/** Into which of some buckets a row falls: from the one for its value of a column to the one for that of another; none where they are in no order. */
export interface Buckets<Column extends string> {
  readonly count: number;
  readonly first: { readonly column: Column; readonly of: Int32Array };
  readonly last: { readonly column: Column; readonly of: Int32Array };
}

/** Most groups of one table. */
const GROUPS_LIMIT = 100_000;

/** For each value of a column how many of some numbers, which go up, are below it. */
export function countBelow(numbers: readonly number[]): Int32Array {
  const of = new Int32Array(2 ** 16).fill(numbers.length);
  let from = 0;
  for (const [index, number] of numbers.entries()) {
    of.fill(index, from, number + 1);
    from = number + 1;
  }
  return of;
}

/**
 * Selected rows by groups, counted in buckets, in one pass however many buckets there are: a row is noted where it begins and where it ends. Calls back with
 * the values and the count of each bucket.
 * @returns false where there would be more groups than are told
 */
export function tabulateRows<Column extends string>(
  rows: CountedRows<Column>,
  selected: SelectedRows,
  by: readonly GroupColumn<Column>[],
  buckets: Buckets<Column>,
  tell: (values: readonly number[], counts: readonly number[]) => void,
): boolean {
  const width = buckets.count + 1;
  const groups = by.map(({ column, as }) => {
    const values = rows.column(column);
    const most = greatest(values, selected);
    const size = 1 + (as ? as.subarray(0, most + 1).reduce((a, b) => Math.max(a, b), 0) : most);
    return { values, as, size };
  });
  const combinations = groups.reduce((product, { size }) => product * size, 1);
  if (combinations > Number.MAX_SAFE_INTEGER) return false;
  const [firsts, lasts] = [rows.column(buckets.first.column), rows.column(buckets.last.column)];
  const places = new Map<number, number>();
  // 0: none yet. Few combinations are found in an array faster than in a map.
  const known = combinations <= FEW_COMBINATIONS ? new Uint32Array(combinations) : null;
  let changes = new Int32Array(64 * width);
  const newGroup = (key: number): number => {
    const group = places.size;
    places.set(key, group);
    if (known) known[key] = group + 1;
    if ((group + 1) * width > changes.length) {
      const larger = new Int32Array(changes.length * 2);
      larger.set(changes);
      changes = larger;
    }
    return group;
  };
  for (let index = 0; index < selected.length; index++) {
    const place = selected[index] as number;
    const first = buckets.first.of[firsts[place] as number] as number;
    const last = buckets.last.of[lasts[place] as number] as number;
    if (first > last) continue;
    let key = 0;
    for (let column = 0; column < groups.length; column++) {
      const { values, as, size } = groups[column] as (typeof groups)[number];
      const value = values[place] as number;
      key = key * size + (as ? (as[value] as number) : value);
    }
    let group = known ? (known[key] as number) - 1 : (places.get(key) ?? -1);
    if (group < 0) {
      if (places.size >= GROUPS_LIMIT) return false;
      group = newGroup(key);
    }
    (changes[group * width + first] as number)++;
    (changes[group * width + last + 1] as number)--;
  }
  for (const [key, group] of places) {
    let rest = key;
    const values = groups
      .toReversed()
      .map(({ size }) => {
        const value = rest % size;
        rest = Math.floor(rest / size);
        return value;
      })
      .reverse();
    let sum = 0;
    const counts = Array.from(changes.subarray(group * width, group * width + buckets.count), (change) => {
      sum += change;
      return sum;
    });
    tell(values, counts);
  }
  return true;
}

function greatest(values: Uint16Array, selected: SelectedRows): number {
  let most = 0;
  for (let index = 0; index < selected.length; index++) {
    const value = values[selected[index] as number] as number;
    if (value > most) most = value;
  }
  return most;
}

function join(keys: Float64Array, values: Uint16Array, size: number, selected: SelectedRows): void {
  for (let index = 0; index < keys.length; index++)
    keys[index] = (keys[index] as number) * size + (values[selected[index] as number] as number);
}

/** One loop over one kind of array each: V8 compiles it to a handful of instructions a row. */
function within(
  rows: CountedRows<string>,
  values: Uint16Array,
  from: number,
  to: number,
  among: SelectedRows | undefined,
): SelectedRows {
  if (among) {
    const found = new Uint32Array(among.length);
    let count = 0;
    for (let index = 0; index < among.length; index++) {
      const place = among[index] as number;
      const value = values[place] as number;
      found[count] = place;
      count += value >= from && value <= to ? 1 : 0;
    }
    return found.subarray(0, count);
  }
  const { length, present } = rows;
  const found = new Uint32Array(length);
  let count = 0;
  for (let place = 0; place < length; place++) {
    const value = values[place] as number;
    found[count] = place;
    count += value >= from && value <= to && present[place] === 1 ? 1 : 0;
  }
  return found.subarray(0, count);
}

function amongValues(
  rows: CountedRows<string>,
  values: Uint16Array,
  admitted: ReadonlySet<number>,
  among: SelectedRows | undefined,
): SelectedRows {
  const isAdmitted = new Uint8Array(2 ** 16);
  for (const value of admitted) isAdmitted[value] = 1;
  const places = among ?? within(rows, rows.present, 1, 1, undefined);
  const found = new Uint32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] as number;
    found[count] = place;
    count += isAdmitted[values[place] as number] as number;
  }
  return found.subarray(0, count);
}
