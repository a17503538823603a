import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AgriFoodSystem, startAgriFoodSystem } from '../support/agri-food-system.ts';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';

const REPORT = `mutation ($input: ReportCertificatesInput!) { reportCertificates(input: $input) {
  receiptNumber reportedUntil results { outcome code message { zh en } } } }`;
const CONFIGURE = `mutation ($input: ConfigureChannelInput!) { configureChannel(input: $input) {
  secret awaitsConfirmation channel { channel address forwards reads } } }`;
const HOLDER = {
  uscc: '91330502YQ0009592X',
  name: '湖州苕溪竹业有限公司',
  address: '浙江省湖州市样例路3号',
  divisionCode: '330502',
};
/** FICTIONAL, and so is its body. */
const BODY = {
  code: '701',
  nameZh: '样例食品农产品认证有限公司(虚构)',
  approval: { from: '2026-01-01', projectCodes: ['501'] },
  reportsFromYear: 2026,
};
/** FICTIONAL: an agri-food certificate. */
const row = (number: string, changes: object = {}) => ({
  number,
  scheme: 'CHINA_GREEN_PRODUCT',
  holder: HOLDER,
  basis: ['GB/T 19630-2019'],
  products: [{ name: '有机绿茶(样例)', models: [`TX-${number.slice(-3)}`] }],
  firstIssuedOn: '2026-03-02',
  expiresOn: '2027-03-01',
  ...changes,
});
const N = (serial: number) => `G20267015019000${String(serial).padStart(2, '0')}`;
const publication = (id: string, number: string, publishedAt: string, changes: object = {}) => ({
  id,
  publishedAt,
  certificate: row(number, changes),
});

let hub: Hub;
let body: string;
let operator: string;
let administrator: string;
let security: string;
let platform: string;
let system: AgriFoodSystem;
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  body = await hub.token('demo-operator', 'REPORTING');
  await dataOf(
    hub,
    'mutation ($input: RegisterBodyInput!) { registerBody(input: $input) { changed } }',
    { input: BODY },
    await hub.token('demo-ministry', 'REPORTING'),
  );
  operator = await hub.token('demo-operator', 'OPERATIONS');
  administrator = operator;
  security = await hub.token('demo-operator-security', 'OPERATIONS');
  platform = await hub.token('demo-ecommerce', 'CLAIM_CHECK');
  system = await startAgriFoodSystem();
});
afterAll(async () => {
  await system?.stop();
  await hub?.stop();
});

interface Reported {
  readonly reportedUntil: string | null;
  readonly results: readonly { outcome: string; code: string | null; message: { zh: string; en: string } | null }[];
}
const report = async (...certificates: object[]) =>
  (await dataOf(hub, REPORT, { input: { certificates } }, body))['reportCertificates'] as unknown as Reported;
/** Said by one administrator, and once more by the other. */
const configure = async (input: object) => {
  const proposed = await hub.graphql(CONFIGURE, { input }, administrator);
  return proposed.errors.length > 0 ? proposed : hub.graphql(CONFIGURE, { input }, security);
};
const forwarded = async () => {
  const { forwardedReports } = await dataOf(
    hub,
    '{ forwardedReports { edges { node { id number state attempts status acknowledgement } } } }',
    {},
    body,
  );
  return (forwardedReports as unknown as { edges: { node: Readonly<Record<string, unknown>> }[] }).edges.map(
    ({ node }) => node,
  );
};
const certificate = async (number: string) =>
  (
    await dataOf(
      hub,
      `query ($number: String!) { certificate(number: $number) { number effectiveStatus holderParty { name }
        reportedThrough { channel nameZh address } warnings { code } products { models } } }`,
      { number },
    )
  )['certificate'] as unknown as {
    effectiveStatus: string;
    reportedThrough: { channel: string; nameZh: string };
    warnings: { code: string }[];
    products: { models: string[] }[];
  } | null;
const verdictOf = async (number: string) => {
  const { verifyClaims } = await dataOf(
    hub,
    'query ($claims: [ClaimInput!]!) { verifyClaims(claims: $claims) { verdicts { decision findings { code message { zh } } } } }',
    { claims: [{ certificateNumber: number }] },
    platform,
  );
  const [verdict] = (
    verifyClaims as unknown as {
      verdicts: { decision: string; findings: { code: string; message: { zh: string } }[] }[];
    }
  ).verdicts;
  return verdict;
};
const soon = { timeout: 30_000, interval: 200 };

describe('REP-01, SYS-03: agri-food products go to the food and agri system', () => {
  it('refuses their rows with the name and the address of that system while nothing is configured', async () => {
    const { results } = await report(row(N(1)));
    expect(results[0]).toMatchObject({ outcome: 'REJECTED', code: 'WRONG_CHANNEL' });
    expect(results[0]?.message?.zh).toContain('中国食品农产品认证信息系统');
    expect(results[0]?.message?.zh).toContain('http://food.cnca.cn/');
    const { reportingChannels } = await dataOf(
      hub,
      '{ reportingChannels { channel address forwards reads readUntil } }',
      {},
    );
    expect(reportingChannels).toMatchObject([
      { channel: 'UNIFIED', address: null },
      { channel: 'AGRI_FOOD', address: 'http://food.cnca.cn/', forwards: false, reads: false, readUntil: null },
    ]);
    // Nobody may say that such a number does not exist: it is not the hub's to know.
    expect(await verdictOf(N(1))).toMatchObject({ decision: 'REVIEW', findings: [{ code: 'NOT_REPORTED' }] });
  });

  it('takes an address from the operator alone, and none that leads inside (SSRF)', async () => {
    const denied = await hub.graphql(CONFIGURE, { input: { readFrom: system.url } }, body);
    expect(denied.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    for (const readFrom of [
      'http://169.254.169.254/',
      'https://10.0.0.1/feed',
      'ftp://food.example.com/',
      'https://user:pw@food.example.com/',
    ]) {
      const { errors } = await configure({ readFrom });
      expect(errors?.[0]?.extensions, readFrom).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.readFrom' });
    }
  });

  it('passes rows on once, signed, whatever that system does meanwhile, and tells the body its number', async () => {
    const { data } = await configure({ address: 'https://food.example.org/report', forwardTo: system.url });
    const { secret } = (data as unknown as { configureChannel: { secret: string } }).configureChannel;
    // First the connection breaks, then it answers 503, then it takes its time.
    system.failWith((_, request) =>
      request === 1 ? { status: null } : request === 2 ? { status: 503 } : { slowMs: 300 },
    );
    const { results, reportedUntil } = await report(row(N(2)), row(N(3)));
    expect(results).toMatchObject([
      { outcome: 'REJECTED', code: 'FORWARDED' },
      { outcome: 'REJECTED', code: 'FORWARDED' },
    ]);
    expect(results[0]?.message?.en).toContain('https://food.example.org/report');
    // Nothing of them is left for the body to report: its report is complete, and its queue empty of them.
    expect(reportedUntil).not.toBeNull();
    await report(row(N(2)), row(N(3)));
    await vi.waitFor(async () => {
      const rows = await forwarded();
      expect(rows.map(({ state }) => state)).toEqual(['DELIVERED', 'DELIVERED']);
      expect(rows.map(({ acknowledgement }) => acknowledgement).sort()).toEqual(['FOOD-1', 'FOOD-2']);
    }, soon);
    expect([...system.taken.values()].map((one) => JSON.parse(one.body).certificate.number).sort()).toEqual([
      N(2),
      N(3),
    ]);
    expect(system.attempts.length).toBeGreaterThan(2);
    for (const { headers, body: text } of system.taken.values()) new Webhook(secret).verify(text, headers);
    const { myCorrectionQueue } = await dataOf(hub, '{ myCorrectionQueue { edges { node { key } } } }', {}, body);
    const keys = (myCorrectionQueue as unknown as { edges: { node: { key: string } }[] }).edges.map(
      ({ node }) => node.key,
    );
    expect(keys).not.toContain(N(2));
    system.failWith(() => undefined);
  });

  it('tells a body that a row was refused there, and does not send it again', async () => {
    system.failWith((method) => (method === 'POST' ? { status: 422 } : undefined));
    await report(row(N(4)));
    await vi.waitFor(async () => {
      const one = (await forwarded()).find(({ number }) => number === N(4));
      expect(one).toMatchObject({ state: 'REFUSED', status: 422, attempts: 1 });
    }, soon);
    system.failWith(() => undefined);
  });

  it('takes over what that system publishes: duplicates, out of order, malformed ones aside, through faults; and one question answers for both, with the source named', async () => {
    system.publish(
      publication('p1', N(11), '2026-11-01T08:00:00Z', {
        products: [{ name: '有机绿茶(样例)', models: ['A', 'B'] }],
      }),
      // The first issue comes after its change: what is older does not undo it.
      publication('p0', N(11), '2026-10-01T08:00:00Z', { products: [{ name: '有机绿茶(样例)', models: ['A'] }] }),
      { id: 'broken', publishedAt: 'yesterday', certificate: { number: N(12) } },
      publication('p2', N(12), '2026-11-02T08:00:00+08:00', { firstIssuedOn: '02.03.2026' }),
      publication('p1', N(11), '2026-11-01T08:00:00Z', {
        products: [{ name: '有机绿茶(样例)', models: ['A', 'B'] }],
      }),
      publication('p3', N(13), '2026-11-03T08:00:00Z'),
      // Not that system's to publish.
      publication('p4', 'G2026101001900099', '2026-11-03T08:00:00Z', { basis: ['GB/T 35601-2024'] }),
    );
    system.failWith((method, request) => {
      if (method !== 'GET') return undefined;
      if (request % 3 === 0) return { status: 500 };
      if (request % 3 === 1) return { body: '<html>maintenance</html>' };
      return { slowMs: 100 };
    });
    await configure({ address: 'https://food.example.org/report', forwardTo: system.url, readFrom: system.url });
    await vi.waitFor(
      async () => {
        const { reportingChannels } = await dataOf(hub, '{ reportingChannels { readUntil readFault } }', {}, operator);
        expect((reportingChannels as unknown as { readUntil: string | null }[])[1]?.readUntil).not.toBeNull();
      },
      { ...soon, timeout: 60_000 },
    );
    await vi.waitFor(async () => expect(await certificate(N(13))).not.toBeNull(), soon);
    expect(await certificate(N(11))).toMatchObject({
      effectiveStatus: 'VALID',
      reportedThrough: { channel: 'AGRI_FOOD', nameZh: '中国食品农产品认证信息系统' },
      products: [{ models: ['A', 'B'] }],
    });
    expect((await certificate(N(11)))?.warnings.map(({ code }) => code)).toContain('FROM_OTHER_SYSTEM');
    expect(await certificate(N(12))).toBeNull();
    const { channelFaults } = await dataOf(
      hub,
      '{ channelFaults { edges { node { item code field } } } }',
      {},
      operator,
    );
    const faults = (channelFaults as unknown as { edges: { node: object }[] }).edges.map(({ node }) => node);
    expect(faults).toHaveLength(3);
    expect(faults).toEqual(
      expect.arrayContaining([
        { item: 'broken', code: 'MALFORMED', field: 'publishedAt' },
        { item: 'p2', code: 'FIELD_INVALID', field: 'firstIssuedOn' },
        { item: 'p4', code: 'NOT_OF_CHANNEL', field: 'number' },
      ]),
    );
    const { products } = await dataOf(
      hub,
      `query ($holderUscc: String) { products(holderUscc: $holderUscc, first: 200) { edges { node { model certificates { number } } } } }`,
      { holderUscc: HOLDER.uscc },
    );
    expect(JSON.stringify(products)).toContain(N(13));
    await vi.waitFor(async () => {
      const verdict = await verdictOf(N(13));
      expect(verdict?.findings.some(({ message }) => message.zh.includes('中国食品农产品认证信息系统'))).toBe(true);
      expect(verdict?.decision).not.toBe('REJECT');
    }, soon);
  });

  it('lets nobody here change what that system keeps', async () => {
    const { results } = await report(row(N(11), { products: [{ name: '有机绿茶(样例)', models: ['C'] }] }));
    expect(results[0]).toMatchObject({ outcome: 'REJECTED', code: 'KEPT_BY_OTHER_SYSTEM' });
    const { errors } = await hub.graphql(
      'mutation ($input: ChangeCertificateStatusInput!) { changeCertificateStatus(input: $input) { changed } }',
      { input: { certificateNumber: N(11), event: 'REVOKE', reasonCode: 'REV-14' } },
      body,
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('is joined by two administrators who say the same, by neither alone, and closed by one', async () => {
    const address = 'https://food.example.org/elsewhere';
    const said = async (input: object, token: string) =>
      ((await hub.graphql(CONFIGURE, { input }, token)).data as unknown as { configureChannel: object })
        .configureChannel;
    // Whoever closes acts alone.
    expect(await said({}, administrator)).toMatchObject({
      awaitsConfirmation: false,
      channel: { forwards: false, reads: false },
    });
    const nothing = { secret: null, awaitsConfirmation: true, channel: { forwards: false, reads: false } };
    expect(await said({ address, readFrom: system.url }, administrator)).toMatchObject(nothing);
    // The same person again, and the other with something else.
    expect(await said({ address, readFrom: system.url }, administrator)).toMatchObject(nothing);
    expect(await said({ address, forwardTo: system.url }, security)).toMatchObject(nothing);
    expect(await said({ address, readFrom: system.url }, administrator)).toMatchObject(nothing);
    expect(await said({ address, readFrom: system.url }, security)).toMatchObject({
      awaitsConfirmation: false,
      channel: { address, forwards: false, reads: true },
    });
    expect(await said({}, security)).toMatchObject({ awaitsConfirmation: false, channel: { reads: false } });
  });
});
