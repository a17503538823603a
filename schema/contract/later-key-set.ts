import type { KeySet } from './key-set.ts';
import { type FollowOptions, followKeyUrl, type LiveKeySet } from './live-key-set.ts';

/** Shortest time between two attempts at a key set that could not be read yet. */
const ATTEMPT_PAUSE_MS = 2000;

/** Follows a published key set whose publisher may not have started yet: it knows no key until then. */
export function followKeyUrlLater(url: string, options: FollowOptions): LiveKeySet {
  let current: LiveKeySet | undefined;
  let attempt: Promise<void> | undefined;
  let attemptedAt = Number.NEGATIVE_INFINITY;
  let isClosed = false;
  const listeners: (() => void)[] = [];
  const first = async () => {
    attemptedAt = performance.now();
    try {
      const found = await followKeyUrl(url, options);
      if (isClosed) return found.close();
      current = found;
      for (const listener of listeners) found.onChange(listener);
    } catch {
      // Asked again when a key is looked for.
    }
  };
  return {
    get signing() {
      return undefined;
    },
    find: (kid) => current?.find(kid),
    findEver: (kid) => current?.findEver(kid),
    get publicJwks() {
      return current?.publicJwks ?? [];
    },
    async refresh() {
      if (current) return current.refresh();
      if (!attempt && performance.now() - attemptedAt < ATTEMPT_PAUSE_MS) return;
      attempt ??= first().finally(() => {
        attempt = undefined;
      });
      await attempt;
    },
    onChange(listener) {
      listeners.push(listener);
      current?.onChange(listener);
    },
    close() {
      isClosed = true;
      current?.close();
    },
  };
}

/** Keys of several sets, for verifying only. */
export function anyOfKeySets(sets: readonly KeySet[]): KeySet {
  const first = <T>(look: (set: KeySet) => T | undefined): T | undefined => {
    for (const set of sets) {
      const found = look(set);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    signing: undefined,
    find: (kid) => first((set) => set.find(kid)),
    findEver: (kid) => first((set) => set.findEver(kid)),
    get publicJwks() {
      return sets.flatMap(({ publicJwks }) => publicJwks);
    },
    async refresh() {
      await Promise.all(sets.map((set) => set.refresh()));
    },
    onChange(listener) {
      for (const set of sets) set.onChange(listener);
    },
  };
}
