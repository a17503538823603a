import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './day.ts';
import {
  type Act,
  type Days,
  type History,
  knownVersions,
  NO_HISTORY,
  packHistory,
  revise,
  unpackHistory,
  version,
} from './versions.ts';

interface Fact {
  readonly products: string;
  readonly status: string;
  /** Not every state has one. */
  readonly warnings?: string;
}

/** Something told: on which days, what of it (`null`: that there is no such record), and how long after what was told before. */
interface Told {
  readonly days: Days;
  readonly patch: Partial<Fact> | null;
  readonly wait: number;
}

const FIRST: Day = '2026-01-01';
const LENGTH = 20;
const day = (offset: number) => addDays(FIRST, offset);
const instant = (minutes: number) => new Date(Date.UTC(2026, 5, 1, 0, minutes)).toISOString();

/**
 * The naive model: after each act a calendar with one square for every day (the last one stands for all later days), kept as a whole. Knows nothing of
 * intervals.
 */
class Calendars {
  private readonly kept: { readonly at: string; readonly squares: readonly (Fact | null)[] }[] = [];

  tell(at: string, { from, to }: Days, patch: Partial<Fact> | null) {
    const before = this.kept.at(-1)?.squares ?? new Array<Fact | null>(LENGTH + 1).fill(null);
    const squares = before.map((fact, offset) => {
      if (day(offset) < from || (to !== null && day(offset) > to)) return fact;
      return applied(fact, patch);
    });
    this.kept.push({ at, squares });
  }

  ask(on: number, knownAt: string | null): Fact | null {
    const known = this.kept.filter(({ at }) => knownAt === null || at <= knownAt).at(-1);
    return known?.squares[on] ?? null;
  }
}

function applied(fact: Fact | null, patch: Partial<Fact> | null): Fact | null {
  if (patch === null) return null;
  // A change of one field says nothing about days on which there is no record; a whole report does.
  if (fact === null) return 'products' in patch && 'status' in patch ? (patch as Fact) : null;
  return { ...fact, ...patch };
}

const act = (at: string): Act => ({ at, cause: 'CHANGE', by: '101', grounds: null });
const value = fc.constantFrom('a', 'b', 'c');
const days = fc
  .tuple(fc.nat(LENGTH), fc.option(fc.nat(LENGTH)))
  .map(
    ([from, length]): Days => ({
      from: day(from),
      to: length === null ? null : day(Math.min(from + length, LENGTH - 1)),
    }),
  )
  .filter(({ from, to }) => to === null || from <= to);
const told: fc.Arbitrary<Told> = fc.record({
  days,
  patch: fc.oneof(
    { weight: 3, arbitrary: fc.record({ products: value, status: value }) },
    { weight: 2, arbitrary: fc.record({ products: value, status: value, warnings: value }) },
    { weight: 3, arbitrary: fc.record({ products: value }) },
    { weight: 3, arbitrary: fc.record({ status: value }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  // 0: several acts of one instant.
  wait: fc.constantFrom(0, 0, 1, 5),
});

/** A day, and the instant as of which it is asked; acts lie within the first half hour. */
const question = fc.tuple(fc.nat(LENGTH), fc.option(fc.integer({ min: -1, max: 30 }).map(instant)));

function tellAll(all: readonly Told[]) {
  const naive = new Calendars();
  let history: History<Fact> = NO_HISTORY;
  let minutes = 0;
  for (const { days: spoken, patch, wait } of all) {
    minutes += wait;
    naive.tell(instant(minutes), spoken, patch);
    history = revise(history, act(instant(minutes)), spoken, (fact) => applied(fact, patch));
  }
  return { naive, history, minutes };
}

describe('versions on two axes of time (CHG-01)', () => {
  it('answer any (on, known-at) as a calendar per act would, for whatever was told in any order', () => {
    fc.assert(
      fc.property(
        fc.array(told, { maxLength: 12 }),
        fc.array(question, { minLength: 20, maxLength: 20 }),
        (all, asked) => {
          const { naive, history } = tellAll(all);
          const answers = asked.map(([on, knownAt]) => version(history, day(on), knownAt)?.data ?? null);
          expect(answers).toEqual(asked.map(([on, knownAt]) => naive.ask(on, knownAt)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never overwrite: what was known stays word for word, and versions known together share no day', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 12 }), (all) => {
        const { history } = tellAll(all.slice(0, -1));
        const { history: after, minutes } = tellAll(all);
        for (const [index, one] of history.versions.entries())
          expect(after.versions[index]).toEqual({ ...one, recordedTo: after.versions[index]?.recordedTo });
        for (let at = 0; at <= minutes; at++) {
          const known = knownVersions(after, instant(at));
          for (const [index, { from }] of known.entries()) {
            const before = known[index - 1];
            if (before) expect(before.to !== null && before.to < from).toBe(true);
          }
        }
      }),
    );
  });

  it('come out of their packing as they went in', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (all) => {
        const { history } = tellAll(all);
        const current = knownVersions(history, null).at(-1)?.data ?? { products: 'z', status: 'z' };
        expect(unpackHistory(packHistory(history, current), current)).toEqual(history);
      }),
    );
  });

  it('keep the act that first told a version when a later one cuts its days', () => {
    const issued = revise<Fact>(NO_HISTORY, act(instant(0)), { from: day(0), to: null }, () => ({
      products: 'a',
      status: 'v',
    }));
    const changed = revise(
      issued,
      act(instant(1)),
      { from: day(10), to: null },
      (fact) => fact && { ...fact, products: 'b' },
    );
    expect(knownVersions(changed, null)).toMatchObject([
      { from: day(0), to: day(9), act: 1, recordedFrom: 2 },
      { from: day(10), to: null, act: 2, recordedFrom: 2 },
    ]);
  });

  it('do not change for an act that says what is known', () => {
    const issued = revise<Fact>(NO_HISTORY, act(instant(0)), { from: day(0), to: null }, () => ({
      products: 'a',
      status: 'v',
    }));
    expect(revise(issued, act(instant(1)), { from: day(3), to: day(5) }, (fact) => fact)).toBe(issued);
  });

  it('are ordered by act where a clock went back', () => {
    const issued = revise<Fact>(NO_HISTORY, act(instant(9)), { from: day(0), to: null }, () => ({
      products: 'a',
      status: 'v',
    }));
    const changed = revise(issued, act(instant(3)), { from: day(0), to: null }, () => ({ products: 'b', status: 'v' }));
    expect(version(changed, day(1), instant(3))).toBeNull();
    expect(version(changed, day(1), instant(9))?.data.products).toBe('b');
  });
});
