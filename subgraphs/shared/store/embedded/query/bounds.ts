import type { FieldPath } from '../field-path.ts';
import { CLASS, nanKey, orderedPrefix, shortKey } from '../order-key.ts';
import type { Operand } from './operand.ts';
import type { Predicate, ValueTest } from './predicate.ts';

/** A place in the order of keys: just before, or just after, all keys that begin with these bytes. */
export interface Bound {
  readonly bytes: Buffer;
  readonly after: boolean;
}

/** The values between two bounds. A point is one value, so the next field of an index can be bounded too. */
export interface Interval {
  readonly low: Bound;
  readonly high: Bound;
  readonly point: boolean;
}

export interface BoundsOptions {
  /** Longest encoded value in the index; longer bounds are shortened as its entries are. */
  readonly limit: number;
  /** The field reaches through an array: two conditions may be met by two elements, so only one can bound the scan. */
  readonly multikey: boolean;
}

/**
 * The intervals outside which no document can satisfy the predicate, in order and without overlap; undefined when the
 * predicate says nothing about the path. They may admit too much, never too little: rows are matched again.
 */
export function bounds(predicate: Predicate, path: FieldPath, options: BoundsOptions): Interval[] | undefined {
  switch (predicate.kind) {
    case 'and':
      return combine(
        predicate.of.map((part) => bounds(part, path, options)),
        options.multikey,
      );
    case 'or': {
      const parts = predicate.of.map((part) => bounds(part, path, options));
      return parts.some((part) => part === undefined) ? undefined : union(parts.flatMap((part) => part ?? []));
    }
    case 'field':
      return predicate.path.text === path.text
        ? ofTest(predicate.test, options)
        : ofElements(predicate.path, predicate.test, path, options);
    default:
      return undefined;
  }
}

function combine(parts: (Interval[] | undefined)[], multikey: boolean): Interval[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  const narrowest = (a: Interval[], b: Interval[]) => (rank(a) <= rank(b) ? a : b);
  if (known.length === 0) return undefined;
  return known.reduce(multikey ? narrowest : intersect);
}

function rank(intervals: Interval[]): number {
  return intervals.every((interval) => interval.point) ? intervals.length : 1_000_000;
}

/** `$elemMatch` bounds the paths inside the array: its conditions meet in one element. */
function ofElements(
  outer: FieldPath,
  test: ValueTest,
  path: FieldPath,
  options: BoundsOptions,
): Interval[] | undefined {
  if (test.kind !== '$elemMatch' || test.ofValues || !path.text.startsWith(`${outer.text}.`)) return undefined;
  const inner = { text: path.text.slice(outer.text.length + 1), parts: path.parts.slice(outer.parts.length) };
  return bounds(test.element, inner, options);
}

function ofTest(test: ValueTest, options: BoundsOptions): Interval[] | undefined {
  switch (test.kind) {
    case '$eq':
      return test.operand.class === CLASS.array ? undefined : [point(test.operand.key, options.limit)];
    case '$in':
      if (!test.onlyValues || test.operands.some((operand) => operand.class === CLASS.array)) return undefined;
      return union(test.operands.map((operand) => point(operand.key, options.limit)));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return ofComparison(test.kind, test.operand, options.limit);
    case '$regex':
      return [ofPrefix(test.prefix, options.limit), wholeClass(CLASS.regex)];
    case '$elemMatch':
      return test.ofValues ? bounds(test.element, VALUE, { ...options, multikey: false }) : undefined;
    default:
      return undefined;
  }
}

/** Whether the intervals of a test on a field without arrays hold exactly the values that pass it. */
export function isExactTest(test: ValueTest, limit: number): boolean {
  switch (test.kind) {
    case '$eq':
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return isExactOperand(test.operand, limit);
    case '$in':
      return test.onlyValues && test.operands.every((operand) => isExactOperand(operand, limit));
    default:
      return false;
  }
}

function isExactOperand({ class: type, key }: Operand, limit: number): boolean {
  const ordinary = type !== CLASS.array && type !== CLASS.minKey && type !== CLASS.maxKey;
  return ordinary && orderedPrefix(key, limit).length === key.length;
}

/** The path under which `parseValueOperators` reads its conditions. */
const VALUE: FieldPath = { text: 'v', parts: [] };

function point(key: Buffer, limit: number): Interval {
  const bytes = shortKey(key, limit);
  return { low: { bytes, after: false }, high: { bytes, after: true }, point: true };
}

function wholeClass(type: number): Interval {
  const bytes = Buffer.from([type]);
  return { low: { bytes, after: false }, high: { bytes, after: true }, point: false };
}

function ofComparison(kind: string, operand: Operand, limit: number): Interval[] | undefined {
  const { class: type, key } = operand;
  if (type === CLASS.array || type === CLASS.minKey || type === CLASS.maxKey) return undefined;
  if (type === CLASS.null || operand.isNaN) return kind.endsWith('e') ? [point(key, limit)] : [];
  const low = type === CLASS.number ? { bytes: nanKey(), after: true } : wholeClass(type).low;
  const high = wholeClass(type).high;
  const exact = orderedPrefix(key, limit);
  const cut = exact.length < key.length;
  if (kind === '$gt' || kind === '$gte') {
    return [{ low: { bytes: cut ? exact : key, after: kind === '$gt' && !cut }, high, point: false }];
  }
  return [{ low, high: { bytes: cut ? exact : key, after: kind === '$lte' || cut }, point: false }];
}

function ofPrefix(prefix: Buffer | undefined, limit: number): Interval {
  // The bytes 0 and 1 are written differently in keys.
  if (prefix === undefined || prefix.some((byte) => byte <= 1)) return wholeClass(CLASS.string);
  const bytes = orderedPrefix(Buffer.concat([Buffer.from([CLASS.string]), prefix]), limit);
  return { low: { bytes, after: false }, high: { bytes, after: true }, point: false };
}

/** The order of two places among keys. */
export function compareBounds(a: Bound, b: Bound): number {
  const shared = Math.min(a.bytes.length, b.bytes.length);
  const order = a.bytes.compare(b.bytes, 0, shared, 0, shared);
  if (order !== 0) return order;
  if (a.bytes.length < b.bytes.length) return a.after ? 1 : -1;
  if (a.bytes.length > b.bytes.length) return b.after ? -1 : 1;
  return Number(a.after) - Number(b.after);
}

function union(intervals: Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => compareBounds(a.low, b.low) || compareBounds(a.high, b.high));
  const merged: Interval[] = [];
  for (const interval of sorted) {
    const last = merged.at(-1);
    if (!last || compareBounds(interval.low, last.high) >= 0) merged.push(interval);
    else if (compareBounds(interval.high, last.high) > 0) merged[merged.length - 1] = span(last, interval);
  }
  return merged;
}

function span(a: Interval, b: Interval): Interval {
  return { low: a.low, high: b.high, point: false };
}

function intersect(a: Interval[], b: Interval[]): Interval[] {
  const shared: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as Interval, b[j] as Interval];
    const low = compareBounds(x.low, y.low) >= 0 ? x.low : y.low;
    const high = compareBounds(x.high, y.high) <= 0 ? x.high : y.high;
    if (compareBounds(low, high) < 0) shared.push({ low, high, point: x.point || y.point });
    if (compareBounds(x.high, y.high) <= 0) i += 1;
    else j += 1;
  }
  return shared;
}

/** Whether every key inside `inner` is inside `outer` too. */
export function contains(outer: readonly Interval[], inner: readonly Interval[]): boolean {
  return inner.every((one) =>
    outer.some((other) => compareBounds(other.low, one.low) <= 0 && compareBounds(one.high, other.high) <= 0),
  );
}

/** The interval as a descending field holds it. */
export function inverted({ low, high, point: isPoint }: Interval): Interval {
  return { low: invertedBound(high), high: invertedBound(low), point: isPoint };
}

function invertedBound({ bytes, after }: Bound): Bound {
  return { bytes: Buffer.from(bytes.map((byte) => 0xff ^ byte)), after: !after };
}
