import { LIMITS } from '../limits.ts';
import type { Index, IndexField } from '../storage/catalogue.ts';
import { fieldLimit } from '../storage/index-keys.ts';
import { type Bound, bounds, type Interval, inverted } from './bounds.ts';
import type { Predicate } from './predicate.ts';

/** Keys between two places. */
export interface Range {
  readonly low: Bound;
  readonly high: Bound;
}

/** The part of an index that a predicate leaves. */
export interface KeyRanges {
  readonly ranges: readonly Range[];
  /** Positions of the fields that have one value in all ranges. */
  readonly pinned: ReadonlySet<number>;
  /** How many leading fields are bounded by single values. */
  readonly points: number;
  /** The field after those is bounded by ranges. */
  readonly ranged: boolean;
  /** There were too many intervals: the ranges hold keys between them too. */
  readonly widened: boolean;
}

/** The key ranges of an index outside which nothing can match, in ascending order. */
export function keyRanges(index: Index, predicate: Predicate): KeyRanges {
  const id = Buffer.allocUnsafe(4);
  id.writeUInt32BE(index.record.id, 0);
  let ranges: Range[] = [{ low: { bytes: id, after: false }, high: { bytes: id, after: true } }];
  const pinned = new Set<number>();
  let points = 0;
  for (const field of index.fields.keys()) {
    const intervals = fieldIntervals(index, field, predicate);
    if (intervals === undefined) break;
    if (!intervals.every((interval) => interval.point) || ranges.length * intervals.length > LIMITS.ranges) {
      const kept = fewer(intervals, ranges.length);
      const widened = kept.length < intervals.length;
      return { ranges: extend(ranges, kept), pinned, points, ranged: true, widened };
    }
    ranges = extend(ranges, intervals);
    points += 1;
    if (intervals.length === 1) pinned.add(field);
  }
  return { ranges, pinned, points, ranged: false, widened: false };
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
export function position({ bytes, after }: Bound): Buffer {
  if (!after) return bytes;
  const next = Buffer.from(bytes);
  let last = next.length - 1;
  while (next[last] === 0xff) last -= 1;
  next[last] = (next[last] as number) + 1;
  return next.subarray(0, last + 1);
}
