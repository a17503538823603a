import { CommandError } from './command-error.ts';
import { findField, forEachElement, type RawValue, rawDocument, TYPE } from './raw.ts';

export interface PathPart {
  readonly name: string;
  readonly bytes: Buffer;
  /** The position this part names inside an array, or -1 when it is no whole number. */
  readonly position: number;
}

/** A dotted path such as `items.sku`, ready to walk encoded documents. */
export interface FieldPath {
  readonly text: string;
  readonly parts: readonly PathPart[];
}

/** @throws CommandError BadValue for an empty path or part. */
export function fieldPath(text: string): FieldPath {
  const parts = text.split('.').map((name) => ({
    name,
    bytes: Buffer.from(name),
    position: /^(0|[1-9]\d{0,8})$/.test(name) ? Number(name) : -1,
  }));
  if (parts.some((part) => part.name === '' || part.name.includes('\0'))) {
    throw new CommandError('BadValue', `the field path '${text}' has an empty part`);
  }
  return { text, parts };
}

/** What a predicate looks at when the path ends at an array: its elements and itself, or only itself. */
export type LeafArrays = 'expand' | 'whole';

/**
 * Calls `visit` with every value the path reaches, as MongoDB matches: through arrays of documents at every level, and
 * `undefined` where the path is missing. Answers true as soon as `visit` does.
 */
export function someValue(
  bytes: Buffer,
  path: FieldPath,
  arrays: LeafArrays,
  visit: (value: RawValue | undefined) => boolean,
): boolean {
  return walkDocument(bytes, 0, path.parts, 0, arrays, visit);
}

function walkDocument(
  bytes: Buffer,
  start: number,
  parts: readonly PathPart[],
  index: number,
  arrays: LeafArrays,
  visit: (value: RawValue | undefined) => boolean,
): boolean {
  const value = findField(bytes, start, (parts[index] as PathPart).bytes);
  if (value === undefined) return visit(undefined);
  const last = index === parts.length - 1;
  if (value.type === TYPE.array) {
    if (!last) return walkArray(value, parts, index + 1, arrays, visit);
    if (arrays === 'expand' && forEachElement(value.bytes, value.start, (element) => visit(element))) return true;
    return visit(value);
  }
  if (last) return visit(value);
  return value.type === TYPE.object
    ? walkDocument(bytes, value.start, parts, index + 1, arrays, visit)
    : visit(undefined);
}

function walkArray(
  array: RawValue,
  parts: readonly PathPart[],
  index: number,
  arrays: LeafArrays,
  visit: (value: RawValue | undefined) => boolean,
): boolean {
  const part = parts[index] as PathPart;
  let position = -1;
  return forEachElement(array.bytes, array.start, (element) => {
    position += 1;
    if (element.type === TYPE.object && walkDocument(array.bytes, element.start, parts, index, arrays, visit))
      return true;
    if (position !== part.position) return false;
    if (index === parts.length - 1) return visit(element);
    if (element.type === TYPE.array) return walkArray(element, parts, index + 1, arrays, visit);
    return element.type === TYPE.object && walkDocument(array.bytes, element.start, parts, index + 1, arrays, visit);
  });
}

/** The value at a path without looking through arrays: what `$project` paths and duplicate-key messages show. */
export function plainValue(bytes: Buffer, path: FieldPath): RawValue | undefined {
  let value: RawValue | undefined = rawDocument(bytes);
  for (const part of path.parts) {
    if (value?.type !== TYPE.object) return undefined;
    value = findField(bytes, value.start, part.bytes);
  }
  return value;
}
