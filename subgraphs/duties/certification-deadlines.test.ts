import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { addWorkingDays, isWorkingDay } from '../../schema/domain/working-days.ts';
import {
  type CertificationCourse,
  type CertificationDeadline,
  certificationDeadlines,
  type Delay,
} from './certification-deadlines.ts';

/** Worked by hand on the calendar of 2026: the Spring Festival is free from 15 to 23 February, 14 and 28 February are worked. */
const COURSE = {
  appliedOn: '2026-01-05',
  documentsCompleteOn: '2026-01-06',
  acceptedOn: '2026-01-09',
  documentsReviewedOn: '2026-01-30',
  siteCheckedOn: '2026-03-13',
  evaluatedOn: '2026-04-01',
  issuedOn: '2026-04-08',
  typeTestReportOn: '2025-01-05',
  reusedReportOn: '2025-03-12',
} as const satisfies CertificationCourse;

const ruleOf = (rule: string, course: CertificationCourse, on: Day = '2026-12-31'): CertificationDeadline => {
  const found = certificationDeadlines(course, on).find(({ period }) => period.id === rule);
  if (!found) throw new Error(`${rule} is missing.`);
  return found;
};
const texts = ({ reasons }: CertificationDeadline) => reasons.map(({ en }) => en).join('\n');
const DAYS = fc.integer({ min: 0, max: 700 }).map((count) => addDays('2025-01-01', count));

describe('deadlines of a certification (DL-01 to DL-07, APP-02)', () => {
  it('answers every one of them with its source and its reason', () => {
    const all = certificationDeadlines(COURSE, '2026-12-31');
    expect(all.map(({ period }) => period.id)).toEqual(['DL-01', 'DL-02', 'DL-03', 'DL-04', 'DL-05', 'DL-06', 'DL-07']);
    for (const { period, reasons } of all) {
      expect(period.source).toMatch(/^S2 /);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { zh, en } of reasons) expect([zh, en].every((text) => text.length > 5)).toBe(true);
    }
  });

  it.each([
    ['DL-01', '2026-01-09', 'MET', 3],
    ['DL-02', '2026-01-30', 'MET', 15],
    ['DL-03', '2026-03-19', 'MET', 26],
    ['DL-04', '2026-04-09', 'MET', 4],
    ['DL-05', '2026-04-09', 'MET', 89],
  ] as const)('%s: due %s, %s after %i days', (rule, due, state, counted) => {
    expect(ruleOf(rule, COURSE)).toMatchObject({ due, state, counted });
  });

  it('DL-06, DL-07: a report of the first day of its time is in time, one of the day before is too old, a later one no proof', () => {
    expect(ruleOf('DL-06', COURSE)).toMatchObject({ from: '2025-01-05', due: '2026-01-05', state: 'MET' });
    expect(ruleOf('DL-06', { ...COURSE, typeTestReportOn: '2025-01-04' }).state).toBe('MISSED');
    expect(ruleOf('DL-07', COURSE)).toMatchObject({ from: '2025-03-13', state: 'MISSED' });
    expect(ruleOf('DL-07', { ...COURSE, reusedReportOn: '2025-03-13' }).state).toBe('MET');
    expect(ruleOf('DL-07', { ...COURSE, reusedReportOn: '2026-03-14' }).state).toBe('MISSED');
    expect(texts(ruleOf('DL-07', { ...COURSE, reusedReportOn: null }))).toContain('was not told');
  });

  it('DL-05: the clock stops while a delay lasts, and its end is not known then', () => {
    const course = { acceptedOn: '2026-01-09', delays: [{ cause: 'LATE_SAMPLES', from: '2026-02-01' }] } as const;
    expect(ruleOf('DL-05', course, '2026-03-01')).toMatchObject({
      state: 'PAUSED',
      due: null,
      counted: 22,
      notCounted: 29,
    });
    // Whatever day it is, what has stopped is not overdue.
    expect(ruleOf('DL-05', course, '2027-03-01').state).toBe('PAUSED');
    // Documents alone stop the review of documents.
    const samples = { ...course, delays: [{ cause: 'LATE_SAMPLES', from: '2026-01-12' }] } as const;
    expect(ruleOf('DL-02', samples, '2026-03-02').state).toBe('OVERDUE');
    expect(texts(ruleOf('DL-02', samples, '2026-03-02'))).toContain('does not say');
    const documents = { ...course, delays: [{ cause: 'LATE_DOCUMENTS', from: '2026-01-12' }] } as const;
    expect(ruleOf('DL-02', documents, '2026-03-02').state).toBe('PAUSED');
  });

  it('says which years it has no calendar of, and that the day may move', () => {
    const late = ruleOf('DL-03', { documentsReviewedOn: '2031-01-06' }, '2031-01-07');
    expect(late.unknownYears).toEqual([2031]);
    expect(texts(late)).toContain('2031');
    expect(ruleOf('DL-03', COURSE).unknownYears).toEqual([]);
    // Calendar days need no calendar of holidays.
    expect(ruleOf('DL-05', { acceptedOn: '2031-01-06' }, '2031-01-07').unknownYears).toEqual([]);
  });

  it('drops what follows a refusal, and leaves open what has not begun', () => {
    const refused = { documentsCompleteOn: '2026-01-06', refusedOn: '2026-01-13' };
    expect(ruleOf('DL-01', refused)).toMatchObject({ state: 'MISSED', counted: 5 });
    for (const rule of ['DL-02', 'DL-03', 'DL-04', 'DL-05', 'DL-07'])
      expect(ruleOf(rule, refused).state).toBe('DROPPED');
    for (const { state } of certificationDeadlines({}, '2026-01-01')) expect(state).toBe('PENDING');
  });

  it('refuses a course that cannot be, naming the place', () => {
    const wrong = (course: CertificationCourse) => () => certificationDeadlines(course, '2026-12-31');
    expect(wrong({ ...COURSE, evaluatedOn: '2026-03-12' })).toThrow(/^course\.evaluatedOn: /);
    expect(wrong({ ...COURSE, refusedOn: '2026-01-09' })).toThrow(/^course\.refusedOn: /);
    expect(wrong({ refusedOn: '2026-01-09', siteCheckedOn: '2026-01-12' })).toThrow(/^course\.siteCheckedOn: /);
    const delay = { cause: 'LATE_FEES', from: '2026-02-02' } as const;
    expect(wrong({ ...COURSE, delays: [{ ...delay, to: '2026-02-01' }] })).toThrow(/^course\.delays\[0\]\.to: /);
    expect(wrong({ ...COURSE, delays: [delay] })).toThrow(/^course\.delays\[0\]\.to: /);
    expect(wrong({ delays: Array.from({ length: 101 }, () => delay) })).toThrow(/^course\.delays: /);
  });
});

describe('whatever the days are', () => {
  it('a pause of n days inside the 90 moves the end by exactly n', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 200 }), (acceptedOn, after, n) => {
        const from = addDays(acceptedOn, after);
        const delay: Delay = { cause: 'LATE_CORRECTIONS', from, to: addDays(from, n - 1) };
        const without = ruleOf('DL-05', { acceptedOn }).due ?? '';
        expect(ruleOf('DL-05', { acceptedOn, delays: [delay] }).due).toBe(addDays(without, n));
        // Told twice, it is one delay.
        expect(ruleOf('DL-05', { acceptedOn, delays: [delay, { ...delay, cause: 'LATE_FEES' }] }).due).toBe(
          addDays(without, n),
        );
      }),
    );
  });

  it('a pause of n working days inside the document review moves its end by n working days', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 40 }), (acceptedOn, after, n) => {
        const first = addWorkingDays(acceptedOn, after).day;
        const delay: Delay = { cause: 'LATE_DOCUMENTS', from: first, to: addWorkingDays(addDays(first, -1), n).day };
        const without = ruleOf('DL-02', { acceptedOn }).due ?? '';
        expect(ruleOf('DL-02', { acceptedOn, delays: [delay] }).due).toBe(addWorkingDays(without, n).day);
      }),
      { numRuns: 30 },
    );
  });

  it('begun later it is never due earlier; a longer pause never makes it due earlier; working days end on one', () => {
    const begins = {
      'DL-01': 'documentsCompleteOn',
      'DL-02': 'acceptedOn',
      'DL-03': 'documentsReviewedOn',
      'DL-04': 'evaluatedOn',
      'DL-05': 'acceptedOn',
    } as const;
    const rules = fc.constantFrom(...(Object.keys(begins) as (keyof typeof begins)[]));
    const pause = fc.tuple(DAYS, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(rules, DAYS, DAYS, pause, (rule, a, b, [from, short, more]) => {
        const due = (start: Day, length: number) =>
          ruleOf(rule, {
            [begins[rule]]: start,
            delays: [{ cause: 'LATE_DOCUMENTS', from, to: addDays(from, length) }],
          }).due ?? '';
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(due(first, short) <= due(second, short)).toBe(true);
        expect(due(first, short) <= due(first, short + more)).toBe(true);
        if (rule !== 'DL-05') expect(isWorkingDay(due(first, short))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is late exactly when its days were used up before it was done: no delay that begins afterwards brings them back', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: 0, max: 200 }), pauses(), (acceptedOn, days, delays) => {
        const issuedOn = addDays(acceptedOn, days);
        const { state, counted, notCounted } = ruleOf('DL-05', { acceptedOn, issuedOn, delays }, '2030-01-01');
        const before = Array.from({ length: Math.max(0, days - 1) }, (_, index) => addDays(acceptedOn, index + 1));
        const used = before.filter((day) => !delays.some(({ from, to }) => from <= day && day <= (to ?? day)));
        expect(state).toBe(used.length >= 90 ? 'MISSED' : 'MET');
        expect((counted ?? 0) + (notCounted ?? 0)).toBe(days);
      }),
      {
        examples: [
          ['2026-04-01', 91, [{ cause: 'SPECIAL_TEST_CYCLE', from: '2026-07-01', to: '2026-07-01' }]],
          ['2026-04-01', 91, [{ cause: 'SPECIAL_TEST_CYCLE', from: '2026-06-30', to: '2026-06-30' }]],
        ],
      },
    );
  });
});

function pauses(): fc.Arbitrary<Delay[]> {
  const one = fc.tuple(DAYS, fc.integer({ min: 0, max: 60 }));
  return fc.array(
    one.map(([from, length]): Delay => ({ cause: 'SPECIAL_TEST_CYCLE', from, to: addDays(from, length) })),
    { maxLength: 4 },
  );
}
