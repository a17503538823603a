import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeStores } from '../../tests/contract/store/stores.ts';
import { withStoreLease } from './store-lease.ts';

describeStores('a lease on the store', (store) => {
  test('is held by one at a time, and given back also when the work fails', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside++;
      most = Math.max(most, inside);
      await sleep(20);
      inside--;
      return inside;
    };
    const name = `lease-${store.database.name}`;
    await expect(withStoreLease(store.store, name, 1000, () => Promise.reject(new Error('failed')))).rejects.toThrow(
      'failed',
    );
    await Promise.all(Array.from({ length: 5 }, () => withStoreLease(store.store, name, 60_000, work)));
    expect(most).toBe(1);
  });

  test('is waited for no longer than is told, and is over when its holder is gone', async () => {
    const name = `left-${store.database.name}`;
    const leases = store.store.database('yunqiao_hub').collection<{ _id: string }>('leases');
    await leases.insertOne({ _id: name, holder: 'gone', until: new Date(Date.now() + 60_000) } as never);
    await expect(withStoreLease(store.store, name, 300, async () => 1)).rejects.toThrow(name);
    await leases.updateOne({ _id: name }, { $set: { until: new Date(Date.now() - 1) } } as never);
    expect(await withStoreLease(store.store, name, 300, async () => 1)).toBe(1);
    expect(await leases.findOne({ _id: name })).toBeNull();
  });
});
