import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, dayOf, isDay, isWithin, startOfDay } from './day.ts';

const days = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('turn at midnight in Shanghai, not in Greenwich', () => {
    expect(dayOf(new Date('2026-11-21T15:59:59.999Z'))).toBe('2026-11-21');
    expect(dayOf(new Date('2026-11-21T16:00:00.000Z'))).toBe('2026-11-22');
    expect(startOfDay('2026-11-22').toISOString()).toBe('2026-11-21T16:00:00.000Z');
  });

  it.each(['2025-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '2025-1-1', '20250101', '2025-01-01T00:00', ''])(
    'does not take %j for a day',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('are those that exist, and no other text', () => {
    fc.assert(fc.property(days, (day) => isDay(day) && dayOf(startOfDay(day)) === day));
    const exists = (text: string) =>
      /^\d{4}-\d{2}-\d{2}$/.test(text) &&
      !Number.isNaN(Date.parse(text)) &&
      new Date(text).toISOString().startsWith(text);
    const near = fc.stringMatching(/^[0-9]{4}[-/.][0-3][0-9x][-/.][0-3][0-9 ]{1,2}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => isDay(text) === exists(text)),
      { numRuns: 5000 },
    );
  });

  it('add and take away the same count', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(addDays(moved, -count)).toBe(day);
        expect((Date.parse(moved) - Date.parse(day)) / 86_400_000).toBe(count);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-22', -6, '2026-05-22'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s and %i months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected));

  it('keep the day of the month, or take the month’s last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const moved = addMonths(day, count);
        expect(isDay(moved)).toBe(true);
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(moved) - months(day)).toBe(count);
        const shorter = moved.slice(8) < day.slice(8);
        expect(shorter ? addDays(moved, 1).slice(8) : moved.slice(8)).toBe(shorter ? '01' : day.slice(8));
      }),
    );
  });

  it('of a leap day end on 28 February of a common year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('a period', () => {
  it('includes both its ends, and stays open without an end', () => {
    fc.assert(
      fc.property(days, days, days, (day, from, to) => {
        expect(isWithin(day, from, to)).toBe(Date.parse(from) <= Date.parse(day) && Date.parse(day) <= Date.parse(to));
        expect(isWithin(day, from, null)).toBe(from <= day);
      }),
    );
    expect([isWithin('2026-01-01', '2026-01-01', '2026-01-01')]).toEqual([true]);
  });
});
