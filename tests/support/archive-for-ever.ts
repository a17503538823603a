/** `archive-for-ever.ts <store uri> <database>`: puts a feed into blocks until it is killed, for tests that kill it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { createWrite } from '../../subgraphs/shared/outbox.ts';
import { archiveBlock } from '../../subgraphs/shared/outbox-archive.ts';
import { connectStore } from '../../subgraphs/shared/store/connection.ts';

const [uri = '', name = ''] = process.argv.slice(2);
const store = await connectStore({ uri });
const database = store.database(name);
const write = createWrite(store, database, systemClock);
console.log('begins');
for (;;) {
  const goesOn = await archiveBlock(database, write, { events: 4, bytes: 100_000, live: 2 }).catch(() => false);
  if (!goesOn) await sleep(5);
}
