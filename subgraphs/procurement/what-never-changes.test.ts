import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/domain/day.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { blacklistEntry, body, conformityResult, type TestEvent } from './fixtures.ts';
import { answer, DAY, type Given, WALL_COATING } from './purchase-fixtures.ts';
import { readReferenceData } from './reference-data.ts';

const { editions } = readReferenceData();
const isYes = (outcome: string | null) => outcome?.startsWith('ELIGIBLE') === true;
const isNo = (outcome: string | null) =>
  outcome === 'NO_CERTIFICATE' || outcome === 'CERTIFICATE_NOT_ACCEPTED' || outcome === 'NOT_LISTED';

const LISTS: BlacklistKind[] = [
  'PROCUREMENT_BAN',
  'PROCUREMENT_DISHONESTY',
  'SERIOUS_DISHONESTY',
  'COURT_DEFAULTER',
  'MAJOR_TAX_VIOLATION',
  'ABNORMAL_OPERATIONS',
  'YRD_JOINT_PUNISHMENT',
];
const day = fc.integer({ min: -1500, max: 1500 }).map((offset) => addDays(DAY, offset));
const entry = fc
  .record({ list: fc.constantFrom(...LISTS), publishedOn: day, endsOn: fc.option(day), id: fc.uuid() })
  .map(({ publishedOn, endsOn, ...rest }) =>
    blacklistEntry({ ...rest, publishedOn, endsOn: endsOn !== null && endsOn < publishedOn ? publishedOn : endsOn }),
  )
  .map((fact): TestEvent => ({ type: 'BlacklistEntryChanged', fact }));
const purchase = fc.record({
  day,
  region: fc.constantFrom('330502', '310000', '330000', null),
  item: fc.constantFrom<Given['item']>(
    {},
    { productName: '壁挂式空调', categoryCode: null },
    { productName: '液晶电视', categoryCode: null },
    { productName: '钢笔', categoryCode: null, certificateNumbers: [] },
    { productName: '量子空调罩', categoryCode: null },
    { certificateNumbers: [] },
    WALL_COATING,
  ),
});

describe('eligibility, property by property', () => {
  it('adding a bar never makes a supplier eligible, and bars it or changes nothing', () => {
    fc.assert(
      fc.property(purchase, fc.array(entry, { maxLength: 3 }), entry, (given, before, added) => {
        const without = answer({ ...given, facts: before });
        const with_ = answer({ ...given, facts: [...before, added] });
        if (isYes(with_.outcome)) expect(isYes(without.outcome)).toBe(true);
        if (with_.outcome !== without.outcome) expect(with_.outcome).toBe('SUPPLIER_BARRED');
        if (without.outcome === 'SUPPLIER_BARRED') expect(with_.outcome).toBe('SUPPLIER_BARRED');
      }),
      { numRuns: 400 },
    );
  });

  it('an unknown never becomes a yes or a no: what is forgotten leaves the answer open, or as it was', () => {
    const forgetting: ((given: Given) => Given)[] = [
      // The certification body's reports end long before the day.
      (given) => ({
        ...given,
        facts: [...(given.facts ?? []), { type: 'CertificationBodyChanged', fact: body('2019-01-01T00:00:00.000Z') }],
      }),
      (given) => ({ ...given, region: null }),
      // A real issuer that no directory here names.
      (given) => ({
        ...given,
        facts: [
          ...(given.facts ?? []),
          { type: 'ConformityResultChanged', fact: conformityResult({ issuerBodyCode: '003', fictional: false }) },
        ],
      }),
      // A product name that nobody understands on the certificate.
      (given) => ({
        ...given,
        facts: [
          ...(given.facts ?? []),
          { type: 'ConformityResultChanged', fact: conformityResult({ productName: '量子装置' }) },
        ],
      }),
      (given) => ({ ...given, item: { ...given.item, categoryCode: null, productName: '量子装置' } }),
    ];
    let opened = 0;
    fc.assert(
      fc.property(purchase, fc.constantFrom(...forgetting), (given, forget) => {
        const known = answer(given).outcome;
        const less = answer(forget(given)).outcome;
        if (less === null && known !== null) opened++;
        if (isYes(less)) expect(less).toBe(known);
        if (isNo(less)) expect(isYes(known)).toBe(false);
      }),
      { numRuns: 400 },
    );
    expect(opened).toBeGreaterThan(20);
  });

  const renamed = editions.flatMap(({ kind, validTo, items }) =>
    validTo === null ? items.flatMap(({ name, aliases }) => aliases.map((alias) => [kind, name, alias] as const)) : [],
  );
  it('renaming by a synonym never changes an outcome', () => {
    expect(renamed.length).toBeGreaterThan(150);
    const told = (productName: string) => {
      const { outcome, checks } = answer({ item: { categoryCode: null, productName, projectType: 'HOSPITAL' } });
      return [outcome, checks.map(({ edition, item, met }) => [edition.instrument, item.name, met])];
    };
    // Items that differ by a limit in brackets alone (up to 14,000 W and above) go by the same word.
    const word = (alias: string) => alias.replaceAll(/（[^）]*）/g, '');
    const itemsBy = (alias: string) =>
      new Set(renamed.filter((row) => word(row[2]) === word(alias) || row[1] === alias).map((row) => row[1])).size;
    let compared = 0;
    for (const [kind, name, alias] of renamed) {
      // A word that several items go by is a synonym of none of them: it is asked back.
      if (itemsBy(alias) > 1) continue;
      compared++;
      expect([kind, alias, told(alias)]).toEqual([kind, alias, told(name)]);
    }
    expect(compared).toBeGreaterThan(120);
  });
});
