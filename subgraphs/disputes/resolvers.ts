import type { Resolvers } from './__generated__/resolvers.ts';
import { pathOn } from './paths.ts';

export const resolvers: Resolvers = {
  Query: {
    appeals: (_, { filter, ...page }, { services, caller }) => services.appeals.list(caller, filter ?? {}, page),
    appeal: (_, { id }, { services, caller }) => services.appeals.one(caller, id),
    expertGroups: async (_, _args, { services, caller }) =>
      (await services.experts.groups(caller)).map((group) => ({ ...group, interests: [...group.interests] })),
    appealPath: (_, { kind, on }, { clock }) => [...pathOn(kind, on ?? clock.today())],
  },
  Mutation: {
    fileAppeal: async (_, { input }, { services, caller }) => ({ appeal: await services.appeals.file(caller, input) }),
    decideAppeal: async (_, { input: { appeal, ...decision } }, { services, caller }) => ({
      appeal: await services.appeals.decide(caller, appeal, decision),
    }),
    referAppeal: async (_, { input: { appeal, group } }, { services, caller }) => ({
      appeal: await services.experts.refer(caller, appeal, group),
    }),
    giveExpertOpinion: async (_, { input: { appeal, ...opinion } }, { services, caller }) => ({
      appeal: await services.experts.advise(caller, appeal, opinion),
    }),
    recuseFromAppeal: async (_, { input: { appeal, reason } }, { services, caller }) => {
      await services.experts.recuse(caller, appeal, reason);
      return { appeal };
    },
    declareExpertInterests: async (_, { input }, { services, caller }) => {
      const group = await services.experts.declare(caller, input.interests);
      return { group: { ...group, interests: [...group.interests] } };
    },
    withdrawAppeal: async (_, { input }, { services, caller }) => ({
      appeal: await services.appeals.withdraw(caller, input.appeal),
    }),
  },
  Appeal: {
    id: ({ _id }) => _id,
    isOverdue: ({ state, next, due }, _, { clock }) => state === 'FILED' && next === null && due < clock.today(),
    papers: ({ papers }) => [...papers],
    expertGroup: ({ referral }) => referral?.group ?? null,
    referredOn: ({ referral }) => referral?.referredOn ?? null,
    opinion: ({ opinion }) => opinion ?? null,
  },
  ExpertOpinion: { papers: ({ papers }) => [...papers] },
  AppealDecision: { papers: ({ papers }) => [...papers] },
  AppealConnection: { totalCount: (page) => page.totalCount() },
};
