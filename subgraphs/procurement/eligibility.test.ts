import { describe, expect, it } from 'vitest';
import type { Day } from '../../schema/domain/day.ts';
import { afterReport } from '../../schema/domain/life-history.ts';
import { NO_HISTORY, packHistory } from '../../schema/domain/versions.ts';
import { blacklistEntry, body, conformityResult, reuseLink, type TestEvent } from './fixtures.ts';
import {
  answer,
  certificateWith,
  DAY,
  type Given,
  NOW,
  resultWith,
  status,
  WALL_COATING,
} from './purchase-fixtures.ts';

describe('a product of mandatory purchase', () => {
  it('is eligible with the certificate that the list names', () => {
    const judged = answer({});
    expect(judged.outcome).toBe('ELIGIBLE_MANDATORY');
    expect(judged.basis).toMatchObject({ edition: { instrument: '财库〔2019〕19号' }, item: { name: '空调机' } });
    expect(judged.checks[0]?.used).toMatchObject({ type: 'RESULT', record: { id: 'CR1' } });
    expect(judged.codes[0]).toBe('CERTIFICATE_ACCEPTED');
  });

  it('is the same by name, and with the number and model written carelessly', () => {
    const item = {
      categoryCode: null,
      productName: '空调机',
      certificateNumbers: ['yq－sample 1'],
      productModel: 'rh k26',
    };
    expect(answer({ item }).outcome).toBe('ELIGIBLE_MANDATORY');
  });

  it.each([
    ['no certificate', { item: { certificateNumbers: [] } }, 'NO_CERTIFICATE', 'CERTIFICATE_NOT_STATED'],
    ['an unknown number', { item: { certificateNumbers: ['X'] } }, 'NO_CERTIFICATE', 'CERTIFICATE_NOT_FOUND'],
    [
      'a China Green Product certificate',
      {
        facts: [
          certificateWith({
            number: 'G2024101015000001',
            scheme: 'CHINA_GREEN_PRODUCT',
            projectCode: '015',
            starGrade: null,
          }),
        ],
        item: { certificateNumbers: ['G2024101015000001'] },
      },
      'CERTIFICATE_NOT_ACCEPTED',
      'CHINA_GREEN_PRODUCT_NOT_NAMED',
    ],
    [
      'a green building material certificate',
      { item: { certificateNumbers: ['G2024101128000001'] } },
      'CERTIFICATE_NOT_ACCEPTED',
      'KIND_NOT_NAMED',
    ],
    [
      'another kind of result',
      { facts: [resultWith({ kind: 'LOW_CARBON' })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'KIND_NOT_NAMED',
    ],
    [
      'a body that is not determined',
      { facts: [resultWith({ issuerBodyCode: '104' })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'BODY_NOT_DETERMINED',
    ],
    [
      'a real certificate by a fictional body',
      { facts: [resultWith({ fictional: false })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'BODY_NOT_DETERMINED',
    ],
    [
      'a body that was determined once',
      { facts: [resultWith({ issuerBodyCode: '106' })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'BODY_NOT_DETERMINED',
    ],
    [
      'a suspended certificate',
      { facts: [resultWith({ statusHistory: [status('VALID', '2024-01-01'), status('SUSPENDED', DAY)] })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'SUSPENDED',
    ],
    [
      'a revoked certificate',
      { facts: [resultWith({ statusHistory: [status('VALID', '2024-01-01'), status('REVOKED', '2025-01-01')] })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'REVOKED',
    ],
    [
      'a certificate that expired yesterday',
      { facts: [resultWith({ terms: [{ from: '2024-01-01', to: '2026-11-21' }] })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'EXPIRED',
    ],
    ['a day before the certificate', { day: '2023-12-31' }, 'CERTIFICATE_NOT_ACCEPTED', 'NOT_YET_VALID'],
    [
      'a certificate for another product',
      { facts: [resultWith({ productName: '电热水器' })] },
      'CERTIFICATE_NOT_ACCEPTED',
      'PRODUCT_NOT_COVERED',
    ],
    ['another model', { item: { productModel: 'RH-K2' } }, 'CERTIFICATE_NOT_ACCEPTED', 'MODEL_NOT_COVERED'],
    ['grade 3', { facts: [resultWith({ grade: 3 })] }, 'CERTIFICATE_NOT_ACCEPTED', 'GRADE_TOO_LOW'],
    ['no grade', { facts: [resultWith({ grade: null })] }, 'CERTIFICATE_NOT_ACCEPTED', 'GRADE_NOT_STATED'],
  ] as [string, Given, string, string][])('is not eligible with %s', (_case, given, outcome, code) => {
    const judged = answer(given);
    expect(judged.outcome).toBe(outcome);
    expect(judged.codes).toContain(code);
    expect(judged.basis).toMatchObject({ edition: { instrument: '财库〔2019〕19号' } });
  });

  it('is still eligible on the last day of the certificate and at grade 2', () => {
    expect(answer({ facts: [resultWith({ terms: [{ from: '2024-01-01', to: DAY }], grade: 2 })] }).outcome).toBe(
      'ELIGIBLE_MANDATORY',
    );
  });

  it('is judged on a past day by what stood then', () => {
    const facts = [resultWith({ statusHistory: [status('VALID', '2024-01-01'), status('REVOKED', '2026-01-01')] })];
    expect(answer({ facts, day: '2025-12-31' }).outcome).toBe('ELIGIBLE_MANDATORY');
    expect(answer({ facts, day: '2026-01-01' }).outcome).toBe('CERTIFICATE_NOT_ACCEPTED');
  });

  it('is not accepted for a product whose model is not stated', () => {
    expect(answer({ item: { productModel: null } }).outcome).toBe('CERTIFICATE_NOT_ACCEPTED');
    expect(answer({ item: { productModel: null } }).codes).toContain('MODEL_NOT_STATED');
  });

  it('is found among several certificates of one number', () => {
    const other = resultWith({ id: 'CR2', kind: 'ENVIRONMENTAL_LABELLING', issuerBodyCode: '102' });
    expect(answer({ facts: [other] })).toMatchObject({
      outcome: 'ELIGIBLE_MANDATORY',
      checks: [{ used: { record: { id: 'CR1' } } }],
    });
  });
});

describe('a product on several lists', () => {
  const TAP = { categoryCode: null, productName: '水嘴', productModel: 'JLJ-T101' };
  const water = resultWith({
    id: 'W',
    kind: 'WATER_SAVING',
    number: 'W1',
    productName: '水嘴',
    models: ['JLJ-T101'],
    grade: 2,
  });
  const label = resultWith({
    id: 'E',
    kind: 'ENVIRONMENTAL_LABELLING',
    number: 'E1',
    productName: '水嘴',
    models: ['JLJ-T101'],
    grade: null,
  });
  const stars = certificateWith({
    number: 'G2024101132000001',
    projectCode: '132',
    products: [{ seq: 1, name: '水嘴', brand: null, series: null, models: ['JLJ-T101'] }],
  });
  const facts = [water, label, stars];

  it('names every clause, the deciding one first', () => {
    const judged = answer({ facts, item: { ...TAP, certificateNumbers: ['W1', 'E1'] } });
    expect(judged.outcome).toBe('ELIGIBLE_MANDATORY');
    expect(judged.checks.map(({ edition, met }) => [edition.kind, met])).toEqual([
      ['ENERGY_SAVING', true],
      ['ENVIRONMENTAL_LABELLING', true],
    ]);
  });

  it('is not helped by a priority certificate when the mandatory one is missing', () => {
    const judged = answer({ facts, item: { ...TAP, certificateNumbers: ['E1'] } });
    expect(judged.outcome).toBe('CERTIFICATE_NOT_ACCEPTED');
    expect(judged.codes[0]).toBe('MANDATORY_LIST_NOT_MET');
  });

  it('needs a certificate for each mandatory list when it is bought for a project', () => {
    const project = { ...TAP, projectType: 'HOSPITAL' };
    const water = { ...project, certificateNumbers: ['W1'] };
    expect(answer({ facts, item: water, day: '2024-06-01' }).outcome).toBe('CERTIFICATE_NOT_ACCEPTED');
    // W3: since 2025 only the required kinds, and those that the city chose, have to be bought; which they are is not held.
    expect(answer({ facts, item: water })).toMatchObject({ outcome: null });
    expect(answer({ facts, item: water }).codes).toContain('REQUIRED_KINDS_NOT_HELD');
    const both = { ...project, certificateNumbers: ['W1', 'G2024101132000001'] };
    expect(answer({ facts, item: both }).outcome).toBe('ELIGIBLE_MANDATORY');
    expect(answer({ facts, item: both, region: '320500' })).toMatchObject({ outcome: null });
    expect(answer({ facts, item: both, region: '320500' }).codes).toContain('CITY_LIST_INCOMPLETE');
  });

  it('is priority where only that list names it', () => {
    const item = { categoryCode: null, productName: '文件柜', certificateNumbers: ['E1'], productModel: 'QL-B210' };
    const cabinet = resultWith({
      id: 'E',
      kind: 'ENVIRONMENTAL_LABELLING',
      number: 'E1',
      productName: '柜类',
      models: ['QL-B210'],
      grade: null,
    });
    expect(answer({ facts: [cabinet], item }).outcome).toBe('ELIGIBLE_PRIORITY');
    expect(answer({ facts: [cabinet], item: { ...item, certificateNumbers: [] } }).outcome).toBe('NO_CERTIFICATE');
  });

  it('is not dragged into the building materials by a name that only resembles one', () => {
    const item = {
      categoryCode: null,
      productName: '建筑陶瓷制品',
      certificateNumbers: ['E1'],
      productModel: 'JT-Q300',
    };
    const tiles = resultWith({
      id: 'E',
      kind: 'ENVIRONMENTAL_LABELLING',
      number: 'E1',
      productName: '建筑陶瓷制品',
      models: ['JT-Q300'],
      grade: null,
    });
    expect(answer({ facts: [tiles], item }).outcome).toBe('ELIGIBLE_PRIORITY');
  });
});

describe('a green building material', () => {
  it('is eligible in a city of the policy with the stars that the project asks for', () => {
    const judged = answer({ item: { ...WALL_COATING, starGrade: 3 } });
    // Wall coatings stand on the environmental list by name as well, for priority only.
    expect(judged.outcome).toBe('ELIGIBLE_MANDATORY');
    expect(judged.checks[0]?.used).toMatchObject({ type: 'CERTIFICATE', record: { number: 'G2024101128000001' } });
  });

  it.each([
    ['too few stars', { facts: [certificateWith({ starGrade: 1 })], item: { starGrade: 2 } }, 'STAR_TOO_LOW'],
    ['another material', { facts: [certificateWith({ projectCode: '127' })] }, 'PRODUCT_NOT_COVERED'],
    [
      'another scheme',
      { facts: [certificateWith({ scheme: 'CHINA_GREEN_PRODUCT', starGrade: null })] },
      'CHINA_GREEN_PRODUCT_NOT_NAMED',
    ],
    [
      'a body without approval at issue',
      {
        facts: [
          {
            type: 'CertificationBodyChanged',
            fact: body(NOW, { approvals: [{ from: '2024-01-02', to: null, projectCodes: null }] }),
          },
        ],
      },
      'BODY_NOT_APPROVED',
    ],
    [
      'a body that was approved for something else',
      {
        facts: [
          {
            type: 'CertificationBodyChanged',
            fact: body(NOW, { approvals: [{ from: '2017-01-01', to: null, projectCodes: ['127'] }] }),
          },
        ],
      },
      'BODY_NOT_APPROVED',
    ],
    [
      'a broken reuse link',
      {
        facts: [
          { type: 'ReuseLinkChanged', fact: reuseLink() },
          resultWith({ statusHistory: [status('VALID', '2024-01-01'), status('SUSPENDED', '2026-11-01')] }),
        ],
      },
      'REUSE_LINK_BROKEN',
    ],
  ] as [string, Given, string][])('is not eligible with %s', (_case, { facts = [], item = {} }, code) => {
    const judged = answer({ facts, item: { ...WALL_COATING, ...item } });
    expect(judged.outcome).toBe('CERTIFICATE_NOT_ACCEPTED');
    expect(judged.codes).toContain(code);
  });

  it.each([
    ['reports are behind', body('2026-10-21T00:00:00Z'), 'REPORTS_BEHIND'],
    ['the body does not report', body('', { reportedUntil: null }), 'REPORTS_BEHIND'],
  ])('stays open when %s', (_case, fact, code) => {
    const judged = answer({ facts: [{ type: 'CertificationBodyChanged', fact }], item: WALL_COATING });
    expect(judged.outcome).toBeNull();
    expect(judged.codes).toContain(code);
  });

  it('stays open when the body had lost its approval at renewal', () => {
    const facts: TestEvent[] = [
      certificateWith({
        terms: [
          { from: '2024-01-01', to: '2025-12-31' },
          { from: '2026-01-01', to: '2030-12-31' },
        ],
      }),
      {
        type: 'CertificationBodyChanged',
        fact: body(NOW, { approvals: [{ from: '2017-01-01', to: '2025-06-30', projectCodes: null }] }),
      },
    ];
    expect(answer({ facts, item: WALL_COATING }).codes).toContain('BODY_APPROVAL_UNCLEAR');
    expect(answer({ facts, item: WALL_COATING }).outcome).toBeNull();
    expect(answer({ facts, item: WALL_COATING, day: '2025-07-01' }).outcome).toBe('ELIGIBLE_MANDATORY');
  });

  it('outside the six cities was ordinary purchase during the pilot', () => {
    const item = { ...WALL_COATING, categoryCode: '106' };
    expect(answer({ item, day: '2022-01-01', region: '310000' }).outcome).toBe('NOT_LISTED');
    expect(answer({ item, day: '2022-01-01', region: '310000' }).codes).toContain('REGION_NOT_COVERED');
  });
});

describe('a supplier', () => {
  const ban: TestEvent = { type: 'BlacklistEntryChanged', fact: blacklistEntry() };

  it('that is barred bars every item, listed or not, under the clause of the bar', () => {
    const judged = answer({ facts: [ban] });
    expect(judged).toMatchObject({
      outcome: 'SUPPLIER_BARRED',
      basis: { rule: { instrument: '政府采购法', item: 'art. 77' } },
    });
    expect(judged.codes[0]).toBe('PROCUREMENT_BAN');
    expect(answer({ facts: [ban], item: { categoryCode: null, productName: '咖啡机' } }).outcome).toBe(
      'SUPPLIER_BARRED',
    );
  });

  it('is free again when the ban has run out, and when the entry is another supplier’s', () => {
    const over: TestEvent = { type: 'BlacklistEntryChanged', fact: blacklistEntry({ endsOn: '2026-11-21' }) };
    expect(answer({ facts: [over] }).outcome).toBe('ELIGIBLE_MANDATORY');
    expect(answer({ facts: [ban], supplier: '91440300YQ0016442Q' }).outcome).toBe('ELIGIBLE_MANDATORY');
  });

  it('that is not named leaves the product judged alone, and the answer says so', () => {
    const judged = answer({ facts: [ban], supplier: null });
    expect(judged.outcome).toBe('ELIGIBLE_MANDATORY');
    expect(judged.codes).toContain('SUPPLIER_NOT_STATED');
  });
});

describe('what no list names', () => {
  it('is ordinary purchase, and the answer says which lists the hub does not hold whole', () => {
    const judged = answer({ item: { categoryCode: null, productName: '钢笔', certificateNumbers: [] } });
    expect(judged).toMatchObject({ outcome: 'NOT_LISTED', basis: null });
    expect(judged.codes).toEqual(['NOT_ON_A_LIST', 'LIST_INCOMPLETE', 'LIST_INCOMPLETE']);
  });

  it('is everything before the lists', () => {
    expect(answer({ day: '2019-03-31' })).toMatchObject({ outcome: 'NOT_LISTED', codes: ['NO_LIST_IN_FORCE'] });
  });

  it('is not what could be several things', () => {
    const judged = answer({ item: { categoryCode: null, productName: '计算机' } });
    expect(judged.outcome).toBeNull();
    const ambiguous = judged.reasons.find(({ code }) => code === 'PRODUCT_AMBIGUOUS');
    expect(ambiguous?.candidates?.map(({ name }) => name)).toContain('台式计算机');
  });
});

describe('the version of a result on the day (A1, PRO-01)', () => {
  const before = conformityResult({ models: ['MX-1', 'MX-2'] });
  const after = { ...before, models: ['MX-2', 'MX-9'] };
  const telling = (at: string, today: string) => ({ at, today, by: '101' });
  const first = before.terms[0]?.from ?? '';
  const issued = afterReport(NO_HISTORY, null, before, telling('2026-06-01T00:00:00.000Z', '2026-06-01'), {
    first,
    content: first,
  });
  const changed = afterReport(issued, before, after, telling('2026-11-20T00:00:00.000Z', '2026-11-20'), {
    first,
    content: '2026-11-10',
  });
  const facts = [resultWith({ ...after, history: packHistory(changed, after) })];
  const covers = (productModel: string, day: Day) =>
    !answer({ facts, item: { productModel }, day }).codes.includes('MODEL_NOT_COVERED');

  it('covers the models of that day', () => {
    expect([covers('MX-1', '2026-10-15'), covers('MX-9', '2026-10-15')]).toEqual([true, false]);
    expect([covers('MX-1', '2026-11-10'), covers('MX-9', '2026-11-10')]).toEqual([false, true]);
    expect([covers('MX-2', '2026-10-15'), covers('MX-2', '2026-11-10')]).toEqual([true, true]);
  });
});
