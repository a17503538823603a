import { LIMITS } from '../limits.ts';
import { type Collection, type Index, readyIndexes } from '../storage/catalogue.ts';
import type { ReadView } from '../storage/view.ts';
import { covers, isExpressedBy } from './coverage.ts';
import { keyRanges, position } from './key-ranges.ts';
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
  /** Every key in the ranges belongs to a document that matches: counting needs no documents. */
  readonly expressed: boolean;
}

interface Candidate extends Plan {
  readonly score: number;
}

/**
 * Chooses an index. With a view it looks how many keys the candidates have in their ranges, and takes one that has few;
 * else the one with the most equalities, then a range, then the order. Without any, the collection itself is read.
 */
export function planQuery(
  collection: Collection,
  predicate: Predicate,
  sort: readonly SortField[],
  hint?: Index,
  view?: ReadView,
): Plan {
  const indexes = hint ? [hint] : readyIndexes(collection).filter((index) => covers(index, predicate));
  const candidates = indexes.map((index) => candidate(index, predicate, sort));
  candidates.sort((a, b) => b.score - a.score);
  const [best] = candidates as [Candidate];
  if (view === undefined || best.exact) return best;
  const bounded = candidates.filter((one) => one.bounded);
  return bounded.length > 1 ? (fewest(view, bounded) ?? best) : best;
}

/** The candidate with the fewest keys in its ranges, if any has less than the probe reads. */
function fewest(view: ReadView, candidates: readonly Candidate[]): Candidate | undefined {
  let least: Candidate | undefined;
  let limit: number = LIMITS.probe;
  for (const one of candidates) {
    const count = countUpTo(view, one, limit);
    if (count < limit) [least, limit] = [one, count];
  }
  return least;
}

function countUpTo(view: ReadView, { index, ranges }: Plan, limit: number): number {
  let count = 0;
  for (const { start, end } of ranges) {
    for (const _ of view.keys(index.primary ? 'documents' : 'entries', start, end)) {
      count += 1;
      if (count >= limit) return count;
    }
  }
  return count;
}

function candidate(index: Index, predicate: Predicate, sort: readonly SortField[]): Candidate {
  const { ranges, pinned, points, ranged, widened } = keyRanges(index, predicate);
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
    expressed: !widened && isExpressedBy(predicate, index, points + Number(ranged)),
    score:
      (exact && ranges.length === 1 ? 1_000 : 0) +
      points * 20 +
      (ranged ? 10 : 0) +
      (ordered ? 12 : 0) -
      index.fields.length / 100,
  };
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
