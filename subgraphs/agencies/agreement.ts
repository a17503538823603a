import type { Purpose } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { AgencyDetails } from './agency-details.ts';
import type { AgreementChange, AgreementState, Side } from './agreement-states.ts';
import type { AgencyDocument, AgreementDocument, ApprovalThreshold, CredentialDocument } from './model.ts';

export type { AgencyDetails } from './agency-details.ts';
export type { AgreementChange } from './agreement-states.ts';
export type { ApprovalThreshold } from './model.ts';

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
  /** Whether the record of a request is written before its answer goes out. */
  readonly sealedBeforeAnswered: boolean;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly state: AgreementState;
  /** Sides that hold it suspended. */
  readonly suspendedBy: readonly Side[];
  /** The agreement that ends when this one is activated. */
  readonly replaces: string | null;
  /** The newest changes, oldest first. */
  readonly history: readonly AgreementChange[];
  /** The agency that asked for it; `null`: it was there when the hub began. */
  readonly createdBy: string | null;
  /** Who approved it: the provider or who acted for it, and the second person where one was needed. */
  readonly approvedBy: readonly string[];
}

/** How an agency proves who it is. */
export type CredentialMethod = 'SECRET' | 'PUBLIC_KEY' | 'IDENTITY';

/** A credential as anybody may see it who may see the agency: never what it is made of. */
export interface Credential {
  readonly id: string;
  readonly method: CredentialMethod;
  /** Of a person at an issuer; both are `null` for every other method. */
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly createdAt: Date;
  readonly validUntil: Date | null;
  readonly withdrawnAt: Date | null;
  readonly createdBy: string | null;
  readonly approvedBy: readonly string[];
}

/** What an agency sets for itself. */
export interface AgencySettings {
  /** Runs operations only that it has registered. */
  readonly trustedOperationsOnly: boolean;
  /** Days for which its supervision queries stay hidden from those asked about; `null`: not set. */
  readonly supervisionDelayDays: number | null;
  /** Where its own software may have people sent back to after they signed in here; none: nobody signs in for it. */
  readonly signInRedirectUris: readonly string[];
  /** By purpose; none: every request waits for approval. */
  readonly approvalThresholds: readonly ApprovalThreshold[];
}

/** An agency as it stands. */
export interface Agency extends AgencyDetails, AgencySettings {
  readonly state: 'ACTIVE' | 'SUSPENDED';
  readonly credentials: readonly Credential[];
  /** The administrator that registered it and the one that confirmed it; nobody: it was there when the hub began. */
  readonly createdBy: string | null;
  readonly approvedBy: readonly string[];
}

/** What records lack that were written before agencies could set it. */
const SETTINGS_NOT_SET: AgencySettings = {
  trustedOperationsOnly: false,
  supervisionDelayDays: null,
  signInRedirectUris: [],
  approvalThresholds: [],
};
const TERMS_NOT_SET = {
  divisions: [],
  dailyQuota: null,
  burst: null,
  sealedBeforeAnswered: false,
  suspendedBy: [],
  replaces: null,
  history: [],
  createdBy: null,
  approvedBy: [],
};

export function toAgency(document: AgencyDocument): Agency {
  const { _id, credentials, enrolment: _, ...details } = document;
  return {
    ...SETTINGS_NOT_SET,
    createdBy: null,
    approvedBy: [],
    id: _id,
    ...details,
    credentials: credentials.map(toCredential),
  };
}

function toCredential(document: CredentialDocument): Credential {
  const { id, identity, createdAt, validUntil = null, withdrawnAt, createdBy = null, approvedBy = [] } = document;
  return {
    id,
    method: methodOf(document),
    issuer: identity?.issuer ?? null,
    subject: identity?.subject ?? null,
    createdAt,
    validUntil,
    withdrawnAt,
    createdBy,
    approvedBy,
  };
}

export function methodOf({ secret, identity }: Pick<CredentialDocument, 'secret' | 'identity'>): CredentialMethod {
  return secret ? 'SECRET' : identity ? 'IDENTITY' : 'PUBLIC_KEY';
}

export function toAgreement(document: AgreementDocument): Agreement {
  const { _id, parties: _, ...agreement } = document;
  return { ...TERMS_NOT_SET, id: _id, ...agreement };
}

/** An agreement as it is stored. */
export function toAgreementDocument({ id, ...agreement }: Agreement): AgreementDocument {
  return {
    _id: id,
    ...agreement,
    scopes: [...agreement.scopes],
    divisions: [...agreement.divisions],
    suspendedBy: [...agreement.suspendedBy],
    history: [...agreement.history],
    approvedBy: [...agreement.approvedBy],
    parties: [...new Set([agreement.provider, agreement.consumer])],
  };
}
