import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import type { TestEvent } from '../../tests/support/events.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { fixedClock } from '../shared/clock.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { certificate, conformityResult, freshSources, reuseLink, viewOf } from './fixtures.ts';
import { MarketCounter } from './market.ts';
import { readReferenceData } from './reference-data.ts';
import manifest from './subgraph.ts';

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

  it('keeps what it has counted until something is told of that category and area, a result that one rests on too', () => {
    const certificates = [held(A, '310118', ['K-1']), held(B, '330421', ['K-2'], { projectCode: '101' })] as const;
    const [first, second] = certificates;
    const link = reuseLink({ certificateNumber: first.number });
    const suspended = conformityResult({
      statusHistory: [{ status: 'SUSPENDED', from: '2026-01-01', reasonCode: null, until: null, voluntary: false }],
    });
    const told: TestEvent[] = [
      ...certificates.map(changed),
      { type: 'ConformityResultChanged', fact: conformityResult() },
      { type: 'ReuseLinkChanged', fact: link },
    ];
    const view = movingView(told);
    const counter = new MarketCounter(view.reader, fixedClock(NOW), REFERENCE);
    const counted = (category: string, division: string | null = null) => {
      const before = view.read();
      const [item] = counter.supply([category], division).items;
      return [item?.certificates, view.read() > before];
    };
    expect([counted('128'), counted('128'), counted('101'), counted('128', '330000')]).toEqual([
      [1, true],
      [1, false],
      [1, true],
      [0, true],
    ]);
    view.tell({ type: 'ConformityResultChanged', fact: suspended });
    expect([counted('128'), counted('101'), counted('128', '330000')]).toEqual([
      [0, true],
      [1, false],
      [0, false],
    ]);
    // From one area and category into others.
    view.tell(changed({ ...second, projectCode: '128', holder: { ...second.holder, divisionCode: '330500' } }));
    expect([counted('128'), counted('101'), counted('128', '330000')]).toEqual([
      [1, true],
      [0, true],
      [1, true],
    ]);
  });

  it('tells the same from what it has kept as from counting anew, whatever is told', () => {
    const number = fc.constantFrom('G2024101128900001', 'G2024101101900002');
    const status = fc.constantFrom('VALID' as const, 'SUSPENDED' as const);
    const history = (now: 'VALID' | 'SUSPENDED') => [
      { status: now, from: '2024-01-01', reasonCode: null, until: null, voluntary: false },
    ];
    const event = fc.oneof(
      fc
        .record({
          number,
          status,
          code: fc.constantFrom('128', '101'),
          area: fc.constantFrom('310118', '330421', null),
        })
        .map((one): TestEvent => {
          const changes = { number: one.number, projectCode: one.code, statusHistory: history(one.status) };
          return changed(held(A, one.area, ['P-1'], changes));
        }),
      fc.record({ number, resultId: fc.constantFrom('R1', 'R2') }).map((one): TestEvent => {
        const { resultId } = one;
        return { type: 'ReuseLinkChanged', fact: reuseLink({ id: 'L', certificateNumber: one.number, resultId }) };
      }),
      fc.record({ id: fc.constantFrom('R1', 'R2'), status }).map((one): TestEvent => {
        const fact = conformityResult({ id: one.id, number: one.id, statusHistory: history(one.status) });
        return { type: 'ConformityResultChanged', fact };
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 14 }), (events) => {
        const view = movingView([]);
        const keeping = new MarketCounter(view.reader, fixedClock(NOW), REFERENCE);
        for (const one of events) {
          view.tell(one);
          for (const division of [null, '330000', '310118'])
            expect(keeping.supply(['128', '101'], division)).toEqual(
              new MarketCounter(view.reader, fixedClock(NOW), REFERENCE).supply(['128', '101'], division),
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A view that is told more, and how often a stretch of it was read. */
function movingView(told: TestEvent[]) {
  let current = viewOf(told, freshSources(NOW));
  let read = 0;
  const reader: ReadModelReader = {
    ...current,
    get: (table, key) => current.get(table, key),
    getMany: (table, keys) => current.getMany(table, keys),
    after: (table, key, limit, prefix) => {
      read++;
      return current.after(table, key, limit, prefix);
    },
  };
  return {
    reader,
    read: () => read,
    tell(event: TestEvent) {
      told.push(event);
      current = viewOf(told, freshSources(NOW));
    },
  };
}
