import type { QueryFilter } from 'mongoose';
import { type Day, dayOf } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionRange, isWithinDivision } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { coversEntry, type NonPublicSight, sightOfEntry } from '../../schema/domain/sight/blacklist-entry.ts';
import { type Entry, type EntryState, entryKnownAt, stateOn } from './entry.ts';
import type { EntryDocument } from './model.ts';

/** Which entries are asked for, by whom, and as of when. */
export interface Selection {
  readonly sight: NonPublicSight;
  /** What the caller may see is judged on this day. */
  readonly today: Day;
  /** Existence and state are judged on this day. */
  readonly on: Day;
  /** As the hub knew it at this instant; absent or `null`: now. */
  readonly knownAt?: string | null;
  readonly list?: BlacklistKind | null;
  readonly subjectUscc?: string | null;
  readonly bodyCode?: string | null;
  readonly division?: DivisionCode | null;
  readonly state?: EntryState | null;
}

/** The entry as it was known, when it is selected; otherwise `null`. `selectionFilter` asks the store the same. */
export function selected(entry: Entry, selection: Selection): Entry | null {
  const { sight, today, on, knownAt = null, list, subjectUscc, bodyCode, division, state } = selection;
  const known = entryKnownAt(entry, knownAt);
  const standing = known && stateOn(known, on);
  if (standing === null) return null;
  // What may be seen is judged by what is known today: a question about an earlier instant opens nothing that was removed since. That an entry was pending on a past day is as little public as that it is now.
  const visible =
    sightOfEntry(sight, entry, today) === 'WHOLE' && (standing !== 'PENDING' || coversEntry(sight, entry));
  const isAskedFor =
    visible &&
    (!list || entry.list === list) &&
    (!subjectUscc || entry.subjectUscc === subjectUscc) &&
    (!bodyCode || entry.subjectBodyCode === bodyCode) &&
    (!division || isWithinDivision(entry.divisionCode, division)) &&
    (!state || standing === state);
  return isAskedFor ? known : null;
}

/** Whether an entry at hand is selected. */
export function isSelected(entry: Entry, selection: Selection): boolean {
  return selected(entry, selection) !== null;
}

/** The selection as a store filter. Days that are not set are stored as the greatest day. */
export function selectionFilter(selection: Selection): QueryFilter<EntryDocument> {
  const { on, knownAt = null, list, subjectUscc, bodyCode, division, state } = selection;
  const conditions: QueryFilter<EntryDocument>[] = [
    { proposedOn: { $lte: on } },
    ...sightConditions(selection),
    ...(state ? [knownAs(stateCondition(state, on), knownAt)] : knownAt === null ? [] : [knownAs({}, knownAt)]),
  ];
  return {
    ...(list && { list }),
    ...(subjectUscc && { subjectUscc }),
    ...(bodyCode && { subjectBodyCode: bodyCode }),
    ...(division && { divisionCode: insideDivision(division) }),
    $and: conditions,
  };
}

/** What somebody with this sight may see of what was published by the day `on`: that is judged as of today. */
export function sightConditions({
  sight,
  today,
  on,
  knownAt = null,
}: Pick<Selection, 'sight' | 'today' | 'on' | 'knownAt'>): QueryFilter<EntryDocument>[] {
  if (sight?.of === 'ALL') return [];
  const publicNow = { publishedOn: { $lte: on < today ? on : today }, publicUntil: { $gte: today } };
  const published =
    knownAt === null ? publicNow : { $and: [publicNow, knownAs({ publishedOn: { $lte: on } }, knownAt)] };
  if (sight === null) return [published];
  return [{ $or: [published, { authorityLevel: 'DIVISION', divisionCode: insideDivision(sight.division) }] }];
}

/** A condition on the days that decisions set, of the entry as it was known at an instant (`null`: now). */
export function knownAs(condition: QueryFilter<EntryDocument>, knownAt: string | null): QueryFilter<EntryDocument> {
  if (knownAt === null) return condition;
  const then = { known: { $elemMatch: { from: { $lte: knownAt }, to: { $gt: knownAt }, ...condition } } };
  // From before it was kept what was known when: known since its first day, as it stands.
  return { $or: [then, { known: null, proposedOn: { $lte: dayOf(new Date(knownAt)) }, ...condition }] };
}

/** Entries in a state on a day. */
export function stateCondition(state: EntryState, on: Day): QueryFilter<EntryDocument> {
  switch (state) {
    case 'PENDING':
      return { publishedOn: { $gt: on } };
    case 'PUBLISHED':
      return { publishedOn: { $lte: on }, removedOn: { $gt: on }, endsOn: { $gte: on } };
    case 'REMOVED':
      return { publishedOn: { $lte: on }, removedOn: { $lte: on } };
    case 'ENDED':
      return { publishedOn: { $lte: on }, removedOn: { $gt: on }, endsOn: { $lt: on } };
  }
}

/** A condition on the code of a division: the division itself or one inside it. */
export function insideDivision(division: DivisionCode) {
  const { from, to } = divisionRange(division);
  return { $gte: from, $lte: to };
}
