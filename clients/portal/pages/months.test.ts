import { describe, expect, it } from 'vitest';
import { axisSteps } from '../month-chart.tsx';
import { monthsAsked } from './months.ts';

const TODAY = '2026-03-15';
const asked = (query: string) => monthsAsked(new URLSearchParams(query), TODAY);

describe('months of a series', () => {
  it('are the twelve up to this one, which counts up to today', () => {
    const months = asked('');
    expect(months.map(({ month }) => month)).toEqual([
      '2025-04',
      '2025-05',
      '2025-06',
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
    expect(months.at(-1)).toEqual({ month: '2026-03', from: '2026-03-01', to: TODAY });
    expect(months.at(-2)).toEqual({ month: '2026-02', from: '2026-02-01', to: '2026-02-28' });
  });

  it('are the same for an address, whenever it is read', () => {
    const months = asked('to=2024-02&months=24');
    expect(months).toHaveLength(24);
    expect(months.at(-1)).toEqual({ month: '2024-02', from: '2024-02-01', to: '2024-02-29' });
  });

  it.each(['to=2026-04', 'to=2026-13', 'to=x', 'to=1999-01', 'months=13', 'months=1e9', 'to=2026-03&months='])(
    'are the usual ones for what can not be counted: %s',
    (query) => expect(asked(query)).toEqual(asked('')),
  );
});

describe('steps of an axis', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [37, [0, 10, 20, 30, 40]],
    [1978, [0, 500, 1000, 1500, 2000]],
  ])('for %i are round, whole, and reach it', (most, steps) => expect(axisSteps(most)).toEqual(steps));
});
