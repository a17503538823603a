import { isDeepStrictEqual } from 'node:util';
import type { Day } from './day.ts';
import { type Days, type History, knownVersions, type Version, version } from './versions.ts';

/** Every day of a record. */
export const ALWAYS: Days = { from: '1900-01-01', to: null };

/** The days around one on which a value stood without a break: a wrong value is put right on all of them. */
export function runAround<T>(known: readonly Version<T>[], on: Day, read: (one: Version<T>) => unknown): Days {
  const at = known.findIndex(({ from, to }) => from <= on && (to === null || on <= to));
  const value = known[at] && read(known[at]);
  const isSame = (one: Version<T> | undefined) => one && isDeepStrictEqual(read(one), value);
  let first = at;
  let last = at;
  while (isSame(known[first - 1])) first--;
  while (isSame(known[last + 1])) last++;
  return { from: known[first]?.from ?? on, to: known[last]?.to ?? null };
}

/** The first past day about which two histories say something else that counts; `null` when there is none. */
export function changesFrom<T>(
  before: History<T>,
  after: History<T>,
  today: Day,
  weighed: (known: T | undefined) => unknown,
): Day | null {
  const bounds = [...knownVersions(before, null), ...knownVersions(after, null)].map(({ from }) => from);
  const days = [...new Set(bounds)].filter((day) => day < today).sort();
  const isOther = (day: Day) =>
    !isDeepStrictEqual(weighed(version(before, day, null)?.data), weighed(version(after, day, null)?.data));
  return days.find(isOther) ?? null;
}

/** Names of the fields that are other on any day. */
export function fieldsThatDiffer<T extends object>(before: History<T>, after: History<T>): string[] {
  const valuesOf = (history: History<T>, field: string) =>
    JSON.stringify(
      knownVersions(history, null).map(({ from, to, data }) => [
        from,
        to,
        Object.entries(data).find(([name]) => name === field)?.[1],
      ]),
    );
  const known = [...knownVersions(before, null), ...knownVersions(after, null)];
  const fields = new Set(known.flatMap(({ data }) => Object.keys(data)));
  return [...fields].filter((field) => valuesOf(before, field) !== valuesOf(after, field));
}
