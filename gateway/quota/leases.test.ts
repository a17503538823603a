import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import type { GraphQLError } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { createSmallRegister, type SmallRegister } from '../../tests/support/small-register.ts';
import type { RenewLease } from './lease-register.ts';
import { createLeases, type Leases } from './leases.ts';

const callerOf = (agreement: string): Caller => ({ ...PUBLIC_CALLER, kind: 'MINISTRY', agency: 'm', agreement });
const CALLER = callerOf('A-1');

let register: SmallRegister;
let now: number;
let day: number;
/** Renewals under way at once, and the most there ever were. */
let underWay: number;
let most: number;
beforeEach(() => {
  register = createSmallRegister();
  now = 0;
  day = 20_000;
  underWay = 0;
  most = 0;
});
const clock = { monotonic: () => now, day: () => day };

/** The register as a worker reaches it: an answer takes a while. */
const renew: RenewLease = async (request) => {
  most = Math.max(most, ++underWay);
  try {
    await nextTurn();
    const [answer] = register.lease([request]);
    await nextTurn();
    if (!answer) throw new Error('No answer.');
    return answer;
  } finally {
    underWay--;
  }
};
const worker = (kept?: number): Leases => createLeases(renew, clock, kept);
/** A request as the route makes it. @returns what is left of the day, or the error's code */
async function ask(leases: Leases, units = 1, caller = CALLER): Promise<number | null | string> {
  try {
    await leases.standing(caller);
    return (await leases.spend(caller, units))?.quotaLeft ?? null;
  } catch (error) {
    return String((error as GraphQLError).extensions?.['code'] ?? error);
  }
}

describe('a lease', () => {
  it('lets the public through without asking anybody', async () => {
    expect(worker().spend(PUBLIC_CALLER, 5000)).toBeUndefined();
    expect(register.calls).toBe(0);
  });

  it('refuses a token without an agreement', async () => {
    expect(await ask(worker(), 1, { ...CALLER, agreement: null })).toBe('UNAUTHENTICATED');
  });

  it('is spent without asking once requests come often', async () => {
    const leases = worker();
    for (let request = 0; request < 2000; request++) {
      now += 1;
      expect(await ask(leases)).toBeNull();
    }
    expect(register.calls).toBeLessThan(25);
    await leases.standing(CALLER);
    const calls = register.calls;
    expect(leases.spend(CALLER, 1)).not.toBeInstanceOf(Promise);
    expect(register.calls).toBe(calls);
  });

  it('is renewed once for all that wait for it', async () => {
    const leases = worker();
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(leases, 10)));
    expect(new Set(answers)).toEqual(new Set([null]));
    expect(most).toBe(1);
    expect(register.calls).toBeLessThan(6);
    expect(register.agreement('A-1').used).toBeGreaterThanOrEqual(1000);
  });

  it('takes as much as one request needs, however much that is', async () => {
    register.agreement('A-1').quota = 60_000;
    expect(await ask(worker(), 50_000)).toBe(10_000);
  });

  it('keeps its units for requests that wait already', async () => {
    const asked: { units: number; answer: (granted: number) => void }[] = [];
    const leases = createLeases(
      ({ agreement, units }) =>
        new Promise((resolve) => {
          const told = { agreement, inForce: true, shortage: null, retryAfterSeconds: null, quotaLeft: null };
          asked.push({
            units,
            answer: (granted) =>
              resolve({ ...told, granted, trustedOperationsOnly: false, sealedBeforeAnswered: false }),
          });
        }),
      clock,
    );
    const answered = async () => {
      await nextTurn();
      await nextTurn();
    };
    const first = leases.standing(CALLER);
    asked[0]?.answer(10);
    await first;
    const large = Promise.resolve(leases.spend(CALLER, 50));
    await answered();
    expect(asked[1]?.units).toBe(40);
    let small = false;
    const waiting = Promise.resolve(leases.spend(CALLER, 5)).then(() => {
      small = true;
    });
    await answered();
    expect(small).toBe(false);
    asked[1]?.answer(40);
    // Had the small one taken of the ten, the large one would wait for another renewal.
    await large;
    await answered();
    asked[2]?.answer(5);
    await waiting;
  });

  it('believes no answer for another agreement', async () => {
    const leases = createLeases(async (request) => ({ ...(await renew(request)), agreement: 'A-2' }), clock);
    expect(await ask(leases)).toBe('SOURCE_UNAVAILABLE');
  });

  it('says what is left of the day', async () => {
    register.agreement('A-1').quota = 100;
    const leases = worker();
    const left = [];
    for (let request = 0; request < 5; request++) left.push(await ask(leases, 3));
    expect(left).toEqual([97, 94, 91, 88, 85]);
  });

  it.each([
    ['quota', 'QUOTA_EXCEEDED', 3600],
    ['bucket', 'RATE_LIMITED', 2],
  ] as const)('ends with the %s: %s, and when to try again', async (limit, code, retryAfterSeconds) => {
    register.agreement('A-1')[limit] = 5;
    const leases = worker();
    for (let request = 0; request < 5; request++) expect(await ask(leases)).not.toBe(code);
    await leases.standing(CALLER);
    await expect(async () => leases.spend(CALLER, 1)).rejects.toMatchObject({
      extensions: { code, retryAfterSeconds },
    });
  });

  it('leaves the register alone for a second after a shortage, however many ask', async () => {
    register.agreement('A-1').quota = 0;
    const leases = worker();
    await Promise.all(Array.from({ length: 50 }, () => ask(leases)));
    const { calls } = register;
    expect(calls).toBeLessThan(6);
    for (let request = 0; request < 50; request++) expect(await ask(leases)).toBe('QUOTA_EXCEEDED');
    expect(register.calls).toBe(calls);
    register.agreement('A-1').quota = 10;
    now += 1000;
    expect(await ask(leases)).toBe(9);
  });

  it('keeps no more at hand than a small part of what is left', async () => {
    register.agreement('A-1').quota = 160;
    const leases = worker();
    for (let request = 0; request < 40; request++) {
      now += 1;
      await ask(leases);
      await nextTurn();
      expect(register.agreement('A-1').used - (request + 1)).toBeLessThanOrEqual(10);
    }
  });

  it('goes back when it rests, when the worker stops and when others push it out', async () => {
    const used = () => register.agreement('A-1').used;
    const leases = worker(1);
    for (let request = 0; request < 100; request++) {
      now += 1;
      await ask(leases);
    }
    expect(used()).toBeGreaterThan(100);
    await ask(leases, 1, callerOf('A-2'));
    for (let turn = 0; turn < 9; turn++) await nextTurn();
    expect(used()).toBe(100);
    for (let request = 0; request < 100; request++) {
      now += 1;
      await ask(leases);
    }
    await leases.close();
    expect(used()).toBe(200);
  });

  it('does not carry units into the next day', async () => {
    const agreement = register.agreement('A-1');
    agreement.quota = 1000;
    const leases = worker();
    for (let request = 0; request < 100; request++) {
      now += 1;
      await ask(leases);
    }
    for (let turn = 0; turn < 5; turn++) await nextTurn();
    day++;
    agreement.used = 0;
    agreement.quota = 3;
    const answers = [];
    for (let request = 0; request < 5; request++) answers.push(await ask(leases));
    expect(answers).toEqual([2, 1, 0, 'QUOTA_EXCEEDED', 'QUOTA_EXCEEDED']);
  });
});

describe('an agreement that is suspended', () => {
  it.each([
    ['asked all the time', 100],
    ['asked now and then', 20_000],
  ])('is refused within a minute, %s', async (_how, pause) => {
    const leases = worker();
    await ask(leases);
    register.agreement('A-1').inForce = false;
    const suspendedAt = now;
    let last = suspendedAt;
    for (let request = 0; request < 700; request++) {
      now += pause;
      if ((await ask(leases)) === null) last = now;
      await nextTurn();
      await nextTurn();
      await nextTurn();
    }
    expect(last - suspendedAt).toBeLessThan(60_000);
    expect(await ask(leases)).toBe('UNAUTHENTICATED');
  });

  it('is admitted again soon after it is resumed', async () => {
    register.agreement('A-1').inForce = false;
    const leases = worker();
    expect(await ask(leases)).toBe('UNAUTHENTICATED');
    register.agreement('A-1').inForce = true;
    now += 5_000;
    expect(await ask(leases)).toBeNull();
  });
});

describe('while the register is down', () => {
  it('the standing counts for a minute and units at hand are spent, then nothing is admitted until it is back', async () => {
    const leases = worker();
    for (let request = 0; request < 500; request++) {
      now += 1;
      await ask(leases);
    }
    register.down = true;
    now += 30_000;
    expect(await ask(leases)).toBeNull();
    await nextTurn();
    now += 31_000;
    await expect(async () => leases.standing(CALLER)).rejects.toMatchObject({
      extensions: { code: 'SOURCE_UNAVAILABLE' },
    });
    expect(await ask(leases)).toBe('SOURCE_UNAVAILABLE');
    const { calls } = register;
    for (let request = 0; request < 20; request++) expect(await ask(leases)).toBe('SOURCE_UNAVAILABLE');
    expect(register.calls).toBe(calls);
    register.down = false;
    now += 1_000;
    expect(await ask(leases)).toBeNull();
  });

  it('nobody new is admitted', async () => {
    register.down = true;
    expect(await ask(worker())).toBe('SOURCE_UNAVAILABLE');
  });
});

describe('many workers under one agreement', () => {
  const step = fc.record({
    worker: fc.nat({ max: 3 }),
    units: fc.integer({ min: 1, max: 12 }),
    pause: fc.constantFrom(0, 0, 1, 50, 1_500, 6_000),
    wait: fc.boolean(),
    event: fc.constantFrom('', '', '', '', 'stop', 'down', 'up'),
  });

  it('never spend more than the quota together, whatever happens, and what they give back is exact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 200 }), async (steps, quota) => {
        register = createSmallRegister();
        register.agreement('A-1').quota = quota;
        now = 0;
        const workers = Array.from({ length: 4 }, () => worker());
        const open: Promise<unknown>[] = [];
        let spent = 0;
        let lost = false;
        const stopped: Leases[] = [];
        for (const { worker: index, units, pause, wait, event } of steps) {
          now += pause;
          if (event === 'stop') {
            // Requests that it still answers may leave units behind; it stops for good in the end.
            if (workers[index]) stopped.push(workers[index]);
            await workers[index]?.close();
            workers[index] = worker();
          }
          if (event === 'down') register.down = lost = true;
          if (event === 'up') register.down = false;
          const leases = workers[index];
          if (!leases) throw new Error('No such worker.');
          const asked = ask(leases, units).then((answer) => {
            if (typeof answer === 'number') spent += units;
            else expect(['QUOTA_EXCEEDED', 'SOURCE_UNAVAILABLE', 'RATE_LIMITED']).toContain(answer);
          });
          open.push(asked);
          if (wait) await asked;
        }
        await Promise.all(open);
        register.down = false;
        now += 2_000;
        await Promise.all([...workers, ...stopped].map((leases) => leases.close()));
        expect(spent).toBeLessThanOrEqual(quota);
        const { used } = register.agreement('A-1');
        if (lost) expect(used).toBeGreaterThanOrEqual(spent);
        else expect(used).toBe(spent);
      }),
      { numRuns: 150 },
    );
  });

  it('find all of a small quota together', async () => {
    register.agreement('A-1').quota = 40;
    const workers = Array.from({ length: 4 }, () => worker());
    let admitted = 0;
    for (let request = 0; request < 200; request++) {
      now += 200;
      const leases = workers[request % 4];
      if (leases && typeof (await ask(leases)) === 'number') admitted++;
    }
    expect(admitted).toBe(40);
  });
});
