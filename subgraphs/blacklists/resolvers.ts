import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { blacklistKind } from '../../schema/domain/events/blacklists.ts';
import { toldCount } from '../../schema/domain/sight/counts.ts';
import type { Clock } from '../shared/clock.ts';
import { allFound, type Found, whenFound } from '../shared/loaders.ts';
import type { List, Page } from '../shared/paging.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { Context } from './context.ts';
import { type Entry, entryKnownAt, removableFrom, stateOn } from './entry.ts';
import { notInTheFuture } from './entry-service.ts';
import type { Loaders } from './loaders.ts';
import type { Measure } from './measure.ts';
import type { MeasureQuestion } from './measure-service.ts';
import type { SubjectKey } from './view.ts';

const LISTS = blacklistKind.options;

export const resolvers: Resolvers = {
  Query: {
    blacklistEntries: (_, { filter, ...page }, { loaders }) => loaders.list(filter, page),
    blacklistEntry: (_, { id, asKnownAt }, { services, caller }) => services.entries.find(caller, id, asKnownAt),
    listingNotices: (_, page, { services, caller }) => services.notices.list(caller, page),
    blacklistRules: (_, { on }, { services, clock }) => [...services.rules.rulesOn(on ?? clock.today())],
  },
  Mutation: {
    giveListingNotice: (_, { input }, { services, caller }) => services.notices.give(caller, input),
    fileListingStatement: (_, { input }, { services, caller }) => services.notices.answer(caller, input),
    proposeBlacklistEntry: (_, { input }, { services, caller }) => services.decisions.propose(caller, input),
    publishBlacklistEntry: (_, { input: { entryId, ...publication } }, { services, caller }) =>
      services.decisions.publish(caller, entryId, publication),
    removeBlacklistEntry: (_, { input: { entryId, ...removal } }, { services, caller }) =>
      services.decisions.remove(caller, entryId, removal),
    requestRepair: (_, { input }, { services, caller }) => services.repairs.request(caller, input),
    decideRepair: (_, { input }, { services, caller }) => services.repairs.decide(caller, input),
    takePunishmentMeasure: (_, { input }, { services, caller }) => services.measures.take(caller, input),
    endPunishmentMeasure: (_, { input }, { services, caller }) => services.measures.end(caller, input),
    async importBlacklistEntries(_, { input }, { services, caller }) {
      const { stated, outcomes } = await services.lists.take(caller, input);
      return {
        asOf: stated?.asOf ?? null,
        outcomes: outcomes.map(({ index, change, fault }) => ({
          index,
          entryId: change?.entry.id ?? null,
          result: change?.result ?? null,
          fault: fault?.en ?? null,
          rowFault: fault,
        })),
      };
    },
  },
  BlacklistEntry: {
    __resolveReference: ({ ref }, { services, caller }) => services.entries.find(caller, ref),
    ref: ({ id }) => id,
    subject: ({ subjectUscc }) => ({ uscc: subjectUscc }),
    body: ({ subjectBodyCode }) => (subjectBodyCode === null ? null : { code: subjectBodyCode }),
    division: ({ divisionCode }) => ({ code: divisionCode }),
    state: (entry, { on, asKnownAt }, context) =>
      whenFound(
        asKnown(entry, asKnownAt, context),
        (known) => known && context.services.entries.stateFor(context.caller, known, on ?? context.clock.today()),
      ),
    countsOn: (entry, { on, asKnownAt }, context) =>
      whenFound(
        asKnown(entry, asKnownAt, context),
        (known) => known !== null && stateOn(known, on ?? context.clock.today()) === 'PUBLISHED',
      ),
    async repairs({ id }, _, { services, caller }) {
      const repairs = await services.repairs.of(caller, id);
      return repairs === null ? null : [...repairs];
    },
    measures: (entry, { on, asKnownAt }, context) => {
      const { services, caller, clock } = context;
      if (!services.measures.isTold(caller, entry, null)) return null;
      const question = { on: dayAsked(on, clock), knownAt: services.entries.instant(asKnownAt), region: null };
      return whenFound(
        asKnown(entry, asKnownAt, context),
        (known) => known && measuresUnder([known], question, context),
      );
    },
    removableFrom: ({ list, groundCode, publishedOn }, _, { services }) => {
      const rule = publishedOn === null ? null : services.rules.ruleOn(list, groundCode, publishedOn);
      return rule === null || publishedOn === null ? null : removableFrom(rule, publishedOn);
    },
  },
  ListingNoticeConnection: { totalCount: (page) => page.totalCount() },
  ListingNotice: {
    id: ({ _id }) => _id,
    statements: ({ statements }) => statements.map((one) => ({ ...one, papers: [...one.papers] })),
  },
  PunishmentMeasure: {
    division: ({ divisionCode }) => ({ code: divisionCode }),
    entry: ({ entryId }, _, { services, caller }) => services.entries.find(caller, entryId),
  },
  BlacklistRule: {
    endNamedByDecision: ({ endNamedByDecision, ordinaryEndMonths }) =>
      endNamedByDecision !== null && ordinaryEndMonths === null,
    namedEndShortestMonths: ({ endNamedByDecision }) => endNamedByDecision?.shortestMonths ?? null,
    namedEndLongestMonths: ({ endNamedByDecision }) => endNamedByDecision?.longestMonths ?? null,
  },
  BlacklistEntryConnection: {
    edges: (list) => whenFound(pageIn(list), ({ edges }) => [...edges]),
    pageInfo: (list) => whenFound(pageIn(list), ({ pageInfo }) => pageInfo),
    totalCount: (list) => list.totalCount(),
  },
  Organisation: {
    __resolveReference: (reference) => reference,
    blacklistEntries: ({ uscc }, { list, state, on, asKnownAt, ...page }, { services, loaders, caller }) =>
      whenFound(entriesOf({ uscc }, asKnownAt, loaders), (entries) =>
        services.entries.pageOf(caller, entries, { list, state, on, asKnownAt }, page),
      ),
    isBlacklisted: ({ uscc }, { list, on, asKnownAt }, { services, loaders, caller }) =>
      whenFound(entriesOf({ uscc }, asKnownAt, loaders), (entries) => {
        const filter = { list, on, asKnownAt, state: 'PUBLISHED' } as const;
        return services.entries.pageOf(caller, entries, filter, { first: 1 }).edges.length > 0;
      }),
    jointPunishments: ({ uscc }, { region: written, on, asKnownAt }, context) => {
      const { services, loaders, caller, clock } = context;
      const region = services.measures.region(written);
      const question = { on: dayAsked(on, clock), knownAt: services.entries.instant(asKnownAt), region };
      // Whom it is against may be a body too: its own entries are found below.
      if (!services.measures.isTold(caller, { subjectUscc: uscc, subjectBodyCode: null }, region)) return null;
      return whenFound(entriesOf({ uscc }, asKnownAt, loaders), (entries) =>
        measuresUnder(
          services.entries.selected(caller, entries, { on, asKnownAt, state: 'PUBLISHED' }),
          question,
          context,
        ),
      );
    },
  },
  CertificationBody: {
    __resolveReference: (reference) => reference,
    blacklistEntries: ({ code }, { list, state, on, asKnownAt, ...page }, { services, loaders, caller }) =>
      whenFound(entriesOf({ bodyCode: code }, asKnownAt, loaders), (entries) =>
        services.entries.pageOf(caller, entries, { list, state, on, asKnownAt }, page),
      ),
  },
  Division: {
    __resolveReference: (reference) => reference,
    blacklistEntries: ({ code }, { list, state, on, asKnownAt, ...page }, { loaders }) =>
      loaders.listOfDivision({ division: code, filter: { list, state, on, asKnownAt }, page }),
    blacklistStatistics: async ({ code }, { on, asKnownAt }, { caller, services, loaders }) => {
      const told = services.entries.countsFor(caller, code, on);
      const knownAt = services.entries.instant(asKnownAt);
      // From counts as known at one instant and the next it would follow what was told between them.
      if (knownAt !== null && !told.isExact) throw badUserInput('asKnownAt', 'none, for another province');
      const counts = await loaders.counts.load({ division: code, on: told.on, knownAt });
      if (told.isExact) return [...counts];
      // Every list is named: that one is absent would tell that its count is zero.
      return LISTS.map((list) => ({ list, count: toldCount(counts.find((one) => one.list === list)?.count ?? 0) }));
    },
  },
};

/** Entries of a subject; those asked for as known at an instant come with all that was ever known of them. */
function entriesOf(key: SubjectKey, asKnownAt: Date | null | undefined, loaders: Loaders): Found<readonly Entry[]> {
  return asKnownAt ? loaders.recordedOfSubject.load(key) : loaders.entriesOfSubject.load(key);
}

/** The entry as it was asked for, or as known at an instant of the field's own; `null` when it was not. */
function asKnown(
  entry: Entry,
  asKnownAt: Date | null | undefined,
  { services, loaders }: Context,
): Found<Entry | null> {
  const knownAt = services.entries.instant(asKnownAt);
  if (knownAt === null) return entry;
  return whenFound(loaders.recorded.load(entry.id), (recorded) => recorded && entryKnownAt(recorded, knownAt));
}

/** Entries of a subject come as a page at hand, others as a list that is still to be read. */
function pageIn(connection: Page<Entry> | List<Entry>): Found<Page<Entry>> {
  return 'page' in connection ? connection.page() : connection;
}

/** A day of a question about measures: what is decided for days to come may still change. @throws BAD_USER_INPUT */
function dayAsked(on: Day | null | undefined, clock: Clock): Day {
  const today = clock.today();
  if (on && on > today) throw notInTheFuture('on');
  return on ?? today;
}

/** The measures in force under these entries, which the caller may see. */
function measuresUnder(
  entries: readonly Entry[],
  question: MeasureQuestion,
  { services, loaders }: Context,
): Found<Measure[]> {
  const found = entries.map((entry) =>
    whenFound(loaders.measures.load(entry.id), (measures) => services.measures.inForce(entry, measures, question)),
  );
  return whenFound(allFound(found), (groups) => groups.flat());
}
