import { describe, expect, it } from 'vitest';
import { hashSecret, matchesSecret } from './secret-hash.ts';

describe('stored secrets', () => {
  it('match the secret they were made of and no other', async () => {
    const stored = [await hashSecret('first'), await hashSecret('second')];
    expect(await matchesSecret('first', stored, 2, 'source')).toBe(true);
    expect(await matchesSecret('second', stored, 2, 'source')).toBe(true);
    expect(await matchesSecret('First', stored, 2, 'source')).toBe(false);
    expect(await matchesSecret('', stored, 2, 'source')).toBe(false);
  });

  it('never hold the secret, and differ for the same secret', async () => {
    const [one, other] = [await hashSecret('the-secret'), await hashSecret('the-secret')];
    expect(one.hash).not.toBe(other.hash);
    expect(JSON.stringify(one)).not.toContain('the-secret');
  });

  it('are checked with the parameters they were made with', async () => {
    const stored = await hashSecret('secret');
    expect(await matchesSecret('secret', [{ ...stored, cost: 8192 }], 1, 'source')).toBe(false);
  });

  it('refuse everything where none is stored', async () => {
    expect(await matchesSecret('secret', [], 2, 'source')).toBe(false);
  });

  it('take as long for an unknown client as for a known one', async () => {
    const stored = [await hashSecret('secret')];
    const time = async (candidates: typeof stored) => {
      const start = performance.now();
      await matchesSecret('wrong', candidates, 2, 'source');
      return performance.now() - start;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 5; round++) {
      known.push(await time(stored));
      unknown.push(await time([]));
    }
    const best = (times: number[]) => Math.min(...times);
    // Without decoys the unknown client would be answered at once.
    expect(best(unknown)).toBeGreaterThan(best(known) / 3);
  });
});
