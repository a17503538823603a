import { pino } from 'pino';
import { expect, test } from 'vitest';
import { describeMongodb, sharedMongodb } from '../../tests/support/shared-mongodb.ts';
import { systemClock } from './clock.ts';
import { createFeedTail } from './feed-tail.ts';
import { databaseName } from './instance.ts';
import { createLocalFeed, createWrite } from './outbox.ts';
import { watchOutboxes } from './outbox-watch.ts';
import { connectStore } from './store/connection.ts';

describeMongodb('a feed whose news the database tells', () => {
  test('is read when an event is committed, without being asked meanwhile', async () => {
    const store = await connectStore({ uri: await sharedMongodb() });
    const name = `watched-${process.pid}`;
    const database = store.database(databaseName(name));
    const stopping = new AbortController();
    try {
      const write = createWrite(store, database, systemClock);
      let reads = 0;
      const feed = createLocalFeed(name, database);
      const counted = { name, read: (after: number, limit: number) => feed.read(after, limit).finally(() => reads++) };
      // Nobody would wait this long: only who is woken goes on.
      const tail = createFeedTail(counted, systemClock, stopping.signal, 600_000);
      const watching = watchOutboxes(store.client, [tail], pino({ level: 'silent' }), stopping.signal);
      const telling = (key: string) => write(async ({ publish }) => publish({ type: 'Noted', key, fact: {} } as never));
      // Polled until the stream is open, then woken once and left alone.
      await expect.poll(async () => (await Promise.race([tail.next(0, false), quiet()])) === undefined).toBe(true);
      const before = reads;
      const look = tail.next(0, false);
      await telling('a');
      expect((await look).events).toMatchObject([{ seq: 1, key: 'a' }]);
      expect(reads - before).toBeLessThanOrEqual(2);
      stopping.abort();
      await watching;
    } finally {
      stopping.abort();
      await database.dropDatabase();
      await store.close();
    }
  });
});

function quiet(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 1_000, undefined));
}
