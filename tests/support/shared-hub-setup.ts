import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type FoundMongod, findMongod } from '../../deploy/mongod.ts';
import { startHub } from './hub.ts';
import { startReplicaSet } from './replica-set.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test files ask for what they share. */
    shared: string;
    /** The mongod that tests run on, or why there is none. */
    mongod: FoundMongod;
  }
}

/** Something that test files share: started when the first asks for it. */
interface Shared {
  start(): Promise<{ readonly told: object; stop(): Promise<void> }>;
}

/**
 * What all test files share that leave others in peace: started when the first asks for it, ended after the last. `/hub` is one hub, `/loaded` the directory of
 * one that has loaded its sample data and stopped, `/mongodb` a replica set of three members.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mongod = findMongod();
  const offered: Record<string, Shared> = {
    '/loaded': {
      async start() {
        const hub = await startHub();
        await hub.stop({ keepData: true });
        const { directory } = hub;
        return { told: { directory }, stop: async () => rmSync(directory, { recursive: true, force: true }) };
      },
    },
    '/hub': {
      async start() {
        const directory = mkdtempSync(join(tmpdir(), 'yunqiao-hub-'));
        const loaded = (await share('/loaded')).told as { readonly directory: string };
        cpSync(loaded.directory, directory, { recursive: true });
        const hub = await startHub({ directory });
        return { told: { url: hub.url, directory: hub.directory }, stop: () => hub.stop() };
      },
    },
    '/mongodb': {
      async start() {
        if ('missing' in mongod) throw new Error(`There is no mongod: ${mongod.missing}.`);
        const set = await startReplicaSet(mongod.path);
        return { told: { uri: set.uri }, stop: () => set.stop() };
      },
    },
  };
  const running = new Map<string, ReturnType<Shared['start']>>();
  const share = (path: string) => {
    const known =
      running.get(path) ?? offered[path]?.start() ?? Promise.reject(new Error(`Nothing shared is ${path}.`));
    running.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    const known = share(request.url ?? '');
    // A client gives up on an answer of which nothing comes for five minutes, and a busy machine may need more: white space before the JSON.
    const waiting = setInterval(() => response.write(' '), 30_000);
    const answer = (told: object) => {
      clearInterval(waiting);
      response.end(JSON.stringify(told));
    };
    known.then(
      ({ told }) => answer(told),
      (error: unknown) => answer({ error: String(error) }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('shared', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  project.provide('mongod', mongod);
  return async () => {
    server.closeAllConnections();
    server.close();
    for (const started of running.values()) await (await started.catch(() => undefined))?.stop();
    if ('missing' in mongod) {
      console.warn(
        `Left out: everything that runs on MongoDB (marked [MongoDB] among the skipped), as ${mongod.missing}.`,
      );
    }
  };
}
