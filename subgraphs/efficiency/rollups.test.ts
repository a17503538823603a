import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { NEVER_MADE, type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { fixedClock } from '../shared/clock.ts';
import type { EfficiencyReportDocument, Models } from './model.ts';
import type { ReportInput } from './report-input.ts';
import { cutFor } from './rollups.ts';
import type { Services } from './service.ts';
import efficiency from './subgraph.ts';
import type { Subject } from './subject-view.ts';
import { makeRollups } from './sums.ts';
import { DIMENSIONS } from './totals-service.ts';

const GROUPS: Readonly<Record<string, string | null>> = { '015': 'G01', '006': 'G03', '001': 'G01' };
const SUBJECTS: readonly Subject[] = [
  ['A', '101', '015', '310118'],
  ['B', '101', '015', '330421'],
  ['C', '102', '015', '330500'],
  ['D', '102', '006', '330100'],
  ['A', '101', '006', '310118'],
  ['B', '102', '001', null],
  ['C', null, '001', '310100'],
].map(([holderUscc = null, bodyCode = null, projectCode, divisionCode = null]) => ({
  holderUscc,
  bodyCode,
  projectCode: projectCode ?? '',
  divisionCode,
}));
const SEES_ALL: Caller = { ...PUBLIC_CALLER, agency: 'm', kind: 'MINISTRY', scopes: ['public', 'supervision:read'] };
const ZHEJIANG: Caller = { ...SEES_ALL, kind: 'MARKET_REGULATOR', division: '330000', divisions: ['330000'] };
/** Every way of asking by dimensions. */
const GROUPINGS = Array.from({ length: 2 ** DIMENSIONS.length }, (_, bits) =>
  DIMENSIONS.filter((_, at) => (bits & (1 << at)) !== 0),
);
/** Whole years, which are read as such; days within one; both. */
const STRETCHES = [
  ['2016-01-01', '2026-12-31'],
  ['2024-01-01', '2024-12-31'],
  ['2024-03-05', '2024-10-20'],
  ['2023-11-11', '2025-02-03'],
] as const;

let hub: SubgraphHarness<Models, Services, Record<string, never>>;
beforeAll(async () => {
  hub = await startSubgraph(efficiency, {
    clock: fixedClock('2026-11-22T04:00:00Z'),
    readModel: () => ({
      ...NEVER_MADE,
      get: (table, key) => (table === 'group' ? { groupCode: GROUPS[key] } : undefined) as never,
      sources: () => [{ feed: 'certificates', seq: 1, asOf: '2026-11-22T04:00:00.000Z' }],
    }),
  });
});
afterAll(() => hub.stop());

const QUANTITY = '{ value low high }';
const BENEFITS = `query ($by: [BenefitDimension!]!, $filter: BenefitTotalsFilter, $from: Date, $to: Date) { benefits(by: $by, filter: $filter, from: $from, to: $to) {
  rows { groupCode projectCode provinceCode bodyCode year reports flaggedReports kgce ${QUANTITY} kgCo2 ${QUANTITY}
    carriers { carrier unit region factorYear methodVersion coalFactor co2Factor equivalentFactor amount ${QUANTITY} kgce ${QUANTITY} kgCo2 ${QUANTITY} equivalentKgce ${QUANTITY}
      flaggedAmount ${QUANTITY} } } } }`;
interface Asked {
  readonly by: readonly string[];
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly from?: string;
  readonly to?: string;
}
async function rowsOf(who: Caller, asked: Asked): Promise<unknown> {
  const { data, errors } = await hub.execute(BENEFITS, { filter: {}, ...asked }, who);
  if (errors) throw new Error(JSON.stringify(errors));
  return JSON.parse(JSON.stringify((data as { benefits: { rows: unknown } }).benefits.rows));
}

type Quantity = { value: string; low: string; high: string };
const add = (left: Quantity, right: Quantity): Quantity => {
  const of = (a: string, b: string) => new Decimal(a).plus(b).toFixed();
  return { value: of(left.value, right.value), low: of(left.low, right.low), high: of(left.high, right.high) };
};
const NOTHING: Quantity = { value: '0', low: '0', high: '0' };

/** The answer by a look at every report, without any sum that is kept. */
function naive(reports: readonly EfficiencyReportDocument[], { by }: Asked): unknown {
  const rows = new Map<string, { key: object; members: EfficiencyReportDocument[] }>();
  for (const report of reports) {
    const key = {
      groupCode: by.includes('GROUP') ? (GROUPS[report.projectCode] ?? null) : null,
      projectCode: by.includes('CATEGORY') ? report.projectCode : null,
      provinceCode: by.includes('PROVINCE') ? provinceOf(report) : null,
      bodyCode: by.includes('BODY') ? report.bodyCode : null,
      year: by.includes('YEAR') ? Number(report.to.slice(0, 4)) : null,
    };
    const row = rows.get(JSON.stringify(key)) ?? { key, members: [] };
    row.members.push(report);
    rows.set(JSON.stringify(key), row);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, members }]) => {
      const carriers = new Map<string, Record<string, unknown>>();
      for (const { benefits, region, factorYear, methodVersion, flags } of members)
        for (const { carrier, unit, coalFactor, co2Factor, equivalentFactor, ...one } of benefits) {
          const sort = { carrier, region, factorYear, methodVersion, coalFactor, co2Factor, equivalentFactor };
          const name = Object.values(sort).join('|');
          const before: Record<string, unknown> = carriers.get(name) ?? { ...sort, unit, flaggedAmount: NOTHING };
          const summed = (field: 'amount' | 'kgce' | 'kgCo2' | 'equivalentKgce') =>
            one[field] && add((before[field] as Quantity | undefined) ?? NOTHING, one[field] as Quantity);
          carriers.set(name, {
            ...before,
            amount: summed('amount'),
            kgce: summed('kgce'),
            kgCo2: summed('kgCo2'),
            equivalentKgce: summed('equivalentKgce'),
            flaggedAmount:
              flags.length > 0
                ? add(before['flaggedAmount'] as Quantity, one.amount as Quantity)
                : before['flaggedAmount'],
          });
        }
      const all = [...carriers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
      const emissions = all.map((one) => one['kgCo2'] as Quantity | null);
      return {
        ...key,
        reports: members.length,
        flaggedReports: members.filter(({ flags }) => flags.length > 0).length,
        // Calorific values only: an equivalent one is in no sum but its own.
        kgce: all.reduce<Quantity>((sum, one) => add(sum, one['kgce'] as Quantity), NOTHING),
        kgCo2: emissions.includes(null) ? null : (emissions as Quantity[]).reduce((sum, one) => add(sum, one), NOTHING),
        carriers: all,
      };
    });
}
const provinceOf = ({ divisionCode }: EfficiencyReportDocument) =>
  divisionCode === null ? null : `${divisionCode.slice(0, 2)}0000`;

const texts = fc.integer({ min: 0, max: 10 ** 7 }).map((digits) => new Decimal(digits).div(1000).toFixed());
const savings = fc.oneof(
  fc.record({
    carrier: fc.constant('ELECTRICITY' as const),
    baseline: texts,
    // Now and then more than the baseline: flagged, and taken off the sum.
    certified: texts,
    unit: fc.constant('kWh'),
    quantity: fc.integer({ min: 0, max: 50 }).map(String),
    uncertainty: fc.option(fc.constantFrom('0.5', '1.25'), { nil: null }),
  }),
  fc.record({
    // Of oxygen no factor of carbon dioxide is held.
    carrier: fc.constant('OXYGEN' as const),
    baseline: fc.constantFrom('1', '2', '3'),
    certified: fc.constantFrom('1', '2', '3'),
    unit: fc.constant('m3'),
    quantity: fc.constant('7'),
  }),
);
/** A report, or what corrects an earlier one of the same reference: other days, other factors, other savings. */
const told = fc.record({
  subject: fc.nat({ max: SUBJECTS.length - 1 }),
  from: fc
    .integer({ min: 0, max: 1_000 })
    .map((day) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)),
  savings: fc.array(savings, { minLength: 1, maxLength: 3 }),
  factorYear: fc.constantFrom(2022, 2023),
  equivalentKgcePerKwh: fc.option(fc.constantFrom('0.3025', '0.3'), { nil: null }),
});

describe('sums over sums', () => {
  it('are what every report adds up to, by every grouping, for every reader, after corrections and computing anew', async () => {
    const { models } = hub.instance.kit;
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 5 }), told), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...STRETCHES),
        async (reports, [from, to]) => {
          for (const model of Object.values(models)) await model.collection.deleteMany({});
          round++;
          const subjects = new Map<number, Subject>();
          for (const [reference, { subject: at, from: day, ...content }] of reports) {
            // Whom a report is about stays when it is corrected.
            const subject = subjects.get(reference) ?? (SUBJECTS[at] as Subject);
            subjects.set(reference, subject);
            const input: ReportInput = {
              reference: `${round}-${reference}`,
              certificateNumber: `G2024101015${String(round * 10 + reference).padStart(6, '0')}`,
              from: day,
              to: day,
              method: 'MEASURED',
              source: '样例(虚构)',
              baselineStandard: 'GB 21455-2019',
              ...content,
            };
            const reported = { agency: 'a', sourceKind: 'BODY', subject } as const;
            const { outcome, fault } = await hub.instance.services.reports.record(input, reported);
            expect([outcome, fault]).not.toContain('REJECTED');
          }
          const kept = (await models.reports.find().lean().exec()) as unknown as EfficiencyReportDocument[];
          const cells = await models.cells.find().lean().exec();
          const published = new Set(cells.filter(({ holders }) => holders.length >= 3).map(({ _id }) => _id));
          const within = kept.filter((one) => one.isCounted && one.to >= from && one.to <= to);
          for (const by of GROUPINGS) {
            const asked = { by, from, to };
            expect(await rowsOf(SEES_ALL, asked)).toEqual(naive(within, asked));
            const inZhejiang = within.filter((one) => provinceOf(one) === '330000');
            expect(await rowsOf(ZHEJIANG, asked)).toEqual(naive(inZhejiang, asked));
          }
          for (const filter of [{ projectCode: '015' }, { bodyCode: '102' }, { groupCode: 'G01' }, { year: 2024 }]) {
            const [[field, value]] = Object.entries(filter) as [[string, unknown]];
            const fitting = within.filter((one) => {
              if (field === 'year') return Number(one.to.slice(0, 4)) === value;
              return (field === 'groupCode' ? GROUPS[one.projectCode] : one[field as 'bodyCode']) === value;
            });
            const asked = { by: ['PROVINCE'], filter, from, to };
            expect(await rowsOf(SEES_ALL, asked)).toEqual(naive(fitting, asked));
          }
          for (const by of GROUPINGS.filter((by) => !by.includes('PROVINCE') && !by.includes('BODY'))) {
            const visible = kept.filter((one) => {
              return one.isCounted && published.has(`${one.projectCode}/${one.to.slice(0, 4)}`);
            });
            expect(await rowsOf(PUBLIC_CALLER, { by })).toEqual(naive(visible, { by }));
          }
          // A store from before there were coarser sums makes the same at its next start.
          const ofRollups = () => models.rollups.find().sort({ _id: 1 }).lean().exec();
          const before = await ofRollups();
          await models.rollups.deleteMany({}).exec();
          await makeRollups(models);
          expect(await ofRollups()).toEqual(before);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 300_000);

  it('hold nothing any more when what they held is taken out', async () => {
    const { models } = hub.instance.kit;
    for (const model of Object.values(models)) await model.collection.deleteMany({});
    const input: ReportInput = {
      reference: 'gone',
      certificateNumber: 'G2024101015000001',
      from: '2024-01-01',
      to: '2024-01-31',
      method: 'MEASURED',
      source: '样例(虚构)',
      baselineStandard: 'GB 21455-2019',
      savings: [{ carrier: 'ELECTRICITY', baseline: '2', certified: '1', unit: 'kWh', quantity: '3' }],
    };
    const reported = { agency: 'a', sourceKind: 'BODY', subject: SUBJECTS[0] as Subject } as const;
    await hub.instance.services.reports.record(input, reported);
    expect(await models.rollups.countDocuments().exec()).toBeGreaterThan(0);
    const figures = [{ stage: 'USE', kind: 'UNITS_IN_USE', value: '10', unit: '台' } as const];
    await hub.instance.services.reports.record({ ...input, savings: [], figures }, reported);
    expect(await models.rollups.countDocuments().exec()).toBe(0);
    expect(await models.totals.countDocuments().exec()).toBe(0);
  });

  it('a question reads the coarsest that tell what it needs, and of days the finest where no coarser one does', () => {
    expect(cutFor('YEAR', new Set())).toBe('');
    expect(cutFor('YEAR', new Set(['P']))).toBe('P');
    expect(cutFor('YEAR', new Set(['P', 'C']))).toBe('CP');
    expect(cutFor('YEAR', new Set(['C', 'P', 'B']))).toBeNull();
    expect(cutFor('DAY', new Set(['C']))).toBe('C');
    expect(cutFor('DAY', new Set(['C', 'P']))).toBeNull();
  });
});
