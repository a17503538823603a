import { dayOf } from '../../schema/domain/day.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { CONSUMER } from './model.ts';
import { countedReports, isToldWords, mayReach, visibleReports } from './policy.ts';

export const resolvers: Resolvers = {
  Query: {
    leads: (_, { filter, ...page }, { services, caller }) => services.leads.list(caller, filter ?? {}, page),
    lead: (_, { id }, { services, caller }) => services.leads.one(caller, id),
    suspectMarkReportState: (_, { code }, { services }) => services.suspectMarks.state(code),
    complaintStatistics: async (_, { projectCode, from, to }, { services }) => [
      ...(await services.statistics.sums(projectCode ?? null, from, to)),
    ],
  },
  Mutation: {
    reportLeads: async (_, { input }, { services, caller }) => ({
      results: [...(await services.leads.report(caller, input.leads))],
    }),
    answerLead: async (_, { input: { lead, answer, text } }, { services, caller }) => ({
      lead: await services.leads.answer(caller, lead, answer, text),
    }),
    reportSuspectMark: async (_, { input }, { services, caller }) => ({
      code: await services.suspectMarks.report(caller, input),
    }),
    confirmTakedown: async (_, { input: { lead, takenDownOn } }, { services, caller }) => ({
      lead: await services.leads.confirmTakedown(caller, lead, takenDownOn),
    }),
    reportComplaintStatistics: async (_, { input }, { services, caller }) => ({
      rows: await services.statistics.report(caller, input.rows),
    }),
  },
  Lead: {
    id: ({ _id }) => _id,
    isOverdue: ({ due }, _, { clock }) => due !== null && due < clock.today(),
    receivedOn: (lead, _, { caller }) => {
      const [first] = countedReports(caller, lead);
      return first && first !== lead.reports[0] ? dayOf(first.at) : lead.receivedOn;
    },
    quantity: (lead, _, { caller }) =>
      Math.min(
        2_147_483_647,
        countedReports(caller, lead).reduce((sum, { quantity }) => sum + quantity, 0),
      ),
    productName: (lead, _, { caller }) => (isToldWords(caller, lead) ? lead.productName : null),
    model: (lead, _, { caller }) => (isToldWords(caller, lead) ? lead.model : null),
    reports: (lead, _, { caller }) =>
      visibleReports(caller, lead).map((report) => ({
        ...report,
        contactOf: report.agency === CONSUMER && mayReach(caller, lead) ? lead._id : null,
      })),
  },
  LeadReport: {
    agency: ({ agency }) => (agency === CONSUMER ? null : agency),
    contact: ({ contactOf, reference }, _, { services }) =>
      contactOf === null ? null : services.suspectMarks.contact(contactOf, reference),
    evidence: ({ evidence }) => [...evidence],
  },
  LeadConnection: { totalCount: (page) => page.totalCount() },
};
