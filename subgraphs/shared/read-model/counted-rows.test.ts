import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEVER_MADE } from '../../../tests/support/subgraph-harness.ts';
import { groupRows, selectRows } from './count-rows.ts';
import { type CountedTable, createCountedRows, putRows } from './counted-rows.ts';
import type { ReadModelReader, ReadModelWriter } from './read-model.ts';

type Column = 'a' | 'b' | 'c';
const TABLE: CountedTable<Column> = { name: 'some', columns: ['a', 'b', 'c'] };
const row = fc.record({
  a: fc.integer({ min: 0, max: 5 }),
  b: fc.integer({ min: 0, max: 65_535 }),
  c: fc.integer({ min: 0, max: 3 }),
});
type Row = { a: number; b: number; c: number };

function emptyView(): { view: ReadModelReader; writer: ReadModelWriter; again(): void } {
  const records = new Map<string, unknown>();
  let generation = 1;
  const get = <T>(table: string, key: string) => structuredClone(records.get(`${table}/${key}`)) as T | undefined;
  return {
    view: {
      ...NEVER_MADE,
      get,
      get generation() {
        return generation;
      },
    },
    writer: {
      get,
      put: (table, key, value) => void records.set(`${table}/${key}`, structuredClone(value)),
      remove: (table, key) => void records.delete(`${table}/${key}`),
    },
    again() {
      records.clear();
      generation++;
    },
  };
}

const rowsIn = (view: ReadModelReader, reader = createCountedRows(TABLE)): Row[] => {
  const rows = reader.in(view);
  return [...selectRows(rows, [])].map((place) => ({
    a: rows.column('a')[place] ?? -1,
    b: rows.column('b')[place] ?? -1,
    c: rows.column('c')[place] ?? -1,
  }));
};
const sorted = (rows: readonly Row[]) => rows.map((one) => JSON.stringify(one)).sort();

describe('counted rows', () => {
  it('are those that were put last, for a reader that follows as for one that begins', () => {
    const step = fc.record({
      key: fc.integer({ min: 0, max: 40 }).map(String),
      rows: fc.array(row, { maxLength: 60 }),
      look: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { view, writer } = emptyView();
        const follows = createCountedRows(TABLE);
        const expected = new Map<string, Row[]>();
        for (const { key, rows, look } of steps) {
          putRows(writer, TABLE, key, rows);
          expected.set(key, rows);
          const all = sorted([...expected.values()].flat());
          if (look) expect(sorted(rowsIn(view, follows))).toEqual(all);
        }
        const all = sorted([...expected.values()].flat());
        expect(sorted(rowsIn(view, follows))).toEqual(all);
        expect(sorted(rowsIn(view))).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it('are read anew by who missed more writes than are remembered, and when the view is made anew', () => {
    const { view, writer, again } = emptyView();
    const follows = createCountedRows(TABLE);
    putRows(writer, TABLE, 'first', [{ a: 1, b: 1, c: 1 }]);
    rowsIn(view, follows);
    for (let count = 0; count < 2500; count++) putRows(writer, TABLE, String(count % 700), [{ a: 2, b: count, c: 0 }]);
    expect(rowsIn(view, follows)).toHaveLength(701);
    expect(sorted(rowsIn(view, follows))).toEqual(sorted(rowsIn(view)));
    again();
    expect(rowsIn(view, follows)).toEqual([]);
    putRows(writer, TABLE, 'other', [{ a: 3, b: 3, c: 3 }]);
    expect(rowsIn(view, follows)).toEqual([{ a: 3, b: 3, c: 3 }]);
  });

  it('are selected and grouped as a naive reading does', () => {
    const bounds = fc.tuple(fc.nat(65_535), fc.nat(65_535)).map(([one, other]) => [one, other].sort((x, y) => x - y));
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 300 }),
        bounds,
        fc.subarray([0, 1, 2, 3, 4, 5]),
        fc.shuffledSubarray<Column>(['a', 'b', 'c']),
        (all, [from = 0, to = 0], oneOf, by) => {
          const { view, writer } = emptyView();
          putRows(writer, TABLE, 'all', all);
          const rows = createCountedRows(TABLE).in(view);
          const selected = selectRows(rows, [
            { column: 'a', oneOf },
            { column: 'b', from, to },
          ]);
          const naive = all.filter(({ a, b }) => oneOf.includes(a) && b >= from && b <= to);
          expect(selected).toHaveLength(naive.length);
          const grouped: Record<string, number> = {};
          groupRows(rows, selected, by, (values, count) => {
            grouped[values.join()] = count;
          });
          const expected: Record<string, number> = {};
          for (const one of naive) {
            const key = by.map((column) => one[column]).join();
            expected[key] = (expected[key] ?? 0) + 1;
          }
          expect(grouped).toEqual(expected);
        },
      ),
    );
  });

  it('refuse what is no number of 16 bits', () => {
    const { writer } = emptyView();
    for (const b of [-1, 65_536, 1.5, Number.NaN])
      expect(() => putRows(writer, TABLE, 'x', [{ a: 0, b, c: 0 }])).toThrow('some.b takes whole numbers');
  });
});
