import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { generateKeySet, type KeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { KEYS_FILE, keepKeys } from './kept-keys.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'yunqiao-kept-'));
});

/** Keys that change when a test says so. */
function changing(first: KeySet) {
  let current = first;
  const listeners: (() => void)[] = [];
  const keys: KeySet = {
    ...first,
    get signing() {
      return current.signing;
    },
    get publicJwks() {
      return current.publicJwks;
    },
    onChange: (listener) => listeners.push(listener),
  };
  const change = (next: KeySet) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return { keys, change };
}

const newKeys = () => parseKeySet(generateKeySet());
const kidOf = ({ publicJwks }: KeySet) => publicJwks[0]?.kid ?? '';
const inFolder = () =>
  parseKeySet(readFileSync(join(directory, KEYS_FILE), 'utf8'))
    .publicJwks.map(({ kid }) => kid)
    .sort();

describe('the keys beside the audit log', () => {
  it('keep every key there ever was, and a new one signs only once it is among them', async () => {
    const [old, next] = [newKeys(), newKeys()];
    const { keys, change } = changing(old);
    const kept = await keepKeys(directory, keys, { error: vi.fn() });
    expect(kept.signing().kid).toBe(kidOf(old));
    change(next);
    expect(kept.signing().kid).toBe(kidOf(old));
    await vi.waitFor(() => expect(kept.signing().kid).toBe(kidOf(next)), { timeout: 50_000 });
    expect(inFolder()).toEqual([kidOf(old), kidOf(next)].sort());
    expect([kept.find(kidOf(old)), kept.find(kidOf(next))]).not.toContain(undefined);
  });

  it('let the old key sign on while the new one cannot be kept', async () => {
    const [old, next, third] = [newKeys(), newKeys(), newKeys()];
    const { keys, change } = changing(old);
    const error = vi.fn();
    const kept = await keepKeys(directory, keys, { error });
    rmSync(join(directory, KEYS_FILE));
    mkdirSync(join(directory, KEYS_FILE));
    change(next);
    await vi.waitFor(() => expect(error).toHaveBeenCalled(), { timeout: 50_000 });
    expect(kept.signing().kid).toBe(kidOf(old));
    rmSync(join(directory, KEYS_FILE), { recursive: true });
    change(third);
    await vi.waitFor(() => expect(kept.signing().kid).toBe(kidOf(third)), { timeout: 50_000 });
  });

  it('are complete in the end when a worker that lags behind writes over them', async () => {
    const [old, next] = [newKeys(), newKeys()];
    const { keys, change } = changing(old);
    let lookAgain: (() => void) | undefined;
    const pause = () => new Promise<void>((resolve) => (lookAgain = resolve));
    const kept = await keepKeys(directory, keys, { error: vi.fn() }, pause);
    change(next);
    await vi.waitFor(() => expect([kept.signing().kid, lookAgain]).toEqual([kidOf(next), expect.any(Function)]), {
      timeout: 50_000,
    });
    rmSync(join(directory, KEYS_FILE));
    await keepKeys(directory, old, { error: vi.fn() });
    expect(inFolder()).toEqual([kidOf(old)]);
    lookAgain?.();
    await vi.waitFor(() => expect(inFolder()).toEqual([kidOf(old), kidOf(next)].sort()), { timeout: 50_000 });
  });
});
