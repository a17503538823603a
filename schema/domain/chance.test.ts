import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelLimits, standingOf, wilsonInterval } from './chance.ts';

describe('Wilson’s interval', () => {
  it('gives the values of the literature (Newcombe 1998, table I, method 3)', () => {
    for (const [hits, cases, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const) {
      const interval = wilsonInterval(hits, cases);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  });

  it('contains the share, lies within 0 and 1, is symmetric, and narrows with more cases', () => {
    const counts = fc.integer({ min: 1, max: 5_000 }).chain((cases) => fc.tuple(fc.nat(cases), fc.constant(cases)));
    fc.assert(
      fc.property(counts, ([hits, cases]) => {
        const { low, high } = wilsonInterval(hits, cases);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / cases);
        expect(high).toBeGreaterThanOrEqual(hits / cases);
        const mirrored = wilsonInterval(cases - hits, cases);
        expect(1 - mirrored.high).toBeCloseTo(low, 9);
        const more = wilsonInterval(hits * 4, cases * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('limits of the funnel', () => {
  /** Every outcome by itself, in another way: Pascal's recursion. */
  function distribution(cases: number, share: number): number[] {
    let row = [1];
    for (let n = 0; n < cases; n++)
      row = Array.from({ length: row.length + 1 }, (_, k) => (row[k] ?? 0) * (1 - share) + (row[k - 1] ?? 0) * share);
    return row;
  }

  it('call chance an outlier no more often than they say, on either side, and the outer lie around the inner', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 150 }), (p, cases) => {
        const all = distribution(cases, p);
        const [inner, outer] = [funnelLimits(p, cases, 0.05), funnelLimits(p, cases, 0.002)];
        for (const [limits, alpha] of [
          [inner, 0.05],
          [outer, 0.002],
        ] as const) {
          const sum = (test: (rate: number) => boolean) =>
            all.reduce((total, chance, hits) => total + (test(hits / cases) ? chance : 0), 0);
          expect(sum((rate) => rate > limits.high)).toBeLessThanOrEqual(alpha / 2 + 1e-9);
          expect(sum((rate) => rate < limits.low)).toBeLessThanOrEqual(alpha / 2 + 1e-9);
        }
        expect(outer.high).toBeGreaterThanOrEqual(inner.high);
        expect(outer.low).toBeLessThanOrEqual(inner.low);
      }),
    );
  });

  it('find what is no chance: 30 failures of 100 where one in twenty fails', () => {
    const [inner, outer] = [funnelLimits(0.05, 100, 0.05), funnelLimits(0.05, 100, 0.002)];
    expect(standingOf(0.3, inner, outer)).toBe('FAR_ABOVE');
    expect(standingOf(0.05, inner, outer)).toBe('WITHIN');
    expect(standingOf(0.1, inner, outer)).toBe('WITHIN');
    expect(standingOf(0.11, inner, outer)).toBe('ABOVE');
    expect(standingOf(0, funnelLimits(0.5, 100, 0.05), funnelLimits(0.5, 100, 0.002))).toBe('FAR_BELOW');
  });
});
