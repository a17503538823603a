/**
 * `npx tsx tests/bench/scale.ts [--certificates 10000,100000,1000000] [--rounds 30]`: one table of what a whole hub does at sizes of its register: import over the API, bytes on disk,
 * restart, and the queries whose cost could grow with the register. Each size is a hub of its own on the embedded store, with the sample data beside the rows; queries one after
 * another, medians. For an idle machine. A million rows over the API take an hour; with `--seeded` they are put into the store beforehand, in which case the first column says how
 * many a second the views follow. Memory for a million: `NODE_OPTIONS=--max-old-space-size=12000`.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { open } from 'lmdb';
import { pino } from 'pino';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { addDays } from '../../schema/domain/day.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { startSubgraphHost } from '../../subgraphs/shared/host.ts';
import { prepareDatabases } from '../../subgraphs/shared/prepare.ts';
import { launchEmbeddedStore } from '../../subgraphs/shared/store/embedded/launch.ts';
import { runCommandLine } from '../support/command-line.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { median } from './load.ts';

// The hub as `npm start` runs it.
process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';

const { values } = parseArgs({
  options: {
    certificates: { type: 'string', default: '10000,100000,1000000' },
    rounds: { type: 'string', default: '30' },
    seeded: { type: 'boolean', default: false },
  },
});
const sizes = values.certificates.split(',').map(Number);
const rounds = Number(values.rounds);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error(`--certificates ${values.certificates}: expected whole numbers with commas between.`);

/** Rows whose certificates, holders and areas the queries take in turn. */
const ASKED = 1000;

/** What is asked of a row of the file; a new one each time, so that nothing that is kept helps. */
interface Row {
  readonly number: string;
  readonly holder: { readonly uscc: string; readonly divisionCode: string };
  readonly products: readonly { readonly name: string; readonly models: readonly string[] }[];
}

interface Question {
  readonly name: string;
  readonly agency?: readonly [id: string, purpose: string];
  readonly query: string;
  readonly variables?: (row: Row, at: number) => Record<string, unknown>;
}

/** Another day each time. */
const daysAgo = (days: number) => addDays(systemClock.today(), -days);

const NODE = 'number effectiveStatus holderParty { name }';
const FILTERED = `query ($filter: CertificateFilter!, $orderBy: CertificateOrder) {
  certificates(first: 50, filter: $filter, orderBy: $orderBy) { totalCount edges { node { ${NODE} } } } }`;
/** Valid certificates of a city, issued since a day that is another one each time. */
const ofArea = ({ holder }: Row, at: number) => ({
  division: `${holder.divisionCode.slice(0, 4)}00`,
  effectiveStatus: ['VALID'],
  issuedFrom: daysAgo(900 + at),
});
const QUESTIONS: readonly Question[] = [
  {
    name: 'look-up',
    query: `query ($number: String!) { certificate(number: $number) { ${NODE} } }`,
    variables: ({ number }) => ({ number }),
  },
  {
    name: 'claim',
    agency: ['demo-ecommerce', 'CLAIM_CHECK'],
    query: 'query ($claims: [ClaimInput!]!) { verifyClaims(claims: $claims) { verdicts { decision } } }',
    variables: ({ number }) => ({ claims: [{ certificateNumber: number }] }),
  },
  { name: 'list page', query: `{ certificates(first: 50) { edges { node { ${NODE} } } } }` },
  { name: 'page with count', query: `{ certificates(first: 50) { totalCount edges { node { ${NODE} } } } }` },
  {
    name: 'filtered count',
    query:
      'query ($days: Int!) { certificates(filter: { effectiveStatus: [VALID], expiringWithinDays: $days }) { totalCount } }',
    variables: (_, at) => ({ days: 30 + at }),
  },
  {
    name: 'area statistics',
    agency: ['demo-ministry', 'SUPERVISION'],
    query: 'query ($code: ID!) { division(code: $code) { certificateStatistics { total byStatus { status count } } } }',
    variables: ({ holder }) => ({ code: `${holder.divisionCode.slice(0, 2)}0000` }),
  },
  {
    name: 'statistics by group, province, status',
    agency: ['demo-ministry', 'SUPERVISION'],
    query:
      'query ($on: Date!) { statistics(by: [GROUP, PROVINCE, STATUS], to: $on) { rows { groupCode status count } } }',
    variables: (_, at) => ({ on: daysAgo(at) }),
  },
  {
    name: 'statistics of a year by month and body',
    agency: ['demo-ministry', 'SUPERVISION'],
    query:
      'query ($from: Date!, $to: Date!) { statistics(by: [MONTH, BODY], from: $from, to: $to) { rows { month count } } }',
    variables: (_, at) => ({ from: daysAgo(at + 365), to: daysAgo(at) }),
  },
  {
    name: 'overdue surveillances, count and page',
    agency: ['demo-ministry', 'SUPERVISION'],
    query:
      'query ($on: Date!) { certificates(first: 50, filter: { surveillanceOverdue: true, statusOn: $on }) { totalCount edges { node { number } } } }',
    variables: (_, at) => ({ on: daysAgo(at) }),
  },
  {
    name: 'filtered page with count, for a ministry',
    agency: ['demo-ministry', 'SUPERVISION'],
    query: FILTERED,
    variables: (row, at) => ({ filter: ofArea(row, at) }),
  },
  {
    name: 'the same for a platform',
    agency: ['demo-ecommerce', 'CLAIM_CHECK'],
    query: FILTERED,
    variables: (row, at) => ({ filter: ofArea(row, at) }),
  },
  {
    name: 'expiring soon, by day, with count',
    agency: ['demo-ministry', 'SUPERVISION'],
    query: FILTERED,
    variables: (_, at) => ({ filter: { expiringWithinDays: 30 + at }, orderBy: 'EXPIRES_ON' }),
  },
  {
    name: 'status on a past day, with count',
    agency: ['demo-ministry', 'SUPERVISION'],
    query: FILTERED,
    variables: (_, at) => ({ filter: { effectiveStatus: ['SUSPENDED'], statusOn: daysAgo(at) } }),
  },
  {
    name: 'model, with count',
    agency: ['demo-ministry', 'SUPERVISION'],
    query: FILTERED,
    variables: ({ products }) => ({ filter: { model: products[0]?.models[0] ?? products[0]?.name } }),
  },
  {
    name: 'product name in a city',
    agency: ['demo-ministry', 'SUPERVISION'],
    query: FILTERED.replace('totalCount', ''),
    variables: ({ products, holder }) => ({
      filter: { productName: products[0]?.name.slice(-3), division: `${holder.divisionCode.slice(0, 4)}00` },
    }),
  },
  {
    name: "enterprise's list",
    query: `query ($uscc: String!) { organisation(uscc: $uscc) { certificates(first: 20) { totalCount edges { node { ${NODE} } } } } }`,
    variables: ({ holder }) => ({ uscc: holder.uscc }),
  },
];

const head = [
  'certificates',
  values.seeded ? 'followed rows/s' : 'import rows/s',
  'store B/row',
  'of it in use',
  'views B/row',
  'restart s',
  ...QUESTIONS.map(({ name }) => `${name} ms`),
];
console.log(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`);
// Row by row: an interrupted run has those that it came to.
for (const size of sizes) console.log(`| ${(await measureSize(size)).join(' | ')} |`);

async function measureSize(size: number): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  const data = join(directory, 'data');
  const start = () => startHub({ directory: data, env: { SAMPLE_DATA: 'demo', WORKERS: '2' } });
  let hub: Hub | undefined;
  try {
    const filled = values.seeded ? await seed(data, size) : await load(directory, data, size, start);
    const followed = performance.now();
    hub = await start();
    await settled(hub);
    const rate = filled.rate ?? size / ((performance.now() - followed) / 1000);
    const { rows, before } = filled;
    const after = bytesOf(data);
    await hub.stop({ keepData: true });
    const stopped = performance.now();
    hub = await start();
    const restart = (performance.now() - stopped) / 1000;
    await settled(hub);
    const times = [];
    for (const question of QUESTIONS) times.push(await timeOf(hub, question, rows));
    const perRow = (part: keyof ReturnType<typeof bytesOf>) => ((after[part] - before[part]) / size).toFixed(0);
    return [
      String(size),
      rate.toFixed(0),
      perRow('store'),
      perRow('inUse'),
      perRow('views'),
      restart.toFixed(1),
      ...times.map((ms) => ms.toFixed(2)),
    ];
  } finally {
    await hub?.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Filled {
  readonly rows: readonly Row[];
  /** Bytes before the certificates were there. */
  readonly before: ReturnType<typeof bytesOf>;
  /** Rows a second, where it is known by now. */
  readonly rate?: number;
}

/** Imports made-up certificates over the API into a hub with the sample data. */
async function load(directory: string, data: string, size: number, start: () => Promise<Hub>): Promise<Filled> {
  const file = join(directory, 'rows.ndjson');
  const arguments_ = ['dist/subgraphs/sample-world/generate.js', '--certificates', String(size), '--out', file];
  made(spawnSync(process.execPath, arguments_));
  const hub = await start();
  await settled(hub);
  const before = bytesOf(data);
  const began = performance.now();
  const env = { YUNQIAO_ENDPOINT: hub.url, YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: directory };
  const out = join(directory, 'report.csv');
  const { exitCode, stderr } = await runCommandLine(
    ['report', 'certificates', file, '--client-id', 'demo-operator', '--out', out],
    { env },
  );
  // 1: a row was refused, which made-up rows may be.
  if (exitCode > 1) throw new Error(`The import ended with ${exitCode}.\n${stderr}`);
  const rate = size / ((performance.now() - began) / 1000);
  await settled(hub);
  await hub.stop({ keepData: true });
  return { rows: await firstRows(file), before, rate };
}

/** Makes the sample data of that size in the store itself. */
async function seed(data: string, size: number): Promise<Filled> {
  mkdirSync(data, { recursive: true });
  const keyText = generateKeySet();
  writeFileSync(join(data, 'hub-keys.json'), keyText, { mode: 0o600 });
  const store = await launchEmbeddedStore({ directory: join(data, 'store') });
  const log = pino({ level: 'warn' });
  const environment = readEnvironment({ DATA_DIR: data }, []);
  const host = await startSubgraphHost({
    environment,
    storeUri: store.uri,
    keys: parseKeySet(keyText),
    log,
    appName: 'bench',
  });
  try {
    await prepareDatabases([...host.instances.values()], {
      sampleData: 'demo',
      clock: systemClock,
      log,
      tell: () => undefined,
      secretsDirectory: data,
      sampleSize: { certificates: size, enterprises: Math.round(size / 5) },
    });
    const certificates = host.instances
      .get('certificates')
      ?.database.collection<{ _id: string } & Pick<Row, 'holder' | 'products'>>('certificates');
    const found = await certificates
      ?.find({ holderUscc: { $ne: null } }, { projection: { holder: 1, products: 1 } })
      .limit(ASKED)
      .toArray();
    const rows = (found ?? []).map(({ _id, holder, products }) => ({ number: _id, holder, products }));
    return { rows, before: { store: 0, inUse: 0, views: 0 } };
  } finally {
    await host.close();
    await store.stop();
  }
}

/** Milliseconds of the median answer, after as many that warm up. */
async function timeOf(hub: Hub, { agency, query, variables }: Question, rows: readonly Row[]): Promise<number> {
  const token = agency && (await hub.token(...agency));
  const times: number[] = [];
  for (let at = 0; at < 2 * rounds; at++) {
    const row = rows[at % rows.length];
    if (!row) throw new Error('There are no rows.');
    const began = performance.now();
    await dataOf(hub, query, variables?.(row, at), token);
    times.push(performance.now() - began);
  }
  return median(times.slice(rounds));
}

/** Waits until every view has followed its feeds to their heads. */
async function settled(hub: Hub): Promise<void> {
  for (;;) {
    const { parts } = (await (await fetch(`${hub.url}/readyz`)).json()) as {
      readonly parts: { readonly views: { readonly state: string; readonly oldestMs: number } };
    };
    if (parts.views.state === 'ok' && parts.views.oldestMs < 5000) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Bytes that files take on disk, which may be less than they are long; a store's file holds room too that is free to be used again. */
function bytesOf(data: string): { readonly store: number; readonly inUse: number; readonly views: number } {
  const of = (folder: string) =>
    readdirSync(join(data, folder), { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
      const { blocks } = statSync(join(data, folder, name));
      return sum + blocks * 512;
    }, 0);
  return { store: of('store'), inUse: inUse(join(data, 'store')), views: of('read-models') };
}

/** Pages that hold something. */
function inUse(path: string): number {
  const environment = open({ path, readOnly: true, maxDbs: 8, encoding: 'binary' });
  const pages = ['documents', 'entries', 'outcomes', 'meta'].map((name) => {
    const { treeBranchPageCount, treeLeafPageCount, overflowPages, pageSize } = environment
      .openDB({ name, encoding: 'binary', keyEncoding: 'binary' })
      .getStats() as Record<string, number>;
    return ((treeBranchPageCount ?? 0) + (treeLeafPageCount ?? 0) + (overflowPages ?? 0)) * (pageSize ?? 0);
  });
  void environment.close();
  return pages.reduce((sum, bytes) => sum + bytes, 0);
}

async function firstRows(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    rows.push(JSON.parse(line) as Row);
    if (rows.length >= ASKED) break;
  }
  return rows;
}

function made({ status, stderr }: ReturnType<typeof spawnSync>): void {
  if (status !== 0) throw new Error(String(stderr));
}
