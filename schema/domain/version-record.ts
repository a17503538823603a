import type { Day } from './day.ts';
import { type History, knownVersions, type Version, type VersionCause, version } from './versions.ts';

/** A version as readers get it. */
export interface VersionRecord<T> {
  readonly data: T;
  readonly from: Day;
  /** Last day, inclusive; `null` without an end. */
  readonly to: Day | null;
  /** Instants, ISO 8601 in UTC, since which and until which it was known; `null` while it stands. */
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  /** When its content was first told. */
  readonly toldAt: string;
  readonly cause: VersionCause;
  readonly reportedBy: string | null;
  readonly grounds: string | null;
  /** Why something else is known since. */
  readonly replacedCause: VersionCause | null;
  readonly replacedGrounds: string | null;
}

/** The versions of a history, known at an instant (`null`: now), in order of their days. */
export function versionsOf<T>(history: History<T>, knownAt: string | null): VersionRecord<T>[] {
  return knownVersions(history, knownAt).map((one) => recordOf(history, one));
}

/** Every version that was ever known: those that no longer are carry the instant until which they were. */
export function everyVersionOf<T>(history: History<T>): VersionRecord<T>[] {
  return history.versions.map((one) => recordOf(history, one));
}

/** The version of a day. */
export function versionOn<T>(history: History<T>, on: Day, knownAt: string | null): VersionRecord<T> | null {
  const found = version(history, on, knownAt);
  return found && recordOf(history, found);
}

function recordOf<T>({ acts }: Pick<History<T>, 'acts'>, one: Version<T>): VersionRecord<T> {
  const told = acts[one.act - 1];
  const since = acts[one.recordedFrom - 1];
  const replacing = one.recordedTo === null ? undefined : acts[one.recordedTo - 1];
  if (!told || !since) throw new Error('A version was told by no act.');
  return {
    data: one.data,
    from: one.from,
    to: one.to,
    recordedFrom: since.at,
    recordedUntil: replacing?.at ?? null,
    toldAt: told.at,
    cause: told.cause,
    reportedBy: told.by,
    grounds: told.grounds,
    replacedCause: replacing?.cause ?? null,
    replacedGrounds: replacing?.grounds ?? null,
  };
}
