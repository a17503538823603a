import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from './totals-service.ts';

describe('stretches of days', () => {
  it('are whole years, read as years, and the days before and behind them, each day once', () => {
    const days = fc
      .integer({ min: 0, max: 2_500 })
      .map((day) => new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, days, (a, b, day) => {
        const [from = a, to = b] = [a, b].sort();
        const holding = stretchesOf(from, to).filter(([, first, last]) => first <= day && day <= last);
        expect(holding).toHaveLength(from <= day && day <= to ? 1 : 0);
        for (const [span, first, last] of stretchesOf(from, to))
          expect(span === 'DAY' || (first.endsWith('-01-01') && last.endsWith('-12-31'))).toBe(true);
      }),
    );
  });
});
