import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import { CALLERS, type ResultsHub, startResultsHub } from '../../tests/support/results-hub.ts';
import type { DeclarationFiling } from './filings.ts';
import { aLink } from './fixtures.ts';
import { linkFact } from './records.ts';

let hub: ResultsHub;
beforeAll(async () => {
  hub = await startResultsHub();
});
afterAll(() => hub?.stop());

const REPORT = `mutation ($results: [ConformityResultReportInput!]!) { reportConformityResults(input: { results: $results }) {
  results { outcome fault { field reason } result { id } } } }`;
const CORRECT = `mutation ($input: CorrectConformityResultInput!) { correctConformityResult(input: $input) { state } }`;

interface ReportedRow {
  readonly outcome: string;
  readonly fault: { readonly field: string; readonly reason: string } | null;
  readonly result: { readonly id: string } | null;
}

const row = (changes: Record<string, unknown>) => ({
  holderUscc: '91310118YQ0001371W',
  holderName: '上海青澜绿色家居有限公司',
  productName: '样例家具',
  models: ['M1'],
  terms: [{ from: '2024-01-01', to: '2027-12-31' }],
  ...changes,
});

async function report(results: unknown[]): Promise<ReportedRow[]> {
  const { data, code } = await hub.ask(REPORT, { results }, CALLERS.operator);
  expect(code).toBeUndefined();
  return (data as { reportConformityResults: { results: ReportedRow[] } }).reportConformityResults.results;
}

describe('results that are filed declarations', () => {
  it('SDC-04: ends a declaration with its filing, once, and leaves other results and other holders alone', async () => {
    const number = 'SDC2024006777001';
    const declared = {
      kind: 'SUPPLIER_DECLARATION',
      number,
      issuerBodyCode: null,
      issuerName: '样例供方',
      grade: null,
    };
    const [reported] = await report([row(declared)]);
    const result = { id: reported?.result?.id ?? '' };
    await hub.news();
    const statusOf = async () => {
      const [record] = await hub.service.results([result.id]);
      return record?.statusHistory.map(({ status, voluntary, reportedBy }) => [status, voluntary, reportedBy]);
    };
    const [record] = await hub.service.results([result.id]);
    const supplierUscc = record?.holderUscc ?? '';
    const filing = { number, supplierUscc, validTo: null, endedOn: '2026-11-20', isWithdrawn: true };
    const end = (changes: Partial<typeof filing>) =>
      hub.kit.write((scope) => hub.service.takeFiling({ ...filing, ...changes }, scope));
    const before = await statusOf();
    await end({ supplierUscc: '91320211YQ0006850C' });
    await end({ number: 'SDC2024006777002' });
    expect(await statusOf()).toEqual(before);
    expect(await hub.news()).toEqual([]);
    await end({});
    await end({});
    expect((await statusOf())?.at(-1)).toEqual(['CANCELLED', true, ['OPERATOR']]);
    const told = await hub.news();
    expect(told.map(({ type, key }) => [type, key])).toEqual([['ConformityResultChanged', result.id]]);
  });

  it('SDC-04, CAS-05: lasts no longer than what was declared, without anybody acting, in whatever order it was told', async () => {
    const number = 'SDC2024006777003';
    const declared = {
      kind: 'SUPPLIER_DECLARATION',
      number,
      issuerBodyCode: null,
      issuerName: '样例供方',
      grade: null,
      terms: [{ from: '2024-01-01', to: '2029-12-31' }],
    };
    const reported = (await report([row(declared)]))[0];
    const id = reported?.result?.id ?? '';
    const [before] = await hub.service.results([id]);
    const filing: DeclarationFiling = {
      number,
      supplierUscc: before?.holderUscc ?? '',
      validTo: '2027-06-30',
      endedOn: null,
      isWithdrawn: false,
    };
    await hub.news();
    const take = (changes: Partial<DeclarationFiling> = {}) =>
      hub.kit.write((scope) => hub.service.takeFiling({ ...filing, ...changes }, scope));
    await take();
    await take();
    expect((await hub.news()).map(({ type, key }) => [type, key])).toEqual([['ConformityResultChanged', id]]);
    const [record] = await hub.service.results([id]);
    expect([record?.terms, record?.expiresOn]).toEqual([[{ from: '2024-01-01', to: '2027-06-30' }], '2027-06-30']);
    // Nobody has acted on it: the calendar alone ends it, and every link that rests on it.
    const lifecycle = { terms: record?.terms ?? [], statusHistory: record?.statusHistory ?? [] };
    expect(['2027-06-30', '2027-07-01'].map((day) => statusOn(lifecycle, day)?.status)).toEqual(['VALID', 'EXPIRED']);
    const link = linkFact(aLink({ resultId: id, reuseClass: 3 }));
    const broken = (day: string) => brokenLinksOn([{ link, result: lifecycle }], day).length;
    expect([broken('2027-06-30'), broken('2027-07-01')]).toEqual([0, 1]);
    // Told again, or first, for longer: the filing says how long.
    for (const again of [declared, { ...declared, issuerName: '另一上报方' }]) {
      const [refused] = await report([row(again)]);
      expect(refused).toMatchObject({ outcome: 'REJECTED', fault: { field: 'terms[0].to' } });
    }
    const [stranger] = await report([row({ ...declared, holderUscc: '91320211YQ0006850C' })]);
    expect(stranger).toMatchObject({ outcome: 'REJECTED', fault: { field: 'holderUscc' } });
    const within = { ...declared, terms: [{ from: '2024-01-01', to: '2027-06-30' }] };
    expect((await report([row(within)]))[0]?.outcome).toBe('UNCHANGED');
    const longer = { resultId: id, grounds: '录入错误', evidence: ['样例材料'], terms: declared.terms };
    expect((await hub.ask(CORRECT, { input: longer }, CALLERS.operator)).code).toBe('CONFLICT');
    // First reported after its filing has ended, it is over when it comes, or it is refused.
    const ended = 'SDC2024006777004';
    await take({ number: ended, endedOn: '2026-11-02' });
    const [late] = await report([row({ ...within, number: ended })]);
    expect(late).toMatchObject({ outcome: 'REJECTED', fault: { field: 'terms[0].to' } });
    const said = { ...within, number: ended, status: 'REVOKED', statusSince: '2026-11-02' };
    expect((await report([row(said)]))[0]?.outcome).toBe('CREATED');
  });
});
