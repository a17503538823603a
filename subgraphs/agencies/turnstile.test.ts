import { describe, expect, it } from 'vitest';
import { createTurnstile } from './turnstile.ts';

describe('the turnstile', () => {
  it('lets a few through at a time, keeps a few waiting and turns the rest away', async () => {
    const through = createTurnstile(2, 3, 3);
    const ends: (() => void)[] = [];
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside++;
      most = Math.max(most, inside);
      await new Promise<void>((resolve) => ends.push(resolve));
      inside--;
    };
    const results = Promise.allSettled(Array.from({ length: 8 }, () => through('one', work)));
    while (ends.length < 5 || inside > 0) {
      for (const end of ends.slice(-2)) end();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const statuses = (await results).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'fulfilled')).toHaveLength(5);
    expect(most).toBe(2);
  });

  it('gives its place back after a failure', async () => {
    const through = createTurnstile(1, 1, 1);
    await expect(through('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(through('one', async () => 'yes')).resolves.toBe('yes');
  });

  it('lets sources take turns: one that sends without end waits for itself', async () => {
    const through = createTurnstile(1, 8, 6);
    const order: string[] = [];
    const work = (name: string) => async () => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push(name);
    };
    const flood = Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => through('flood', work(`flood ${index}`))),
    );
    const others = ['a', 'b', 'c', 'd'].map((name) => through(name, work(name)));
    await Promise.all(others);
    expect(order.filter((name) => !name.startsWith('flood'))).toEqual(['a', 'b', 'c', 'd']);
    // After what ran already and its one turn.
    expect(order.indexOf('d')).toBeLessThanOrEqual(6);
    expect((await flood).filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(43);
  });
});
