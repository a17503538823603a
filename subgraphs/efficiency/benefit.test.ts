import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BenefitInput, quantify, type SavingInput } from './benefit.ts';
import { CARRIERS, type EnergyCarrier, unitOf } from './factors.ts';
import { ratio } from './units.ts';

const saving = (changes: Partial<SavingInput> = {}): SavingInput => ({
  carrier: 'ELECTRICITY',
  baseline: '150',
  certified: '100',
  unit: 'kWh',
  quantity: '10000',
  ...changes,
});
const ask = (savings: readonly SavingInput[], more: Partial<BenefitInput> = {}) =>
  quantify({ savings, factorYear: 2022, ...more });
const text = (value: { readonly value: Decimal } | null) => value?.value.toFixed() ?? null;

describe('a quantified benefit', () => {
  it('EFF-03: 10,000 units × 50 kWh are 500,000 kWh, 61.45 tce and 268.3 tCO2 by the national factor of 2022', () => {
    const benefit = ask([saving()]);
    expect(text(benefit.carriers[0]?.amount ?? null)).toBe('500000');
    expect(text(benefit.kgce)).toBe('61450');
    expect(text(benefit.kgCo2)).toBe('268300');
  });

  it('EFF-04: keeps every factor with its year, region and source, and the version of the method', () => {
    const benefit = ask([saving()], { region: '330000', factorYear: 2023 });
    expect(benefit).toMatchObject({ methodVersion: 'YQ-BENEFIT-1', region: '330000', factorYear: 2023 });
    expect(benefit.factors.map(({ kind, year, value }) => [kind, year, value.toFixed()])).toEqual([
      ['STANDARD_COAL', null, '0.1229'],
      ['GRID_CO2', 2023, '0.4974'],
    ]);
    expect(benefit.factors.every(({ source }) => source.length > 0)).toBe(true);
  });

  it('never adds the equivalent value of electricity to the calorific one', () => {
    const benefit = ask(
      [saving(), saving({ carrier: 'RAW_COAL', unit: 't', baseline: '2', certified: '1', quantity: '10' })],
      { equivalentKgcePerKwh: '0.3025' },
    );
    expect(text(benefit.kgce)).toBe('68593');
    expect(text(benefit.electricityEquivalentKgce)).toBe('151250');
  });

  it('says nothing of carbon dioxide where a carrier has no factor, rather than a part of it', () => {
    expect(ask([saving(), saving({ carrier: 'COKE', unit: 'kg' })]).kgCo2).toBeNull();
  });

  it('counts a fuel in the unit of its factor, whatever unit it was stated in', () => {
    // 110 kgCO2 for a GJ of heat.
    expect(text(ask([saving({ carrier: 'HEAT', unit: 'GJ', quantity: '1' })]).kgCo2)).toBe('5500');
    expect(text(ask([saving({ unit: '万千瓦时' })]).kgce)).toBe('614500000');
  });

  it('keeps an interval through to the end', () => {
    const { kgCo2 } = ask([saving({ uncertainty: '5' })]);
    expect([kgCo2?.low, kgCo2?.value, kgCo2?.high].map((one) => one?.toFixed())).toEqual([
      '241470',
      '268300',
      '295130',
    ]);
  });

  it.each([
    ['input.savings', { savings: [] }],
    ['input.region', { savings: [saving()], region: '440000' }],
    ['input.factorYear', { savings: [saving()], region: '330000', factorYear: 2019 }],
    ['input.savings[0].unit', { savings: [saving({ unit: 'kg' })] }],
    ['input.savings[0].unit', { savings: [saving({ unit: 'toString' })] }],
    ['input.savings[0].unit', { savings: [saving({ unit: '' })] }],
    ['input.savings[0].baseline', { savings: [saving({ baseline: '1e9' })] }],
    ['input.savings[1].certified', { savings: [saving(), saving({ certified: 'NaN' })] }],
    ['input.savings[0].quantity', { savings: [saving({ quantity: '-1' })] }],
    ['input.savings[0].uncertainty', { savings: [saving({ uncertainty: '-0.5' })] }],
  ])('refuses what it cannot count, naming %s', (argument, input) => {
    expect(() => quantify(input as BenefitInput)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }) }),
    );
  });

  const number = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)).toFixed());
  const carriers = fc.constantFrom<EnergyCarrier>(...CARRIERS);
  const anySaving = fc
    .record({ carrier: carriers, baseline: number, certified: number, quantity: number })
    .map((one): SavingInput => ({ ...one, unit: unitOf(one.carrier) }));

  it('is additive over disjoint parts, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.array(anySaving, { minLength: 1, maxLength: 5 }),
        fc.array(anySaving, { minLength: 1, maxLength: 5 }),
        (left, right) => {
          const whole = ask([...left, ...right]).kgce.value;
          expect(whole.toFixed()).toBe(ask(left).kgce.value.plus(ask(right).kgce.value).toFixed());
        },
      ),
    );
  });

  it('grows with the saving', () => {
    fc.assert(
      fc.property(anySaving, number, (one, more) => {
        const grown = { ...one, baseline: new Decimal(one.baseline).plus(more).toFixed() };
        expect(ask([grown]).kgce.value.gte(ask([one]).kgce.value)).toBe(true);
      }),
    );
  });
});

describe('units', () => {
  it('round-trip without losing a digit of the ratio', () => {
    for (const [from, to] of [
      ['MWh', 'kWh'],
      ['GJ', 'MJ'],
      ['t', 'kg'],
      ['kWh', 'MJ'],
      ['L', 'm3'],
      ['万吨', 'kg'],
    ] as const) {
      const there = ratio(from, to);
      const back = ratio(to, from);
      if (!there || !back) throw new Error(`${from} and ${to} measure the same.`);
      expect(there.times(back).toSignificantDigits(11).toFixed()).toBe('1');
    }
    expect(ratio('kWh', 'MJ')?.toFixed()).toBe('3.6');
  });

  it('never turn one kind of quantity into another', () => {
    for (const [from, to] of [
      ['kg', 'kWh'],
      ['m3', 'kg'],
      ['', 'kg'],
      ['7', 'kg'],
      ['constructor', 'kg'],
    ] as const)
      expect(ratio(from, to)).toBeNull();
  });
});
