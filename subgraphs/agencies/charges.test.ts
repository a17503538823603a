import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { Loaders } from './loaders.ts';
import type { Models } from './model.ts';
import { loadDemoAgencies } from './sample.ts';
import type { Services } from './service.ts';
import manifest from './subgraph.ts';

const HUB = hubCaller('hub:identity');
const AGREEMENT = 'demo-ecommerce:CLAIM_CHECK';
const clock = movableClock('2026-11-24T04:00:00Z');

let harness: SubgraphHarness<Models, Services, Loaders>;
beforeAll(async () => {
  harness = await startSubgraph(manifest, { clock });
  await loadDemoAgencies(harness.instance);
}, 300_000);
afterAll(() => harness?.stop());

async function quota(dailyQuota: number | null): Promise<void> {
  const { register } = harness.instance.services;
  const known = (await register.agreementsOf(['demo-ecommerce'])).find(({ id }) => id === AGREEMENT);
  if (known) await register.saveAgreement({ ...known, dailyQuota, burst: { rate: 1, capacity: 1 } });
}
const charge = (units: number, key: string) =>
  harness.instance.services.charges(HUB, { agreement: AGREEMENT, units, key });

describe('a charge for work of the hub’s own', { timeout: 240_000 }, () => {
  it('is made once for its key, however often and at whatever the same time it is asked for, and past the burst bucket', async () => {
    await quota(1000);
    const answers = await Promise.all(Array.from({ length: 6 }, () => charge(300, 'job:0')));
    expect(answers.every(({ charged }) => charged)).toBe(true);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await charge(0, 'standing')).toMatchObject({ inForce: true, charged: false, quotaLeft: 700 });
    clock.set('2026-11-25T04:00:00Z');
    expect(await charge(300, 'job:0')).toMatchObject({ charged: true, repeated: true, quotaLeft: 1000 });
  });

  it('is all or nothing, and counts with what workers lease', async () => {
    clock.set('2026-11-26T04:00:00Z');
    await quota(500);
    expect(await charge(400, 'job:1')).toMatchObject({ charged: true, quotaLeft: 100 });
    expect(await charge(101, 'job:2')).toMatchObject({ charged: false, shortage: 'DAILY_QUOTA', quotaLeft: 100 });
    const [lease] = await harness.instance.services.leases(HUB, [{ agreement: AGREEMENT, units: 500, returned: 0 }]);
    expect(lease?.granted).toBeLessThanOrEqual(100);
    expect(await charge(400, 'job:1')).toMatchObject({ charged: true, repeated: true });
  });

  it('tells what the agreement opens now, and nothing once it is out of force', async () => {
    clock.set('2026-11-27T04:00:00Z');
    expect((await charge(1, 'job:3')).granted).toMatchObject({ agency: 'demo-ecommerce', scopes: ['claims:verify'] });
    await harness.instance.services.register.setState('demo-ecommerce', 'SUSPENDED');
    expect(await charge(1, 'job:4')).toMatchObject({ inForce: false, charged: false, granted: null });
    await harness.instance.services.register.setState('demo-ecommerce', 'ACTIVE');
    expect(await charge(1, 'job:4')).toMatchObject({ charged: true, repeated: false });
  });

  it('is for the hub only', async () => {
    const query = 'mutation ($input: ChargeAgreementInput!) { chargeAgreement(input: $input) { charged } }';
    const input = { agreement: AGREEMENT, units: 1, key: 'k' };
    for (const caller of [
      PUBLIC_CALLER,
      { ...PUBLIC_CALLER, kind: 'HUB_OPERATOR' as const, scopes: ['public', 'hub:identity'] },
    ]) {
      const { errors } = await harness.execute(query, { input }, caller);
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const { errors } = await harness.execute(query, { input: { ...input, units: -1 } }, HUB);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
