import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AllianceMemberFact } from '../../schema/domain/facts.ts';
import { bodyOf } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';

let hub: TestSubgraph;
beforeAll(async () => {
  hub = await startCertificates(undefined, { certificates: 40, enterprises: 30 });
});
afterAll(() => hub?.stop());

const REPORT = `mutation($input: ReportCertificatesInput!) { reportCertificates(input: $input) {
  results { outcome code warnings { code } } } }`;
const CORRECT = `mutation($input: CorrectCertificateInput!) { correctCertificate(input: $input) { id state } }`;
const CONFIRM = `mutation($input: ConfirmCorrectionInput!) { confirmCorrection(input: $input) { state } }`;
const READ = `query($number: String!) { certificate(number: $number) { scheme basis products { name models } warnings { code } } }`;

const HOLDER = {
  uscc: '91330421YQ0012337C',
  name: '嘉善西塘人造板有限公司',
  address: '浙江省嘉兴市嘉善县样例路1号',
  divisionCode: '330421',
};
let serial = 0;

/** A certificate in order, first told today: a correction of it changes no past verdict. */
async function aFloor(changes: object = {}, category = '001', body = '101'): Promise<string> {
  const number = `G2026${body}${category}7${String(++serial).padStart(5, '0')}`;
  const row = {
    number,
    scheme: 'CHINA_GREEN_PRODUCT',
    holder: HOLDER,
    basis: ['GB/T 35601-2024'],
    products: [{ name: '实木复合地板', models: [`CD-${serial}`] }],
    firstIssuedOn: '2026-06-01',
    expiresOn: '2031-05-31',
    ...changes,
  };
  const input = { certificates: [row], partial: true };
  const { reportCertificates } = await hub.dataOf<{ reportCertificates: { results: { outcome: string }[] } }>(
    REPORT,
    { input },
    bodyOf(body),
  );
  expect(reportCertificates.results).toMatchObject([{ outcome: 'ACCEPTED' }]);
  return number;
}

async function correct(certificateNumber: string, fields: object, body = '101') {
  const input = { certificateNumber, grounds: '录入错误(样例)', evidence: ['档案 YQ-1'], ...fields };
  const { data, codes, errors } = await hub.ask(CORRECT, { input }, bodyOf(body));
  return { code: codes[0] ?? null, message: errors[0]?.message ?? null, data };
}

const read = async (number: string) =>
  (await hub.dataOf<{ certificate: { basis: string[]; warnings: { code: string }[] } }>(READ, { number })).certificate;

describe('a correction passes the same door as a report (MI-04, CHG-01)', () => {
  it.each([
    ['MI-04: a floor into an air conditioner', { products: [{ name: '房间空调器', models: ['KFR-1'] }] }],
    ['MI-04: the standard of another category', { basis: ['GB/T 39761.1-2021'] }],
    ['MI-04: an edition that had left on the day of issue', { basis: ['GB/T 35601-2017'] }],
    ['YRD-03, CAT-04: a scheme that has no entry for the category', { scheme: 'YRD_GREEN_PRODUCT' }],
    ['VAL-01: a term that is a day too long', { expiresOn: '2031-06-01' }],
    ['CAT-05: a first issue before the entry', { firstIssuedOn: '2017-06-01', expiresOn: '2022-05-31' }],
    ['STAR-01: a star on a national certificate', { starGrade: 2 }],
  ])('%s is refused, and nothing is changed', async (_what, fields) => {
    const number = await aFloor();
    const before = await read(number);
    const { code } = await correct(number, fields);
    expect(code).toMatch(/^(BAD_USER_INPUT|CONFLICT)$/);
    expect(await read(number)).toEqual(before);
  });

  it('YRD-03: a certificate of the delta by a body that was no member on the corrected day of issue is refused', async () => {
    const member = { id: 'YRD:103:2022-03-01', allianceCode: 'YRD', bodyCode: '103', from: '2026-05-01', to: null };
    hub.registers.member(member as AllianceMemberFact);
    const battery = { scheme: 'YRD_GREEN_PRODUCT', basis: ['YQ-SAMPLE-301'] };
    const number = await aFloor({ ...battery, products: [{ name: '铅炭蓄电池', models: ['B-1'] }] }, '301', '103');
    const moved = { firstIssuedOn: '2026-03-01', expiresOn: '2031-02-28' };
    expect((await correct(number, moved, '103')).code).toMatch(/^(BAD_USER_INPUT|CONFLICT)$/);
    expect((await correct(number, { firstIssuedOn: '2026-05-01', expiresOn: '2031-04-30' }, '103')).code).toBeNull();
  });

  it('CERT-04: models of another certificate of the unit are refused', async () => {
    const factory = { ...HOLDER, name: '嘉善西塘人造板有限公司二厂', address: '浙江省嘉兴市嘉善县样例路2号' };
    const first = await aFloor({ factory, products: [{ name: '实木复合地板', models: ['TW-1'] }] });
    const second = await aFloor({ factory, products: [{ name: '实木复合地板', models: ['TW-2'] }] });
    expect(first).not.toBe(second);
    const { code } = await correct(second, { products: [{ name: '实木复合地板', models: ['TW-1'] }] });
    expect(code).toMatch(/CONFLICT|BAD_USER_INPUT/);
  });

  it('what is doubtful is taken, and stands on the version that the correction makes', async () => {
    const number = await aFloor();
    expect(await read(number)).toMatchObject({ warnings: [] });
    const { code, data } = await correct(number, { basis: ['GB/T 35601'] });
    expect(code).toBeNull();
    const { id } = (data as { correctCertificate: { id: string } }).correctCertificate;
    const second = { ...bodyOf('101'), agency: 'test-second-person' };
    const confirmed = await hub.ask(CONFIRM, { input: { id } }, second);
    expect(confirmed.data).toEqual({ confirmCorrection: { state: 'APPLIED' } });
    expect(await read(number)).toMatchObject({
      basis: ['GB/T 35601'],
      warnings: [{ code: 'BASIS_WITHOUT_YEAR' }],
    });
  });
});
