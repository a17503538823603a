/** How large a batch may get. */
export interface BatchLimits<T> {
  readonly maxItems: number;
  readonly weigh: (item: T) => number;
  /** A single item may be heavier. */
  readonly maxWeight: number;
}

/** Groups items in their order. */
export async function* inBatches<T>(items: AsyncIterable<T>, limits: BatchLimits<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let weight = 0;
  for await (const item of items) {
    const added = limits.weigh(item);
    if (batch.length > 0 && (batch.length === limits.maxItems || weight + added > limits.maxWeight)) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(item);
    weight += added;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Works on up to `limit` items at a time and yields the results in the order of the items. Reads no further ahead than that, so memory stays
 * bounded however slow the consumer is.
 */
export async function* mapOrdered<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const running: Promise<R>[] = [];
  try {
    for (;;) {
      while (running.length < limit) {
        const next = await iterator.next();
        if (next.done) break;
        const result = work(next.value);
        // Awaited in its turn; until then a failure must not count as unhandled.
        result.catch(() => {});
        running.push(result);
      }
      const first = running.shift();
      if (!first) return;
      yield await first;
    }
  } finally {
    await iterator.return?.();
  }
}
