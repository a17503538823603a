import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { fixedClock } from '../shared/clock.ts';
import type { ReadModelReader, SourceState } from '../shared/read-model/read-model.ts';
import { blacklistEntry, body, certificate, conformityResult, freshSources, viewOf } from './fixtures.ts';
import type { Services } from './service.ts';
import manifest from './subgraph.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const PLATFORM: Caller = {
  ...PUBLIC_CALLER,
  agency: 'platform',
  kind: 'PROCUREMENT_PLATFORM',
  purpose: 'PROCUREMENT',
  scopes: ['public', 'procurement:check'],
};
const GOOD_SUPPLIER = '91440300YQ0016442Q';

let sources: readonly SourceState[] = freshSources(NOW);
const view = viewOf(
  [
    { type: 'ConformityResultChanged', fact: conformityResult() },
    { type: 'CertificateChanged', fact: certificate() },
    { type: 'CertificationBodyChanged', fact: body(NOW) },
    { type: 'BlacklistEntryChanged', fact: blacklistEntry() },
  ],
  [],
);
const reader: ReadModelReader = { ...view, sources: () => sources };

let harness: SubgraphHarness<unknown, Services, null>;
beforeAll(async () => {
  harness = await startSubgraph(manifest, { clock: fixedClock(NOW), readModel: () => reader });
});
afterAll(() => harness?.stop());

const CHECK = `query ($input: ProcurementEligibilityInput!) { procurementEligibility(input: $input) {
  checkedAt on region { code } supplier { uscc } sources { name asOf }
  supplierBars { entry list decisionNumber publishedOn until clause { instrument item } }
  items { reference outcome clause { instrument edition item text { zh en } } certificate { number } conformityResult { id }
    checks { met treatment clause { instrument } certificate { number } conformityResult { id } }
    reasons { code instrument message { zh en } candidates { code name } } } } }`;

interface Item {
  readonly reference: string | null;
  readonly outcome: string | null;
  readonly [field: string]: unknown;
}

async function check(input: Record<string, unknown>, caller: Caller = PLATFORM) {
  const { data, errors } = await harness.execute(CHECK, { input }, caller);
  const answer = data?.['procurementEligibility'] as ({ readonly items: Item[] } & Record<string, unknown>) | null;
  return { answer, error: errors?.[0]?.extensions };
}

describe('procurementEligibility', () => {
  it('answers each item in order, with clause, edition and the certificate used', async () => {
    const { answer } = await check({
      region: '330502',
      supplierUscc: GOOD_SUPPLIER,
      items: [
        { reference: 'a', categoryCode: 'A0206180203', certificateNumber: 'YQ-SAMPLE-1', productModel: 'RH-K26' },
        {
          reference: 'b',
          productName: '墙面涂料',
          certificateNumber: 'G2024101128000001',
          productModel: 'LH-N1',
          projectType: 'SCHOOL',
          starGrade: 2,
        },
        { reference: 'c', productName: '钢笔' },
        { reference: 'd', productName: '打印机' },
      ],
    });
    expect(answer).toMatchObject({
      checkedAt: NOW,
      on: '2026-11-22',
      region: { code: '330502' },
      supplier: { uscc: GOOD_SUPPLIER },
      supplierBars: [],
      sources: [
        { name: 'certificates', asOf: NOW },
        { name: 'reusable-results', asOf: NOW },
        { name: 'blacklists', asOf: NOW },
      ],
    });
    expect(answer?.items.map(({ reference, outcome }) => [reference, outcome])).toEqual([
      ['a', 'ELIGIBLE_MANDATORY'],
      ['b', 'ELIGIBLE_MANDATORY'],
      ['c', 'NOT_LISTED'],
      ['d', null],
    ]);
    expect(answer?.items[0]).toMatchObject({
      clause: {
        instrument: '财库〔2019〕19号',
        edition: '2019-04-01',
        item: '10.1 A0206180203 生活用电器 › 空调机',
        text: { zh: '空调机:强制采购,依据节能产品认证证书,2级及以上' },
      },
      certificate: null,
      conformityResult: { id: 'CR1' },
    });
    expect(answer?.items[1]).toMatchObject({ certificate: { number: 'G2024101128000001' }, conformityResult: null });
    expect(answer?.items[2]).toMatchObject({ clause: null, checks: [] });
    expect(answer?.items[3]).toMatchObject({
      clause: null,
      reasons: [
        {
          code: 'PRODUCT_AMBIGUOUS',
          candidates: expect.arrayContaining([{ code: 'A0201060102', name: '激光打印机' }]),
        },
        {},
      ],
    });
  });

  it('bars a supplier from its ban’s first day to its last', async () => {
    const input = {
      supplierUscc: blacklistEntry().subjectUscc,
      items: [{ categoryCode: 'A0206180203', certificateNumber: 'YQ-SAMPLE-1', productModel: 'RH-K26' }],
    };
    const { answer } = await check(input);
    expect(answer).toMatchObject({
      supplierBars: [
        {
          entry: 'BL1',
          list: 'PROCUREMENT_BAN',
          until: '2026-12-31',
          clause: { instrument: '政府采购法', item: 'art. 77' },
        },
      ],
      items: [{ outcome: 'SUPPLIER_BARRED', clause: { instrument: '政府采购法', edition: null } }],
    });
    const before = await check({ ...input, on: '2025-12-31' });
    expect(before.answer).toMatchObject({ supplierBars: [], items: [{ outcome: 'ELIGIBLE_MANDATORY' }] });
  });

  it.each([
    ['input.items', { items: [] }],
    ['input.items', { items: Array.from({ length: 201 }, () => ({ productName: '泵' })) }],
    ['input.items[1]', { items: [{ productName: '泵' }, { productName: ' ' }] }],
    ['input.items[0].starGrade', { items: [{ productName: '泵', starGrade: 4 }] }],
    ['input.items[0].productName', { items: [{ productName: 'x'.repeat(501) }] }],
    [
      'input.items[0].furtherCertificateNumbers',
      { items: [{ productName: '泵', furtherCertificateNumbers: ['1', '2', '3', '4', '5'] }] },
    ],
    ['input.on', { on: '2026-11-23', items: [{ productName: '泵' }] }],
    ['input.region', { region: '湖州', items: [{ productName: '泵' }] }],
    ['input.supplierUscc', { supplierUscc: '91440300YQ0016442X', items: [{ productName: '泵' }] }],
  ])('names %s when it is malformed', async (argument, input) => {
    const { answer, error } = await check(input);
    expect(answer).toBeNull();
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument, expected: expect.any(String) });
  });

  it('takes 200 items', async () => {
    const { answer } = await check({ items: Array.from({ length: 200 }, () => ({ productName: '泵' })) });
    expect(answer?.items).toHaveLength(200);
  });

  it.each([
    [
      'has never been read to its end',
      freshSources(NOW).map((source, index) => (index === 2 ? { ...source, asOf: null } : source)),
    ],
    [
      'is more than a minute behind',
      freshSources(NOW).map((source, index) =>
        index === 1 ? { ...source, asOf: '2026-11-22T03:58:59.999Z' } : source,
      ),
    ],
    ['is not there', freshSources(NOW).slice(0, 2)],
  ])('answers nothing when a source %s', async (_case, state) => {
    sources = state;
    try {
      const { answer, error } = await check({ items: [{ productName: '钢笔' }] });
      expect(answer).toBeNull();
      expect(error?.['code']).toBe('SOURCE_UNAVAILABLE');
    } finally {
      sources = freshSources(NOW);
    }
  });

  it('needs the scope, and an enterprise asks about itself only', async () => {
    const items = [{ productName: '泵' }];
    const enterprise: Caller = { ...PLATFORM, kind: 'ENTERPRISE', uscc: GOOD_SUPPLIER };
    expect((await check({ items }, PUBLIC_CALLER)).error?.['code']).toBe('FORBIDDEN');
    expect((await check({ items }, { ...PLATFORM, scopes: ['public', 'claims:verify'] })).error?.['code']).toBe(
      'FORBIDDEN',
    );
    expect((await check({ items, supplierUscc: '91330100YQ002192X5' }, enterprise)).error?.['code']).toBe('FORBIDDEN');
    expect((await check({ items }, enterprise)).error?.['code']).toBe('FORBIDDEN');
    expect((await check({ items, supplierUscc: GOOD_SUPPLIER }, enterprise)).answer).not.toBeNull();
    expect((await check({ items }, { ...PLATFORM, kind: 'PUBLIC' })).error?.['code']).toBe('FORBIDDEN');
  });
});

describe('procurementLists', () => {
  const LISTS = `query ($on: Date, $after: String) { procurementLists(on: $on) { kind instrument validFrom validTo itemsComplete
    citiesComplete projectTypes cities { code } coverage { zh en } source
    items(first: 30, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { name code treatment namedCertificate gradeAtMost } } } } }`;

  it('shows the public the editions of a day', async () => {
    const { data, errors } = await harness.execute(LISTS, { on: '2021-01-01' }, PUBLIC_CALLER);
    expect(errors).toBeUndefined();
    expect(data?.['procurementLists']).toMatchObject([
      { kind: 'ENERGY_SAVING', validFrom: '2019-04-01', cities: null, projectTypes: null, itemsComplete: false },
      { kind: 'ENVIRONMENTAL_LABELLING', items: { totalCount: 62, pageInfo: { hasNextPage: true } } },
      {
        kind: 'GREEN_BUILDING_MATERIAL',
        instrument: '财库〔2020〕31号',
        citiesComplete: true,
        items: { totalCount: 51 },
      },
    ]);
    const today = await harness.execute(LISTS, {}, PUBLIC_CALLER);
    expect(today.data?.['procurementLists']).toMatchObject([
      {},
      {},
      { validFrom: '2025-01-01', citiesComplete: false },
    ]);
    expect((await harness.execute(LISTS, { on: '2019-03-31' }, PUBLIC_CALLER)).data?.['procurementLists']).toEqual([]);
  });
});
