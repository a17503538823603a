import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubCaller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays, dayOf } from '../../schema/domain/day.ts';
import { type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { Clock } from '../shared/clock.ts';
import type { Agreement } from './agreement.ts';
import { USE_KEPT_DAYS } from './leases.ts';
import type { Loaders } from './loaders.ts';
import type { Models } from './model.ts';
import { loadDemoAgencies } from './sample.ts';
import type { Services } from './service.ts';
import manifest from './subgraph.ts';

const HUB = hubCaller('hub:identity');
const LEASE = `mutation ($input: LeaseAgreementsInput!) { leaseAgreements(input: $input) { leases {
  agreement inForce granted shortage retryAfterSeconds quotaLeft trustedOperationsOnly } } }`;
const AGREEMENT = 'demo-ecommerce:CLAIM_CHECK';

let now = new Date('2026-11-24T04:00:00Z');
const clock: Clock = { now: () => now, today: () => dayOf(now) };
const nextDay = () => {
  now = new Date(now.getTime() + 86_400_000);
};

let harness: SubgraphHarness<Models, Services, Loaders>;
beforeAll(async () => {
  harness = await startSubgraph(manifest, { clock });
  await loadDemoAgencies(harness.instance);
});
afterAll(() => harness?.stop());

type Lease = Record<'granted' | 'quotaLeft', number> & { inForce: boolean; shortage: string | null };

async function lease(...leases: { agreement: string; units: number; returned?: number }[]): Promise<Lease[]> {
  const input = { leases: leases.map((one) => ({ returned: 0, ...one })) };
  const { data, errors } = await harness.execute(LEASE, { input }, HUB);
  expect(errors).toBeUndefined();
  const answer = data?.['leaseAgreements'] as { leases: Lease[] } | undefined;
  return answer?.leases ?? [];
}

async function change(terms: Partial<Agreement>): Promise<void> {
  const { register } = harness.instance.services;
  const known = (await register.agreementsOf(['demo-ecommerce'])).find(({ id }) => id === AGREEMENT);
  if (!known) throw new Error('The demo agreement exists.');
  await register.saveAgreement({ ...known, ...terms });
}

describe('leases of an agreement', () => {
  it('never add up to more than the quota, however many workers take and give back at the same time', async () => {
    const worker = fc.record({ units: fc.integer({ min: 1, max: 60 }), returns: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(worker, { minLength: 6, maxLength: 14 }), async (workers) => {
        nextDay();
        await change({ dailyQuota: 400, burst: null });
        const held = await Promise.all(
          workers.map(async ({ units, returns }) => {
            const [first] = await lease({ agreement: AGREEMENT, units });
            if (!returns || !first) return first?.granted ?? 0;
            const [second] = await lease({ agreement: AGREEMENT, units: 1, returned: first.granted });
            return second?.granted ?? 0;
          }),
        );
        const out = held.reduce((sum, units) => sum + units, 0);
        expect(out).toBeLessThanOrEqual(400);
        const [standing] = await lease({ agreement: AGREEMENT, units: 0 });
        expect(standing).toMatchObject({ inForce: true, granted: 0, quotaLeft: 400 - out });
        // Nothing is lost either: the rest is there to be had, and then nothing.
        expect(await lease({ agreement: AGREEMENT, units: 400 }, { agreement: AGREEMENT, units: 1 })).toMatchObject([
          { granted: 400 - out, quotaLeft: 0 },
          { granted: 0, shortage: 'DAILY_QUOTA' },
        ]);
      }),
      { numRuns: 3 },
    );
  });

  it('go on with the meter of the agreement that was replaced, and of any other of the same parties and purpose', async () => {
    nextDay();
    await change({ dailyQuota: 1000, burst: null });
    expect(await lease({ agreement: AGREEMENT, units: 1000 })).toMatchObject([{ granted: 1000, quotaLeft: 0 }]);
    const { register, usage } = harness.instance.services;
    const known = (await register.agreementsOf(['demo-ecommerce'])).find(({ id }) => id === AGREEMENT);
    if (!known) throw new Error('The demo agreement exists.');
    for (const [id, terms] of [
      ['second', {}],
      ['third', { dailyQuota: 1500 }],
    ] as const) {
      const next: Agreement = { ...known, id: `${AGREEMENT}:${id}`, replaces: AGREEMENT, ...terms };
      await register.saveAgreement({ ...known, state: 'ENDED' });
      await register.saveAgreement(next);
      const left = (next.dailyQuota ?? 0) - 1000;
      expect(await usage.quotaLeft(next)).toBe(left);
      expect(await lease({ agreement: next.id, units: left + 1 })).toMatchObject([
        { inForce: true, granted: left, shortage: 'DAILY_QUOTA', quotaLeft: 0 },
      ]);
      // What comes back is there for whichever agreement asks next; the old one gets nothing any more.
      await lease({ agreement: next.id, units: 0, returned: left });
      expect(await lease({ agreement: AGREEMENT, units: 1 })).toMatchObject([{ inForce: false, granted: 0 }]);
    }
    await register.saveAgreement({ ...known, state: 'ACTIVE' });
    // Another purpose has a quota of its own.
    const others = (await register.agreementsOf(['demo-ecommerce'])).filter(({ purpose }) => purpose !== 'CLAIM_CHECK');
    for (const { id } of others) expect(await lease({ agreement: id, units: 1 })).toMatchObject([{ granted: 1 }]);
  });

  it('take back no more than the day has granted', async () => {
    nextDay();
    await change({ dailyQuota: 100 });
    await lease({ agreement: AGREEMENT, units: 30 });
    expect(await lease({ agreement: AGREEMENT, units: 0, returned: 500 })).toMatchObject([{ quotaLeft: 100 }]);
    nextDay();
    expect(await lease({ agreement: AGREEMENT, units: 60, returned: 30 })).toMatchObject([
      { granted: 60, quotaLeft: 40 },
    ]);
  });

  it('share the burst bucket, over midnight too', async () => {
    await change({ dailyQuota: null, burst: { rate: 10, capacity: 50 } });
    now = new Date('2027-03-01T23:59:59+08:00');
    expect(await lease({ agreement: AGREEMENT, units: 50 })).toMatchObject([{ granted: 50, quotaLeft: null }]);
    now = new Date('2027-03-02T00:00:01+08:00');
    const answers = await Promise.all(Array.from({ length: 6 }, () => lease({ agreement: AGREEMENT, units: 8 })));
    expect(answers.flat().reduce((sum, { granted }) => sum + granted, 0)).toBe(20);
    expect(await lease({ agreement: AGREEMENT, units: 8 })).toMatchObject([{ granted: 0, shortage: 'BURST_RATE' }]);
  });

  it('end with the agreement, its days, and either agency', async () => {
    const { register } = harness.instance.services;
    const inForce = async () => (await lease({ agreement: AGREEMENT, units: 1 }))[0]?.inForce;
    expect(await inForce()).toBe(true);
    for (const state of ['REQUESTED', 'APPROVED', 'SUSPENDED', 'ENDED'] as const) {
      await change({ state });
      expect(await lease({ agreement: AGREEMENT, units: 5 })).toMatchObject([{ inForce: false, granted: 0 }]);
    }
    await change({ state: 'ACTIVE', validTo: dayOf(now) });
    expect(await inForce()).toBe(true);
    nextDay();
    expect(await inForce()).toBe(false);
    await change({ validTo: null });
    for (const agency of ['demo-ecommerce', 'demo-ministry']) {
      await register.setState(agency, 'SUSPENDED');
      expect(await inForce()).toBe(false);
      await register.setState(agency, 'ACTIVE');
    }
    expect(
      await lease({ agreement: 'nobody:CLAIM_CHECK', units: 5 }, { agreement: AGREEMENT, units: 5 }),
    ).toMatchObject([
      { agreement: 'nobody:CLAIM_CHECK', inForce: false, granted: 0, quotaLeft: null },
      { inForce: true, granted: 5 },
    ]);
  });

  it('leave their counters for statistics, for a bounded time', async () => {
    const { dayUse } = harness.instance.kit.models;
    const oldest = dayOf(now);
    await lease({ agreement: AGREEMENT, units: 1 });
    now = new Date(`${addDays(oldest, USE_KEPT_DAYS)}T12:00:00+08:00`);
    await lease({ agreement: AGREEMENT, units: 1 });
    expect(await dayUse.countDocuments({ day: oldest })).toBe(1);
    nextDay();
    await lease({ agreement: AGREEMENT, units: 1 });
    expect(await dayUse.countDocuments({ day: { $lte: oldest } })).toBe(0);
  });

  it('are for the hub only, and within bounds', async () => {
    const asking = { input: { leases: [{ agreement: AGREEMENT, units: 1, returned: 0 }] } };
    const operator = { ...PUBLIC_CALLER, agency: 'demo-operator', kind: 'HUB_OPERATOR' as const };
    for (const caller of [PUBLIC_CALLER, operator, { ...operator, scopes: ['public', 'hub:identity'] }]) {
      for (const query of [
        LEASE,
        '{ registeredOperation(agency: "demo-ecommerce", hash: "00") { text } }',
        '{ registeredOperationTexts { totalCount } }',
      ]) {
        const { data, errors } = await harness.execute(query, query === LEASE ? asking : {}, caller);
        expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
        expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
      }
    }
    const many = Array.from({ length: 201 }, () => ({ agreement: AGREEMENT, units: 1, returned: 0 }));
    for (const leases of [many, [{ agreement: AGREEMENT, units: -1, returned: 0 }]]) {
      const { errors } = await harness.execute(LEASE, { input: { leases } }, HUB);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});
