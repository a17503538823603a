import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/domain/day.ts';
import type { BlacklistKind, ConformityKind, ReportedStatus } from '../../schema/domain/facts.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { blacklistEntry, conformityResult, type TestEvent } from './fixtures.ts';
import { answer, DAY, status } from './purchase-fixtures.ts';

/** Never a wrong yes, whatever the world looks like. */
describe('eligibility', () => {
  const day = fc.integer({ min: -900, max: 900 }).map((offset) => addDays(DAY, offset));
  /** Mostly what an eligible purchase would have, so that the rule is tried where it matters. */
  const mostly = <T>(good: T, any: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, any);
  const products = ['空调机', '水嘴', '墙面涂料', '电热水器', '计算机', '咖啡机'];
  const kinds: ConformityKind[] = ['ENERGY_SAVING', 'WATER_SAVING', 'ENVIRONMENTAL_LABELLING', 'LOW_CARBON'];
  const statuses: ReportedStatus[] = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED'];
  const lists: BlacklistKind[] = [
    'PROCUREMENT_BAN',
    'PROCUREMENT_DISHONESTY',
    'SERIOUS_DISHONESTY',
    'COURT_DEFAULTER',
    'ABNORMAL_OPERATIONS',
  ];
  const history = fc
    .array(fc.record({ status: fc.constantFrom(...statuses), from: day }), { minLength: 1, maxLength: 3 })
    .map((periods) => periods.map((one) => status(one.status, one.from)).sort((a, b) => (a.from < b.from ? -1 : 1)))
    // Nothing follows what is final: such an event is set aside at the door.
    .map((periods) => {
      const end = periods.findIndex(({ status: is }) => is === 'REVOKED' || is === 'CANCELLED');
      return end < 0 ? periods : periods.slice(0, end + 1);
    });
  // No term ends before it begins: such an event is set aside at the door.
  const term = fc
    .tuple(day, day)
    .map(([one, other]) => [one < other ? { from: one, to: other } : { from: other, to: one }]);
  const result = fc
    .record({
      kind: mostly<ConformityKind>('ENERGY_SAVING', fc.constantFrom(...kinds)),
      productName: mostly('空调机', fc.constantFrom(...products)),
      issuerBodyCode: mostly<string | null>('101', fc.constantFrom('104', '106', null)),
      models: mostly(['M1'], fc.subarray(['M1', 'M2'])),
      grade: mostly<number | null>(1, fc.constantFrom(2, 3, null)),
      terms: mostly([{ from: '2020-01-01', to: '2030-12-31' }], term),
      statusHistory: mostly([status('VALID', '2020-01-01')], history),
    })
    .map((changes) => conformityResult(changes));
  const entry = fc
    .record({
      list: fc.constantFrom(...lists),
      publishedOn: day,
      endsOn: fc.option(day),
      removedOn: fc.option(day, { freq: 1 }),
    })
    // No listing ends before it is published, nor is taken off then.
    .map(({ publishedOn, ...days }) => {
      const notBefore = (end: string | null) => (end !== null && end < publishedOn ? publishedOn : end);
      return { ...days, publishedOn, endsOn: notBefore(days.endsOn), removedOn: notBefore(days.removedOn) };
    })
    .map((changes) => blacklistEntry(changes));
  const item = fc.record({
    categoryCode: fc.constant(null),
    categoryCatalogue: fc.constant(null),
    productName: mostly('空调机', fc.constantFrom(...products)),
    productModel: mostly<string | null>('M1', fc.constantFrom('M2', 'M3', 'LH-N1', null)),
    certificateNumbers: mostly(['YQ-SAMPLE-1'], fc.subarray(['YQ-SAMPLE-1', 'G2024101128000001'])),
    projectType: fc.constantFrom('HOSPITAL', null),
  });

  it('never follows from an invalid certificate, an uncovered model or a barred supplier', () => {
    let eligible = 0;
    fc.assert(
      fc.property(
        result,
        entry,
        item,
        day,
        fc.constantFrom('330500', '320500', null),
        (fact, listing, bought, on, region) => {
          const facts: TestEvent[] = [
            { type: 'ConformityResultChanged', fact },
            { type: 'BlacklistEntryChanged', fact: listing },
          ];
          const { outcome, basis, checks } = answer({ facts, item: bought, day: on, region });
          const running =
            listing.publishedOn <= on &&
            (listing.endsOn === null || on <= listing.endsOn) &&
            (listing.removedOn === null || on < listing.removedOn);
          if (running && listing.list !== 'ABNORMAL_OPERATIONS') expect(outcome).toBe('SUPPLIER_BARRED');
          if (outcome !== 'ELIGIBLE_MANDATORY' && outcome !== 'ELIGIBLE_PRIORITY') return;
          eligible++;
          expect(basis).not.toBeNull();
          expect(checks.every((check) => check.item.treatment === 'PRIORITY' || check.met)).toBe(true);
          const used = checks[0]?.used;
          expect(used && statusOn(used.record, on)?.status).toBe('VALID');
          if (used?.type !== 'RESULT') return;
          expect(used.record.models).toContain(bought.productModel?.toLowerCase());
          if (fact.issuerBodyCode !== '101') expect([fact.issuerBodyCode, on <= '2025-02-28']).toEqual(['106', true]);
          if (fact.kind !== 'ENVIRONMENTAL_LABELLING') expect(fact.grade).toBeLessThanOrEqual(2);
          expect(fact.kind).toBe(checks[0]?.item.namedCertificate);
        },
      ),
      { numRuns: 2000 },
    );
    // The rule is only worth something when some are eligible.
    expect(eligible).toBeGreaterThan(50);
  });
});
