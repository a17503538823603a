/**
 * `npx tsx tests/bench/counts.ts [--certificates 2000] [--rounds 5]`: what counting costs at a size of the register, from the engine down to the data and without the front
 * door. One operation each of 150 counts and of 190 statistics under names of their own, all different, as an attacker would send; and a look-up beside them. Time and
 * CPU of this process and of the store's, medians; units as the operation is priced.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import { pino } from 'pino';
import { createCostModel } from '../../gateway/cost/cost-model.ts';
import { createEngine } from '../../gateway/execution/create-engine.ts';
import { readDocument, readOperation } from '../../gateway/execution/operation/document-reader.ts';
import { DEFAULT_LIMITS } from '../../gateway/execution/operation/operation-limits.ts';
import { loadSupergraph } from '../../gateway/execution/plan/supergraph.ts';
import { viewStates } from '../../gateway/hub/conditions.ts';
import { transportTo } from '../../gateway/hub/subgraph-transport.ts';
import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import { readAsset } from '../../schema/contract/asset.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { readCostRules } from '../../schema/contract/cost.ts';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { addDays } from '../../schema/domain/day.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';

const { values } = parseArgs({
  options: { certificates: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '5' } },
});
const certificates = Number(values.certificates);
const rounds = Number(values.rounds);
/** A million certificates take some minutes. */
const FOLLOWED_LIMIT_MS = 1_200_000;
const FRESH_MS = 5000;
/** Clock ticks of /proc a second. */
const TICKS = 100;

const MINISTRY: Caller = {
  ...PUBLIC_CALLER,
  agency: 'demo-ministry',
  kind: 'MINISTRY',
  purpose: 'SUPERVISION',
  scopes: ['public', 'certificates:read', 'blacklists:read', 'supervision:read'],
};
const STATUSES = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'];
const PROVINCES = ['310000', '320000', '330000', '340000', '440000'];
const today = systemClock.today();

/** Aliases that ask something else in every round, so that nothing that is kept helps. */
const many = (count: number, one: (at: number) => string) => (round: number) =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${one(round * count + at)}`).join(' ')} }`;

const CASES: readonly { readonly name: string; readonly query: (round: number) => string; readonly caller: Caller }[] =
  [
    {
      name: 'one certificate',
      query: () => '{ certificate(number: "G2021101001483920") { number effectiveStatus holderParty { name } } }',
      caller: PUBLIC_CALLER,
    },
    {
      name: '150 counts, filtered',
      query: many(
        150,
        (at) =>
          `certificates(filter: { effectiveStatus: [${STATUSES[at % 5]}], expiringWithinDays: ${(at * 7) % 3660} }) { totalCount }`,
      ),
      caller: PUBLIC_CALLER,
    },
    { name: '150 counts of all', query: many(150, () => 'certificates { totalCount }'), caller: PUBLIC_CALLER },
    {
      name: '150 counts of entries',
      query: many(
        150,
        (at) =>
          `blacklistEntries(filter: { division: "${PROVINCES[at % 5]}", on: "${addDays(today, -at)}" }) { totalCount }`,
      ),
      caller: PUBLIC_CALLER,
    },
    {
      name: '190 statistics, a day each',
      query: (round) =>
        `{ division(code: "330000") ${many(190, (at) => `certificateStatistics(on: "${addDays(today, -at)}") { total byStatus { status count } }`)(round)} }`,
      caller: MINISTRY,
    },
    {
      name: '190 expiring, a horizon each',
      query: (round) =>
        `{ division(code: "330000") { certificateStatistics ${many(190, (at) => `expiringWithin(days: ${at % 3660})`)(round)} } }`,
      caller: MINISTRY,
    },
    {
      name: 'a national table by province, scheme and status',
      query: (round) =>
        `{ statistics(by: [PROVINCE, SCHEME, STATUS], to: "${addDays(today, -round)}") { total rows { count } } }`,
      caller: MINISTRY,
    },
    {
      name: 'a series of 36 months by category and status',
      query: (round) =>
        `{ statistics(by: [MONTH, CATEGORY, STATUS], from: "${addDays(today, -1080 - round)}") { total rows { month count } } }`,
      caller: MINISTRY,
    },
    {
      name: '190 statistics of lists, a day each',
      query: (round) =>
        `{ division(code: "330000") ${many(190, (at) => `blacklistStatistics(on: "${addDays(today, -at)}") { list count }`)(round)} }`,
      caller: MINISTRY,
    },
  ];

const directory = mkdtempSync(join(tmpdir(), 'bench-counts-'));
const log = pino({ level: 'warn' });
const store = await launchEmbeddedStore({ directory: join(directory, 'store') });
const keyText = generateKeySet();
writeFileSync(join(directory, 'hub-keys.json'), keyText);
const keys = parseKeySet(keyText);
const environment = readEnvironment({ DATA_DIR: directory }, []);
const host = await startSubgraphHost({ environment, storeUri: store.uri, keys, log, appName: 'bench' });
let projector: ChildProcess | undefined;
try {
  const began = performance.now();
  await prepareDatabases([...host.instances.values()], {
    sampleData: 'demo',
    clock: systemClock,
    log,
    tell: () => undefined,
    secretsDirectory: directory,
    sampleSize: { certificates, enterprises: Math.max(400, Math.round(certificates / 5)) },
  });
  console.log(`${certificates} certificates stored in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const followed = performance.now();
  projector = fork(fileURLToPath(new URL('../../gateway/hub/projector.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATA_DIR: directory, YUNQIAO_STORE_URI: store.uri, LOG_LEVEL: 'warn' },
  });
  await once(projector, 'message');
  await untilFollowed();
  console.log(`views made in ${((performance.now() - followed) / 1000).toFixed(0)} s`);
  await run();
} finally {
  projector?.kill();
  await host.close();
  await store.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** A projector says that it is ready after a minute, whether its views are or not: what is measured before they are would be the store. */
async function untilFollowed(): Promise<void> {
  const giveUp = performance.now() + FOLLOWED_LIMIT_MS;
  const behind = () => viewStates(host, systemClock.now()).filter(({ ageMs }) => ageMs === null || ageMs > FRESH_MS);
  for (let late = behind(); late.length > 0; late = behind()) {
    if (performance.now() > giveUp)
      throw new Error(`Views are still behind: ${late.map(({ subgraph, view }) => `${subgraph}/${view}`).join(', ')}.`);
    await pause(250);
  }
}

async function run(): Promise<void> {
  const sdl = readAsset(import.meta.url, '../../schema/supergraph.graphql');
  const engine = createEngine({ supergraphSdl: sdl, transport: await transportTo(host, environment) });
  const { apiSchema } = loadSupergraph(sdl, DEFAULT_LIMITS);
  const model = createCostModel(readCostRules(parse(sdl)), apiSchema);
  const units = (query: string) => {
    const [name = ''] = readDocument(apiSchema, query, DEFAULT_LIMITS).names;
    const read = readOperation(apiSchema, query, name);
    return model(read.normalised.operation)(read.bind({}).values ?? {});
  };
  const callerHeaders = createCallerHeaders(keys);
  const ask = async (query: string, caller: Caller) => {
    const deadline = performance.now() + 60_000;
    const context = {
      requestId: 'bench',
      deadline,
      client: undefined,
      isQuery: true,
      callerHeader: callerHeaders(caller),
    };
    const { errors } = await engine.current.prepare({ query }).execute({ variables: {}, context });
    if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  };
  console.log('| one operation | units | ms | CPU ms here | CPU ms in the store |');
  console.log('|---|---|---|---|---|');
  for (const { name, query, caller } of CASES) {
    const measured: number[][] = [];
    for (let round = 0; round <= rounds; round++) {
      const text = query(round);
      engine.current.prepare({ query: text });
      await pause(100);
      const before = [process.pid, store.pid].map(cpuMilliseconds);
      const began = performance.now();
      await ask(text, caller);
      const elapsed = performance.now() - began;
      const used = [process.pid, store.pid].map((pid, index) => cpuMilliseconds(pid) - (before[index] ?? 0));
      // The first round warms up.
      if (round > 0) measured.push([elapsed, ...used]);
    }
    const medians = [0, 1, 2].map((index) => median(measured.map((one) => one[index] ?? 0)).toFixed(1));
    console.log(`| ${name} | ${units(query(0))} | ${medians.join(' | ')} |`);
  }
  await engine.close();
}

/** User and system time that a process has used. */
function cpuMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
