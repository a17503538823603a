import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_VALUES, plausibleRange } from './plausibility.ts';

describe('the plausible range of a category', () => {
  const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: LEAST_VALUES, maxLength: 60 });
  const decimals = (numbers: readonly number[]) => numbers.map((value) => new Decimal(value));

  it('agrees with quartiles counted in another way, and does not depend on the order', () => {
    /** Type 7 of Hyndman and Fan in binary floats, as R and NumPy have it. */
    const quantile = (sorted: readonly number[], at: number) => {
      const place = (sorted.length - 1) * at;
      const [left = 0, right = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
      return left + (right - left) * (place - Math.floor(place));
    };
    fc.assert(
      fc.property(values, (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
        const width = 3 * Math.max(upper - lower, Math.abs(lower) / 10);
        const range = plausibleRange(decimals(numbers));
        expect(range?.low.toNumber()).toBeCloseTo(lower - width, 6);
        expect(range?.high.toNumber()).toBeCloseTo(upper + width, 6);
        expect(plausibleRange(decimals([...numbers].reverse()))).toEqual(range);
      }),
    );
  });

  it('says nothing of too few values', () => {
    expect(plausibleRange(decimals([1, 2, 3, 4, 5, 6, 7]))).toBeNull();
  });
});
