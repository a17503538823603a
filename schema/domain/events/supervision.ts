/** What supervision tells: plans, draws, tasks, inspections, joint inspections. No event names a person, or says what is drawn from before the draw. */
import { z } from 'zod';
import { role } from './duties.ts';
import { day, divisionCode, instant, isStretch, key, listOf, optionalDay, stretchFault } from './parts.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const changeBy = <const Actions extends readonly [string, ...string[]]>(...actions: Actions) =>
  z.object({ action: z.enum(actions), at: instant });

/** A year's sampling plan, for its initiator and the ministry; the commitments show later that nothing was chosen afterwards. */
export const samplingPlan = z.object({
  id: key,
  initiator: role,
  divisionCode: divisionCode.nullable(),
  year: z.int().min(2016).max(2100),
  regions: listOf(divisionCode),
  seedCommitment: digest,
  hubSeedCommitment: digest,
  createdOn: day,
  draw: key.nullable(),
  change: changeBy('CREATE', 'DRAW'),
});

export const draw = z
  .object({
    id: key,
    plan: key,
    initiator: role,
    divisionCode: divisionCode.nullable(),
    drawnOn: day,
    algorithm: key,
    populationHash: digest,
    resultHash: digest,
    /** First day on which everybody may replay it. */
    publicFrom: day,
    tasks: z.int().min(0),
  })
  .refine(({ drawnOn, publicFrom }) => isStretch(drawnOn, publicFrom), {
    path: ['publicFrom'],
    error: 'expected a day not before `drawnOn`',
  });

/** An inspection to be made, for the authority that has to and the one that planned it. */
export const inspectionTask = z
  .object({
    id: key,
    plan: key,
    draw: key,
    initiator: role,
    assignee: role,
    divisionCode,
    certificateNumber: key,
    bodyCode: key,
    holderUscc: key.nullable(),
    drawnOn: day,
    due: day,
    state: z.enum(['OPEN', 'DONE']),
    inspection: key.nullable(),
    change: changeBy('OPEN', 'DONE'),
  })
  .refine(({ state, inspection }) => (state === 'DONE') === (inspection !== null), {
    path: ['inspection'],
    error: 'expected the record of a task that is DONE, and of no other',
  })
  .refine(({ drawnOn, due }) => isStretch(drawnOn, due), {
    path: ['due'],
    error: 'expected a day not before `drawnOn`',
  });

/** An inspection by its latest correction. The body is told once it has failed. */
export const inspection = z
  .object({
    id: key,
    task: key.nullable(),
    certificateNumber: key,
    bodyCode: key,
    holderUscc: key.nullable(),
    divisionCode,
    conductedOn: day,
    conclusion: z.enum(['PASS', 'PASS_AFTER_CORRECTION', 'FAIL']),
    markUse: z.enum(['CORRECT', 'MISUSED', 'NOT_USED']),
    publicFrom: day,
    tellsBody: z.boolean(),
    change: changeBy('RECORD', 'CORRECT'),
  })
  .refine(({ conclusion, tellsBody }) => conclusion !== 'FAIL' || tellsBody, {
    path: ['tellsBody'],
    error: 'expected true of an inspection that has failed',
  })
  .refine(({ conductedOn, publicFrom }) => isStretch(conductedOn, publicFrom), {
    path: ['publicFrom'],
    error: 'expected a day not before `conductedOn`',
  });

/** Who was invited to a joint inspection, and what they answered; what they find is told to nobody. */
export const jointInspection = z
  .object({
    id: key,
    initiator: role,
    divisionCode: divisionCode.nullable(),
    plan: key.nullable(),
    invitedOn: day,
    answerDue: day,
    participants: listOf(
      z
        .object({ divisionCode, answer: z.enum(['ACCEPT', 'DECLINE']).nullable(), answeredOn: optionalDay })
        .refine(({ answer, answeredOn }) => (answer === null) === (answeredOn === null), {
          path: ['answeredOn'],
          error: 'expected the day of an answer, and none without one',
        }),
    ),
    change: changeBy('INVITE', 'ANSWER', 'SHARE', 'MINUTES'),
  })
  .refine(({ invitedOn, answerDue }) => isStretch(invitedOn, answerDue), {
    path: ['answerDue'],
    error: 'expected a day not before `invitedOn`',
  });

/** An inspector by its id in the register; the name stays there. */
export const inspector = z
  .object({ id: key, divisionCode, from: day, to: optionalDay })
  .refine(({ from, to }) => isStretch(from, to), stretchFault);

/** A case handed over to another authority (案件移送): between whom and how it stands; what it is about, and its evidence, is told to nobody else. */
export const caseHandover = z
  .object({
    id: key,
    from: role,
    to: role,
    divisionCode,
    state: z.enum(['OFFERED', 'ACCEPTED', 'DECLINED', 'CLOSED']),
    offeredOn: day,
    answerDue: day,
    due: day,
    change: changeBy('OFFER', 'ACCEPT', 'DECLINE', 'CLOSE'),
  })
  .refine(({ offeredOn, answerDue }) => isStretch(offeredOn, answerDue), {
    path: ['answerDue'],
    error: 'expected a day not before `offeredOn`',
  })
  .refine(({ offeredOn, due }) => isStretch(offeredOn, due), {
    path: ['due'],
    error: 'expected a day not before `offeredOn`',
  });
