import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Environment } from '../../schema/contract/environment.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';
import { systemClock } from './clock.ts';
import type { SubgraphManifest } from './define-subgraph.ts';
import { createRemoteFeed } from './feed-over-http.ts';
import { createInstance, type SubgraphInstance } from './instance.ts';
import type { ChangeFeed } from './outbox.ts';
import { openReadModels } from './read-model/open-read-models.ts';
import { connectStore, type Store } from './store/connection.ts';

/** The subgraphs at work in a process, on one store. */
export interface SubgraphHost {
  readonly store: Store;
  /** Those that run here, by name. */
  readonly instances: ReadonlyMap<string, SubgraphInstance>;
  /** The feeds of all subgraphs, wherever they run. */
  readonly feeds: readonly ChangeFeed[];
  readonly readModelDirectory: string;
  close(): Promise<void>;
}

/** What a process says of itself and its surroundings. */
export interface HostOptions {
  readonly environment: Environment;
  readonly storeUri: string;
  readonly keys: KeySet;
  readonly log: Logger;
  /** Name of the process in the store's log. */
  readonly appName: string;
  /** The subgraphs to run here; all that have no URL by default. */
  readonly only?: readonly string[];
  /** Emits the store's commands on its client, for tests that count them. */
  readonly monitorCommands?: boolean;
}

/** Connects to the store and puts subgraphs to work in this process. @throws when the store can't be reached or a name is unknown. */
export async function startSubgraphHost(options: HostOptions): Promise<SubgraphHost> {
  const { environment, keys, log } = options;
  const folders = discoverSubgraphs();
  const names = options.only ?? folders.map(({ name }) => name).filter((name) => !environment.subgraphUrls.has(name));
  const store = await connectStore({
    uri: options.storeUri,
    appName: options.appName,
    monitorCommands: options.monitorCommands ?? false,
  });
  const readModelDirectory = join(environment.dataDirectory, 'read-models');
  const readModels = openReadModels(readModelDirectory);
  const instances = new Map<string, SubgraphInstance>();
  for (const folder of folders) {
    if (!names.includes(folder.name)) continue;
    const manifest = ((await import(folder.manifestUrl)) as { default: SubgraphManifest }).default;
    const dependencies = { store, clock: systemClock, log, keys, readModel: readModels.of(manifest) };
    instances.set(folder.name, createInstance(manifest, dependencies));
  }
  const feeds = folders.flatMap(({ name }) => {
    const local = instances.get(name)?.feed;
    const url = environment.subgraphUrls.get(name);
    if (local) return [local];
    return url && keys.signing ? [createRemoteFeed(name, url, keys)] : [];
  });
  return {
    store,
    instances,
    feeds,
    readModelDirectory,
    async close() {
      await readModels.close();
      await store.close();
    },
  };
}
