import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { usccCheckCharacter } from '../../schema/domain/uscc.ts';
import { bodyOf, ministry, operator, platform } from '../../tests/support/certificate-callers.ts';
import { startCertificates, type TestSubgraph, TODAY } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARKS } from '../sample-world/landmarks.ts';
import { reportRowOf } from '../sample-world/report-row.ts';
import { generateReportRows } from '../sample-world/report-rows.ts';

let hub: TestSubgraph;

beforeAll(async () => {
  hub = await startCertificates();
});

afterAll(() => hub?.stop());

const REPORT = `mutation($input: ReportCertificatesInput!) { reportCertificates(input: $input) {
  accepted unchanged rejected reportedUntil results { index number outcome field reason code } } }`;

interface Reported {
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly reportedUntil: string | null;
  readonly results: readonly {
    readonly index: number;
    readonly number: string | null;
    readonly outcome: string;
    readonly field: string | null;
    readonly reason: string | null;
    readonly code: string | null;
  }[];
}

const ROW = {
  number: 'G2024101145777001',
  scheme: 'GREEN_BUILDING_MATERIAL',
  starGrade: 3,
  holder: {
    uscc: '91320211YQ0006850C',
    name: '无锡蠡澄光伏科技有限公司',
    address: '江苏省无锡市滨湖区样例路1号',
    divisionCode: '320211',
  },
  basis: ['T/CECS 10043-2019'],
  products: [{ name: '光伏组件', models: ['LC-M600'] }],
  firstIssuedOn: '2024-05-06',
  expiresOn: '2029-05-05',
};

/** Each certificate is for a unit of its own (CERT-04), unless a row says otherwise. */
function ofItsOwnUnit(row: { readonly number?: string; readonly products?: unknown }): object {
  if (row.products !== ROW.products) return row;
  return { ...row, products: [{ name: '光伏组件', models: [`LC-${row.number}`] }] };
}

async function report(
  certificates: readonly object[],
  caller: Caller = bodyOf('101'),
  partial = false,
): Promise<Reported> {
  const variables = { input: { certificates: certificates.map(ofItsOwnUnit), partial } };
  return (await hub.dataOf<{ reportCertificates: Reported }>(REPORT, variables, caller)).reportCertificates;
}

async function published(work: () => Promise<unknown>): Promise<string[]> {
  const before = (await hub.published(0)).length;
  await work();
  return (await hub.published(before)).map(({ type, key }) => `${type} ${key}`);
}

async function stored(number: string): Promise<Record<string, unknown> | null> {
  const query = '{ status effectiveStatus expiresOn fictional reportedStatusWord statusHistory { status from } }';
  const { certificate } = await hub.dataOf<{ certificate: Record<string, unknown> | null }>(
    `query($number: String!) { certificate(number: $number) ${query} }`,
    { number },
  );
  return certificate;
}

describe('a report', () => {
  it('is stored, published, and known the second time (SYS-02)', async () => {
    const events = await published(async () => {
      expect(await report([ROW], bodyOf('101'), true)).toMatchObject({
        accepted: 1,
        unchanged: 0,
        rejected: 0,
        reportedUntil: null,
      });
    });
    expect(events).toEqual(['CertificateChanged G2024101145777001']);
    expect(await stored(ROW.number)).toMatchObject({
      status: 'VALID',
      effectiveStatus: 'VALID',
      expiresOn: '2029-05-05',
      fictional: true,
    });
    expect(
      await published(async () => expect(await report([ROW], bodyOf('101'), true)).toMatchObject({ unchanged: 1 })),
    ).toEqual([]);
  });

  it('that arrives twice at once is stored once', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ ...ROW, number: `G2024101145779${100 + index}` }));
    const events = await published(async () => {
      const both = await Promise.all([report(rows, bodyOf('101'), true), report(rows, bodyOf('101'), true)]);
      expect(both.map(({ accepted, unchanged }) => accepted + unchanged)).toEqual([20, 20]);
      expect(both.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(20);
    });
    expect(events).toEqual(rows.map(({ number }) => `CertificateChanged ${number}`));
  });

  it('judges each row for itself and names the field at fault (SYS-02)', async () => {
    const good = { ...ROW, number: 'G2024101145777002' };
    const { results, ...counts } = await report([
      { ...good, holder: { ...ROW.holder, uscc: '91320211YQ0006850D' } },
      good,
      { ...good, number: 'nonsense' },
      { ...good, number: 'G2024101145777003', starGrade: 4 },
    ]);
    expect(counts).toEqual({ accepted: 1, unchanged: 0, rejected: 3, reportedUntil: null });
    expect(results.map(({ number, outcome, field }) => [number, outcome, field])).toEqual([
      ['G2024101145777002', 'REJECTED', 'holder.uscc'],
      ['G2024101145777002', 'ACCEPTED', null],
      [null, 'REJECTED', 'number'],
      ['G2024101145777003', 'REJECTED', 'starGrade'],
    ]);
    expect(results[0]?.reason).toContain('check character');
  });

  it('takes the same number twice in one call as two reports', async () => {
    const number = 'G2024101145777004';
    const { results } = await report([
      { ...ROW, number },
      { ...ROW, number, status: '暂停', statusSince: '2026-10-01', statusReason: 'SUS-12' },
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['ACCEPTED', 'ACCEPTED']);
    expect(await stored(number)).toMatchObject({ status: 'SUSPENDED', reportedStatusWord: '暂停' });
  });

  it('can be imported again after the status has changed, without undoing the change (ST-08)', async () => {
    const number = 'G2024101145777005';
    await report([{ ...ROW, number }]);
    await report([{ ...ROW, number, status: '撤销', statusSince: '2026-11-01', statusReason: 'REV-14' }]);
    expect(await report([{ ...ROW, number }])).toMatchObject({ unchanged: 1 });
    expect(await stored(number)).toMatchObject({ status: 'REVOKED' });
  });

  it('makes organisations known that the hub had not heard of', async () => {
    const holder = {
      uscc: '91330500YQ3000013J',
      name: '湖州样例新报有限公司',
      address: '浙江省湖州市样例路9号',
      divisionCode: '330500',
    };
    const uscc = holder.uscc.slice(0, 17) + usccCheckCharacter(holder.uscc.slice(0, 17));
    await report([{ ...ROW, number: 'G2024101145777006', holder: { ...holder, uscc } }]);
    const { organisation } = await hub.dataOf<{ organisation: unknown }>(
      `{ organisation(uscc: "${uscc}") { name division { code } fictional certificates { totalCount } } }`,
    );
    expect(organisation).toEqual({
      name: holder.name,
      division: { code: '330500' },
      fictional: true,
      certificates: { totalCount: 1 },
    });
  });

  it('is held to the body’s approved scope on the day of issue (CB-01)', async () => {
    const outside = { ...ROW, number: 'G2024104145777007' };
    const after106 = { ...ROW, number: 'G2025106145777008', firstIssuedOn: '2025-03-01', expiresOn: '2030-02-28' };
    const before106 = { ...ROW, number: 'G2025106145777009', firstIssuedOn: '2025-02-28', expiresOn: '2030-02-27' };
    const { results } = await report([outside, after106, before106], operator);
    expect(results.map(({ outcome, field }) => [outcome, field])).toEqual([
      ['REJECTED', 'number'],
      ['REJECTED', 'number'],
      ['ACCEPTED', null],
    ]);
  });

  it('of an unknown body is rejected (NUM-06)', async () => {
    const { results } = await report([{ ...ROW, number: 'G2024888145777007' }], operator);
    expect(results[0]).toMatchObject({ outcome: 'REJECTED', field: 'number' });
  });

  it('holds at most 500 rows', async () => {
    const { errors } = await hub.ask(
      REPORT,
      { input: { certificates: Array.from({ length: 501 }, () => ROW) } },
      operator,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.certificates' });
  });

  it('keeps surveillances with the certificate (CB-03, SUR-01)', async () => {
    const number = 'G2024101145777010';
    const surveillances = [{ conductedOn: '2025-05-01', conclusion: 'PASS' }];
    await report([{ ...ROW, number, surveillances }]);
    await report([
      { ...ROW, number, surveillances: [{ conductedOn: '2025-05-01', conclusion: 'FAIL', unannounced: true }] },
    ]);
    const { certificate } = await hub.dataOf<{ certificate: unknown }>(
      `{ certificate(number: "${number}") { surveillances { conductedOn conclusion unannounced } } }`,
      {},
      ministry,
    );
    expect(certificate).toEqual({
      surveillances: [{ conductedOn: '2025-05-01', conclusion: 'FAIL', unannounced: true }],
    });
  });
});

describe('coverage (MI-02)', () => {
  const until = async (code: string) =>
    (
      await hub.dataOf<{ certificationBody: { reportedUntil: string } }>(
        `{ certificationBody(code: "${code}") { reportedUntil } }`,
      )
    ).certificationBody.reportedUntil;

  it('moves forward with each complete report, even an empty one', async () => {
    const before = await until('103');
    const events = await published(() => report([], bodyOf('103')));
    expect(events).toEqual(['CertificationBodyChanged 103']);
    expect(await until('103')).toBe(`${TODAY}T04:00:00.000Z`);
    expect(before < (await until('103'))).toBe(true);
  });

  it('stays where it is for a part of a report, and while a row is rejected', async () => {
    const before = await until('102');
    const row = { ...ROW, number: 'G2024102145777011' };
    await report([row], bodyOf('102'), true);
    await report([row, { ...row, number: 'G2024102145777012', expiresOn: '2020-01-01' }], bodyOf('102'));
    expect(await until('102')).toBe(before);
    await report([row], bodyOf('102'));
    expect(await until('102')).toBe(`${TODAY}T04:00:00.000Z`);
  });
});

describe('who may report (ACT-03)', () => {
  it('is a body for its own code, and the operator', async () => {
    expect((await hub.ask(REPORT, { input: { certificates: [ROW] } }, bodyOf('102'))).codes).toEqual(['FORBIDDEN']);
    expect((await hub.ask(REPORT, { input: { certificates: [ROW] } }, operator)).codes).toEqual([]);
    for (const caller of [PUBLIC_CALLER, ministry, platform])
      expect((await hub.ask(REPORT, { input: { certificates: [] } }, caller)).codes).toEqual(['FORBIDDEN']);
    const impostor = { ...platform, scopes: ['public', 'certificates:report'] };
    expect((await hub.ask(REPORT, { input: { certificates: [] } }, impostor)).codes).toEqual(['FORBIDDEN']);
  });

  it('refuses a row of another body by itself, and a report of nothing else as a whole', async () => {
    const own = { ...ROW, number: 'G2024102145777013' };
    const mixed = await report([own, ROW], bodyOf('102'));
    expect(mixed.results.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['ACCEPTED', null],
      ['REJECTED', 'ROW_OF_OTHER_BODY'],
    ]);
    expect((await hub.ask(REPORT, { input: { certificates: [ROW, ROW] } }, bodyOf('102'))).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});

describe('generated reports (SYS-02)', () => {
  it('are accepted whole, and known the second time', async () => {
    const rows = [...generateReportRows({ today: TODAY, seed: 3, certificates: 400, enterprises: 60 })];
    const first = await report(rows, operator);
    expect(first.results.filter(({ outcome }) => outcome !== 'ACCEPTED')).toEqual([]);
    expect(await report(rows, operator)).toMatchObject({ unchanged: 400 });
  });

  it('of the sample world are known to a hub that holds it, but for terms and traps that a report can’t make', async () => {
    const { results } = await report(hub.world.certificates.map(reportRowOf), operator);
    const rejected = results.filter(({ outcome }) => outcome === 'REJECTED').map(({ number }) => number);
    expect(rejected).toEqual([]);
    expect(results.find(({ number }) => number === LANDMARKS.suspendedWithinLimit)?.outcome).toBe('ACCEPTED');
  });
});
