import { DEADLINE_RULES } from '../../schema/domain/deadline-rules.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { certificationDeadlines } from './certification-deadlines.ts';
import type { DispatchOutcome } from './dispatches.ts';
import { type Deadline, stateOn } from './rules/deadline.ts';
import { dutyRule } from './rules/duty-rules.ts';
import { fill, noticeTexts } from './texts.ts';
import { parseSubject } from './view.ts';

const valuesOf = ({ subject, starts, due }: Deadline) => ({ subject, starts, due });

export const resolvers: Resolvers = {
  Query: {
    deadlineRules: () => [...DEADLINE_RULES.values()],
    deadlineOf: (_, { rule, startsOn, pauses }, { services }) =>
      services.reading.computed(
        rule,
        startsOn,
        (pauses ?? []).map(({ from, to }) => ({ from, to: to ?? null })),
      ),
    certificationDeadlines: (_, { course, on }, { clock }) => [...certificationDeadlines(course, on ?? clock.today())],
    deadlines: (_, { filter, ...page }, { services, caller }) => services.reading.deadlines(caller, filter ?? {}, page),
    myTasks: (_, { filter, ...page }, { services, caller }) => services.reading.tasks(caller, filter ?? {}, page),
    myNotices: (_, { unreadOnly, ...page }, { services, caller }) =>
      services.reading.notices(caller, unreadOnly ?? false, page),
    noticePreferences: (_, _args, { services, caller }) => services.preferences.own(caller),
    statusListPart: (_, { bodyCode, after }, { services, caller }) => ({
      part: JSON.stringify(services.statusLists.part(caller, bodyCode, after ?? null)),
    }),
  },
  Mutation: {
    takeTask: async (_, { input }, { services, caller }) => ({ task: await services.acting.take(caller, input.task) }),
    returnTask: async (_, { input }, { services, caller }) => ({
      task: await services.acting.giveBack(caller, input.task, input.note ?? null),
    }),
    completeTask: async (_, { input }, { services, caller }) => ({
      task: await services.acting.complete(caller, input.task, input.note),
    }),
    markNoticesRead: async (_, { input }, { services, caller }) => ({
      marked: await services.acting.markRead(caller, input.notices),
    }),
    recordPublication: async (_, { input }, { services, caller }) => ({
      publication: await services.acting.recordPublication(caller, input),
    }),
    setNoticePreferences: async (_, { input }, { services, caller }) => ({
      preferences: await services.preferences.set(caller, input),
    }),
    takeDispatches: async (_, _args, { services, caller }) => ({
      messages: JSON.stringify(await services.dispatches.take(caller)),
    }),
    reportDispatches: async (_, { input }, { services, caller }) => {
      await services.dispatches.report(caller, JSON.parse(input.outcomes) as DispatchOutcome[]);
      return { kept: true };
    },
    runDuties: (_, { input }, { services, caller }) => services.scheduler.round(caller, input.runner),
  },
  Certificate: {
    __resolveReference: (reference) => reference,
    deadlines: ({ number }, _, { services, caller }) => [...services.reading.ofCertificate(caller, number)],
    publications: async ({ number }, _, { services }) => [...(await services.reading.publications(number))],
  },
  DeadlineRule: { isWindow: ({ direction }) => direction === 'BEFORE' },
  ComputedDeadline: { unknownYears: ({ unknownYears }) => [...unknownYears] },
  CertificationDeadline: {
    unknownYears: ({ unknownYears }) => [...unknownYears],
    reasons: ({ reasons }) => [...reasons],
  },
  Deadline: {
    startsOn: ({ starts }) => starts,
    paused: ({ paused }) => [...paused],
    unknownYears: ({ unknownYears }) => [...unknownYears],
    madeFrom: ({ madeFrom }) => [...madeFrom],
    state: (deadline, _, { clock }) => stateOn(deadline, clock.today()),
    title: ({ rule }) => dutyRule(rule).title,
    text: (deadline) => fill(dutyRule(deadline.rule).text, valuesOf(deadline)),
    advice: (deadline) => fill(dutyRule(deadline.rule).advice, valuesOf(deadline)),
    period: ({ rule }) => dutyRule(rule).period,
    source: ({ rule }) => dutyRule(rule).source,
  },
  DeadlineConnection: { totalCount: (page) => page.totalCount() },
  Task: {
    id: ({ _id }) => _id,
    subjectKind: ({ subject }) => parseSubject(subject).kind,
    subject: ({ subject }) => parseSubject(subject).key,
    isOverdue: ({ due, pending }, _, { clock }) => pending && due < clock.today(),
    title: ({ rule }) => dutyRule(rule).title,
    advice: ({ rule }) => dutyRule(rule).advice,
    history: ({ history }) => [...history],
  },
  TaskConnection: { totalCount: (page) => page.totalCount() },
  InboxNotice: {
    id: ({ _id }) => _id,
    isRead: ({ readBy }, _, { caller }) => caller.agency !== null && readBy.includes(caller.agency),
    title: (notice) => noticeTexts(notice).title,
    text: (notice) => noticeTexts(notice).text,
    dispatches: async ({ _id }, _, { services, caller }) => [...(await services.dispatches.ofNotice(caller, _id))],
  },
  NoticePreferences: {
    channels: ({ channels }) => [...channels],
    kinds: ({ kinds }) => kinds.map(({ kind, channels }) => ({ kind, channels: [...channels] })),
  },
  InboxNoticeConnection: { totalCount: (page) => page.totalCount() },
};
