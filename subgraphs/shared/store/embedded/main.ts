import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { thisOwner } from '../../owner.ts';
import { StoreServer } from './server.ts';
import { discardUnfinished } from './storage/index-build.ts';
import { Storage, StoreInUseError } from './storage/storage.ts';

/** Exit code when another process serves the directory (EX_TEMPFAIL: it may be about to end). */
const EXIT_IN_USE = 75;
const PROBE_TIMEOUT = 1_000;

/** The embedded store's own process: `main <data directory> <socket path>`. Sends `{ready: true}` to its parent. */
async function main(directory: string, socket: string): Promise<void> {
  if (await answers(socket)) throw new SocketInUseError(socket);
  const storage = new Storage(directory, fatal);
  await storage.claim({ ...thisOwner(), socket });
  await discardUnfinished(storage);
  // Whoever left it is dead: nobody answers, and the directory was free.
  rmSync(socket, { force: true });
  const server = new StoreServer(storage, socket, (error) => console.error('embedded store:', error));
  await server.listen(socket);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await storage.disown();
    await storage.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  // Ctrl-C and a closed terminal reach the whole process group; the parent stops its children in order.
  process.on('SIGINT', process.connected ? () => {} : stop);
  process.on('SIGHUP', process.connected ? () => {} : stop);
  process.send?.({ ready: true });
  storage.sealAll().catch(fatal);
  if (!process.connected && process.send) await stop();
}

class SocketInUseError extends Error {}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    const done = (answered: boolean) => {
      probe.destroy();
      resolve(answered);
    };
    probe.setTimeout(PROBE_TIMEOUT, () => done(true));
    probe.once('connect', () => done(true));
    probe.once('error', () => done(false));
  });
}

/** A disk write failed after it was begun: what is in memory may not be what is on disk, so the process starts anew. */
function fatal(error: unknown): void {
  console.error('embedded store: a disk write failed, stopping:', error);
  process.exit(1);
}

const [, , directory, socket] = process.argv;
if (!directory || !socket) {
  console.error('usage: main <data directory> <socket path ending in .sock>');
  process.exit(64);
}
main(directory, socket).catch((error: unknown) => {
  const inUse = error instanceof StoreInUseError || error instanceof SocketInUseError;
  const message = error instanceof SocketInUseError ? `another process listens on ${socket}` : (error as Error).message;
  if (process.send) process.send({ failed: message, inUse });
  else console.error(`embedded store: ${message}`);
  process.exit(inUse ? EXIT_IN_USE : 1);
});
