import { isDeepStrictEqual } from 'node:util';
import { addDays, type Day } from './day.ts';

/**
 * Facts on two axes of time: the days in the world on which a version holds, and the moments from and to which the hub knew it. A history only grows:
 * what was known at a moment stays readable, whatever was told later.
 */

/** Why a version came about. 发证 · 变更 · 状态 · 更正 · 撤回. */
export const VERSION_CAUSES = ['ISSUE', 'CHANGE', 'STATUS', 'CORRECTION', 'WITHDRAWAL'] as const;
export type VersionCause = (typeof VERSION_CAUSES)[number];

/** Something told to the hub. Acts of a history are numbered from 1; the number breaks ties between acts of one instant. */
export interface Act {
  /** When the hub took it, ISO 8601 in UTC with milliseconds, never before the act before it. */
  readonly at: string;
  readonly cause: VersionCause;
  /** Who answers for it: code of the body that reported it; `null` when the hub took it over from a register. */
  readonly by: string | null;
  /** Why what was known is put right; `null` for everything but corrections and withdrawals. */
  readonly grounds: string | null;
}

/** What was the case on the days of a stretch, as known between two acts. */
export interface Version<T> {
  readonly from: Day;
  /** Last day, inclusive; `null` without an end. */
  readonly to: Day | null;
  /** Number of the act since which it is known. */
  readonly recordedFrom: number;
  /** Number of the act since which something else is known of these days; `null` while it stands. */
  readonly recordedTo: number | null;
  /** Number of the act that first told it: the same as `recordedFrom`, unless a later act cut its days. */
  readonly act: number;
  readonly data: T;
}

/** All that was ever known of a record. Versions known at one moment never share a day. */
export interface History<T> {
  readonly acts: readonly Act[];
  readonly versions: readonly Version<T>[];
}

/** A history of nothing yet. */
export const NO_HISTORY: History<never> = { acts: [], versions: [] };

/** How many acts were known at an instant; all of them for `null`, which is now. */
export function actsKnownAt({ acts }: Pick<History<unknown>, 'acts'>, knownAt: string | null): number {
  if (knownAt === null) return acts.length;
  let known = 0;
  while (known < acts.length && (acts[known]?.at ?? '') <= knownAt) known++;
  return known;
}

/** The versions known at an instant, `null`: now; in order of their days. */
export function knownVersions<T>(history: History<T>, knownAt: string | null): Version<T>[] {
  const position = actsKnownAt(history, knownAt);
  return history.versions.filter((one) => isKnown(one, position)).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** What was the case on a day, as known at an instant (`null`: now); `null` when nothing was. */
export function version<T>(history: History<T>, on: Day, knownAt: string | null): Version<T> | null {
  const position = actsKnownAt(history, knownAt);
  return history.versions.find((one) => isKnown(one, position) && holdsOn(one, on)) ?? null;
}

function isKnown({ recordedFrom, recordedTo }: Version<unknown>, position: number): boolean {
  return recordedFrom <= position && (recordedTo === null || position < recordedTo);
}

function holdsOn({ from, to }: Version<unknown>, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

/** The days that an act speaks of; `to` inclusive, `null` without an end. */
export interface Days {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * The history after an act that says something else of some days: `change` gets what was known of a stretch of them (`null`: nothing) and answers what is
 * the case (`null`: nothing). What the act leaves as it was keeps its version; when it changes nothing at all, the same history is returned.
 */
export function revise<T>(
  history: History<T>,
  act: Act,
  days: Days,
  change: (known: T | null, stretch: Days) => T | null,
): History<T> {
  const known = knownVersions(history, null);
  const position = history.acts.length + 1;
  const closed = new Set<Version<T>>();
  const added: Version<T>[] = [];
  for (const { stretch, holder } of stretches(known, days)) {
    const before = holder?.data ?? null;
    const after = change(before, stretch);
    if (isDeepStrictEqual(after, before)) continue;
    if (holder) closed.add(holder);
    if (after === null) continue;
    const last = added.at(-1);
    const adjoins = last && last.to !== null && addDays(last.to, 1) === stretch.from;
    if (adjoins && isDeepStrictEqual(last.data, after)) added[added.length - 1] = { ...last, to: stretch.to };
    else added.push({ ...stretch, recordedFrom: position, recordedTo: null, act: position, data: after });
  }
  if (closed.size === 0 && added.length === 0) return history;
  for (const one of closed)
    for (const rest of outside(one, days)) added.push({ ...one, ...rest, recordedFrom: position, recordedTo: null });
  added.sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = history.acts.at(-1);
  const at = last && last.at > act.at ? last.at : act.at;
  return {
    acts: [...history.acts, { ...act, at }],
    versions: [...history.versions.map((one) => (closed.has(one) ? { ...one, recordedTo: position } : one)), ...added],
  };
}

/** Cuts days at the bounds of the known versions: each stretch lies in one version or in none. */
function stretches<T>(known: readonly Version<T>[], { from, to }: Days) {
  const found: { readonly stretch: Days; readonly holder: Version<T> | null }[] = [];
  let next: Day | null = from;
  for (const holder of known) {
    if (next === null || (to !== null && holder.from > to)) break;
    if (holder.to !== null && holder.to < next) continue;
    if (next < holder.from) found.push({ stretch: { from: next, to: addDays(holder.from, -1) }, holder: null });
    const start: Day = next < holder.from ? holder.from : next;
    const end = earlier(holder.to, to);
    found.push({ stretch: { from: start, to: end }, holder });
    next = end === null || end === to ? null : addDays(end, 1);
  }
  if (next !== null && (to === null || next <= to)) found.push({ stretch: { from: next, to }, holder: null });
  return found;
}

/** The days of a version that an act does not speak of. */
function outside(one: Days, { from, to }: Days): Days[] {
  const before = one.from < from ? [{ from: one.from, to: earlier(one.to, addDays(from, -1)) }] : [];
  const after =
    to !== null && (one.to === null || to < one.to) ? [{ from: later(one.from, addDays(to, 1)), to: one.to }] : [];
  return [...before, ...after];
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** A version beside the record as it stands: only the fields in which it differs from that. */
export interface PackedVersion extends Omit<Version<unknown>, 'data'> {
  readonly differs: Readonly<Record<string, unknown>>;
  /** Fields of the record as it stands that the version has not; absent when there are none. */
  readonly without?: readonly string[];
}

/** A history as it is stored and told beside the record as it stands: most versions differ from it in one field. */
export interface PackedHistory {
  readonly acts: readonly Act[];
  readonly versions: readonly PackedVersion[];
}

/** Packs a history; records need not have the same fields. */
export function packHistory<T extends object>({ acts, versions }: History<T>, current: T): PackedHistory {
  return {
    acts,
    versions: versions.map(({ data, ...place }) => {
      const { changed, gone } = fieldsChanged(current, data);
      return { ...place, differs: changed, ...(gone.length > 0 && { without: gone }) };
    }),
  };
}

/** What another state of a record has that one has not, or has otherwise, and which of its fields the other has not. A field that is `undefined` is none. */
export function fieldsChanged(
  before: object,
  after: object,
): { readonly changed: Readonly<Record<string, unknown>>; readonly gone: readonly string[] } {
  const known = before as Readonly<Record<string, unknown>>;
  const told = after as Readonly<Record<string, unknown>>;
  return {
    changed: Object.fromEntries(
      Object.entries(told).filter(([field, value]) => value !== undefined && !isDeepStrictEqual(value, known[field])),
    ),
    gone: Object.keys(known).filter((field) => known[field] !== undefined && told[field] === undefined),
  };
}

/** A record without some of its fields. */
export function withoutFields<T extends object>(record: T, fields: readonly string[]): T {
  if (fields.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))) as T;
}

/** The history that was packed beside a record. */
export function unpackHistory<T extends object>({ acts, versions }: PackedHistory, current: T): History<T> {
  return {
    acts,
    versions: versions.map(({ differs, without = [], ...place }) => ({
      ...place,
      data: { ...withoutFields(current, without), ...differs } as T,
    })),
  };
}
