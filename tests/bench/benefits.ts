/**
 * `npx tsx tests/bench/benefits.ts [--sizes 10000,100000,1000000] [--reports 2000] [--at-once 16] [--rounds 20]`: what sums of benefits cost (totals at size), and what a report costs.
 * 86 categories, 31 provinces, 5 bodies, 4 years, 20,000 enterprises. For each of the sizes the sums of so many reports are put straight into the store: what reports add to them is the code's
 * own, only one transaction for each report is left out (some thousand a minute). Then --reports are taken through the service, each in its own transaction as they come in life. Every national sum
 * is compared with one that is added up beside it, to the last digit.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Decimal } from 'decimal.js';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays } from '../../schema/domain/day.ts';
import { METHOD_VERSION } from '../../subgraphs/efficiency/benefit.ts';
import type { CellDocument, TotalDocument } from '../../subgraphs/efficiency/model.ts';
import { type ReportInput, readReport } from '../../subgraphs/efficiency/report-input.ts';
import { benefitsOf, ENOUGH_HOLDERS } from '../../subgraphs/efficiency/report-service.ts';
import { RollupFold } from '../../subgraphs/efficiency/rollups.ts';
import efficiency from '../../subgraphs/efficiency/subgraph.ts';
import type { Subject } from '../../subgraphs/efficiency/subject-view.ts';
import { accumulate, contributionsOf } from '../../subgraphs/efficiency/totals.ts';
import { fixedClock } from '../../subgraphs/shared/clock.ts';
import { NEVER_MADE, startSubgraph } from '../support/subgraph-harness.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    reports: { type: 'string', default: '2000' },
    'at-once': { type: 'string', default: '16' },
    rounds: { type: 'string', default: '20' },
  },
});
const count = (name: keyof typeof values, least: number): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name}: a whole number of at least ${least} expected.`);
  return number;
};
const reports = count('reports', 1);
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error('--sizes: whole numbers of at least 1 expected, with commas between them.');
const atOnce = count('at-once', 1);
const rounds = count('rounds', 1);

const CATEGORIES = Array.from({ length: 86 }, (_, at) => String(at + 1).padStart(3, '0'));
const PROVINCES = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65,
];
const BODIES = ['101', '102', '103', '104', '105'];
const YEARS = [2022, 2023, 2024, 2025];
const ENTERPRISES = 20_000;
const KWH_TO_KGCE = '0.1229';
/** Documents put in at once. */
const BATCH = 1_000;

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
/** What certificate number `at` is about: every combination comes, and none in step with another. */
const subjectAt = (at: number): Subject => ({
  holderUscc: `E${String(at % ENTERPRISES).padStart(17, '0')}`,
  bodyCode: pick(BODIES, Math.floor(at / 7)),
  projectCode: pick(CATEGORIES, at),
  divisionCode: `${pick(PROVINCES, Math.floor(at / CATEGORIES.length))}0100`,
});
const numberAt = (at: number) => `G2024101${pick(CATEGORIES, at)}${String(at % 1_000_000).padStart(6, '0')}`;
/** One product's year: its saving differs from product to product, as savings do. */
const reportAt = (at: number): ReportInput => {
  const from = `${pick(YEARS, Math.floor(at / 11))}-01-01`;
  return {
    reference: `R-${at}`,
    certificateNumber: numberAt(at),
    from,
    to: addDays(from, 29 + (at % 330)),
    method: 'MEASURED',
    source: 'bench',
    baselineStandard: 'GB 21455-2019',
    savings: [
      {
        carrier: 'ELECTRICITY',
        baseline: '150.5',
        certified: String(90 + (at % 40)),
        unit: 'kWh',
        quantity: String(1 + (at % 997)),
      },
    ],
  };
};

const SEES_ALL: Caller = {
  ...PUBLIC_CALLER,
  agency: 'ministry',
  kind: 'MINISTRY',
  scopes: ['public', 'supervision:read'],
};
const SEES_TWO: Caller = {
  ...PUBLIC_CALLER,
  agency: 'regulator',
  kind: 'MARKET_REGULATOR',
  division: '330000',
  divisions: ['330000', '310000'],
  scopes: ['public', 'supervision:read'],
};
const QUESTIONS: readonly { readonly name: string; readonly caller: Caller; readonly args: string }[] = [
  { name: 'national', caller: SEES_ALL, args: '(by: [])' },
  { name: 'by group', caller: SEES_ALL, args: '(by: [GROUP])' },
  { name: 'by category', caller: SEES_ALL, args: '(by: [CATEGORY])' },
  { name: 'by province', caller: SEES_ALL, args: '(by: [PROVINCE])' },
  { name: 'by body', caller: SEES_ALL, args: '(by: [BODY])' },
  { name: 'by year', caller: SEES_ALL, args: '(by: [YEAR])' },
  { name: 'by category and year', caller: SEES_ALL, args: '(by: [CATEGORY, YEAR])' },
  { name: 'by province and body', caller: SEES_ALL, args: '(by: [PROVINCE, BODY])' },
  { name: 'by category and province', caller: SEES_ALL, args: '(by: [CATEGORY, PROVINCE])' },
  { name: 'one category by year', caller: SEES_ALL, args: '(by: [YEAR], filter: { projectCode: "015" })' },
  { name: 'two provinces by category', caller: SEES_TWO, args: '(by: [CATEGORY])' },
  { name: 'national, 200 days', caller: SEES_ALL, args: '(by: [], from: "2024-03-01", to: "2024-09-16")' },
  { name: 'what everybody sees', caller: PUBLIC_CALLER, args: '(by: [CATEGORY, YEAR])' },
];

const GROUP = { groupCode: 'G01' };
const hub = await startSubgraph(efficiency, {
  clock: fixedClock('2026-11-22T04:00:00Z'),
  readModel: () => ({
    ...NEVER_MADE,
    get: (table) => (table === 'group' ? GROUP : undefined) as never,
    sources: () => [{ feed: 'certificates', seq: 1, asOf: '2026-11-22T04:00:00.000Z' }],
  }),
});
const { services, kit } = hub.instance;
const { models } = kit;
const savedBy = ({ savings }: ReportInput): Decimal => {
  const [saving] = savings ?? [];
  if (!saving) return new Decimal(0);
  return new Decimal(saving.baseline).minus(saving.certified).times(saving.quantity).times(KWH_TO_KGCE);
};

/** Asks every question, and compares sums over everything with `kgce`. */
async function ask(kgce: Decimal): Promise<void> {
  for (const { name, caller, args } of QUESTIONS) {
    const times: number[] = [];
    let rows: readonly { readonly kgce: { readonly value: string } }[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const { data, errors } = await hub.execute(`{ benefits${args} { rows { reports kgce { value } } } }`, {}, caller);
      times.push(performance.now() - start);
      const answer = data?.['benefits'] as { readonly rows: typeof rows } | null | undefined;
      if (errors || !answer) throw new Error(`${name}: ${errors?.[0]?.message ?? 'no answer'}`);
      rows = answer.rows;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
    console.log(
      `  ${name.padEnd(26)} ${String(rows.length).padStart(5)} rows   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`,
    );
    if (caller !== SEES_ALL || args.includes('filter') || args.includes('from')) continue;
    const sum = rows.reduce((all, row) => all.plus(row.kgce.value), new Decimal(0));
    if (!sum.eq(kgce)) throw new Error(`${name}: ${sum.toFixed()} kgce, and ${kgce.toFixed()} were reported.`);
  }
  console.log(`  exact: every sum over everything is ${kgce.toFixed()} kgce`);
}

const insert = async (collection: 'totals' | 'rollups' | 'cells', documents: readonly object[]) => {
  for (let at = 0; at < documents.length; at += BATCH)
    await models[collection].collection.insertMany(documents.slice(at, at + BATCH) as never);
};
/** The sums of so many reports, straight into the store: category by category, so that the finest ones need not all be held at once. @returns their kgce */
async function putIn(size: number): Promise<Decimal> {
  const coarser = new RollupFold();
  const cells = new Map<string, CellDocument>();
  let kgce = new Decimal(0);
  for (let first = 0; first < CATEGORIES.length; first++) {
    const finest = new Map<string, TotalDocument>();
    for (let at = first; at < size; at += CATEGORIES.length) {
      const input = reportAt(at);
      const subject = subjectAt(at);
      const { content, benefit } = readReport(input, kit.clock.today());
      if (!benefit) throw new Error(`Report ${at} has no saving.`);
      const report = { ...content, ...subject, benefits: benefitsOf(benefit, content) };
      for (const part of contributionsOf({ ...report, methodVersion: METHOD_VERSION, flags: [], isCounted: true }))
        finest.set(part._id, accumulate(finest.get(part._id) ?? null, part));
      kgce = kgce.plus(savedBy(input));
      const year = Number(content.to.slice(0, 4));
      const _id = `${subject.projectCode}/${year}`;
      const holders = cells.get(_id)?.holders ?? [];
      if (holders.length < ENOUGH_HOLDERS && subject.holderUscc !== null && !holders.includes(subject.holderUscc))
        cells.set(_id, { _id, projectCode: subject.projectCode, year, holders: [...holders, subject.holderUscc] });
    }
    for (const total of finest.values()) coarser.add(total);
    await insert('totals', [...finest.values()]);
  }
  await insert('rollups', coarser.all());
  await insert('cells', [...cells.values()]);
  return kgce;
}

/** So many reports through the service, each in its own transaction. @returns their kgce */
async function takeIn(): Promise<Decimal> {
  let kgce = new Decimal(0);
  let next = 0;
  const worker = async () => {
    while (next < reports) {
      const at = next++;
      const input = reportAt(at);
      const reported = { agency: 'bench', sourceKind: 'BODY', subject: subjectAt(at) } as const;
      const { outcome, fault } = await services.reports.record(input, reported);
      if (outcome !== 'ACCEPTED') throw new Error(`Report ${at}: ${outcome} ${fault?.message ?? ''}`);
      kgce = kgce.plus(savedBy(input));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return kgce;
}

async function measure(what: string, fill: () => Promise<Decimal>, size: number): Promise<void> {
  for (const model of Object.values(models)) await model.collection.deleteMany({});
  const begun = performance.now();
  const kgce = await fill();
  const seconds = (performance.now() - begun) / 1000;
  const [finest, coarser] = [await models.totals.countDocuments().exec(), await models.rollups.countDocuments().exec()];
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${size} reports ${what} in ${seconds.toFixed(1)} s (${Math.round(size / seconds)}/s), load ${load}`);
  console.log(`  sums kept: ${finest} finest, ${coarser} coarser`);
  await ask(kgce);
}

try {
  console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
  await measure(`through the service, ${atOnce} at once,`, takeIn, reports);
  for (const size of sizes) await measure('put straight into the store', () => putIn(size), size);
} finally {
  await hub.stop();
}
