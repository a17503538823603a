import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../../schema/contract/caller.ts';
import { connectStore, type Store } from '../../../subgraphs/shared/store/connection.ts';
import { natsServer, type RunningNats, startNats } from '../../../tests/support/nats-server.ts';
import { startTestStore, type TestStore } from '../../../tests/support/subgraph-harness.ts';
import { type Broker, createNatsBroker } from './nats.ts';
import { createPositionStore } from './position-store.ts';
import type { PeekPage, TellPage, ToldChange } from './read-changes.ts';
import { type Sinking, sinkRound } from './sink-rounds.ts';

const found = natsServer();
if ('missing' in found) console.warn(`The sink is not tested against a real broker: ${found.missing}.`);

const PAGE = 50;
/** Messages from one death of a sender to the next. */
const DEATH_EVERY = 60;
const CERTIFICATES = 7;
/** Changes in the order of the log, each of one of a few certificates. */
const logOf = (count: number): ToldChange[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `certificates.${index + 1}`,
    kind: 'CERTIFICATE_CHANGED',
    at: '2026-11-29T00:00:00.000Z',
    key: `G${index % CERTIFICATES}`,
    certificateNumber: `G${index % CERTIFICATES}`,
    bodyCode: null,
  }));

/** Changes by cursor, as the log tells them. */
function readingOf(log: readonly ToldChange[]): Sinking['changes'] {
  const page = (after: string | null, first: number): TellPage & PeekPage => {
    const from = Number(after ?? 0);
    const edges = log.slice(from, from + first).map((node, index) => ({ cursor: String(from + index + 1), node }));
    const end = from + edges.length;
    return { edges, pageInfo: { endCursor: String(end), hasNextPage: end < log.length }, head: String(log.length) };
  };
  return {
    peek: async (_caller, after, _filter, first) => page(after, first),
    tell: async (_caller, after) => page(after, PAGE),
  };
}

let testStore: TestStore;
let store: Store;
beforeAll(async () => {
  testStore = await startTestStore();
  store = await connectStore({ uri: testStore.uri });
});
afterAll(async () => {
  await store?.close();
  await testStore?.stop();
});

const caller = async () => PUBLIC_CALLER;

describe('the position of a sink', () => {
  it('is held by one process at a time, and moves for nobody who has lost it', async () => {
    let time = Date.parse('2026-11-29T00:00:00Z');
    const times = { now: () => time, monotonic: () => time };
    const [first, second] = ['a', 'b'].map(() => createPositionStore(store, 'held', 30_000, times));
    if (!first || !second) throw new Error('Two processes are needed.');
    const held = await first.take();
    expect(held?.cursor).toBeNull();
    expect(await second.take()).toBeNull();
    await held?.moveTo('a.1');
    expect(held?.isHeld()).toBe(true);
    time += 30_001;
    expect(held?.isHeld()).toBe(false);
    expect((await second.take())?.cursor).toBe('a.1');
    await expect(held?.moveTo('a.2')).rejects.toThrow('Another process works for the sink');
    await second.release();
    expect((await first.take())?.cursor).toBe('a.1');
  });

  it('stays where it is while the broker does not take what is sent, or the agreement is not in force', async () => {
    const positions = createPositionStore(store, 'refused');
    const changes = readingOf(logOf(3));
    const broker: Broker = { publish: () => Promise.reject(new Error('no')), close: async () => undefined };
    await expect(sinkRound({ changes, positions, broker, caller })).rejects.toThrow('no');
    expect(await sinkRound({ changes, positions, broker, caller: async () => null })).toBeGreaterThan(10_000);
    expect((await positions.take())?.cursor).toBeNull();
  });
});

describe.skipIf('missing' in found)('a NATS server', () => {
  let nats: RunningNats;
  let reader: NatsConnection;
  beforeAll(async () => {
    nats = await startNats('path' in found ? found.path : '');
    reader = await connect({ servers: nats.url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
    const manager = await jetstreamManager(reader);
    await manager.streams.add({ name: 'CHANGES', subjects: ['yunqiao.changes.>'] });
  }, 900_000);
  afterAll(async () => {
    await reader?.close();
    await nats?.stop();
  });

  /** All that the stream holds, in its order. */
  async function kept(): Promise<ToldChange[]> {
    const consumer = await jetstream(reader).consumers.get('CHANGES');
    const { num_pending: count } = await consumer.info();
    const messages: ToldChange[] = [];
    if (count === 0) return messages;
    for await (const message of await consumer.fetch({ max_messages: count, expires: 10_000 })) {
      expect(message.subject).toBe('yunqiao.changes.CERTIFICATE_CHANGED');
      messages.push(message.json<{ readonly data: ToldChange }>().data);
    }
    return messages;
  }

  it('has every change at least once and each certificate in its order, while it and the processes of the hub are killed', async () => {
    const log = logOf(400);
    const settings = { url: nats.url, credentials: undefined, subject: 'yunqiao.changes', agreement: 'A' };
    let published = 0;
    let diesAfter = DEATH_EVERY;
    /** Passes on, and dies now and then before it has told anybody: a process that was killed knows nothing any more. */
    const mortal = (broker: Broker): Broker => ({
      ...broker,
      async publish(message) {
        await broker.publish(message);
        published++;
        if (published < diesAfter) return;
        diesAfter += DEATH_EVERY;
        throw new Error('killed');
      },
    });
    let broker = createNatsBroker(settings);
    let positions = createPositionStore(store, 'nats', 500);
    let failures = 0;
    let cuts = 0;
    let isDone = false;
    for (let round = 0; !isDone && round < 1_000; round++) {
      if (published > (cuts + 1) * 100 && cuts < 3) {
        cuts++;
        await nats.kill();
        // Comes back while the hub is trying.
        setTimeout(() => void nats.start(), 700);
      }
      try {
        const rest = await sinkRound({ changes: readingOf(log), positions, broker: mortal(broker), caller });
        isDone = (await positions.take())?.cursor === String(log.length);
        if (rest > 0 && !isDone) await new Promise((resolve) => setTimeout(resolve, 100));
      } catch {
        failures++;
        // Another process takes over, with nothing but what the store knows.
        await broker.close();
        broker = createNatsBroker(settings);
        positions = createPositionStore(store, 'nats', 500);
      }
    }
    await broker.close();
    expect([failures > 3, cuts]).toEqual([true, 3]);
    const messages = await kept();
    expect(new Set(messages.map(({ id }) => id))).toEqual(new Set(log.map(({ id }) => id)));
    for (let at = 0; at < CERTIFICATES; at++) {
      const firsts = [...new Set(messages.filter(({ key }) => key === `G${at}`).map(({ id }) => id))];
      expect(firsts).toEqual(log.filter(({ key }) => key === `G${at}`).map(({ id }) => id));
    }
  }, 120_000);
});
