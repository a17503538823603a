import { describe, expect, it } from 'vitest';
import { blacklistEntry, type TestEvent } from './fixtures.ts';
import { answer, certificateWith, DAY, resultWith, status, WALL_COATING } from './purchase-fixtures.ts';

describe('W2 a test report for a green building material', () => {
  const report = (changes: Parameters<typeof resultWith>[0] = {}) =>
    resultWith({
      id: 'TR1',
      kind: 'TEST_REPORT',
      number: 'TR-1',
      productName: '墙面涂料',
      models: ['LH-N1'],
      standard: '绿色建筑和绿色建材政府采购需求标准',
      grade: null,
      ...changes,
    });
  const item = { ...WALL_COATING, certificateNumbers: ['TR-1'] };

  it('counts like the certificate when it is by the demand standard, since the policy of 2022', () => {
    expect(answer({ facts: [report()], item }).outcome).toBe('ELIGIBLE_MANDATORY');
    expect(answer({ facts: [report()], item, day: '2024-06-01' }).outcome).toBe('ELIGIBLE_MANDATORY');
    const before = report({
      terms: [{ from: '2020-01-01', to: '2027-12-31' }],
      statusHistory: [status('VALID', '2020-01-01')],
    });
    expect(answer({ facts: [before], item, day: '2022-06-01' }).codes).toContain('KIND_NOT_NAMED');
  });

  it.each([
    '不符合《绿色建筑和绿色建材政府采购需求标准》',
    '《绿色建筑和绿色建材政府采购需求标准》不适用',
    '需求标准',
    '某企业需求标准',
    '绿色建筑和绿色建材政府采购需求标准(2022年版)',
    '绿色建筑和绿色建材政府采购需求标准(2099年版)',
    '',
  ])('is a question where the document is not named as it is: %s', (standard) => {
    const judged = answer({ facts: [report({ standard })], item });
    expect([judged.outcome, judged.codes]).toEqual([null, expect.arrayContaining(['DEMAND_STANDARD_NOT_STATED'])]);
  });

  it.each([
    '《绿色建筑和绿色建材政府采购需求标准》（2025年版）',
    '《绿色建筑和绿色建材政府采购需求标准(2025年版)》',
    'GB/T 9756-2018；绿色建筑和绿色建材政府采购需求标准',
  ])('counts however the document is written: %s', (standard) => {
    expect(answer({ facts: [report({ standard })], item }).outcome).toBe('ELIGIBLE_MANDATORY');
  });

  it('is a question when it does not say so, and no answer for another product, model or day', () => {
    const other = answer({ facts: [report({ standard: 'GB/T 9756-2018' })], item });
    expect(other.outcome).toBeNull();
    expect(other.codes).toContain('DEMAND_STANDARD_NOT_STATED');
    for (const changes of [
      { models: ['LH-N9'] },
      { productName: '预拌混凝土' },
      { terms: [{ from: '2024-01-01', to: '2026-01-01' }] },
    ])
      expect(answer({ facts: [report(changes)], item }).outcome).toBe('CERTIFICATE_NOT_ACCEPTED');
  });

  it('W8 and a China Green Product certificate are judged by that policy, not by 财库〔2019〕9号', () => {
    const green = certificateWith({ number: 'G2024101001000001', scheme: 'CHINA_GREEN_PRODUCT', starGrade: null });
    const judged = answer({ facts: [green], item: { ...WALL_COATING, certificateNumbers: ['G2024101001000001'] } });
    const kinds = judged.reasons.filter(({ code }) => code.endsWith('_NOT_NAMED'));
    expect(kinds.map(({ code, instrument }) => [code, instrument?.includes('财库〔2019〕')])).toEqual([
      ['KIND_NOT_NAMED', false],
      ['CHINA_GREEN_PRODUCT_NOT_NAMED', true],
    ]);
  });
});

describe('W7 a body that no directory here names', () => {
  it('is not known, and the outcome with it', () => {
    const judged = answer({ facts: [resultWith({ issuerBodyCode: '003', fictional: false })] });
    expect(judged.outcome).toBeNull();
    expect(judged.codes).toContain('BODY_DETERMINATION_NOT_KNOWN');
  });
});

describe('W6 the third list of 财库〔2016〕125号', () => {
  it('is named as not checked wherever a supplier would be taken', () => {
    const judged = answer({});
    expect(judged.outcome).toBe('ELIGIBLE_MANDATORY');
    expect(judged.reasons.at(-1)).toMatchObject({
      code: 'SUPPLIER_LIST_NOT_CHECKED',
      message: { zh: expect.stringContaining('重大税收违法') },
    });
  });

  it('bars like the others once its keeper has handed it over, and is no longer named', () => {
    const stated: TestEvent = {
      type: 'BlacklistStated',
      fact: { list: 'MAJOR_TAX_VIOLATION', asOf: DAY, complete: true, authority: '样例' },
    };
    expect(answer({ facts: [stated] }).codes).not.toContain('SUPPLIER_LIST_NOT_CHECKED');
    const inPart: TestEvent = { ...stated, fact: { ...stated.fact, complete: false } };
    expect(answer({ facts: [inPart] }).codes).toContain('SUPPLIER_LIST_NOT_CHECKED');
    const listed: TestEvent = {
      type: 'BlacklistEntryChanged',
      fact: blacklistEntry({ list: 'MAJOR_TAX_VIOLATION', endsOn: '2029-01-01' }),
    };
    expect(answer({ facts: [stated, listed] })).toMatchObject({
      outcome: 'SUPPLIER_BARRED',
      basis: { rule: { instrument: '财库〔2016〕125号' } },
    });
  });
});
