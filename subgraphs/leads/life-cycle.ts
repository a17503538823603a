import type { Day } from '../../schema/domain/day.ts';
import { deadlineRule } from '../../schema/domain/deadline-rules.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import type { LeadDocument, LeadState } from './model.ts';

export type LeadAnswer = 'ACCEPT' | 'REFUSE' | 'EXTEND' | 'CONFIRM' | 'UNFOUNDED';

type Life = Pick<LeadDocument, 'state' | 'receivedOn' | 'acceptedOn' | 'extendedOn' | 'endedOn' | 'due'>;

/** Which answers a state allows. */
const ANSWERS: Readonly<Partial<Record<LeadState, readonly LeadAnswer[]>>> = {
  RECEIVED: ['ACCEPT', 'REFUSE'],
  ACCEPTED: ['EXTEND', 'CONFIRM', 'UNFOUNDED'],
};

/** The last day for accepting or refusing a lead (DL-29: 7 working days). */
export function acceptanceDue(receivedOn: Day): Day {
  return endOfPeriod(deadlineRule('DL-29'), receivedOn)?.day ?? receivedOn;
}

/** The last day for verifying an accepted lead (DL-31: 15 working days, and 15 more where it was extended). */
export function verificationDue(acceptedOn: Day, isExtended: boolean): Day {
  const rule = deadlineRule('DL-31');
  return endOfPeriod({ ...rule, value: isExtended ? rule.value * 2 : rule.value }, acceptedOn)?.day ?? acceptedOn;
}

/** A lead's life after an answer; `null` where the state does not allow it. */
export function answered(life: Life, answer: LeadAnswer, today: Day): Life | null {
  if (!ANSWERS[life.state]?.includes(answer)) return null;
  switch (answer) {
    case 'ACCEPT':
      return { ...life, state: 'ACCEPTED', acceptedOn: today, due: verificationDue(today, false) };
    case 'REFUSE':
      return { ...life, state: 'REFUSED', endedOn: today, due: null };
    case 'EXTEND':
      if (life.extendedOn !== null || life.acceptedOn === null) return null;
      return { ...life, extendedOn: today, due: verificationDue(life.acceptedOn, true) };
    case 'CONFIRM':
      return { ...life, state: 'CONFIRMED', endedOn: today, due: null };
    case 'UNFOUNDED':
      return { ...life, state: 'UNFOUNDED', endedOn: today, due: null };
  }
}

/** Whether a lead still is the one that further reports of its matter belong to. */
export function isOpen(state: LeadState): boolean {
  return state === 'RECEIVED' || state === 'ACCEPTED' || state === 'CONFIRMED';
}
