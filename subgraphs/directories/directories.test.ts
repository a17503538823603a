import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { bodyOf, enterpriseOf } from '../../tests/support/certificate-callers.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import type { Models } from './model.ts';
import type { DirectoryService } from './service.ts';
import subgraph from './subgraph.ts';

const clock = movableClock('2026-11-22T04:00:00Z');
let hub: SubgraphHarness<Models, DirectoryService, Record<string, never>>;
beforeAll(async () => {
  hub = await startSubgraph(subgraph, { clock });
  const { services, kit } = hub.instance;
  const world = createSampleWorld({ today: '2026-11-22', certificates: 40, enterprises: 30 });
  for (let time = 0; time < 2; time++) await subgraph.loadSample?.(services, world, kit);
});
afterAll(() => hub?.stop());

const keeper = (kind: Caller['kind'], ...divisions: string[]): Caller => ({
  ...PUBLIC_CALLER,
  kind,
  agency: `test-${kind}`,
  divisions,
  division: divisions[0] ?? null,
  scopes: ['public', 'directories:maintain'],
});
const ask = async (query: string, variables: Record<string, unknown> = {}, caller: Caller = PUBLIC_CALLER) => {
  const { data, errors = [] } = await hub.execute(query, variables, caller);
  return { data, codes: errors.map(({ extensions }) => extensions?.['code']) };
};

const REGISTER = `mutation($input: RegisterLaboratoryInput!) { registerLaboratory(input: $input) { changed laboratory { cmaNumber name createdBy } } }`;
const CHANGE = `mutation($input: ChangeLaboratoryApprovalInput!) { changeLaboratoryApproval(input: $input) { changed laboratory { periods { from to scope } } } }`;
const LABORATORY = {
  cmaNumber: '2311 0034 0567',
  nameZh: '杭州样例检测有限公司',
  address: '浙江省杭州市样例路1号',
  divisionCode: '330100',
  from: '2023-01-01',
  scope: ['GB/T 17657-2022', 'GB/T 35601-2017'],
};

/** An instant between what has been told so far and what is told from now on. */
function aMomentLater(): string {
  const instant = clock.now().getTime() + 1000;
  clock.set(new Date(instant + 1000).toISOString());
  return new Date(instant).toISOString();
}

describe('the directory of laboratories (ACT-07, MI-01)', () => {
  it('is kept by the ministry, the operator, and the market regulator of the division alone', async () => {
    const register = (input: object, caller: Caller) => ask(REGISTER, { input: { ...LABORATORY, ...input } }, caller);
    expect((await register({}, keeper('MARKET_REGULATOR', '310000'))).codes).toEqual(['FORBIDDEN']);
    for (const caller of [PUBLIC_CALLER, bodyOf('101'), enterpriseOf('x'), keeper('CERTIFICATION_BODY')])
      expect((await register({}, caller)).codes, caller.kind).toEqual(['FORBIDDEN']);
    expect((await register({}, keeper('MARKET_REGULATOR', '330000'))).data).toEqual({
      registerLaboratory: {
        changed: true,
        laboratory: { cmaNumber: '231100340567', name: LABORATORY.nameZh, createdBy: 'test-MARKET_REGULATOR' },
      },
    });
    // Whoever registers it again has not made it.
    expect((await register({}, keeper('MINISTRY'))).data).toMatchObject({
      registerLaboratory: { changed: false, laboratory: { createdBy: 'test-MARKET_REGULATOR' } },
    });
    expect((await register({ nameZh: '另一检测有限公司' }, keeper('HUB_OPERATOR'))).codes).toEqual(['CONFLICT']);
    expect((await register({ cmaNumber: '1' }, keeper('MINISTRY'))).codes).toEqual(['BAD_USER_INPUT']);
    expect(
      (await register({ cmaNumber: '231100340568', uscc: '91320211YQ0006850D' }, keeper('MINISTRY'))).codes,
    ).toEqual(['BAD_USER_INPUT']);
  });

  it('tells for which standards a laboratory was qualified on a day', async () => {
    const change = (input: object, caller = keeper('MINISTRY')) =>
      ask(CHANGE, { input: { cmaNumber: LABORATORY.cmaNumber, ...input } }, caller);
    const end = { from: '2023-01-01', lastDay: '2026-06-30' };
    expect((await change({ add: { from: '2026-01-01', scope: [] } })).codes).toEqual(['CONFLICT']);
    expect((await change({ end })).data).toMatchObject({ changeLaboratoryApproval: { changed: true } });
    expect((await change({ end })).data).toMatchObject({ changeLaboratoryApproval: { changed: false } });
    expect((await change({ add: { from: '2026-08-01', scope: ['GB/T 17657-2022'] } })).codes).toEqual([]);
    expect((await change({ end }, keeper('MARKET_REGULATOR', '440000'))).codes).toEqual(['FORBIDDEN']);
    const { data } = await ask(`{ laboratory(cmaNumber: "231100340567") {
      old: approvedFor(standard: "gb/t 35601-2017", on: "2026-06-30") gap: approvedFor(on: "2026-07-15")
      narrowed: approvedFor(standard: "GB/T 35601-2017") now: approvedFor(standard: "GB/T 17657-2022") } }`);
    expect(data).toEqual({ laboratory: { old: true, gap: false, narrowed: false, now: true } });
  });

  it('tells what was known of a day at an instant (two axes of time)', async () => {
    const change = (input: object) =>
      ask(CHANGE, { input: { cmaNumber: '240000000009', ...input } }, keeper('MINISTRY'));
    const instants = [aMomentLater()];
    await ask(REGISTER, { input: { ...LABORATORY, cmaNumber: '240000000009' } }, keeper('MINISTRY'));
    instants.push(aMomentLater());
    await change({ end: { from: '2023-01-01', lastDay: '2025-12-31' } });
    instants.push(aMomentLater());
    const query = `query ($at: DateTime) { laboratory(cmaNumber: "240000000009") { approvedFor(on: "2026-01-01", asKnownAt: $at) }
      laboratories(filter: { on: "2026-01-01", asKnownAt: $at, division: "330100" }) { edges { node { cmaNumber } } } }`;
    const told = await Promise.all(
      instants.map(async (at) => {
        const { data } = await ask(query, { at });
        const { laboratory, laboratories } = data as {
          laboratory: { approvedFor: boolean };
          laboratories: { edges: { node: { cmaNumber: string } }[] };
        };
        return [
          laboratory.approvedFor,
          laboratories.edges.some(({ node: { cmaNumber } }) => cmaNumber === '240000000009'),
        ];
      }),
    );
    expect(told).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('is listed by division, day and scope, and public like the others', async () => {
    const list = async (filter: string) => {
      const { data } = await ask(
        `{ laboratories(filter: ${filter}) { totalCount edges { node { cmaNumber fictional } } } }`,
      );
      return (data as { laboratories: { edges: { node: { cmaNumber: string } }[] } }).laboratories.edges.map(
        ({ node }) => node.cmaNumber,
      );
    };
    expect(await list('{ division: "330000" }')).toEqual(['220900000001', '231100340567']);
    expect(await list('{ division: "330000", on: "2022-06-01" }')).toEqual(['220900000001']);
    expect(await list('{ scope: "GB/T 35603-2024" }')).toEqual(['221900000002']);
    const { data } = await ask(
      '{ markServiceBodies { totalCount } suppliers { totalCount edges { node { uscc periods { scope } } } } }',
    );
    expect(data).toMatchObject({ markServiceBodies: { totalCount: 1 }, suppliers: { totalCount: 1 } });
  });
});
