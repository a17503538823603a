import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { bodyOf } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';
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

describe('numbers of bodies’ own forms (SYS-06, W13)', () => {
  const FORMS =
    'mutation($input: DeclareNumberFormsInput!) { declareNumberForms(input: $input) { changed body { numberForms } } }';
  const DECLARE =
    'mutation($input: DeclareExternalNumberInput!) { declareExternalNumber(input: $input) { changed certificate { number externalNumbers } } }';
  const WITHDRAW =
    'mutation($input: WithdrawExternalNumberInput!) { withdrawExternalNumber(input: $input) { changed certificate { externalNumbers } } }';
  const FIND =
    'query($number: String!, $bodyCode: String) { certificate(number: $number, bodyCode: $bodyCode) { number externalNumbers body { code } } }';
  const find = (number: string, bodyCode?: string) => hub.ask(FIND, { number, bodyCode });
  const OF_102 = LANDMARKS.expiresInTwentyDays;

  it('a body declares its forms, and only its own', async () => {
    const forms = (input: object, caller: Caller = body101) =>
      hub.ask(FORMS, { input: { bodyCode: '101', ...input } }, caller);
    expect((await forms({ forms: ['cqc##gbm#####'] })).data).toEqual({
      declareNumberForms: { changed: true, body: { numberForms: ['CQC##GBM#####'] } },
    });
    expect((await forms({ forms: ['CQC##GBM#####'] })).data).toMatchObject({ declareNumberForms: { changed: false } });
    expect((await forms({ forms: ['CQC21'] })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await forms({ forms: [] }, bodyOf('102'))).codes).toEqual(['FORBIDDEN']);
  });

  it('a number is found as written, width, case and space folded, and refused in another form', async () => {
    const declare = (externalNumber: string, certificateNumber: string = OF_101, caller = body101) =>
      hub.ask(DECLARE, { input: { certificateNumber, externalNumber } }, caller);
    expect((await find('CQC21GBM00123')).data).toEqual({ certificate: null });
    expect((await declare('CQC21GBM00123')).data).toEqual({
      declareExternalNumber: { changed: true, certificate: { number: OF_101, externalNumbers: ['CQC21GBM00123'] } },
    });
    expect((await declare('ＣＱＣ21 gbm 00123')).data).toMatchObject({ declareExternalNumber: { changed: false } });
    expect((await declare('KCB-2021-1')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await declare('2016010901123456')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await declare('CQC21GBM00123', LANDMARKS.revoked)).codes).toEqual(['CONFLICT']);
    expect((await declare('CQC21GBM00124', OF_102)).codes).toEqual(['FORBIDDEN']);
    for (const written of ['CQC21GBM00123', ' cqc21gbm00123', 'ＣＱＣ２１ＧＢＭ００１２３', 'CQC21 GBM 00123'])
      expect((await find(written)).data, written).toMatchObject({ certificate: { number: OF_101 } });
    expect((await find('CQC21-GBM00123')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await find('XYZ-1')).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('the key is body and number: of two bodies with the same number the caller names one', async () => {
    await hub.dataOf(DECLARE, { input: { certificateNumber: OF_102, externalNumber: 'CQC21GBM00123' } }, bodyOf('102'));
    expect((await find('CQC21GBM00123')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await find('CQC21GBM00123', '102')).data).toMatchObject({ certificate: { number: OF_102 } });
    expect((await find('CQC21GBM00123', '101')).data).toMatchObject({ certificate: { number: OF_101 } });
    expect((await find('CQC21GBM00123', '103')).data).toEqual({ certificate: null });
    const input = { certificateNumber: OF_102, externalNumber: 'CQC21GBM00123' };
    expect((await hub.ask(WITHDRAW, { input }, bodyOf('102'))).data).toMatchObject({
      withdrawExternalNumber: { changed: true, certificate: { externalNumbers: [] } },
    });
    expect((await hub.ask(WITHDRAW, { input }, bodyOf('102'))).data).toMatchObject({
      withdrawExternalNumber: { changed: false },
    });
    expect((await find('CQC21GBM00123')).data).toMatchObject({ certificate: { number: OF_101 } });
  });

  it('MI-02: a row with its body’s own number alone gets a number of the hub, once', async () => {
    const { number: _number, ...row } = CERTIFICATE;
    const products = [{ name: '光伏组件', models: ['LC-EXT1'] }];
    const rows = [{ ...row, products, externalNumber: 'CQC24GBM00007', projectCode: '145' }];
    const first = (await reportCertificates(rows)).results[0] as Row & { readonly number: string };
    expect(first).toMatchObject({ outcome: 'ACCEPTED', number: expect.stringMatching(/^G2024101145\d{6}$/) });
    expect((await reportCertificates(rows)).results[0]).toMatchObject({ outcome: 'UNCHANGED', number: first.number });
    // In the column of the hub's own numbers too, because the body has declared the form.
    const asNumber = [{ ...row, products, number: 'CQC24GBM00007' }];
    expect((await reportCertificates(asNumber)).results[0]).toMatchObject({
      outcome: 'UNCHANGED',
      number: first.number,
    });
    expect(outcomes(await reportCertificates([{ ...row, products, externalNumber: 'CQC24GBM00008' }]))).toEqual([
      ['REJECTED', 'FIELD_INVALID'],
    ]);
    const taken = [{ ...row, products, number: 'G2024101145777009', externalNumber: 'CQC24GBM00007' }];
    expect(outcomes(await reportCertificates(taken))).toEqual([['REJECTED', 'NUMBER_OF_OTHER_CERTIFICATE']]);
    const event = { certificateNumber: 'cqc24gbm00007', event: '暂停', on: '2026-11-10', reasonCode: 'SUS-12' };
    expect(outcomes(await report('reportStatusEvents', 'statusEvents', [event]))).toEqual([['ACCEPTED', null]]);
  });
});
