import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { DOOR_RULES } from '../../schema/domain/door-rules.ts';
import type { ClaimInput } from './claim.ts';
import type { Decision } from './findings.ts';
import {
  blacklistEntry,
  body,
  type Change,
  catalogueEntry,
  certificate,
  claimed,
  ended,
  HOLDER,
  link,
  type MemoryFacts,
  NUMBER,
  OTHER_HOLDER,
  result,
  SELLER,
  suspended,
  TODAY,
  TRACE,
  traceCode,
  valid,
  withFreshness,
  withWarning,
  world,
} from './fixtures.ts';
import { SOURCES } from './view.ts';

/** Rules at the door whose warnings ask for a person. */
const DOUBTFUL = DOOR_RULES.filter(({ verdict }) => verdict === 'REVIEW').map(({ code }) => code);

/** Everything stated, everything right. */
const GOOD: ClaimInput = {
  certificateNumber: NUMBER,
  traceCode: TRACE,
  mark: 'ACTIVITY_1',
  holderUscc: HOLDER,
  holderName: '上海青澜绿色家居有限公司',
  sellerUscc: SELLER,
  productModel: 'QL-100',
  brand: '青澜',
  text: '青澜实木餐桌，绿色产品认证',
};

/** A valid claim in any of its shapes: the number or the trace code, and any part of the rest. */
const goodClaim = fc
  .record({
    code: fc.constantFrom('number', 'trace', 'both'),
    kept: fc.subarray(Object.keys(GOOD) as (keyof ClaimInput)[]),
  })
  .map(({ code, kept }): ClaimInput => {
    const rest = Object.fromEntries(kept.map((key) => [key, GOOD[key]]));
    return {
      ...rest,
      certificateNumber: code === 'trace' ? null : NUMBER,
      traceCode: code === 'number' ? null : TRACE,
    };
  });

const day = (from: Day, to: Day) =>
  fc.nat((Date.parse(to) - Date.parse(from)) / 86_400_000).map((count) => addDays(from, count));
const pastDay = day('2024-03-02', addDays(TODAY, -1));

/** A fact that speaks against the certificate of `world` today, whatever is claimed of it. */
/** What a verdict on a certificate of the national scheme rests on. */
const NEEDED = SOURCES.filter((source) => source !== 'alliance');

const badFact: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...DOUBTFUL).map(withWarning),
  pastDay.map(
    (from): Change =>
      (facts) =>
        facts.publish(
          'CertificateChanged',
          certificate({ statusHistory: [valid('2024-03-02'), suspended(from, addDays(from, 180))] }),
        ),
  ),
  fc.tuple(fc.constantFrom('REVOKED' as const, 'CANCELLED' as const), pastDay).map(
    ([status, from]): Change =>
      (facts) =>
        facts.publish('CertificateChanged', certificate({ statusHistory: [valid('2024-03-02'), ended(status, from)] })),
  ),
  pastDay.map(
    (to): Change =>
      (facts) =>
        facts.publish('CertificateChanged', certificate({ terms: [{ from: '2024-03-02', to }] })),
  ),
  pastDay.map(
    (from): Change =>
      (facts) => {
        facts.publish(
          'ConformityResultChanged',
          result({ statusHistory: [valid('2024-01-01'), ended('REVOKED', from)] }),
        );
        facts.publish('ReuseLinkChanged', link());
      },
  ),
  fc.constantFrom<Change>(
    (facts) => facts.publish('ReuseLinkChanged', link({ resultId: 'nobody holds it' })),
    (facts) => facts.publish('CertificationBodyChanged', body({ approvals: [] })),
    (facts) => facts.publish('CertificationBodyChanged', body({ reportsFromYear: null, reportedUntil: null })),
    (facts) => facts.publish('CertificationBodyChanged', body({ reportedUntil: '2026-01-01T00:00:00.000Z' })),
    (facts) => facts.publish('CatalogueEntryChanged', catalogueEntry({ validTo: '2024-03-01' })),
    (facts) => facts.publish('CatalogueEntryChanged', catalogueEntry({ scheme: 'EXPRESS_PACKAGING' })),
    (facts) => facts.publish('CertificateChanged', certificate({ scheme: 'GREEN_DESIGN', activityClass: null })),
  ),
  pastDay.map(
    (publishedOn): Change =>
      (facts) =>
        facts.publish('BlacklistEntryChanged', blacklistEntry({ id: 'holder', publishedOn, endsOn: null })),
  ),
  pastDay.map(
    (publishedOn): Change =>
      (facts) =>
        facts.publish(
          'BlacklistEntryChanged',
          blacklistEntry({
            id: 'body',
            list: 'BODY_VIOLATION',
            subjectUscc: OTHER_HOLDER,
            subjectBodyCode: '101',
            publishedOn,
            endsOn: null,
          }),
        ),
  ),
  fc
    .tuple(fc.constantFrom(...NEEDED), fc.constantFrom(null, '2026-11-22T03:58:00.000Z'))
    .map(([source, asOf]) => withFreshness(source, asOf)),
);

/** Something false or unreadable that a listing may say of the certificate of `world`. */
const badWord: fc.Arbitrary<ClaimInput> = fc.constantFrom<ClaimInput>(
  { certificateNumber: 'G2024101006000001' },
  { certificateNumber: '2016010901123456' },
  { certificateNumber: '2.02410E+16' },
  { traceCode: 'G2025101006000000000001' },
  { traceCode: 'G20251010067' },
  { mark: 'ACTIVITY_2' },
  { mark: 'CCC' },
  { mark: 'OTHER' },
  { starGrade: 3 },
  { starGrade: 7 },
  { holderUscc: OTHER_HOLDER },
  { holderUscc: '91310118YQ0001371X' },
  { holderUscc: null, holderName: '深圳榕海电器有限公司' },
  { holderUscc: null, holderName: '青澜' },
  { sellerUscc: '9.1330402E+17' },
  { productModel: 'ZZ-1' },
  { productModel: 'QL-100X' },
  { brand: '榕海' },
  { text: '国家级绿色产品' },
  { text: '一级能效就是绿色产品认证' },
  { text: 'x'.repeat(200_001) },
);

const WEIGHT: Readonly<Record<Decision, number>> = { ACCEPT: 0, REVIEW: 1, REJECT: 2 };
const worldWith = (changes: readonly Change[]): MemoryFacts =>
  world((facts) => {
    for (const change of changes) change(facts);
  });

/** How people write a code: other widths and cases, and separators anywhere. */
const disguise = (text: string) =>
  fc
    .array(fc.tuple(fc.constantFrom('', ' ', '-', '　', '\u200B'), fc.constantFrom('asIs', 'lower', 'wide')), {
      minLength: text.length,
      maxLength: text.length,
    })
    .map((marks) =>
      [...text]
        .map((character, index) => {
          const [separator, form] = marks[index] ?? ['', 'asIs'];
          if (form === 'lower') return separator + character.toLowerCase();
          if (form === 'wide') return separator + String.fromCharCode(character.charCodeAt(0) + 0xfee0);
          return separator + character;
        })
        .join(''),
    );

describe('every verdict', () => {
  it('accepts every valid claim, whatever part of it is stated', () => {
    fc.assert(
      fc.property(goodClaim, (claim) => {
        expect(world().judge(claim).decision).toBe('ACCEPT');
      }),
    );
  });

  it('never accepts when a fact speaks against the certificate, or a needed one is missing', () => {
    fc.assert(
      fc.property(goodClaim, fc.array(badFact, { minLength: 1, maxLength: 3 }), (claim, changes) => {
        // The last change of one record stands; each of them alone is bad enough.
        expect(worldWith(changes).judge(claim).decision).not.toBe('ACCEPT');
      }),
      { numRuns: 400 },
    );
  });

  it('never accepts when the listing says something false or unreadable', () => {
    fc.assert(
      fc.property(goodClaim, badWord, (claim, word) => {
        expect(world().judge({ ...claim, certificateNumber: NUMBER, ...word }).decision).not.toBe('ACCEPT');
      }),
      { numRuns: 300 },
    );
  });

  it('never gets better by one more entry against a party or one more broken link', () => {
    const worse = fc.constantFrom<Change>(
      (facts) => facts.publish('BlacklistEntryChanged', blacklistEntry({ id: 'more' })),
      (facts) => facts.publish('BlacklistEntryChanged', blacklistEntry({ id: 'more', subjectUscc: SELLER })),
      (facts) => facts.publish('ReuseLinkChanged', link({ id: 'more', resultId: 'nobody holds it' })),
    );
    fc.assert(
      fc.property(
        goodClaim,
        fc.array(badFact, { maxLength: 2 }),
        fc.option(badWord),
        worse,
        (good, changes, word, change) => {
          const claim = { ...good, ...word };
          const before = worldWith(changes).judge(claim).decision;
          const after = worldWith([...changes, change]).judge(claim).decision;
          expect(WEIGHT[after]).toBeGreaterThanOrEqual(WEIGHT[before]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never turns into acceptance by losing a source', () => {
    fc.assert(
      fc.property(goodClaim, badFact, fc.option(badWord), fc.constantFrom(...SOURCES), (good, change, word, source) => {
        const facts = worldWith([change, withFreshness(source, null)]);
        expect(facts.judge({ ...good, ...word }).decision).not.toBe('ACCEPT');
      }),
    );
  });

  it('does not depend on how codes are written', () => {
    fc.assert(
      fc.property(disguise(NUMBER), disguise(TRACE), disguise(HOLDER), (certificateNumber, code, holderUscc) => {
        const claim = { ...GOOD, certificateNumber, traceCode: code, holderUscc };
        expect(world().judge(claim).findings).toEqual(world().judge(GOOD).findings);
      }),
    );
  });

  it('does not depend on the order in which the feeds were applied', () => {
    const changes: readonly Change[] = [
      (facts) => facts.publish('CertificationBodyChanged', body()),
      (facts) => facts.publish('CertificateChanged', certificate()),
      (facts) => facts.publish('TraceCodeIssued', traceCode()),
      (facts) => facts.publish('CatalogueEntryChanged', catalogueEntry()),
      (facts) => facts.publish('CatalogueEntryChanged', catalogueEntry({ id: 'other', scheme: 'EXPRESS_PACKAGING' })),
      (facts) =>
        facts.publish(
          'ConformityResultChanged',
          result({ statusHistory: [valid('2024-01-01'), ended('REVOKED', '2026-01-01')] }),
        ),
      (facts) => facts.publish('ReuseLinkChanged', link()),
      (facts) => facts.publish('ReuseLinkChanged', link({ id: 'L2', resultId: 'R2' })),
      (facts) => facts.publish('BlacklistEntryChanged', blacklistEntry()),
      (facts) => facts.publish('BlacklistEntryChanged', blacklistEntry({ id: 'B2', list: 'YRD_JOINT_PUNISHMENT' })),
    ];
    const expected = worldWith(changes).judge(GOOD);
    fc.assert(
      fc.property(fc.shuffledSubarray([...changes], { minLength: changes.length }), (shuffled) => {
        expect(worldWith(shuffled).judge(GOOD)).toEqual(expected);
      }),
    );
  });

  it('on a past day is what it was when that day was today, whatever was reported with effect later', () => {
    const later = fc.constantFrom<Change>(
      (facts) =>
        facts.publish(
          'CertificateChanged',
          certificate({ statusHistory: [valid('2024-03-02'), ended('REVOKED', '2026-06-01')] }),
        ),
      (facts) => facts.publish('BlacklistEntryChanged', blacklistEntry()),
      (facts) => facts.publish('CatalogueEntryChanged', catalogueEntry({ validTo: '2026-06-01' })),
    );
    fc.assert(
      fc.property(day('2025-02-01', '2026-05-31'), later, (on, change) => {
        expect(worldWith([change]).judge(claimed({ traceCode: TRACE }), on).decision).toBe('ACCEPT');
      }),
    );
  });

  it('never throws, whatever a listing says', () => {
    const facts = world();
    const anything = fc.option(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(NUMBER, TRACE, HOLDER)),
    );
    const claim = fc.record({
      reference: anything,
      certificateNumber: anything,
      traceCode: anything,
      mark: anything,
      starGrade: fc.option(fc.oneof(fc.integer(), fc.double(), anything, fc.boolean())),
      texts: fc.option(fc.array(anything, { maxLength: 3 })),
      on: anything,
      holderUscc: anything,
      holderName: anything,
      sellerUscc: anything,
      productModel: anything,
      brand: anything,
      text: anything,
    });
    fc.assert(
      fc.property(claim, (input) => {
        const { decision, findings } = facts.judge(input);
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.some(({ code }) => code === 'VALID')).toBe(decision === 'ACCEPT');
      }),
      { numRuns: 500 },
    );
  });
});
