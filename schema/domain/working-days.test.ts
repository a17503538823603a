import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './day.ts';
import {
  ARRANGEMENTS,
  addWorkingDays,
  endOnWorkingDay,
  isCalendarKnown,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.ts';

const FIRST = '2024-01-01';
const DAYS_KNOWN = 366 + 365 + 365;
const anyKnownDay = fc.integer({ min: 0, max: DAYS_KNOWN - 1 }).map((offset) => addDays(FIRST, offset));

describe('the working-day calendar', () => {
  it('agrees with an independent calendar on every day of every year it holds', () => {
    const differing: Day[] = [];
    for (let offset = 0; offset < DAYS_KNOWN; offset++) {
      const day = addDays(FIRST, offset);
      if (isWorkingDay(day) !== chineseDays.isWorkday(day)) differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  it('names the notice of each arrangement, and holds make-up days on weekends only', () => {
    for (const { kind, from, notice } of ARRANGEMENTS) {
      expect(notice).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
      if (kind === 'WORKDAY') expect([0, 6]).toContain(new Date(`${from}T00:00:00Z`).getUTCDay());
    }
  });

  it('says of a year whose notice it does not hold that it does not know it', () => {
    expect(isCalendarKnown('2026-12-31')).toBe(true);
    expect(isCalendarKnown('2027-01-01')).toBe(false);
    expect(addWorkingDays('2026-12-28', 10)).toEqual({ day: '2027-01-11', unknownYears: [2027] });
  });
});

describe('counting working days', () => {
  it('leaves out the day it begins on, holidays and weekends, and counts make-up days', () => {
    // 2026-09-30 is a Wednesday before seven free days; Saturday 10 October is a working day.
    expect(addWorkingDays('2026-09-30', 3)).toEqual({ day: '2026-10-10', unknownYears: [] });
    expect(addWorkingDays('2026-02-13', 1).day).toBe('2026-02-14');
  });

  it('counts back what it counted, from any day', () => {
    fc.assert(
      fc.property(anyKnownDay, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const { day } = addWorkingDays(start, count);
        expect(isWorkingDay(day)).toBe(true);
        expect(workingDaysBetween(start, day).count).toBe(count);
        expect(day > addWorkingDays(start, count - 1).day || count === 1).toBe(true);
      }),
    );
  });

  it('refuses a count that is none', () => {
    for (const count of [-1, 1.5, 2_601, Number.NaN]) expect(() => addWorkingDays(FIRST, count)).toThrow(/0 to 2600/);
  });

  it('ends a period in months on the next working day', () => {
    expect(endOnWorkingDay('2026-10-03').day).toBe('2026-10-08');
    expect(endOnWorkingDay('2026-10-08').day).toBe('2026-10-08');
  });
});
