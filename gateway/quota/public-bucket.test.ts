import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPublicBucket, createUnitBucket } from './public-bucket.ts';

const PUBLIC = { kind: 'PUBLIC' } as const;
const retryAfter = (spend: () => unknown): number => {
  try {
    spend();
  } catch (error) {
    return Number((error as { extensions: { retryAfterSeconds: number } }).extensions.retryAfterSeconds);
  }
  return 0;
};

describe('the bucket of the public', () => {
  it('gives no more than its rate over any stretch of time, beside what it held, to all workers together', () => {
    const step = fc.record({
      pause: fc.integer({ min: 0, max: 3000 }),
      door: fc.integer({ min: 0, max: 3 }),
      units: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        let time = 0;
        const take = createUnitBucket(100, () => time);
        const doors = Array.from({ length: 4 }, () => createPublicBucket(take, () => time));
        let given = 0;
        for (const { pause, door, units } of steps) {
          time += pause;
          if (retryAfter(() => doors[door]?.spend(PUBLIC, units)) === 0) given += units;
          expect(given).toBeLessThanOrEqual(1000 + (time / 1000) * 100);
        }
      }),
    );
  });

  it('gives one door all that there is, where the others need nothing', () => {
    const take = createUnitBucket(100, () => 0);
    const [door] = Array.from({ length: 4 }, () => createPublicBucket(take, () => 0));
    let given = 0;
    while (retryAfter(() => door?.spend(PUBLIC, 10)) === 0) given += 10;
    expect(given).toBe(1000);
  });

  it('says when there is enough again, and keeps its word', () => {
    let time = 0;
    const bucket = createPublicBucket(
      createUnitBucket(100, () => time),
      () => time,
    );
    bucket.spend(PUBLIC, 1000);
    const seconds = retryAfter(() => bucket.spend(PUBLIC, 250));
    expect(seconds).toBe(3);
    time += seconds * 1000;
    expect(retryAfter(() => bucket.spend(PUBLIC, 250))).toBe(0);
  });

  it('is asked at most once in ten milliseconds after it has refused', () => {
    let time = 0;
    let asked = 0;
    const bucket = createPublicBucket(
      () => {
        asked++;
        return { retryAfterMs: 5000 };
      },
      () => time,
    );
    for (; time < 1000; time++) expect(retryAfter(() => bucket.spend(PUBLIC, 1))).toBeGreaterThan(0);
    expect(asked).toBe(100);
  });

  it('is waited for where it stands elsewhere, and refuses from there', async () => {
    const take = createUnitBucket(100, () => 0);
    const bucket = createPublicBucket(
      async (units) => take(units),
      () => 0,
    );
    await expect(Promise.all([bucket.spend(PUBLIC, 600), bucket.spend(PUBLIC, 390)])).resolves.toBeDefined();
    await expect(bucket.spend(PUBLIC, 600)).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  });

  it('is none of an agency’s business', () => {
    const bucket = createPublicBucket(
      createUnitBucket(1, () => 0),
      () => 0,
    );
    for (let count = 0; count < 100; count++) bucket.spend({ kind: 'INSURER' }, 1000);
    expect(() => bucket.spend(PUBLIC, 10)).not.toThrow();
    expect(() => bucket.spend(PUBLIC, 1)).toThrow();
  });
});
