import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawEvent } from '../../schema/domain/events/read-event.ts';
import { noteFact } from '../../tests/support/note-events.ts';
import { describeMongodb, sharedMongodb } from '../../tests/support/shared-mongodb.ts';
import { systemClock } from './clock.ts';
import type { SubgraphInstance } from './instance.ts';
import { createLocalFeed, createWrite, type LocalFeed } from './outbox.ts';
import { archiveBlock, archiveFeeds } from './outbox-archive.ts';
import { archiveState, type BlockSizes } from './outbox-blocks.ts';
import { connectStore, type Store } from './store/connection.ts';
import { type EmbeddedStore, launchEmbeddedStore } from './store/embedded/launch.ts';

const SMALL: BlockSizes = { events: 5, bytes: 100_000, live: 3 };
const RUNS = 12;

const word = fc.string({ unit: fc.constantFrom(...'abc绿色产品é𠮷'), maxLength: 12 });
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  record: fc.dictionary(fc.constantFrom('a', 'b', '名'), tie('any')),
})).any;
const step = fc.oneof(
  fc.record({
    publish: fc.array(fc.record({ key: fc.constantFrom('x', 'y', 'z'), value }), { minLength: 1, maxLength: 12 }),
  }),
  fc.constant('archive' as const),
);

interface Setting {
  readonly store: Store;
  readonly uri: string;
  readonly embedded?: EmbeddedStore;
}

function contract(open: () => Promise<Setting>, close: (setting: Setting) => Promise<void>): void {
  let setting: Setting;
  let count = 0;
  beforeAll(async () => {
    setting = await open();
  }, 120_000);
  afterAll(() => close(setting));

  const begin = () => {
    const name = `archive_test_${process.pid}_${++count}`;
    const database = setting.store.database(name);
    const write = createWrite(setting.store, database, systemClock);
    const publish = (events: readonly { readonly key: string; readonly value: unknown }[]) =>
      write(async (scope) => {
        for (const { key, value } of events)
          scope.publish({ type: 'OrganisationChanged', key, fact: { ...noteFact(key, null), value } } as never);
      });
    return { name, database, write, publish };
  };

  it('tells the same whatever of it lies in blocks: pages, heads, single events, at every place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { database, write, publish } = begin();
        try {
          const feed = createLocalFeed('owner', database);
          const told: RawEvent[] = [];
          for (const one of steps) {
            if (one === 'archive') while (await archiveBlock(database, write, SMALL));
            else {
              await publish(one.publish);
              told.push(...(await feed.read(told.length, 1000)).events);
            }
          }
          // One that has seen the feed before its events were moved, and one that has not.
          for (const reader of [feed, createLocalFeed('owner', database)])
            for (let after = 0; after <= told.length; after++)
              for (const limit of [4, 1000]) {
                const page = await reader.read(after, limit);
                expect(page).toEqual({ events: told.slice(after, after + limit), head: told.length });
                const heads = told.slice(after, after + limit).map(({ seq, type, key }) => ({ seq, type, key }));
                expect(await reader.heads(after, limit)).toEqual(heads);
              }
          const odd = told.filter(({ seq }) => seq % 2 === 1);
          expect(await feed.pick([...odd.map(({ seq }) => seq), told.length + 7])).toEqual(odd);
          const { archived, head } = await archiveState(database);
          expect(head).toBe(told.length);
          expect(archived).toBeLessThanOrEqual(Math.max(0, head - SMALL.live));
        } finally {
          await database.dropDatabase();
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('keeps blocks small whose events are large, and takes less room', async () => {
    const { database, write, publish } = begin();
    for (let at = 0; at < 12; at++) await publish([{ key: 'x', value: `${at} ${'绿色产品'.repeat(4000)}` }]);
    const feed = createLocalFeed('owner', database);
    const before = await feed.read(0, 100);
    while (await archiveBlock(database, write, { ...SMALL, live: 0 }));
    const blocks = await database.collection('outbox_blocks').find().sort({ _id: 1 }).toArray();
    // 48 kB each: two in a block of 100 kB.
    expect(blocks.slice(0, 4).map(({ _id, last }) => [Number(_id), last])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    expect(await feed.read(0, 100)).toEqual(before);
    const { bytes } = await archiveState(database);
    expect(bytes.written).toBeGreaterThan(8 * 48_000);
    expect(bytes.kept).toBeLessThan(bytes.written / 20);
    await database.dropDatabase();
  });

  it('is refused, and nothing is moved or passed over, where an event is missing', async () => {
    const { database, write, publish } = begin();
    await publish(Array.from({ length: 20 }, (_, value) => ({ key: 'x', value })));
    await database.collection<{ _id: number }>('outbox').deleteOne({ _id: 3 });
    await expect(archiveBlock(database, write, SMALL)).rejects.toThrow('The feed lacks events between 1 and 5.');
    expect(await database.collection('outbox').countDocuments()).toBe(19);
    const feed = createLocalFeed('owner', database);
    await expect(feed.read(2, 10)).rejects.toThrow('The feed owner lacks the event 3.');
    await database.dropDatabase();
  });

  it('may be put into blocks by two at a time', async () => {
    const { database, write, publish } = begin();
    await publish(Array.from({ length: 60 }, (_, value) => ({ key: 'x', value })));
    const feed = createLocalFeed('owner', database);
    const before = await feed.read(0, 100);
    const all = async () => {
      while (await archiveBlock(database, write, SMALL));
    };
    await Promise.all([all(), all(), all()]);
    expect((await archiveState(database)).archived).toBe(55);
    expect(await feed.read(0, 100)).toEqual(before);
    await database.dropDatabase();
  });

  it('is put into blocks in turn with the others, up to its newest events; one that can’t be stops none of them', async () => {
    const feeds = [begin(), begin(), begin()];
    for (const { publish } of feeds) await publish(Array.from({ length: 3_000 }, (_, at) => ({ key: 'x', value: at })));
    await feeds[0]?.database.collection<{ _id: number }>('outbox').deleteOne({ _id: 7 });
    const instances = feeds.map(
      ({ name, database, write }) =>
        ({ manifest: { name }, database, kit: { write } }) as unknown as Pick<
          SubgraphInstance,
          'manifest' | 'database' | 'kit'
        >,
    );
    const stopping = new AbortController();
    const warned: unknown[] = [];
    const log = { warn: ({ feed }: { readonly feed: string }) => warned.push(feed) } as never;
    const archiving = archiveFeeds(instances, log, stopping.signal, { everyMs: 10, share: 1 });
    const archived = async () =>
      Promise.all(feeds.map(async ({ database }) => (await archiveState(database)).archived));
    await expect.poll(archived, { timeout: 60_000 }).toEqual([0, 1_000, 1_000]);
    stopping.abort();
    await archiving;
    expect(new Set(warned)).toEqual(new Set([feeds[0]?.name]));
    for (const { database } of feeds) await database.dropDatabase();
  }, 120_000);

  it('loses nothing that was acknowledged when who archives, or the store, is killed at any moment', async () => {
    const { name, database, publish } = begin();
    const told: number[] = [];
    const stopping = new AbortController();
    const publishing = (async () => {
      for (let at = 0; !stopping.signal.aborted; at++) {
        await publish([{ key: 'x', value: at }]).then(
          () => told.push(at),
          () => undefined,
        );
      }
    })();
    const moved: number[] = [];
    for (let round = 0; round < 8; round++) {
      const archiver = spawn(
        process.execPath,
        [
          '--import',
          'tsx',
          fileURLToPath(new URL('../../tests/support/archive-for-ever.ts', import.meta.url)),
          setting.uri,
          name,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await once(archiver.stdout, 'data');
      await sleep(50 + 400 * Math.random());
      if (setting.embedded && round % 2 === 1) process.kill(setting.embedded.pid, 'SIGKILL');
      else archiver.kill('SIGKILL');
      await sleep(50);
      archiver.kill('SIGKILL');
      if (archiver.exitCode === null && archiver.signalCode === null) await once(archiver, 'exit');
      moved.push(await expectAfter(() => archiveState(database)).then(({ archived }) => archived));
    }
    stopping.abort();
    await publishing;
    const seen = await allOf(createLocalFeed('owner', database));
    const values = seen.map(({ fact }) => (fact as { readonly value: number }).value);
    // What was not acknowledged may be there as well.
    expect(told.filter((at) => !values.includes(at))).toEqual([]);
    expect([...values].sort((a, b) => a - b)).toEqual(values);
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1));
    expect(moved.at(-1)).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThan(20);
  }, 180_000);
}

/** The store may be starting again. */
async function expectAfter<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt > 20) throw error;
      await sleep(250);
    }
  }
}

async function allOf(feed: LocalFeed): Promise<readonly RawEvent[]> {
  const events: RawEvent[] = [];
  for (;;) {
    const { events: page, head } = await feed.read(events.length, 1000);
    events.push(...page);
    if (events.length >= head) return events;
  }
}

describe('a feed whose older events lie in blocks, on the embedded store', () => {
  const directory = mkdtempSync(join(tmpdir(), 'outbox-archive-'));
  contract(
    async () => {
      const embedded = await launchEmbeddedStore({ directory });
      return { embedded, uri: embedded.uri, store: await connectStore({ uri: embedded.uri }) };
    },
    async ({ store, embedded }) => {
      await store.close();
      await embedded?.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  );
});

describeMongodb('a feed whose older events lie in blocks', () => {
  contract(
    async () => {
      const uri = await sharedMongodb();
      return { uri, store: await connectStore({ uri }) };
    },
    ({ store }) => store.close(),
  );
});
