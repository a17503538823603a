/**
 * `npm run bench`: the hub against a stock Apollo gateway over the same subgraphs and store, and against bare Node HTTP, in one run. Rounds are
 * interleaved, so that a busy moment of the machine hits everybody; medians count. `--seconds 5 --rounds 3 --only certificate`.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Hub, startHub } from '../support/hub.ts';
import { CONNECTIONS, descendants, type Load, measure, median, type Round, residentMiB } from './load.ts';
import { benchQueries } from './queries.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    warmup: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);

interface Target {
  readonly name: string;
  readonly url: string;
  /** Processes whose memory counts, by what they are. */
  readonly processes: readonly (readonly [what: string, pid: number])[];
}

const children: ChildProcess[] = [];

async function startChild<T>(module: string, env: Record<string, string>): Promise<{ message: T; pid: number }> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  const [message] = (await once(child, 'message')) as [T];
  return { message, pid: child.pid ?? 0 };
}

/** What each process of a hub is, read from the command lines of the primary's children. */
function hubProcesses(hub: Hub): (readonly [string, number])[] {
  const primary = hub.process.pid ?? 0;
  const name = (pid: number) => {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (command.includes('projector')) return 'projector';
    if (command.includes('embedded')) return 'store';
    return command.includes('main.') ? 'worker' : undefined;
  };
  const found = descendants(primary).flatMap((pid) => {
    const what = name(pid);
    return what ? [[what, pid] as const] : [];
  });
  return [['primary', primary], ...found];
}

/** The address of a hub's embedded store: the socket in its data directory. */
function storeUri(hub: Hub): string {
  const socket = readdirSync(`${hub.directory}/store`).find((file) => file.endsWith('.sock'));
  if (!socket) throw new Error('The hub has no embedded store.');
  return `mongodb://${encodeURIComponent(`${hub.directory}/store/${socket}`)}/?directConnection=true`;
}

const hub = await startHub({ env: { WORKERS: '1' } });
const hubs = [hub];
try {
  const shared = { DATA_DIR: hub.directory, YUNQIAO_STORE_URI: storeUri(hub), LOG_LEVEL: 'warn' };
  const fleet = await startChild<{ urls: Record<string, string> }>('./subgraph-fleet.ts', shared);
  const { urls } = fleet.message;
  const stock = await startChild<{ url: string }>('./stock-gateway.ts', {
    ...shared,
    BENCH_SUBGRAPH_URLS: JSON.stringify(urls),
  });
  const bare = await startChild<{ url: string }>('./bare-server.ts', {});
  const urlVariables = Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [`${name.replaceAll('-', '_').toUpperCase()}_URL`, url]),
  );
  const overHttp = await startHub({
    env: { WORKERS: '1', HUB_KEYS: `${hub.directory}/hub-keys.json`, ...urlVariables },
  });
  hubs.push(overHttp);

  const targets: Target[] = [
    { name: 'bare Node HTTP', url: bare.message.url, processes: [['server', bare.pid]] },
    { name: 'Yunqiao, subgraphs in process', url: `${hub.url}/graphql`, processes: hubProcesses(hub) },
    { name: 'Yunqiao, subgraphs over HTTP', url: `${overHttp.url}/graphql`, processes: hubProcesses(overHttp) },
    {
      name: 'stock @apollo/gateway',
      url: stock.message.url,
      processes: [
        ['gateway', stock.pid],
        ['subgraphs', fleet.pid],
      ],
    },
  ];
  const token = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };

  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; load generator on the same machine.`,
  );
  console.log(
    `${CONNECTIONS} connections, ${rounds} interleaved rounds of ${seconds} s after ${values.warmup} s of warm-up; medians; ratio to the stock gateway.\n`,
  );
  const measured: Record<string, Record<string, { perSecond: number; p50Ms: number; p99Ms: number }>> = {};
  for (const query of await benchQueries(hub, token)) {
    if (values.only && !query.name.includes(values.only)) continue;
    const results = new Map<string, Round[]>(targets.map(({ name }) => [name, []]));
    const loadOf = (target: Target): Load => ({ url: target.url, body: JSON.stringify(query.request), headers });
    for (const target of targets) await measure(loadOf(target), Number(values.warmup));
    for (let round = 0; round < rounds; round++) {
      for (const target of targets) results.get(target.name)?.push(await measure(loadOf(target), seconds));
    }
    const stockRate = median((results.get('stock @apollo/gateway') ?? []).map(({ perSecond }) => perSecond));
    console.log(`${query.name}\n${'-'.repeat(query.name.length)}`);
    measured[query.name] = {};
    for (const { name } of targets) {
      const all = results.get(name) ?? [];
      const perSecond = median(all.map((round) => round.perSecond));
      const p50Ms = median(all.map((round) => round.p50Ms));
      const p99Ms = median(all.map((round) => round.p99Ms));
      const failed = all.reduce((sum, round) => sum + round.failed, 0);
      measured[query.name] = { ...measured[query.name], [name]: { perSecond, p50Ms, p99Ms } };
      const items =
        query.items > 1 && name !== 'bare Node HTTP' ? `  ${Math.round(perSecond * query.items)} ${query.unit}/s` : '';
      console.log(
        `${name.padEnd(32)} ${perSecond.toFixed(0).padStart(8)} /s  p50 ${p50Ms.toFixed(1).padStart(6)} ms  p99 ${p99Ms.toFixed(1).padStart(7)} ms  ×${(perSecond / stockRate).toFixed(1)}${items}${failed > 0 ? `  ${failed} FAILED` : ''}`,
      );
    }
    console.log('');
  }
  console.log('Resident memory after the load, MiB');
  for (const { name, processes } of targets) {
    console.log(`${name.padEnd(32)} ${processes.map(([what, pid]) => `${what} ${residentMiB(pid)}`).join('  ')}`);
  }
} finally {
  for (const child of children) child.kill();
  for (const started of hubs) await started.stop();
}
