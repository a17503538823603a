import { describe, expect, it } from 'vitest';
import { FAILURES_ALLOWED, LOCK_MS, nextFailures, WINDOW_MS } from './lock-out.ts';
import type { FailuresDocument } from './model.ts';

const START = new Date('2026-11-22T04:00:00Z');
const instantAfter = (ms: number) => new Date(START.getTime() + ms);

function failTimes(count: number, at: (index: number) => Date): FailuresDocument | null {
  let failures: FailuresDocument | null = null;
  for (let index = 0; index < count; index++) failures = nextFailures('client', failures, at(index));
  return failures;
}

describe('wrong secrets', () => {
  it('lock the client at the fifth within the window, for a quarter of an hour', () => {
    expect(failTimes(FAILURES_ALLOWED - 1, () => START)?.lockedUntil).toBeNull();
    expect(failTimes(FAILURES_ALLOWED, () => START)?.lockedUntil).toEqual(instantAfter(LOCK_MS));
  });

  it('do not add up over windows', () => {
    const failures = failTimes(FAILURES_ALLOWED, (index) => instantAfter(index * (WINDOW_MS / 4)));
    expect(failures).toMatchObject({ count: 1, lockedUntil: null });
  });

  it('are forgotten no sooner than the lock ends', () => {
    const failures = failTimes(FAILURES_ALLOWED, (index) => instantAfter(index * 1000));
    expect(failures?.forgetAfter).toEqual(failures?.lockedUntil);
  });
});
