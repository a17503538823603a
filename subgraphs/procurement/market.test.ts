import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { TestEvent } from '../../tests/support/events.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { fixedClock } from '../shared/clock.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { changed, conformityResult, followingView, freshSources, held, reuseLink, viewOf } from './fixtures.ts';
import { MarketCounter } from './market.ts';
import { readReferenceData } from './reference-data.ts';
import manifest from './subgraph.ts';
import { NEWS_KEPT } from './view.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const REFERENCE = readReferenceData();
const USCCS = ['91310118YQ0001371W', '91330421YQ0012337C', '91320211YQ0006850C'];
const over = (events: readonly TestEvent[], sources = freshSources(NOW)) =>
  new MarketCounter(viewOf(events, sources), fixedClock(NOW), REFERENCE);
const figures = ({ certificates, models, suppliers }: Record<'certificates' | 'models' | 'suppliers', number>) => [
  certificates,
  models,
  suppliers,
];

describe('what there is to choose from', () => {
  const [A = '', B = ''] = USCCS;
  const facts = [
    held(A, '310118', ['M-1', 'M-2']),
    held(A, '310118', ['m-1'], { scheme: 'CHINA_GREEN_PRODUCT', starGrade: null }),
    held(B, '330421', ['M-1']),
    held(B, '330500', ['M-9']),
    held(null, null, ['F-1']),
    held(B, '330421', ['OLD'], {
      terms: [{ from: '2021-01-01', to: '2025-12-31' }],
      firstIssuedOn: '2021-01-01',
      statusHistory: [{ status: 'VALID', from: '2021-01-01', reasonCode: null, until: null, voluntary: false }],
    }),
    held(A, '310118', ['OTHER'], { projectCode: '101' }),
  ];

  it('counts certificates in effect, models of a holder once, and holders, by scheme and area', () => {
    const [item] = over(facts.map(changed)).supply(['128'], null).items;
    if (!item) throw new Error('No item.');
    expect(figures(item)).toEqual([5, 5, 3]);
    expect(item.schemes.map((one) => [one.scheme, ...figures(one)])).toEqual([
      ['CHINA_GREEN_PRODUCT', 1, 1, 1],
      ['GREEN_BUILDING_MATERIAL', 4, 5, 3],
    ]);
    expect(item.divisions.map((one) => [one.code, ...figures(one)])).toEqual([
      ['310000', 2, 2, 1],
      ['330000', 2, 2, 1],
    ]);
  });

  it('goes down one level at a time, and to where a certificate has moved', () => {
    const counter = over([...facts.map(changed), changed(held(A, '310118', ['M-8']))]);
    const areas = (division: string) =>
      counter.supply(['128'], division).items[0]?.divisions.map(({ code, certificates }) => [code, certificates]);
    expect(areas('330000')).toEqual([
      ['330400', 1],
      ['330500', 1],
    ]);
    expect(areas('330400')).toEqual([['330421', 1]]);
    expect(areas('330421')).toEqual([]);
    expect(counter.supply(['128'], '330421').items[0]?.certificates).toBe(1);
    const [first] = facts;
    if (!first) throw new Error('No certificate.');
    const moved = over([
      ...facts.map(changed),
      changed({ ...first, holder: { ...first.holder, divisionCode: '330500' } }),
    ]);
    expect(moved.supply(['128'], '310000').items[0]?.certificates).toBe(1);
    expect(moved.supply(['128'], '330500').items[0]?.certificates).toBe(2);
  });

  it('is refused for what is no category or area, and while a source is behind', () => {
    const counter = over(facts.map(changed));
    expect(() => counter.supply([], null)).toThrow(/^categories: /);
    expect(() => counter.supply(['空调'], null)).toThrow(/^categories\[0\]: /);
    expect(() => counter.supply(['128'], '33')).toThrow(/^division: /);
    expect(() => over([], []).supply(['128'], null)).toThrow(/missing or behind/);
  });

  it('is answered to everybody, with its sources', async () => {
    const view = viewOf(facts.map(changed), freshSources(NOW));
    const harness = await startSubgraph(manifest, { clock: fixedClock(NOW), readModel: () => view });
    try {
      const query = `{ market(categories: ["128", "101", "999"]) { on sources { name }
        items { category certificates models suppliers notKnown divisions { division { code } suppliers } } } }`;
      const { data, errors } = await harness.execute(query, {}, PUBLIC_CALLER);
      expect(errors).toBeUndefined();
      const market = data?.['market'] as { sources: { name: string }[]; items: Record<string, unknown>[] };
      expect(market.sources.map(({ name }) => name)).toEqual(['certificates', 'reusable-results']);
      expect(market.items.map(({ category, certificates }) => [category, certificates])).toEqual([
        ['128', 5],
        ['101', 1],
        ['999', 0],
      ]);
    } finally {
      await harness.stop();
    }
  });

  it('agrees with a count by hand, whatever is told in whatever order and again', () => {
    const places = ['310118', '330421', '330500', null];
    const one = fc.record({
      number: fc.integer({ min: 0, max: 5 }),
      uscc: fc.constantFrom(...USCCS),
      place: fc.constantFrom(...places),
      models: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1 }),
      isValid: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (told) => {
        const facts = told.map(({ number, uscc, place, models, isValid }) =>
          held(uscc, place, models, {
            number: `G202410112800000${number}`,
            terms: [{ from: '2024-01-01', to: isValid ? '2028-12-31' : '2026-11-21' }],
          }),
        );
        const last = new Map(facts.map((fact) => [fact.number, fact]));
        const valid = [...last.values()].filter(({ terms }) => (terms[0]?.to ?? '') >= '2026-11-22');
        const models = valid.flatMap(({ holder, products }) =>
          products.flatMap((p) => p.models.map((m) => `${holder.uscc} ${m}`)),
        );
        const [item] = over(facts.map(changed)).supply(['128'], null).items;
        if (!item) throw new Error('No item.');
        expect(figures(item)).toEqual([
          valid.length,
          new Set(models).size,
          new Set(valid.map(({ holder }) => holder.uscc)).size,
        ]);
        const placed = valid.filter(({ holder }) => holder.divisionCode !== null).length;
        expect(item.divisions.reduce((sum, { certificates }) => sum + certificates, 0)).toBe(placed);
      }),
      { numRuns: 40 },
    );
  });

  it('looks again at the certificates of a holder of whom something is told, a result that one rests on too, and at nobody else’s', () => {
    const certificates = [held(A, '310118', ['K-1']), held(B, '330421', ['K-2'], { projectCode: '101' })] as const;
    const [first, second] = certificates;
    const link = reuseLink({ certificateNumber: first.number });
    const suspended = conformityResult({
      statusHistory: [{ status: 'SUSPENDED', from: '2026-01-01', reasonCode: null, until: null, voluntary: false }],
    });
    const view = watchedView();
    for (const event of [
      ...certificates.map(changed),
      changed(held(B, '310118', ['K-3'])),
      { type: 'ConformityResultChanged', fact: conformityResult() } as const,
      { type: 'ReuseLinkChanged', fact: link } as const,
    ])
      view.tell(event);
    const counter = new MarketCounter(view.reader, fixedClock(NOW), REFERENCE);
    const counted = (category: string, division: string | null = null) => {
      const before = view.looked();
      const [item] = counter.supply([category], division).items;
      return [item?.certificates, view.looked() - before];
    };
    expect([counted('128'), counted('128'), counted('101'), counted('128', '330000')]).toEqual([
      [2, 2],
      [2, 0],
      [1, 1],
      [0, 0],
    ]);
    view.tell({ type: 'ConformityResultChanged', fact: suspended });
    expect([counted('128'), counted('101'), counted('128', '330000')]).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
    ]);
    // From one area and category into others.
    view.tell(changed({ ...second, projectCode: '128', holder: { ...second.holder, divisionCode: '330500' } }));
    expect([counted('128'), counted('101'), counted('128', '330000')]).toEqual([
      [2, 2],
      [0, 0],
      [1, 1],
    ]);
  });

  it('looks again on another day at those whose certificates begin or end, and counts all anew when the clock goes back', () => {
    const clock = movableClock(NOW);
    const view = watchedView();
    view.tell(changed(held(A, '310118', ['E-1'], { terms: [{ from: '2024-01-01', to: '2026-11-23' }] })));
    view.tell(changed(held(B, '330421', ['S-1'])));
    const sources = () => view.complete(clock.now());
    const counter = new MarketCounter({ ...view.reader, sources }, clock, REFERENCE);
    const on = (day: string) => {
      clock.set(`${day}T04:00:00.000Z`);
      const before = view.looked();
      const [item] = counter.supply(['128'], null).items;
      return [item?.certificates, view.looked() - before];
    };
    expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-12-31', '2026-11-23'].map(on)).toEqual([
      [2, 2],
      [2, 0],
      [1, 1],
      [1, 0],
      [2, 2],
    ]);
  });

  it('counts anew when more was told than is held, and keeps nothing while something is not known', () => {
    const view = watchedView();
    const others = Array.from({ length: 30 }, (_, index) => held(B, '330421', [`O-${index}`]));
    for (const fact of others) view.tell(changed(fact));
    let hasUnknown = false;
    const reader = Object.defineProperty({ ...view.reader }, 'hasUnknown', { get: () => hasUnknown });
    const counter = new MarketCounter(reader, fixedClock(NOW), REFERENCE);
    const looked = () => {
      const before = view.looked();
      counter.supply(['128'], null);
      return view.looked() - before;
    };
    const fact = held(A, '310118', ['N-1']);
    const tell = (times: number) => {
      for (let time = 0; time < times; time++) view.tell(changed(fact));
    };
    expect(looked()).toBe(30);
    tell(NEWS_KEPT);
    expect(looked()).toBe(1);
    tell(NEWS_KEPT + 1);
    expect(looked()).toBe(31);
    hasUnknown = true;
    expect([looked(), looked()]).toEqual([31, 31]);
    hasUnknown = false;
    expect([looked(), looked()]).toEqual([31, 0]);
  });
});

/** A view that is told more, and how many certificates of it were read. */
function watchedView() {
  const { reader, tell } = followingView(freshSources(NOW));
  let looked = 0;
  const watched: ReadModelReader = {
    ...reader,
    get: (table, key) => {
      if (table === 'certificate') looked++;
      return reader.get(table, key);
    },
  };
  return { reader: watched, tell, looked: () => looked, complete: (now: Date) => freshSources(now.toISOString()) };
}
