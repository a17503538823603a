import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { CALLERS, type ResultsHub, startResultsHub } from '../../tests/support/results-hub.ts';
import { loadList } from './list-register.ts';

const clock = movableClock('2026-06-01T01:00:00Z');
let hub: ResultsHub;
beforeAll(async () => {
  hub = await startResultsHub(clock);
});
afterAll(() => hub?.stop());

const ADJUST = `mutation ($input: AdjustReusableResultsListInput!) { adjustReusableResultsList(input: $input) {
  outcome list { edition validTo rows { seq kind validFrom validTo } } } }`;
const READ = `query ($on: Date, $asKnownAt: DateTime) { reusableResultsList(on: $on, asKnownAt: $asKnownAt) { edition official validFrom validTo
  rows { seq kind validTo versions { validTo cause reportedBy grounds } record { validTo recordedUntil replacedCause replacedGrounds } } } }`;

interface List {
  readonly edition: string;
  readonly validTo: string | null;
  readonly rows: readonly { readonly seq: number; readonly kind: string; readonly validTo: string | null }[];
}

async function adjust(input: object, caller: (typeof CALLERS)[keyof typeof CALLERS] = CALLERS.ministry) {
  const { data, code, argument } = await hub.ask(ADJUST, { input }, caller);
  const answer = data as { adjustReusableResultsList: { outcome: string; list: List } } | null;
  return { code, argument, ...answer?.adjustReusableResultsList };
}

async function list(on: string, asKnownAt: string | null = null): Promise<List | null> {
  const { data, code } = await hub.ask(READ, { on, asKnownAt });
  expect(code).toBeUndefined();
  return (data as { reusableResultsList: List | null }).reusableResultsList;
}

const seqs = (found: List | null) => found?.rows.map(({ seq }) => seq);
const ROW = {
  seq: 6,
  projectZh: '循环',
  projectEn: 'Recycling',
  kind: 'RECYCLED',
  resultZh: '再生产品认证',
  legalBasis: '循环经济促进法',
};
const ANNOUNCED = { instrument: '认监委公告2026年第9号(样例)', announcedOn: '2026-05-20' };

describe('the List (REU-04, ACT-01)', () => {
  it('is the ministry’s: nobody else adjusts it', async () => {
    const end = { endRow: { edition: 'SAMPLE-2023', seq: 5, lastDay: '2026-12-31', ...ANNOUNCED } };
    for (const caller of [CALLERS.operator, CALLERS.zhejiang, CALLERS.body101])
      expect((await adjust(end, caller)).code).toBe('FORBIDDEN');
  });

  it('gets a row from a day on; what was known before stays known', async () => {
    await hub.news();
    const added = await adjust({ addRow: { row: ROW, validFrom: '2026-06-01', ...ANNOUNCED } });
    expect(added).toMatchObject({ outcome: 'ADDED', list: { edition: 'SAMPLE-2023' } });
    expect((await hub.news()).map(({ type }) => type)).toEqual(['ReusableResultsListChanged']);
    expect((await adjust({ addRow: { row: ROW, validFrom: '2026-06-01', ...ANNOUNCED } })).outcome).toBe('UNCHANGED');
    expect(await hub.news()).toEqual([]);
    expect(seqs(await list('2026-06-01'))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(seqs(await list('2026-05-31'))).toEqual([1, 2, 3, 4, 5]);
    expect(seqs(await list('2026-06-01', '2026-06-01T00:59:59Z'))).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends a row by its last day, and puts right an end that was told wrongly', async () => {
    clock.set('2026-06-02T01:00:00Z');
    const end = { edition: 'SAMPLE-2023', seq: 5, ...ANNOUNCED };
    expect((await adjust({ endRow: { ...end, lastDay: '2026-06-30' } })).outcome).toBe('ENDED');
    clock.set('2026-06-03T01:00:00Z');
    expect((await adjust({ endRow: { ...end, lastDay: '2026-12-31' } })).code).toBe('CONFLICT');
    const grounds = '公告更正: 截止日为12月31日';
    expect((await adjust({ endRow: { ...end, lastDay: '2026-12-31', grounds } })).outcome).toBe('ENDED');
    expect(seqs(await list('2026-07-01'))).toContain(5);
    expect(seqs(await list('2026-07-01', '2026-06-02T12:00:00Z'))).not.toContain(5);
    expect(seqs(await list('2026-07-01', '2026-06-01T12:00:00Z'))).toContain(5);
    const organic = (await list('2026-07-01'))?.rows.find(({ seq }) => seq === 5);
    expect(organic).toMatchObject({
      validTo: '2026-12-31',
      versions: [
        { validTo: '2026-06-30' },
        { validTo: '2026-12-31', cause: 'CORRECTION', reportedBy: 'MINISTRY', grounds },
      ],
    });
  });

  it('is followed by another edition, which ends it the day before', async () => {
    clock.set('2026-06-10T01:00:00Z');
    const publish = { edition: 'LIST-2027', validFrom: '2027-01-01', rows: [{ ...ROW, seq: 1 }], ...ANNOUNCED };
    expect((await adjust({ publish })).outcome).toBe('PUBLISHED');
    expect((await adjust({ publish })).outcome).toBe('UNCHANGED');
    expect((await adjust({ publish: { ...publish, rows: [ROW] } })).code).toBe('CONFLICT');
    expect(await list('2026-12-31')).toMatchObject({ edition: 'SAMPLE-2023', validTo: '2026-12-31' });
    expect(await list('2027-01-01')).toMatchObject({ edition: 'LIST-2027', validTo: null, official: true });
    expect(await list('2027-01-01', '2026-06-05T00:00:00Z')).toMatchObject({ edition: 'SAMPLE-2023', validTo: null });
  });

  it('takes no announcement that acts back, no kind twice, and no declaration', async () => {
    const row = (changes: object) => ({
      addRow: { row: { ...ROW, ...changes }, validFrom: '2026-06-10', ...ANNOUNCED },
    });
    expect(await adjust(row({ seq: 7, kind: 'SUPPLIER_DECLARATION' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.addRow.row.kind',
    });
    expect((await adjust(row({ seq: 7 }))).code).toBe('CONFLICT');
    expect((await adjust(row({ seq: 1, kind: 'TEST_REPORT' }))).code).toBe('CONFLICT');
    const back = { edition: 'SAMPLE-2023', seq: 4, lastDay: '2026-05-19', ...ANNOUNCED };
    expect(await adjust({ endRow: back })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.endRow.lastDay' });
    expect(await adjust({})).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input' });
  });

  it('decides which class a reuse is (REU-01, REU-02)', async () => {
    const report = `mutation ($results: [ConformityResultReportInput!]!) { reportConformityResults(input: { results: $results }) {
      results { result { id } } } }`;
    const result = {
      kind: 'RECYCLED',
      number: 'RC-1',
      issuerBodyCode: '101',
      holderUscc: '91310118YQ0001371W',
      holderName: '上海青澜绿色家居有限公司',
      productName: '样例产品',
      models: ['M1'],
      terms: [{ from: '2024-01-01', to: '2028-12-31' }],
    };
    const { data } = await hub.ask(report, { results: [result] }, CALLERS.body101);
    const told = data as { reportConformityResults: { results: { result: { id: string } }[] } } | null;
    const resultId = told?.reportConformityResults.results[0]?.result.id;
    const file = (decidedOn: string) =>
      hub.ask(
        'mutation ($input: FileReuseInput!) { fileReuse(input: $input) { outcome } }',
        { input: { certificateNumber: 'G2024102001000001', resultId, reuseClass: 'CLASS_1', decidedOn } },
        CALLERS.body102,
      );
    expect((await file('2026-05-31')).code).toBe('CONFLICT');
    expect((await file('2026-06-02')).data).toEqual({ fileReuse: { outcome: 'FILED' } });
  });

  it('keeps what the ministry decided when the hub starts again', async () => {
    await hub.news();
    await loadList(hub.kit);
    expect(await hub.news()).toEqual([]);
    await hub.kit.models.listEditions.updateOne({ _id: 'SAMPLE-2023' }, { origin: 'of an earlier release' });
    await loadList(hub.kit);
    expect(await hub.news()).toHaveLength(1);
    expect(await list('2026-12-31')).toMatchObject({ edition: 'SAMPLE-2023', validTo: '2026-12-31' });
    expect(seqs(await list('2026-12-31'))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
