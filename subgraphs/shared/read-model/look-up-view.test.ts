import { describe, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { createLookUpView, LOOK_UP_FRESHNESS_MS } from './look-up-view.ts';
import type { ReadModelReader, SourceState } from './read-model.ts';

const NOW = Date.parse('2026-11-22T04:00:00.000Z');
const ago = (ms: number) => new Date(NOW - ms).toISOString();

/** A view with one record, and a hand on everything that decides whether it may answer. */
function shelf() {
  const state = {
    own: { feed: 'library', seq: 7, asOf: ago(0) } as SourceState,
    other: { feed: 'loans', seq: 3, asOf: ago(3_600_000) } as SourceState,
    generation: 1,
    written: 0,
  };
  const reader: ReadModelReader = {
    get: <T>(_table: string, key: string) => (key === 'a' ? ('A' as T) : undefined),
    getMany: () => [],
    withPrefix: () => [],
    after: () => [],
    sources: () => [state.own, state.other],
    hasUnknown: false,
    get generation() {
      return state.generation;
    },
  };
  const clock = fixedClock(new Date(NOW));
  const view = createLookUpView({ reader, ownFeed: 'library', clock, lastWritten: () => state.written });
  const find = (key: string) => view.read((opened) => opened.get<string>('shelf', key) ?? null);
  return { state, view, find };
}

describe('a view for look-ups', () => {
  it('answers while it is fresh, also that there is nothing', () => {
    const { find } = shelf();
    expect(find('a')).toBe('A');
    expect(find('b')).toBeNull();
  });

  it('leaves the answer to the store when it has never been caught up with its own or another feed', () => {
    for (const name of ['own', 'other'] as const) {
      const { state, find } = shelf();
      state[name] = { ...state[name], asOf: null };
      expect(find('a')).toBeUndefined();
    }
  });

  it('leaves it to the store when it is further behind its own feed than the limit; another feed may lag, the store knows no more of it', () => {
    const { state, find } = shelf();
    state.own = { ...state.own, asOf: ago(LOOK_UP_FRESHNESS_MS + 1) };
    expect(find('a')).toBeUndefined();
    const atTheLimit = shelf();
    atTheLimit.state.own = { ...state.own, asOf: ago(LOOK_UP_FRESHNESS_MS) };
    expect(atTheLimit.find('a')).toBe('A');
  });

  it('leaves it to the store until it holds what this process has written', () => {
    const { state, find } = shelf();
    expect(find('a')).toBe('A');
    state.written = 8;
    expect(find('a')).toBeUndefined();
    state.own = { ...state.own, seq: 8 };
    expect(find('a')).toBe('A');
  });

  it('never takes a view that was made anew meanwhile for one that knows everything', () => {
    const { state, view } = shelf();
    const found = view.read(() => {
      state.generation++;
      return null;
    });
    expect(found).toBeUndefined();
  });
});
