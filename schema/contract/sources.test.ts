import { describe, expect, it } from 'vitest';
import { formatReadWish, parseReadWish, type SourceUse, sourcesOfAnswer, summariseSources } from './sources.ts';

describe('what a gateway wants of a fetch', () => {
  it('survives the header', () => {
    for (const fromStore of [true, false])
      for (const tellSources of [true, false]) {
        const wish = { fromStore, tellSources };
        expect(parseReadWish(formatReadWish(wish))).toEqual(wish);
      }
    expect(parseReadWish(['store'])).toEqual({ fromStore: false, tellSources: false });
  });
});

describe('sources of an answer', () => {
  it('are taken from a subgraph only in their own form', () => {
    const good = { name: 'library', asOf: null, from: 'store' };
    const bad = [null, 7, {}, { name: 1, from: 'store' }, { name: 'x', from: 'elsewhere' }];
    expect(sourcesOfAnswer({ sources: [...bad, { ...good, more: 'x' }] })).toEqual([good]);
    for (const extensions of [undefined, {}, { sources: 'x' }]) expect(sourcesOfAnswer(extensions)).toEqual([]);
    expect(sourcesOfAnswer({ sources: Array.from({ length: 1000 }, () => good) })).toHaveLength(50);
  });

  it('are summed up to the oldest instant of each source and way of reading', () => {
    const use = (name: string, asOf: string | null, from: SourceUse['from']): SourceUse => ({ name, asOf, from });
    const view = [
      use('b', '2026-01-02', 'read-model'),
      use('b', '2026-01-01', 'read-model'),
      use('a', '2026-01-03', 'store'),
      use('b', '2026-01-04', 'store'),
      use('c', '2026-01-01', 'store'),
      use('c', null, 'store'),
    ];
    expect(summariseSources(view)).toEqual([
      use('a', '2026-01-03', 'store'),
      use('b', '2026-01-01', 'read-model'),
      use('b', '2026-01-04', 'store'),
      use('c', null, 'store'),
    ]);
  });
});
