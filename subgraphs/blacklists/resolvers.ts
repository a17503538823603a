import { blacklistKind } from '../../schema/domain/events/blacklists.ts';
import { toldCount } from '../../schema/domain/sight/counts.ts';
import { type Found, whenFound } from '../shared/loaders.ts';
import type { List, Page } from '../shared/paging.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { type Entry, removableFrom, stateOn } from './entry.ts';

const LISTS = blacklistKind.options;

export const resolvers: Resolvers = {
  Query: {
    blacklistEntries: (_, { filter, ...page }, { loaders }) => loaders.list(filter, page),
    blacklistEntry: (_, { id }, { services, caller }) => services.entries.find(caller, id),
    blacklistRules: (_, { on }, { services, clock }) => [...services.rules.rulesOn(on ?? clock.today())],
  },
  Mutation: {
    proposeBlacklistEntry: (_, { input }, { services, caller }) => services.decisions.propose(caller, input),
    publishBlacklistEntry: (_, { input: { entryId, ...publication } }, { services, caller }) =>
      services.decisions.publish(caller, entryId, publication),
    removeBlacklistEntry: (_, { input: { entryId, ...removal } }, { services, caller }) =>
      services.decisions.remove(caller, entryId, removal),
    requestRepair: (_, { input }, { services, caller }) => services.repairs.request(caller, input),
    decideRepair: (_, { input }, { services, caller }) => services.repairs.decide(caller, input),
    async importBlacklistEntries(_, { input }, { services, caller }) {
      const { stated, outcomes } = await services.lists.take(caller, input);
      return {
        asOf: stated?.asOf ?? null,
        outcomes: outcomes.map(({ index, change, fault }) => ({
          index,
          entryId: change?.entry.id ?? null,
          result: change?.result ?? null,
          fault,
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
    state: (entry, { on }, { services, caller, clock }) =>
      services.entries.stateFor(caller, entry, on ?? clock.today()),
    countsOn: (entry, { on }, { clock }) => stateOn(entry, on ?? clock.today()) === 'PUBLISHED',
    async repairs({ id }, _, { services, caller }) {
      const repairs = await services.repairs.of(caller, id);
      return repairs === null ? null : [...repairs];
    },
    removableFrom: ({ list, groundCode, publishedOn }, _, { services }) => {
      const rule = publishedOn === null ? null : services.rules.ruleOn(list, groundCode, publishedOn);
      return rule === null || publishedOn === null ? null : removableFrom(rule, publishedOn);
    },
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
    blacklistEntries: ({ uscc }, { list, state, on, ...page }, { services, loaders, caller }) =>
      whenFound(loaders.entriesOfSubject.load({ uscc }), (entries) =>
        services.entries.pageOf(caller, entries, { list, state, on }, page),
      ),
    isBlacklisted: ({ uscc }, { list, on }, { services, loaders, caller }) =>
      whenFound(
        loaders.entriesOfSubject.load({ uscc }),
        (entries) =>
          services.entries.pageOf(caller, entries, { list, on, state: 'PUBLISHED' }, { first: 1 }).edges.length > 0,
      ),
  },
  CertificationBody: {
    __resolveReference: (reference) => reference,
    blacklistEntries: ({ code }, { list, state, on, ...page }, { services, loaders, caller }) =>
      whenFound(loaders.entriesOfSubject.load({ bodyCode: code }), (entries) =>
        services.entries.pageOf(caller, entries, { list, state, on }, page),
      ),
  },
  Division: {
    __resolveReference: (reference) => reference,
    blacklistEntries: ({ code }, { list, state, on, ...page }, { loaders }) =>
      loaders.listOfDivision({ division: code, filter: { list, state, on }, page }),
    blacklistStatistics: async ({ code }, { on }, { caller, services, loaders }) => {
      const told = services.entries.countsFor(caller, code, on);
      const counts = await loaders.counts.load({ division: code, on: told.on });
      if (told.isExact) return [...counts];
      // Every list is named: that one is absent would tell that its count is zero.
      return LISTS.map((list) => ({ list, count: toldCount(counts.find((one) => one.list === list)?.count ?? 0) }));
    },
  },
};

/** Entries of a subject come as a page at hand, others as a list that is still to be read. */
function pageIn(connection: Page<Entry> | List<Entry>): Found<Page<Entry>> {
  return 'page' in connection ? connection.page() : connection;
}
