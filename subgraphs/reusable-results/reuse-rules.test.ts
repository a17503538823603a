import { describe, expect, it } from 'vitest';
import type { ConformityKind, ConformityResultFact } from '../../schema/domain/facts.ts';
import { aRecord } from './fixtures.ts';
import type { ResultDocument } from './model.ts';
import { isListed, listOn, readListEditions } from './reusable-results-list.ts';
import { checkReuse } from './reuse-rules.ts';
import { FACTORS, readAssessment, type StatedAssessment } from './risk-assessment.ts';

const editions = readListEditions().map(({ list }) => list);
const approved = { wasApproved: (code: string) => code === '101', mismatch: () => null };
const document = (changes: Partial<ConformityResultFact> = {}): ResultDocument => {
  const { id, ...content } = aRecord(changes);
  return { _id: id, ...content } as ResultDocument;
};
function check(reuseClass: 1 | 2 | 3, changes: Partial<ConformityResultFact> = {}, on = '2024-06-01'): string {
  try {
    checkReuse(reuseClass, document(changes), on, editions, approved, 'G2024102001000001');
    return 'allowed';
  } catch (error) {
    return String((error as { extensions: { code: string } }).extensions.code);
  }
}
const suspended = {
  statusHistory: [
    { status: 'VALID' as const, from: '2024-01-01', reasonCode: null, until: null, voluntary: false },
    { status: 'SUSPENDED' as const, from: '2024-05-01', reasonCode: 'SUS-12', until: null, voluntary: false },
  ],
};

describe('the List', () => {
  it('has one edition a day, with its rows in force that day', () => {
    expect(listOn(editions, '2016-06-28')).toBeNull();
    expect(listOn(editions, '2022-12-31')?.edition).toBe('DRAFT-2016');
    expect(listOn(editions, '2023-01-01')?.edition).toBe('SAMPLE-2023');
    expect(listOn(editions, '2023-12-31')?.rows.map(({ projectZh }) => projectZh)).toEqual([
      '环保',
      '节能',
      '节水',
      '低碳',
    ]);
    expect(listOn(editions, '2024-01-01')?.rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(isListed(editions, 'ORGANIC', '2023-12-31')).toBe(false);
    expect(isListed(editions, 'ORGANIC', '2024-01-01')).toBe(true);
  });

  it('says that it is no official publication', () => {
    expect(editions.map(({ official }) => official)).toEqual([false, false]);
  });
});

describe('the classes of reuse', () => {
  it.each<[string, 1 | 2 | 3, Partial<ConformityResultFact>, string]>([
    ['class 1: on the List, valid, from an approved body', 1, {}, 'allowed'],
    ['class 1: not on the List', 1, { kind: 'RECYCLED' }, 'CONFLICT'],
    ['class 1: suspended on the day', 1, suspended, 'CONFLICT'],
    ['class 1: body without approval', 1, { issuerBodyCode: '106' }, 'CONFLICT'],
    ['class 1: issuer that is no body', 1, { issuerBodyCode: null }, 'CONFLICT'],
    ['class 1: a declaration', 1, { kind: 'SUPPLIER_DECLARATION' }, 'BAD_USER_INPUT'],
    ['class 2: not on the List', 2, { kind: 'RECYCLED' }, 'allowed'],
    ['class 2: on the List, and therefore to be used directly', 2, {}, 'CONFLICT'],
    ['class 2: on the List, but its body has no approval', 2, { issuerBodyCode: '106' }, 'allowed'],
    ['class 2: suspended on the day', 2, { kind: 'RECYCLED', ...suspended }, 'CONFLICT'],
    ['class 2: a declaration', 2, { kind: 'SUPPLIER_DECLARATION' }, 'BAD_USER_INPUT'],
    ['class 3: a declaration', 3, { kind: 'SUPPLIER_DECLARATION', issuerBodyCode: null }, 'allowed'],
    ['class 3: no declaration', 3, { kind: 'TEST_REPORT' }, 'BAD_USER_INPUT'],
  ])('%s', (_, reuseClass, changes, expected) => {
    expect(check(reuseClass, changes)).toBe(expected);
  });

  it('look at the day of the decision, not at today', () => {
    expect(check(1, suspended, '2024-04-30')).toBe('allowed');
    expect(check(1, {}, '2023-12-31')).toBe('CONFLICT');
    expect(check(1, {}, '2028-12-31')).toBe('allowed');
    expect(check(1, {}, '2029-01-01')).toBe('CONFLICT');
    const organic: { kind: ConformityKind; terms: ConformityResultFact['terms'] } = {
      kind: 'ORGANIC',
      terms: [{ from: '2023-01-01', to: '2028-12-31' }],
    };
    const since2023 = [
      { status: 'VALID' as const, from: '2023-01-01', reasonCode: null, until: null, voluntary: false },
    ];
    expect(check(1, { ...organic, statusHistory: since2023 }, '2023-12-31')).toBe('CONFLICT');
    expect(check(1, { ...organic, statusHistory: since2023 }, '2024-01-01')).toBe('allowed');
  });
});

describe('risk assessments', () => {
  const stated = (reuseClass: 2 | 3, changes: Partial<StatedAssessment> = {}): StatedAssessment => ({
    outcome: 'FULL',
    assessor: '评估员',
    assessedOn: '2024-05-20',
    conclusions: FACTORS[reuseClass].map((factor) => ({ factor, conclusion: '符合' })),
    evidence: ['证明 1'],
    ...changes,
  });
  const argumentOf = (reuseClass: 1 | 2 | 3, assessment: StatedAssessment | null): string => {
    try {
      readAssessment(reuseClass, assessment, '2024-06-01');
      return 'accepted';
    } catch (error) {
      return String((error as { extensions: { argument: string } }).extensions.argument);
    }
  };

  it.each<[string, 1 | 2 | 3, StatedAssessment | null, string]>([
    ['none for class 1', 1, null, 'accepted'],
    ['any for class 1', 1, stated(2), 'input.riskAssessment'],
    ['none for class 2', 2, null, 'input.riskAssessment'],
    ['full use', 2, stated(2), 'accepted'],
    ['full use with items left', 2, stated(2, { itemsToAssess: ['x'] }), 'input.riskAssessment.itemsToAssess'],
    ['partial use that names its items', 2, stated(2, { outcome: 'PARTIAL', itemsToAssess: ['x'] }), 'accepted'],
    ['partial use without items', 2, stated(2, { outcome: 'PARTIAL' }), 'input.riskAssessment.itemsToAssess'],
    ['the factors of class 3 for class 2', 2, stated(3), 'input.riskAssessment.conclusions'],
    [
      'a factor twice',
      3,
      stated(3, { conclusions: [...stated(3).conclusions.slice(1), { factor: 'SAFETY_CLASS', conclusion: 'x' }] }),
      'input.riskAssessment.conclusions',
    ],
    ['class 3 with evidence', 3, stated(3), 'accepted'],
    ['class 3 without evidence', 3, stated(3, { evidence: [] }), 'input.riskAssessment.evidence'],
    ['an assessment after the decision', 2, stated(2, { assessedOn: '2024-06-02' }), 'input.riskAssessment.assessedOn'],
    ['nobody as assessor', 2, stated(2, { assessor: ' ' }), 'input.riskAssessment.assessor'],
  ])('%s', (_, reuseClass, assessment, expected) => {
    expect(argumentOf(reuseClass, assessment)).toBe(expected);
  });
});
