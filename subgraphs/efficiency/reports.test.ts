import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { NEVER_MADE, type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { Models } from './model.ts';
import type { Services } from './service.ts';
import efficiency from './subgraph.ts';

const HOLDERS = ['91310118YQ0001371W', '91330421YQ0012337C', '91320211YQ0006850C'];
const [HOLDER = ''] = HOLDERS;
/** Certificates of three holders in two provinces and one category; one of another category; a filing. */
const CERTIFICATES: Readonly<Record<string, object>> = {
  G2024101015000001: { holderUscc: HOLDERS[0], bodyCode: '101', projectCode: '015', divisionCode: '310118' },
  G2024101015000002: { holderUscc: HOLDERS[1], bodyCode: '101', projectCode: '015', divisionCode: '330421' },
  G2024102015000003: { holderUscc: HOLDERS[2], bodyCode: '102', projectCode: '015', divisionCode: '330500' },
  G2024101006000004: { holderUscc: HOLDERS[0], bodyCode: '101', projectCode: '006', divisionCode: '310118' },
};
const [FIRST = '', SECOND = '', THIRD = '', LONE = ''] = Object.keys(CERTIFICATES);
const FILING = 'SDC2026006418207';
const GROUPS: Readonly<Record<string, object>> = { '015': { groupCode: 'G01' }, '006': { groupCode: 'G03' } };
const TABLES: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  certificate: CERTIFICATES,
  declaration: { [FILING]: { holderUscc: HOLDER, bodyCode: null, projectCode: '006', divisionCode: '310118' } },
  group: GROUPS,
};

const caller = (agency: string, more: Partial<Caller>): Caller => ({ ...PUBLIC_CALLER, agency, ...more });
const reporting = ['public', 'efficiency:report'];
const body = (code: string) => caller(`body-${code}`, { kind: 'CERTIFICATION_BODY', body: code, scopes: reporting });
const enterprise = caller('enterprise', { kind: 'ENTERPRISE', uscc: HOLDER, scopes: reporting });
const platform = caller('platform', { kind: 'ECOMMERCE_PLATFORM', scopes: reporting });
const ministry = caller('ministry', { kind: 'MINISTRY', scopes: ['public', 'supervision:read'] });
const zhejiang = caller('zj', {
  kind: 'MARKET_REGULATOR',
  division: '330000',
  divisions: ['330000'],
  scopes: ['public', 'supervision:read'],
});

const clock = movableClock('2026-11-22T04:00:00Z');
let hub: SubgraphHarness<Models, Services, Record<string, never>>;
beforeAll(async () => {
  hub = await startSubgraph(efficiency, {
    clock,
    readModel: () => ({
      ...NEVER_MADE,
      get: (table, key) => TABLES[table]?.[key] as never,
      sources: () => [{ feed: 'certificates', seq: 1, asOf: clock.now().toISOString() }],
    }),
  });
});
afterAll(() => hub.stop());
beforeEach(async () => {
  await emptyStore();
});

async function emptyStore(): Promise<void> {
  await Promise.all(Object.values(hub.instance.kit.models).map((model) => model.collection.deleteMany({})));
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
async function ask(query: string, who: Caller, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await hub.execute(query, variables, who);
  return { ...data, code: errors?.[0]?.extensions?.['code'], argument: errors?.[0]?.extensions?.['argument'] };
}
const REPORT = `mutation ($input: ReportEfficiencyInput!) { reportEfficiency(input: $input) { results {
  reference outcome fault { field expected } report { id version isCounted sourceKind flags { code zh } benefits { carrier kgce { value } kgCo2 { value } }
    figures { counted countedUnit } earlier { version to } } } } }`;
const BENEFITS = `query ($by: [BenefitDimension!]!, $filter: BenefitTotalsFilter, $from: Date, $to: Date) { benefits(by: $by, filter: $filter, from: $from, to: $to) {
  coverage provinces rows { groupCode projectCode provinceCode bodyCode year reports flaggedReports tce { value } tCo2 { value } kgce { value low high }
    carriers { carrier region factorYear methodVersion coalFactor co2Factor amount { value } kgCo2 { value } equivalentKgce { value } equivalentFactor flaggedAmount { value } } } } }`;

const saving = (more: object = {}) => ({
  carrier: 'ELECTRICITY',
  baseline: '150',
  certified: '100',
  unit: 'kWh',
  quantity: '10000',
  ...more,
});
const input = (reference: string, certificateNumber: string | null = FIRST, more: object = {}) => ({
  reference,
  certificateNumber,
  from: '2025-01-01',
  to: '2025-12-31',
  method: 'MEASURED',
  source: '样例电表',
  baselineStandard: 'GB 21455-2019',
  savings: [saving()],
  factorYear: 2022,
  ...more,
});
const report = async (who: Caller, ...reports: object[]) =>
  (await ask(REPORT, who, { input: { reports } })).reportEfficiency.results;
// biome-ignore lint/suspicious/noExplicitAny: likewise
const rowsOf = async (who: Caller, by: readonly string[], more: object = {}): Promise<any[]> =>
  (await ask(BENEFITS, who, { by, ...more })).benefits.rows;

describe('reports of efficiency', () => {
  it('EFF-03: 10,000 units × 50 kWh become 500,000 kWh, 61.45 tce and 268.3 tCO2 in the totals', async () => {
    await report(body('101'), input('a'));
    const [row] = await rowsOf(ministry, ['CATEGORY']);
    expect(row).toMatchObject({ projectCode: '015', reports: 1, tce: { value: '61.45' }, tCo2: { value: '268.3' } });
    expect(row.carriers).toMatchObject([{ carrier: 'ELECTRICITY', amount: { value: '500000' } }]);
  });

  it('EFF-04: keeps factor, its year, region and the version of the method with every result and sum', async () => {
    await report(body('101'), input('a'), input('b', SECOND, { region: '330000', factorYear: 2023 }));
    const [row] = await rowsOf(ministry, []);
    expect(row.carriers).toMatchObject([
      { region: '330000', factorYear: 2023, co2Factor: '0.4974', coalFactor: '0.1229', methodVersion: 'YQ-BENEFIT-1' },
      { region: 'CN', factorYear: 2022, co2Factor: '0.5366', coalFactor: '0.1229', methodVersion: 'YQ-BENEFIT-1' },
    ]);
  });

  it('never adds an equivalent value to a calorific one, nor equivalent values of two years', async () => {
    const savings = [saving()];
    await report(
      body('101'),
      input('a', FIRST, { savings, equivalentKgcePerKwh: '0.3025' }),
      input('b', SECOND, { savings, equivalentKgcePerKwh: '0.3000' }),
    );
    const [row] = await rowsOf(ministry, []);
    expect(row.tce.value).toBe('122.9');
    expect(
      row.carriers.map((one: { equivalentFactor: string; equivalentKgce: { value: string } }) => [
        one.equivalentFactor,
        one.equivalentKgce.value,
      ]),
    ).toEqual([
      ['0.3000', '150000'],
      ['0.3025', '151250'],
    ]);
  });

  it('EFF-01: keeps figures of the life cycle with unit, period, method and source, and converts them', async () => {
    const figures = [
      { stage: 'PRODUCTION', kind: 'ENERGY', carrier: 'HEAT', value: '2.5', unit: 'GJ' },
      { stage: 'PRODUCTION', kind: 'WATER', value: '1200', unit: 'L' },
      { stage: 'RAW_MATERIAL', kind: 'MATERIAL', substance: '木材', value: '3', unit: '吨' },
      { stage: 'USE', kind: 'UNITS_IN_USE', value: '10000', unit: '台' },
    ];
    const [result] = await report(body('101'), input('a', FIRST, { figures, savings: [] }));
    expect(result.report.figures).toEqual([
      { counted: '2500', countedUnit: 'MJ' },
      { counted: '1.2', countedUnit: 'm3' },
      { counted: '3000', countedUnit: 'kg' },
      { counted: '10000', countedUnit: '台' },
    ]);
    expect(await rowsOf(ministry, [])).toEqual([]);
  });

  it('are idempotent by reference; other content is another version, the sums follow, and the earlier one is kept', async () => {
    const [first] = await report(body('101'), input('a'));
    const [same] = await report(body('101'), input('a'));
    expect([first.outcome, same.outcome, same.report.id]).toEqual(['ACCEPTED', 'UNCHANGED', first.report.id]);
    const [next] = await report(
      body('101'),
      input('a', FIRST, { to: '2025-11-30', savings: [saving({ quantity: '1' })] }),
    );
    expect(next.report).toMatchObject({ id: first.report.id, version: 2, earlier: [{ version: 1, to: '2025-12-31' }] });
    const rows = await rowsOf(ministry, []);
    expect(rows).toMatchObject([{ reports: 1, kgce: { value: '6.145' } }]);
    const [moved] = await report(body('101'), input('a', SECOND));
    expect(moved).toMatchObject({ outcome: 'REJECTED', fault: { field: 'reference' } });
  });

  it('REP-02: come from those concerned, authorities and third parties, and from nobody for another', async () => {
    const kinds = async (who: Caller, number: string) => {
      const [{ outcome, report: kept }] = await report(who, input(`r-${number}`, number));
      return kept?.sourceKind ?? outcome;
    };
    expect(await kinds(body('101'), FIRST)).toBe('BODY');
    expect(await kinds(enterprise, LONE)).toBe('ENTERPRISE');
    expect(await kinds(platform, THIRD)).toBe('THIRD_PARTY');
    expect(await kinds(enterprise, SECOND)).toBe('REJECTED');
    expect(await kinds(body('102'), FIRST)).toBe('REJECTED');
  });

  it('of the same product and days count once, whoever told first; the other is kept and said so', async () => {
    await report(body('101'), input('a'));
    const [second] = await report(enterprise, input('b', FIRST, { from: '2025-12-31', to: '2026-01-31' }));
    expect(second.report).toMatchObject({ isCounted: false, flags: [{ code: 'PERIOD_OVERLAPS' }] });
    const [later] = await report(enterprise, input('c', FIRST, { from: '2026-01-01', to: '2026-01-31' }));
    expect(later.report).toMatchObject({ isCounted: true, flags: [] });
    expect((await rowsOf(ministry, []))[0].reports).toBe(2);
  });

  it('of the same product and days count once, also when both come at the same moment', async () => {
    const both = await Promise.all([report(body('101'), input('a')), report(enterprise, input('b'))]);
    const counted = both.flat().filter((one: { report: { isCounted: boolean } }) => one.report.isCounted);
    expect(counted).toHaveLength(1);
    expect((await rowsOf(ministry, []))[0]).toMatchObject({ reports: 1, tce: { value: '61.45' } });
  });

  it('SYS-07: that lie far from their category are flagged and kept, never dropped', async () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const monthly = months.map((month, index) =>
      input(`m${month}`, FIRST, {
        from: `2026-${month}-01`,
        to: `2026-${month}-28`,
        savings: [saving({ certified: String(100 + index) })],
      }),
    );
    const usual = await report(body('101'), ...monthly);
    expect(usual.flatMap((one: { report: { flags: [] } }) => one.report.flags)).toEqual([]);
    const [far] = await report(body('102'), input('far', THIRD, { savings: [saving({ baseline: '150000' })] }));
    expect(far).toMatchObject({
      outcome: 'ACCEPTED',
      report: { isCounted: true, flags: [{ code: 'OUTSIDE_DISTRIBUTION' }] },
    });
    const [row] = await rowsOf(ministry, [], { filter: { bodyCode: '102' } });
    expect(row).toMatchObject({ reports: 1, flaggedReports: 1 });
    expect(row.carriers[0].flaggedAmount.value).toBe(row.carriers[0].amount.value);
    const [negative] = await report(body('101'), input('neg', LONE, { savings: [saving({ baseline: '99' })] }));
    expect(negative.report.flags).toMatchObject([{ code: 'NEGATIVE_SAVING' }]);
  });

  it.each([
    ['certificateNumber', { certificateNumber: null }],
    ['certificateNumber', { declarationNumber: FILING }],
    ['certificateNumber', { certificateNumber: 'G2024101015999999' }],
    ['to', { to: '2024-12-31' }],
    ['to', { to: '2026-01-01' }],
    ['to', { from: '2026-11-01', to: '2026-11-23' }],
    ['baselineStandard', { baselineStandard: null }],
    ['savings[0].unit', { savings: [saving({ unit: 'kg' })] }],
    ['savings[0].quantity', { savings: [saving({ quantity: '1e3' })] }],
    ['figures', { savings: [] }],
    ['figures[0].carrier', { figures: [{ stage: 'USE', kind: 'ENERGY', value: '1', unit: 'kWh' }] }],
    ['figures[0].unit', { figures: [{ stage: 'USE', kind: 'WATER', value: '1', unit: 'kWh' }] }],
    ['figures[0].value', { figures: [{ stage: 'USE', kind: 'WATER', value: '-1', unit: 'm3' }] }],
    ['region', { region: '440000' }],
    ['source', { source: '' }],
  ])('that can’t be read are refused alone, naming %s', async (field, more) => {
    const results = await report(body('101'), input('good', SECOND), { ...input('bad'), ...more });
    expect(results).toMatchObject([
      { outcome: 'ACCEPTED', fault: null },
      { outcome: 'REJECTED', fault: { field } },
    ]);
  });
});

describe('benefits summed up', () => {
  const everything = async () => {
    await report(
      body('101'),
      input('a'),
      input('b', SECOND, { from: '2024-01-01', to: '2024-12-31' }),
      input('c', LONE),
    );
    await report(body('102'), input('d', THIRD));
    await report(body('101'), input('e', SECOND));
    await report(enterprise, input('f', null, { declarationNumber: FILING }));
  };

  it('are by group, category, province, body and year what their reports are', async () => {
    await everything();
    const told = async (...by: string[]) =>
      (await rowsOf(ministry, by)).map(({ groupCode, projectCode, provinceCode, bodyCode, year, reports }) => [
        groupCode ?? projectCode ?? provinceCode ?? (by[0] === 'YEAR' ? year : bodyCode),
        reports,
      ]);
    expect(await told('GROUP')).toEqual([
      ['G01', 4],
      ['G03', 2],
    ]);
    expect(await told('CATEGORY')).toEqual([
      ['006', 2],
      ['015', 4],
    ]);
    expect(await told('PROVINCE')).toEqual([
      ['310000', 3],
      ['330000', 3],
    ]);
    expect(Object.fromEntries(await told('BODY'))).toEqual({ '101': 4, '102': 1, null: 1 });
    expect(await told('YEAR')).toEqual([
      [2024, 1],
      [2025, 5],
    ]);
  });

  it('are told to a regulator of the provinces of its agreement, and say so', async () => {
    await everything();
    const { benefits } = await ask(BENEFITS, zhejiang, { by: ['PROVINCE'] });
    expect(benefits).toMatchObject({
      coverage: 'DIVISIONS',
      provinces: ['330000'],
      rows: [{ provinceCode: '330000' }],
    });
  });

  it('are published of categories and years in which three enterprises are, and of no other part', async () => {
    await everything();
    const { benefits } = await ask(BENEFITS, PUBLIC_CALLER, { by: ['CATEGORY', 'YEAR'] });
    expect(benefits.coverage).toBe('PUBLISHED');
    expect(
      benefits.rows.map((row: { projectCode: string; year: number; reports: number }) => [
        row.projectCode,
        row.year,
        row.reports,
      ]),
    ).toEqual([['015', 2025, 3]]);
    // No sum holds what is not published, so nothing follows by subtraction.
    for (const by of [[], ['GROUP'], ['CATEGORY'], ['YEAR']])
      expect((await rowsOf(PUBLIC_CALLER, by)).map(({ reports }) => reports)).toEqual([3]);
    for (const more of [
      { by: ['PROVINCE'] },
      { by: ['BODY'] },
      { by: [], filter: { provinceCode: '330000' } },
      { by: [], filter: { bodyCode: '101' } },
      { by: [], from: '2025-01-01', to: '2025-06-30' },
      { by: [], from: '2025-01-02', to: '2025-12-31' },
    ])
      for (const who of [PUBLIC_CALLER, platform, enterprise, body('101')])
        expect([more, (await ask(BENEFITS, who, more)).code]).toEqual([more, 'FORBIDDEN']);
  });

  it('are additive over stretches that share no day, and grow with the saving', async () => {
    const days = fc
      .integer({ min: 0, max: 363 })
      .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
    const texts = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)).toFixed());
    const told = fc.array(fc.record({ to: days, baseline: texts, quantity: texts }), { minLength: 1, maxLength: 6 });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(told, days, texts, async (reports, split, more) => {
        await emptyStore();
        round++;
        const inputs = reports.map(({ to, baseline, quantity }, index) =>
          input(`p${round}-${index}`, FIRST, {
            model: `M${index}`,
            from: to,
            to,
            savings: [saving({ baseline, certified: '0', quantity })],
          }),
        );
        await report(body('101'), ...inputs);
        const sum = async (from: string, to: string) =>
          new Decimal((await rowsOf(ministry, [], { from, to }))[0]?.kgce.value ?? 0);
        const after = new Date(Date.parse(split) + 86_400_000).toISOString().slice(0, 10);
        // Asked at once: on a busy machine each answer that is waited for alone costs a turn of two processes.
        const [whole, before, behind] = await Promise.all([
          sum('2025-01-01', '2025-12-31'),
          sum('2025-01-01', split),
          sum(after, '2025-12-31'),
        ]);
        expect(before.plus(behind).toFixed()).toBe(whole.toFixed());
        // An oracle that adds up by itself.
        const expected = reports.reduce(
          (total, { baseline, quantity }) => total.plus(new Decimal(baseline).times(quantity).times('0.1229')),
          new Decimal(0),
        );
        expect(whole.toFixed()).toBe(expected.toFixed());
        const [changed] = reports;
        if (!changed) return;
        const grown = new Decimal(changed.baseline).plus(more).toFixed();
        await report(body('101'), {
          ...inputs[0],
          savings: [saving({ baseline: grown, certified: '0', quantity: changed.quantity })],
        });
        expect((await sum('2025-01-01', '2025-12-31')).gte(whole)).toBe(true);
      }),
      // A case that fails is told as it is: making it smaller would ask the store hundreds of times.
      { numRuns: 25, endOnFailure: true },
    );
  });
});

describe('who sees reports of efficiency', () => {
  it('the reporter, those concerned and supervision; nobody else, and no figure is in the feed', async () => {
    await report(body('101'), input('a'), input('b', SECOND));
    const LIST = '{ efficiencyReports { totalCount edges { node { certificateNumber source } } } }';
    const seen = async (who: Caller) => (await ask(LIST, who)).efficiencyReports?.totalCount;
    expect(await seen(body('101'))).toBe(2);
    expect(await seen({ ...enterprise, scopes: ['public', 'records:own'] })).toBe(1);
    expect(await seen(ministry)).toBe(2);
    expect(await seen(zhejiang)).toBe(1);
    expect(await seen(body('102'))).toBe(0);
    expect(await seen(platform)).toBe(0);
    expect((await ask(LIST, PUBLIC_CALLER)).code).toBe('FORBIDDEN');
    const { events } = await hub.instance.feed.read(0, 1_000);
    expect(events.length).toBeGreaterThan(2);
    for (const word of ['61450', '样例电表', 'baseline', 'savings', 'kgce'])
      expect(JSON.stringify(events)).not.toContain(word);
  });
});
