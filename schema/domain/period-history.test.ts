import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './day.ts';
import { historyOfPeriods, type Period, periodsKnownAt, retell } from './period-history.ts';
import { type Act, type History, NO_HISTORY } from './versions.ts';

interface Approval {
  readonly codes: string;
}

const FIRST: Day = '2026-01-01';
const LENGTH = 24;
const day = (offset: number) => addDays(FIRST, offset);
const instant = (minutes: number) => new Date(Date.UTC(2026, 5, 1, 0, minutes)).toISOString();
const act = (minutes: number): Act => ({ at: instant(minutes), cause: 'CHANGE', by: null, grounds: null });

/** Periods that share no day: bounds in order, every second stretch left out where asked. */
const periods: fc.Arbitrary<Period<Approval>[]> = fc
  .tuple(
    fc.uniqueArray(fc.nat(LENGTH), { maxLength: 8 }),
    fc.array(fc.constantFrom('001', '002'), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([offsets, codes, isOpen]) => {
    const bounds = [...offsets].sort((a, b) => a - b);
    const made: Period<Approval>[] = [];
    for (let index = 0; index < bounds.length; index += 2) {
      const [from, to] = [bounds[index] ?? 0, bounds[index + 1]];
      if (to === undefined && !isOpen) break;
      made.push({ codes: codes[index] ?? '001', from: day(from), to: to === undefined ? null : day(to) });
    }
    return made;
  });

const coveredOn = (all: readonly Period<Approval>[], on: Day) =>
  all.find(({ from, to }) => from <= on && (to === null || on <= to))?.codes ?? null;

describe('facts with days of their own, on two axes (CB-01, YRD-03, REU-04)', () => {
  it('answer any (on, known-at) as the list that stood then would', () => {
    fc.assert(
      fc.property(
        fc.array(periods, { maxLength: 8 }),
        fc.nat(LENGTH + 2),
        fc.integer({ min: -1, max: 10 }),
        (told, on, at) => {
          let history: History<Approval> = NO_HISTORY;
          for (const [minutes, all] of told.entries()) history = retell(history, act(minutes), all);
          const naive = at < 0 ? [] : (told[Math.min(at, told.length - 1)] ?? []);
          expect(coveredOn(periodsKnownAt(history, instant(at)), day(on))).toBe(coveredOn(naive, day(on)));
          expect(coveredOn(periodsKnownAt(history, null), day(on))).toBe(coveredOn(told.at(-1) ?? [], day(on)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keep the act that began a period when its end is told', () => {
    const begun = retell<Approval>(NO_HISTORY, act(0), [{ codes: '001', from: day(0), to: null }]);
    const ended = retell(begun, act(5), [{ codes: '001', from: day(0), to: day(9) }]);
    expect(periodsKnownAt(ended, instant(4))).toEqual([{ codes: '001', from: day(0), to: null }]);
    expect(periodsKnownAt(ended, instant(5))).toEqual([{ codes: '001', from: day(0), to: day(9) }]);
    expect(ended.versions.map(({ act: first }) => first)).toEqual([1, 1]);
    expect(retell(ended, act(6), [{ codes: '001', from: day(0), to: day(9) }])).toBe(ended);
  });

  it('take what stood before histories for known since its first day', () => {
    const history = historyOfPeriods<Approval>([{ codes: '001', from: '2020-01-01', to: '2020-12-31' }]);
    expect(periodsKnownAt(history, '2019-12-31T15:59:59.999Z')).toEqual([]);
    expect(periodsKnownAt(history, '2019-12-31T16:00:00.000Z')).toHaveLength(1);
  });
});
