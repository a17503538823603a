import { describe, expect, it } from 'vitest';
import type { CertificationBodyFact } from '../../../schema/domain/facts.ts';
import { type CertificateState, mergeReport } from './merge-report.ts';
import { Refusal } from './refusal.ts';
import { type ReportRowInput, readReportRow } from './report-row.ts';

const TODAY = '2026-11-22';

const BODY: CertificationBodyFact = {
  code: '101',
  nameZh: '云桥测试认证(上海)有限公司',
  nameEn: 'Yunqiao Test Certification (Shanghai)',
  shortName: 'YQC',
  uscc: null,
  approvalNumber: null,
  approvals: [{ from: '2018-01-01', to: '2025-12-31', projectCodes: ['001', '145'] }],
  reportsFromYear: 2018,
  reportedUntil: null,
  fictional: true,
};

const ROW: ReportRowInput = {
  number: 'G2022101001123456',
  scheme: 'CHINA_GREEN_PRODUCT',
  holder: { uscc: '91330421YQ0012337C', name: '嘉善西塘人造板有限公司', address: '嘉善', divisionCode: '330421' },
  basis: ['GB/T 35601-2017'],
  products: [{ name: '地板', models: ['XT-1'] }],
  firstIssuedOn: '2022-01-10',
  expiresOn: '2027-01-09',
};

function merge(known: CertificateState | null, change: Partial<ReportRowInput> = {}, today = TODAY): CertificateState {
  return mergeReport(known, readReportRow({ ...ROW, ...change }, today), BODY, today);
}

function fieldAtFault(known: CertificateState | null, change: Partial<ReportRowInput>, today = TODAY): string {
  try {
    merge(known, change, today);
  } catch (error) {
    if (error instanceof Refusal) return error.field;
    throw error;
  }
  return 'none';
}

const known = merge(null);
const suspended = merge(known, { status: '暂停', statusSince: '2026-10-01', statusReason: 'SUS-12' });

describe('a certificate reported for the first time', () => {
  it('is valid from its issue (ST-01)', () => {
    expect(known).toMatchObject({
      activityClass: 'ACTIVITY_1',
      terms: [{ from: '2022-01-10', to: '2027-01-09' }],
      fictional: true,
    });
    expect(known.statusHistory).toEqual([
      { status: 'VALID', from: '2022-01-10', reasonCode: null, until: null, voluntary: false },
    ]);
  });

  it('was issued inside the body’s approved scope, on the day of issue (CB-01)', () => {
    expect(fieldAtFault(null, { number: 'G2022101002123456' })).toBe('number');
    expect(
      fieldAtFault(null, { number: 'G2026101001123456', firstIssuedOn: '2026-01-01', expiresOn: '2030-12-31' }),
    ).toBe('number');
    expect(
      fieldAtFault(null, { number: 'G2025101001123456', firstIssuedOn: '2025-12-31', expiresOn: '2030-12-30' }),
    ).toBe('none');
  });

  it('has a term of at most the scheme’s years: the last day is the one before the anniversary (VAL-01)', () => {
    expect(fieldAtFault(null, { expiresOn: '2027-01-09' })).toBe('none');
    expect(fieldAtFault(null, { expiresOn: '2027-01-10' })).toBe('expiresOn');
    expect(fieldAtFault(null, { scheme: 'GREEN_DESIGN', expiresOn: '2025-01-11' })).toBe('expiresOn');
  });

  it('may be in a later term (REN-01)', () => {
    const later = merge(null, {
      number: 'G2019101001123456',
      firstIssuedOn: '2019-01-10',
      termFrom: '2024-01-10',
      expiresOn: '2029-01-09',
    });
    expect(later.terms).toEqual([
      { from: '2019-01-10', to: '2024-01-09' },
      { from: '2024-01-10', to: '2029-01-09' },
    ]);
  });

  it('may be suspended or ended already', () => {
    const ended = merge(null, { status: '注销', statusSince: '2024-03-01', statusReason: 'CAN-01' });
    expect(ended.statusHistory.at(-1)).toEqual({
      status: 'CANCELLED',
      from: '2024-03-01',
      reasonCode: 'CAN-01',
      until: null,
      voluntary: true,
    });
    expect(fieldAtFault(null, { status: '暂停', statusSince: '2026-10-01' })).toBe('statusReason');
    expect(fieldAtFault(null, { status: '有效', statusSince: '2026-10-01' })).toBe('statusSince');
  });
});

describe('a certificate reported again', () => {
  it('stays as it is when nothing is new', () => {
    expect(merge(known)).toEqual(known);
    expect(merge(suspended, { status: '暂停', statusSince: '2026-10-01', statusReason: 'SUS-12' })).toEqual(suspended);
  });

  it('is not restored by an older report (ST-08)', () => {
    expect(merge(suspended, { status: '有效' }).statusHistory).toEqual(suspended.statusHistory);
    expect(merge(suspended, { status: '有效', statusSince: '2022-01-10' }).statusHistory).toEqual(
      suspended.statusHistory,
    );
  });

  it('is restored by a report that says since when', () => {
    const restored = merge(suspended, { status: '正常', statusSince: '2026-11-01' });
    expect(restored.statusHistory.map(({ status }) => status)).toEqual(['VALID', 'SUSPENDED', 'VALID']);
    expect(restored.reportedStatusWord).toBe('正常');
  });

  it('takes steps that the rules allow only (ST-08)', () => {
    const revoked = merge(known, { status: '撤销', statusSince: '2026-05-05', statusReason: 'REV-14' });
    expect(fieldAtFault(revoked, { status: '暂停', statusSince: '2026-06-01', statusReason: 'SUS-12' })).toBe('status');
    expect(fieldAtFault(suspended, { status: '撤销', statusSince: '2026-09-30', statusReason: 'REV-14' })).toBe(
      'statusSince',
    );
    expect(fieldAtFault(suspended, { status: '暂停', statusSince: '2026-10-01', statusReason: 'SUS-11' })).toBe(
      'statusReason',
    );
  });

  it('keeps scheme, stars and first issue (CHG-01, NUM-05)', () => {
    expect(fieldAtFault(known, { scheme: 'GREEN_DESIGN', expiresOn: '2025-01-09' })).toBe('scheme');
    expect(fieldAtFault(known, { firstIssuedOn: '2022-01-11' })).toBe('firstIssuedOn');
  });

  it('takes new content, and no content older than the last reissue (CHG-01)', () => {
    const changed = merge(known, { products: [{ name: '地板', models: ['XT-1', 'XT-2'] }], reissuedOn: '2025-03-01' });
    expect(changed.products[0]?.models).toEqual(['XT-1', 'XT-2']);
    expect(changed.terms).toEqual(known.terms);
    expect(fieldAtFault(changed, {})).toBe('reissuedOn');
    expect(fieldAtFault(changed, { reissuedOn: '2025-02-28' })).toBe('reissuedOn');
  });

  it('is renewed by a term that follows the old one (VAL-02, REN-01)', () => {
    const surveillances = [{ conductedOn: '2026-03-01', conclusion: '通过' }];
    const row = { termFrom: '2027-01-10', expiresOn: '2032-01-09' };
    expect(fieldAtFault(known, row)).toBe('termFrom');
    expect(fieldAtFault(known, { ...row, surveillances }, '2026-10-10')).toBe('termFrom');
    expect(fieldAtFault(known, { ...row, surveillances, renewalRequestedOn: '2026-10-10' })).toBe('renewalRequestedOn');
    const renewed = merge(known, { ...row, surveillances });
    expect(renewed.terms).toEqual([...known.terms, { from: '2027-01-10', to: '2032-01-09' }]);
    expect(merge(renewed).terms).toEqual(renewed.terms);
    expect(fieldAtFault(known, { expiresOn: '2027-01-08' })).toBe('expiresOn');
    expect(fieldAtFault(known, { termFrom: '2027-01-11', expiresOn: '2032-01-09' })).toBe('termFrom');
    expect(fieldAtFault(known, { termFrom: '2027-01-10', expiresOn: '2032-01-10' })).toBe('expiresOn');
    const revoked = merge(known, { status: '撤销', statusSince: '2026-05-05', statusReason: 'REV-14' });
    expect(fieldAtFault(revoked, { termFrom: '2027-01-10', expiresOn: '2032-01-09' })).toBe('termFrom');
  });
});
