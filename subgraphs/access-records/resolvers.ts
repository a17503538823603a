import { PURPOSES } from '../../schema/contract/caller.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { parseSubject } from './parties.ts';
import { timeOfKey } from './row-key.ts';

/** A purpose that has been taken out of use is shown as none. */
const purposeOf = (text: string | null) => PURPOSES.find((purpose) => purpose === text) ?? null;

export const resolvers: Resolvers = {
  Query: {
    accessRecords: (_, { filter, ...page }, { services, caller }) =>
      services.reading.records(caller, filter ?? {}, page),
    myReceipts: (_, page, { services, caller }) => services.reading.receipts(caller, page),
    accessStatistics: (_, { filter, ...page }, { services, caller }) =>
      services.reading.statistics(caller, filter ?? {}, page),
    accessPosition: (_, { log, stream }, { services, caller }) => services.recording.position(caller, log, stream),
  },
  Mutation: {
    recordAccess: (_, { input }, { services, caller }) => services.recording.record(caller, input),
  },
  AccessRecord: {
    id: ({ _id }) => _id,
    time: ({ _id }) => timeOfKey(_id),
    agencyName: ({ agency }, _, { services }) => services.reading.agencyName(agency),
    purpose: ({ purpose }) => purposeOf(purpose),
    subjects: ({ subjects, touched }) => (subjects ?? touched ?? []).flatMap((subject) => parseSubject(subject) ?? []),
    request: ({ request }) =>
      request ? { ...request, record: request.record ?? null, hasReceipt: request.receipt ?? false } : null,
  },
  AccessRecordConnection: { totalCount: (page) => page.totalCount() },
  AccessStatistics: { purpose: ({ purpose }) => purposeOf(purpose) },
  AccessStatisticsConnection: { totalCount: (page) => page.totalCount() },
};
