import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampleWorld } from '../../sample-world/create-sample-world.ts';
import { reportRowOf } from '../../sample-world/report-row.ts';
import { Refusal } from './refusal.ts';
import { type ReportRowInput, readReportRow } from './report-row.ts';

const TODAY = '2026-11-22';

const ROW: ReportRowInput = {
  number: 'G2024101145123456',
  scheme: 'GREEN_BUILDING_MATERIAL',
  starGrade: 3,
  holder: {
    uscc: '91320211YQ0006850C',
    name: '无锡蠡澄光伏科技有限公司',
    address: '江苏省无锡市滨湖区样例路1号',
    divisionCode: '320211',
  },
  basis: ['T/CECS 10043-2019'],
  products: [{ name: '光伏组件', models: ['LC-M600'] }],
  firstIssuedOn: '2024-05-06',
  expiresOn: '2029-05-05',
};

function fieldAtFault(change: Partial<ReportRowInput>): string {
  try {
    readReportRow({ ...ROW, ...change }, TODAY);
  } catch (error) {
    if (error instanceof Refusal) return error.field;
    throw error;
  }
  return 'none';
}

describe('a reported row', () => {
  it('is read with the holder as producer and factory where those are absent (ACT-05)', () => {
    const row = readReportRow(ROW, TODAY);
    expect(row).toMatchObject({
      number: 'G2024101145123456',
      bodyCode: '101',
      projectCode: '145',
      term: { from: '2024-05-06', to: '2029-05-05' },
    });
    expect(row.factory).toEqual(row.holder);
    expect(row.status).toBeNull();
  });

  it('may be written as people write numbers', () => {
    const row = readReportRow(
      { ...ROW, number: ' ｇ2024-101-145 123456', holder: { ...ROW.holder, uscc: '91320211 yq0006850c' } },
      TODAY,
    );
    expect([row.number, row.holder.uscc]).toEqual(['G2024101145123456', '91320211YQ0006850C']);
  });

  it.each<[string, Partial<ReportRowInput>]>([
    ['number', { number: 'G202410114512345' }],
    ['number', { number: null }],
    ['number', { number: '2016010901123456' }],
    ['scheme', { scheme: '绿色食品' }],
    ['starGrade', { starGrade: null }],
    ['starGrade', { starGrade: 4 }],
    ['starGrade', { scheme: 'CHINA_GREEN_PRODUCT', starGrade: 1 }],
    ['firstIssuedOn', { firstIssuedOn: '2023-05-06' }],
    ['firstIssuedOn', { firstIssuedOn: '2024-02-30' }],
    ['firstIssuedOn', { firstIssuedOn: '2024/05/06' }],
    ['firstIssuedOn', { number: 'G2026101145123456', firstIssuedOn: '2026-11-23' }],
    ['expiresOn', { expiresOn: '2024-05-05' }],
    ['expiresOn', { expiresOn: undefined }],
    ['termFrom', { termFrom: '2024-05-05' }],
    ['holder', { holder: null }],
    ['holder.uscc', { holder: { ...ROW.holder, uscc: '91320211YQ0006850D' } }],
    ['holder.uscc', { holder: { ...ROW.holder, uscc: '9132021YQ0006850C' } }],
    ['holder.divisionCode', { holder: { ...ROW.holder, divisionCode: undefined } }],
    ['holder.divisionCode', { holder: { ...ROW.holder, divisionCode: '320' } }],
    ['holder.name', { holder: { ...ROW.holder, name: ' ' } }],
    ['producer.address', { producer: { name: 'A GmbH', country: 'DE' } }],
    ['factory.country', { factory: { name: 'A', address: 'B', country: 'Germany' } }],
    ['basis', { basis: [] }],
    ['products', { products: [] }],
    ['products[0].name', { products: [{ models: ['A'] }] }],
    ['products[0].models[1]', { products: [{ name: 'A', models: ['A', ''] }] }],
    ['reissuedOn', { reissuedOn: '2024-05-05' }],
    ['status', { status: '失效' }],
    ['status', { status: '过期失效' }],
    ['statusSince', { status: '暂停', statusReason: 'SUS-12' }],
    ['statusSince', { status: '暂停', statusSince: '2026-11-23' }],
    ['statusReason', { statusReason: 'SUS-12' }],
    ['suspendedUntil', { suspendedUntil: '2026-12-01' }],
    ['surveillances[0].conclusion', { surveillances: [{ conductedOn: '2025-01-01', conclusion: 'OK' }] }],
    ['surveillances[0].conductedOn', { surveillances: [{ conductedOn: '2024-05-05', conclusion: 'PASS' }] }],
  ])('names %s when that is at fault', (field, change) => expect(fieldAtFault(change)).toBe(field));

  it.each(['有效', '正常', '有效(正常)', '有效（正常）', 'VALID', ' 有效 '])(
    'takes %j for valid and keeps the word',
    (status) => {
      const row = readReportRow({ ...ROW, status }, TODAY);
      expect([row.status, row.statusWord]).toEqual([null, status.trim()]);
    },
  );

  it('takes a reported expiry for what the calendar says anyway', () => {
    const row = readReportRow({ ...ROW, expiresOn: '2026-01-01', status: '证书过期' }, TODAY);
    expect(row.status).toBeNull();
  });

  it('is refused or read, never a crash, whatever the text', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 30 }));
    const rows = fc.record({
      number: text,
      scheme: text,
      firstIssuedOn: text,
      expiresOn: text,
      termFrom: text,
      status: text,
      statusSince: text,
      suspendedUntil: text,
    });
    fc.assert(fc.property(rows, (change) => typeof fieldAtFault(change) === 'string'));
  });

  it('reads every certificate of the sample world as it was meant', () => {
    for (const certificate of createSampleWorld({ today: TODAY }).certificates) {
      const row = readReportRow(reportRowOf(certificate), TODAY);
      expect(row).toMatchObject({
        holder: certificate.holder,
        factory: certificate.factory,
        term: certificate.terms.at(-1),
        products: certificate.products,
      });
    }
  });
});
