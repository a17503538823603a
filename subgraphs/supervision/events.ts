import type { OutgoingEvent } from '../../schema/domain/events/events.ts';
import { type Role, roleOf } from '../../schema/domain/sight/role.ts';
import type {
  DrawDocument,
  HandoverDocument,
  InspectionDocument,
  InspectorDocument,
  JointDocument,
  PlanDocument,
  TaskDocument,
} from './model.ts';

/** An authority by its division; `null`: the ministry. */
export const authority = (division: string | null): Role =>
  division === null ? roleOf.ministry : roleOf.regulator(division);

/** A plan as it is told: what it draws from stays with its initiator. */
export function planChanged(plan: PlanDocument, at: Date): OutgoingEvent {
  const { _id: id, division, year, regions, seedCommitment, hubSeedCommitment, createdOn, draw } = plan;
  return {
    type: 'SamplingPlanChanged',
    key: id,
    fact: {
      id,
      initiator: authority(division),
      divisionCode: division,
      year,
      regions,
      seedCommitment,
      hubSeedCommitment,
      createdOn,
      draw,
      change: { action: draw === null ? 'CREATE' : 'DRAW', at: at.toISOString() },
    },
  };
}

export function drawMade(draw: DrawDocument): OutgoingEvent {
  const { _id: id, plan, division, drawnOn, algorithm, populationHash, resultHash, publicFrom, tasks } = draw;
  return {
    type: 'DrawMade',
    key: id,
    fact: {
      id,
      plan,
      initiator: authority(division),
      divisionCode: division,
      drawnOn,
      algorithm,
      populationHash,
      resultHash,
      publicFrom,
      tasks,
    },
  };
}

export function taskChanged(task: TaskDocument, action: 'OPEN' | 'DONE', at: Date): OutgoingEvent {
  const { _id: id, plan, draw, initiator, certificateNumber, bodyCode, holderUscc, division, drawnOn, due } = task;
  return {
    type: 'InspectionTaskChanged',
    key: id,
    fact: {
      id,
      plan,
      draw,
      initiator: authority(initiator),
      assignee: authority(task.assignee ?? division),
      divisionCode: division,
      certificateNumber,
      bodyCode,
      holderUscc,
      drawnOn,
      due,
      state: task.state,
      inspection: task.inspection,
      change: { action, at: at.toISOString() },
    },
  };
}

/** An inspection as it is told: its conclusion; who inspected, and what was measured, stays with the authority until it is published. */
export function inspectionChanged(one: InspectionDocument, action: 'RECORD' | 'CORRECT', at: Date): OutgoingEvent {
  const { _id: id, task, certificateNumber, bodyCode, holderUscc, division, conductedOn, conclusion, markUse } = one;
  return {
    type: 'InspectionChanged',
    key: id,
    fact: {
      id,
      task,
      certificateNumber,
      bodyCode,
      holderUscc,
      divisionCode: division,
      conductedOn,
      conclusion,
      markUse,
      publicFrom: one.publicFrom,
      tellsBody: one.tellsBody,
      change: { action, at: at.toISOString() },
    },
  };
}

/** Who takes part and how it stands; findings and reasons are told to nobody. */
export function jointChanged(
  joint: JointDocument,
  action: 'INVITE' | 'ANSWER' | 'SHARE' | 'MINUTES',
  at: Date,
): OutgoingEvent {
  const { _id: id, division, plan, invitedOn, answerDue, participants } = joint;
  return {
    type: 'JointInspectionChanged',
    key: id,
    fact: {
      id,
      initiator: authority(division),
      divisionCode: division,
      plan,
      invitedOn,
      answerDue,
      participants: participants.map((one) => ({
        divisionCode: one.division,
        answer: one.answer,
        answeredOn: one.answeredOn,
      })),
      change: { action, at: at.toISOString() },
    },
  };
}

/** An inspector by id: a name is personal data and never enters a feed. */
export function inspectorChanged({ _id: id, division, from, to }: InspectorDocument): OutgoingEvent {
  return { type: 'InspectorChanged', key: id, fact: { id, divisionCode: division, from, to } };
}

/** A case handed over as it is told: between whom and how it stands; what it is about stays with the two. */
export function handoverChanged(
  { _id: id, division, to, state, offeredOn, answerDue, due }: HandoverDocument,
  action: 'OFFER' | 'ACCEPT' | 'DECLINE' | 'CLOSE',
  at: Date,
): OutgoingEvent {
  return {
    type: 'CaseHandoverChanged',
    key: id,
    fact: {
      id,
      from: authority(division),
      to: authority(to),
      divisionCode: to,
      state,
      offeredOn,
      answerDue,
      due,
      change: { action, at: at.toISOString() },
    },
  };
}
