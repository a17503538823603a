import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteFact, noteOf } from '../../tests/support/note-events.ts';
import { systemClock } from './clock.ts';
import type { Follower } from './define-subgraph.ts';
import type { SubgraphInstance } from './instance.ts';
import { type ChangeFeed, createLocalFeed, createWrite, type Write } from './outbox.ts';
import { runProjector } from './projector.ts';
import { connectStore, type Store } from './store/connection.ts';
import { launchEmbeddedStore } from './store/embedded/launch.ts';
import { ASIDE_EVENTS } from './store-follower.ts';

interface Copy {
  _id: string;
  values: unknown[];
}

const directory = mkdtempSync(join(tmpdir(), 'store-follower-'));
let embedded: Awaited<ReturnType<typeof launchEmbeddedStore>>;
let store: Store;
let publish: (key: string, ...values: unknown[]) => Promise<void>;
let publishFacts: (...events: { readonly key: string; readonly fact: unknown }[]) => Promise<void>;
let feed: ChangeFeed;
let write: Write;
let failures = 0;

const database = () => store.database('follower_test_copies');
const copyOf = async (key: string) => (await database().collection<Copy>('copies').findOne({ _id: key }))?.values;

/** Appends what it is told: an event applied twice or out of order would show. */
const follower: Follower<unknown> = {
  name: 'copies',
  feed: 'owner',
  async handle(events, { session }) {
    const copies = database().collection<Copy>('copies');
    for (const key of new Set(events.map((event) => event.key))) {
      const before = (await copies.findOne({ _id: key }, { session }))?.values ?? [];
      const added = events.flatMap((event) =>
        event.type === 'OrganisationChanged' && event.key === key ? [noteOf(event).value] : [],
      );
      await copies.replaceOne({ _id: key }, { values: [...before, ...added] }, { session, upsert: true });
    }
    if (failures-- > 0) throw new Error('fails after it has written');
    if (events.some((event) => event.type === 'OrganisationChanged' && noteOf(event).what === 'poison'))
      throw new RangeError('cannot be applied');
  },
  async setAside({ key }, { session }) {
    const copies = database().collection<Copy>('copies');
    await copies.replaceOne({ _id: key }, { values: ['not known'] }, { session, upsert: true });
  },
};

/** What the projector needs of an instance that follows. */
const following = () =>
  ({
    manifest: { name: 'copier', follows: [follower] },
    database: database(),
    kit: { write },
    services: {},
  }) as unknown as SubgraphInstance;

const start = (signal: AbortSignal) =>
  runProjector({
    instances: [following()],
    feeds: [feed],
    readModelDirectory: join(directory, 'read-models'),
    clock: systemClock,
    log: pino({ level: 'silent' }),
    signal,
  });

beforeAll(async () => {
  embedded = await launchEmbeddedStore({ directory: join(directory, 'store') });
  store = await connectStore({ uri: embedded.uri });
  const owner = store.database('follower_test_owner');
  const ownerWrite = createWrite(store, owner, systemClock);
  publish = (key, ...values) =>
    ownerWrite(async (scope) => {
      for (const value of values) scope.publish({ type: 'OrganisationChanged', key, fact: noteFact(key, value) });
    });
  publishFacts = (...events) =>
    ownerWrite(async (scope) => {
      for (const { key, fact } of events) scope.publish({ type: 'OrganisationChanged', key, fact: fact as never });
    });
  feed = createLocalFeed('owner', owner);
  write = createWrite(store, database(), systemClock);
});
afterAll(async () => {
  await store?.close();
  await embedded?.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe('following a feed into the own store', () => {
  it('applies each event once and in order, through failures and restarts', async () => {
    await publish('k', ...Array.from({ length: 1500 }, (_, index) => index));
    failures = 2;
    const first = new AbortController();
    const one = start(first.signal);
    await one.caughtUp();
    expect(await copyOf('k')).toEqual(Array.from({ length: 1500 }, (_, index) => index));
    first.abort();
    await one.stopped;

    await publish('k', 'later');
    const second = new AbortController();
    const two = start(second.signal);
    await two.caughtUp();
    expect(await copyOf('k')).toHaveLength(1501);
    second.abort();
    await two.stopped;
  });

  it('sets aside what cannot be read or applied, and goes on; told again, the key is known again', async () => {
    const abort = new AbortController();
    const projector = start(abort.signal);
    await publish('good', 1);
    await publishFacts(
      { key: 'poisoned', fact: noteFact('poisoned', 1, 'poison') },
      { key: 'malformed', fact: { ...noteFact('malformed', 1), divisionCode: 'nowhere' } },
      { key: 'good', fact: noteFact('good', 2) },
    );
    await projector.caughtUp();
    expect(await copyOf('good')).toEqual([1, 2]);
    expect(await copyOf('poisoned')).toEqual(['not known']);
    expect(await copyOf('malformed')).toEqual(['not known']);
    const asides = () => database().collection(ASIDE_EVENTS).find().sort({ _id: 1 }).toArray();
    expect(await asides()).toMatchObject([
      { key: 'malformed', fault: expect.stringMatching(/^divisionCode: /) },
      { key: 'poisoned', fault: 'not applied: RangeError' },
    ]);
    expect(JSON.stringify(await asides())).not.toContain('nowhere');
    await publish('poisoned', 2);
    await projector.caughtUp();
    expect(await copyOf('poisoned')).toEqual(['not known', 2]);
    expect(await asides()).toHaveLength(1);
    abort.abort();
    await projector.stopped;
  });

  it('applies each event once when two processes follow at a time', async () => {
    const abort = new AbortController();
    const projectors = [start(abort.signal), start(abort.signal)];
    for (let round = 0; round < 20; round++) await publish('twice', round);
    for (const projector of projectors) await projector.caughtUp();
    expect(await copyOf('twice')).toEqual(Array.from({ length: 20 }, (_, index) => index));
    abort.abort();
    await Promise.all(projectors.map(({ stopped }) => stopped));
  });
});
