import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { readEvent } from '../../schema/domain/events/read-event.ts';
import type { SubgraphInstance } from '../../subgraphs/shared/instance.ts';
import { createLocalFeed, FEED_PAGE_LIMIT } from '../../subgraphs/shared/outbox.ts';
import { archiveBlock } from '../../subgraphs/shared/outbox-archive.ts';
import { archiveState } from '../../subgraphs/shared/outbox-blocks.ts';
import type { Projector } from '../../subgraphs/shared/projector.ts';
import type { ReadModelDefinition } from '../../subgraphs/shared/read-model/read-model.ts';
import { takeEvent } from '../../subgraphs/shared/read-model/set-aside.ts';
import { type SubgraphsInProcess, startSubgraphsInProcess } from '../support/subgraphs-in-process.ts';

let hub: SubgraphsInProcess;
let projector: Projector;
let instances: readonly SubgraphInstance[];

beforeAll(async () => {
  hub = await startSubgraphsInProcess();
  projector = await hub.project({ everyMs: 3_600_000, sample: Number.POSITIVE_INFINITY, share: 1 });
  instances = discoverSubgraphs().map(({ name }) => hub.instance(name));
}, 300_000);
afterAll(() => hub.stop());

/** A view as its feeds make it from their first event on, feed after feed, by key. */
async function built(definition: ReadModelDefinition): Promise<ReadonlyMap<string, string>> {
  const records = new Map<string, string>();
  const view = {
    get: (key: string) => JSON.parse(records.get(key) ?? 'null') ?? undefined,
    put: (key: string, value: unknown) => void records.set(key, JSON.stringify(value)),
    remove: (key: string) => void records.delete(key),
  };
  for (const name of definition.follows) {
    const owner = instances.find(({ manifest }) => manifest.name === name);
    if (!owner) throw new Error(`There is no feed ${name}.`);
    // One that has seen nothing of the feed yet, as after a start.
    const feed = createLocalFeed(name, owner.database);
    for (let after = 0; ; ) {
      const { events } = await feed.read(after, FEED_PAGE_LIMIT);
      for (const event of events) takeEvent(definition, name, readEvent(event), view);
      after += events.length;
      if (events.length < FEED_PAGE_LIMIT) break;
    }
  }
  return records;
}

async function allBuilt(): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const views = new Map<string, ReadonlyMap<string, string>>();
  for (const { manifest } of instances)
    for (const definition of manifest.readModels ?? [])
      views.set(`${manifest.name}/${definition.name}`, await built(definition));
  return views;
}

describe('feeds whose older events lie in blocks (0071)', () => {
  it('make every view as they did before, record by record, what was known when among them', async () => {
    const before = await allBuilt();
    for (const { database, kit } of instances)
      while (await archiveBlock(database, kit.write, { events: 50, bytes: 2 ** 20, live: 0 }));
    const archived = await Promise.all(instances.map(({ database }) => archiveState(database)));
    const certificates = await archiveState(hub.instance('certificates').database);
    expect(certificates.archived).toBeGreaterThan(5_000);
    expect(await hub.instance('certificates').database.collection('outbox').countDocuments()).toBeLessThan(50);
    expect(archived.every(({ head, archived: blocks }) => head - blocks < 50)).toBe(true);

    const after = await allBuilt();
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, records] of before) {
      expect(after.get(name)?.size, name).toBe(records.size);
      const other = [...records].filter(([key, value]) => after.get(name)?.get(key) !== value);
      expect(other, name).toEqual([]);
    }
    // The log has a record of each event, and each is told under its own number.
    const { head } = await archiveState(hub.instance('certificates').database);
    expect(
      [...(after.get('changes/log')?.keys() ?? [])].filter((key) => key.startsWith('log/certificates/')),
    ).toHaveLength(head);
  }, 300_000);

  it('are followed on as they were, and held against views by the comparison with the store', async () => {
    await projector.caughtUp();
    const compared = Object.entries(await projector.compareViews());
    expect(compared.filter(([, { differences }]) => differences > 0)).toEqual([]);
    expect(compared.find(([view]) => view === 'claims/facts')?.[1].facts).toBeGreaterThan(1_000);
  }, 300_000);
});
