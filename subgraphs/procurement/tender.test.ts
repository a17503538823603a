import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { afterReport } from '../../schema/domain/life-history.ts';
import { NO_HISTORY, packHistory } from '../../schema/domain/versions.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import {
  blacklistEntry,
  body,
  certificate,
  conformityResult,
  freshSources,
  type TestEvent,
  viewOf,
} from './fixtures.ts';
import type { Models } from './model.ts';
import { parseYuan, yuan } from './money.ts';
import { status } from './purchase-fixtures.ts';
import type { Services } from './service.ts';
import manifest from './subgraph.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const PLATFORM: Caller = {
  ...PUBLIC_CALLER,
  agency: 'demo-procurement',
  kind: 'PROCUREMENT_PLATFORM',
  purpose: 'PROCUREMENT',
  scopes: ['public', 'procurement:check'],
};
const OTHER: Caller = { ...PLATFORM, agency: 'other' };
/** Suppliers, fictional. The last is banned in 2026. */
const [MAKER, RESELLER, BANNED] = ['91440300YQ0016442Q', '91330502YQ0008223H', '91330100YQ002192X5'];

const EVENTS: TestEvent[] = [
  { type: 'ConformityResultChanged', fact: conformityResult() },
  {
    type: 'ConformityResultChanged',
    fact: conformityResult({
      id: 'EL',
      kind: 'ENVIRONMENTAL_LABELLING',
      number: 'EL-1',
      productName: '台式计算机',
      models: ['PC-1'],
    }),
  },
  {
    type: 'ConformityResultChanged',
    fact: conformityResult({ id: 'ES', number: 'ES-1', productName: '台式计算机', models: ['PC-1'] }),
  },
  {
    type: 'ConformityResultChanged',
    fact: conformityResult({
      id: 'EF',
      kind: 'ENVIRONMENTAL_LABELLING',
      number: 'EF-1',
      productName: '办公桌',
      models: ['D-1'],
    }),
  },
  { type: 'CertificateChanged', fact: certificate() },
  { type: 'CertificationBodyChanged', fact: body(NOW) },
  { type: 'BlacklistEntryChanged', fact: blacklistEntry() },
];
const clock = movableClock(NOW);
let view = viewOf(EVENTS, []);
const reader = new Proxy({} as ReadModelReader, {
  get: (_target, name) =>
    name === 'sources' ? () => freshSources(clock.now().toISOString()) : (Reflect.get(view, name) as unknown),
});

let hub: SubgraphHarness<Models, Services, null>;
beforeAll(async () => {
  hub = await startSubgraph(manifest, { clock, readModel: () => reader });
});
afterAll(() => hub?.stop());

const CREATE = `mutation ($input: CreateTenderInput!) { createTender(input: $input) { created tender { id lots { items { reference budget } } } } }`;
const MATRIX = `id on asKnownAt digest asGiven preferenceRule { instrument lowestValue highestValue }
  lots { lot { reference } bids { bid supplier { uscc } mayWin total comparedPrice points rank
    cells { item isOffered outcome mayBeBought preferred overBudget clause { instrument edition item } certificate { number }
      conformityResult { id } lacking { code from } } } }`;
const EVALUATE = `mutation ($input: EvaluateTenderInput!) { evaluateTender(input: $input) { tenderEvaluation { ${MATRIX} } } }`;
const TENDER = `query ($id: ID!) { tender(id: $id) { name evaluations { ${MATRIX} } } }`;

interface Cell {
  readonly item: string;
  readonly outcome: string | null;
  readonly mayBeBought: boolean | null;
  readonly preferred: boolean;
  readonly lacking: readonly { readonly code: string; readonly from: string }[];
  readonly [field: string]: unknown;
}
interface LotBid {
  readonly bid: string;
  readonly mayWin: boolean | null;
  readonly rank: number | null;
  readonly cells: readonly Cell[];
  readonly [field: string]: unknown;
}
interface Evaluation {
  readonly id: string;
  readonly digest: string;
  readonly asGiven: boolean;
  readonly lots: readonly { readonly bids: readonly LotBid[] }[];
  readonly [field: string]: unknown;
}

async function run<T>(query: string, variables: object, caller = PLATFORM): Promise<T> {
  const { data, errors } = await hub.execute(query, variables as Record<string, unknown>, caller);
  if (errors) throw Object.assign(new Error(JSON.stringify(errors)), errors[0]?.extensions);
  return Object.values(data ?? {})[0] as T;
}
const evaluate = async (input: object, caller = PLATFORM) =>
  (await run<{ tenderEvaluation: Evaluation }>(EVALUATE, { input }, caller)).tenderEvaluation;

const tender = (changes: object = {}) => ({
  reference: 'YQ-2026-001',
  name: '（样例）办公楼设备采购',
  purchaser: '样例采购人',
  region: '440300',
  preference: { preferenceForm: 'PRICE_DEDUCTION', value: '5' },
  lots: [
    {
      reference: 'A',
      name: '设备',
      items: [
        { reference: '1', productName: '空调机', quantity: '20 台', budget: '100000' },
        { reference: '2', productName: '办公桌', quantity: '50 张' },
      ],
    },
  ],
  ...changes,
});
const desk = { item: '2', price: '20000.00' };
const bids = [
  {
    reference: 'b1',
    supplierUscc: MAKER,
    offeredItems: [{ item: '1', certificateNumber: 'YQ-SAMPLE-1', productModel: 'RH-K26', price: '90000' }, desk],
  },
  {
    reference: 'b2',
    supplierUscc: RESELLER,
    offeredItems: [{ item: '1', productModel: 'XX-1', price: '80000' }, desk],
  },
  {
    reference: 'b3',
    supplierUscc: BANNED,
    offeredItems: [{ item: '1', certificateNumber: 'YQ-SAMPLE-1', productModel: 'RH-K26', price: '110000.5' }, desk],
  },
];

describe('PRO-01 a tender', () => {
  it('is recorded once under the reference of its agency, and nobody else finds it', async () => {
    const first = await run<{ created: boolean; tender: { id: string } }>(CREATE, { input: tender() });
    expect(first).toMatchObject({ created: true, tender: { id: 'demo-procurement:YQ-2026-001' } });
    expect(await run(CREATE, { input: tender() })).toMatchObject({ created: false });
    await expect(run(CREATE, { input: tender({ name: '另一项目' }) })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await run(TENDER, { id: first.tender.id }, OTHER)).toBeNull();
    await expect(evaluate({ tender: first.tender.id, bids }, OTHER)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    [{ preference: { preferenceForm: 'PRICE_DEDUCTION', value: '6' } }, 'input.preference.value'],
    [{ preference: { preferenceForm: 'POINTS', value: '0' } }, 'input.preference.value'],
    [{ region: '99' }, 'input.region'],
    [{ reference: 'a:b' }, 'input.reference'],
    [{ lots: [] }, 'input.lots'],
    [{ lots: [{ reference: 'A', name: 'x', items: [{ reference: '1' }] }] }, 'input.lots[0].items[0]'],
    [
      { lots: [{ reference: 'A', name: 'x', items: [{ reference: '1', productName: 'x', budget: '1,5' }] }] },
      'input.lots[0].items[0].budget',
    ],
  ])('is refused where it is not of its form: %j', async (changes, argument) => {
    await expect(run(CREATE, { input: tender({ reference: 'faulty', ...changes }) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  it('is evaluated as a matrix of bids and items, with clause, edition, evidence, and what is missing from whom', async () => {
    const { lots, preferenceRule } = await evaluate({ tender: 'demo-procurement:YQ-2026-001', bids });
    expect(preferenceRule).toEqual({ instrument: '粤财采购〔2019〕1号', lowestValue: '1', highestValue: '5' });
    const [one, two, three] = lots[0]?.bids ?? [];
    expect(one).toMatchObject({ bid: 'b1', total: '110000.00' });
    expect(one?.cells[0]).toMatchObject({
      item: '1',
      outcome: 'ELIGIBLE_MANDATORY',
      mayBeBought: true,
      overBudget: false,
      clause: { instrument: '财库〔2019〕19号', edition: '2019-04-01' },
      conformityResult: { id: 'CR1' },
    });
    expect(two).toMatchObject({ bid: 'b2', mayWin: false, rank: null });
    expect(two?.cells[0]).toMatchObject({
      outcome: 'NO_CERTIFICATE',
      mayBeBought: false,
      lacking: [{ code: 'CERTIFICATE_NOT_STATED', from: 'SUPPLIER' }],
    });
    expect(three).toMatchObject({ bid: 'b3', mayWin: false, rank: null });
    expect(three?.cells.map(({ outcome }) => outcome)).toEqual(['SUPPLIER_BARRED', 'SUPPLIER_BARRED']);
    expect(three?.cells[0]).toMatchObject({ overBudget: true });
  });

  it('prefers products of priority purchase by its rule, never those of mandatory purchase', async () => {
    const lot = (reference: string, items: object[]) => [{ reference, name: 'x', items }];
    const furniture = [
      { reference: '1', productName: '办公桌' },
      { reference: '2', productName: '空调机' },
    ];
    for (const [form, expected] of [
      ['PRICE_DEDUCTION', { total: '30000.00', comparedPrice: '29500.00', points: '0.00' }],
      ['POINTS', { total: '30000.00', comparedPrice: '30000.00', points: '1.67' }],
    ] as const) {
      const input = tender({
        reference: form,
        preference: { preferenceForm: form, value: '5' },
        lots: lot('A', furniture),
      });
      await run(CREATE, { input });
      const { lots } = await evaluate({
        tender: `demo-procurement:${form}`,
        bids: [
          {
            reference: 'b1',
            supplierUscc: MAKER,
            offeredItems: [
              { item: '1', certificateNumber: 'EF-1', productModel: 'D-1', price: '10000' },
              { item: '2', certificateNumber: 'YQ-SAMPLE-1', productModel: 'RH-K26', price: '20000' },
            ],
          },
          {
            reference: 'b2',
            supplierUscc: RESELLER,
            offeredItems: [{ item: '1', productModel: 'D-9', price: '10000' }],
          },
        ],
      });
      const [one, two] = lots[0]?.bids ?? [];
      expect(one?.cells.map(({ preferred }) => preferred)).toEqual([true, false]);
      expect(one).toMatchObject({ mayWin: true, rank: 1, ...expected });
      // What is bought by priority may be bought without a certificate; a lot is won by a bid for all of it.
      expect(two).toMatchObject({
        mayWin: false,
        cells: [{ mayBeBought: true, preferred: false }, { isOffered: false }],
      });
    }
  });
});

describe('PRO-01 a tender disputed a year later', () => {
  it('is answered as it was, though certificates have fallen and a supplier is barred since; and as it is known now', async () => {
    const items = Array.from({ length: 60 }, (_, index) =>
      index % 3 === 0
        ? { reference: String(index), productName: '变频空调' }
        : index % 3 === 1
          ? { reference: String(index), categoryCode: 'A02010104', categoryCatalogue: 'CATALOGUE_2013' }
          : { reference: String(index), productName: '钢笔' },
    );
    const input = tender({ reference: 'big', lots: [{ reference: 'A', name: '全部', items }] });
    await run(CREATE, { input });
    const offer = ({ reference }: { reference: string }, index: number) => ({
      item: reference,
      price: String(1000 + index),
      ...(index % 3 === 0 && { certificateNumber: 'YQ-SAMPLE-1', productModel: 'RH-K26' }),
      ...(index % 3 === 1 && { certificateNumber: 'ES-1', furtherCertificateNumbers: ['EL-1'], productModel: 'PC-1' }),
    });
    const five = [MAKER, RESELLER, BANNED, '91310118YQ0001371W', '91330421YQ0012337C'].map((supplierUscc, place) => ({
      reference: `b${place}`,
      supplierUscc,
      offeredItems: items.map(offer),
    }));
    const given = await evaluate({ tender: 'demo-procurement:big', bids: five });
    expect(given.lots[0]?.bids.map(({ mayWin }) => mayWin)).toEqual([true, true, false, true, true]);
    expect(given.lots[0]?.bids[0]?.cells).toHaveLength(60);
    expect(given.asGiven).toBe(true);
    expect((await evaluate({ tender: 'demo-procurement:big', bids: five })).id).toBe(given.id);

    // A year later: the certificate is revoked, and the maker is on a list. The feed tells it after what was known then.
    clock.set('2027-11-22T04:00:00.000Z');
    const before = conformityResult();
    const revoked = { ...before, statusHistory: [status('VALID', '2024-01-01'), status('REVOKED', '2026-11-01')] };
    const days = { first: '2024-01-01', content: '2024-01-01' };
    const told = (at: string) => ({ at, today: at.slice(0, 10), by: '101' });
    const issued = afterReport(NO_HISTORY, null, before, told('2024-01-02T00:00:00.000Z'), days);
    const history = packHistory(afterReport(issued, before, revoked, told('2027-06-01T00:00:00.000Z'), days), revoked);
    const later: TestEvent[] = [
      { type: 'ConformityResultChanged', fact: { ...revoked, history } },
      {
        type: 'BlacklistEntryChanged',
        fact: blacklistEntry({ id: 'BL9', subjectUscc: MAKER, publishedOn: '2027-01-10', endsOn: '2029-01-10' }),
      },
    ];
    view = viewOf([...EVENTS, ...later.map((event) => ({ ...event, at: '2027-06-01T00:00:00Z' }))], []);
    const { evaluations } = await run<{ evaluations: Evaluation[] }>(TENDER, { id: 'demo-procurement:big' });
    expect(evaluations).toHaveLength(1);
    expect(evaluations[0]).toEqual(given);
    const known = await evaluate({ tender: 'demo-procurement:big', on: '2026-11-22', bids: five });
    expect(known.digest).not.toBe(given.digest);
    expect(known.lots[0]?.bids.map(({ mayWin }) => mayWin)).toEqual([false, false, false, false, false]);
    expect(known.lots[0]?.bids[0]?.cells[0]).toMatchObject({ outcome: 'CERTIFICATE_NOT_ACCEPTED' });
    view = viewOf(EVENTS, []);
    clock.set(NOW);
  });
});

describe('amounts', () => {
  it('are whole fen: written and read again they are the same', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), (amount) => {
        expect(parseYuan(yuan(amount))).toBe(amount);
      }),
    );
    for (const text of ['', '-1', '1.234', '1,000', '1e3', '０.5']) expect(parseYuan(text)).toBeNull();
  });
});
