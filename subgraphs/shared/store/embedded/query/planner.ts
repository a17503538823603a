import type { FieldPath } from '../field-path.ts';
import { LIMITS } from '../limits.ts';
import { CLASS } from '../order-key.ts';
import type { Collection, Index, IndexField } from '../storage/catalogue.ts';
import { fieldLimit } from '../storage/index-keys.ts';
import { type Bound, bounds, contains, type Interval, inverted } from './bounds.ts';
import type { Predicate } from './predicate.ts';
import type { SortField } from './sort.ts';

/** How a query reads a collection: ranges of one index, in one direction. */
export interface Plan {
  readonly index: Index;
  /** Key ranges `[start, end)` in ascending order. */
  readonly ranges: readonly { readonly start: Buffer; readonly end: Buffer }[];
  readonly reverse: boolean;
  /** Rows come in the order that was asked for. */
  readonly sorted: boolean;
  /** Each range is the one key it starts with. */
  readonly exact: boolean;
  /** The ranges leave something out: the plan does not read the whole collection. */
  readonly bounded: boolean;
}

interface Candidate extends Plan {
  readonly score: number;
}

/** Chooses the index with the most equalities, then a range, then the order; without any, the collection itself. */
export function planQuery(
  collection: Collection,
  predicate: Predicate,
  sort: readonly SortField[],
  hint?: Index,
): Plan {
  const indexes = hint ? [hint] : collection.indexes.filter((index) => covers(index, predicate));
  const candidates = indexes.map((index) => candidate(index, predicate, sort));
  return candidates.reduce((best, one) => (one.score > best.score ? one : best));
}

function candidate(index: Index, predicate: Predicate, sort: readonly SortField[]): Candidate {
  const { ranges, pinned, points, ranged } = keyRanges(index, predicate);
  const direction = scanDirection(index, sort, pinned);
  const exact = index.unique && points === index.fields.length;
  const ordered = sort.length > 0 && direction !== undefined;
  return {
    index,
    ranges: ranges.map(({ low, high }) => ({ start: position(low), end: position(high) })),
    reverse: direction === 'backward',
    sorted: direction !== undefined,
    exact,
    bounded: points > 0 || ranged,
    score:
      (exact && ranges.length === 1 ? 1_000 : 0) +
      points * 20 +
      (ranged ? 10 : 0) +
      (ordered ? 12 : 0) -
      index.fields.length / 100,
  };
}

/** Whether the index holds every document the predicate can match. */
function covers(index: Index, predicate: Predicate): boolean {
  if (index.record.sparse && !index.fields.some(({ path }) => excludesMissing(predicate, path))) return false;
  return index.partial === undefined || implies(predicate, index.partial);
}

const UNLIMITED = { limit: LIMITS.storageKey * 1_000, multikey: true };
const NULL_POINT: Interval = {
  low: { bytes: Buffer.from([CLASS.null]), after: false },
  high: { bytes: Buffer.from([CLASS.null]), after: true },
  point: true,
};

function excludesMissing(predicate: Predicate, path: FieldPath): boolean {
  const intervals = bounds(predicate, path, UNLIMITED);
  return intervals !== undefined && !contains(intervals, [NULL_POINT]);
}

function implies(predicate: Predicate, condition: Predicate): boolean {
  if (condition.kind === 'and') return condition.of.every((part) => implies(predicate, part));
  if (condition.kind !== 'field') return false;
  if (condition.test.kind === '$exists') return excludesMissing(predicate, condition.path);
  if (!['$eq', '$gt', '$gte', '$lt', '$lte', '$in'].includes(condition.test.kind)) return false;
  const wanted = bounds(condition, condition.path, UNLIMITED);
  const given = bounds(predicate, condition.path, UNLIMITED);
  return wanted !== undefined && given !== undefined && contains(wanted, given);
}

interface Range {
  readonly low: Bound;
  readonly high: Bound;
}

interface KeyRanges {
  readonly ranges: readonly Range[];
  /** Positions of the fields that have one value in all ranges. */
  readonly pinned: ReadonlySet<number>;
  /** How many leading fields are bounded by single values. */
  readonly points: number;
  /** The field after those is bounded by ranges. */
  readonly ranged: boolean;
}

function keyRanges(index: Index, predicate: Predicate): KeyRanges {
  const id = Buffer.allocUnsafe(4);
  id.writeUInt32BE(index.record.id, 0);
  let ranges: Range[] = [{ low: { bytes: id, after: false }, high: { bytes: id, after: true } }];
  const pinned = new Set<number>();
  let points = 0;
  for (const field of index.fields.keys()) {
    const intervals = fieldIntervals(index, field, predicate);
    if (intervals === undefined) break;
    if (!intervals.every((interval) => interval.point) || ranges.length * intervals.length > LIMITS.ranges) {
      return { ranges: extend(ranges, fewer(intervals, ranges.length)), pinned, points, ranged: true };
    }
    ranges = extend(ranges, intervals);
    points += 1;
    if (intervals.length === 1) pinned.add(field);
  }
  return { ranges, pinned, points, ranged: false };
}

/**
 * The intervals of one field as the index orders them. Of several fields below one array only the first is bounded:
 * two conditions may be met by two elements, and an entry holds the values of one.
 */
function fieldIntervals(index: Index, field: number, predicate: Predicate): Interval[] | undefined {
  const { path, descending } = index.fields[field] as IndexField;
  const multikey = index.isMultikey(field);
  const root = path.parts[0]?.name;
  const sharesArray = multikey && index.fields.slice(0, field).some((other) => other.path.parts[0]?.name === root);
  if (sharesArray) return undefined;
  const limit = index.primary ? LIMITS.identity : fieldLimit(index.fields.length);
  const intervals = bounds(predicate, path, { limit, multikey });
  return descending ? intervals?.map(inverted).reverse() : intervals;
}

function fewer(intervals: Interval[], factor: number): Interval[] {
  const [first, last] = [intervals[0], intervals.at(-1)];
  if (!first || !last || intervals.length * factor <= LIMITS.ranges) return intervals;
  return [{ low: first.low, high: last.high, point: false }];
}

function extend(ranges: readonly Range[], intervals: readonly Interval[]): Range[] {
  return ranges.flatMap((range) =>
    intervals.map(({ low, high }) => ({
      low: { bytes: Buffer.concat([range.low.bytes, low.bytes]), after: low.after },
      high: { bytes: Buffer.concat([range.low.bytes, high.bytes]), after: high.after },
    })),
  );
}

/** The first key at or behind the bound: behind all keys with a prefix comes that prefix, counted up by one. */
function position({ bytes, after }: Bound): Buffer {
  if (!after) return bytes;
  const next = Buffer.from(bytes);
  let last = next.length - 1;
  while (next[last] === 0xff) last -= 1;
  next[last] = (next[last] as number) + 1;
  return next.subarray(0, last + 1);
}

/** The direction in which the index gives the wanted order, or undefined when it does not give it. */
function scanDirection(
  index: Index,
  sort: readonly SortField[],
  pinned: ReadonlySet<number>,
): 'forward' | 'backward' | undefined {
  const constant = new Set(
    [...pinned].filter((field) => !index.isMultikey(field)).map((field) => index.fields[field]?.path.text),
  );
  const wanted = sort.filter(({ path }) => !constant.has(path.text));
  if (wanted.length === 0) return 'forward';
  if (index.record.shortened) return undefined;
  const flips = new Set<boolean>();
  let next = 0;
  for (const [field, { path, descending }] of index.fields.entries()) {
    const want = wanted[next];
    if (want === undefined) break;
    if (pinned.has(field)) continue;
    if (want.path.text !== path.text || index.isMultikey(field)) return undefined;
    flips.add(want.descending !== descending);
    next += 1;
  }
  const rest = wanted[next];
  if (rest && !index.unique) {
    if (rest.path.text !== '_id') return undefined;
    flips.add(rest.descending);
  }
  if (flips.size > 1) return undefined;
  return flips.has(true) ? 'backward' : 'forward';
}
