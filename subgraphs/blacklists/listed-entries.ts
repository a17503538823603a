import { dayNumber, isDay } from '../../schema/domain/day.ts';
import { decodeCursor, edgeAt, type Page, type PageArguments, pageSize, toPage } from '../shared/paging.ts';
import { GREATEST } from '../shared/read-model/counted-rows.ts';
import { behind, inOrder, type Ranked, rankedAfter } from '../shared/read-model/ranked-page.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { counted, placesIn, TABLE } from './counted-entries.ts';
import type { Entry } from './entry.ts';
import { NO_DAY } from './model.ts';
import type { PendingEntries } from './pending-entries.ts';
import { isSelected, type Selection } from './selection.ts';
import { entriesOf, entryOf } from './view.ts';

/** Newest publication first; an entry that has none yet comes before all. */
const NEWEST_FIRST = { column: 'published', sign: -1 } as const;
const CURSOR_KEYS = 2;

/** What a list of entries is read from: the view, and the pending entries that no view has. */
export interface EntrySources {
  readonly view: ReadModelReader;
  readonly pending: Pick<PendingEntries, 'all'>;
}

/** A page of the selected entries, as the store would answer it; `undefined` where these can't say. */
export function pageIn(sources: EntrySources, selection: Selection, page: PageArguments): Page<Entry> | undefined {
  const size = pageSize(page.first, page.most);
  const after = page.after ? placeOf(page.after) : null;
  // Another list's cursor, or one that was made up, is for the store to read.
  if (after === undefined) return undefined;
  const found = selectedAfter(sources, selection, after, size + 1);
  if (!found) return undefined;
  const edges = found.slice(0, size).map((entry) => edgeAt(entry, [entry.publishedOn ?? NO_DAY, entry.id]));
  return toPage(edges, found.length > size, after !== null, () =>
    Promise.reject(new Error('A page of the view is counted by its list.')),
  );
}

/** How many entries are selected; `undefined` where these can't say. */
export function countIn(sources: EntrySources, selection: Selection): number | undefined {
  const { view } = sources;
  const waiting = pendingAmong(sources, selection);
  if (!waiting || view.hasUnknown) return undefined;
  const own = ofSubject(view, selection);
  const published = own ? own.length : placesIn(view, selection)?.length;
  return published === undefined ? undefined : published + waiting.length;
}

function selectedAfter(
  sources: EntrySources,
  selection: Selection,
  after: Ranked | null,
  size: number,
): readonly Entry[] | undefined {
  const { view } = sources;
  const waiting = pendingAmong(sources, selection);
  if (!waiting || view.hasUnknown) return undefined;
  const own = ofSubject(view, selection);
  if (own) return inList([...waiting, ...own], after, size);
  const places = placesIn(view, selection);
  if (!places) return undefined;
  const published = rankedAfter(view, { table: TABLE, rows: counted.in(view) }, NEWEST_FIRST, places, after, size);
  return inList([...waiting, ...published.flatMap(({ key }) => entryOf(view, key) ?? [])], after, size);
}

/** Those of a subject that is named, which lie together; `null` where none is. */
function ofSubject(view: ReadModelReader, selection: Selection): readonly Entry[] | null {
  const { subjectUscc, bodyCode, knownAt = null } = selection;
  if ((!subjectUscc && !bodyCode) || knownAt !== null) return null;
  const all = entriesOf(view, subjectUscc ? { uscc: subjectUscc } : { bodyCode: bodyCode ?? '' });
  return all.filter((entry) => isSelected(entry, selection));
}

/** Selected entries that are pending, and those published so lately that the view hasn't them yet; `undefined` while they are not known. */
function pendingAmong({ view, pending }: EntrySources, selection: Selection): readonly Entry[] | undefined {
  if (selection.sight === null) return [];
  return pending.all()?.filter((entry) => isSelected(entry, selection) && !entryOf(view, entry.id));
}

function inList(entries: readonly Entry[], after: Ranked | null, size: number): readonly Entry[] {
  const ranked = entries.map((entry) => ({ key: entry.id, rank: rankOf(entry.publishedOn), entry }));
  const byKey = new Map(ranked.map(({ key, entry }) => [key, entry]));
  return behind(ranked.sort(inOrder), after, size).flatMap(({ key }) => byKey.get(key) ?? []);
}

const rankOf = (publishedOn: Entry['publishedOn']) => -(publishedOn === null ? GREATEST : dayNumber(publishedOn));

/** Where a cursor lies in the order; `undefined`: nowhere. */
function placeOf(after: string): Ranked | undefined {
  const [day, id] = decodeCursor(after, CURSOR_KEYS);
  if (typeof day !== 'string' || typeof id !== 'string') return undefined;
  if (day === NO_DAY) return { key: id, rank: rankOf(null) };
  return isDay(day) ? { key: id, rank: rankOf(day) } : undefined;
}
