import DataLoader from 'dataloader';
import type { Day } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { nonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import type { LoaderKit } from '../shared/define-subgraph.ts';
import { type LookUp, loaderByKey, loaderOfMany, lookUp, once } from '../shared/loaders.ts';
import type { List, PageArguments } from '../shared/paging.ts';
import type { Entry, RecordedEntry } from './entry.ts';
import { countsWithin, type EntryFilter } from './entry-service.ts';
import type { Measure } from './measure.ts';
import type { Services } from './service.ts';
import { entriesOf, type SubjectKey } from './view.ts';

/** Subjects or divisions of one batch. */
const BATCH_LIMIT = 1000;

export interface CountKey {
  readonly division: DivisionCode;
  readonly on: Day;
  /** As known at this instant; `null`: now. */
  readonly knownAt: string | null;
}

/** A page of a division's entries. */
export interface DivisionPageKey {
  readonly division: DivisionCode;
  readonly filter: EntryFilter;
  readonly page: PageArguments;
}

/**
 * Look-ups and batches of one request: organisations and bodies of a batch share one store query, divisions one for their counts. Pages of divisions are
 * asked one by one, each distinct one once: a store can't cut several lists to a page each in one query.
 */
export interface Loaders {
  readonly entriesOfSubject: LookUp<SubjectKey, readonly Entry[]>;
  /** As `entriesOfSubject`, with all that was ever known of them, which no view has. */
  readonly recordedOfSubject: LookUp<SubjectKey, readonly RecordedEntry[]>;
  /** The entry of an id with all that was ever known of it. */
  readonly recorded: LookUp<string, RecordedEntry | null>;
  /** Measures under an entry, whoever may see them. */
  readonly measures: LookUp<string, readonly Measure[]>;
  readonly counts: LookUp<CountKey, readonly { readonly list: BlacklistKind; readonly count: number }[]>;
  list(filter: EntryFilter | null | undefined, page: PageArguments): List<Entry>;
  listOfDivision(key: DivisionPageKey): List<Entry>;
}

export function createLoaders({ entries, measures }: Services, kit: LoaderKit): Loaders {
  const { caller } = kit;
  const fromView: LoaderKit['fromView'] = (read) => kit.fromView(read);
  const ofDivisions = new Map<string, List<Entry>>();
  const createEntriesLoader = () =>
    new DataLoader<SubjectKey, readonly RecordedEntry[], string>(
      async (keys: readonly SubjectKey[]) => {
        const found = await entries.ofSubjects({
          usccs: keys.flatMap((key) => ('uscc' in key ? [key.uscc] : [])),
          bodyCodes: keys.flatMap((key) => ('bodyCode' in key ? [key.bodyCode] : [])),
        });
        return keys.map((key) => found.filter((entry) => isOf(entry, key)));
      },
      { maxBatchSize: BATCH_LIMIT, cacheKeyFn: (key) => JSON.stringify(key) },
    );
  return {
    // The view has no pending entries, which only some may see.
    entriesOfSubject: lookUp(
      kit,
      nonPublicSight(caller) === null ? entriesOf : (view, key: SubjectKey) => entries.ofSubjectInView(view, key),
      createEntriesLoader,
    ),
    recordedOfSubject: once(createEntriesLoader),
    recorded: once(() =>
      loaderByKey(
        (ids: readonly string[]) => entries.recorded(ids),
        ({ id }) => id,
      ),
    ),
    measures: once(() =>
      loaderOfMany(
        (ids: readonly string[]) => measures.ofEntries(ids),
        ({ entryId }) => entryId,
      ),
    ),
    counts: lookUp(
      kit,
      (view, { division, on, knownAt }: CountKey) =>
        knownAt === null ? entries.countsInView(view, caller, division, on) : undefined,
      () =>
        new DataLoader(
          async (keys: readonly CountKey[]) => {
            const asOf = ({ on, knownAt }: CountKey) => `${on} ${knownAt}`;
            const distinct = new Map(keys.map((key) => [asOf(key), key]));
            const counted = new Map(
              await Promise.all(
                [...distinct].map(async ([name, { on, knownAt }]) => {
                  const divisions = keys.filter((key) => asOf(key) === name).map(({ division }) => division);
                  return [name, await entries.counts(caller, divisions, on, knownAt)] as const;
                }),
              ),
            );
            return keys.map((key) => countsWithin(counted.get(asOf(key)) ?? [], key.division));
          },
          { maxBatchSize: BATCH_LIMIT, cacheKeyFn: ({ division, on, knownAt }) => `${division} ${on} ${knownAt}` },
        ),
    ),
    list: (filter, page) => entries.list(caller, filter, page, fromView),
    listOfDivision({ division, filter, page }) {
      const { list, state, on, asKnownAt } = filter;
      const key = JSON.stringify([division, list, state, on, asKnownAt, page.first, page.after]);
      const known = ofDivisions.get(key) ?? entries.listOfDivision(caller, division, filter, page, fromView);
      ofDivisions.set(key, known);
      return known;
    },
  };
}

function isOf(entry: Entry, key: SubjectKey): boolean {
  return 'uscc' in key ? entry.subjectUscc === key.uscc : entry.subjectBodyCode === key.bodyCode;
}
