import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { dayOf } from '../../schema/domain/day.ts';
import { type AgenciesHarness, manager, outcomeOf, startAgencies } from '../../tests/support/agencies-subgraph.ts';
import { actOf, agencyMutation, confirmAct } from '../../tests/support/agency-mutations.ts';
import type { Clock } from '../shared/clock.ts';

let now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
let harness: AgenciesHarness;
beforeAll(async () => {
  harness = await startAgencies(clock);
});
afterAll(() => harness?.stop());

const [SYSTEM, SECURITY, AUDIT] = [
  manager('demo-operator'),
  manager('demo-operator-security'),
  manager('demo-operator-audit'),
];
const [MINISTRY, SHOP] = [manager('demo-ministry'), manager('demo-ecommerce')];
const run = (caller: Caller, mutation: string, input: Record<string, unknown>) =>
  agencyMutation(harness, caller, mutation, input);
const confirm = (caller: Caller, act: string | undefined) => confirmAct(harness, caller, act);

describe('an act of two persons', () => {
  const shop = (id: string) => ({ id, kind: 'ECOMMERCE_PLATFORM', name: '平台', nameEn: 'Shop' });

  it('is not confirmed for somebody who has lost his powers, nor after seven days, nor twice at the same time', async () => {
    const { register: machine } = harness.instance.services;
    const act = actOf(await run(SYSTEM, 'registerAgency', shop('shop-a')))?.id;
    await machine.setState('demo-operator', 'SUSPENDED');
    expect((await confirm(SECURITY, act)).code).toBe('CONFLICT');
    await machine.setState('demo-operator', 'ACTIVE');
    // Stopped by the role that it can't act as, the system role has nothing confirmed.
    const role = { agreement: 'demo-operator:OPERATIONS', reason: 'stolen key' };
    await run(SECURITY, 'suspendAgreement', role);
    expect((await confirm(SECURITY, act)).code).toBe('CONFLICT');
    await run(SECURITY, 'resumeAgreement', role);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => confirm(SECURITY, act)));
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', null]);
    const late = actOf(await run(SYSTEM, 'registerAgency', shop('shop-b')))?.id;
    now = new Date(now.getTime() + 7 * 86_400_000);
    expect((await confirm(SECURITY, late)).code).toBe('CONFLICT');
    const LIST =
      '{ administrativeActs(states: [LAPSED], first: 100) { edges { node { id state terms { name value } } } } }';
    const { value } = await outcomeOf(harness, AUDIT, LIST);
    expect(JSON.stringify(value)).toContain('"name":"details.id","value":"shop-b"');
    expect(JSON.stringify(value)).not.toContain('codeHash');
  });

  it('is for its sides only, and bounded', async () => {
    const LIST = '{ administrativeActs(first: 1) { totalCount } }';
    for (const caller of [SHOP, MINISTRY, PUBLIC_CALLER])
      expect((await outcomeOf(harness, caller, LIST)).code).toBe('FORBIDDEN');
    const OWN = '{ me { administrativeActs(first: 100) { edges { node { subject } } } } }';
    const own = JSON.stringify((await outcomeOf(harness, manager('demo-insurer'), OWN)).value);
    expect(own).not.toMatch(/shop-a|demo-procurement/);
    for (let index = 0; index < 50; index++) await run(SYSTEM, 'registerAgency', shop(`many-${index}`));
    expect((await run(SYSTEM, 'registerAgency', shop('one-more'))).code).toBe('CONFLICT');
    now = new Date(now.getTime() + 7 * 86_400_000);
  });
});

describe('an agency that is provider and consumer', () => {
  it('can’t give itself anything alone, be it by one id or by two of the same body', async () => {
    const terms = {
      provider: 'demo-ministry',
      purpose: 'SUPERVISION',
      legalBasis: { instrument: '认证认可条例' },
      scopes: ['supervision:read'],
      dailyQuota: 5,
    };
    const { models } = harness.instance.kit;
    const requestOf = async (consumer: string) =>
      (await models.agreements.find({ consumer, state: 'REQUESTED' }).lean().exec()).at(-1)?._id ?? '';
    await run(MINISTRY, 'changeAgencySettings', {
      agency: 'demo-ministry',
      approvalThresholds: [{ purpose: 'SUPERVISION', dailyUnits: 2_000_000_000 }],
    });
    await run(MINISTRY, 'requestAgreement', { ...terms, consumer: 'demo-ministry' });
    const agreement = await requestOf('demo-ministry');
    const approval = await run(MINISTRY, 'approveAgreement', { agreement });
    expect(actOf(approval)?.state).toBe('WAITING');
    expect((await run(MINISTRY, 'activateAgreement', { agreement })).code).toBe('CONFLICT');
    for (const caller of [MINISTRY, SYSTEM, AUDIT])
      expect((await confirm(caller, actOf(approval)?.id)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    await confirm(SECURITY, actOf(approval)?.id);
    expect((await models.agreements.findById(agreement).lean().exec())?.approvedBy).toEqual([
      'demo-ministry',
      'demo-operator-security',
    ]);

    const uscc = '91310118YQ0001371W';
    await models.agencies
      .updateMany({ _id: { $in: ['demo-ministry', 'demo-regulator-sh'] } }, { $set: { uscc } })
      .exec();
    await run(manager('demo-regulator-sh'), 'requestAgreement', { ...terms, consumer: 'demo-regulator-sh' });
    const other = await run(MINISTRY, 'approveAgreement', { agreement: await requestOf('demo-regulator-sh') });
    expect(actOf(other)?.state).toBe('WAITING');
  });
});
