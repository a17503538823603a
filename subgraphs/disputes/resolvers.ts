import type { Resolvers } from './__generated__/resolvers.ts';
import { pathOn } from './paths.ts';

export const resolvers: Resolvers = {
  Query: {
    appeals: (_, { filter, ...page }, { services, caller }) => services.appeals.list(caller, filter ?? {}, page),
    appeal: (_, { id }, { services, caller }) => services.appeals.one(caller, id),
    appealPath: (_, { kind, on }, { clock }) => [...pathOn(kind, on ?? clock.today())],
  },
  Mutation: {
    fileAppeal: async (_, { input }, { services, caller }) => ({ appeal: await services.appeals.file(caller, input) }),
    decideAppeal: async (_, { input: { appeal, ...decision } }, { services, caller }) => ({
      appeal: await services.appeals.decide(caller, appeal, decision),
    }),
    withdrawAppeal: async (_, { input }, { services, caller }) => ({
      appeal: await services.appeals.withdraw(caller, input.appeal),
    }),
  },
  Appeal: {
    id: ({ _id }) => _id,
    isOverdue: ({ state, next, due }, _, { clock }) => state === 'FILED' && next === null && due < clock.today(),
    papers: ({ papers }) => [...papers],
  },
  AppealDecision: { papers: ({ papers }) => [...papers] },
  AppealConnection: { totalCount: (page) => page.totalCount() },
};
