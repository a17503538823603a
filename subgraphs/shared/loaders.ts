import DataLoader from 'dataloader';

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
