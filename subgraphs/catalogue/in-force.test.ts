import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { editionOn, entryOn, overlapping, withEnds } from './in-force.ts';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2018-01-01', count));
const scheme = 'CHINA_GREEN_PRODUCT' as const;

/** Entries of one product as adjustments leave them: none overlaps another, the last may stand without end. */
const history = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 900 })), { maxLength: 5 })
  .chain((spans) => fc.tuple(fc.constant(spans), fc.boolean()))
  .map(([spans, open]) => {
    let day: Day = '2018-01-01';
    return spans.map(([gap, length], index) => {
      const validFrom = addDays(day, gap);
      day = addDays(validFrom, length);
      return { scheme, validFrom, validTo: open && index === spans.length - 1 ? null : day };
    });
  });

describe('the entry in force on a day (CAT-05)', () => {
  it('is in force from its first day to its last, both included, and on no other', () => {
    fc.assert(
      fc.property(history, anyDay, (entries, day) => {
        const found = entryOn(entries, day);
        const inForce = entries.filter(
          ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
        );
        expect(inForce.length).toBeLessThanOrEqual(1);
        expect(found).toBe(inForce[0] ?? null);
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(history, anyDay, (entries, day) => {
        expect(entryOn(entries.toReversed(), day)).toBe(entryOn(entries, day));
      }),
    );
  });

  it('is none of another scheme', () => {
    const entry = { scheme, validFrom: '2018-04-18', validTo: null };
    expect(entryOn([entry], '2020-01-01', 'CHINA_GREEN_PRODUCT')).toBe(entry);
    expect(entryOn([entry], '2020-01-01', 'GREEN_BUILDING_MATERIAL')).toBeNull();
  });

  it('has an entry in the way of a new one exactly when they share a day', () => {
    fc.assert(
      fc.property(history, anyDay, fc.integer({ min: 0, max: 200 }), (entries, from, length) => {
        const to = addDays(from, length);
        const shares = Array.from({ length: length + 1 }, (_, count) => addDays(from, count)).some(
          (day) => entryOn(entries, day) !== null,
        );
        expect(overlapping(entries, from, to) !== null).toBe(shares);
      }),
      { numRuns: 50 },
    );
  });

  it('stands in the way of every later entry while it has no end', () => {
    const entries = [{ scheme, validFrom: '2018-04-18', validTo: null }];
    expect(overlapping(entries, '2030-01-01', null)).toBe(entries[0]);
    expect(overlapping([{ scheme, validFrom: '2018-04-18', validTo: '2029-12-31' }], '2030-01-01', null)).toBeNull();
  });
});

describe('the edition in force on a day', () => {
  const editions = [
    { number: 'GB/T 35603-2017', effectiveFrom: '2018-07-01' },
    { number: 'GB/T 35603-2024', effectiveFrom: '2025-01-01' },
  ];

  it.each([
    ['2018-06-30', undefined],
    ['2018-07-01', 'GB/T 35603-2017'],
    ['2024-12-31', 'GB/T 35603-2017'],
    ['2025-01-01', 'GB/T 35603-2024'],
  ])('on %s it is %s', (day, number) => {
    expect(editionOn(editions, day)?.number).toBe(number);
  });

  it('is the first one from the beginning where its day is not known, and never a later one of unknown day', () => {
    const unknownFirst = { number: 'GB/T 39761.1-2021', effectiveFrom: null };
    expect(editionOn([unknownFirst], '2000-01-01')).toBe(unknownFirst);
    const first = { number: 'GB/T 35603-2017', effectiveFrom: '2018-07-01' };
    expect(editionOn([first, { number: 'GB/T 35603-2030', effectiveFrom: null }], '2040-01-01')).toBe(first);
  });

  it('lasts until the day before the next one', () => {
    expect(withEnds(editions).map(({ effectiveTo }) => effectiveTo)).toEqual(['2024-12-31', null]);
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { minLength: 1, maxLength: 6 }), anyDay, (days, day) => {
        const dated = withEnds(days.toSorted().map((effectiveFrom) => ({ effectiveFrom })));
        const covering = dated.filter(
          (e) => e.effectiveFrom <= day && (e.effectiveTo === null || day <= e.effectiveTo),
        );
        expect(covering).toEqual([editionOn(dated, day)].filter((edition) => edition !== null));
      }),
    );
  });
});
