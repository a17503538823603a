import { hubError } from '../../schema/contract/errors.ts';
import { shownSecret } from '../shared/signing-secrets.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { kindOf } from './change.ts';
import { receiverResolvers, receiverRoots } from './receiver-resolvers.ts';
import type { WebhookReport } from './webhook-work.ts';

export const resolvers: Resolvers = {
  Query: {
    changes: (_, { filter, first, after }, { services, caller }) =>
      services.reading.page(caller, filter ?? {}, { first: first ?? null, after: after ?? null }),
    change: (_, { id }, { services, caller }) => services.reading.one(caller, id),
    myWatchLists: async (_, _args, { services, caller }) => [...(await services.watchLists.own(caller))],
    myWebhooks: async (_, _args, { services, caller }) => [...(await services.webhooks.own(caller))],
    webhooks: (_, page, { services }) => services.webhooks.all(page),
    ...receiverRoots.Query,
  },
  Mutation: {
    registerWatchList: async (_, { input: { name, kind, add } }, { services, caller }) => ({
      watchList: await services.watchLists.register(caller, name, kind, add ?? []),
    }),
    changeWatchList: async (_, { input: { watchList, add, remove } }, { services, caller }) => ({
      watchList: await services.watchLists.change(caller, watchList, add ?? [], remove ?? []),
    }),
    removeWatchList: async (_, { input: { watchList } }, { services, caller }) => {
      await services.watchLists.remove(caller, watchList);
      return { watchList };
    },
    createSubscription: (_, { input: { url, filter, method } }, { services, caller }) =>
      services.webhooks.create(caller, { url, filter: filter ?? {}, method: method ?? 'HMAC_SHA256' }),
    changeSubscription: async (_, { input: { webhook, filter, state } }, { services, caller }) => ({
      webhook: await services.webhooks.change(caller, webhook, { filter: filter ?? null, state: state ?? null }),
    }),
    rotateSubscriptionSecret: (_, { input }, { services, caller }) => services.webhooks.rotate(caller, input.webhook),
    replaySubscription: async (_, { input: { webhook, since } }, { services, caller }) => ({
      webhook: await services.webhooks.replay(caller, webhook, new Date(since)),
    }),
    testSubscription: async (_, { input }, { services, caller }) => ({
      delivery: await services.webhooks.test(caller, input.webhook),
    }),
    removeSubscription: async (_, { input: { webhook } }, { services, caller }) => {
      await services.webhooks.remove(caller, webhook);
      return { webhook };
    },
    ...receiverRoots.Mutation,
    takeWebhook: async (_, { input }, { services, caller }) => {
      const work = await services.runs.take(caller, input.runner);
      return { work: work && JSON.stringify(work) };
    },
    reportWebhook: async (_, { input: { id, fence, report } }, { services, caller }) => ({
      kept: await services.runs.report(caller, id, fence, JSON.parse(report) as WebhookReport),
    }),
  },
  Subscription: {
    changed: {
      subscribe: () => {
        throw hubError('BAD_USER_INPUT', 'The gateway answers subscriptions, change by change.');
      },
    },
  },
  Change: {
    id: ({ feed, seq }) => `${feed}/${seq}`,
    kind: ({ type }) => kindOf(type) as never,
    fields: ({ fields }) => [...fields],
    certificate: ({ certificateNumber }) => (certificateNumber === null ? null : { number: certificateNumber }),
  },
  ChangeConnection: { edges: ({ edges }) => [...edges], totalCount: (page) => page.totalCount() },
  WatchList: { id: ({ _id }) => _id },
  Webhook: {
    id: ({ _id }) => _id,
    publicKey: ({ secrets }) => {
      const newest = secrets.at(-1);
      return newest && newest.publicKey !== null ? shownSecret(newest) : null;
    },
    filterText: ({ filter }) => filter,
    waiting: async (webhook, _, { services }) => (await services.webhooks.counts(webhook)).waiting,
    deliveries: async (webhook, _, { services }) => [...(await services.webhooks.deliveries(webhook))],
  },
  WebhookDelivery: { id: ({ messageId }) => messageId, nextAttemptAt: ({ nextAt }) => nextAt },
  ...receiverResolvers,
  WebhookConnection: { totalCount: (page) => page.totalCount() },
};
