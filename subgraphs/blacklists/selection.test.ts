import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { arbitraryEntry, DAY_COUNT, dayAt } from '../../tests/support/blacklist-entries.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { type Entry, stateOn } from './entry.ts';
import { countsWithin } from './entry-service.ts';
import { isSelected, type Selection, selectionFilter } from './selection.ts';
import manifest from './subgraph.ts';

/** Sees every entry, so that counts are compared whole. */
const ANYWHERE: Caller = {
  ...PUBLIC_CALLER,
  agency: 'demo-ministry',
  kind: 'MINISTRY',
  purpose: 'SUPERVISION',
  scopes: ['public', 'blacklists:read'],
};
const start = () => startSubgraph(manifest);
let hub: Awaited<ReturnType<typeof start>>;
/** Fixed: the store is filled once. */
const entries: readonly Entry[] = fc.sample(arbitraryEntry, { numRuns: 150, seed: 20_261_122 });

beforeAll(async () => {
  hub = await start();
  await hub.instance.services.decisions.record(entries);
});
afterAll(() => hub.stop());

const day = fc.integer({ min: 0, max: DAY_COUNT }).map(dayAt);
const division = fc.constantFrom('330000', '330500', '330502', '440000', '110000');
const sight: fc.Arbitrary<NonPublicSight> = fc.oneof(
  fc.constant(null),
  fc.constant({ of: 'ALL' as const }),
  division.map((code) => ({ of: 'DIVISION' as const, division: code })),
);
const selection: fc.Arbitrary<Selection> = fc.record({
  sight,
  today: day,
  on: day,
  list: fc.option(fc.constantFrom('SERIOUS_DISHONESTY', 'PROCUREMENT_BAN')),
  subjectUscc: fc.option(fc.constant('91330502YQ0008223H'), { freq: 1 }),
  bodyCode: fc.option(fc.constant('106'), { freq: 1 }),
  division: fc.option(division),
  state: fc.option(fc.constantFrom('PENDING', 'PUBLISHED', 'REMOVED', 'ENDED')),
});

describe('what a caller gets on a day', () => {
  it('is the same from the store as from the rules, for every sight, day and filter', async () => {
    let selected = 0;
    await fc.assert(
      fc.asyncProperty(selection, async (chosen) => {
        const found = await hub.instance.kit.models.entries
          .find(selectionFilter(chosen), { _id: 1 })
          .lean<{ _id: string }[]>();
        const expected = entries.filter((entry) => isSelected(entry, chosen)).map(({ id }) => id);
        expect(found.map(({ _id }) => _id).sort()).toEqual(expected.sort());
        selected += expected.length;
      }),
      { numRuns: 200 },
    );
    expect(selected).toBeGreaterThan(0);
  });

  it('contains nothing pending or removed without sight, whatever is asked', () => {
    fc.assert(
      fc.property(arbitraryEntry, selection, (entry, chosen) => {
        if (!isSelected(entry, { ...chosen, sight: null })) return;
        expect(stateOn(entry, chosen.on)).not.toBe('PENDING');
        expect(['PUBLISHED', 'ENDED']).toContain(stateOn(entry, chosen.today));
      }),
    );
  });
});

describe('counts on a day', () => {
  it('are the entries of the division and below it that count on that day, list by list', async () => {
    await fc.assert(
      fc.asyncProperty(day, fc.uniqueArray(division, { minLength: 1 }), async (on, divisions) => {
        const counts = await hub.instance.services.entries.counts(ANYWHERE, divisions, on, null);
        for (const code of divisions) {
          const expected = new Map<string, number>();
          for (const entry of entries) {
            if (!isWithinDivision(entry.divisionCode, code) || stateOn(entry, on) !== 'PUBLISHED') continue;
            expected.set(entry.list, (expected.get(entry.list) ?? 0) + 1);
          }
          expect(new Map(countsWithin(counts, code).map(({ list, count }) => [list, count]))).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
