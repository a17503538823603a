import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { type DivisionCode, isDivisionCode, isWithinDivision } from '../../schema/domain/division.ts';
import type { BlacklistKind } from '../../schema/domain/facts.ts';
import { coversEntry, nonPublicSight } from '../../schema/domain/sight/blacklist-entry.ts';
import { isMonthEnd, monthEndBy, sightOfCounts } from '../../schema/domain/sight/counts.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { RequestReads } from '../shared/loaders.ts';
import {
  decodeCursor,
  findPage,
  type List,
  listOf,
  type Page,
  type PageArguments,
  pageOfList,
  pageSize,
  storeCounts,
} from '../shared/paging.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { pastInstant } from '../shared/version-fields.ts';
import { listCountsIn } from './counted-entries.ts';
import { type Entry, type EntryState, entryKnownAt, type RecordedEntry, stateOn } from './entry.ts';
import { countIn, pageIn } from './listed-entries.ts';
import { type EntryDocument, fromDocument, type Models } from './model.ts';
import { type PendingEntries, withPending } from './pending-entries.ts';
import { mayAskForNonPublic, mayDecide } from './policy.ts';
import {
  insideDivision,
  knownAs,
  type Selection,
  selected,
  selectionFilter,
  sightConditions,
  stateCondition,
} from './selection.ts';
import { entriesOf, type SubjectKey } from './view.ts';

/** Newest publication first; pending entries, which have none yet, come before all. */
const ORDER = [
  ['publishedOn', -1],
  ['_id', 1],
] as const;

/** How a request reads the view. */
type FromView = RequestReads['fromView'];
const NO_VIEW: FromView = () => undefined;

/** What a list of entries may be narrowed to. */
export interface EntryFilter {
  readonly list?: BlacklistKind | null;
  readonly subjectUscc?: string | null;
  readonly bodyCode?: string | null;
  readonly division?: DivisionCode | null;
  readonly state?: EntryState | null;
  readonly on?: Day | null;
  /** As the hub knew it at this instant; absent: now. */
  readonly asKnownAt?: Date | null;
}

/** Whose entries to find. */
export interface Subjects {
  readonly usccs: readonly string[];
  readonly bodyCodes: readonly string[];
}

/** How many entries of a list count in a division. */
export interface EntryCount {
  readonly list: BlacklistKind;
  readonly divisionCode: DivisionCode;
  readonly count: number;
}

/** Reading entries. What a caller may see is judged as of today, whatever day the question is about. */
export interface EntryService {
  /** @throws FORBIDDEN for a non-public state that the caller may not see; BAD_USER_INPUT for a malformed filter. */
  list(caller: Caller, filter: EntryFilter | null | undefined, page: PageArguments, fromView?: FromView): List<Entry>;
  /** As `list`, from a subject's entries at hand. */
  pageOf(caller: Caller, entries: readonly Entry[], filter: EntryFilter, page: PageArguments): Page<Entry>;
  /** All of a subject's entries at hand that are asked for, each as it was known. @throws as `list` */
  selected(caller: Caller, entries: readonly Entry[], filter: EntryFilter): readonly Entry[];
  /** As `list`, of the authorities in a division. */
  listOfDivision(
    caller: Caller,
    division: DivisionCode,
    filter: EntryFilter,
    page: PageArguments,
    fromView?: FromView,
  ): List<Entry>;
  /** The entry, with `asKnownAt` as it was known then; `null` when there is none that the caller may see. */
  find(caller: Caller, id: string, asKnownAt?: Date | null): Promise<Entry | null>;
  /** The entry's state on the day as far as the caller may know it: that it was pending is not public. */
  stateFor(caller: Caller, entry: Entry, on: Day): EntryState | null;
  /** Every entry of a subject, pending ones too, by the view and what is kept of pending ones; `undefined` where these can't say. */
  ofSubjectInView(view: ReadModelReader, key: SubjectKey): readonly Entry[] | undefined;
  /** Every entry of these subjects, in list order, also those that the caller may not see: `pageOf` sorts them out. */
  ofSubjects(subjects: Subjects): Promise<readonly RecordedEntry[]>;
  /** These entries with all that was ever known of them, whoever may see them. */
  recorded(ids: readonly string[]): Promise<readonly RecordedEntry[]>;
  /** An instant that has come; `null` for none. @throws BAD_USER_INPUT */
  instant(asKnownAt: Date | null | undefined): string | null;
  /**
   * On which day the caller is told counts of the division, and whether exactly: those of another province hold for month ends, small ones left out.
   * @throws FORBIDDEN unless the caller may count there; BAD_USER_INPUT for a day that has not come or is no month end.
   */
  countsFor(
    caller: Caller,
    division: DivisionCode,
    on: Day | null | undefined,
  ): { readonly on: Day; readonly isExact: boolean };
  /** Per list, how many entries that the caller may see today count on the day in the division, by the view; `undefined` where it can't say. */
  countsInView(
    view: ReadModelReader,
    caller: Caller,
    division: DivisionCode,
    on: Day,
  ): readonly { readonly list: BlacklistKind; readonly count: number }[] | undefined;
  /** Per list and deciding division, how many entries that the caller may see today count on the day in these divisions, by the store. */
  counts(
    caller: Caller,
    divisions: readonly DivisionCode[],
    on: Day,
    knownAt: string | null,
  ): Promise<readonly EntryCount[]>;
}

/** Makes the service over the store. */
export function createEntryService(kit: ServiceKit<Models>, pending: PendingEntries): EntryService {
  const { entries } = kit.models;

  const select = (caller: Caller, filter: EntryFilter, argument: string): Selection => {
    const today = kit.clock.today();
    const sight = nonPublicSight(caller);
    checkFilter(filter, today, argument);
    const { list, bodyCode, division = null, state, on, asKnownAt } = filter;
    // As rows have it: a code in small letters would find nothing, which reads as if its owner were on no list.
    const subjectUscc =
      filter.subjectUscc &&
      requireUscc(filter.subjectUscc, (expected) => badUserInput(`${argument}subjectUscc`, expected));
    const knownAt = pastInstant(asKnownAt, kit.clock, `${argument}asKnownAt`);
    if ((state === 'PENDING' || state === 'REMOVED') && !mayAskForNonPublic(sight, division))
      throw hubError('FORBIDDEN', `Entries in state ${state} are seen by the authority concerned only.`);
    return { sight, today, on: on ?? today, knownAt, list, subjectUscc, bodyCode, division, state };
  };

  const list = (caller: Caller, filter: EntryFilter, page: PageArguments, argument: string, fromView: FromView) => {
    const selection = select(caller, filter, argument);
    const asAskedFor = (document: EntryDocument) => {
      const entry = fromDocument(document);
      return entryKnownAt(entry, selection.knownAt ?? null) ?? entry;
    };
    pageSize(page.first);
    if (page.after) decodeCursor(page.after, ORDER.length);
    return listOf(
      () =>
        fromView((view) => pageIn({ view, pending }, selection, page)) ??
        findPage(entries, selectionFilter(selection), ORDER, page, asAskedFor),
      () =>
        fromView((view) => countIn({ view, pending }, selection)) ??
        storeCounts(() => entries.countDocuments(selectionFilter(selection)).exec()),
    );
  };

  return {
    list: (caller, filter, page, fromView = NO_VIEW) => list(caller, filter ?? {}, page, 'filter.', fromView),
    pageOf(caller, found, filter, page) {
      const selection = select(caller, filter, '');
      return pageOfList(
        found.flatMap((entry) => selected(entry, selection) ?? []),
        ({ id }) => id,
        page,
      );
    },
    selected(caller, found, filter) {
      const selection = select(caller, filter, '');
      return found.flatMap((entry) => selected(entry, selection) ?? []);
    },
    listOfDivision: (caller, division, filter, page, fromView = NO_VIEW) =>
      list(caller, { ...filter, division }, page, '', fromView),
    async find(caller, id, asKnownAt) {
      const knownAt = pastInstant(asKnownAt, kit.clock);
      const document = await entries.findById(id).lean<EntryDocument>().exec();
      if (!document) return null;
      const entry = fromDocument(document);
      const today = kit.clock.today();
      return selected(entry, { sight: nonPublicSight(caller), today, on: today, knownAt });
    },
    stateFor(caller, entry, on) {
      const state = stateOn(entry, on);
      if (state !== 'PENDING') return state;
      // A token for reporting decides and does not read lists; its own entry in the payload is no secret to it.
      const isOwn = caller.scopes.includes('blacklists:decide') && mayDecide(caller, entry.id);
      return isOwn || coversEntry(nonPublicSight(caller), entry) ? state : null;
    },
    ofSubjectInView(view, key) {
      const waiting = pending.ofSubject(key);
      return waiting && withPending(waiting, entriesOf(view, key));
    },
    async ofSubjects({ usccs, bodyCodes }) {
      const conditions = [
        ...(usccs.length > 0 ? [{ subjectUscc: { $in: [...usccs] } }] : []),
        ...(bodyCodes.length > 0 ? [{ subjectBodyCode: { $in: [...bodyCodes] } }] : []),
      ];
      if (conditions.length === 0) return [];
      const found = await entries
        .find(conditions.length === 1 ? (conditions[0] ?? {}) : { $or: conditions })
        .sort(Object.fromEntries(ORDER))
        .lean<EntryDocument[]>()
        .exec();
      return found.map(fromDocument);
    },
    instant: (asKnownAt) => pastInstant(asKnownAt, kit.clock),
    async recorded(ids) {
      const found = await entries
        .find({ _id: { $in: [...ids] } })
        .lean<EntryDocument[]>()
        .exec();
      return found.map(fromDocument);
    },
    countsFor(caller, division, on) {
      const today = kit.clock.today();
      if (on && on > today) throw notInTheFuture('on');
      const sight = sightOfCounts(caller, division);
      if (sight === 'NOTHING') throw hubError('FORBIDDEN', `The caller may not see counts of division ${division}.`);
      if (sight === 'EXACT') return { on: on ?? today, isExact: true };
      const day = on ?? monthEndBy(today);
      if (!isMonthEnd(day)) throw badUserInput('on', 'the last day of a month, for another province');
      return { on: day, isExact: false };
    },
    countsInView: (view, caller, division, on) =>
      listCountsIn(view, division, { sight: nonPublicSight(caller), today: kit.clock.today(), on }),
    async counts(caller, divisions, on, knownAt) {
      const conditions = sightConditions({ sight: nonPublicSight(caller), today: kit.clock.today(), on, knownAt });
      const groups = await storeCounts(() =>
        entries
          .aggregate<{ _id: { list: BlacklistKind; divisionCode: DivisionCode }; count: number }>([
            {
              $match: {
                $and: [
                  knownAs(stateCondition('PUBLISHED', on), knownAt),
                  ...conditions,
                  { $or: divisions.map((division) => ({ divisionCode: insideDivision(division) })) },
                ],
              },
            },
            { $group: { _id: { list: '$list', divisionCode: '$divisionCode' }, count: { $sum: 1 } } },
          ])
          .exec(),
      );
      return groups.map(({ _id, count }) => ({ ..._id, count }));
    },
  };
}

/** Sums counts over each division, which its counties, its prefectures and itself make up. */
export function countsWithin(
  counts: readonly EntryCount[],
  division: DivisionCode,
): { readonly list: BlacklistKind; readonly count: number }[] {
  const byList = new Map<BlacklistKind, number>();
  for (const { list, divisionCode, count } of counts)
    if (isWithinDivision(divisionCode, division)) byList.set(list, (byList.get(list) ?? 0) + count);
  return [...byList].map(([list, count]) => ({ list, count })).sort((a, b) => a.list.localeCompare(b.list));
}

function checkFilter(filter: EntryFilter, today: Day, argument: string): void {
  const { bodyCode, division, on } = filter;
  if (bodyCode && !/^\d{3}$/.test(bodyCode)) throw badUserInput(`${argument}bodyCode`, 'three digits');
  if (division && !isDivisionCode(division)) throw badUserInput(`${argument}division`, 'a GB/T 2260 code, six digits');
  if (on && on > today) throw notInTheFuture(`${argument}on`);
}

export function notInTheFuture(argument: string) {
  return badUserInput(argument, 'a day that is not in the future');
}
