import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { CALLERS, type ResultsHub, startResultsHub } from '../../tests/support/results-hub.ts';

let hub: ResultsHub;
beforeAll(async () => {
  hub = await startResultsHub();
});
afterAll(() => hub?.stop());
beforeEach(async () => {
  await hub.news();
});

const REPORT = `mutation ($results: [ConformityResultReportInput!]!) { reportConformityResults(input: { results: $results }) {
  results { index outcome fault { field reason } result { id kind number status { status since reasonCode } reportedBy { code }
    statusHistory { status from reportedWord reportedBy } } } } }`;
const CHANGE = `mutation ($input: ChangeConformityResultStatusInput!) { changeConformityResultStatus(input: $input) {
  outcome result { id status { status since until reasonCode } statusHistory { status from voluntary reportedBy } } } }`;

interface ReportedRow {
  readonly outcome: string;
  readonly fault: { readonly field: string; readonly reason: string } | null;
  readonly result: { readonly id: string } | null;
}

let serial = 0;
const row = (changes: Record<string, unknown> = {}) => ({
  kind: 'ENERGY_SAVING',
  number: `EC-${++serial}`,
  issuerBodyCode: '101',
  issuerName: '云桥测试认证(上海)有限公司',
  holderUscc: '91310118YQ0001371W',
  holderName: '上海青澜绿色家居有限公司',
  productName: '样例灯具',
  models: ['M1', 'M2'],
  grade: 1,
  terms: [{ from: '2024-01-01', to: '2027-12-31' }],
  ...changes,
});

async function report(results: unknown[], caller: Caller = CALLERS.body101): Promise<ReportedRow[]> {
  const { data, code } = await hub.ask(REPORT, { results }, caller);
  expect(code).toBeUndefined();
  return (data as { reportConformityResults: { results: ReportedRow[] } }).reportConformityResults.results;
}

async function reportOne(
  changes: Record<string, unknown> = {},
  caller: Caller = CALLERS.body101,
): Promise<ReportedRow> {
  const [only] = await report([row(changes)], caller);
  if (!only) throw new Error('No answer for the row.');
  return only;
}

describe('reporting results', () => {
  it('creates, knows again and updates by issuer, kind and number', async () => {
    const first = row({ number: 'EC 2024-77' });
    const [created] = await report([first]);
    expect(created).toMatchObject({ outcome: 'CREATED', result: { status: { status: 'VALID', since: '2024-01-01' } } });
    const [again] = await report([{ ...first, number: 'ec2024 77', issuerName: first.issuerName }]);
    expect(again).toMatchObject({ outcome: 'UPDATED', result: { id: created?.result?.id, number: 'ec2024 77' } });
    expect((await report([{ ...first, number: 'ec2024 77' }]))[0]).toMatchObject({ outcome: 'UNCHANGED' });
    expect((await report([{ ...first, kind: 'WATER_SAVING' }]))[0]).toMatchObject({ outcome: 'CREATED' });
    expect((await hub.news()).map(({ type, key }) => [type, key === created?.result?.id])).toEqual([
      ['ConformityResultChanged', true],
      ['ConformityResultChanged', true],
      ['ConformityResultChanged', false],
    ]);
  });

  it('keeps who reported it first, also past a report of somebody else, a change and a correction', async () => {
    const own = row({ number: 'BY-1' });
    const [created] = await report([own]);
    await report([{ ...own, productName: '样例灯具二' }], CALLERS.operator);
    const query =
      '{ _entities(representations: $representations) { ... on ConformityResult { createdBy productName } } }';
    const { data } = await hub.ask(`query ($representations: [_Any!]!) ${query}`, {
      representations: [{ __typename: 'ConformityResult', id: created?.result?.id }],
    });
    expect(data).toEqual({ _entities: [{ createdBy: CALLERS.body101.agency, productName: '样例灯具二' }] });
  });

  it('publishes the fact and nothing of how it was reported', async () => {
    await reportOne({ number: 'FACT-1', status: '正常' });
    const [event] = await hub.news();
    const { history, ...fact } = (event?.fact ?? {}) as { readonly history?: unknown };
    expect(history).toMatchObject({ acts: [{ by: '101', cause: 'ISSUE' }], versions: [{ differs: {} }] });
    expect(fact).toEqual({
      id: event?.key,
      kind: 'ENERGY_SAVING',
      number: 'FACT-1',
      issuerBodyCode: '101',
      issuerName: '云桥测试认证(上海)有限公司',
      holderUscc: '91310118YQ0001371W',
      holderName: '上海青澜绿色家居有限公司',
      productName: '样例灯具',
      models: ['M1', 'M2'],
      standard: null,
      grade: 1,
      terms: [{ from: '2024-01-01', to: '2027-12-31' }],
      statusHistory: [{ status: 'VALID', from: '2024-01-01', reasonCode: null, until: null, voluntary: false }],
      fictional: false,
    });
  });

  it('takes status words of the trade and keeps them', async () => {
    expect(
      await reportOne({
        status: '暂停',
        statusSince: '2026-10-01',
        statusReason: 'SUS-12',
        suspendedUntil: '2027-03-31',
      }),
    ).toMatchObject({
      result: {
        status: { status: 'SUSPENDED', since: '2026-10-01', reasonCode: 'SUS-12' },
        statusHistory: [
          { status: 'VALID', reportedWord: null },
          { status: 'SUSPENDED', from: '2026-10-01', reportedWord: '暂停', reportedBy: ['ISSUER'] },
        ],
      },
    });
    expect(await reportOne({ status: '证书过期', terms: [{ from: '2022-01-01', to: '2024-12-31' }] })).toMatchObject({
      outcome: 'CREATED',
      result: { status: { status: 'EXPIRED', since: '2025-01-01' } },
    });
  });

  it('takes the registered name of an issuer that is named by its code, and words for kinds', async () => {
    const [named] = await report([row({ issuerName: null, number: 'EC2024-90', kind: '节能产品认证' })]);
    expect(named).toMatchObject({ outcome: 'CREATED', result: { kind: 'ENERGY_SAVING' } });
    await hub.news();
  });

  it('rejects a faulty row by itself, naming the field', async () => {
    const answers = await report([row(), row({ holderUscc: '91310118YQ0001371X' }), row({ number: '' }), row()]);
    expect(answers.map(({ outcome, fault }) => [outcome, fault?.field])).toEqual([
      ['CREATED', undefined],
      ['REJECTED', 'holderUscc'],
      ['REJECTED', 'number'],
      ['CREATED', undefined],
    ]);
    expect(await hub.news()).toHaveLength(2);
  });

  it.each([
    ['kind', { kind: 'GREEN' }],
    ['issuerBodyCode', { issuerBodyCode: '1' }],
    ['issuerName', { issuerName: ' ', issuerBodyCode: null }],
    ['models', { models: [] }],
    ['models[1]', { models: ['M1', ''] }],
    ['grade', { grade: 6 }],
    ['terms', { terms: [] }],
    ['terms[0].from', { terms: [{ from: '2024-02-30', to: '2025-01-01' }] }],
    ['terms[0].to', { terms: [{ from: '2024-01-01', to: '2023-12-31' }] }],
    ['terms[0].from', { terms: [{ from: '2026-11-23', to: '2027-12-31' }] }],
    [
      'terms[1]',
      {
        terms: [
          { from: '2024-01-01', to: '2025-01-01' },
          { from: '2023-01-01', to: '2026-01-01' },
        ],
      },
    ],
    ['status', { status: '失效' }],
    ['status', { statusSince: '2026-01-01' }],
    ['status', { status: '过期' }],
    ['statusSince', { status: '撤销' }],
    ['statusSince', { status: '撤销', statusSince: '2026-11-23' }],
    ['statusReason', { status: '撤销', statusSince: '2026-01-01', statusReason: 'SUS-12' }],
    ['suspendedUntil', { status: '撤销', statusSince: '2026-01-01', suspendedUntil: '2026-02-01' }],
    ['suspendedUntil', { status: '暂停', statusSince: '2026-01-01', suspendedUntil: '2025-12-31' }],
    ['status', { status: '暂停', statusSince: '2023-12-31' }],
  ])('rejects a row for %s', async (field, changes) => {
    expect(await reportOne(changes)).toMatchObject({ outcome: 'REJECTED', fault: { field }, result: null });
  });

  it('renews by a further term, and never takes a revocation back', async () => {
    const one = row({ terms: [{ from: '2021-01-01', to: '2023-12-31' }] });
    await report([one]);
    const renewed = { ...one, terms: [...one.terms, { from: '2024-01-01', to: '2027-12-31' }] };
    expect((await report([renewed]))[0]).toMatchObject({ outcome: 'UPDATED', result: { status: { status: 'VALID' } } });
    const revoked = { ...renewed, status: '撤销', statusSince: '2026-05-05', statusReason: 'REV-12' };
    expect((await report([revoked]))[0]).toMatchObject({ outcome: 'UPDATED' });
    expect((await report([renewed]))[0]).toMatchObject({
      outcome: 'UNCHANGED',
      result: { status: { status: 'REVOKED' } },
    });
    expect((await report([{ ...renewed, status: '有效', statusSince: '2026-06-01' }]))[0]).toMatchObject({
      outcome: 'REJECTED',
      fault: { field: 'status' },
    });
  });

  it('treats rows of one call in their order', async () => {
    const one = row();
    const answers = await report([one, one, { ...one, productName: '另一名称' }]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['CREATED', 'UNCHANGED', 'UPDATED']);
    expect(await hub.news()).toHaveLength(1);
  });

  it('takes a declaration from the body it was handed to, which then answers for it', async () => {
    const declaration = row({
      kind: 'SUPPLIER_DECLARATION',
      issuerBodyCode: null,
      issuerName: '上海青澜绿色家居有限公司',
      grade: null,
    });
    expect((await report([declaration], CALLERS.body102))[0]).toMatchObject({
      outcome: 'CREATED',
      result: { reportedBy: { code: '102' } },
    });
    expect(await hub.ask(REPORT, { results: [declaration] }, CALLERS.body101)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await report([declaration], CALLERS.operator))[0]).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it.each([
    ['another body', CALLERS.body102],
    ['the ministry', CALLERS.ministry],
    ['a regulator', CALLERS.zhejiang],
    ['the holder', CALLERS.holder],
    ['a platform', CALLERS.platform],
    ['the public', PUBLIC_CALLER],
  ])('is refused to %s, and nothing of the call is stored', async (_, caller) => {
    const refused = await hub.ask(REPORT, { results: [row({ issuerBodyCode: '101' })] }, caller);
    expect(refused.code).toBe('FORBIDDEN');
    expect(refused.data?.['reportConformityResults'] ?? null).toBeNull();
    expect(await hub.news()).toEqual([]);
  });

  it('takes at most 500 rows', async () => {
    expect(await hub.ask(REPORT, { results: Array(501).fill(row()) }, CALLERS.body101)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.results',
    });
    expect(await hub.ask(REPORT, { results: [] }, CALLERS.body101)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await report(Array.from({ length: 500 }, () => row()))).toHaveLength(500);
  });
});

describe('changing a status', () => {
  const change = (input: Record<string, unknown>, caller: Caller) => hub.ask(CHANGE, { input }, caller);
  const created = async () => (await reportOne()).result?.id ?? '';

  it('takes the report of issuer or holder, whichever comes first, and tells others once', async () => {
    const resultId = await created();
    await hub.news();
    const suspend = { resultId, action: 'SUSPEND', on: '2026-11-01', reasonCode: 'SUS-12' };
    expect((await change(suspend, CALLERS.holder)).data).toMatchObject({
      changeConformityResultStatus: {
        outcome: 'CHANGED',
        result: { status: { status: 'SUSPENDED', since: '2026-11-01' } },
      },
    });
    expect((await change(suspend, CALLERS.body101)).data).toMatchObject({
      changeConformityResultStatus: {
        outcome: 'UNCHANGED',
        result: { statusHistory: [{ reportedBy: ['ISSUER'] }, { reportedBy: ['HOLDER', 'ISSUER'] }] },
      },
    });
    expect((await change(suspend, CALLERS.operator)).data).toMatchObject({
      changeConformityResultStatus: { outcome: 'UNCHANGED' },
    });
    expect(await hub.news()).toMatchObject([{ type: 'ConformityResultChanged', key: resultId }]);
  });

  it('takes a row of the issuer as its report of what the holder had reported', async () => {
    const one = row();
    const resultId = (await report([one]))[0]?.result?.id ?? '';
    await change({ resultId, action: 'REVOKE', on: '2026-11-01', reasonCode: 'REV-12' }, CALLERS.holder);
    await hub.news();
    const confirmed = { ...one, status: '撤销', statusSince: '2026-11-01', statusReason: 'REV-12' };
    expect((await report([confirmed]))[0]).toMatchObject({
      outcome: 'UNCHANGED',
      result: { statusHistory: [{}, { status: 'REVOKED', reportedBy: ['HOLDER', 'ISSUER'] }] },
    });
    expect(await hub.news()).toEqual([]);
  });

  it("lets the issuer's details stand and the issuer alone restore", async () => {
    const resultId = await created();
    await change({ resultId, action: 'SUSPEND', on: '2026-11-05' }, CALLERS.holder);
    const byIssuer = { resultId, action: 'SUSPEND', on: '2026-11-01', reasonCode: 'SUS-12', until: '2027-04-30' };
    expect((await change(byIssuer, CALLERS.body101)).data).toMatchObject({
      changeConformityResultStatus: {
        outcome: 'CORRECTED',
        result: { status: { since: '2026-11-01', until: '2027-04-30' } },
      },
    });
    const restore = { resultId, action: 'RESTORE', on: '2026-11-20' };
    expect(await change(restore, CALLERS.holder)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await change(restore, CALLERS.body101)).data).toMatchObject({
      changeConformityResultStatus: {
        outcome: 'CHANGED',
        result: { status: { status: 'VALID', since: '2026-11-20' } },
      },
    });
  });

  it('marks what a holder gives up as voluntary', async () => {
    const resultId = await created();
    expect(
      (await change({ resultId, action: 'CANCEL', on: '2026-11-20', reasonCode: 'CAN-01' }, CALLERS.holder)).data,
    ).toMatchObject({
      changeConformityResultStatus: {
        result: { statusHistory: [{ voluntary: false }, { status: 'CANCELLED', voluntary: true }] },
      },
    });
  });

  it.each([
    ['another body', CALLERS.body102],
    ['another enterprise', CALLERS.stranger],
    ['the ministry', CALLERS.ministry],
    ['a platform', CALLERS.platform],
    ['the public', PUBLIC_CALLER],
  ])('is refused to %s', async (_, caller) => {
    const resultId = await created();
    await hub.news();
    expect(await change({ resultId, action: 'REVOKE', on: '2026-11-20' }, caller)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await hub.news()).toEqual([]);
  });

  it('says what is wrong', async () => {
    const resultId = await created();
    const fault = async (input: Record<string, unknown>) => {
      const { code, argument } = await change(
        { resultId, action: 'SUSPEND', on: '2026-11-20', ...input },
        CALLERS.body101,
      );
      return [code, argument];
    };
    expect(await fault({ resultId: 'none' })).toEqual(['NOT_FOUND', 'input.resultId']);
    expect(await fault({ on: '2026-11-23' })).toEqual(['BAD_USER_INPUT', 'input.on']);
    expect(await fault({ reasonCode: 'REV-12' })).toEqual(['BAD_USER_INPUT', 'input.reasonCode']);
    expect(await fault({ until: '2026-11-19' })).toEqual(['BAD_USER_INPUT', 'input.until']);
    expect(await fault({ action: 'REVOKE', until: '2026-12-19' })).toEqual(['BAD_USER_INPUT', 'input.until']);
    expect(await fault({ action: 'RESTORE' })).toEqual(['CONFLICT', undefined]);
    expect(await fault({ on: '2023-12-31' })).toEqual(['CONFLICT', undefined]);
  });
});
