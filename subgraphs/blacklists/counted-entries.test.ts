import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMalformed, readEvent } from '../../schema/domain/events/read-event.ts';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { arbitraryEntry, DAY_COUNT, dayAt } from '../../tests/support/blacklist-entries.ts';
import { NEVER_MADE } from '../../tests/support/subgraph-harness.ts';
import { projectEvent, type ReadModelReader, type ReadModelWriter } from '../shared/read-model/read-model.ts';
import { listCountsIn } from './counted-entries.ts';
import { type Entry, entryChanged } from './entry.ts';
import { countIn, type EntrySources, pageIn } from './listed-entries.ts';
import { isSelected, type Selection } from './selection.ts';
import { entriesModel } from './view.ts';

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
  for (const [index, entry] of all.entries()) {
    const event = entryChanged(entry);
    if (!event) continue;
    const read = readEvent({ ...event, seq: index + 1, at: `${dayAt(0)}T00:00:00.000Z` });
    if (isMalformed(read) || read.type === null) throw new Error('Generated entries are well formed.');
    projectEvent(entriesModel.project, read, writer);
  }
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

const pendingOnes = entries.filter(({ publishedOn }) => publishedOn === null);
const sources: EntrySources = {
  view,
  // One that has been published meanwhile, and is in the view by now.
  pending: { all: () => [...pendingOnes, { ...(published[0] as Entry), publishedOn: null }] },
};
const selections: fc.Arbitrary<Selection> = fc.record({
  sight,
  today: day,
  on: day,
  list: fc.option(fc.constantFrom('SERIOUS_DISHONESTY' as const, 'PROCUREMENT_BAN' as const)),
  subjectUscc: fc.option(fc.constantFrom('91330502YQ0008223H', '91440300YQ0016442Q', '91110000YQ0000000X'), {
    freq: 1,
  }),
  bodyCode: fc.option(fc.constantFrom('106', '101'), { freq: 1 }),
  division: fc.option(division),
  state: fc.option(fc.constantFrom('PENDING' as const, 'PUBLISHED' as const, 'REMOVED' as const, 'ENDED' as const)),
});
const DAY_LATE = '9999-12-31';
const inListOrder = (a: Entry, b: Entry) => {
  const [first, second] = [a.publishedOn ?? DAY_LATE, b.publishedOn ?? DAY_LATE];
  return first === second ? (a.id < b.id ? -1 : 1) : first > second ? -1 : 1;
};

describe('counts and lists of entries from the view', () => {
  it('are those that are selected, newest first, for every sight, day and filter', () => {
    let told = 0;
    fc.assert(
      fc.property(selections, fc.constantFrom(3, 40, 200), (chosen, first) => {
        const expected = entries.filter((entry) => isSelected(entry, chosen)).sort(inListOrder);
        if (expected.length > 0) told++;
        expect(countIn(sources, chosen)).toBe(expected.length);
        const found: Entry[] = [];
        for (let after: string | null = null; ; ) {
          const page = pageIn(sources, chosen, { first, after });
          if (!page) throw new Error('The view does not know.');
          found.push(...page.edges.map(({ node }) => node));
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(found).toEqual(expected);
      }),
      { numRuns: 1200 },
    );
    expect(told).toBeGreaterThan(200);
  });

  it('are not told while pending entries are not known, nor as known earlier', () => {
    const unknown = { view, pending: { all: () => undefined } };
    const all = { today: dayAt(30), on: dayAt(30) };
    expect(countIn(unknown, { ...all, sight: { of: 'ALL' } })).toBeUndefined();
    expect(pageIn(unknown, { ...all, sight: { of: 'ALL' } }, {})).toBeUndefined();
    expect(countIn(unknown, { ...all, sight: null })).toBeDefined();
    const then = { ...all, sight: null, knownAt: `${dayAt(20)}T00:00:00.000Z` };
    expect(countIn(sources, then)).toBeUndefined();
    expect(pageIn(sources, then, {})).toBeUndefined();
    expect(countIn(sources, { ...then, subjectUscc: '91330502YQ0008223H' })).toBeUndefined();
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
    const told = { view: again, pending: { all: () => [] } };
    const total = (['PUBLISHED', 'REMOVED', 'ENDED'] as const).map((state) => countIn(told, { ...all, state }) ?? 0);
    expect(total.reduce((sum, count) => sum + count, 0)).toBe(published.length);
  });
});
