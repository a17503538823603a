import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposalContent } from '../../tests/support/blacklist-entries.ts';
import type { Entry } from './entry.ts';
import { createPendingEntries, withPending } from './pending-entries.ts';

const entry = (id: string, publishedOn: string | null = null, subjectBodyCode: string | null = null): Entry =>
  ({ ...proposalContent, id, subjectBodyCode, publishedOn, proposedOn: '2026-01-01' }) as Entry;
const SUBJECT = { uscc: proposalContent.subjectUscc };
const idsOf = (entries: readonly Entry[] | undefined) => entries?.map(({ id }) => id);

describe('pending entries in memory', () => {
  it('are asked of the store until they have been read, and again after this process has written', async () => {
    let stored = [entry('b'), entry('a'), entry('c', null, '106')];
    const pending = createPendingEntries(
      async () => stored,
      () => 0,
    );
    expect(pending.ofSubject(SUBJECT)).toBeUndefined();
    await turn();
    expect(idsOf(pending.ofSubject(SUBJECT))).toEqual(['a', 'b', 'c']);
    expect(idsOf(pending.ofSubject({ bodyCode: '106' }))).toEqual(['c']);
    expect(pending.ofSubject({ uscc: '91440300YQ0016442Q' })).toEqual([]);
    stored = [...stored, entry('d')];
    pending.forget();
    expect(pending.ofSubject(SUBJECT)).toBeUndefined();
    await turn();
    expect(idsOf(pending.ofSubject(SUBJECT))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never answer with a reading that was begun before a write', async () => {
    let finish: (entries: readonly Entry[]) => void = () => undefined;
    const pending = createPendingEntries(
      () => new Promise((resolve) => (finish = resolve)),
      () => 0,
    );
    pending.ofSubject(SUBJECT);
    const first = finish;
    pending.forget();
    pending.ofSubject(SUBJECT);
    first([]);
    await turn();
    expect(pending.ofSubject(SUBJECT)).toBeUndefined();
    finish([entry('a')]);
    await turn();
    expect(idsOf(pending.ofSubject(SUBJECT))).toEqual(['a']);
  });

  it('are asked of the store where the last reading is too old, too large or failed', async () => {
    let [at, load] = [0, async (): Promise<readonly Entry[]> => [entry('a')]];
    const pending = createPendingEntries(
      () => load(),
      () => at,
    );
    pending.ofSubject(SUBJECT);
    await turn();
    load = () => Promise.reject(new Error('The store is away.'));
    at = 9_000;
    expect(idsOf(pending.ofSubject(SUBJECT))).toEqual(['a']);
    await turn();
    expect(pending.ofSubject(SUBJECT)).toBeUndefined();
    load = async () => Array.from({ length: 10_001 }, (_, index) => entry(String(index)));
    pending.ofSubject(SUBJECT);
    await turn();
    expect(pending.ofSubject(SUBJECT)).toBeUndefined();
  });

  it('keep one that is published for an earlier day until the view has it', async () => {
    let [at, stored] = [0, [entry('a')]];
    const pending = createPendingEntries(
      async () => stored,
      () => at,
    );
    pending.ofSubject(SUBJECT);
    await turn();
    stored = [];
    for (at = 1_500; at <= 9_000; at += 1_500) {
      expect(idsOf(pending.ofSubject(SUBJECT))).toEqual(['a']);
      await turn();
    }
    for (at = 10_500; at <= 15_000; at += 1_500) {
      pending.ofSubject(SUBJECT);
      await turn();
    }
    expect(idsOf(pending.ofSubject(SUBJECT))).toEqual([]);
  });

  it('lose no entry on its way from pending to published, however late the view is and whenever it is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 3, maxLength: 30 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 9_999 }),
        async (steps, publishedAt, viewLag) => {
          let at = 0;
          const pending = createPendingEntries(
            async () => [entry('a', at < publishedAt ? null : '2026-02-01')],
            () => at,
          );
          for (const step of steps) {
            at += step;
            const read = pending.ofSubject(SUBJECT);
            const inView = at >= publishedAt + viewLag ? [entry('a', '2026-02-01')] : [];
            if (read) {
              const found = withPending(read, inView);
              expect(found.map(({ id }) => id)).toEqual(['a']);
              // What the view has stands before what was read earlier.
              if (inView.length > 0) expect(found[0]).toBe(inView[0]);
            }
            await turn();
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
