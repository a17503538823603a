import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from './store/connection.ts';

const DATABASE = 'yunqiao_hub';
const COLLECTION = 'leases';
const LEASE_MS = 30_000;
const RENEWAL_MS = 5_000;
const PAUSE_MS = 250;
const DUPLICATE_KEY = 11000;

interface Lease {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
}

/**
 * Runs `work` while no other process of any machine on this store runs work of the same name. Who dies meanwhile is waited for until his lease is over, half a
 * minute; the machines' clocks may differ by less than that.
 * @throws Error when the lease can't be had within `patienceMs`
 */
export async function withStoreLease<T>(
  store: Store,
  name: string,
  patienceMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const leases = store.database(DATABASE).collection<Lease>(COLLECTION);
  const holder = randomUUID();
  const until = () => new Date(Date.now() + LEASE_MS);
  const take = async () => {
    try {
      const free = { _id: name, $or: [{ holder }, { until: { $lt: new Date() } }] };
      await leases.updateOne(free, { $set: { holder, until: until() } }, { upsert: true });
      return true;
    } catch (error) {
      // Somebody else's lease: the upsert meets its key.
      if ((error as { code?: unknown }).code === DUPLICATE_KEY) return false;
      throw error;
    }
  };
  const giveUp = performance.now() + patienceMs;
  while (!(await take())) {
    if (performance.now() > giveUp)
      throw new Error(`Another process has held the lease "${name}" for ${patienceMs} ms.`);
    await sleep(PAUSE_MS);
  }
  // A renewal that fails is made up for by the next; the work itself meets the same store.
  const renewal = setInterval(() => void take().catch(() => undefined), RENEWAL_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await leases.deleteOne({ _id: name, holder });
  }
}
