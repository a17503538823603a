import { CommandError } from './command-error.ts';
import type { FieldPath, PathPart } from './field-path.ts';
import { findField, forEachElement, RawValue, TYPE } from './raw.ts';

/** One value for each path; undefined where it is missing. */
export type EntryRow = readonly (RawValue | undefined)[];

/** Stands for the elements of an empty array: sorts before null, and equals nothing a filter can name. */
const NO_ELEMENTS = new RawValue(Buffer.alloc(0), TYPE.undefined, 0, 0);

/** Where following a path has led so far. */
interface Reached {
  readonly value: RawValue | undefined;
  /** How many parts of the path have been walked. */
  readonly depth: number;
  /** The value is final: an array here counts as a whole, it is not spread. */
  readonly done: boolean;
}

const MISSING: Reached = { value: undefined, depth: 0, done: true };

/**
 * The values by which indexes and sorts see a document: one row, or one for each element of the array that the paths
 * reach through. `onArray` is told the positions of the paths that do.
 * @throws CommandError CannotIndexParallelArrays when two paths reach through different arrays.
 */
export function entryRows(
  document: Buffer,
  paths: readonly FieldPath[],
  onArray: (position: number) => void = () => {},
): EntryRow[] {
  const reached = paths.map((path) => walk(document, 0, path.parts, 0));
  return reached.every((one) => one.done) ? [reached.map((one) => one.value)] : spread(paths, reached, onArray);
}

/** Follows a path until it ends, is missing, or meets an array. */
function walk(bytes: Buffer, start: number, parts: readonly PathPart[], from: number): Reached {
  let at = start;
  for (let depth = from; depth < parts.length; depth += 1) {
    const value = findField(bytes, at, (parts[depth] as PathPart).bytes);
    if (value === undefined) return MISSING;
    if (value.type === TYPE.array) return { value, depth: depth + 1, done: false };
    if (depth === parts.length - 1) return { value, depth: depth + 1, done: true };
    if (value.type !== TYPE.object) return MISSING;
    at = value.start;
  }
  return MISSING;
}

/** Spreads the array that paths have met over rows, level by level. */
function spread(paths: readonly FieldPath[], reached: readonly Reached[], onArray: (at: number) => void): EntryRow[] {
  const array = reached.find((one) => !one.done)?.value;
  if (array === undefined) return [reached.map((one) => one.value)];
  if (reached.some((one) => !one.done && one.value?.start !== array.start)) throw parallelArrays(paths);
  reached.forEach((one, i) => {
    if (!one.done) onArray(i);
  });
  const rows: EntryRow[] = [];
  forEachElement(array.bytes, array.start, (element) => {
    const next = reached.map((one, i) =>
      one.done ? one : intoElement(element, (paths[i] as FieldPath).parts, one.depth),
    );
    rows.push(...spread(paths, next, onArray));
    return false;
  });
  if (rows.length > 0) return rows;
  const endsHere = (i: number, depth: number) => paths[i]?.parts.length === depth;
  return [reached.map((one, i) => (one.done ? one.value : endsHere(i, one.depth) ? NO_ELEMENTS : undefined))];
}

function intoElement(element: RawValue, parts: readonly PathPart[], depth: number): Reached {
  if (depth === parts.length) return { value: element, depth, done: true };
  return element.type === TYPE.object ? walk(element.bytes, element.start, parts, depth) : MISSING;
}

function parallelArrays(paths: readonly FieldPath[]): CommandError {
  const names = paths.map((path) => path.text).join(', ');
  return new CommandError('CannotIndexParallelArrays', `cannot index parallel arrays: two of [${names}] are arrays`);
}
