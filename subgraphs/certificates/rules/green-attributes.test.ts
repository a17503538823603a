import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVALUATION_INDICATORS, GREEN_ATTRIBUTES } from '../../../schema/domain/evaluation-indicators.ts';
import type { TestItem } from '../../../schema/domain/facts.ts';
import { parseStandardNumber } from '../../../schema/domain/standard-number.ts';
import { compared, type EvaluatedCertificate, evaluateAttributes } from './green-attributes.ts';

const item = (changes: Partial<TestItem>): TestItem => ({
  item: '甲醛释放量',
  method: null,
  limit: null,
  result: null,
  unit: 'mg/m3',
  ...changes,
});
const certified = (testItems: readonly TestItem[], changes: object = {}): EvaluatedCertificate => ({
  certificate: {
    number: 'G2024101001000001',
    bodyCode: '101',
    activityClass: 'ACTIVITY_1',
    basis: ['GB/T 35601-2017 绿色产品评价 人造板和木质地板'],
    firstIssuedOn: '2024-05-06',
    reissuedOn: null,
    details: { testItems },
    ...changes,
  },
  isInEffect: true,
});
const found = (testItems: readonly TestItem[], changes: object = {}) =>
  evaluateAttributes([certified(testItems, changes)]).flatMap(({ indicators }) =>
    indicators.filter((one) => one.item !== null),
  );

describe('EFF-02: the four attributes of what is certified', () => {
  it('has all four in their order, with every indicator that is held of the edition, reported or not', () => {
    const evaluations = evaluateAttributes([certified([])]);
    expect(evaluations.map(({ attribute }) => attribute)).toEqual([...GREEN_ATTRIBUTES]);
    const names = evaluations.flatMap(({ indicators }) => indicators.map(({ nameZh }) => nameZh));
    expect(names).toEqual(
      EVALUATION_INDICATORS.filter(({ standard }) => standard === 'GB/T 35601-2017').map(({ nameZh }) => nameZh),
    );
    for (const { indicators } of evaluations)
      for (const { verdict, doubt } of indicators)
        expect({ verdict, doubt }).toEqual({ verdict: 'NOT_KNOWN', doubt: 'NO_VALUE' });
  });

  it('finds the indicator by its other names, and by the attribute that the body told where the standard is not held', () => {
    const [tvoc] = found([item({ item: 'TVOC（释放量）', limit: '≤100', result: '<20', unit: 'ug/m3' })]);
    expect(tvoc).toMatchObject({ attribute: 'ENVIRONMENT', nameZh: '总挥发性有机化合物释放量', verdict: 'MET' });
    const told = found([item({ item: '光效', limit: '≥100', result: '90', attribute: 'ENERGY' })], {
      basis: ['T/CECS 10099-2020'],
    });
    expect(told).toMatchObject([{ attribute: 'ENERGY', nameZh: '光效', indicator: null, verdict: 'NOT_MET' }]);
    // Nobody tells its attribute: it is in none, rather than in a guessed one.
    expect(found([item({ item: '光效', limit: '≥100', result: '90' })], { basis: ['T/CECS 10099-2020'] })).toEqual([]);
  });

  it('lets no limit decide that is not confirmed: it is shown, and the verdict is not known', () => {
    const [shown] = found([item({ result: '0.04' })]);
    expect(shown).toMatchObject({
      limit: '≤0.05',
      limitBy: 'STANDARD',
      verdict: 'NOT_KNOWN',
      doubt: 'LIMIT_UNCONFIRMED',
    });
    const [stated] = found([item({ result: '0.04', limit: '≤0.05' })]);
    expect(stated).toMatchObject({ limitBy: 'CERTIFICATE', verdict: 'MET', doubt: null });
  });

  it('takes activity one for all four attributes, activity two for nobody knows which, and neither once it is not in effect', () => {
    const of = (changes: object, isInEffect = true) =>
      evaluateAttributes([{ ...certified([], changes), isInEffect }]).map((one) => one.certified);
    expect(of({})).toEqual([true, true, true, true]);
    expect(of({ activityClass: 'ACTIVITY_2' })).toEqual([null, null, null, null]);
    expect(of({}, false)).toEqual([false, false, false, false]);
  });

  it.each([
    ['0.03', '≤0.05', 'MET'],
    ['0.05', '≤0.05', 'MET'],
    ['0.05', '<0.05', 'NOT_MET'],
    ['0.0500000000000000001', '≤0.05', 'NOT_MET'],
    ['<0.01', '≤0.05', 'MET'],
    ['<0.05', '<0.05', 'MET'],
    ['<0.10', '≤0.05', 'NOT_KNOWN'],
    ['>0.05', '≤0.05', 'NOT_MET'],
    ['＜０.０１', '不大于 0.05', 'MET'],
    ['605', '≥600', 'MET'],
    ['599.9', '不低于600', 'NOT_MET'],
    ['6.5', '4.0~7.5', 'MET'],
    ['7.6', '4.0～7.5', 'NOT_MET'],
    ['未检出', '不得检出', 'NOT_KNOWN'],
    ['未检出', '≤20', 'NOT_KNOWN'],
    ['1级', '1级', 'MET'],
    ['2级', '1级', 'NOT_KNOWN'],
    ['0.03', '0.05', 'NOT_KNOWN'],
    ['', '≤0.05', 'NOT_KNOWN'],
  ])('%s against %s: %s', (result, limit, verdict) => {
    expect(compared(result, limit).verdict).toBe(verdict);
  });

  it('agrees with arithmetic on whole hundredths, whatever the sign of the limit', () => {
    const signs = {
      '≤': (a: number, b: number) => a <= b,
      '<': (a: number, b: number) => a < b,
      '≥': (a: number, b: number) => a >= b,
      '>': (a: number, b: number) => a > b,
    };
    const text = (hundredths: number) => (hundredths / 100).toFixed(2);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom(...(Object.keys(signs) as (keyof typeof signs)[])),
        (value, limit, sign) =>
          compared(text(value), `${sign}${text(limit)}`).verdict === (signs[sign](value, limit) ? 'MET' : 'NOT_MET'),
      ),
    );
  });

  it('says of a bound only what is so for every value that it may be', () => {
    const keeps = (value: number, sign: string, limit: number) =>
      sign === '≤' ? value <= limit : sign === '<' ? value < limit : sign === '≥' ? value >= limit : value > limit;
    // Values in quarters around whole bounds: every case of an open or closed end is among them.
    const may = Array.from({ length: 81 }, (_, at) => at / 4 - 5);
    const signs = fc.constantFrom('≤', '<', '≥', '>');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        signs,
        fc.integer({ min: 0, max: 10 }),
        signs,
        (told, by, limit, sign) => {
          const possible = may.filter((value) => keeps(value, by, told)).map((value) => keeps(value, sign, limit));
          const { verdict } = compared(`${by}${told}`, `${sign}${limit}`);
          if (verdict === 'MET') return possible.every(Boolean);
          if (verdict === 'NOT_MET') return possible.every((one) => !one);
          return possible.includes(true) && possible.includes(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the indicators held', () => {
  it('name an edition, an attribute, how sure the hub is and where it read them; unconfirmed ones say so', () => {
    for (const { standard, attribute, nameZh, nameEn, limit, confidence, source } of EVALUATION_INDICATORS) {
      expect(parseStandardNumber(standard)?.edition).toBe(standard);
      expect(GREEN_ATTRIBUTES).toContain(attribute);
      for (const text of [nameZh, nameEn, confidence, source]) expect(text, nameZh).not.toBe('');
      expect(limit === null || /^[≤≥<>]\d/.test(limit), nameZh).toBe(true);
      expect(confidence).toMatch(/confirmed/);
    }
  });
});
