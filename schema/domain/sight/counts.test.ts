import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMonthEnd, LEAST_CELL, monthEndBy, sightOfCounts, toldCells } from './counts.ts';

const cells = fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 })), {
  minLength: 1,
  maxLength: 7,
});

/** Ways in which the cells that are left out can add up, for somebody who knows all others and the sum; counted up to two. */
function waysOf(count: number, sum: number): number {
  if (count === 1) return 1;
  return sum === 0 ? 1 : 2;
}

describe('cells of a table whose sum is told', () => {
  it('are told as they are or left out, and none that is left out follows from the others', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const told = toldCells(counts);
        const hidden = counts.filter((_, index) => told[index] === null);
        counts.forEach((count, index) => {
          if (count < LEAST_CELL) expect(told[index]).toBeNull();
          else expect([count, null]).toContain(told[index]);
        });
        if (hidden.length === 0 || hidden.length === counts.length) return;
        const sum = hidden.reduce((total, count) => total + count, 0);
        expect(waysOf(hidden.length, sum)).toBe(2);
        expect(sum).toBeGreaterThanOrEqual(LEAST_CELL);
      }),
      { numRuns: 500 },
    );
  });

  it('leave out no more than it takes: none where all are large', () => {
    expect(toldCells([5, 20, 300])).toEqual([5, 20, 300]);
    expect(toldCells([200, 20, 0, 6, 50])).toEqual([200, 20, null, null, 50]);
  });
});

describe('sight of counts', () => {
  const regulator = { kind: 'MARKET_REGULATOR', scopes: [], division: '440000', body: null, uscc: null };

  it.each([
    ['440000', 'EXACT'],
    ['440300', 'EXACT'],
    ['330000', 'SUPPRESSED'],
    ['330400', 'NOTHING'],
    ['330421', 'NOTHING'],
  ])('of %s is %s for the regulator of Guangdong', (division, sight) => {
    expect(sightOfCounts({ ...regulator, divisions: ['440000'] }, division)).toBe(sight);
  });

  it('ends with months', () => {
    expect(['2024-02-29', '2026-02-28', '2026-12-31'].every(isMonthEnd)).toBe(true);
    expect(['2024-02-28', '2026-12-30'].some(isMonthEnd)).toBe(false);
    expect(['2026-11-22', '2026-03-01', '2024-02-29'].map(monthEndBy)).toEqual([
      '2026-10-31',
      '2026-02-28',
      '2024-02-29',
    ]);
  });
});
