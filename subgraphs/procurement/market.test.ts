import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays } from '../../schema/domain/day.ts';
import { divisionPrefix } from '../../schema/domain/division.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import { packHistory } from '../../schema/domain/versions.ts';
import type { TestEvent } from '../../tests/support/events.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { fixedClock } from '../shared/clock.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { readFacts } from './facts.ts';
import { certificate, conformityResult, followingView, freshSources, reuseLink, viewOf } from './fixtures.ts';
import { MarketCounter } from './market.ts';
import { readReferenceData } from './reference-data.ts';
import manifest from './subgraph.ts';
import { NEWS_KEPT } from './view.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const REFERENCE = readReferenceData();
const USCCS = ['91310118YQ0001371W', '91330421YQ0012337C', '91320211YQ0006850C'];
const changed = (fact: CertificateFact) => ({ type: 'CertificateChanged', fact }) as const;
let serial = 0;
/** A certificate of a holder at a place, for models. */
const held = (
  uscc: string | null,
  divisionCode: string | null,
  models: string[],
  changes: Partial<CertificateFact> = {},
) => {
  const fact = certificate();
  return certificate({
    number: `G2024101128${String(++serial).padStart(6, '0')}`,
    holder: { ...fact.holder, uscc, name: `样例${uscc ?? '境外'}公司`, divisionCode },
    products: [{ seq: 1, name: '墙面涂料', brand: null, series: null, models }],
    ...changes,
  });
};
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

  it('tells what a count by hand over every certificate tells, whatever is told and whatever day it becomes', () => {
    fc.assert(
      fc.property(fc.array(STEP, { minLength: 1, maxLength: 40 }), (steps) => {
        const clock = movableClock(NOW);
        const view = watchedView();
        const sources = () => view.complete(clock.now());
        const reader = { ...view.reader, sources };
        const keeping = new MarketCounter(reader, clock, REFERENCE);
        let day = '2026-11-22';
        for (const step of steps) {
          if (typeof step === 'number') {
            day = addDays(day, step);
            clock.set(`${day}T04:00:00.000Z`);
          } else view.tell(step);
          for (const division of [null, '330000', '310118'])
            expect(keeping.supply(['128', '101'], division).items).toEqual(
              ['128', '101'].map((category) => byHand(view.reader, category, division, day)),
            );
        }
      }),
      { numRuns: 400 },
    );
  });
});

const NUMBERS = ['G2024101128900001', 'G2024101128900002', 'G2024101101900003', 'G2024101101900004'] as const;
const DAYS = ['2024-01-01', '2026-11-20', '2026-11-22', '2026-11-23', '2026-11-25', '2026-12-01', '2027-06-01'];
const aDay = fc.constantFrom(...DAYS);
const aStatus = fc.constantFrom('VALID' as const, 'SUSPENDED' as const, 'REVOKED' as const);
const period = (status: 'VALID' | 'SUSPENDED' | 'REVOKED', from: string) => ({
  status,
  from,
  reasonCode: null,
  until: null,
  voluntary: false,
});
/** Terms and status with changes before, on and after the days of the test. */
const aLife = fc
  .record({ end: aDay, again: fc.option(aDay), status: aStatus, from: aDay, next: fc.option(fc.tuple(aStatus, aDay)) })
  .map(({ end, again, status, from, next }) => ({
    terms: [
      { from: '2024-01-01', to: end },
      ...(again !== null && again > end ? [{ from: addDays(end, 1), to: again }] : []),
    ],
    statusHistory: [
      period('VALID', '2024-01-01'),
      period(status, from),
      ...(next && status !== 'REVOKED' && next[1] > from ? [period(next[0], next[1])] : []),
    ],
  }));
const aCertificate = fc
  .record({
    number: fc.constantFrom(...NUMBERS),
    code: fc.constantFrom('128', '101'),
    uscc: fc.constantFrom(...USCCS.slice(0, 2), null),
    area: fc.constantFrom('310118', '330421', '330500', null),
    models: fc.uniqueArray(fc.constantFrom('A', 'a', 'B', 'C'), { minLength: 1 }),
    scheme: fc.constantFrom('GREEN_BUILDING_MATERIAL' as const, 'CHINA_GREEN_PRODUCT' as const),
    life: aLife,
  })
  .map(({ number, code, uscc, area, models, scheme, life }) => {
    const changes = { number, projectCode: code, scheme, starGrade: scheme === 'CHINA_GREEN_PRODUCT' ? null : 3 };
    return held(uscc, area, models, { ...changes, ...life } as Partial<CertificateFact>);
  });
/** A fact whose models are others from a later day on. */
const withLater = fc.tuple(aCertificate, aDay, fc.constantFrom('X', 'Y')).map(([fact, from, model]) => {
  const after = { ...fact, products: fact.products.map((product) => ({ ...product, models: [model] })) };
  const at = '2026-11-21T00:00:00.000Z';
  const acts = [
    { at, cause: 'ISSUE' as const, by: '101', grounds: null },
    { at, cause: 'CHANGE' as const, by: '101', grounds: null },
  ];
  const first = { from: '2023-12-01', to: addDays(from, -1), recordedFrom: 1, recordedTo: null, act: 1, data: fact };
  const second = { from, to: null, recordedFrom: 2, recordedTo: null, act: 2, data: after };
  return { ...after, history: packHistory({ acts, versions: [first, second] }, after) };
});
const STEP = fc.oneof(
  { weight: 4, arbitrary: aCertificate.map((fact): TestEvent => changed(fact)) },
  { weight: 1, arbitrary: withLater.map((fact): TestEvent => changed(fact)) },
  {
    weight: 1,
    arbitrary: aCertificate.map((fact): TestEvent => {
      const at = '2026-11-21T00:00:00.000Z';
      const acts = [
        { at, cause: 'ISSUE' as const, by: '101', grounds: null },
        { at, cause: 'WITHDRAWAL' as const, by: '101', grounds: '样例' },
      ];
      const only = { from: '2024-01-01', to: null, recordedFrom: 1, recordedTo: 2, act: 1, data: fact };
      const history = packHistory({ acts, versions: [only] }, fact);
      return { type: 'CertificateWithdrawn', fact: { number: fact.number, last: fact, history } };
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        id: fc.constantFrom('L1', 'L2'),
        certificateNumber: fc.constantFrom(...NUMBERS),
        resultId: fc.constantFrom('R1', 'R2'),
        from: aDay,
        to: fc.option(aDay),
      })
      .map((one): TestEvent => {
        const to = one.to !== null && one.to >= one.from ? one.to : null;
        return { type: 'ReuseLinkChanged', fact: reuseLink({ ...one, to }) };
      }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ id: fc.constantFrom('R1', 'R2'), life: aLife }).map(({ id, life }): TestEvent => {
      return { type: 'ConformityResultChanged', fact: conformityResult({ id, number: id, ...life }) };
    }),
  },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
);

/** Counts every certificate that there is, one after the other, as of a day. */
function byHand(reader: ReadModelReader, category: string, division: string | null, day: string) {
  const facts = readFacts(reader, { on: day, knownAt: null });
  const prefix = division === null ? '' : divisionPrefix(division);
  const parts = new Map<string, { certificates: number; models: Set<string>; suppliers: Set<string> }>();
  for (const number of NUMBERS) {
    const place = reader.get<{ category: string; area: string; supplier: string }>('offered-place', number);
    const one = facts.certificate(number);
    if (!place || !one || place.category !== category || !place.area.startsWith(prefix)) continue;
    if (statusOn(one, day)?.status !== 'VALID' || brokenLinksOn(facts.linkedResults(number), day).length > 0) continue;
    const below = prefix.length + 2;
    const code = place.area === '-' || below > 6 ? [] : [`in ${place.area.slice(0, below).padEnd(6, '0')}`];
    for (const name of ['all', `of ${one.scheme}`, ...code]) {
      const part = parts.get(name) ?? { certificates: 0, models: new Set(), suppliers: new Set() };
      parts.set(name, part);
      part.certificates++;
      part.suppliers.add(place.supplier);
      for (const model of one.models) part.models.add(`${place.supplier} ${model}`);
    }
  }
  const sizes = (name: string) => {
    const { certificates = 0, models, suppliers } = parts.get(name) ?? {};
    return { certificates, models: models?.size ?? 0, suppliers: suppliers?.size ?? 0 };
  };
  const named = (head: string) => [...parts.keys()].filter((name) => name.startsWith(head)).sort();
  return {
    category,
    ...sizes('all'),
    notKnown: 0,
    schemes: named('of ').map((name) => ({ scheme: name.slice(3), ...sizes(name) })),
    divisions: named('in ').map((name) => ({ code: name.slice(3), ...sizes(name) })),
  };
}

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
