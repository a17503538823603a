/**
 * `npx tsx tests/bench/benefits.ts [--reports 1000000] [--at-once 16] [--rounds 20]`: reports of efficiency taken through the service and the store, each in its own
 * transaction as they come in life, then what sums over them cost. 86 categories, 31 provinces, 5 bodies, 4 years, 20,000 enterprises. The national sum is compared with one that is added up
 * beside it, to the last digit. A million reports take long (some thousand a minute): begin with --reports 2000.
 */
import { parseArgs } from 'node:util';
import { Decimal } from 'decimal.js';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays } from '../../schema/domain/day.ts';
import type { ReportInput } from '../../subgraphs/efficiency/report-input.ts';
import efficiency from '../../subgraphs/efficiency/subgraph.ts';
import type { Subject } from '../../subgraphs/efficiency/subject-view.ts';
import { fixedClock } from '../../subgraphs/shared/clock.ts';
import { NEVER_MADE, startSubgraph } from '../support/subgraph-harness.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000000' },
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
  { name: 'one national sum', caller: SEES_ALL, args: '(by: [])' },
  { name: 'by category and year', caller: SEES_ALL, args: '(by: [CATEGORY, YEAR])' },
  { name: 'by province and body', caller: SEES_ALL, args: '(by: [PROVINCE, BODY])' },
  { name: 'one category by year', caller: SEES_ALL, args: '(by: [YEAR], filter: { projectCode: "015" })' },
  { name: 'two provinces by category', caller: SEES_TWO, args: '(by: [CATEGORY])' },
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
try {
  const { services, kit } = hub.instance;
  let kgce = new Decimal(0);
  let next = 0;
  const begun = performance.now();
  const worker = async () => {
    while (next < reports) {
      const at = next++;
      const input = reportAt(at);
      const subject = subjectAt(at);
      const { outcome, fault } = await services.reports.record(input, { agency: 'bench', sourceKind: 'BODY', subject });
      if (outcome !== 'ACCEPTED') throw new Error(`Report ${at}: ${outcome} ${fault?.message ?? ''}`);
      const [saving] = input.savings ?? [];
      if (saving)
        kgce = kgce.plus(
          new Decimal(saving.baseline).minus(saving.certified).times(saving.quantity).times(KWH_TO_KGCE),
        );
      if ((at + 1) % 10_000 === 0)
        process.stderr.write(`${at + 1} reports, ${Math.round(((at + 1) / (performance.now() - begun)) * 1000)}/s\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - begun) / 1000;
  const kept = await kit.models.totals.estimatedDocumentCount().exec();
  console.log(
    `reports            ${reports} in ${seconds.toFixed(1)} s: ${(reports / seconds).toFixed(0)}/s, ${atOnce} at once`,
  );
  console.log(`sums kept          ${kept}`);
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
    console.log(`${name.padEnd(26)} ${String(rows.length).padStart(5)} rows   p50 ${at(0.5)} ms   p99 ${at(0.99)} ms`);
    if (caller !== SEES_ALL || args.includes('filter')) continue;
    const sum = rows.reduce((all, row) => all.plus(row.kgce.value), new Decimal(0));
    if (!sum.eq(kgce)) throw new Error(`${name}: ${sum.toFixed()} kgce, and ${kgce.toFixed()} were reported.`);
  }
  console.log(`exact              every national sum is ${kgce.toFixed()} kgce`);
} finally {
  await hub.stop();
}
