import { isDeepStrictEqual } from 'node:util';
import { addDays, type Day } from './day.ts';
import type { Lifecycle } from './status.ts';
import {
  type Act,
  fieldsChanged,
  type History,
  knownVersions,
  revise,
  type VersionCause,
  withoutFields,
} from './versions.ts';

/** Fields of a record with terms and reported statuses, a certificate or a conformity result, that carry days of their own. */
export const DATED_FIELDS = ['terms', 'statusHistory'] as const;

/** Who tells it and when; the days follow from what is told. */
export interface Telling {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What names no day of its own counts from this one: the day on which it is told or decided. */
  readonly today: Day;
  /** Code of the body that answers for it; `null` for what the hub took over from a register. */
  readonly by: string | null;
}

/** The act of a telling. */
export function actOf({ at, by }: Pick<Telling, 'at' | 'by'>, cause: VersionCause, grounds: string | null = null): Act {
  return { at, cause, by, grounds };
}

/** The days of a report that do not follow from terms and statuses. */
export interface ReportDays {
  /** First day of the record. */
  readonly first: Day;
  /** First day of a changed content. */
  readonly content: Day;
}

/**
 * The history after a report, a status event or a renewal has made `after` of `before` (`null`: the record is new). A changed content holds from its own day,
 * a status from its first day; a renewed term from the day of telling, or from its first day when it is told later.
 */
export function afterReport<T extends Lifecycle>(
  history: History<T>,
  before: T | null,
  after: T,
  telling: Telling,
  days: ReportDays,
): History<T> {
  if (!before) return revise(history, actOf(telling, 'ISSUE'), { from: days.first, to: null }, () => after);
  const patched = (
    told: History<T>,
    cause: VersionCause,
    from: Day,
    patch: Readonly<Record<string, unknown>>,
    gone: readonly string[] = [],
  ) =>
    revise(
      told,
      actOf(telling, cause),
      { from, to: null },
      (known) => known && ({ ...withoutFields(known, gone), ...patch } as T),
    );
  let told = withFirstDay(history, days.first, telling);
  const { changed, gone } = fieldsChanged(withoutFields(before, DATED_FIELDS), withoutFields(after, DATED_FIELDS));
  if (Object.keys(changed).length > 0 || gone.length > 0) told = patched(told, 'CHANGE', days.content, changed, gone);
  if (!isDeepStrictEqual(before.terms, after.terms)) {
    const renewed = after.terms.find((term, index) => !isDeepStrictEqual(term, before.terms[index]));
    const from = renewed && renewed.from < telling.today ? renewed.from : telling.today;
    told = patched(told, 'CHANGE', from, { terms: after.terms });
  }
  if (!isDeepStrictEqual(before.statusHistory, after.statusHistory)) {
    const begun = after.statusHistory.find((period, index) => !isDeepStrictEqual(period, before.statusHistory[index]));
    told = patched(told, 'STATUS', begun?.from ?? telling.today, { statusHistory: after.statusHistory });
  }
  return told;
}

/** A record whose first day is told anew begins then: as it was first known, or not before. */
function withFirstDay<T>(history: History<T>, first: Day, telling: Telling): History<T> {
  const [earliest] = knownVersions(history, null);
  if (!earliest || earliest.from === first) return history;
  const act = actOf(telling, 'CHANGE');
  if (first < earliest.from)
    return revise(history, act, { from: first, to: addDays(earliest.from, -1) }, () => earliest.data);
  return revise(history, act, { from: earliest.from, to: addDays(first, -1) }, () => null);
}
