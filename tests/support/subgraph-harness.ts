import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import { operationHash, signCallerHeader, signRequestHeader } from '../../schema/contract/caller-header.ts';
import { generateKeySet, type KeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { type Clock, fixedClock } from '../../subgraphs/shared/clock.ts';
import type { SubgraphAnswer } from '../../subgraphs/shared/compiled-fetch.ts';
import type { SubgraphManifest } from '../../subgraphs/shared/define-subgraph.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import { createInstance, databaseName, type SubgraphInstance } from '../../subgraphs/shared/instance.ts';
import type { ReadModelReader } from '../../subgraphs/shared/read-model/read-model.ts';
import { connectStore, type Store } from '../../subgraphs/shared/store/connection.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';

/** One subgraph on a real embedded store of its own, asked as the gateway asks: signed caller header, access gate, compiled execution. */
export interface SubgraphHarness<M, S, L> {
  readonly instance: SubgraphInstance<M, S, L>;
  readonly store: Store;
  readonly keys: KeySet;
  /** The signed header a gateway in this process gives along with this operation. */
  header(query: string, caller: Caller): string;
  /** The signed header a gateway sends over HTTP with this body. */
  requestHeader(body: string, caller: Caller): string;
  execute(query: string, variables: Record<string, unknown>, caller: Caller): Promise<SubgraphAnswer>;
  /** Names of the store commands that `work` caused, as `find certificates`, in order. */
  commandsOf(work: () => Promise<unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

/** A view that no projector has made: look-ups go to the store. */
export const NEVER_MADE: ReadModelReader = {
  get: () => undefined,
  getMany: (_table, keys) => keys.map(() => undefined),
  withPrefix: () => [],
  after: () => [],
  sources: () => [],
  hasUnknown: false,
  generation: 0,
};

/** A view that has followed everybody else's feeds and holds no record of its own subgraph: look-ups go to the store, which follows them too. */
function followingOthers(
  { name, lookUpsFrom }: Pick<SubgraphManifest, 'name' | 'lookUpsFrom'>,
  clock: Clock,
): ReadModelReader {
  const follows = lookUpsFrom?.follows ?? [];
  return {
    ...NEVER_MADE,
    sources: () => follows.map((feed) => ({ feed, seq: 0, asOf: feed === name ? null : clock.now().toISOString() })),
  };
}

const COUNTED = new Set(['find', 'aggregate', 'count', 'distinct', 'getMore']);

/** An embedded store of a test. */
export interface TestStore {
  readonly uri: string;
  stop(): Promise<void>;
}

/** Starts an embedded store in a directory of its own. */
export async function startTestStore(): Promise<TestStore> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-test-'));
  const embedded = await launchEmbeddedStore({ directory });
  return {
    uri: embedded.uri,
    async stop() {
      await embedded.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** How a harness differs from the usual one. */
export interface HarnessOptions {
  readonly clock?: Clock;
  readonly readModel?: (name: string) => ReadModelReader | undefined;
  /** A store that harnesses use one after another, each emptied of its subgraph when that stops; without it a store of its own. */
  readonly testStore?: TestStore | undefined;
}

/** Starts a subgraph for a test file; call `stop` in `afterAll`. */
export async function startSubgraph<M, S, L>(
  manifest: SubgraphManifest<M, S, L>,
  options: HarnessOptions = {},
): Promise<SubgraphHarness<M, S, L>> {
  const embedded = options.testStore ?? (await startTestStore());
  const store = await connectStore({ uri: embedded.uri, appName: 'test', monitorCommands: true });
  const keys = parseKeySet(generateKeySet());
  const { signing } = keys;
  if (!signing) throw new Error('A generated key set has a private key.');
  const clock = options.clock ?? fixedClock('2026-11-22T04:00:00Z');
  const instance = createInstance(manifest, {
    store,
    clock,
    log: pino({ level: 'silent' }),
    keys,
    checkEvents: true,
    readModel: (_subgraph, name) =>
      options.readModel?.(name) ??
      (name === manifest.lookUpsFrom?.name ? followingOthers(manifest, clock) : NEVER_MADE),
  });
  await store.ensureIndexes();
  const header = (query: string, caller: Caller) =>
    signCallerHeader(signing, manifest.name, operationHash(query), caller);
  return {
    instance,
    store,
    keys,
    header,
    requestHeader: (body, caller) => signRequestHeader(signing, manifest.name, body, caller),
    async execute(query, variables, caller) {
      const fetch = { query, operationName: undefined, operationHash: operationHash(query) };
      return bindInProcess(instance, fetch)(variables, header(query, caller), 'test-request');
    },
    commandsOf: async (work) => (await storeCommandsOf(store, work)).map((command) => command.replace(/ \w+\./, ' ')),
    async stop() {
      if (options.testStore) await store.database(databaseName(manifest.name)).dropDatabase();
      await store.close();
      if (!options.testStore) await embedded.stop();
    },
  };
}

/** The read commands that `work` sends to the store, as `find database.collection`, in order. The store must be connected with `monitorCommands`. */
export async function storeCommandsOf(store: Store, work: () => Promise<unknown>): Promise<string[]> {
  const commands: string[] = [];
  const onStarted = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
    if (COUNTED.has(commandName)) commands.push(`${commandName} ${command['$db']}.${command[commandName]}`);
  };
  store.client.on('commandStarted', onStarted);
  try {
    await work();
  } finally {
    store.client.off('commandStarted', onStarted);
  }
  return commands;
}
