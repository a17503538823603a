import { isDocument, show, toNumber } from '../bson.ts';
import { CommandError, unsupported } from '../command-error.ts';
import { type EntryRow, entryRows } from '../entry-values.ts';
import { type FieldPath, fieldPath } from '../field-path.ts';
import { LIMITS } from '../limits.ts';
import { OrderKeyWriter } from '../order-key.ts';
import type { Rows } from './rows.ts';

export interface SortField {
  readonly path: FieldPath;
  readonly descending: boolean;
}

/** @throws CommandError for anything but `{path: 1 | -1}`. */
export function parseSort(sort: unknown): SortField[] {
  if (sort === undefined) return [];
  if (!isDocument(sort)) throw new CommandError('TypeMismatch', `a sort has to be an object, not ${show(sort)}`);
  return Object.entries(sort).map(([path, order]) => {
    if (isDocument(order)) throw unsupported(`sorting by ${Object.keys(order)[0] ?? 'an object'}`);
    const direction = toNumber(order);
    if (direction !== 1 && direction !== -1) {
      throw new CommandError('BadValue', `a sort order has to be 1 or -1, not ${show(order)} (path ${path})`);
    }
    if (path === '$natural') throw unsupported('sorting by $natural');
    return { path: fieldPath(path), descending: direction === -1 };
  });
}

const writer = new OrderKeyWriter();

/**
 * The bytes by which a document is ordered: of an array the element counts that comes first, for all paths that lead into the array together.
 * @throws CommandError BadValue when two paths lead into different arrays
 */
export function sortKey(document: Buffer, sort: readonly SortField[]): Buffer {
  const keys = rowsOf(document, sort).map((row) => {
    writer.reset();
    for (const [i, value] of row.entries()) {
      const start = writer.length;
      writer.value(value);
      if (sort[i]?.descending) writer.invert(start);
    }
    return writer.copy();
  });
  return keys.reduce((first, key) => (key.compare(first) < 0 ? key : first));
}

function rowsOf(document: Buffer, sort: readonly SortField[]): EntryRow[] {
  try {
    return entryRows(
      document,
      sort.map(({ path }) => path),
    );
  } catch (error) {
    if (!(error instanceof CommandError) || error.codeName !== 'CannotIndexParallelArrays') throw error;
    throw new CommandError('BadValue', 'cannot sort with keys that are parallel arrays');
  }
}

/** A row with the key it is ordered by. */
interface Keyed {
  readonly key: Buffer;
  readonly document: Buffer;
}

/**
 * Orders documents in memory, stably, keeping only the first `keep` when that is given. Yields undefined while it works,
 * so that the caller can let others run.
 * @throws CommandError QueryExceededMemoryLimitNoDiskUseAllowed above 100 MB.
 */
export function* sorted(rows: Rows, sort: readonly SortField[], keep: number): Rows {
  let runs: Keyed[][] = [];
  let run: Keyed[] = [];
  let held = 0;
  for (const document of rows) {
    if (document === undefined) {
      yield undefined;
      continue;
    }
    const key = sortKey(document, sort);
    run.push({ key, document });
    held += key.length + document.length;
    if (run.length < RUN) continue;
    runs.push(run.sort(byKey));
    run = [];
    if (keep > 0 && runs.length >= 8 + keep / RUN) {
      const merged = yield* merge(runs, keep);
      runs = [merged];
      held = merged.reduce((sum, one) => sum + one.key.length + one.document.length, 0);
    }
    if (held > LIMITS.sortMemory) throw sortTooLarge();
  }
  runs.push(run.sort(byKey));
  for (const { document } of yield* merge(runs, keep)) yield document;
}

const RUN = 1_024;

function byKey(a: Keyed, b: Keyed): number {
  return a.key.compare(b.key);
}

function* merge(runs: Keyed[][], keep: number): Generator<undefined, Keyed[]> {
  let level = runs;
  while (level.length > 1) {
    const next: Keyed[][] = [];
    for (let i = 0; i < level.length; i += 2) {
      next.push(yield* mergeTwo(level[i] ?? [], level[i + 1] ?? [], keep));
    }
    level = next;
  }
  const [all = []] = level;
  return keep > 0 ? all.slice(0, keep) : all;
}

function* mergeTwo(a: Keyed[], b: Keyed[], keep: number): Generator<undefined, Keyed[]> {
  const size = keep > 0 ? Math.min(keep, a.length + b.length) : a.length + b.length;
  const merged: Keyed[] = [];
  for (let i = 0, j = 0; merged.length < size; ) {
    const [x, y] = [a[i], b[j]];
    if (y === undefined || (x !== undefined && byKey(x, y) <= 0)) {
      merged.push(x as Keyed);
      i += 1;
    } else {
      merged.push(y);
      j += 1;
    }
    if (merged.length % RUN === 0) yield undefined;
  }
  return merged;
}

/** The first of the rows in that order. */
export function firstSorted<T extends { readonly document: Buffer }>(
  rows: Iterable<T>,
  sort: readonly SortField[],
): T | undefined {
  let first: { readonly key: Buffer; readonly row: T } | undefined;
  for (const row of rows) {
    const key = sortKey(row.document, sort);
    if (first === undefined || key.compare(first.key) < 0) first = { key, row };
  }
  return first?.row;
}

function sortTooLarge(): CommandError {
  return new CommandError(
    'QueryExceededMemoryLimitNoDiskUseAllowed',
    `Sort exceeded memory limit of ${LIMITS.sortMemory} bytes; add an index or a limit`,
  );
}
