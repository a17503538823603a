import type { Entry } from './entry.ts';
import type { SubjectKey } from './view.ts';

/** How long a reading is good: as long as a view may be behind its feed. */
const FRESH_MS = 10_000;
/** After how long it is read anew, beside the requests. */
const RENEW_MS = 1_000;
/** How long an entry stays after it was first found to be pending no more, so that the view has it by then. */
const LINGER_MS = FRESH_MS;
/** More than these are not kept in memory. */
const KEPT_LIMIT = 10_000;

/**
 * Pending entries, which no feed tells and no view holds, kept in memory for those who may see them: one query a second, however many ask. What this process
 * writes is there at once, as with a view.
 */
export interface PendingEntries {
  /** All of them, by id; `undefined` where the store has to be asked. */
  all(): readonly Entry[] | undefined;
  /** Those of a subject, by id; `undefined` likewise. */
  ofSubject(key: SubjectKey): readonly Entry[] | undefined;
  /** To be called when this process has written: what was read before is no answer any more. */
  forget(): void;
}

/** What is kept of one reading. */
interface Reading {
  readonly at: number;
  readonly all: readonly Entry[];
  readonly bySubject: ReadonlyMap<string, readonly Entry[]>;
}

const NONE: readonly Entry[] = [];
const nameOf = (key: SubjectKey) => ('uscc' in key ? key.uscc : `body ${key.bodyCode}`);

/** @param load at most so many entries that are pending, or have been published of late; @param now milliseconds */
export function createPendingEntries(
  load: (limit: number) => Promise<readonly Entry[]>,
  now: () => number = () => performance.now(),
): PendingEntries {
  const seen = new Map<string, { readonly entry: Entry; readonly goneAt: number | null }>();
  let reading: Reading | undefined;
  let generation = 0;
  let loading: number | undefined;

  const renew = async (): Promise<void> => {
    const [mine, at] = [generation, now()];
    loading = mine;
    try {
      const found = await load(KEPT_LIMIT + 1);
      if (mine !== generation) return;
      const ids = new Set(found.map(({ id }) => id));
      for (const [id, { entry, goneAt }] of seen) {
        if (ids.has(id)) continue;
        if (goneAt !== null && at - goneAt > LINGER_MS) seen.delete(id);
        else seen.set(id, { entry, goneAt: goneAt ?? at });
      }
      for (const entry of found) seen.set(entry.id, { entry, goneAt: null });
      const all = [...seen.values()].map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
      reading = found.length > KEPT_LIMIT ? undefined : { at, all, bySubject: bySubject(all) };
    } catch {
      // The next request asks the store itself, and is told what is wrong.
      if (mine === generation) reading = undefined;
    } finally {
      if (loading === mine) loading = undefined;
    }
  };

  /** What was read of late; reads anew beside the request where that is a while ago. */
  const current = (): Reading | undefined => {
    const age = reading === undefined ? Number.POSITIVE_INFINITY : now() - reading.at;
    if (age > RENEW_MS && loading !== generation) void renew();
    return age > FRESH_MS ? undefined : reading;
  };

  return {
    all: () => current()?.all,
    ofSubject(key) {
      const known = current();
      return known && (known.bySubject.get(nameOf(key)) ?? NONE);
    },
    forget() {
      generation++;
      reading = undefined;
    },
  };
}

function bySubject(all: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  const put = (key: SubjectKey, entry: Entry) => {
    const group = groups.get(nameOf(key)) ?? [];
    groups.set(nameOf(key), group);
    group.push(entry);
  };
  for (const entry of all) {
    put({ uscc: entry.subjectUscc }, entry);
    if (entry.subjectBodyCode !== null) put({ bodyCode: entry.subjectBodyCode }, entry);
  }
  return groups;
}

/** A subject's entries in list order: pending ones first, each once; what is published already is no longer pending. */
export function withPending(pending: readonly Entry[], published: readonly Entry[]): readonly Entry[] {
  if (pending.length === 0) return published;
  const ids = new Set(published.map(({ id }) => id));
  return [...pending.filter(({ id }) => !ids.has(id)), ...published];
}
