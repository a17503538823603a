import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import {
  bodyOf,
  enterpriseOf,
  insurer,
  ministry,
  operator,
  platform,
  regulatorOf,
} from '../../tests/support/certificate-callers.ts';
import { type Listed, startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARKS } from '../sample-world/landmarks.ts';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startCertificates(undefined, { certificates: 60, enterprises: 40 });
});
afterAll(() => hub?.stop());

const body101 = bodyOf('101');
const OF_101 = LANDMARKS.validActivityOne;
const HOLDER = { uscc: '91320211YQ0006850C', name: '无锡蠡澄光伏科技有限公司', divisionCode: '320211' };
const CERTIFICATE = {
  number: 'G2024101145777001',
  scheme: '绿色建材',
  starGrade: 3,
  holder: { ...HOLDER, address: '江苏省无锡市滨湖区样例路1号' },
  basis: ['T/CECS 10043-2019'],
  products: [{ name: '光伏组件', models: ['LC-Q600'] }],
  firstIssuedOn: '2024-05-06',
  expiresOn: '2029-05-05',
};

interface Row {
  readonly outcome: string;
  readonly key: string | null;
  readonly field: string | null;
  readonly code: string | null;
  readonly message: { readonly zh: string; readonly en: string } | null;
}
interface Report {
  readonly receiptNumber: string;
  readonly results: readonly Row[];
}

/** Reports rows by the mutation of their kind. */
async function report(
  kind: string,
  list: string,
  rows: readonly object[],
  caller: Caller = body101,
  reportKey?: string,
) {
  const type = `${kind[0]?.toUpperCase()}${kind.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { it: ${kind}(input: $input) { receiptNumber results { outcome key field code message { zh en } } } }`;
  return (await hub.dataOf<{ it: Report }>(query, { input: { [list]: rows, reportKey } }, caller)).it;
}
const outcomes = ({ results }: Report) => results.map(({ outcome, code }) => [outcome, code]);

const CERTIFICATES = `mutation($input: ReportCertificatesInput!) { it: reportCertificates(input: $input) {
  receiptNumber results { outcome field code message { zh en } number } } }`;
const reportCertificates = async (certificates: readonly object[], input: object = {}, caller: Caller = body101) =>
  (await hub.dataOf<{ it: Report }>(CERTIFICATES, { input: { certificates, ...input } }, caller)).it;

const QUEUE = `query($filter: CorrectionQueueFilter, $first: Int, $after: String) { myCorrectionQueue(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id kind bodyCode key field code message { zh } content receiptNumber state settledBy } } } }`;
interface Queued {
  readonly id: string;
  readonly key: string | null;
  readonly kind: string;
  readonly code: string;
  readonly content: string;
  readonly state: string;
  readonly settledBy: string | null;
}
const queue = async (filter: object = {}, caller: Caller = body101, page: object = {}) =>
  (await hub.dataOf<{ myCorrectionQueue: Listed<Queued> }>(QUEUE, { filter, ...page }, caller)).myCorrectionQueue;
const queued = async (filter: object = {}, caller?: Caller) =>
  (await queue(filter, caller)).edges.map(({ node }) => node);

describe('receipts and the correction queue (SYS-02)', () => {
  it('keeps the good rows of a bad batch, and the bad ones until they are corrected or withdrawn', async () => {
    const bad = { ...CERTIFICATE, number: 'G2024101145777002', expiresOn: '2034-05-05' };
    const unreadable = {
      number: '二零二四',
      unreadable: [{ field: 'number', written: '9.14E+17', expected: 'a number' }],
    };
    const first = await reportCertificates([CERTIFICATE, bad, unreadable]);
    expect(first.receiptNumber).toMatch(/^HZ-101-[0-9a-f]{20}$/);
    expect(outcomes(first)).toEqual([
      ['ACCEPTED', null],
      ['REJECTED', 'TERM_TOO_LONG'],
      ['REJECTED', 'FIELD_UNREADABLE'],
    ]);
    expect(first.results[1]?.message?.zh).toContain('不晚于2029-05-05');
    const rows = await queued({ kind: 'CERTIFICATE' });
    expect(rows.map(({ key, code, state }) => [key, code, state])).toEqual([
      [bad.number, 'TERM_TOO_LONG', 'OPEN'],
      [null, 'FIELD_UNREADABLE', 'OPEN'],
    ]);
    expect(JSON.parse(rows[0]?.content ?? '')).toEqual(bad);
    // The same report again: nothing is doubled.
    expect(outcomes(await reportCertificates([CERTIFICATE, bad]))).toEqual([
      ['UNCHANGED', null],
      ['REJECTED', 'TERM_TOO_LONG'],
    ]);
    expect(await queued({ kind: 'CERTIFICATE' })).toHaveLength(2);
    const models = [{ name: '光伏组件', models: ['LC-Q700'] }];
    const mended = await reportCertificates([{ ...bad, expiresOn: '2029-05-05', products: models }]);
    expect(outcomes(mended)).toEqual([['ACCEPTED', null]]);
    expect(await queued({ kind: 'CERTIFICATE', state: 'CORRECTED' })).toMatchObject([
      { key: bad.number, settledBy: mended.receiptNumber },
    ]);
    const [left] = await queued({ kind: 'CERTIFICATE' });
    const withdraw = (ids: unknown[], caller: Caller = body101) =>
      hub.ask(
        'mutation($input: WithdrawReportRowsInput!) { withdrawReportRows(input: $input) { rows { state } } }',
        { input: { ids, reason: '误报' } },
        caller,
      );
    expect((await withdraw([left?.id], bodyOf('102'))).codes).toEqual(['NOT_FOUND']);
    expect((await withdraw([left?.id])).data).toEqual({ withdrawReportRows: { rows: [{ state: 'WITHDRAWN' }] } });
    expect((await withdraw([left?.id])).codes).toEqual([]);
    expect(await queued({ kind: 'CERTIFICATE' })).toEqual([]);
  });

  it('a row whose key was wrong is closed by the row that names it', async () => {
    const wrong = { ...CERTIFICATE, number: 'G202410114577700' };
    await reportCertificates([wrong]);
    const [open] = await queued({ kind: 'CERTIFICATE' });
    const right = { ...CERTIFICATE, number: 'G2024101145777003', products: [{ name: '光伏组件', models: ['LC-Q9'] }] };
    await reportCertificates([{ ...right, corrects: open?.id }]);
    expect(await queued({ kind: 'CERTIFICATE' })).toEqual([]);
    // Another body's row is not closed by naming it.
    await reportCertificates([{ ...wrong, number: 'G20241021457770' }], {}, bodyOf('102'));
    const [foreign] = await queued({}, bodyOf('102'));
    await reportCertificates([{ ...right, corrects: foreign?.id }]);
    expect(await queued({}, bodyOf('102'))).toHaveLength(1);
  });

  it('the same report under the same key has the same receipt, which its body and the operator read', async () => {
    const receipt = (number: string, caller: Caller) =>
      hub
        .dataOf<{ reportReceipts: Listed<object> }>(
          'query($number: ID) { reportReceipts(number: $number) { edges { node { kind bodyCode times rows accepted unchanged rejected } } } }',
          { number },
          caller,
        )
        .then(({ reportReceipts }) => reportReceipts.edges.map(({ node }) => node));
    const one = await reportCertificates([CERTIFICATE], { reportKey: 'file-1/0' });
    const two = await reportCertificates([CERTIFICATE], { reportKey: 'file-1/0' });
    const other = await reportCertificates([CERTIFICATE], { reportKey: 'file-1/1' });
    expect(two.receiptNumber).toBe(one.receiptNumber);
    expect(other.receiptNumber).not.toBe(one.receiptNumber);
    const seen = { kind: 'CERTIFICATE', bodyCode: '101', rows: 1, unchanged: 1, rejected: 0 };
    expect(await receipt(one.receiptNumber, body101)).toMatchObject([seen]);
    expect(await receipt(one.receiptNumber, operator)).toMatchObject([seen]);
    expect(await receipt(one.receiptNumber, bodyOf('102'))).toEqual([]);
    const { codes } = await hub.ask(CERTIFICATES, { input: { certificates: [], reportKey: '键' } }, body101);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('the queue is paged, and nobody’s but its body’s and the operator’s', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => ({
      ...CERTIFICATE,
      number: `G20241014567000${10 + i}`,
      scheme: '?',
    }));
    await reportCertificates(rows);
    const first = await queue({}, body101, { first: 2 });
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const rest = await queue({}, body101, { first: 10, after: first.pageInfo.endCursor });
    expect(rest.edges).toHaveLength(3);
    expect((await queue({ bodyCode: '101' }, operator)).totalCount).toBe(5);
    expect((await hub.ask(QUEUE, { filter: { bodyCode: '101' } }, bodyOf('102'))).codes).toEqual(['FORBIDDEN']);
    for (const caller of [
      PUBLIC_CALLER,
      ministry,
      platform,
      { ...ministry, scopes: ['public', 'certificates:report'] },
    ])
      expect((await hub.ask(QUEUE, {}, caller)).codes).toEqual(['FORBIDDEN']);
  });

  it('holds what another subgraph refused, once', async () => {
    const { kit, services } = hub.harness.instance;
    const fault = { field: 'kind', code: 'FIELD_INVALID', zh: '字段kind不符合要求', en: 'kind' };
    const rows = [{ index: 0, key: 'EC1', outcome: 'REJECTED' as const, fault, corrects: null, content: '{}' }];
    const fact = { receiptNumber: 'HZ-101-x', kind: 'CONFORMITY_RESULT' as const, bodyCode: '101', agency: 'a', rows };
    const told = { ...fact, receivedAt: '2026-11-22T04:00:00.000Z' };
    for (let time = 0; time < 2; time++) await kit.write((scope) => services.desk.follow(told, scope));
    expect(await queued({ kind: 'CONFORMITY_RESULT' })).toMatchObject([{ key: 'EC1', code: 'FIELD_INVALID' }]);
    const good = [
      { ...rows[0], index: 0, key: 'EC1', outcome: 'ACCEPTED' as const, fault: null, corrects: null, content: null },
    ];
    const later = { ...told, receiptNumber: 'HZ-101-y', receivedAt: '2026-11-22T05:00:00.000Z', rows: good };
    await kit.write((scope) => services.desk.follow(later, scope));
    expect(await queued({ kind: 'CONFORMITY_RESULT' })).toEqual([]);
  });
});

describe('status events in batches', () => {
  it('SYS-02, ST-02, ST-03: each by the rules of a single one, in Chinese words, harmless when repeated', async () => {
    const rows = [
      { certificateNumber: OF_101, event: '暂停', on: '2026-11-01', reasonCode: 'sus-12' },
      { certificateNumber: OF_101, event: 'Restore', on: '2026-11-10' },
      { certificateNumber: LANDMARKS.revoked, event: '注销', on: '2026-11-10', reasonCode: 'CAN-01' },
      { certificateNumber: OF_101, event: '冻结', on: '2026-11-10' },
      { certificateNumber: OF_101, event: '暂停', reasonCode: 'SUS-12' },
      { certificateNumber: LANDMARKS.expiresInTwentyDays, event: '暂停', on: '2026-11-10', reasonCode: 'SUS-12' },
    ];
    const expected = [
      ['REJECTED', 'CONFLICTS_WITH_RECORD'],
      ['REJECTED', 'FIELD_INVALID'],
      ['REJECTED', 'FIELD_INVALID'],
      ['REJECTED', 'ROW_OF_OTHER_BODY'],
    ];
    const first = await report('reportStatusEvents', 'statusEvents', rows);
    expect(outcomes(first)).toEqual([['ACCEPTED', null], ['ACCEPTED', null], ...expected]);
    expect(outcomes(await report('reportStatusEvents', 'statusEvents', rows))).toEqual([
      ['UNCHANGED', null],
      ['UNCHANGED', null],
      ...expected,
    ]);
    expect(first.results[4]).toMatchObject({ field: 'on' });
    expect((await queued({ kind: 'STATUS_EVENT' })).length).toBe(4);
  });
});

describe('surveillances, factory inspections and classes of enterprises (CB-03, SYS-11)', () => {
  const SEEN = `query($number: String!) { certificate(number: $number) { surveillances { conductedOn conclusion grounds personDays productTest } } }`;

  it('SUR-03, SUR-05, W14: surveillances with grounds, person-days and words in both languages', async () => {
    const row = {
      certificateNumber: OF_101,
      conductedOn: '2026-10-01',
      conclusion: '整改验证后通过',
      grounds: '投诉查实',
      personDays: '2.5',
      productTest: 'Passed',
    };
    const rows = [
      row,
      { ...row, conductedOn: '2026-10-02', productTest: '不合格' },
      { ...row, conductedOn: '2019-01-01' },
      { ...row, conductedOn: '2026-10-03', personDays: '0.3' },
    ];
    const told = await report('reportSurveillances', 'surveillances', rows);
    expect(outcomes(told)).toEqual([
      ['ACCEPTED', null],
      ['REJECTED', 'PRODUCT_TEST_FAILED'],
      ['REJECTED', 'FIELD_INVALID'],
      ['REJECTED', 'FIELD_INVALID'],
    ]);
    expect(outcomes(await report('reportSurveillances', 'surveillances', [row]))).toEqual([['UNCHANGED', null]]);
    const { certificate } = await hub.dataOf<{ certificate: { surveillances: object[] } }>(
      SEEN,
      { number: OF_101 },
      ministry,
    );
    expect(certificate.surveillances.at(-1)).toEqual({
      conductedOn: '2026-10-01',
      conclusion: 'PASS_AFTER_CORRECTION',
      grounds: 'QUALITY_PROBLEM',
      personDays: 2.5,
      productTest: 'PASS',
    });
  });

  it('AUD-05, AUD-06, SUR-05: a surveillance with fewer days than its rule asks for is taken, with a warning that says how many', async () => {
    const ROWS = `mutation ($input: ReportSurveillancesInput!) { reportSurveillances(input: $input) { results { outcome code warnings { field code message { zh en } } } } }`;
    // 100 effective persons: 6.5 initial days, half of them in a product scheme; half a day for each additional site.
    const row = { certificateNumber: OF_101, conclusion: '通过', effectivePersons: '100', additionalSites: '2' };
    const surveillances = [
      { ...row, conductedOn: '2026-10-11', personDays: '4' },
      { ...row, conductedOn: '2026-10-12', personDays: '4.5' },
      { ...row, conductedOn: '2026-10-13' },
      { ...row, conductedOn: '2026-10-14', personDays: '4', effectivePersons: '0' },
      { ...row, conductedOn: '2026-10-15', personDays: '4', effectivePersons: undefined },
      { ...row, conductedOn: '2026-10-16', personDays: '0.5', effectivePersons: undefined, additionalSites: undefined },
    ];
    const { reportSurveillances } = await hub.dataOf<{ reportSurveillances: { results: object[] } }>(
      ROWS,
      { input: { surveillances } },
      body101,
    );
    expect(reportSurveillances.results).toMatchObject([
      { outcome: 'ACCEPTED', code: null, warnings: [{ field: 'personDays', code: 'PERSON_DAYS_SHORT' }] },
      { outcome: 'ACCEPTED', warnings: [] },
      { outcome: 'ACCEPTED', warnings: [] },
      { outcome: 'REJECTED', code: 'FIELD_INVALID', warnings: [] },
      { outcome: 'REJECTED', code: 'FIELD_INVALID', warnings: [] },
      { outcome: 'ACCEPTED', warnings: [] },
    ]);
    expect(JSON.stringify(reportSurveillances.results[0])).toContain('4.5');
    const COUNTED = `query($number: String!) { certificate(number: $number) { surveillances { conductedOn effectivePersons additionalSites leastPersonDays } } }`;
    const { certificate } = await hub.dataOf<{ certificate: { surveillances: { conductedOn: string }[] } }>(
      COUNTED,
      { number: OF_101 },
      ministry,
    );
    expect(certificate.surveillances.find(({ conductedOn }) => conductedOn === '2026-10-11')).toEqual({
      conductedOn: '2026-10-11',
      effectivePersons: 100,
      additionalSites: 2,
      leastPersonDays: 4.5,
    });
  });

  it('inspections and classes are kept, and told to the authorities concerned, the enterprise, and the body of its own', async () => {
    const [held] = hub.world.certificates.filter(
      ({ bodyCode, factory }) => bodyCode === '101' && factory.uscc !== null,
    );
    const { number = '', factory } = held ?? {};
    const uscc = factory?.uscc ?? '';
    const inspections = [
      {
        certificateNumber: number,
        kind: '初始工厂检查',
        conductedOn: '2026-09-01',
        conclusion: '通过',
        personDays: '2',
      },
      {
        factoryUscc: HOLDER.uscc,
        factoryName: HOLDER.name,
        divisionCode: '320211',
        kind: '扩项检查',
        conductedOn: '2026-09-02',
        conclusion: '不通过',
      },
      { factoryUscc: HOLDER.uscc, kind: '扩项检查', conductedOn: '2026-09-02', conclusion: '不通过' },
      {
        bodyCode: '102',
        factoryUscc: HOLDER.uscc,
        factoryName: HOLDER.name,
        divisionCode: '320211',
        kind: 'INITIAL',
        conductedOn: '2026-09-02',
        conclusion: 'PASS',
      },
    ];
    expect(outcomes(await report('reportFactoryInspections', 'factoryInspections', inspections))).toEqual([
      ['ACCEPTED', null],
      ['ACCEPTED', null],
      ['REJECTED', 'FIELD_INVALID'],
      ['REJECTED', 'ROW_OF_OTHER_BODY'],
    ]);
    const name = factory?.name;
    const divisionCode = factory?.divisionCode ?? '';
    const classes = [
      { uscc, name, divisionCode, enterpriseClass: 'B类', from: '2026-01-01' },
      { uscc, name, divisionCode, enterpriseClass: 'E', from: '2026-06-01' },
      { uscc: `${uscc.slice(0, 17)}?`, name, divisionCode, enterpriseClass: 'A', from: '2026-06-01' },
    ];
    expect(outcomes(await report('reportEnterpriseClasses', 'enterpriseClasses', classes))).toEqual([
      ['ACCEPTED', null],
      ['REJECTED', 'FIELD_INVALID'],
      ['REJECTED', 'FIELD_INVALID'],
    ]);
    const ASK = `query($uscc: String!) { organisation(uscc: $uscc) {
      factoryInspections { conductedOn kind body { code } certificate { number } } enterpriseClasses { enterpriseClass from body { code } } } }`;
    const told = {
      organisation: {
        factoryInspections: [
          { conductedOn: '2026-09-01', kind: 'INITIAL', body: { code: '101' }, certificate: { number } },
        ],
        enterpriseClasses: [{ enterpriseClass: 'B', from: '2026-01-01', body: { code: '101' } }],
      },
    };
    for (const caller of [ministry, operator, regulatorOf(divisionCode), enterpriseOf(uscc), body101])
      expect(await hub.dataOf(ASK, { uscc }, caller), caller.kind).toEqual(told);
    expect(await hub.dataOf(ASK, { uscc }, bodyOf('102'))).toEqual({
      organisation: { factoryInspections: [], enterpriseClasses: [] },
    });
    const others = [PUBLIC_CALLER, platform, insurer, regulatorOf('440000'), enterpriseOf('x')];
    for (const caller of others.map((one) => ({ ...one, scopes: [...one.scopes, 'certificates:read'] })))
      expect((await hub.ask(ASK, { uscc }, caller)).codes, caller.kind).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});
