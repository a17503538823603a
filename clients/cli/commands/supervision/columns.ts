import type { HandoverStandingFragment, InspectionTasksQuery, JointStandingFragment } from '../../../sdk/index.ts';
import type { Columns } from '../../records.ts';

/** Columns of inspection tasks. */
export const TASK: Columns<NonNullable<InspectionTasksQuery['inspectionTasks']>['edges'][number]['node']> = {
  id: ({ id }) => id,
  certificate: ({ certificateNumber }) => certificateNumber,
  division: ({ division }) => division,
  regulator: ({ assignee }) => assignee,
  laboratory: ({ laboratory }) => laboratory,
  inspectors: ({ inspectors }) => inspectors.join(' '),
  due: ({ due, isOverdue }) => (isOverdue ? `${due} overdue` : due),
  state: ({ state }) => state,
  inspection: ({ inspection }) => inspection,
  product: ({ productName }) => productName,
  holder: ({ holderName }) => holderName,
};
/** Columns of joint inspections. */
export const JOINT: Columns<JointStandingFragment> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  initiator: ({ division }) => division ?? 'MINISTRY',
  due: ({ answerDue }) => answerDue,
  participants: ({ participants }) =>
    participants.map(({ division, state, isLate }) => `${division} ${state}${isLate ? ' (late)' : ''}`).join(', '),
  findings: ({ findings }) => findings?.length,
  minutes: ({ minutes }) => minutes?.length,
};
/** Columns of cases handed over. */
export const HANDOVER: Columns<HandoverStandingFragment> = {
  id: ({ id }) => id,
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  initiator: ({ from }) => from ?? 'MINISTRY',
  receiver: ({ to }) => to,
  certificate: ({ certificateNumber }) => certificateNumber,
  offered: ({ offeredOn }) => offeredOn,
  answerDue: ({ answerDue }) => answerDue,
  due: ({ due }) => due,
  state: ({ state }) => state,
  answered: ({ answeredOn }) => answeredOn,
  closed: ({ closedOn }) => closedOn,
  result: ({ result }) => result,
};
