import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createSubjectScanner, MAX_SUBJECTS, subjectFieldsOf } from '../../gateway/evidence/subjects.ts';
import { createEngine } from '../../gateway/execution/create-engine.ts';
import { OBJECT_KINDS, SUBJECT_KINDS } from '../../gateway/hub/evidence.ts';
import { transportTo } from '../../gateway/hub/subgraph-transport.ts';
import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import { readAsset } from '../../schema/contract/asset.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { operationHash, signCallerHeader } from '../../schema/contract/caller-header.ts';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { generateKeySet, parseKeySet, signingKey } from '../../schema/contract/key-set.ts';
import type { SourceUse } from '../../schema/contract/sources.ts';
import { fixedClock, systemClock } from '../../subgraphs/shared/clock.ts';
import type { SubgraphAnswer } from '../../subgraphs/shared/compiled-fetch.ts';
import { startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import type { SubgraphInstance } from '../../subgraphs/shared/instance.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { type Projector, runProjector } from '../../subgraphs/shared/projector.ts';
import type { ComparisonPace } from '../../subgraphs/shared/read-model/compare-views.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';
import { storeCommandsOf } from './subgraph-harness.ts';

/** What one operation over all subgraphs answered, and where it was read. */
export interface EngineAnswer {
  readonly data: Record<string, unknown>;
  readonly errors: readonly unknown[];
  readonly sources: readonly SourceUse[];
  /** The store's read commands that it caused, as `find database.collection`, without those of who follows feeds meanwhile. */
  readonly commands: readonly string[];
  /** The subjects that an access record of it has. */
  readonly subjects: readonly string[];
}

/** All subgraphs with the sample data on one embedded store, and the engine over them, in this process: a worker without its front door. */
export interface SubgraphsInProcess {
  /** Asks through the engine. */
  ask(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<EngineAnswer>;
  /** Asks one subgraph as the gateway would; `fromStore` as for operations that write. */
  fetch(
    subgraph: string,
    query: string,
    variables: object,
    fromStore: boolean,
    caller?: Caller,
  ): Promise<SubgraphAnswer>;
  instance(subgraph: string): SubgraphInstance;
  /** The store's read commands that `work` causes from here, likewise. */
  commandsOf(work: () => Promise<unknown>): Promise<string[]>;
  /** The same subgraphs on the same store as another worker has them: nothing written here is known there. */
  another(): Promise<SubgraphsInProcess>;
  /** Starts following the feeds; resolves when all views are caught up. @param comparison how they are compared with the store; as a hub does by default */
  project(comparison?: ComparisonPace): Promise<Projector>;
  stop(): Promise<void>;
}

/** Starts it; call `stop` in `afterAll`. */
export async function startSubgraphsInProcess(): Promise<SubgraphsInProcess> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-subgraphs-'));
  const store = await launchEmbeddedStore({ directory: join(directory, 'store') });
  const log = pino({ level: 'silent' });
  const keys = parseKeySet(generateKeySet());
  const environment = readEnvironment({ DATA_DIR: directory }, []);
  const closing: (() => Promise<void>)[] = [];

  const callerHeaders = createCallerHeaders(keys);

  const start = async (prepare: boolean): Promise<SubgraphsInProcess> => {
    const options = { environment, storeUri: store.uri, keys, log, appName: 'test', monitorCommands: true };
    const host = await startSubgraphHost(options);
    if (prepare)
      await prepareDatabases([...host.instances.values()], {
        sampleData: 'demo',
        clock: fixedClock('2026-11-22T04:00:00Z'),
        log,
        tell: () => undefined,
        secretsDirectory: environment.dataDirectory,
      });
    const engine = createEngine({
      supergraphSdl: readAsset(import.meta.url, '../../schema/supergraph.graphql'),
      transport: await transportTo(host, environment),
      subjectFields: subjectFieldsOf(SUBJECT_KINDS, OBJECT_KINDS),
    });
    closing.unshift(async () => {
      await engine.close();
      await host.close();
    });
    const commandsOf = async (work: () => Promise<unknown>) =>
      (await storeCommandsOf(host.store, work)).filter((command) => !/\.(outbox|counters|feed_cursors)$/.test(command));
    const instance = (name: string) => {
      const found = host.instances.get(name);
      if (!found) throw new Error(`No subgraph ${name} runs here.`);
      return found;
    };
    return {
      instance,
      commandsOf,
      another: () => start(false),
      async ask(query, variables = {}, caller = PUBLIC_CALLER) {
        const prepared = engine.current.prepare({ query });
        const sources: SourceUse[] = [];
        const context = {
          requestId: 'test',
          deadline: performance.now() + 30_000,
          client: undefined,
          isQuery: prepared.facts.kind === 'query',
          sources,
          callerHeader: callerHeaders(caller),
        };
        let answer: Awaited<ReturnType<typeof prepared.execute>> | undefined;
        const commands = await commandsOf(async () => {
          answer = await prepared.execute({ variables, context });
        });
        const { subjects } = createSubjectScanner(SUBJECT_KINDS, MAX_SUBJECTS, OBJECT_KINDS).touched(
          query,
          variables,
          answer?.data ?? null,
          answer?.subjects,
        );
        return { data: JSON.parse(answer?.data ?? 'null'), errors: answer?.errors ?? [], sources, commands, subjects };
      },
      async fetch(subgraph, query, variables, fromStore, caller = PUBLIC_CALLER) {
        const hash = operationHash(query);
        const run = bindInProcess(instance(subgraph), { query, operationName: undefined, operationHash: hash });
        const header = signCallerHeader(signingKey(keys), subgraph, hash, caller);
        return run({ ...variables }, header, 'test', { fromStore, sources: undefined });
      },
      async project(comparison) {
        const stopping = new AbortController();
        const projector = runProjector({
          instances: [...host.instances.values()],
          feeds: host.feeds,
          readModelDirectory: host.readModelDirectory,
          clock: systemClock,
          log,
          signal: stopping.signal,
          ...(comparison && { comparison }),
        });
        closing.unshift(async () => {
          stopping.abort();
          await projector.stopped;
        });
        await projector.caughtUp();
        return projector;
      },
      async stop() {
        for (const close of closing) await close();
        await store.stop();
        rmSync(directory, { recursive: true, force: true });
      },
    };
  };

  return start(true);
}
