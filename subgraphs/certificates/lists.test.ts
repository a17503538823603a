import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import {
  bodyOf,
  enterpriseOf,
  insurer,
  ministry,
  operator,
  platform,
  regulatorOf,
} from '../../tests/support/certificate-callers.ts';
import { type Listed, startCertificates, type TestSubgraph, TODAY } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARKS } from '../sample-world/landmarks.ts';

let hub: TestSubgraph;

beforeAll(async () => {
  hub = await startCertificates();
});

afterAll(() => hub?.stop());

interface ListedCertificate {
  readonly number: string;
  readonly expiresOn: string;
  readonly firstIssuedOn: string;
  readonly effectiveStatus: string;
}

describe('lists', () => {
  const LIST = `query($filter: CertificateFilter, $orderBy: CertificateOrder, $first: Int, $after: String) {
    certificates(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { number scheme expiresOn firstIssuedOn status effectiveStatus } } } }`;

  async function pages(variables: Record<string, unknown>) {
    const nodes: ListedCertificate[] = [];
    let totalCount = 0;
    for (let after: string | null = null; ; ) {
      const page: { certificates: Listed<ListedCertificate> } = await hub.dataOf(LIST, {
        first: 90,
        ...variables,
        after,
      });
      nodes.push(...page.certificates.edges.map(({ node }) => node));
      totalCount = page.certificates.totalCount;
      after = page.certificates.pageInfo.endCursor;
      if (!page.certificates.pageInfo.hasNextPage) return { nodes, totalCount };
    }
  }

  it('hold every certificate once, in each order', async () => {
    const all = hub.world.certificates.map(({ number }) => number).sort();
    const byNumber = await pages({});
    expect(byNumber.nodes.map(({ number }) => number)).toEqual(all);
    expect(byNumber.totalCount).toBe(400);
    const byExpiry = await pages({ orderBy: 'EXPIRES_ON' });
    expect(byExpiry.nodes.map(({ number }) => number).sort()).toEqual(all);
    expect(byExpiry.nodes.map(({ expiresOn }) => expiresOn)).toEqual(
      byExpiry.nodes.map(({ expiresOn }) => expiresOn).sort(),
    );
    const byIssue = await pages({ orderBy: 'FIRST_ISSUED_ON_DESC' });
    const days = byIssue.nodes.map(({ firstIssuedOn }) => firstIssuedOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('filter by effective status of today, without storing today (ST-08, CAS-05)', async () => {
    const all = (await pages({})).nodes;
    for (const status of ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED']) {
      const { nodes, totalCount } = await pages({ filter: { effectiveStatus: [status] } });
      expect(nodes.map(({ number }) => number)).toEqual(
        all.filter(({ effectiveStatus }) => effectiveStatus === status).map(({ number }) => number),
      );
      expect(totalCount).toBe(nodes.length);
      expect(nodes.length).toBeGreaterThan(0);
    }
  });

  it('filter by names, model and brand as a reading of every certificate does, by division, group, days and a past status', async () => {
    const numbers = async (filter: Record<string, unknown>) =>
      (await pages({ filter })).nodes.map(({ number }) => number);
    const naively = (admits: (certificate: (typeof hub.world.certificates)[number]) => boolean) =>
      hub.world.certificates
        .filter(admits)
        .map(({ number }) => number)
        .sort();
    const sample = hub.world.certificates.filter((_, index) => index % 40 === 0);
    for (const { products, holder, factory } of sample) {
      const [product] = products;
      if (!product) continue;
      const { name, brand, models } = product;
      const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
      // Chinese in the middle of a name is found, without spaces and in full width.
      const part = name.slice(-2);
      expect(await numbers({ productName: part })).toEqual(
        naively((one) => one.products.some((other) => plain(other.name).includes(plain(part)))),
      );
      expect(await numbers({ holderName: holder.name.slice(2, 8) })).toEqual(
        naively((one) => one.holder.name.includes(holder.name.slice(2, 8))),
      );
      if (models[0])
        expect(await numbers({ model: ` ${models[0].toLowerCase()} ` })).toEqual(
          naively((one) =>
            one.products.some((other) => other.models.some((model) => plain(model) === plain(models[0] ?? ''))),
          ),
        );
      if (brand)
        expect(await numbers({ brand, productName: part })).toEqual(
          naively((one) =>
            one.products.some((other) => other.brand === brand && plain(other.name).includes(plain(part))),
          ),
        );
      expect(await numbers({ factoryDivision: factory.divisionCode })).toEqual(
        naively((one) => isWithinDivision(one.factory.divisionCode ?? '', factory.divisionCode ?? '')),
      );
    }
    expect(await numbers({ division: '330000', issuedFrom: '2023-01-01', issuedTo: '2024-12-31' })).toEqual(
      naively(
        ({ holder, firstIssuedOn }) =>
          (holder.divisionCode ?? '').startsWith('33') &&
          firstIssuedOn >= '2023-01-01' &&
          firstIssuedOn <= '2024-12-31',
      ),
    );
    const expired = await numbers({ effectiveStatus: ['EXPIRED'], statusOn: '2025-06-30' });
    expect(expired).toEqual(
      naively(({ terms, statusHistory }) => {
        const reported = statusHistory.filter(({ from }) => from <= '2025-06-30').at(-1)?.status;
        return (
          (terms.at(-1)?.to ?? '') < '2025-06-30' &&
          reported !== 'REVOKED' &&
          reported !== 'CANCELLED' &&
          reported !== undefined
        );
      }),
    );
    expect(await numbers({ productName: '没有这样的产品' })).toEqual([]);
  });

  it.each([
    ['a status day to come', { effectiveStatus: ['VALID'], statusOn: '2027-01-01' }, 'filter.statusOn'],
    ['a status day without a status', { statusOn: '2026-01-01' }, 'filter.statusOn'],
    ['days in the wrong order', { issuedFrom: '2026-01-02', issuedTo: '2026-01-01' }, 'filter.issuedTo'],
    ['a name without a word', { productName: ' () ' }, 'filter.productName'],
    ['a division of other digits', { factoryDivision: '33' }, 'filter.factoryDivision'],
    ['a group of another form', { group: ['门窗'] }, 'filter.group'],
  ])('name what is wrong with %s', async (_what, filter, argument) => {
    const { errors } = await hub.ask(LIST, { filter });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('filter by broken links, expiry, scheme, body, category and holder', async () => {
    const numbers = async (filter: Record<string, unknown>) =>
      (await pages({ filter })).nodes.map(({ number }) => number);
    const broken = await numbers({ brokenReuseLink: true });
    for (const landmark of ['oneOfTwoLinksBroken', 'bothLinksBroken', 'brokenByExpiry'] as const)
      expect(broken).toContain(LANDMARKS[landmark]);
    expect(broken).not.toContain(LANDMARKS.linkRepaired);
    expect(await numbers({ brokenReuseLink: false })).toHaveLength(400 - broken.length);
    const soon = await numbers({ expiringWithinDays: 20 });
    expect(soon).toContain(LANDMARKS.expiresInTwentyDays);
    expect(soon).toContain(LANDMARKS.expiresToday);
    expect(soon).not.toContain(LANDMARKS.expiredYesterday);
    expect(await numbers({ expiringWithinDays: 19 })).not.toContain(LANDMARKS.expiresInTwentyDays);
    expect(await numbers({ expiringBefore: '2026-12-12' })).not.toContain(LANDMARKS.expiresInTwentyDays);
    expect(await numbers({ expiringBefore: '2026-12-13' })).toContain(LANDMARKS.expiresInTwentyDays);
    expect(await numbers({ expiringWithinDays: 20, effectiveStatus: ['EXPIRED'] })).toEqual([]);
    const chosen = await numbers({ scheme: ['GREEN_DESIGN', 'EXPRESS_PACKAGING'], bodyCode: '101' });
    expect(chosen).toEqual(
      hub.world.certificates
        .filter(({ scheme, bodyCode }) => ['GREEN_DESIGN', 'EXPRESS_PACKAGING'].includes(scheme) && bodyCode === '101')
        .map(({ number }) => number)
        .sort(),
    );
    expect(await numbers({ holderUscc: '91330421YQ0012337C', projectCode: '001' })).toContain(
      LANDMARKS.validActivityOne,
    );
  });

  it.each([
    [{ filter: { bodyCode: '10' } }, 'filter.bodyCode'],
    [{ filter: { projectCode: 'abc' } }, 'filter.projectCode'],
    [{ filter: { holderUscc: '91330421YQ0012337D' } }, 'filter.holderUscc'],
    [{ filter: { starGrade: 4 } }, 'filter.starGrade'],
    [{ filter: { expiringWithinDays: -1 } }, 'filter.expiringWithinDays'],
    [{ first: 201 }, 'first'],
    [{ first: 0 }, 'first'],
    [{ after: 'x' }, 'after'],
  ])('refuse %j and name %s', async (variables, argument) => {
    const { errors } = await hub.ask(LIST, variables);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('are read in pages of 2,000 by those who supervise, of 200 by everybody else', async () => {
    const sizeFor = async (caller: Caller, first: number) => {
      const { data, errors } = await hub.ask(LIST, { first }, caller);
      const { certificates } = (data ?? {}) as { certificates?: Listed<unknown> };
      return certificates ? certificates.edges.length : errors[0]?.message;
    };
    const zhejiang = regulatorOf('330000');
    for (const caller of [ministry, zhejiang]) {
      expect(await sizeFor(caller, 2000)).toBe(400);
      expect(await sizeFor(caller, 2001)).toMatch(/1 to 2000/);
      expect(await sizeFor({ ...caller, scopes: ['public', 'certificates:read'] }, 201)).toMatch(/1 to 200\b/);
    }
    const others = [PUBLIC_CALLER, platform, insurer, operator, bodyOf('101'), enterpriseOf('91310118YQ0001371W')];
    for (const caller of others) {
      expect(await sizeFor(caller, 200)).toBe(200);
      expect(await sizeFor(caller, 201)).toMatch(/1 to 200\b/);
    }
    const OF_AREA =
      '{ _entities(representations: [{ __typename: "Division", code: "330000" }]) { ... on Division { certificates(first: 2001) { edges { node { number } } } } } }';
    expect((await hub.ask(OF_AREA, {}, ministry)).errors[0]?.message).toMatch(/1 to 2000/);
    expect((await hub.ask(OF_AREA.replace('2001', '201'), {}, platform)).errors[0]?.message).toMatch(/1 to 200\b/);
  });

  it('of bodies tell who reports and who is approved (CB-01)', async () => {
    const codes = async (filter: Record<string, unknown>) => {
      const query =
        'query($filter: CertificationBodyFilter) { certificationBodies(filter: $filter) { edges { node { code } } } }';
      const { certificationBodies } = await hub.dataOf<{ certificationBodies: Listed<{ code: string }> }>(query, {
        filter,
      });
      return certificationBodies.edges.map(({ node }) => node.code);
    };
    expect(await codes({})).toHaveLength(15);
    expect(await codes({ reporting: true })).toEqual(['101', '102', '103', '104', '105', '106']);
    expect(await codes({ reporting: true, approvedOn: TODAY })).not.toContain('106');
    expect(await codes({ reporting: true, approvedForProjectCode: '145' })).toEqual(['101', '102', '105']);
    const { certificationBody } = await hub.dataOf<{ certificationBody: unknown }>(
      '{ certificationBody(code: "104") { approvedFor(projectCode: "145") approvals { from to projectCodes { code } } reportsFromYear reportedUntil } }',
    );
    expect(certificationBody).toMatchObject({
      approvedFor: false,
      reportsFromYear: 2019,
      reportedUntil: '2026-11-21T16:00:00.000Z',
    });
  });

  it('of 100 certificates with their holders and bodies take one query of each collection', async () => {
    const commands = await hub.harness.commandsOf(() =>
      hub.dataOf(
        `{ certificates(first: 100) { edges { node { number effectiveStatus brokenReuseResults { id } holder { name division { code } } body { name } traceCodes { edges { node { code } } } } } } }`,
        {},
        ministry,
      ),
    );
    expect(commands.sort()).toEqual([
      'find certificates',
      'find certificationBodies',
      'find organisations',
      'find traceCodes',
    ]);
  });
});

describe('a condition on overdue surveillances', () => {
  const ASK = `query ($filter: CertificateFilter) { certificates(filter: $filter) { totalCount edges { node { number } } } }`;
  const among = async (filter: object, caller: Caller) =>
    (await hub.ask(ASK, { filter: { surveillanceOverdue: true, ...filter } }, caller)).codes[0];
  // No view is there in this test: who may ask is told that it is not known now.
  const TOLD = 'SOURCE_UNAVAILABLE';

  it('is for those who may read the surveillances of all that they ask for (SUR-01)', async () => {
    for (const caller of [ministry, operator, insurer]) expect(await among({}, caller)).toBe(TOLD);
    const zhejiang = regulatorOf('330000', '310000');
    for (const division of ['330000', '330400', '310118']) expect(await among({ division }, zhejiang)).toBe(TOLD);
    expect(await among({ bodyCode: '101' }, bodyOf('101'))).toBe(TOLD);
    expect(await among({ holderUscc: '91310118YQ0001371W' }, enterpriseOf('91310118YQ0001371W'))).toBe(TOLD);
  });

  it('is refused to everybody else, true or false, on any day, beside whatever is asked', async () => {
    const zhejiang = regulatorOf('330000', '310000');
    const refused: readonly (readonly [object, Caller])[] = [
      [{}, PUBLIC_CALLER],
      [{ division: '330000' }, PUBLIC_CALLER],
      [{}, platform],
      [{}, zhejiang],
      [{ division: '440000' }, zhejiang],
      [{ factoryDivision: '330000' }, zhejiang],
      [{ bodyCode: '101' }, zhejiang],
      [{}, bodyOf('101')],
      [{ bodyCode: '102' }, bodyOf('101')],
      [{ division: '330000' }, bodyOf('101')],
      [{}, enterpriseOf('91310118YQ0001371W')],
      [{ holderUscc: '91330421YQ0012337C' }, enterpriseOf('91310118YQ0001371W')],
      // A token for reporting reads no surveillances.
      [{ bodyCode: '101' }, { ...bodyOf('101'), scopes: ['public', 'certificates:report'] }],
    ];
    for (const [filter, caller] of refused)
      for (const more of [{}, { surveillanceOverdue: false }, { statusOn: '2026-01-05' }, { productName: '地板' }])
        expect(await among({ ...filter, ...more }, caller)).toBe('FORBIDDEN');
  });
});
