import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { arbitraryEntry, DAY_COUNT, dayAt } from '../../tests/support/blacklist-entries.ts';
import { NEVER_MADE } from '../../tests/support/subgraph-harness.ts';
import type { ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';
import { countIn, listCountsIn, putCounted } from './counted-entries.ts';
import { type Entry, publishedEntry } from './entry.ts';
import { isSelected } from './selection.ts';

const entries: readonly Entry[] = [
  ...new Map(fc.sample(arbitraryEntry, { numRuns: 400, seed: 20_261_129 }).map((entry) => [entry.id, entry])).values(),
];
const published = entries.filter(({ publishedOn }) => publishedOn !== null);

function viewOf(all: readonly Entry[]): ReadModelReader {
  const records = new Map<string, unknown>();
  const get = <T>(table: string, key: string) => structuredClone(records.get(`${table}/${key}`)) as T | undefined;
  const writer: ReadModelWriter = {
    get,
    put: (table, key, value) => void records.set(`${table}/${key}`, structuredClone(value)),
    remove: (table, key) => void records.delete(`${table}/${key}`),
  };
  for (const entry of all) if (entry.publishedOn !== null) putCounted(writer, publishedEntry(entry));
  return { ...NEVER_MADE, get };
}

const view = viewOf(entries);
const day = fc.integer({ min: 0, max: DAY_COUNT }).map(dayAt);
const division = fc.constantFrom('330000', '330500', '330502', '440000', '110000');
const sight: fc.Arbitrary<NonPublicSight> = fc.oneof(
  fc.constant(null),
  fc.constant({ of: 'ALL' as const }),
  division.map((code) => ({ of: 'DIVISION' as const, division: code })),
);

describe('counts of entries kept in the view', () => {
  it('are those that are selected, for every sight, day and filter that the view can answer', () => {
    const selection = fc.record({
      sight,
      today: day,
      on: day,
      list: fc.option(fc.constantFrom('SERIOUS_DISHONESTY' as const, 'PROCUREMENT_BAN' as const)),
      division: fc.option(division),
      state: fc.option(fc.constantFrom('PENDING' as const, 'PUBLISHED' as const, 'REMOVED' as const, 'ENDED' as const)),
    });
    let told = 0;
    fc.assert(
      fc.property(selection, (chosen) => {
        const counted = countIn(view, chosen);
        const isForTheStore = chosen.state === 'PENDING' || (chosen.sight !== null && !chosen.state);
        if (isForTheStore) {
          expect(counted).toBeUndefined();
          return;
        }
        const expected = entries.filter((entry) => isSelected(entry, chosen)).length;
        if (expected > 0) told++;
        expect(counted).toBe(expected);
      }),
      { numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(150);
  });

  it('of a division are those that count on the day, list by list', () => {
    fc.assert(
      fc.property(sight, day, day, division, (seenBy, today, on, code) => {
        const expected = new Map<string, number>();
        for (const entry of entries)
          if (isSelected(entry, { sight: seenBy, today, on, division: code, state: 'PUBLISHED' }))
            expected.set(entry.list, (expected.get(entry.list) ?? 0) + 1);
        const counted = listCountsIn(view, code, { sight: seenBy, today, on }) ?? [];
        expect(new Map(counted.map(({ list, count }) => [list, count]))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('follow an entry that is told again', () => {
    const [first] = published;
    if (!first) throw new Error('no entry');
    const again = viewOf([...entries, { ...first, list: 'BODY_VIOLATION', divisionCode: '650000' }]);
    const all = { sight: { of: 'ALL' }, today: dayAt(DAY_COUNT), on: dayAt(DAY_COUNT) } as const;
    const total = (['PUBLISHED', 'REMOVED', 'ENDED'] as const).map((state) => countIn(again, { ...all, state }) ?? 0);
    expect(total.reduce((sum, count) => sum + count, 0)).toBe(published.length);
  });
});
