import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPublicBucket } from './public-bucket.ts';

const PUBLIC = { kind: 'PUBLIC' } as const;
const retryAfter = (spend: () => void): number => {
  try {
    spend();
  } catch (error) {
    return Number((error as { extensions: { retryAfterSeconds: number } }).extensions.retryAfterSeconds);
  }
  return 0;
};

describe('the bucket of the public', () => {
  it('gives no more than its rate over any stretch of time, beside what it held', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 400 })), { maxLength: 200 }),
        (steps) => {
          let time = 0;
          const bucket = createPublicBucket(100, () => time);
          let given = 0;
          for (const [pause, units] of steps) {
            time += pause;
            if (retryAfter(() => bucket.spend(PUBLIC, units)) === 0) given += units;
            expect(given).toBeLessThanOrEqual(1000 + (time / 1000) * 100);
          }
        },
      ),
    );
  });

  it('says when there is enough again, and keeps its word', () => {
    let time = 0;
    const bucket = createPublicBucket(100, () => time);
    bucket.spend(PUBLIC, 1000);
    const seconds = retryAfter(() => bucket.spend(PUBLIC, 250));
    expect(seconds).toBe(3);
    time += seconds * 1000;
    expect(retryAfter(() => bucket.spend(PUBLIC, 250))).toBe(0);
  });

  it('is none of an agency’s business', () => {
    const bucket = createPublicBucket(1, () => 0);
    for (let count = 0; count < 100; count++) bucket.spend({ kind: 'INSURER' }, 1000);
    expect(() => bucket.spend(PUBLIC, 10)).not.toThrow();
    expect(() => bucket.spend(PUBLIC, 1)).toThrow();
  });
});
