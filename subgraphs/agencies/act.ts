import type { WriteScope } from '../shared/outbox.ts';
import type { AgencyDetails } from './agency-details.ts';
import type { AgreementRequest } from './agreement-request.ts';
import type { AgreementAction, Side } from './agreement-states.ts';
import type { Identity } from './identity.ts';
import type { Role } from './operator-roles.ts';

/** What is to be done once a second person has confirmed it: whole, so that nothing can be slipped in between. */
export type Act =
  | { readonly kind: 'REGISTER_AGENCY'; readonly details: Omit<AgencyDetails, 'demo'>; readonly codeHash: string }
  | { readonly kind: 'OPEN_ENROLMENT'; readonly agency: string; readonly reason: string; readonly codeHash: string }
  | { readonly kind: 'SUSPEND_AGENCY'; readonly agency: string; readonly reason: string }
  | { readonly kind: 'WITHDRAW_CREDENTIAL'; readonly agency: string; readonly credential: string }
  | { readonly kind: 'REGISTER_IDENTITY'; readonly agency: string; readonly identity: Identity }
  | { readonly kind: 'REQUEST_AGREEMENT'; readonly request: AgreementRequest }
  | {
      readonly kind: 'STEP_AGREEMENT';
      readonly agreement: string;
      readonly action: AgreementAction;
      readonly side: Side;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'NAME_PROVIDER' | 'DISMISS_PROVIDER';
      readonly provider: string;
      readonly scopes: readonly string[];
      readonly area: string | null;
    };

export type ActState = 'WAITING' | 'DONE' | 'DECLINED' | 'LAPSED';

/** An act as it is shown: never what it holds of a code. */
export interface AdministrativeAct {
  readonly id: string;
  readonly kind: Act['kind'];
  readonly subject: string;
  /** What is to be done, by name. */
  readonly terms: readonly { readonly name: string; readonly value: string }[];
  readonly state: ActState;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly confirmedByRole: Role;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly validUntil: Date;
}

/** Who brings something about: who began it, and the second person. */
export interface Authors {
  readonly actor: string;
  readonly confirmedBy: string | null;
}

/** Both, for the words of a notice. */
export function namesOf({ actor, confirmedBy }: Authors): string {
  return confirmedBy === null ? actor : `${actor}, ${confirmedBy}`;
}

/** Does an act inside the transaction that marks it as done. */
export type CarryOut = (act: Act, authors: Authors, scope: WriteScope, partHash: string | null) => Promise<void>;
