/** `npm run subgraph <name>`: one subgraph alone, with its own store and followers, asked by gateways over HTTP. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createLog } from '../gateway/hub/logging.ts';
import { type Environment, EnvironmentError, isLoopback, readEnvironment } from '../schema/contract/environment.ts';
import { followKeyFile, followKeyUrl, type LiveKeySet } from '../schema/contract/live-key-set.ts';
import { makePrivate } from '../schema/contract/private-directory.ts';
import { discoverSubgraphs } from '../schema/discover.ts';
import { systemClock } from './shared/clock.ts';
import { DirectoryInUseError, lockDirectory } from './shared/directory-lock.ts';
import { startSubgraphHost } from './shared/host.ts';
import { prepareDatabases } from './shared/prepare.ts';
import { runProjector } from './shared/projector.ts';
import { USUAL_PACE } from './shared/read-model/compare-views.ts';
import { createSubgraphServer } from './shared/server.ts';
import { launchEmbeddedStore } from './shared/store/embedded/launch.ts';
import { openTracing } from './shared/tracing/open-tracing.ts';

/** The hub may be starting too: it waits for its subgraphs no more than this one should wait for it. */
const KEY_SET_WAIT_MS = 120_000;
const KEY_SET_PAUSE_MS = 2000;
const STOP_TIMEOUT_MS = 10_000;

const names = discoverSubgraphs().map(({ name }) => name);
const name = process.argv[2] ?? '';
try {
  if (!names.includes(name)) throw new EnvironmentError(`Which subgraph? One of: ${names.join(', ')}.`);
  await run(readEnvironment(process.env, names), name);
} catch (error) {
  console.error(error instanceof EnvironmentError || error instanceof DirectoryInUseError ? error.message : error);
  process.exit(1);
}

async function run(environment: Environment, subgraph: string): Promise<void> {
  const tracing = await openTracing(environment.tracing, subgraph, (error) =>
    log.warn({ err: error }, 'spans are not sent'),
  );
  const log = createLog(environment.logLevel, subgraph, { traceIds: tracing && (() => tracing.ids()) });
  const directory = join(environment.dataDirectory, 'subgraphs', subgraph);
  // The data directory itself may be shared with the hub, which closes it.
  makePrivate(directory);
  await lockDirectory(directory, 'subgraph');
  const embedded = environment.mongodbUri
    ? undefined
    : await launchEmbeddedStore({ directory: join(directory, 'store'), log });
  const feedKeys = followKeyFile(join(directory, 'feed-keys.json'), { log });
  const host = await startSubgraphHost({
    environment: { ...environment, dataDirectory: directory },
    storeUri: environment.mongodbUri ?? embedded?.uri ?? '',
    keys: await hubKeys(environment, log),
    log,
    appName: `yunqiao-${subgraph}`,
    only: [subgraph],
    feedKeys,
    tracing,
  });
  const instance = host.instances.get(subgraph);
  if (!instance) throw new Error(`The subgraph ${subgraph} did not start.`);
  await prepareDatabases([instance], {
    sampleData: environment.sampleData,
    clock: systemClock,
    log,
    tell: console.log,
    secretsDirectory: directory,
  });
  const stopping = new AbortController();
  const projector = runProjector({
    instances: [instance],
    feeds: host.feeds,
    readModelDirectory: host.readModelDirectory,
    clock: systemClock,
    log,
    comparison: { ...USUAL_PACE, everyMs: environment.viewsComparedSeconds * 1000 },
    signal: stopping.signal,
  });
  void projector.lostView.then(() => process.exit(1));
  for (const { feed, state } of instance.kit.followed.states())
    if (!host.feeds.some(({ name }) => name === feed))
      log.error(
        { feed, state },
        'a feed is missing: what follows from it is answered with an error; HUB_URL names the hub',
      );
  const server = await createSubgraphServer(instance, { publicKeys: () => feedKeys.publicJwks, tracing });
  const address = await server.listen({ port: environment.port, host: environment.host });
  console.log(`Subgraph ${subgraph} answers at ${address}/graphql`);

  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    await server.close();
    stopping.abort();
    await projector.stopped;
    await host.close();
    await tracing?.close();
    await embedded?.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** The keys that gateways sign caller headers with: a file, or the key set that the hub publishes. */
async function hubKeys({ hubKeys: named, hubUrl, dataDirectory }: Environment, log: Logger): Promise<LiveKeySet> {
  const place = named ?? (hubUrl && new URL('/.well-known/jwks.json', hubUrl).href);
  if (!place?.startsWith('http')) return followKeyFile(place ?? join(dataDirectory, 'hub-keys.json'), { log });
  const { protocol, hostname } = new URL(place);
  // Whoever can change the key set on its way can sign whatever he likes.
  if (protocol === 'http:' && !isLoopback(hostname))
    throw new EnvironmentError(`HUB_KEYS=${place}: expected https://…, or http:// on a loopback address only.`);
  const giveUpAt = Date.now() + KEY_SET_WAIT_MS;
  for (;;) {
    try {
      return await followKeyUrl(place, { log });
    } catch (error) {
      const reason = (error as Error).message;
      if (Date.now() > giveUpAt) throw new EnvironmentError(`HUB_KEYS=${place}: no key set there. ${reason}`);
      log.warn({ reason }, 'the key set of the hub cannot be read yet');
      await sleep(KEY_SET_PAUSE_MS);
    }
  }
}
