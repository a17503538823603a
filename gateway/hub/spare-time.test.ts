import { expect, it } from 'vitest';
import { createSpareTime } from './spare-time.ts';

it('is what lay idle between two looks that are not too close together', () => {
  let time = { idle: 100, total: 1000 };
  let now = 0;
  const spare = createSpareTime(
    () => time,
    () => now,
  );
  expect(spare()).toBe(0);
  time = { idle: 150, total: 1200 };
  now = 499;
  expect(spare()).toBe(0);
  now = 500;
  expect(spare()).toBe(0.25);
  time = { idle: 150, total: 1400 };
  now = 999;
  expect(spare()).toBe(0.25);
  now = 1000;
  expect(spare()).toBe(0);
});

it('can be told of this machine', () => {
  let now = 0;
  const spare = createSpareTime(undefined, () => now);
  now = 1000;
  expect(spare()).toBeGreaterThanOrEqual(0);
  expect(spare()).toBeLessThanOrEqual(1);
});
