import type { ChildProcess } from 'node:child_process';
import cluster, { type Worker } from 'node:cluster';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Environment } from '../../schema/contract/environment.ts';
import { lockDirectory } from '../../subgraphs/shared/directory-lock.ts';
import { withinTime } from '../../subgraphs/shared/feed-tail.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';
import { announce } from './announce.ts';
import { type ChildRegister, createChildRegister } from './children.ts';
import { serveHubFacts } from './cluster-metrics.ts';
import { serveDeskSessions } from './desk-sessions.ts';
import { AUDIT_STREAM_VARIABLE, auditStreamOf } from './evidence.ts';
import { keepHeads } from './heads.ts';
import { hubKeys } from './keys.ts';
import { createLog } from './logging.ts';
import { servePublicUnits } from './public-units.ts';
import { holdWorkers } from './serving-turn.ts';
import { rereadOnHangup } from './supergraph.ts';
import { keepRunning, runToEnd } from './supervise.ts';
import { relayWakes } from './wakes.ts';

const LISTEN_TIMEOUT_MS = 120_000;
const PREPARE_TIMEOUT_MS = 600_000;
const STOP_TIMEOUT_MS = 10_000;
/** A worker that dies again within this time is started with a pause, so that a fault at start can't spin. */
const RESTART_PAUSE_MS = 1000;
/**
 * How a worker's memory is kept. It may grow by half between two collections of the whole heap, which is less than V8 would let it on a machine with
 * gigabytes to spare; the limit stays V8's own, so that a burst of large requests has room. Young objects have 16 MiB, or those of large requests under
 * way are copied again and again; few of them are alive when they are collected, so the worker does that alone: with helpers it waits for threads that
 * wait for a processor, as every other worker wants one. And no record is made in the old generation from the start because others from the same place,
 * kept by caches, grew old: what every request decodes and drops would wait there for a collection of the whole heap.
 */
const MEMORY_FLAGS = [
  '--heap-growing-percent=50',
  '--max-semi-space-size=16',
  '--no-parallel-scavenge',
  '--no-allocation-site-pretenuring',
];
/**
 * glibc gives every thread a pool of memory of its own, and keeps in each what was freed there: tens of megabytes after minutes of load. One pool, and
 * what takes half a megabyte or more goes back to the system. Other C libraries take no notice.
 */
const MALLOC_SETTINGS = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: String(2 ** 19),
  MALLOC_TRIM_THRESHOLD_: String(2 ** 19),
};

/**
 * The supervisor of a machine: starts the embedded store where no MongoDB is named, makes the databases ready, starts the projector, the
 * feeder of access records and the workers, starts again whatever dies, and stops all in the reverse order.
 */
export async function runPrimary(environment: Environment): Promise<void> {
  const log = createLog(environment.logLevel, 'primary');
  const stops: (() => Promise<void>)[] = [];
  const children = createChildRegister();
  let draining = false;
  const stopAll = shutdownOf(stops, log);
  process.on('SIGINT', stopAll);
  process.on('SIGTERM', stopAll);
  rereadOnHangup(stopAll);

  await lockDirectory(environment.dataDirectory, 'hub');
  // Made before any other process looks for it, and held to its form.
  const keys = hubKeys(environment, log);
  stops.unshift(async () => keys.close());
  // Before anything is served: a data directory that was put back would serve what has been revoked since.
  const keeper = await keepHeads(environment, keys, log);
  stops.unshift(keeper.close);
  if (!environment.mongodbUri) console.log('Starting the store …');
  const store = environment.mongodbUri
    ? { uri: environment.mongodbUri, stop: async () => undefined }
    : await launchEmbeddedStore({
        directory: join(environment.dataDirectory, 'store'),
        log,
        ...watched(children, 'store'),
      });
  stops.unshift(store.stop);

  const env = { ...MALLOC_SETTINGS, ...process.env, YUNQIAO_STORE_URI: store.uri };
  serveHubFacts(children, () => draining);
  servePublicUnits(environment.publicRate);
  serveDeskSessions();
  // Workers load their schemas, most of a start, while the databases are made ready.
  const openDoors = holdWorkers();
  const workers = startWorkers(environment.workers, env, log, children);
  stops.unshift(workers.stop);
  await runToEnd(new URL('./prepare.ts', import.meta.url), env, PREPARE_TIMEOUT_MS);
  console.log('Building the views …');
  const wakes = relayWakes();
  const projector = keepRunning(new URL('./projector.ts', import.meta.url), {
    env,
    log,
    ...watched(children, 'projector', wakes.include),
  });
  // Workers stop before those who feed them.
  stops.splice(1, 0, projector.stop);
  await projector.ready;
  // Who looked may wait for those who look: the log keeps what is not handed over yet.
  const priority = constants.priority.PRIORITY_LOW;
  const feeder = keepRunning(new URL('./feeder.ts', import.meta.url), {
    env,
    log,
    priority,
    ...watched(children, 'feeder', wakes.include),
  });
  stops.splice(1, 0, feeder.stop);

  console.log(environment.workers === 1 ? 'Starting a worker …' : `Starting ${environment.workers} workers …`);
  openDoors();
  await workers.listening();
  // Not ready first: whoever sends requests here needs a moment to hear of it, and those under way are answered meanwhile.
  stops.unshift(async () => {
    draining = true;
    if (environment.drainSeconds > 0) log.info({ seconds: environment.drainSeconds }, 'draining: not ready any more');
    await sleep(environment.drainSeconds * 1000);
  });
  announce(environment, workers.port());
}

interface Workers {
  /** Resolves when all listen, which they are given some minutes for from this call. @throws when one ends before that, or takes longer */
  listening(): Promise<void>;
  port(): number;
  stop(): Promise<void>;
}

/** A child's coming and going, told to the register. */
function watched(children: ChildRegister, name: string, include?: (child: ChildProcess) => void) {
  return {
    onStart(child?: ChildProcess) {
      children.started(name);
      if (child) include?.(child);
    },
    onExit: (reason: string) => children.ended(name, reason),
  };
}

function startWorkers(count: number, env: NodeJS.ProcessEnv, log: Logger, children: ChildRegister): Workers {
  let stopping = false;
  let port = 0;
  const listening = new Set<number>();
  /** A worker's place, by its id; whoever comes after it takes the place and its audit stream. */
  const places = new Map<number, number>();
  const fork = (place: number) => {
    const worker = cluster.fork({ ...env, [AUDIT_STREAM_VARIABLE]: auditStreamOf(place) });
    places.set(worker.id, place);
  };
  let giveUp: (error: Error) => void = () => undefined;
  const allListening = new Promise<void>((resolve, reject) => {
    giveUp = reject;
    cluster.on('listening', (worker, address) => {
      listening.add(worker.id);
      port = address.port;
      children.started(`worker-${places.get(worker.id) ?? 1}`);
      if (listening.size >= count) resolve();
    });
  });
  // Whoever waits for them is told.
  allListening.catch(() => undefined);
  cluster.on('exit', (worker, code, signal) => {
    if (stopping) return;
    // Whatever keeps the first workers from starting would keep the next ones too.
    if (listening.size < count && port === 0)
      return giveUp(new Error(`A worker ended with ${signal ?? `exit code ${code}`} before it listened.`));
    const startedUp = listening.delete(worker.id);
    const place = places.get(worker.id) ?? 1;
    places.delete(worker.id);
    children.ended(`worker-${place}`, signal ?? `exit code ${code}`);
    log.error({ worker: worker.process.pid, code, signal }, 'a worker died; starting another');
    setTimeout(() => !stopping && fork(place), startedUp ? 0 : RESTART_PAUSE_MS);
  });
  cluster.setupPrimary({ execArgv: [...process.execArgv, ...MEMORY_FLAGS] });
  for (let place = 1; place <= count; place++) fork(place);
  return {
    listening: () => withinTime(allListening, LISTEN_TIMEOUT_MS, 'starting the workers'),
    port: () => port,
    async stop() {
      stopping = true;
      await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && stopWorker(worker)));
    },
  };
}

function stopWorker(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.isDead()) return resolve();
    const timer = setTimeout(() => worker.process.kill('SIGKILL'), STOP_TIMEOUT_MS);
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    worker.process.kill('SIGTERM');
  });
}

function shutdownOf(stops: readonly (() => Promise<void>)[], log: Logger): () => Promise<void> {
  let stopping = false;
  return async () => {
    if (stopping) return;
    stopping = true;
    let failed = false;
    for (const stop of stops) {
      try {
        await stop();
      } catch (error) {
        failed = true;
        log.error({ err: error }, 'stopping failed');
      }
    }
    process.exit(failed ? 1 : 0);
  };
}
