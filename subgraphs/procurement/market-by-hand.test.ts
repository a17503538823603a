import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/domain/day.ts';
import { divisionPrefix } from '../../schema/domain/division.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import { brokenLinksOn, statusOn } from '../../schema/domain/status.ts';
import { packHistory } from '../../schema/domain/versions.ts';
import type { TestEvent } from '../../tests/support/events.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { readFacts } from './facts.ts';
import { changed, conformityResult, followingView, freshSources, held, reuseLink } from './fixtures.ts';
import { MarketCounter } from './market.ts';
import { readReferenceData } from './reference-data.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const REFERENCE = readReferenceData();
const HOLDERS = ['91310118YQ0001371W', '91330421YQ0012337C'];

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
    uscc: fc.constantFrom(...HOLDERS, null),
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

describe('what there is to choose from', () => {
  it('tells what a count by hand over every certificate tells, whatever is told and whatever day it becomes', () => {
    fc.assert(
      fc.property(fc.array(STEP, { minLength: 1, maxLength: 40 }), (steps) => {
        const clock = movableClock(NOW);
        const view = followingView(freshSources(NOW));
        const reader = { ...view.reader, sources: () => freshSources(clock.now().toISOString()) };
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
