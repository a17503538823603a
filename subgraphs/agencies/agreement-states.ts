import { hubError } from '../../schema/contract/errors.ts';

/** Where an agreement stands. */
export type AgreementState = 'REQUESTED' | 'APPROVED' | 'ACTIVE' | 'SUSPENDED' | 'ENDED';

/** For whom somebody acts on an agreement. The security administrator acts for the operator; the system administrator for a side that it names, with a second person. */
export const SIDES = ['PROVIDER', 'CONSUMER', 'OPERATOR'] as const;
export type Side = (typeof SIDES)[number];

/** What can be done with an agreement once it is requested. */
export type AgreementAction = 'APPROVE' | 'ACTIVATE' | 'SUSPEND' | 'RESUME' | 'END';

/** A change of an agreement: who did what for which side, when and why. */
export interface AgreementChange {
  readonly at: Date;
  /** The agency that acted; not one of the sides where the operator acted for it. */
  readonly actor: string;
  /** The second person, where one was needed. Absent in what was written before. */
  readonly confirmedBy?: string | null;
  readonly side: Side;
  readonly action: 'REQUEST' | AgreementAction;
  readonly state: AgreementState;
  readonly reason: string | null;
}

/** Where an agreement stands, and which sides hold it suspended: each lifts its own suspension only. */
export interface Standing {
  readonly state: AgreementState;
  /** Empty in every other state than SUSPENDED; at ENDED those that held it suspended when it ended. */
  readonly suspendedBy: readonly Side[];
}

interface Rule {
  readonly from: readonly AgreementState[];
  readonly to: AgreementState;
  readonly by: readonly Side[];
}

/** The whole workflow: an action that is not here in a state is a conflict, a side that is not here may not act. */
export const RULES: Readonly<Record<AgreementAction, Rule>> = {
  APPROVE: { from: ['REQUESTED'], to: 'APPROVED', by: ['PROVIDER'] },
  ACTIVATE: { from: ['APPROVED'], to: 'ACTIVE', by: ['PROVIDER', 'CONSUMER'] },
  SUSPEND: { from: ['ACTIVE', 'SUSPENDED'], to: 'SUSPENDED', by: ['PROVIDER', 'CONSUMER', 'OPERATOR'] },
  RESUME: { from: ['SUSPENDED'], to: 'ACTIVE', by: ['PROVIDER', 'CONSUMER', 'OPERATOR'] },
  END: {
    from: ['REQUESTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'],
    to: 'ENDED',
    by: ['PROVIDER', 'CONSUMER', 'OPERATOR'],
  },
};

/** How an action comes out: the new standing and the side that counts, or `null` when it has been done already. */
export type Outcome = { readonly standing: Standing; readonly side: Side } | null;

/**
 * Judges an action of somebody who stands on one or more sides.
 * @throws FORBIDDEN when none of the sides may do it; CONFLICT when the state does not allow it.
 */
export function act(standing: Standing, action: AgreementAction, sides: readonly Side[]): Outcome {
  const { from, to, by } = RULES[action];
  const allowed = by.filter((side) => sides.includes(side));
  const [first] = allowed;
  if (first === undefined)
    throw hubError('FORBIDDEN', `${action} is for ${by.join(' or ')}; the operator names the side that it acts for.`);
  const { state, suspendedBy } = standing;
  if (action === 'SUSPEND' && from.includes(state)) {
    if (allowed.some((side) => suspendedBy.includes(side))) return null;
    return { side: first, standing: { state: to, suspendedBy: [...suspendedBy, first] } };
  }
  if (action === 'RESUME' && state === 'SUSPENDED') {
    const lifted = allowed.filter((side) => suspendedBy.includes(side));
    const [side] = lifted;
    if (side === undefined)
      throw hubError(
        'FORBIDDEN',
        `Suspended by ${suspendedBy.join(' and ')}: only who suspended an agreement resumes it.`,
      );
    const left = suspendedBy.filter((other) => !lifted.includes(other));
    return { side, standing: { state: left.length > 0 ? 'SUSPENDED' : to, suspendedBy: left } };
  }
  if (state === to) return null;
  if (!from.includes(state))
    throw hubError('CONFLICT', `${action} needs an agreement that is ${from.join(' or ')}; it is ${state}.`);
  return { side: first, standing: { state: to, suspendedBy } };
}
