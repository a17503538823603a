import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import { actOf, agencyMutation, confirmAct } from '../../tests/support/agency-mutations.ts';
import type { Clock } from '../shared/clock.ts';

const now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
let harness: AgenciesHarness;
beforeAll(async () => {
  harness = await startAgencies(clock);
});
afterAll(() => harness?.stop());

const [SYSTEM, SECURITY, SHOP] = [
  manager('demo-operator'),
  manager('demo-operator-security'),
  manager('demo-ecommerce'),
];
const run = (caller: Caller, mutation: string, input: Record<string, unknown>) =>
  agencyMutation(harness, caller, mutation, input);
const confirm = (caller: Caller, act: string | undefined) => confirmAct(harness, caller, act);

describe('a provider', () => {
  const ask = (consumer: string, provider: string, divisions: string[] = []) =>
    run(manager(consumer), 'requestAgreement', {
      provider,
      consumer,
      purpose: 'SUPERVISION',
      legalBasis: { instrument: '认证认可条例' },
      scopes: ['supervision:read'],
      divisions,
    });
  const name = (provider: string, scopes: string[], area: string | null = null) =>
    run(SYSTEM, 'nameProvider', { provider, scopes, area });

  it('is the only one for its kind of fact and area: a second ministry opens nothing of it', async () => {
    const made = await run(SYSTEM, 'registerAgency', {
      id: 'ministry-2',
      kind: 'MINISTRY',
      name: '部',
      nameEn: 'Ministry',
    });
    await confirm(SECURITY, actOf(made)?.id);
    expect(await ask('demo-regulator-zj', 'ministry-2')).toMatchObject({ argument: 'input.provider' });
    expect((await name('ministry-2', ['supervision:read'])).code).toBe('CONFLICT');
    expect((await name('demo-regulator-zj', ['supervision:read'], '330500')).code).toBe('CONFLICT');
    expect((await name('demo-ecommerce', ['claims:verify'])).argument).toBe('input.provider');
    expect((await name('ministry-2', ['hub:identity'])).argument).toBe('input.scopes');
    expect((await name('ministry-2', ['agreements:manage'])).argument).toBe('input.provider');
    expect((await name('nobody', ['records:own'])).code).toBe('NOT_FOUND');
    const dismiss = { provider: 'demo-ministry', scopes: ['supervision:read'] };
    expect((await run(SYSTEM, 'dismissProvider', dismiss)).code).toBe('CONFLICT');
  });

  it('of a part of the country opens that part, and no two are ever named for one, at whatever the same time', async () => {
    const { models } = harness.instance.kit;
    await models.agreements.updateMany({ scopes: 'supervision:read' }, { $set: { state: 'ENDED' } }).exec();
    const gone = await run(SYSTEM, 'dismissProvider', { provider: 'demo-ministry', scopes: ['supervision:read'] });
    await confirm(SECURITY, actOf(gone)?.id);
    expect((await name('demo-regulator-zj', ['supervision:read'], '310000')).argument).toBe('input.provider');
    const [zj, ministry, other] = [
      await name('demo-regulator-zj', ['supervision:read'], '330000'),
      await name('ministry-2', ['supervision:read'], '330500'),
      await name('demo-ministry', ['supervision:read']),
    ].map((outcome) => actOf(outcome)?.id);
    const codes = await Promise.all([zj, ministry, other].map(async (act) => (await confirm(SECURITY, act)).code));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(2);
    const [scope] = await models.provisions.find({ _id: 'supervision:read' }).lean().exec();
    expect(scope?.areas).toHaveLength(1);
    await models.provisions
      .updateOne(
        { _id: 'supervision:read' },
        {
          $set: {
            areas: [
              {
                area: '330000',
                provider: 'demo-regulator-zj',
                since: '2026-01-01',
                createdBy: 'machine',
                approvedBy: [],
              },
            ],
          },
        },
      )
      .exec();
    expect((await ask('demo-regulator-sh', 'demo-regulator-zj', ['330500'])).code).toBeNull();
    for (const divisions of [[], ['310000'], ['330500', '310000']])
      expect(await ask('demo-regulator-sh', 'demo-regulator-zj', divisions)).toMatchObject({
        argument: 'input.provider',
      });
    const LIST = '{ providers(first: 200) { edges { node { scope area provider } } } }';
    expect(JSON.stringify((await outcomeOf(harness, SHOP, LIST)).value)).toContain(
      '{"scope":"supervision:read","area":"330000","provider":"demo-regulator-zj"}',
    );
    expect((await outcomeOf(harness, PUBLIC_CALLER, LIST)).code).toBe('FORBIDDEN');
  });
});
