import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from './day.ts';
import { DEADLINE_RULES } from './deadline-rules.ts';
import { endOfPeriod, type Pause, startOfWindow } from './period.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const anyDay = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2024-01-01', offset));
const anyPauses = fc.array(
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 40 }))
    .map(([from, length]): Pause => ({ from, to: addDays(from, length) })),
  { maxLength: 4 },
);
const isPaused = (day: Day, pauses: readonly Pause[]) =>
  pauses.some(({ from, to }) => from <= day && (to === null || day <= to));

/** Counted by hand: a list of days, of which those that do not count are struck out. */
function byHand(start: Day, count: number, pauses: readonly Pause[], counts: (day: Day) => boolean): Day {
  if (count === 0) return start;
  const days = Array.from({ length: 2_000 }, (_, index) => addDays(start, index + 1));
  return days.filter((day) => counts(day) && !isPaused(day, pauses))[count - 1] ?? '';
}

describe('periods (DL-01 to DL-37)', () => {
  it('count days and working days with pauses as a list of struck-out days does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 90 }), anyPauses, fc.boolean(), (start, value, pauses, working) => {
        const calendar = working ? 'WORKING' : 'CALENDAR';
        const expected = byHand(start, value, pauses, working ? isWorkingDay : () => true);
        expect(endOfPeriod({ value, unit: 'DAY', calendar }, start, pauses)?.day).toBe(expected);
      }),
    );
  });

  it('agree with the calendar of working days and with calendar months where nothing pauses', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (start, value) => {
        expect(endOfPeriod({ value, unit: 'DAY', calendar: 'WORKING' }, start)).toEqual(addWorkingDays(start, value));
        expect(endOfPeriod({ value, unit: 'MONTH', calendar: 'CALENDAR' }, start)?.day).toBe(addMonths(start, value));
      }),
    );
  });

  it('end later by exactly the paused days within them, when counted in calendar days or months', () => {
    const sixMonths = { value: 6, unit: 'MONTH', calendar: 'CALENDAR' } as const;
    expect(endOfPeriod(sixMonths, '2026-05-22')?.day).toBe('2026-11-22');
    expect(endOfPeriod(sixMonths, '2026-05-22', [{ from: '2026-06-01', to: '2026-06-10' }])?.day).toBe('2026-12-02');
    // One that overlaps itself takes each day once, one that is over before takes none.
    const twice = [
      { from: '2026-06-01', to: '2026-06-10' },
      { from: '2026-06-05', to: '2026-06-10' },
      { from: '2026-01-01', to: '2026-05-22' },
    ];
    expect(endOfPeriod(sixMonths, '2026-05-22', twice)?.day).toBe('2026-12-02');
  });

  it('have no end while a pause lasts that they have reached', () => {
    const ninety = { value: 90, unit: 'DAY', calendar: 'CALENDAR' } as const;
    expect(endOfPeriod(ninety, '2026-01-01', [{ from: '2026-02-01', to: null }])).toBeNull();
    expect(endOfPeriod(ninety, '2026-01-01', [{ from: '2026-06-01', to: null }])?.day).toBe('2026-04-01');
  });

  it('roll from a free day to the next working day where the rule says so, and name years that are not known', () => {
    const month = { value: 1, unit: 'MONTH', calendar: 'CALENDAR' } as const;
    expect(endOfPeriod(month, '2026-09-03', [], true)?.day).toBe('2026-10-08');
    expect(endOfPeriod(month, '2026-09-03')?.day).toBe('2026-10-03');
    expect(endOfPeriod({ value: 5, unit: 'DAY', calendar: 'WORKING' }, '2026-12-30')?.unknownYears).toEqual([2027]);
  });

  it('open windows by days and by calendar months, which differ (REN-01, REN-02)', () => {
    const [days, months] = ['DL-12', 'DL-13'].map((id) => DEADLINE_RULES.get(id));
    if (!days || !months) throw new Error('the table lacks its rows');
    expect([startOfWindow(days, '2026-05-31'), startOfWindow(months, '2026-05-31')]).toEqual([
      '2026-03-02',
      '2026-02-28',
    ]);
  });

  it('are all in the table, each with its source', () => {
    const ids = Array.from({ length: 37 }, (_, index) => `DL-${String(index + 1).padStart(2, '0')}`);
    for (const id of ids) {
      const rule = DEADLINE_RULES.get(id);
      expect([id, rule && rule.value > 0, rule && rule.source.length > 0]).toEqual([id, true, true]);
    }
  });

  it('refuse what is no period', () => {
    expect(() => endOfPeriod({ value: -1, unit: 'DAY', calendar: 'CALENDAR' }, '2026-01-01')).toThrow(RangeError);
    expect(() => endOfPeriod({ value: 1, unit: 'MONTH', calendar: 'WORKING' }, '2026-01-01')).toThrow(RangeError);
    expect(() => endOfPeriod({ value: 90, unit: 'YEAR', calendar: 'CALENDAR' }, '2026-01-01')).toThrow(/fifty/);
  });
});
