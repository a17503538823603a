import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWithin } from '../../schema/domain/day.ts';
import { type Period, periodsOverlap } from './period.ts';

const START = '2024-02-20';
/** Long enough for every generated period to lie inside. */
const DAYS = Array.from({ length: 60 }, (_, index) => addDays(START, index));

const period: fc.Arbitrary<Period> = fc
  .record({ from: fc.integer({ min: 0, max: 30 }), length: fc.option(fc.integer({ min: 0, max: 25 })) })
  .map(({ from, length }) => ({
    from: addDays(START, from),
    to: length === null ? null : addDays(START, from + length),
  }));

describe('periods', () => {
  it('overlap exactly when some day lies in both', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = DAYS.some((day) => isWithin(day, a.from, a.to) && isWithin(day, b.from, b.to));
        expect(periodsOverlap(a, b)).toBe(shared);
      }),
    );
  });
});
