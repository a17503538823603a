import type { AgencyKind, Purpose } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { AgencyDocument, AgreementDocument, AgreementState, CredentialDocument } from './model.ts';

/** How fast units may be used: `rate` units a second on the whole, `capacity` at once. */
export interface Burst {
  readonly rate: number;
  readonly capacity: number;
}

/** A sharing agreement as it stands. */
export interface Agreement {
  readonly id: string;
  readonly provider: string;
  readonly consumer: string;
  readonly purpose: Purpose;
  readonly legalBasis: { readonly instrument: string; readonly article: string | null };
  readonly scopes: readonly string[];
  readonly allianceSharing: boolean;
  /** Divisions to which a regulator's token is limited; none: no limit beyond the row rules. */
  readonly divisions: readonly string[];
  /** Units of operation cost a day; `null`: no limit. */
  readonly dailyQuota: number | null;
  readonly burst: Burst | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly state: AgreementState;
}

/** A credential as anybody may see it who may see the agency: never what it is made of. */
export interface Credential {
  readonly id: string;
  readonly method: 'SECRET' | 'PUBLIC_KEY';
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
}

/** What is said of an agency when it is registered. */
export interface AgencyDetails {
  readonly id: string;
  readonly kind: AgencyKind;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Set for a market regulator, and for it only. */
  readonly division: string | null;
  /** Set for a certification body, and for it only. */
  readonly body: string | null;
  readonly uscc: string | null;
  readonly demo: boolean;
}

/** An agency as it stands. */
export interface Agency extends AgencyDetails {
  readonly state: 'ACTIVE' | 'SUSPENDED';
  /** Runs operations only that it has registered. */
  readonly trustedOperationsOnly: boolean;
  readonly credentials: readonly Credential[];
}

export function toAgency(document: AgencyDocument): Agency {
  const { _id, credentials, ...details } = document;
  return { id: _id, ...details, credentials: credentials.map(toCredential) };
}

function toCredential({ id, secret, createdAt, withdrawnAt }: CredentialDocument): Credential {
  return { id, method: secret ? 'SECRET' : 'PUBLIC_KEY', createdAt, withdrawnAt };
}

export function toAgreement(document: AgreementDocument): Agreement {
  const { _id, parties: _, ...agreement } = document;
  return { id: _id, ...agreement };
}
