import type { HandoverStandingFragment, InspectionTasksQuery, JointStandingFragment } from '../../../sdk/index.ts';
import type { Columns } from '../../records.ts';
import { divisions, dueDay, inWords, saidAs, wordOf } from '../../tabular/chinese-cells.ts';

/** Columns of inspection tasks. */
export const TASK: Columns<NonNullable<InspectionTasksQuery['inspectionTasks']>['edges'][number]['node']> = {
  id: ({ id }) => id,
  certificate: ({ certificateNumber }) => certificateNumber,
  division: divisions(({ division }) => division),
  regulator: divisions(({ assignee }) => assignee),
  laboratory: ({ laboratory }) => laboratory,
  inspectors: ({ inspectors }) => inspectors.join(' '),
  due: dueDay(
    ({ due }) => due,
    ({ isOverdue }) => isOverdue,
  ),
  state: inWords('word.InspectionTaskState', ({ state }) => state),
  inspection: ({ inspection }) => inspection,
  product: ({ productName }) => productName,
  holder: ({ holderName }) => holderName,
};
/** Columns of joint inspections. */
export const JOINT: Columns<JointStandingFragment> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  initiator: divisions(({ division }) => division ?? 'MINISTRY'),
  due: ({ answerDue }) => answerDue,
  participants: saidAs(
    ({ participants }) =>
      participants.map(({ division, state, isLate }) => `${division} ${state}${isLate ? ' (late)' : ''}`).join(', '),
    ({ participants }) =>
      participants
        .map((one) => `${one.division} ${wordOf('word.ParticipantState', one.state)}${one.isLate ? '（逾期）' : ''}`)
        .join('; '),
  ),
  findings: ({ findings }) => findings?.length,
  minutes: ({ minutes }) => minutes?.length,
};
/** Columns of cases handed over. */
export const HANDOVER: Columns<HandoverStandingFragment> = {
  id: ({ id }) => id,
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  initiator: divisions(({ from }) => from ?? 'MINISTRY'),
  receiver: divisions(({ to }) => to),
  certificate: ({ certificateNumber }) => certificateNumber,
  offered: ({ offeredOn }) => offeredOn,
  answerDue: ({ answerDue }) => answerDue,
  due: ({ due }) => due,
  state: inWords('word.CaseHandoverState', ({ state }) => state),
  answered: ({ answeredOn }) => answeredOn,
  closed: ({ closedOn }) => closedOn,
  result: ({ result }) => result,
};
