import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from '../../schema/domain/day.ts';
import { type Meter, takeUnits } from './meter.ts';

const DAY = '2026-11-24';
const START = startOfDay(DAY);
const FRESH: Meter = { day: DAY, granted: 0, returned: 0, bucket: null };
const instantAfter = (seconds: number) => new Date(START.getTime() + seconds * 1000);

/** What one lessee does at an instant: wants units and gives back part of what it holds. */
const steps = fc.array(
  fc.record({ waits: fc.nat(600), units: fc.nat(2000), back: fc.integer({ min: 0, max: 4000 }) }),
  { minLength: 1, maxLength: 40 },
);

describe('a meter', () => {
  it('never lets more than the quota out on a day, whatever is asked for and given back', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5000 }), (requests, dailyQuota) => {
        let meter = FRESH;
        for (const { units, back } of requests) {
          const take = takeUnits({ dailyQuota, burst: null }, meter, units, back, START);
          meter = take.meter;
          const out = meter.granted - meter.returned;
          expect(out).toBeGreaterThanOrEqual(0);
          expect(out).toBeLessThanOrEqual(dailyQuota);
          expect(take.quotaLeft).toBe(dailyQuota - out);
          expect(take.granted < units).toBe(take.shortage !== null);
          // A partial grant is all there is.
          if (take.shortage) expect(take.quotaLeft).toBe(0);
        }
      }),
    );
  });

  it('never lets more out within any stretch of time than capacity and rate allow, given that what returns was unused', () => {
    const burst = fc.record({ rate: fc.integer({ min: 1, max: 50 }), capacity: fc.integer({ min: 1, max: 3000 }) });
    fc.assert(
      fc.property(steps, burst, (requests, limits) => {
        let meter = FRESH;
        let clock = 0;
        let out = 0;
        const history: { at: number; out: number }[] = [{ at: 0, out: 0 }];
        for (const { waits, units, back } of requests) {
          clock += waits;
          const returned = Math.min(back, out);
          const take = takeUnits({ dailyQuota: null, burst: limits }, meter, units, returned, instantAfter(clock));
          meter = take.meter;
          out += take.granted - returned;
          for (const earlier of history) {
            const most = limits.capacity + (clock - earlier.at) * limits.rate;
            expect(out - earlier.out).toBeLessThanOrEqual(most + 1e-6);
          }
          history.push({ at: clock, out });
        }
      }),
    );
  });

  it('says when it is worth another try: at midnight in Asia/Shanghai, or when the bucket has filled up', () => {
    const evening = new Date('2026-11-24T23:59:00+08:00');
    const used = { ...FRESH, granted: 100 };
    expect(takeUnits({ dailyQuota: 100, burst: null }, used, 1, 0, evening)).toMatchObject({
      granted: 0,
      shortage: 'DAILY_QUOTA',
      retryAfterSeconds: 60,
    });
    const burst = { rate: 10, capacity: 100 };
    const first = takeUnits({ dailyQuota: null, burst }, FRESH, 130, 0, START);
    expect(first).toMatchObject({ granted: 100, shortage: 'BURST_RATE', retryAfterSeconds: 3 });
    const { meter } = first;
    expect(takeUnits({ dailyQuota: null, burst }, meter, 30, 0, instantAfter(3))).toMatchObject({
      granted: 30,
      shortage: null,
    });
    expect(takeUnits({ dailyQuota: null, burst }, meter, 1000, 0, instantAfter(3))).toMatchObject({
      retryAfterSeconds: 10,
    });
  });

  it('is not drained nor filled by a clock that runs behind', () => {
    const burst = { rate: 10, capacity: 100 };
    const { meter } = takeUnits({ dailyQuota: null, burst }, FRESH, 60, 0, instantAfter(100));
    const behind = takeUnits({ dailyQuota: null, burst }, meter, 40, 0, instantAfter(0));
    expect(behind.granted).toBe(40);
    expect(takeUnits({ dailyQuota: null, burst }, behind.meter, 1, 0, instantAfter(100)).granted).toBe(0);
    expect(dayOf(instantAfter(100))).toBe(DAY);
  });
});
