import { describe, expect, it } from 'vitest';
import type { FailuresDocument } from './sign-in-model.ts';
import { delaySeconds, FREE_FAILURES, LONGEST_DELAY_SECONDS, nextFailures, WINDOW_MS } from './wrong-secrets.ts';

const START = new Date('2026-11-22T04:00:00Z');
const instantAfter = (ms: number) => new Date(START.getTime() + ms);

function failTimes(count: number, at: (index: number) => Date): FailuresDocument | null {
  let failures: FailuresDocument | null = null;
  for (let index = 0; index < count; index++) failures = nextFailures('key', failures, at(index));
  return failures;
}

describe('wrong secrets', () => {
  it('are answered later and later from the sixth within the window, and never later than eight seconds', () => {
    expect(Array.from({ length: FREE_FAILURES }, (_, index) => delaySeconds(index + 1))).toEqual([0, 0, 0, 0, 0]);
    expect([6, 7, 8, 9, 10, 11, 12, 1_000_000].map(delaySeconds)).toEqual([0.25, 0.5, 1, 2, 4, 8, 8, 8]);
    expect(delaySeconds(Number.MAX_SAFE_INTEGER)).toBe(LONGEST_DELAY_SECONDS);
  });

  it('do not add up over windows', () => {
    expect(failTimes(FREE_FAILURES, (index) => instantAfter(index * (WINDOW_MS / 4)))).toMatchObject({ count: 1 });
    expect(failTimes(FREE_FAILURES, (index) => instantAfter(index * 1000))).toMatchObject({
      count: FREE_FAILURES,
      forgetAfter: instantAfter(WINDOW_MS),
    });
  });
});
