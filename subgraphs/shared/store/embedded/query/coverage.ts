import type { FieldPath } from '../field-path.ts';
import { LIMITS } from '../limits.ts';
import { CLASS } from '../order-key.ts';
import type { Index } from '../storage/catalogue.ts';
import { fieldLimit } from '../storage/index-keys.ts';
import { bounds, contains, type Interval, isExactTest } from './bounds.ts';
import type { Predicate } from './predicate.ts';

/** Whether the index holds every document the predicate can match. */
export function covers(index: Index, predicate: Predicate): boolean {
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

/**
 * Whether the key ranges over the first `fields` of the index hold exactly the documents the predicate matches, so that
 * they can be counted without being read.
 */
export function isExpressedBy(predicate: Predicate, index: Index, fields: number): boolean {
  if (index.multikey || index.record.shortened) return false;
  const bounded = new Set(index.fields.slice(0, fields).map(({ path }) => path.text));
  return isExpressed(predicate, bounded, index.primary ? LIMITS.identity : fieldLimit(index.fields.length));
}

function isExpressed(predicate: Predicate, bounded: ReadonlySet<string>, limit: number): boolean {
  if (predicate.kind === 'and') return predicate.of.every((part) => isExpressed(part, bounded, limit));
  return predicate.kind === 'field' && bounded.has(predicate.path.text) && isExactTest(predicate.test, limit);
}
