import { CHANNELS } from '../../schema/domain/channels.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import type { ChannelReport } from './channel-work.ts';

const AGRI_FOOD = 'AGRI_FOOD';

/** Channels, rows passed on, and what could not be taken. */
export const channelResolvers = {
  ReportingChannelState: {
    channel: ({ entry }) => entry.code,
    nameZh: ({ entry }) => entry.nameZh,
    nameEn: ({ entry }) => entry.nameEn,
    address: ({ entry, joined }) => joined?.address ?? entry.address,
    confidence: ({ entry, joined }) => (joined?.address ? null : entry.confidence),
    source: ({ entry }) => entry.source,
    forwards: ({ joined }) => (joined?.forwardTo ?? null) !== null,
    reads: ({ joined }) => (joined?.readFrom ?? null) !== null,
    readUntil: ({ joined }) => joined?.readUntil ?? null,
    readFault: ({ joined }) => joined?.readFault ?? null,
    forwardTo: ({ joined }) => joined?.forwardTo ?? null,
    readFrom: ({ joined }) => joined?.readFrom ?? null,
  },
  ReportingSource: { channel: ({ code }) => code },
  ForwardedReport: {
    id: ({ _id }) => _id,
    channel: () => AGRI_FOOD,
    reportedAt: ({ firstAt }) => firstAt,
    nextAttemptAt: ({ nextAt }) => nextAt,
  },
  ForwardedReportConnection: { totalCount: (page) => page.totalCount() },
  ChannelFault: { channel: () => AGRI_FOOD },
  ChannelFaultConnection: { totalCount: (page) => page.totalCount() },
} satisfies Resolvers;

/** Root fields about channels. */
export const channelRoots = {
  Query: {
    reportingChannels: async (_, _args, { services }) => [...(await services.channels.all())],
    forwardedReports: (_, { filter, ...page }, { caller, services }) =>
      services.channels.forwards(caller, filter ?? {}, page),
    channelFaults: (_, page, { services }) => services.channels.faults(page),
  },
  Mutation: {
    configureChannel: async (_, { input }, { caller, services }) => {
      const { state, ...rest } = await services.channels.configure(caller, input);
      return { channel: state, ...rest };
    },
    takeChannel: async (_, _args, { caller, services }) => {
      const work = await services.channelRuns.take(caller);
      return { work: work && JSON.stringify(work) };
    },
    reportChannel: async (_, { input: { fence, report } }, { caller, services }) => ({
      kept: await services.channelRuns.report(caller, fence, JSON.parse(report) as ChannelReport),
    }),
  },
} satisfies Resolvers;

/** Through which system a certificate was reported. */
export const sourceOf = (channel: 'AGRI_FOOD' | undefined) => CHANNELS[channel ?? 'UNIFIED'];
