import type { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcessTransport } from '../../gateway/execution/transport/in-process-transport.ts';
import { createCallerHeaders } from '../../gateway/identity/caller-headers.ts';
import { createRegisteredOperations, registeredTexts } from '../../gateway/persisted/registered-operations.ts';
import { textHash } from '../../gateway/persisted/text-hash.ts';
import { createLeaseRegister } from '../../gateway/quota/lease-register.ts';
import { createLeases, type Leases, systemLeaseClock } from '../../gateway/quota/leases.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { Agreement } from '../../subgraphs/agencies/agreement.ts';
import type { Loaders } from '../../subgraphs/agencies/loaders.ts';
import type { Models } from '../../subgraphs/agencies/model.ts';
import { loadDemoAgencies } from '../../subgraphs/agencies/sample.ts';
import type { Services } from '../../subgraphs/agencies/service.ts';
import manifest from '../../subgraphs/agencies/subgraph.ts';
import { bindInProcess } from '../../subgraphs/shared/in-process.ts';
import { type SubgraphHarness, startSubgraph } from '../support/subgraph-harness.ts';

const CALLER: Caller = {
  ...PUBLIC_CALLER,
  kind: 'ECOMMERCE_PLATFORM',
  agency: 'demo-ecommerce',
  agreement: 'demo-ecommerce:CLAIM_CHECK',
};

let harness: SubgraphHarness<Models, Services, Loaders>;
beforeAll(async () => {
  harness = await startSubgraph(manifest);
  await loadDemoAgencies(harness.instance);
});
afterAll(() => harness?.stop());

/** The way to the subgraph that a worker has. */
const transport = () =>
  inProcessTransport('agencies', (fetch) => {
    const run = bindInProcess(harness.instance, fetch);
    return (variables, context) =>
      run(variables, context.callerHeader.withinProcess('agencies', fetch.operationHash), context.requestId);
  });
let now = 0;
const faults: unknown[] = [];
const worker = (): Leases =>
  createLeases(
    createLeaseRegister(transport(), createCallerHeaders(harness.keys), (fault) => faults.push(fault)),
    { ...systemLeaseClock, monotonic: () => now },
  );

async function change(terms: Partial<Agreement>): Promise<void> {
  const { register } = harness.instance.services;
  const known = (await register.agreementsOf(['demo-ecommerce'])).find(({ id }) => id === CALLER.agreement);
  if (!known) throw new Error('The demo agreement exists.');
  await register.saveAgreement({ ...known, ...terms });
}

async function ask(leases: Leases, units: number): Promise<string> {
  try {
    await leases.standing(CALLER);
    await leases.spend(CALLER, units);
    return 'OK';
  } catch (error) {
    return String((error as GraphQLError).extensions?.['code'] ?? error);
  }
}

/** The gateway's leases and the register of agencies, each as it runs in the hub. */
describe('workers of several machines under one agreement', () => {
  it('spend the daily quota together, no unit more and none less', async () => {
    await change({ dailyQuota: 300, burst: null });
    const workers = Array.from({ length: 6 }, worker);
    const answers = await Promise.all(
      Array.from({ length: 150 }, async (_, index) => {
        now += 3;
        return ask(workers[index % 6] as Leases, 1 + (index % 4));
      }),
    );
    let spent = 0;
    answers.forEach((answer, index) => {
      if (answer === 'OK') spent += 1 + (index % 4);
      else expect(answer).toBe('QUOTA_EXCEEDED');
    });
    expect(spent).toBeLessThanOrEqual(300);
    await Promise.all(workers.map((leases) => leases.close()));
    now += 2_000;
    const last = worker();
    while ((await ask(last, 1)) === 'OK') spent++;
    expect(spent).toBe(300);
    expect(faults).toEqual([]);
  });

  it('are limited by the burst bucket too', async () => {
    await change({ dailyQuota: null, burst: { rate: 1, capacity: 20 } });
    const workers = Array.from({ length: 4 }, worker);
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => ask(workers[index % 4] as Leases, 1)));
    // The clock of the register stands still here.
    expect(answers.filter((answer) => answer === 'OK').length).toBeLessThanOrEqual(20);
    expect(new Set(answers)).toEqual(new Set(['OK', 'RATE_LIMITED']));
    await change({ burst: null });
  });

  it('refuse it within seconds of its suspension, and admit it again', async () => {
    const leases = worker();
    expect(await ask(leases, 1)).toBe('OK');
    await change({ state: 'SUSPENDED' });
    now += 5_000;
    await ask(leases, 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await ask(leases, 1)).toBe('UNAUTHENTICATED');
    await change({ state: 'ACTIVE' });
    now += 5_000;
    expect(await ask(leases, 1)).toBe('OK');
  });

  it('refuse an agreement that nobody knows', async () => {
    await expect(async () => worker().standing({ ...CALLER, agreement: 'nobody:KNOWS' })).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('registered operations of the register', () => {
  it('are found by the agency that registered them, and read by the hub', async () => {
    const text = 'query Mine { me { agency } }';
    const hash = textHash(text);
    await harness.instance.database.model('RegisteredOperation').create({
      _id: `demo-ecommerce ${hash}`,
      agency: 'demo-ecommerce',
      hash,
      name: 'Mine',
      text,
      registeredAt: new Date(),
      withdrawnAt: null,
    });
    const headers = createCallerHeaders(harness.keys);
    const find = createRegisteredOperations(transport(), headers);
    expect(await find('demo-ecommerce', hash)).toBe(text);
    expect(await find('demo-insurer', hash)).toBeNull();
    const texts: string[] = [];
    for await (const each of registeredTexts(transport(), headers, (fault) => faults.push(fault))) texts.push(each);
    expect([texts, faults]).toEqual([[text], []]);
  });
});
