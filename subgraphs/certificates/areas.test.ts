import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { bodyOf, insurer, ministry, platform, regulatorOf } from '../../tests/support/certificate-callers.ts';
import { type Listed, startCertificates, type TestSubgraph, TODAY } from '../../tests/support/certificates-subgraph.ts';
import { LANDMARKS } from '../sample-world/landmarks.ts';

let hub: TestSubgraph;

beforeAll(async () => {
  hub = await startCertificates();
});

afterAll(() => hub?.stop());

interface Area {
  readonly code: string;
  readonly certificateStatistics: {
    readonly total: number;
    readonly suspended: number;
    readonly restingOnBrokenLink: number;
    readonly byStatus: readonly { readonly status: string; readonly count: number | null }[];
  };
  readonly certificates: Listed<{
    readonly number: string;
    readonly holderParty: { readonly division: { readonly code: string } };
  }>;
}

async function areasOf(query: string, variables: Record<string, unknown>, caller: Caller): Promise<readonly Area[]> {
  return (await hub.dataOf<{ _entities: readonly Area[] }>(query, variables, caller))._entities;
}

describe('an area (SYS-09, ACT-09)', () => {
  const AREAS = `query($areas: [_Any!]!) { _entities(representations: $areas) { ... on Division { code certificateStatistics { total suspended restingOnBrokenLink byStatus { status count } byScheme { scheme count valid } expiringWithin(days: 90) } } } }`;
  const LISTED = `query($areas: [_Any!]!, $filter: CertificateFilter) { _entities(representations: $areas) { ... on Division { code certificates(first: 200, filter: $filter) { totalCount edges { node { number holderParty { division { code } } } } } } } }`;
  const areas = (...codes: string[]) => ({ areas: codes.map((code) => ({ __typename: 'Division', code })) });

  it('counts what lies in it: a province is the sum of what its cities and counties hold', async () => {
    let statistics: readonly Area[] = [];
    const commands = await hub.harness.commandsOf(async () => {
      statistics = await areasOf(AREAS, areas('310000', '330000', '330400', '330421'), ministry);
    });
    expect(commands).toEqual(['aggregate certificates', 'aggregate certificates']);
    for (const { code, certificateStatistics: counted } of statistics) {
      const inside = hub.world.certificates.filter(({ holder }) =>
        holder.divisionCode?.startsWith(code.replace(/(00)+$/, '')),
      );
      expect(counted.total).toBe(inside.length);
      expect(counted.byStatus.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(inside.length);
      expect(counted.byStatus).toHaveLength(5);
      expect(counted.suspended).toBe(counted.byStatus.find(({ status }) => status === 'SUSPENDED')?.count);
      expect(counted.restingOnBrokenLink).toBeLessThanOrEqual(counted.suspended);
    }
    const [, zhejiang = 0, jiaxing = 0, jiashan = 0] = statistics.map((area) => area.certificateStatistics.total);
    expect(zhejiang).toBeGreaterThan(jiaxing);
    expect(jiaxing).toBeGreaterThan(jiashan);
  });

  it('counts a past day as it stood', async () => {
    const on = async (day: string) => {
      const query = `query($areas: [_Any!]!) { _entities(representations: $areas) { ... on Division { certificateStatistics(on: "${day}") { on total } } } }`;
      const [area] = await areasOf(query, areas('320000'), ministry);
      return area?.certificateStatistics.total ?? 0;
    };
    const [before, now] = [await on('2023-01-01'), await on(TODAY)];
    expect(before).toBe(
      hub.world.certificates.filter(
        ({ holder, firstIssuedOn }) => holder.divisionCode?.startsWith('32') && firstIssuedOn <= '2023-01-01',
      ).length,
    );
    expect(before).toBeLessThan(now ?? 0);
  });

  it('lists its certificates to everybody: certification results are public', async () => {
    for (const caller of [PUBLIC_CALLER, platform, insurer, regulatorOf('440000'), ministry]) {
      const [listed] = await areasOf(LISTED, areas('330000'), caller);
      const codes = listed?.certificates.edges.map(({ node }) => node.holderParty.division.code) ?? [];
      expect(codes.length).toBeGreaterThan(50);
      expect(codes.every((code) => code.startsWith('33'))).toBe(true);
    }
  });

  it('is counted for regulators, exactly where the agreement covers it, elsewhere a province as a whole at month ends', async () => {
    for (const caller of [PUBLIC_CALLER, platform, bodyOf('101'), insurer])
      expect((await hub.ask(AREAS, areas('330000'), caller)).codes).toEqual(['FORBIDDEN']);
    const guangdong = regulatorOf('440000');
    expect((await hub.ask(AREAS, areas('330400'), guangdong)).codes).toEqual(['FORBIDDEN']);
    const [own] = await areasOf(AREAS, areas('440000'), guangdong);
    expect(own?.certificateStatistics).toEqual(
      (await areasOf(AREAS, areas('440000'), ministry))[0]?.certificateStatistics,
    );
    const onDay = (day: string, days = 90) =>
      AREAS.replace('certificateStatistics', `certificateStatistics(on: "${day}")`).replace(
        'days: 90',
        `days: ${days}`,
      );
    const [told] = await areasOf(onDay('2026-10-31'), areas('330000'), guangdong);
    const [exact] = await areasOf(onDay('2026-10-31'), areas('330000'), ministry);
    for (const [index, { status, count }] of (told?.certificateStatistics.byStatus ?? []).entries()) {
      const real = exact?.certificateStatistics.byStatus[index];
      expect(real?.status).toBe(status);
      expect(count === null || (count >= 5 && count === real?.count)).toBe(true);
    }
    expect((await hub.ask(onDay('2026-10-30'), areas('330000'), guangdong)).codes).toEqual(['BAD_USER_INPUT']);
    expect((await hub.ask(onDay('2026-10-31', 89), areas('330000'), guangdong)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('W15 the rows of its list are those that anybody reads from the list of all, whoever asks', async () => {
    const filter = { brokenReuseLink: true };
    const ALL = `query($filter: CertificateFilter) { certificates(first: 200, filter: $filter) {
      totalCount edges { node { number holderParty { division { code } } } } } }`;
    for (const caller of [PUBLIC_CALLER, regulatorOf('440000'), ministry]) {
      const [area] = await areasOf(LISTED, { ...areas('320000'), filter }, caller);
      const { certificates } = await hub.dataOf<{ certificates: Area['certificates'] }>(
        ALL,
        { filter: { ...filter, division: '320000' } },
        caller,
      );
      const numbersOf = ({ edges }: Area['certificates']) => edges.map(({ node }) => node.number).sort();
      expect(numbersOf(area?.certificates ?? certificates).length).toBeGreaterThan(0);
      expect([area?.certificates.totalCount, area && numbersOf(area.certificates)]).toEqual([
        certificates.totalCount,
        numbersOf(certificates),
      ]);
    }
  });

  it('lists certificates that rest on a broken link', async () => {
    const [area] = await areasOf(LISTED, { ...areas('320000'), filter: { brokenReuseLink: true } }, ministry);
    expect(area?.certificates.edges.map(({ node }) => node.number)).toContain(LANDMARKS.oneOfTwoLinksBroken);
  });
});
