/**
 * `npx tsx tests/bench/lookups.ts [--seconds 1] [--only name] [--http]`: what look-ups cost from the engine down to the data, over the demo world and without
 * the front door's HTTP. CPU time per operation, so that another busy process on the machine does little harm: of this process, of the store's
 * beside it, and with `--http` of the process that the subgraphs then run in alone.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createEngine } from '../../gateway/execution/create-engine.ts';
import { transportTo } from '../../gateway/hub/subgraph-transport.ts';
import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import { readAsset } from '../../schema/contract/asset.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '1' }, only: { type: 'string' }, http: { type: 'boolean' } },
});
const SECONDS = Number(values.seconds);
const ROUNDS = 3;
const PATIENCE_MS = 60_000;
/** Microseconds of the store per operation below which it is not asked: it still hands its news to the views. */
const STORE_RESTS = 20;
/** Clock ticks of /proc a second. */
const TICKS = 100;

const CASES: Readonly<Record<string, string>> = {
  'one certificate':
    'query ($number: String!) { certificate(number: $number) { number scheme effectiveStatus expiresOn holderParty { name } body { code name } } }',
  'the same on a past day':
    'query ($number: String!) { certificate(number: $number, on: "2026-01-31") { number scheme effectiveStatus expiresOn holderParty { name } body { code name } } }',
  'its holder with blacklist entries':
    'query ($number: String!) { certificate(number: $number) { holder { uscc name blacklistEntries(first: 5) { edges { node { list decisionNumber } } } } } }',
  'its catalogue entry':
    'query ($number: String!) { certificate(number: $number) { number catalogueEntry { productZh standards { number } } } }',
  'one division with its alliances': '{ division(code: "310115") { nameZh alliances { alliance { nameZh } from } } }',
  '20 certificates over 3 hops':
    '{ certificates(first: 20) { edges { node { number effectiveStatus catalogueEntry { productZh standards { number } } holder { uscc name blacklistEntries(first: 5) { edges { node { list decisionNumber } } } } } } } }',
};

const directory = mkdtempSync(join(tmpdir(), 'bench-lookups-'));
const log = pino({ level: 'warn' });
const store = await launchEmbeddedStore({ directory: join(directory, 'store') });
const keyText = generateKeySet();
writeFileSync(join(directory, 'hub-keys.json'), keyText);
const keys = parseKeySet(keyText);
const environment = readEnvironment({ DATA_DIR: directory }, []);
const host = await startSubgraphHost({ environment, storeUri: store.uri, keys, log, appName: 'bench' });
const children: ChildProcess[] = [];
const startChild = async <T>(module: string): Promise<{ readonly child: ChildProcess; readonly message: T }> => {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATA_DIR: directory, YUNQIAO_STORE_URI: store.uri, LOG_LEVEL: 'warn' },
  });
  children.push(child);
  const [message] = (await once(child, 'message')) as [T];
  return { child, message };
};
try {
  await prepareDatabases([...host.instances.values()], {
    sampleData: 'demo',
    clock: systemClock,
    log,
    tell: () => undefined,
    secretsDirectory: directory,
  });
  await startChild('../../gateway/hub/projector.ts');
  await run();
} finally {
  for (const child of children) child.kill();
  await host.close();
  await store.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function run(): Promise<void> {
  const fleet = values.http ? await startChild<{ urls: Record<string, string> }>('./subgraph-fleet.ts') : undefined;
  const remote = { ...environment, subgraphUrls: new Map(Object.entries(fleet?.message.urls ?? {})) };
  const engine = createEngine({
    supergraphSdl: readAsset(import.meta.url, '../../schema/supergraph.graphql'),
    transport: await (fleet ? transportTo({ ...host, instances: new Map() }, remote) : transportTo(host, environment)),
  });
  const processes = [process.pid, store.pid, ...(fleet?.child.pid ? [fleet.child.pid] : [])];
  const callerHeader = createCallerHeaders(keys)(PUBLIC_CALLER);
  const ask = async (query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const deadline = performance.now() + 30_000;
    const context = { requestId: 'bench', deadline, client: undefined, isQuery: true, callerHeader };
    const { data, errors } = await engine.current.prepare({ query }).execute({ variables, context });
    if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
    return data as never;
  };
  /** Views follow the sample data for a while, and what is behind is answered with an error. */
  const followed = async (query: string, variables: Record<string, unknown>) => {
    for (const giveUp = performance.now() + PATIENCE_MS; ; await pause(500))
      try {
        return await ask(query, variables);
      } catch (error) {
        if (performance.now() > giveUp || !String(error).includes('SOURCE_UNAVAILABLE')) throw error;
      }
  };
  const page = JSON.parse(
    String(await followed('{ certificates(first: 200) { edges { node { number holder { uscc } } } } }', {})),
  ) as { certificates: { edges: { node: { number: string; holder: unknown } }[] } };
  const numbers = page.certificates.edges.filter(({ node }) => node.holder).map(({ node }) => node.number);
  console.log(
    `${' '.repeat(34)} µs of CPU here, in the store${fleet ? ', in the subgraphs' : ''}; operations a second one after the other`,
  );
  for (const [name, query] of Object.entries(CASES)) {
    if (values.only && !name.includes(values.only)) continue;
    const rounds: number[][] = [];
    const asked = (at: number) => followed(query, { number: numbers[at % numbers.length] });
    // The store answers for a view that is still being built.
    for (const giveUp = performance.now() + PATIENCE_MS; performance.now() < giveUp; )
      if (((await cost(processes, asked))[1] ?? 0) < STORE_RESTS) break;
    for (let round = 0; round <= ROUNDS; round++)
      rounds.push(await cost(processes, (at) => ask(query, { number: numbers[at % numbers.length] })));
    // The first round warms up.
    const medians = rounds[0]?.map((_, index) => median(rounds.slice(1).map((one) => one[index] ?? 0))) ?? [];
    console.log(name.padEnd(34), ...medians.map((value) => value.toFixed(0).padStart(9)));
  }
  await engine.close();
}

/** CPU time per operation of each process, and operations a second. */
async function cost(processes: readonly number[], ask: (at: number) => Promise<unknown>): Promise<number[]> {
  const began = performance.now();
  const before = processes.map(cpuMicroseconds);
  let count = 0;
  while (performance.now() - began < SECONDS * 1000) await ask(count++);
  const used = processes.map((pid, index) => (cpuMicroseconds(pid) - (before[index] ?? 0)) / count);
  return [...used, count / ((performance.now() - began) / 1000)];
}

/** User and system time that a process has used. */
function cpuMicroseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / TICKS;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
