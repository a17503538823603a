import { type Day, dayNumber } from '../../schema/domain/day.ts';
import { type DivisionCode, divisionNumbers } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import type { NonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { groupRows, type RowTest, type SelectedRows, selectRows } from '../shared/read-model/count-rows.ts';
import { type CountedTable, createCountedRows, GREATEST, putRows } from '../shared/read-model/counted-rows.ts';
import { inDivision } from '../shared/read-model/division-rows.ts';
import type { ReadModelReader, ReadModelWriter } from '../shared/read-model/read-model.ts';
import type { EntryState, PublishedEntry } from './entry.ts';
import type { Selection } from './selection.ts';

/** A row is a published entry, with what entries are counted by. Days that are not set are the greatest. */
const COLUMNS = [
  'province',
  'place',
  'national',
  'list',
  'proposed',
  'published',
  'removed',
  'ends',
  'public',
] as const;
type Column = (typeof COLUMNS)[number];
type Test = RowTest<Column>;

export const TABLE: CountedTable<Column> = { name: 'counted', columns: COLUMNS };
export const counted = createCountedRows(TABLE);

/** Their numbers in rows, which stay while a view of this version does. */
const LIST_NUMBERS: Readonly<Record<BlacklistKind, number>> = {
  SERIOUS_DISHONESTY: 0,
  ABNORMAL_OPERATIONS: 1,
  COURT_DEFAULTER: 2,
  PROCUREMENT_DISHONESTY: 3,
  PROCUREMENT_BAN: 4,
  BODY_VIOLATION: 5,
  YRD_JOINT_PUNISHMENT: 6,
  MAJOR_TAX_VIOLATION: 7,
};
const LISTS = Object.keys(LIST_NUMBERS) as BlacklistKind[];

const numberOf = (day: Day | null) => (day === null ? GREATEST : dayNumber(day));
const equals = (column: Column, value: number): Test => ({ column, from: value, to: value });
const until = (column: Column, day: number): Test => ({ column, from: 0, to: day });
const since = (column: Column, day: number): Test => ({ column, from: day, to: GREATEST });

/** Counts an entry as it is now, in place of what it was. */
export function putCounted(view: ReadModelWriter, entry: PublishedEntry): void {
  putRows(view, TABLE, entry.id, [
    {
      ...divisionNumbers(entry.divisionCode),
      national: Number(entry.authorityLevel === 'NATIONAL'),
      list: LIST_NUMBERS[entry.list],
      proposed: numberOf(entry.proposedOn),
      published: numberOf(entry.publishedOn),
      removed: numberOf(entry.removedOn),
      ends: numberOf(entry.endsOn),
      public: numberOf(entry.publicUntil),
    },
  ]);
}

/**
 * The places of published entries that are selected, as `isSelected` has it, whoever they are of. `undefined` where the view can't say: as they were known earlier, and
 * where of a record it isn't known what it is.
 */
export function placesIn(view: ReadModelReader, selection: Selection): SelectedRows | undefined {
  const { list, division, state, on, knownAt = null } = selection;
  if (view.hasUnknown || knownAt !== null) return undefined;
  const rows = counted.in(view);
  const tests = [
    ...(division ? inDivision(division) : []),
    ...(list ? [equals('list', LIST_NUMBERS[list])] : []),
    ...(state ? inState(state, dayNumber(on)) : [until('proposed', dayNumber(on))]),
  ];
  const [first, ...more] = seen(tests, selection).flatMap(({ sign, tests: some }) =>
    sign > 0 ? [selectRows(rows, some)] : [],
  );
  if (!first || more.length === 0) return first;
  const isIn = new Uint8Array(rows.length);
  for (const places of [first, ...more]) for (const place of places) isIn[place] = 1;
  return selectRows(rows, []).filter((place) => isIn[place] === 1);
}

/** Per list, how many entries of a division's authorities that somebody may see today count on a day. */
export function listCountsIn(
  view: ReadModelReader,
  division: DivisionCode,
  selection: Pick<Selection, 'sight' | 'today' | 'on'>,
): { readonly list: BlacklistKind; readonly count: number }[] | undefined {
  if (view.hasUnknown) return undefined;
  const rows = counted.in(view);
  const tests = [...inDivision(division), ...inState('PUBLISHED', dayNumber(selection.on))];
  const counts = new Map<BlacklistKind, number>();
  for (const { sign, tests: some } of seen(tests, selection))
    groupRows(rows, selectRows(rows, some), ['list'], ([number = 0], count) => {
      const list = LISTS[number];
      if (list) counts.set(list, (counts.get(list) ?? 0) + sign * count);
    });
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([list, count]) => ({ list, count }))
    .sort((a, b) => a.list.localeCompare(b.list));
}

/** What somebody may see of the rows: what is public, and what is of the own division, less what is both. */
function seen(
  tests: readonly Test[],
  { sight, today, on }: { readonly sight: NonPublicSight; readonly today: Day; readonly on: Day },
): { readonly sign: 1 | -1; readonly tests: readonly Test[] }[] {
  if (sight?.of === 'ALL') return [{ sign: 1, tests }];
  const day = dayNumber(on < today ? on : today);
  const isPublic = [until('published', day), since('public', dayNumber(today))];
  if (sight === null) return [{ sign: 1, tests: [...tests, ...isPublic] }];
  const isOwn = [equals('national', 0), ...inDivision(sight.division)];
  return [
    { sign: 1, tests: [...tests, ...isPublic] },
    { sign: 1, tests: [...tests, ...isOwn] },
    { sign: -1, tests: [...tests, ...isPublic, ...isOwn] },
  ];
}

function inState(state: EntryState, on: number): Test[] {
  const published = until('published', on);
  switch (state) {
    case 'PENDING':
      return [until('proposed', on), since('published', on + 1)];
    case 'PUBLISHED':
      return [published, since('removed', on + 1), since('ends', on)];
    case 'REMOVED':
      return [published, until('removed', on)];
    case 'ENDED':
      return [published, since('removed', on + 1), until('ends', on - 1)];
  }
}
