import { describe, expect, it } from 'vitest';
import type { ClaimInput } from './claim.ts';
import { hintOf } from './finding-hints.ts';
import { FINDINGS, type FindingKey } from './finding-table.ts';
import { message } from './findings.ts';
import {
  blacklistEntry,
  body,
  type Change,
  certificate,
  claimed,
  ended,
  HOLDER,
  link,
  NUMBER,
  OTHER_HOLDER,
  party,
  RENEWED,
  SELLER,
  suspended,
  TRACE,
  valid,
  withAgriFood,
  withBody,
  withCertificate,
  withEntry,
  withExternal,
  withFreshness,
  withListing,
  withMembership,
  withResult,
  withScheme,
  withStars,
  withTrace,
  withWarning,
  world,
} from './fixtures.ts';

/** How a finding is reached: what is claimed, on which facts, on which day. */
type Scenario = readonly [claim: ClaimInput, change?: Change, on?: `${number}-${number}-${number}`];

const models = (...list: string[]): Change =>
  withCertificate({ products: [{ seq: 1, name: '餐桌', brand: '青澜', series: null, models: list }] });
const both =
  (...changes: Change[]): Change =>
  (facts) => {
    for (const change of changes) change(facts);
  };
/** A defect of the hub: a check meets something that its author did not think of. */
const withDefect: Change = (facts) => {
  const read = facts.get.bind(facts);
  facts.get = (table, key) => {
    if (table === 'catalogue') throw new TypeError('a defect');
    return read(table, key);
  };
};
/** An entry that is no longer public, and of which the caller is told only that there was one. */
const NO_LONGER_PUBLIC = { publishedOn: '2024-06-01', endsOn: '2025-05-31', publicUntil: '2025-05-31' } as const;
const THEN = '2025-01-01';
const UNKNOWN = { certificateNumber: 'G2024101006000001' };

/** One scenario for each row of the table of findings; a row without one does not compile. */
const SCENARIOS: Readonly<Record<FindingKey, Scenario>> = {
  valid: [claimed()],
  'claim.numberMissing': [{ brand: '青澜' }],
  'claim.numberUnreadable': [{ certificateNumber: 'ABC' }],
  'number.ofSeveralBodies': [
    { certificateNumber: 'CQC21GBM00123' },
    both(withExternal('101', NUMBER), withExternal('102', NUMBER)),
  ],
  'number.ofOtherSystem': [{ certificateNumber: 'G2024101501000001' }, withAgriFood],
  'number.externalNotHeld': [{ certificateNumber: 'CQC21GBM00124' }, withBody({ numberForms: ['CQC##GBM#####'] })],
  'claim.traceUnreadable': [claimed({ traceCode: 'ABC' })],
  'claim.digitsLost': [{ certificateNumber: '2.0241E+16' }],
  'claim.usccMalformed': [claimed({ sellerUscc: 'ABC' })],
  'claim.starImpossible': [claimed({ starGrade: 1.5 })],
  'claim.tooLong': [claimed({ brand: '青'.repeat(501) })],
  'claim.markUnreadable': [claimed({ mark: '没有这种标识' })],
  'claim.starUnreadable': [claimed({ starGrade: '三星半' })],
  'claim.fieldUnreadable': [claimed({ brand: '\u3164' })],
  'claim.dayUnreadable': [claimed({ on: '昨天' })],
  'claim.dayInFuture': [claimed({ on: '2027-01-01' })],
  'claim.severalNumbers': [{ certificateNumber: `${NUMBER}、G2024101006000001` }],
  'claim.wordsBesideNumber': [{ certificateNumber: `${NUMBER}（已撤销）` }],
  'claim.shownOtherwise': [claimed({ productModel: 'QL-\u202E001' })],
  'claim.numberWithoutG': [{ certificateNumber: NUMBER.slice(1) }],
  'scope.number': [{ certificateNumber: '2016010901123456' }],
  'scope.mark': [claimed({ mark: '3C认证' })],
  'scope.certificate': [claimed(), withScheme('GREEN_DESIGN')],
  'scope.textEquates': [claimed({ text: '十环认证即绿色产品认证' })],
  'scope.textDenies': [claimed({ text: '十环认证不等于绿色产品认证' })],
  'scope.textUnnamed': [claimed({ text: '某某优品认证就是绿色产品认证' })],
  'scope.textOnly': [{ text: '一级能效' }],
  'number.notFound': [UNKNOWN],
  'number.future': [{ certificateNumber: 'G2027101006000001' }],
  'number.notYetIssued': [claimed(), undefined, '2024-03-01'],
  'trace.notYetIssued': [claimed({ traceCode: TRACE }), undefined, '2025-01-14'],
  'number.bodyUnknown': [{ certificateNumber: 'G2024999006000001' }],
  'number.bodyNotReporting': [UNKNOWN, withBody({ reportsFromYear: null, reportedUntil: null })],
  'number.yearNotCovered': [UNKNOWN, withBody({ reportsFromYear: 2025 })],
  'number.reportsBehind': [claimed(), withBody({ reportedUntil: '2026-10-01T00:00:00.000Z' })],
  'number.hubBehind': [UNKNOWN, withFreshness('certificates', '2026-11-22T03:00:00.000Z')],
  'source.never': [claimed(), withFreshness('blacklists', null)],
  'source.stale': [claimed(), withFreshness('catalogue', '2026-11-22T03:00:00.000Z')],
  'source.unreadable': [claimed(), (facts) => facts.receive('CertificateChanged', NUMBER, { statusHistory: [] })],
  'source.inconclusive': [
    claimed(),
    (facts) => facts.receive('BlacklistEntryChanged', 'B1', { ...blacklistEntry(), subjectUscc: 7 }),
  ],
  'check.failed': [claimed(), withDefect],
  'status.suspended': [
    claimed(),
    withCertificate({ statusHistory: [valid('2024-03-02'), suspended('2026-11-01', '2027-01-01')] }),
  ],
  'status.revoked': [
    claimed(),
    withCertificate({ statusHistory: [valid('2024-03-02'), ended('REVOKED', '2026-11-01')] }),
  ],
  'status.cancelled': [
    claimed(),
    withCertificate({ statusHistory: [valid('2024-03-02'), ended('CANCELLED', '2026-11-01')] }),
  ],
  'status.expired': [claimed(), withCertificate({ terms: [{ from: '2024-03-02', to: '2026-11-21' }] })],
  'link.broken': [claimed(), withResult({ statusHistory: [valid('2024-01-01'), ended('REVOKED', '2026-11-01')] })],
  'link.unknownResult': [claimed(), (facts) => facts.publish('ReuseLinkChanged', link({ resultId: 'not held' }))],
  'body.notApproved': [claimed(), withBody({ approvals: [] })],
  'body.notApprovedAtRenewal': [
    claimed(),
    both(
      withBody({ approvals: [{ from: '2020-01-01', to: '2026-06-30', projectCodes: null }] }),
      withCertificate({ terms: RENEWED }),
    ),
  ],
  'body.notMember': [claimed(), both(withScheme('YRD_GREEN_PRODUCT'), withMembership({ to: '2024-03-01' }))],
  'body.notMemberAtRenewal': [
    claimed(),
    both(
      withScheme('YRD_GREEN_PRODUCT'),
      withCertificate({ scheme: 'YRD_GREEN_PRODUCT', activityClass: null, terms: RENEWED }),
      withMembership({ to: '2026-06-30' }),
    ),
  ],
  'report.doubtful': [claimed(), withWarning('BASIS_NOT_NAMED')],
  'report.note': [claimed(), withWarning('TERM_SHORTER')],
  'body.unknown': [
    { certificateNumber: 'G2024105006483920' },
    withCertificate({ number: 'G2024105006483920', bodyCode: '105' }),
  ],
  'mark.mismatch': [claimed({ mark: '涉绿' })],
  'mark.text': [claimed({ text: '绿色产品认证活动二' })],
  'mark.unknown': [claimed({ mark: 'OTHER' })],
  'mark.unread': [claimed({ mark: '全项认证' })],
  'mark.service': [claimed(), withScheme('YRD_GREEN_SERVICE')],
  'star.mismatch': [claimed({ starGrade: 3 }), withStars(2)],
  'star.none': [claimed({ starGrade: 3 })],
  'star.unstated': [claimed({ mark: 'GREEN_BUILDING_MATERIAL_STAR' }), withStars(2)],
  'star.text': [claimed({ text: '三星级绿色建材' }), withStars(2)],
  'holder.otherUscc': [claimed({ holderUscc: OTHER_HOLDER })],
  'holder.otherName': [claimed({ holderName: '深圳榕海电器有限公司' })],
  'holder.similarName': [claimed({ holderName: '青澜家居' })],
  'holder.otherRole': [
    claimed({ holderUscc: OTHER_HOLDER }),
    withCertificate({ factory: party(OTHER_HOLDER, '上海嘉元电线电缆有限公司') }),
  ],
  'holder.notComparable': [
    claimed({ holderUscc: HOLDER }),
    withCertificate({ holder: party(null, 'Foreign Maker Ltd') }),
  ],
  'holder.nameBesideCode': [claimed({ holderUscc: HOLDER, holderName: '深圳榕海电器有限公司' })],
  'product.otherModel': [claimed({ productModel: 'ZZ-9' })],
  'product.similarModel': [claimed({ productModel: 'QL100' })],
  'product.lookAlike': [claimed({ productModel: 'QL-1О0' })],
  'product.damagedModel': [claimed({ productModel: '3月1日' }), models('3-1')],
  'product.entryUnclear': [claimed({ productModel: 'XT-P1502' }), models('XT-P15（01/02/03）')],
  'product.noOneModel': [claimed({ productModel: '全系列' })],
  'product.noModels': [claimed({ productModel: 'QL-100' }), models()],
  'product.otherBrand': [claimed({ brand: '榕海' })],
  'product.furtherBrand': [claimed({ brand: '青澜/Midea' })],
  'product.similarBrand': [claimed({ brand: '青澜家居' })],
  'product.lookAlikeBrand': [
    claimed({ brand: 'Наier' }),
    withCertificate({ products: [{ seq: 1, name: '餐桌', brand: 'Haier', series: null, models: ['H-1'] }] }),
  ],
  'trace.otherCertificate': [claimed({ traceCode: TRACE }), withTrace({ certificateNumber: 'G2024101006777777' })],
  'trace.otherModel': [claimed({ traceCode: TRACE, productModel: 'QL-200' })],
  'catalogue.notListed': [claimed(), withEntry({ validTo: '2024-03-01' })],
  'catalogue.endedBeforeRenewal': [
    claimed(),
    both(withEntry({ validTo: '2025-12-31' }), withCertificate({ terms: RENEWED })),
  ],
  'wording.forbidden': [claimed({ text: '国家级' })],
  'wording.doubtful': [claimed({ text: '行业第一' })],
  'wording.denied': [claimed({ text: '我们拒绝国家级虚假宣传' })],
  'blacklist.holder': [claimed(), withListing({})],
  'blacklist.body': [
    claimed(),
    withListing({ list: 'BODY_VIOLATION', subjectUscc: OTHER_HOLDER, subjectBodyCode: '101' }),
  ],
  'blacklist.seller': [claimed({ sellerUscc: SELLER }), withListing({ subjectUscc: SELLER })],
  'blacklist.holder.unnamed': [claimed(), withListing(NO_LONGER_PUBLIC), THEN],
  'blacklist.body.unnamed': [
    claimed(),
    withListing({
      ...NO_LONGER_PUBLIC,
      list: 'BODY_VIOLATION',
      subjectUscc: OTHER_HOLDER,
      subjectBodyCode: '101',
    }),
    THEN,
  ],
  'blacklist.seller.unnamed': [
    claimed({ sellerUscc: SELLER }),
    withListing({ ...NO_LONGER_PUBLIC, subjectUscc: SELLER }),
    THEN,
  ],
};

/** What only somebody else can mend: the body, the platform, time. Of everything else the seller is told what to do. */
const FOR_THE_SELLER = /^(?:claim|mark|star|product|holder\.(?!notComparable)|scope|wording|trace\.other)/;

describe('every finding', () => {
  const keys = Object.keys(FINDINGS) as FindingKey[];

  it.each(keys)('%s is reached, says everything it has to, and how the listing is mended', (key) => {
    const [claim, change, on] = SCENARIOS[key];
    const { decision, findings } = world(change).judge(claim, on);
    const found = findings.find((each) => each.key === key);
    expect([key, ...findings.map((each) => each.key)]).toContain(key);
    expect(found, `reached: ${findings.map((each) => each.key).join(', ')}`).toBeDefined();
    if (!found) return;
    const { code, severity } = FINDINGS[key];
    expect(found).toMatchObject({ code, severity });
    if (severity !== 'INFO') expect(decision).not.toBe('ACCEPT');
    const { zh, en } = message(found);
    for (const text of [zh, en]) {
      expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
      // Times are those of Shanghai, never an instant of UTC.
      expect(text).not.toMatch(/\d{2}Z\b|\dT\d/);
      // Names of the API are no words of a seller.
      expect(text).not.toMatch(/[a-z][A-Z][a-z]|reusable-results|\b(?:mark|brand)“/);
      expect(text.length).toBeLessThan(500);
    }
    expect(found.expected.length).toBeLessThanOrEqual(5);
    const hint = hintOf(key);
    if (key === 'valid' || key === 'report.note') expect(hint).toBeNull();
    else {
      expect(hint?.zh).toMatch(/。$/);
      expect(hint?.en).toMatch(/\.$/);
    }
    if (FOR_THE_SELLER.test(key) && !key.startsWith('scope.certificate') && !key.startsWith('mark.service'))
      expect([key, found.field]).toEqual([key, expect.any(String)]);
  });

  it('names a reason in words beside its code, and a category by its product', () => {
    const [claim, change] = SCENARIOS['status.suspended'];
    const [reason] = world(change).judge(claim).findings;
    expect(reason && message(reason).zh).toContain('监督检查发现达不到认证要求，SUS-12');
    const [category] = world(withBody({ approvals: [] })).judge(claimed()).findings;
    expect(category && message(category).zh).toContain('类别006（家具）');
    const late = body({ reportedUntil: '2026-10-01T00:00:00.000Z' });
    const [behind] = world((facts) => facts.publish('CertificationBodyChanged', late)).judge(claimed()).findings;
    expect(behind && message(behind).zh).toContain('2026-10-01 08:00');
  });

  it('names at most five models, the nearest first', () => {
    const list = ['QL-1000', 'AB-1', 'QL-100A', 'CD-2', 'QL-1001', 'EF-3', 'GH-4'];
    const [found] = world(models(...list)).judge(claimed({ productModel: 'QL-100' })).findings;
    expect(found).toMatchObject({ key: 'product.similarModel', field: 'productModel' });
    expect(found?.expected).toHaveLength(5);
    expect([...(found?.expected.slice(0, 3) ?? [])].sort()).toEqual(['QL-100A', 'QL-1000', 'QL-1001'].sort());
  });
});

describe('one bad claim', () => {
  const junk: readonly unknown[] = [
    null,
    '',
    0,
    1.5,
    -1,
    true,
    [],
    {},
    'x'.repeat(10_000),
    '\uD800',
    '{number}',
    '\u0000',
  ];
  it('never fails the call, whatever its values are', () => {
    const fields = [
      'mark',
      'starGrade',
      'certificateNumber',
      'traceCode',
      'holderUscc',
      'sellerUscc',
      'brand',
      'on',
      'text',
    ];
    for (const field of [...fields, 'productModel', 'holderName', 'texts', 'reference']) {
      for (const value of junk) {
        const claim = { ...claimed(), [field]: field === 'texts' ? [value] : value } as ClaimInput;
        const { decision } = world().judge(claim);
        expect(['ACCEPT', 'REVIEW', 'REJECT']).toContain(decision);
      }
    }
  });

  it('of another certificate takes nothing from the good one beside it', () => {
    const facts = world((all) => all.publish('CertificateChanged', certificate()));
    expect(facts.judge(claimed({ mark: 'nothing of the kind', starGrade: 1.5 })).decision).not.toBe('ACCEPT');
    expect(facts.judge(claimed()).decision).toBe('ACCEPT');
  });
});
