import { type Document, isDocument, isRegExp } from '../bson.ts';
import { forEachPlace } from './places.ts';

const NO_FILTERS = new Map();

/** The fields that an upsert takes over from the filter: those it compares for equality. */
export function seedOf(filter: Document): Document {
  const seed: Document = {};
  collect(filter, seed);
  return seed;
}

function collect(filter: Document, seed: Document): void {
  for (const [key, value] of Object.entries(filter)) {
    if (key === '$and' && Array.isArray(value)) {
      for (const part of value) if (isDocument(part)) collect(part, seed);
    } else if (!key.startsWith('$')) {
      const equal = equality(value);
      if (equal !== undefined) forEachPlace(seed, key, NO_FILTERS, true, (place) => place.set(equal));
    }
  }
}

function equality(value: unknown): unknown {
  if (isRegExp(value)) return undefined;
  if (!isDocument(value) || !Object.keys(value)[0]?.startsWith('$')) return value;
  return value.$eq;
}
