import { expect, it } from 'vitest';
import { atMost } from './at-most.ts';

it('runs so many at once and the rest in its order, whatever becomes of them', async () => {
  const limited = atMost(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    begun.push(number);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, number % 3));
    running--;
    if (number % 4 === 0) throw new Error(`${number} failed`);
    return number;
  };
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  const ended = await Promise.allSettled(numbers.map((number) => limited(work(number))));
  expect(begun).toEqual(numbers);
  expect(most).toBe(2);
  expect(ended.map(({ status }) => status === 'fulfilled')).toEqual(numbers.map((number) => number % 4 !== 0));
  await expect(limited(work(1))).resolves.toBe(1);
});
