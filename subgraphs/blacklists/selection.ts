import type { QueryFilter } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionRange, isWithinDivision } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { coversEntry, type NonPublicSight, sightOfEntry } from '../../schema/domain/sight/blacklist-entry.ts';
import { type Entry, type EntryState, stateOn } from './entry.ts';
import type { EntryDocument } from './model.ts';

/** Which entries are asked for, by whom, and as of when. */
export interface Selection {
  readonly sight: NonPublicSight;
  /** What the caller may see is judged on this day. */
  readonly today: Day;
  /** Existence and state are judged on this day. */
  readonly on: Day;
  readonly list?: BlacklistKind | null;
  readonly subjectUscc?: string | null;
  readonly bodyCode?: string | null;
  readonly division?: DivisionCode | null;
  readonly state?: EntryState | null;
}

/** Whether an entry at hand is selected. `selectionFilter` asks the store the same. */
export function isSelected(entry: Entry, selection: Selection): boolean {
  const { sight, today, on, list, subjectUscc, bodyCode, division, state } = selection;
  const standing = stateOn(entry, on);
  if (standing === null) return false;
  // That an entry was pending on a past day is as little public as that it is now.
  const visible =
    sightOfEntry(sight, entry, today) === 'WHOLE' && (standing !== 'PENDING' || coversEntry(sight, entry));
  return (
    visible &&
    (!list || entry.list === list) &&
    (!subjectUscc || entry.subjectUscc === subjectUscc) &&
    (!bodyCode || entry.subjectBodyCode === bodyCode) &&
    (!division || isWithinDivision(entry.divisionCode, division)) &&
    (!state || standing === state)
  );
}

/** The selection as a store filter. Days that are not set are stored as the greatest day. */
export function selectionFilter(selection: Selection): QueryFilter<EntryDocument> {
  const { on, list, subjectUscc, bodyCode, division, state } = selection;
  const conditions: QueryFilter<EntryDocument>[] = [
    { proposedOn: { $lte: on } },
    ...sightConditions(selection),
    ...(state ? [stateCondition(state, on)] : []),
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
}: Pick<Selection, 'sight' | 'today' | 'on'>): QueryFilter<EntryDocument>[] {
  if (sight?.of === 'ALL') return [];
  const published = { publishedOn: { $lte: on < today ? on : today }, publicUntil: { $gte: today } };
  if (sight === null) return [published];
  return [{ $or: [published, { authorityLevel: 'DIVISION', divisionCode: insideDivision(sight.division) }] }];
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
