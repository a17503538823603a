import DataLoader from 'dataloader';
import type { ReadModelReader } from './read-model/read-model.ts';

/** Most keys of one batch: the store's `$in` and the reply stay within bounds. */
const BATCH_LIMIT = 1000;
/** Give it as `batchSize` to a query that a loader runs, so that its documents come in one reply. */
export const LOADER_BATCH_SIZE = 5000;

/** A per-request loader of at most one record per key. `fetch` gets distinct keys and answers what it finds, in any order. */
export function loaderByKey<Key extends string | number, T>(
  fetch: (keys: readonly Key[]) => Promise<readonly T[]>,
  keyOf: (record: T) => Key,
): DataLoader<Key, T | null> {
  return new DataLoader<Key, T | null>(
    async (keys) => {
      const found = new Map((await fetch(keys)).map((record) => [keyOf(record), record]));
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: BATCH_LIMIT },
  );
}

/** A per-request loader of all records of a key, in the order in which `fetch` answers them. */
export function loaderOfMany<Key extends string | number, T>(
  fetch: (keys: readonly Key[]) => Promise<readonly T[]>,
  keyOf: (record: T) => Key,
): DataLoader<Key, readonly T[]> {
  return new DataLoader<Key, readonly T[]>(
    async (keys) => {
      const groups = new Map<Key, T[]>(keys.map((key) => [key, []]));
      for (const record of await fetch(keys)) groups.get(keyOf(record))?.push(record);
      return keys.map((key) => groups.get(key) ?? []);
    },
    { maxBatchSize: BATCH_LIMIT },
  );
}

/** What is found: at once in a view, later in the store. */
export type Found<T> = T | Promise<T>;

/** Looks records up by key, for one request. */
export interface LookUp<Key, T> {
  load(key: Key): Found<T>;
}

/** How the look-ups of one request are read. */
export interface RequestReads {
  /** What `read` finds in the subgraph's view; `undefined` when the store has to answer. */
  fromView<T>(read: (view: ReadModelReader) => T): T | undefined;
}

/**
 * Looks up in the view, and with a loader of the request in the store when the view may not answer or finds `undefined`; the loader is made when it is first needed. A text key is
 * read once in a request, as a loader would.
 */
export function lookUp<Key, T, CacheKey = Key>(
  reads: RequestReads,
  fromView: (view: ReadModelReader, key: Key) => T | undefined,
  createLoader: () => DataLoader<Key, T, CacheKey>,
): LookUp<Key, T> {
  let loader: DataLoader<Key, T, CacheKey> | undefined;
  let read: Map<Key, T> | undefined;
  return {
    load(key) {
      const known = read?.get(key);
      if (known !== undefined) return known;
      const found = reads.fromView((view) => fromView(view, key));
      if (found !== undefined) {
        if (typeof key === 'string') {
          read ??= new Map();
          read.set(key, found);
        }
        return found;
      }
      loader ??= createLoader();
      return loader.load(key);
    },
  };
}

/** A loader that is made when it is first needed: most requests need few of a subgraph's loaders. */
export function once<Key, T, CacheKey = Key>(
  createLoader: () => DataLoader<Key, T, CacheKey>,
): { load(key: Key): Promise<T> } {
  let loader: DataLoader<Key, T, CacheKey> | undefined;
  return {
    load(key) {
      loader ??= createLoader();
      return loader.load(key);
    },
  };
}

/** All of several things that were looked up; without waiting when all are there. */
export function allFound<T>(found: readonly Found<T>[]): Found<readonly T[]> {
  return found.some((one) => one instanceof Promise) ? Promise.all(found) : (found as readonly T[]);
}

/** Goes on with what was found, without waiting when it is there. */
export function whenFound<T, R>(found: Found<T>, next: (value: T) => Found<R>): Found<R> {
  return found instanceof Promise ? found.then(next) : next(found);
}
