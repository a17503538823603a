import type { Resolvers } from './__generated__/resolvers.ts';

/** Receivers, what goes to them, and their receipts. */
export const receiverResolvers = {
  Receiver: {
    kind: ({ entry }) => entry.kind,
    nameZh: ({ entry }) => entry.nameZh,
    nameEn: ({ entry }) => entry.nameEn,
    source: ({ entry }) => entry.source,
    rules: ({ entry }) =>
      entry.rules.map(({ change, causes, ...rule }) => ({ ...rule, change: change as never, causes: [...causes] })),
    isJoined: ({ joined }) => joined !== null,
    agency: ({ joined }) => joined?.agency ?? null,
    agreement: ({ joined }) => joined?.agreement ?? null,
    url: ({ joined }) => joined?.url ?? null,
    method: ({ joined }) => joined?.method ?? null,
    receiptKey: ({ joined }) => joined?.receiptKey ?? null,
    state: ({ joined }) => joined?.state ?? null,
    pausedFor: ({ joined }) => joined?.pausedFor ?? null,
    delivered: ({ joined }) => joined?.delivered ?? null,
    waiting: async ({ joined }, _, { services }) => joined && (await services.receivers.counts(joined)).waiting,
    refused: async ({ joined }, _, { services }) => joined && (await services.receivers.counts(joined)).refused,
    dead: ({ joined }) => joined?.dead ?? null,
    lastDeliveredAt: ({ joined }) => joined?.lastDeliveredAt ?? null,
    failingSince: ({ joined }) => joined?.failingSince ?? null,
  },
  ReceiverDelivery: {
    id: ({ messageId }) => messageId,
    receiver: ({ receiver }) => receiver as NonNullable<typeof receiver>,
    kind: ({ about }) => (about?.kind ?? null) as never,
    certificateNumber: ({ about }) => about?.certificateNumber ?? null,
    bodyCode: ({ about }) => about?.bodyCode ?? null,
    reason: ({ receipt }) => receipt?.reason ?? null,
    contentHash: ({ receipt }) => receipt?.contentHash ?? null,
    receiptNumber: ({ receipt }) => receipt?.number ?? null,
    receiptSignature: ({ receipt }) => receipt?.signature ?? null,
    isReceiptVerified: ({ receipt }) => receipt?.isVerified ?? null,
    begunAt: ({ firstAt }) => firstAt,
    nextAttemptAt: ({ nextAt }) => nextAt,
  },
  ReceiverDeliveryConnection: { totalCount: (page) => page.totalCount() },
} satisfies Resolvers;

/** Root fields about receivers. */
export const receiverRoots = {
  Query: {
    receivers: async (_, _args, { services }) => [...(await services.receivers.all())],
    receiverDeliveries: (_, { receiver, state, certificateNumber, ...page }, { services, caller }) =>
      services.receivers.deliveries(caller, { receiver, state, certificateNumber }, page),
  },
  Mutation: {
    registerReceiver: async (_, { input }, { services, caller }) => {
      const { state, ...rest } = await services.receivers.register(caller, input);
      return { receiver: state, ...rest };
    },
    closeReceiver: async (_, { input }, { services, caller }) => ({
      receiver: await services.receivers.close(caller, input.receiver),
    }),
    resendToReceiver: async (_, { input }, { services, caller }) => ({
      delivery: await services.receivers.resend(caller, input.delivery),
    }),
  },
} satisfies Resolvers;
