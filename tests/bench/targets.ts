import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Hub, startHub } from '../support/hub.ts';
import { hubProcesses, type MeasuredProcess } from './processes.ts';

/** Something that answers the bench's requests. */
export interface Target {
  readonly name: string;
  readonly url: string;
  /** Every process that works for its answers. */
  readonly processes: readonly MeasuredProcess[];
  /** Hubs that must run for it: its own, and the one whose store and views it uses. */
  readonly hubs: readonly Hub[];
  /** It has the schema of one subgraph only. */
  readonly oneSubgraph?: boolean;
}

export const STOCK = 'stock @apollo/gateway, over HTTP';
export const JIT = 'one graphql-jit endpoint';
export const IN_PROCESS = 'Yunqiao in process, 1 worker';
export const BARE = 'bare Node HTTP';

/** The peers and the hub in its layouts, all started. */
export interface Targets {
  /** The hub whose store and views the peers use; it is not measured itself. */
  readonly hub: Hub;
  readonly all: readonly Target[];
  /**
   * Lets only the hubs of one target run: followers of the others, which work off what their own load left behind, must not take part in a measurement
   * of two cores. They stand still and go on where they were.
   */
  only(target: Target): Promise<void>;
  stop(): Promise<void>;
}

/** The address of a hub's embedded store: the socket in its data directory. */
export function storeUri(hub: Hub): string {
  const socket = readdirSync(`${hub.directory}/store`).find((file) => file.endsWith('.sock'));
  if (!socket) throw new Error('The hub has no embedded store.');
  return `mongodb://${encodeURIComponent(`${hub.directory}/store/${socket}`)}/?directConnection=true`;
}

/** Children of the bench that end with it. */
export function childStarter() {
  const children: ChildProcess[] = [];
  return {
    async start<T>(module: string, env: Record<string, string>): Promise<{ message: T; pid: number }> {
      const child = fork(fileURLToPath(new URL(module, import.meta.url)), [], {
        execArgv: ['--import', 'tsx/esm'],
        env: { ...process.env, ...env },
      });
      children.push(child);
      const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${module} ended with ${code}.`)));
      const [message] = (await Promise.race([once(child, 'message'), failed])) as [T];
      failed.catch(() => undefined);
      return { message, pid: child.pid ?? 0 };
    },
    stop() {
      for (const child of children) child.kill();
    },
  };
}

const SETTLE_MS = 1500;

function signal(hub: Hub, name: NodeJS.Signals): void {
  for (const { pid } of hubProcesses(hub)) process.kill(pid, name);
}

/** Numbers of workers to compare: one, two, and one per core where there are more. */
function workerCounts(): number[] {
  return [...new Set([1, 2, availableParallelism()])].sort((a, b) => a - b);
}

export async function startTargets(): Promise<Targets> {
  const hubs: Hub[] = [];
  const children = childStarter();
  const start = async (env: Record<string, string>) => {
    const hub = await startHub({ env });
    hubs.push(hub);
    return hub;
  };
  try {
    const hub = await start({ WORKERS: '1' });
    const sameKeys = { HUB_KEYS: `${hub.directory}/hub-keys.json` };
    const shared = { DATA_DIR: hub.directory, YUNQIAO_STORE_URI: storeUri(hub), LOG_LEVEL: 'warn' };
    const fleet = await children.start<{ urls: Record<string, string> }>('./subgraph-fleet.ts', shared);
    const { urls } = fleet.message;
    const subgraphs: MeasuredProcess = { what: 'subgraphs', pid: fleet.pid };
    const stock = await children.start<{ url: string }>('./stock-gateway.ts', {
      ...shared,
      BENCH_SUBGRAPH_URLS: JSON.stringify(urls),
    });
    const jit = await children.start<{ url: string }>('./jit-endpoint.ts', shared);
    const bare = await children.start<{ url: string }>('./bare-server.ts', {});
    const urlVariables = Object.fromEntries(
      Object.entries(urls).map(([name, url]) => [`${name.replaceAll('-', '_').toUpperCase()}_URL`, url]),
    );
    const overHttp = await start({ WORKERS: '1', ...sameKeys, ...urlVariables });
    const inProcess: Target[] = [];
    for (const workers of workerCounts()) {
      const one = await start({ WORKERS: String(workers), ...sameKeys });
      inProcess.push({
        name: `Yunqiao in process, ${workers} worker${workers > 1 ? 's' : ''}`,
        url: `${one.url}/graphql`,
        processes: hubProcesses(one),
        hubs: [one],
      });
    }
    return {
      hub,
      all: [
        { name: BARE, url: bare.message.url, processes: [{ what: 'server', pid: bare.pid }], hubs: [] },
        {
          name: JIT,
          url: jit.message.url,
          processes: [{ what: 'server', pid: jit.pid }],
          hubs: [hub],
          oneSubgraph: true,
        },
        ...inProcess,
        {
          name: 'Yunqiao over HTTP, 1 worker',
          url: `${overHttp.url}/graphql`,
          processes: [...hubProcesses(overHttp), subgraphs],
          hubs: [overHttp, hub],
        },
        {
          name: STOCK,
          url: stock.message.url,
          processes: [{ what: 'gateway', pid: stock.pid }, subgraphs],
          hubs: [hub],
        },
      ],
      async only(target) {
        for (const one of hubs) signal(one, target.hubs.includes(one) ? 'SIGCONT' : 'SIGSTOP');
        // Views that stood still are behind for a moment, and the store would answer for them.
        await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      },
      async stop() {
        children.stop();
        for (const one of hubs) signal(one, 'SIGCONT');
        for (const started of hubs) await started.stop();
      },
    };
  } catch (error) {
    children.stop();
    for (const started of hubs) await started.stop();
    throw error;
  }
}
