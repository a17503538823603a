import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LANDMARK_RESULTS, LANDMARK_TRACE_CODES, LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { dataOf, type HubClient } from '../support/hub.ts';
import { sharedHub } from '../support/shared-hub.ts';

let hub: HubClient;
let platform: string;
beforeAll(async () => {
  hub = await sharedHub();
  platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
});

interface Verdict {
  readonly reference: string;
  readonly decision: string;
  readonly findings: readonly { readonly code: string; readonly asOf: string | null }[];
  readonly certificate: { readonly number: string } | null;
}

const VERIFY = `query ($claims: [ClaimInput!]!, $on: Date) {
  verifyClaims(claims: $claims, on: $on) {
    checkedAt
    sources { name asOf coverage { text { zh en } } }
    verdicts { reference decision findings { code asOf } certificate { number } }
  }
}`;

async function verdictsOf(claims: readonly Record<string, unknown>[], on?: string): Promise<readonly Verdict[]> {
  const { verifyClaims } = (await dataOf(hub, VERIFY, { claims, on }, platform)) as {
    verifyClaims: { verdicts: Verdict[] };
  };
  return verifyClaims.verdicts;
}

const codes = (verdict: Verdict | undefined) => verdict?.findings.map((finding) => finding.code) ?? [];

describe('an e-commerce platform', () => {
  it('gets a verdict for every kind of claim (YQ-02, ACT-11)', async () => {
    const cases: readonly (readonly [claim: Record<string, unknown>, decision: string, code: string])[] = [
      [{ certificateNumber: LANDMARKS.validActivityOne, mark: 'ACTIVITY_1' }, 'ACCEPT', 'VALID'],
      [{ certificateNumber: ' ｇ2021-1010 01483920 ' }, 'ACCEPT', 'VALID'],
      [{ certificateNumber: LANDMARKS.expiresToday }, 'ACCEPT', 'VALID'],
      [{ certificateNumber: LANDMARKS.expiredYesterday }, 'REJECT', 'EXPIRED'],
      [{ certificateNumber: LANDMARKS.suspendedWithinLimit }, 'REJECT', 'SUSPENDED'],
      [{ certificateNumber: LANDMARKS.revoked }, 'REJECT', 'REVOKED'],
      [{ certificateNumber: LANDMARKS.cancelled }, 'REJECT', 'CANCELLED'],
      [{ certificateNumber: LANDMARKS.oneOfTwoLinksBroken }, 'REJECT', 'REUSE_LINK_BROKEN'],
      [{ certificateNumber: LANDMARKS.brokenByExpiry }, 'REJECT', 'REUSE_LINK_BROKEN'],
      [{ certificateNumber: LANDMARKS.outOfScopeIssue }, 'REJECT', 'BODY_NOT_APPROVED'],
      [{ certificateNumber: LANDMARKS.wallMaterial }, 'REJECT', 'NOT_IN_CATALOGUE'],
      [{ certificateNumber: LANDMARKS.validStarOne, starGrade: 3 }, 'REJECT', 'STAR_MISMATCH'],
      [{ certificateNumber: LANDMARKS.validStarThree, mark: 'ACTIVITY_1' }, 'REJECT', 'SCHEME_MISMATCH'],
      [{ traceCode: LANDMARK_TRACE_CODES.cancelled }, 'REJECT', 'CANCELLED'],
      [{ traceCode: LANDMARK_TRACE_CODES.valid, certificateNumber: LANDMARKS.renewed }, 'REJECT', 'TRACE_MISMATCH'],
      [{ certificateNumber: '2016010901123456' }, 'REJECT', 'OUT_OF_SCOPE'],
      [{ certificateNumber: '2.02101E+16' }, 'REVIEW', 'MALFORMED'],
    ];
    const verdicts = await verdictsOf(cases.map(([claim], index) => ({ reference: `r${index}`, ...claim })));
    cases.forEach(([claim, , code], index) => {
      expect([claim, codes(verdicts[index])]).toEqual([claim, expect.arrayContaining([code])]);
    });
    expect(verdicts.map(({ reference }) => reference)).toEqual(cases.map((_, index) => `r${index}`));
    // The one mistake that must never happen is to accept what is not valid.
    cases.forEach(([claim, decision], index) => {
      const accepted = verdicts[index]?.decision === 'ACCEPT';
      expect([claim, accepted]).toEqual([claim, decision === 'ACCEPT']);
    });
  });

  it('sees a suspension in a verdict as soon as it is told, and the day before it as it was (ST-06, CHG-01)', async () => {
    const number = LANDMARKS.renewed;
    expect((await verdictsOf([{ certificateNumber: number }]))[0]?.decision).toBe('ACCEPT');
    const body = await hub.token('demo-body-101', 'REPORTING');
    const change = `mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed certificate { effectiveStatus } } }`;
    const changed = await dataOf(
      hub,
      change,
      { input: { certificateNumber: number, event: 'SUSPEND', reasonCode: 'SUS-11' } },
      body,
    );
    expect(changed).toEqual({
      changeCertificateStatus: { changed: true, certificate: { effectiveStatus: 'SUSPENDED' } },
    });
    // How long it takes is measured by tests/bench/suspension.ts.
    const told = async () => {
      const [verdict] = await verdictsOf([{ certificateNumber: number }]);
      expect(codes(verdict)).toContain('SUSPENDED');
    };
    await vi.waitFor(told, { timeout: 40_000, interval: 100 });
    const yesterday = new Date(Date.now() + 8 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
    expect((await verdictsOf([{ certificateNumber: number }], yesterday))[0]?.decision).toBe('ACCEPT');
  });

  it('may not look at whole areas, nor at what others are for', async () => {
    const { status, errors } = await hub.graphql(
      '{ divisions(codes: ["310000"]) { code certificateStatistics { total } } }',
      {},
      platform,
    );
    expect([status, errors[0]?.extensions.code]).toEqual([200, 'FIELD_FORBIDDEN']);
  });
});

const AREAS = `query ($codes: [ID!]!) {
  divisions(codes: $codes) {
    code nameZh
    alliances { alliance { code } }
    certificateStatistics { total suspended restingOnBrokenLink expiringWithin(days: 90) byStatus { status count } byScheme { scheme count } }
    certificates(filter: { brokenReuseLink: true }, first: 5) { totalCount edges { node { number effectiveStatus brokenReuseResults { id } holder { uscc name } } } }
    blacklistEntries(first: 5) { totalCount edges { node { list } } }
  }
}`;

interface Area {
  readonly code: string;
  readonly certificateStatistics: { readonly total: number; readonly byStatus: readonly { readonly count: number }[] };
  readonly certificates: {
    readonly totalCount: number;
    readonly edges: readonly { node: { brokenReuseResults: unknown[] } }[];
  } | null;
  readonly blacklistEntries: { readonly totalCount: number } | null;
}

describe('a market regulator', () => {
  it('sees its own area and its alliance neighbour in one query, with what every subgraph knows (SYS-12, ACT-09)', async () => {
    const token = await hub.token('demo-regulator-zj', 'SUPERVISION');
    const { divisions } = (await dataOf(hub, AREAS, { codes: ['310000', '330000'] }, token)) as { divisions: Area[] };
    expect(divisions.map(({ code }) => code)).toEqual(['310000', '330000']);
    for (const { certificateStatistics, certificates } of divisions) {
      expect(certificateStatistics.total).toBeGreaterThan(10);
      expect(certificateStatistics.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(
        certificateStatistics.total,
      );
      for (const { node } of certificates?.edges ?? []) expect(node.brokenReuseResults.length).toBeGreaterThan(0);
    }
  });

  it('outside the alliance sees counts of whole provinces, and is refused what is not public: an error, not an empty list', async () => {
    const token = await hub.token('demo-regulator-gd', 'SUPERVISION');
    const { data, errors } = await hub.graphql(AREAS, { codes: ['310000', '440000'] }, token);
    const [shanghai, guangdong] = (data as { divisions: Area[] }).divisions;
    expect(shanghai?.certificateStatistics.total).toBeGreaterThan(10);
    for (const area of [shanghai, guangdong]) expect(area?.blacklistEntries?.totalCount).toBeGreaterThanOrEqual(0);
    expect(errors).toEqual([]);
    const query =
      '{ division(code: "310000") { certificates(first: 2) { edges { node { number surveillances { conclusion } } } } } }';
    const details = await hub.graphql(query, {}, token);
    expect(details.data).toMatchObject({
      division: { certificates: { edges: [{ node: { surveillances: null } }, { node: { surveillances: null } }] } },
    });
    expect(details.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('follows an enterprise across subgraphs', async () => {
    const token = await hub.token('demo-regulator-zj', 'SUPERVISION');
    const query = `query ($number: String!) { certificate(number: $number) { holder {
      uscc name division { code province { nameZh } }
      certificates(first: 200) { totalCount edges { node { number effectiveStatus catalogueEntry { productZh } reuseLinks { reuseClass linkState { state } result { number } } } } }
      blacklistEntries(first: 3) { totalCount } allianceMemberships { id }
    } } }`;
    const { certificate } = (await dataOf(hub, query, { number: LANDMARKS.oneOfTwoLinksBroken }, token)) as {
      certificate: {
        holder: {
          certificates: { edges: { node: { number: string; reuseLinks: { linkState: { state: string } }[] } }[] };
        };
      };
    };
    const found = certificate.holder.certificates.edges.find(
      ({ node }) => node.number === LANDMARKS.oneOfTwoLinksBroken,
    );
    expect(found?.node.reuseLinks.map(({ linkState }) => linkState.state).sort()).toEqual(['BROKEN', 'OK']);
  });
});

describe('a procurement system', () => {
  it('learns which items are eligible, by which clause, and why the others are not (ACT-11)', async () => {
    const token = await hub.token('demo-procurement', 'PROCUREMENT');
    const query = `query ($input: ProcurementEligibilityInput!) { procurementEligibility(input: $input) {
      items { reference outcome clause { instrument edition item } reasons { code } }
    } }`;
    const item = (reference: string, productName: string, certificateNumber: string | null, productModel?: string) => ({
      productModel,
      reference,
      productName,
      certificateNumber,
    });
    const result = await resultNumbers(token);
    const input = {
      items: [
        item('mandatory', '空调机', result.energyAirConditioner, 'RH-K26'),
        item('none', '空调机', null),
        item('expired', '空调机', result.energyAirConditionerExpired),
        item('green-is-not-it', '空调机', LANDMARKS.validActivityOne),
        item('unlisted', '钢笔', null),
      ],
    };
    const { procurementEligibility } = (await dataOf(hub, query, { input }, token)) as {
      procurementEligibility: {
        items: { reference: string; outcome: string; clause: { instrument: string; edition: string } | null }[];
      };
    };
    const outcomes = Object.fromEntries(
      procurementEligibility.items.map(({ reference, outcome }) => [reference, outcome]),
    );
    expect(outcomes).toEqual({
      mandatory: 'ELIGIBLE_MANDATORY',
      none: 'NO_CERTIFICATE',
      expired: 'CERTIFICATE_NOT_ACCEPTED',
      'green-is-not-it': 'CERTIFICATE_NOT_ACCEPTED',
      unlisted: 'NOT_LISTED',
    });
    expect(procurementEligibility.items[0]?.clause?.instrument).toContain('财库〔2019〕');
  });
});

async function resultNumbers(
  token: string,
): Promise<{ energyAirConditioner: string; energyAirConditionerExpired: string }> {
  const query =
    'query ($a: ID!, $b: ID!) { a: conformityResult(id: $a) { number } b: conformityResult(id: $b) { number } }';
  const ids = { a: LANDMARK_RESULTS.energyAirConditioner, b: LANDMARK_RESULTS.energyAirConditionerExpired };
  const { a, b } = (await dataOf(hub, query, ids, token)) as { a: { number: string }; b: { number: string } };
  return { energyAirConditioner: a.number, energyAirConditionerExpired: b.number };
}
