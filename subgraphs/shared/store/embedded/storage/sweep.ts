import { setImmediate } from 'node:timers/promises';
import { decode } from '../bson.ts';
import { LIMITS } from '../limits.ts';
import { rangeOf } from './index-build.ts';
import type { Storage } from './storage.ts';

const PER_WRITE = 2_000;
const OUTCOMES_INTERVAL = 10 * 60_000;

/** Removes what dropped collections and indexes have left, and outcomes of sessions that are over, a little at a time. */
export class Sweeper {
  private readonly storage: Storage;
  private busy = false;
  private outcomesAt = 0;

  constructor(storage: Storage) {
    this.storage = storage;
  }

  async sweep(now: number): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      this.storage.forgetDeadReaders();
      for (const id of this.storage.catalogue.dropped) await sweepId(this.storage, id);
      if (now - this.outcomesAt < OUTCOMES_INTERVAL) return;
      this.outcomesAt = now;
      await forgetOutcomes(this.storage, now);
    } finally {
      this.busy = false;
    }
  }
}

async function sweepId(storage: Storage, id: number): Promise<void> {
  const [start, end] = rangeOf(id);
  for (let left = true; left; ) {
    left = await storage.write((view) => {
      let removed = 0;
      for (const space of ['documents', 'entries'] as const) {
        const keys: Buffer[] = [];
        for (const { key } of view.range(space, start, end, false)) {
          keys.push(key);
          if (removed + keys.length >= PER_WRITE) break;
        }
        for (const key of keys) view.remove(space, key);
        removed += keys.length;
      }
      if (removed < PER_WRITE)
        view.catalogue = { ...view.catalogue, dropped: view.catalogue.dropped.filter((one) => one !== id) };
      return removed >= PER_WRITE;
    });
    await setImmediate();
  }
}

async function forgetOutcomes(storage: Storage, now: number): Promise<void> {
  const over: Buffer[] = [];
  for (const { key, value } of storage.outcomes.getRange({})) {
    const { at } = decode(value);
    if (at instanceof Date && now - at.getTime() > LIMITS.session) over.push(key);
  }
  if (over.length === 0) return;
  await storage.write(() => {
    for (const key of over) storage.outcomes.remove(key);
  });
}
