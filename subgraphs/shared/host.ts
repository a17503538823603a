import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Environment } from '../../schema/contract/environment.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import type { Tracing } from '../../schema/contract/tracing.ts';
import { discoverSubgraphs, type SubgraphFolder } from '../../schema/discover.ts';
import { checkFollowed } from './check-followed.ts';
import { systemClock } from './clock.ts';
import type { SubgraphManifest } from './define-subgraph.ts';
import { createRemoteFeed } from './feed-over-http.ts';
import { createInstance, type SubgraphInstance } from './instance.ts';
import type { ChangeFeed } from './outbox.ts';
import { openReadModels } from './read-model/open-read-models.ts';
import { connectStore, type Store } from './store/connection.ts';
import { traceStore } from './tracing/trace-store.ts';
import type { Wakes } from './wakes.ts';

/** The subgraphs at work in a process, on one store. */
export interface SubgraphHost {
  readonly store: Store;
  /** Those that run here, by name. */
  readonly instances: ReadonlyMap<string, SubgraphInstance>;
  /** The feeds of all subgraphs, wherever they run. One that can't be reached from here is missing. */
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
  /** Of a subgraph that runs elsewhere: its own keys, by which its hub knows it when it follows the hub's feeds. */
  readonly feedKeys?: KeySet;
  /** Says to the machine's other processes that a feed has news. */
  readonly wakes?: Wakes;
  /** Emits the store's commands on its client, for tests that count them. */
  readonly monitorCommands?: boolean;
  /** Undefined where nothing is traced. */
  readonly tracing?: Tracing | undefined;
}

/** Connects to the store and puts subgraphs to work in this process. @throws when the store can't be reached or a name is unknown. */
export async function startSubgraphHost(options: HostOptions): Promise<SubgraphHost> {
  const { environment, keys, log } = options;
  const folders = discoverSubgraphs();
  const names = options.only ?? folders.map(({ name }) => name).filter((name) => !environment.subgraphUrls.has(name));
  const store = await connectStore({
    uri: options.storeUri,
    appName: options.appName,
    monitorCommands: options.monitorCommands ?? options.tracing !== undefined,
  });
  if (options.tracing) traceStore(store.client, options.tracing);
  const readModelDirectory = join(environment.dataDirectory, 'read-models');
  const readModels = openReadModels(readModelDirectory, systemClock);
  const instances = new Map<string, SubgraphInstance>();
  for (const folder of folders) {
    if (!names.includes(folder.name)) continue;
    const manifest = await readManifest(folder);
    checkFollowed(
      manifest,
      folders.map(({ name }) => name),
    );
    const readModel = readModels.of(manifest);
    const hasFeed = (feed: string) => names.includes(feed) || remoteFeedUrl(feed, options) !== null;
    const isDemonstration = environment.demoCredentials;
    const onNews = (feed: string) => options.wakes?.tell(feed);
    const dependencies = { store, clock: systemClock, log, keys, readModel, hasFeed, onNews, isDemonstration };
    instances.set(folder.name, createInstance(manifest, dependencies));
  }
  const feeds = folders.flatMap(({ name }) => {
    const local = instances.get(name)?.feed;
    if (local) return [local];
    const url = remoteFeedUrl(name, options);
    return url === null ? [] : [createRemoteFeed(name, url, options.feedKeys ?? keys)];
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

/** The manifest of a subgraph. */
export async function readManifest({ manifestUrl }: Pick<SubgraphFolder, 'manifestUrl'>): Promise<SubgraphManifest> {
  return ((await import(manifestUrl)) as { default: SubgraphManifest }).default;
}

/** Where the feed of a subgraph that does not run here is read: a subgraph elsewhere asks its hub, which has them all; `null`: nowhere. */
function remoteFeedUrl(name: string, { environment, keys, feedKeys }: HostOptions): string | null {
  const { hubUrl, subgraphUrls } = environment;
  if (feedKeys && hubUrl) return new URL(`/subgraphs/${name}/feed`, hubUrl).href;
  const graphqlUrl = subgraphUrls.get(name);
  if (graphqlUrl === undefined || !(feedKeys ?? keys).signing) return null;
  return new URL('feed', graphqlUrl).href;
}
