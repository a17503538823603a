import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBatches, mapOrdered } from './batches.ts';

async function* from<T>(items: Iterable<T>) {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('batches keep every item in order and stay within their limits', async () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(weights, fc.integer({ min: 1, max: 5 }), async (items, maxItems) => {
      const batches = await all(inBatches(from(items), { maxItems, weigh: (item) => item, maxWeight: 10 }));
      expect(batches.flat()).toEqual(items);
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(maxItems);
        if (batch.length > 1) expect(batch.reduce((sum, item) => sum + item, 0)).toBeLessThanOrEqual(10);
      }
    }),
  );
});

test('results come in the order of the items, however long each takes, and no more than the limit are worked on', async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await sleep((item * 7) % 5);
    running--;
    return item;
  };
  const items = Array.from({ length: 30 }, (_, i) => i);
  expect(await all(mapOrdered(from(items), 3, work))).toEqual(items);
  expect(most).toBe(3);
});

test('nothing is read ahead of a slow consumer beyond the limit', async () => {
  let read = 0;
  async function* endless() {
    for (;;) yield read++;
  }
  for await (const item of mapOrdered(endless(), 2, async (i) => i)) {
    expect(read).toBeLessThanOrEqual(item + 2);
    if (item === 20) break;
  }
});

test('a failure ends the work with the results before it', async () => {
  const seen: number[] = [];
  const fail = async (item: number) => {
    if (item === 3) throw new Error('no');
    return item;
  };
  const consume = async () => {
    for await (const item of mapOrdered(from([0, 1, 2, 3, 4, 5]), 4, fail)) seen.push(item);
  };
  await expect(consume()).rejects.toThrow('no');
  expect(seen).toEqual([0, 1, 2]);
});
