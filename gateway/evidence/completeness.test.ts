import fc from 'fast-check';
import type { GraphQLFormattedError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { partsOf, readSources } from './completeness.ts';

const errorAt = (code: string, ...path: (string | number)[]): GraphQLFormattedError => ({
  message: code,
  path,
  extensions: { code },
});
const statesOf = (data: unknown, errors: readonly GraphQLFormattedError[]) =>
  Object.fromEntries(partsOf(data, errors, 'a:S').map(({ key, state, found }) => [key ?? '', `${state} ${found}`]));

describe('what became of each question', () => {
  it('tells an answer that found nothing from one that was not given', () => {
    const data = { found: { a: 1 }, none: null, empty: { edges: [] }, list: [], refused: null, late: null, down: null };
    const errors = [
      errorAt('FORBIDDEN', 'refused'),
      errorAt('TIMEOUT', 'late'),
      errorAt('SOURCE_UNAVAILABLE', 'down'),
      errorAt('FIELD_FORBIDDEN', 'cut'),
    ];
    expect(statesOf(data, errors)).toEqual({
      found: 'ANSWERED SOMETHING',
      none: 'ANSWERED NOTHING',
      empty: 'ANSWERED NOTHING',
      list: 'ANSWERED NOTHING',
      refused: 'REFUSED NOT_KNOWN',
      late: 'TIMED_OUT NOT_KNOWN',
      down: 'UNAVAILABLE NOT_KNOWN',
      cut: 'REFUSED NOT_KNOWN',
    });
  });

  it('names what is missing of a part that has data, and the agreement that refuses', () => {
    const [part] = partsOf({ gd: { a: null } }, [errorAt('FORBIDDEN', 'gd', 'a')], 'demo:SUPERVISION');
    expect(part).toEqual({
      key: 'gd',
      state: 'PARTLY',
      found: 'SOMETHING',
      faults: [{ path: ['gd', 'a'], code: 'FORBIDDEN' }],
      faultCount: 1,
      refusedUnder: 'demo:SUPERVISION',
    });
  });

  it('has one part without a key for an operation that was refused whole, and for an error without a place', () => {
    expect(statesOf(undefined, [errorAt('BAD_USER_INPUT')])).toEqual({ '': 'FAILED NOT_KNOWN' });
    expect(statesOf({ a: 1 }, [{ message: 'x', extensions: { code: 'INTERNAL' } }])).toEqual({
      a: 'ANSWERED SOMETHING',
      '': 'FAILED NOT_KNOWN',
    });
  });

  it('is complete: whatever errors there are, each key has one part, which is answered if and only if no error stands under it', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const value = fc.constantFrom<unknown>(null, {}, [], [1], { edges: [] }, { edges: [1] });
    const error = fc
      .tuple(key, fc.constantFrom('FORBIDDEN', 'TIMEOUT', 'SOURCE_UNAVAILABLE', 'INTERNAL'), fc.boolean())
      .map(([at, code, deep]) => errorAt(code, ...(deep ? [at, 'x', 0] : [at])));
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.array(error, { maxLength: 40 }), (data, errors) => {
        const parts = partsOf(data, errors, null);
        const keys = new Set([...Object.keys(data), ...errors.map(({ path }) => String(path?.[0]))]);
        expect(parts.map((part) => part.key).sort()).toEqual([...keys].sort());
        for (const part of parts) {
          const own = errors.filter(({ path }) => path?.[0] === part.key);
          expect(part.state === 'ANSWERED').toBe(own.length === 0);
          expect(part.faultCount ?? 0).toBe(own.length);
          if (part.found === 'NOTHING' && part.state !== 'PARTLY') expect(own).toEqual([]);
        }
      }),
    );
  });
});

it('says which sources are behind the answer', () => {
  const at = new Date('2026-11-30T04:00:00Z');
  const read = (asOf: string | null) => readSources([{ name: 's', asOf, from: 'read-model' }], at)[0]?.state;
  expect([read('2026-11-30T03:59:30Z'), read('2026-11-30T03:58:59Z'), read(null)]).toEqual([
    'CURRENT',
    'BEHIND',
    'UNKNOWN',
  ]);
});
