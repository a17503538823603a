import { once } from 'node:events';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forkModule } from '../../../subgraphs/shared/child-module.ts';
import { connectStore } from '../../../subgraphs/shared/store/connection.ts';
import { type EmbeddedStore, launchEmbeddedStore } from '../../../subgraphs/shared/store/embedded/launch.ts';
import { type Document, temporaryDirectory } from './stores.ts';

describe('the embedded store’s process', () => {
  let directory: string;
  let started: EmbeddedStore[];

  beforeEach(() => {
    directory = temporaryDirectory();
    started = [];
  });
  afterEach(async () => {
    await Promise.all(started.map((store) => store.stop()));
    rmSync(directory, { recursive: true, force: true });
  });

  const launch = async (where = directory) => {
    const store = await launchEmbeddedStore({ directory: where });
    started.push(store);
    return store;
  };

  test('keeps its data over a restart, for this user only', async () => {
    const partial = { partialFilterExpression: { active: true, n: { $gt: 5 }, at: { $gte: new Date(5) } } };
    const first = await launch();
    const store = await connectStore({ uri: first.uri });
    const before = store.database('d').collection('c');
    await before.insertOne({ _id: 1, tags: ['a', 'b'] } as Document);
    await before.createIndex({ tags: 1 });
    await before.createIndex({ n: 1 }, partial);
    expect(statSync(join(directory, 'store.sock')).mode & 0o077).toBe(0);
    await store.close();
    await first.stop();
    const second = await launch();
    const again = await connectStore({ uri: second.uri });
    const collection = again.database('d').collection('c');
    await collection.createIndex({ n: 1 }, partial);
    expect(await collection.listIndexes().toArray()).toHaveLength(3);
    expect(await collection.countDocuments({ tags: { $gte: 'a' } })).toBe(1);
    await again.close();
  });

  test('a second server on the directory is refused and leaves the first alone', async () => {
    const first = await launch();
    await expect(launchEmbeddedStore({ directory })).rejects.toThrow(/already|another process/);
    const store = await connectStore({ uri: first.uri });
    expect(await store.database('d').collection('c').countDocuments()).toBe(0);
    await store.close();
  });

  test('two that start at once: one wins', async () => {
    const results = await Promise.allSettled([launch(), launch()]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a stale socket and owner of a killed server are replaced, on the same address', async () => {
    const store = await launch();
    const client = await connectStore({ uri: store.uri });
    await client
      .database('d')
      .collection('c')
      .insertOne({ _id: 1 } as Document);
    const { pid, uri } = store;
    process.kill(pid, 'SIGKILL');
    while (store.pid === pid || store.pid < 0) await sleep(20);
    expect(store.uri).toBe(uri);
    expect(await client.database('d').collection('c').countDocuments()).toBe(1);
    await client.close();
  });

  test('a socket that somebody else listens on is not taken', async () => {
    const other = createServer();
    other.listen(join(directory, 'store.sock'));
    await once(other, 'listening');
    await expect(launchEmbeddedStore({ directory })).rejects.toThrow('another process listens');
    expect(other.listening && existsSync(join(directory, 'store.sock'))).toBe(true);
    other.close();
  });

  test('a directory too deep for a socket works, and still takes one server', async () => {
    const deep = join(directory, ...Array.from({ length: 12 }, () => 'a-long-name'));
    const store = await launch(deep);
    expect(decodeURIComponent(store.uri).length).toBeLessThan(140);
    const client = await connectStore({ uri: store.uri });
    await client
      .database('d')
      .collection('c')
      .insertOne({ _id: 1 } as Document);
    await expect(launchEmbeddedStore({ directory: deep })).rejects.toThrow('already served');
    await client.close();
  });

  test('stops when its parent is gone', async () => {
    const parent = forkModule(new URL('./orphan-parent.ts', import.meta.url), [directory]);
    const [{ pid }] = (await once(parent, 'message')) as [{ pid: number }];
    parent.kill('SIGKILL');
    for (let i = 0; i < 100 && isRunning(pid); i += 1) await sleep(50);
    expect(isRunning(pid)).toBe(false);
  });

  test('a directory that cannot be used is named', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    await expect(launchEmbeddedStore({ directory: file })).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
