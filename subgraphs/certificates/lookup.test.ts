import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import {
  bodyOf,
  enterpriseOf,
  insurer,
  ministry,
  operator,
  platform,
  regulatorOf,
} from '../../tests/support/certificate-callers.ts';
import { type Listed, startCertificates, type TestSubgraph } from '../../tests/support/certificates-subgraph.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { LANDMARK_TRACE_CODES, LANDMARKS } from '../sample-world/landmarks.ts';
import subgraph from './subgraph.ts';

let hub: TestSubgraph;

beforeAll(async () => {
  hub = await startCertificates();
});

afterAll(() => hub?.stop());

async function certificate(number: string, fields: string, caller: Caller = PUBLIC_CALLER) {
  const query = `query($number: String!) { certificate(number: $number) { ${fields} } }`;
  return (await hub.dataOf<{ certificate: Record<string, unknown> }>(query, { number }, caller)).certificate;
}

describe('one certificate', () => {
  it('is found however its number is written (NUM-01)', async () => {
    const expected = { number: LANDMARKS.validActivityOne };
    for (const written of [LANDMARKS.validActivityOne, 'g2021-101-001 483920', 'Ｇ２０２１１０１００１４８３９２０'])
      expect(await certificate(written, 'number')).toEqual(expected);
  });

  it('tells what is printed on it and by whom (DATA-01, CERT-01, ACT-05)', async () => {
    expect(
      await certificate(
        LANDMARKS.validStarThree,
        `scheme activityClass starGrade projectCode { code } body { code name shortName organisation { name } } holder { uscc name division { code } }
         holderParty { name country division { code } } products { seq name brand models } basis firstIssuedOn expiresOn terms { from to } status effectiveStatus fictional`,
      ),
    ).toEqual({
      scheme: 'GREEN_BUILDING_MATERIAL',
      activityClass: 'ACTIVITY_2',
      starGrade: 3,
      projectCode: { code: '145' },
      body: {
        code: '101',
        name: '云桥测试认证(上海)有限公司',
        shortName: 'YQC',
        organisation: { name: '云桥测试认证(上海)有限公司' },
      },
      holder: { uscc: '91320211YQ0006850C', name: '无锡蠡澄光伏科技有限公司', division: { code: '320211' } },
      holderParty: { name: '无锡蠡澄光伏科技有限公司', country: 'CN', division: { code: '320211' } },
      products: [{ seq: 1, name: '单晶硅光伏组件', brand: '蠡澄', models: ['LC-M545', 'LC-M550', 'LC-M560'] }],
      basis: ['T/CECS 10043-2019', 'CNCA-CGP-13:2020'],
      firstIssuedOn: '2021-11-02',
      expiresOn: '2031-11-01',
      terms: [
        { from: '2021-11-02', to: '2026-11-01' },
        { from: '2026-11-02', to: '2031-11-01' },
      ],
      status: 'VALID',
      effectiveStatus: 'VALID',
      fictional: true,
    });
  });

  it('is null when unknown, and an error that says the form when malformed', async () => {
    expect(await certificate('G2021101001000000', 'number')).toBeNull();
    const { codes, errors } = await hub.ask('{ certificate(number: "G20211010014839") { number } }');
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.extensions).toMatchObject({ argument: 'number', expected: expect.stringContaining('6 digits') });
  });

  it('stands as the calendar, its body and its reused results have it (ST-01, CAS-06)', async () => {
    const standing = async (number: string) => Object.values(await certificate(number, 'status effectiveStatus'));
    expect(await standing(LANDMARKS.expiresToday)).toEqual(['VALID', 'VALID']);
    expect(await standing(LANDMARKS.expiredYesterday)).toEqual(['EXPIRED', 'EXPIRED']);
    expect(await standing(LANDMARKS.suspendedWithinLimit)).toEqual(['SUSPENDED', 'SUSPENDED']);
    expect(await standing(LANDMARKS.revoked)).toEqual(['REVOKED', 'REVOKED']);
    expect(await standing(LANDMARKS.cancelled)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await standing(LANDMARKS.oneOfTwoLinksBroken)).toEqual(['VALID', 'SUSPENDED']);
    expect(await standing(LANDMARKS.brokenByExpiry)).toEqual(['VALID', 'SUSPENDED']);
    expect(await standing(LANDMARKS.linkRepaired)).toEqual(['VALID', 'VALID']);
  });

  it('says why it is suspended, and names the results that failed (CAS-03, CAS-06)', async () => {
    expect(
      await certificate(
        LANDMARKS.bothLinksBroken,
        'effectiveStatusDetail { status since until reason { code zh en } } brokenReuseResults { id }',
      ),
    ).toEqual({
      effectiveStatusDetail: {
        status: 'SUSPENDED',
        since: '2026-10-13',
        until: null,
        reason: { code: 'SUS-21', zh: '所采信的合格评定结果失效', en: 'a reused conformity result is not valid' },
      },
      brokenReuseResults: [{ id: 'CR900005' }, { id: 'CR900006' }],
    });
    const detail = await certificate(
      LANDMARKS.suspendedWithinLimit,
      'statusDetail { status since until reason { code voluntary } }',
    );
    expect(detail.statusDetail).toEqual({
      status: 'SUSPENDED',
      since: '2026-05-23',
      until: '2026-11-23',
      reason: { code: 'SUS-12', voluntary: false },
    });
  });

  it('tells any past day, and no day to come (CHG-01, REN-03)', async () => {
    const on = async (number: string, day: string) =>
      (await certificate(number, `effectiveStatus(on: "${day}")`)).effectiveStatus;
    expect(await on(LANDMARKS.suspendedThenRestored, '2023-02-28')).toBe('VALID');
    expect(await on(LANDMARKS.suspendedThenRestored, '2023-03-01')).toBe('SUSPENDED');
    expect(await on(LANDMARKS.suspendedThenRestored, '2023-06-15')).toBe('VALID');
    expect(await on(LANDMARKS.suspendedThenRestored, '2021-08-01')).toBeNull();
    expect(await on(LANDMARKS.linkRepaired, '2024-03-20')).toBe('SUSPENDED');
    expect(await on(LANDMARKS.oneOfTwoLinksBroken, '2026-11-01')).toBe('VALID');
    const { codes } = await hub.ask(`{ certificate(number: "${LANDMARKS.revoked}") { status(on: "2026-11-23") } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a trace code', () => {
  it('leads to its certificate whatever became of it (TRC-02, TRC-03)', async () => {
    const { trace } = await hub.dataOf<{ trace: unknown }>(
      `{ trace(code: "${LANDMARK_TRACE_CODES.cancelled}") { code model product { name } certificate { number effectiveStatus } } }`,
    );
    expect(trace).toEqual({
      code: LANDMARK_TRACE_CODES.cancelled,
      model: 'JLJ-S700',
      product: { name: '不锈钢厨房水槽' },
      certificate: { number: LANDMARKS.cancelled, effectiveStatus: 'CANCELLED' },
    });
    expect(await hub.dataOf('{ trace(code: "G2022101001000000000000") { code } }')).toEqual({ trace: null });
    expect((await hub.ask('{ trace(code: "G2022101001730") { code } }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('an organisation', () => {
  it('shows its certificates', async () => {
    const uscc = '91320211YQ0006850C';
    const { organisation } = await hub.dataOf<{ organisation: { certificates: Listed<{ holder: { uscc: string } }> } }>(
      `{ organisation(uscc: "${uscc}") { name nameEn address division { code } fictional certificates(first: 200) { totalCount edges { node { holder { uscc } } } } } }`,
    );
    expect(organisation.certificates.totalCount).toBe(
      hub.world.certificates.filter(({ holder }) => holder.uscc === uscc).length,
    );
    expect(new Set(organisation.certificates.edges.map(({ node }) => node.holder.uscc))).toEqual(new Set([uscc]));
    expect(await hub.dataOf('{ organisation(uscc: "91350100M000100Y43") { name } }')).toEqual({ organisation: null });
    expect((await hub.ask('{ organisation(uscc: "91350100M000100Y4Z") { name } }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('surveillances', () => {
  const SURVEILLANCES =
    'query($number: String!) { certificate(number: $number) { surveillances { conductedOn conclusion unannounced } } }';
  const number = LANDMARKS.suspendedWithinLimit;

  it.each<[string, Caller, string[]]>([
    ['the ministry', ministry, []],
    ['the hub operator', operator, []],
    ['an insurer', insurer, []],
    ['the regulator of the holder’s division', regulatorOf('330000'), []],
    ['a regulator elsewhere', regulatorOf('310000'), ['FORBIDDEN']],
    ['the issuing body', bodyOf('101'), []],
    ['another body', bodyOf('102'), ['FORBIDDEN']],
    ['the holder', enterpriseOf('91330402YQ00109649'), []],
    ['another enterprise', enterpriseOf('91330421YQ0012337C'), ['FORBIDDEN']],
    ['a platform', platform, ['FORBIDDEN']],
    ['the public', PUBLIC_CALLER, ['FORBIDDEN']],
  ])('answer %s', async (_who, caller, expected) => {
    const { data, codes } = await hub.ask(SURVEILLANCES, { number }, caller);
    expect(codes).toEqual(expected);
    const found =
      (data as { certificate?: { surveillances: unknown[] | null } } | null)?.certificate?.surveillances ?? null;
    if (expected.length > 0) expect(found).toBeNull();
    else expect(found).toContainEqual({ conductedOn: '2026-05-18', conclusion: 'FAIL', unannounced: true });
  });
});

describe('entities', () => {
  it('resolve in batches and are null when unknown', async () => {
    const representations = [
      { __typename: 'Certificate', number: LANDMARKS.validActivityOne },
      { __typename: 'Certificate', number: 'G2021101001000001' },
      { __typename: 'Organisation', uscc: '91330421YQ0012337C' },
      { __typename: 'CertificationBody', code: '001' },
    ];
    const { _entities } = await hub.dataOf<{ _entities: unknown }>(
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Certificate { number status } ... on Organisation { name } ... on CertificationBody { shortName approvals { to projectCodes { code } } reportsFromYear } } }',
      { r: representations },
    );
    expect(_entities).toEqual([
      { number: LANDMARKS.validActivityOne, status: 'VALID' },
      null,
      { name: '嘉善西塘人造板有限公司' },
      { shortName: 'CQC', approvals: [{ to: null, projectCodes: null }], reportsFromYear: null },
    ]);
  });
});

describe('sample data', () => {
  it('is loaded once: a later load on another day changes nothing', async () => {
    const { services, kit, feed } = hub.harness.instance;
    const { head } = await feed.read(0, 1);
    await subgraph.loadReference?.(services, kit);
    await subgraph.loadSample?.(
      services,
      createSampleWorld({ today: '2026-11-23', certificates: 400, enterprises: 80 }),
      kit,
    );
    expect((await feed.read(0, 1)).head).toBe(head);
  });

  it('was published with every fact', async () => {
    const counts: Record<string, number> = {};
    for (const { type } of await hub.published(0)) counts[type] = (counts[type] ?? 0) + 1;
    expect(counts).toEqual({
      CertificationBodyChanged: 15,
      OrganisationChanged: hub.world.organisations.length,
      CertificateChanged: 400,
      SurveillanceReported: hub.world.surveillances.length,
      TraceCodeIssued: hub.world.traceCodes.length,
    });
  });
});
