import type { JsonWebKey } from 'node:crypto';
import { type Connection, type Model, Schema } from 'mongoose';
import type { AgencyKind, Purpose } from '../../schema/contract/caller.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { AllianceDivisionFact } from '../../schema/domain/facts.ts';
import {
  type ActDocument,
  actSchema,
  type NoticeDocument,
  noticeSchema,
  type ProvisionDocument,
  provisionSchema,
} from './administration-model.ts';
import type { AgreementChange, AgreementState, Side } from './agreement-states.ts';
import type { Identity } from './identity.ts';
import type { SecretHash } from './secret-hash.ts';
import {
  type CodeDocument,
  codeSchema,
  type FailuresDocument,
  failuresSchema,
  type SignInNameDocument,
  signInNameSchema,
  type UsedAssertionDocument,
  usedAssertionSchema,
} from './sign-in-model.ts';

export type { ActDocument, AreaProvider, NoticeDocument, ProvisionDocument } from './administration-model.ts';
export type { AgreementState } from './agreement-states.ts';
export type { CodeDocument } from './sign-in-model.ts';

/** Units a day that a provider shares for a purpose without being asked. */
export interface ApprovalThreshold {
  readonly purpose: Purpose;
  readonly dailyUnits: number;
}

/** A way in which an agency proves who it is; exactly one of `secret`, `publicKey` and `identity` is set. */
export interface CredentialDocument {
  id: string;
  createdAt: Date;
  /** The end of a secret that was rotated; `null`: until it is withdrawn. */
  validUntil: Date | null;
  withdrawnAt: Date | null;
  secret: SecretHash | null;
  publicKey: JsonWebKey | null;
  /** Absent in what was written before. */
  identity?: Identity | null;
  /** The agency that registered it; `machine`: sample data. Absent in what was written before. */
  createdBy?: string | null;
  /** Whose parts of an enrolment code let it begin. */
  approvedBy?: string[];
}

export interface AgencyDocument {
  /** Its client id. */
  _id: string;
  kind: AgencyKind;
  nameZh: string;
  nameEn: string;
  state: 'ACTIVE' | 'SUSPENDED';
  division: string | null;
  body: string | null;
  uscc: string | null;
  demo: boolean;
  trustedOperationsOnly: boolean;
  supervisionDelayDays: number | null;
  approvalThresholds: ApprovalThreshold[];
  /** Where its own software may have people sent back to. Absent in what was written before. */
  signInRedirectUris?: string[];
  credentials: CredentialDocument[];
  /** What lets it begin with a key of its own; `null` when nothing is open. */
  enrolment: EnrolmentDocument | null;
  /** The administrator that registered it, `machine` at a start. Absent in what was written before. */
  createdBy?: string | null;
  approvedBy?: string[];
}

/** A code that an agency registers its first key with. */
export interface EnrolmentDocument {
  /** SHA-256 of each part of the code, hex. A part is 256 random bits: nobody finds it by trying. */
  hashes: string[];
  validUntil: Date;
  /** Who opened it: two administrators, or the machine. */
  openedBy: string[];
}

export interface AgreementDocument {
  _id: string;
  provider: string;
  consumer: string;
  /** Provider and consumer, for look-ups by either. */
  parties: string[];
  purpose: Purpose;
  legalBasis: { instrument: string; article: string | null };
  scopes: string[];
  allianceSharing: boolean;
  divisions: string[];
  dailyQuota: number | null;
  burst: { rate: number; capacity: number } | null;
  /** Absent in what was written before it could be demanded. */
  sealedBeforeAnswered?: boolean;
  validFrom: Day;
  validTo: Day | null;
  state: AgreementState;
  suspendedBy: Side[];
  replaces: string | null;
  history: AgreementChange[];
  createdBy?: string | null;
  approvedBy?: string[];
}

/** Units of operation cost that an agreement used on a day; kept for statistics. */
export interface DayUseDocument {
  /** Day and agreement. */
  _id: string;
  agreement: string;
  day: Day;
  granted: number;
  /** Of the granted ones, those that came back unused. */
  returned: number;
}

/** Units that a consumer used on a day of what a provider shares for a purpose, under whichever agreements: what the quota goes by. */
export interface PartiesDayDocument {
  /** Day and parties. */
  _id: string;
  parties: string;
  day: Day;
  granted: number;
  /** Of the granted ones, those that came back unused. */
  returned: number;
}

/** A charge for work of the hub's own, so that the same one takes nothing again. */
export interface ChargeDocument {
  /** Agreement and the charge's key. */
  _id: string;
  day: Day;
  units: number;
}

/** The burst bucket of a consumer for what a provider shares for a purpose. */
export interface BucketDocument {
  /** The parties and the purpose. */
  _id: string;
  level: number;
  /** When it stood at this level. */
  at: Date;
}

/** An operation that an agency has registered, by its text. */
export interface OperationDocument {
  /** Agency and hash. */
  _id: string;
  agency: string;
  /** SHA-256 of the text, lower-case hex. */
  hash: string;
  name: string;
  text: string;
  registeredAt: Date;
  withdrawnAt: Date | null;
}

/** A period of a division in an alliance, followed from the alliance's feed. */
export interface AllianceDivisionDocument extends AllianceDivisionFact {
  /** The event's key. */
  readonly _id: string;
}

/** The collections of this subgraph. */
export interface Models {
  readonly agencies: Model<AgencyDocument>;
  readonly agreements: Model<AgreementDocument>;
  readonly failures: Model<FailuresDocument>;
  readonly usedAssertions: Model<UsedAssertionDocument>;
  readonly signInNames: Model<SignInNameDocument>;
  readonly codes: Model<CodeDocument>;
  readonly allianceDivisions: Model<AllianceDivisionDocument>;
  readonly dayUse: Model<DayUseDocument>;
  readonly partiesDays: Model<PartiesDayDocument>;
  readonly buckets: Model<BucketDocument>;
  readonly charges: Model<ChargeDocument>;
  readonly operations: Model<OperationDocument>;
  readonly acts: Model<ActDocument>;
  readonly notices: Model<NoticeDocument>;
  readonly provisions: Model<ProvisionDocument>;
}

const text = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;
const instant = { type: Date, required: true } as const;
const count = { type: Number, required: true } as const;

const secretSchema = new Schema<SecretHash>(
  {
    algorithm: text,
    cost: count,
    blockSize: count,
    parallelism: count,
    salt: text,
    hash: text,
  },
  { _id: false },
);

const credentialSchema = new Schema<CredentialDocument>(
  {
    id: text,
    createdAt: instant,
    validUntil: { type: Date, default: null },
    withdrawnAt: { type: Date, default: null },
    secret: { type: secretSchema, default: null },
    publicKey: { type: Schema.Types.Mixed, default: null },
    identity: { type: new Schema<Identity>({ issuer: text, subject: text }, { _id: false }), default: null },
    createdBy: optionalText,
    approvedBy: { type: [String], default: [] },
  },
  { _id: false },
);

const agencySchema = new Schema<AgencyDocument>(
  {
    _id: text,
    kind: text,
    nameZh: text,
    nameEn: text,
    state: text,
    division: optionalText,
    body: optionalText,
    uscc: optionalText,
    demo: { type: Boolean, required: true },
    trustedOperationsOnly: { type: Boolean, required: true },
    supervisionDelayDays: { type: Number, default: null },
    approvalThresholds: {
      type: [new Schema<ApprovalThreshold>({ purpose: text, dailyUnits: count }, { _id: false })],
      required: true,
    },
    signInRedirectUris: { type: [String], default: [] },
    credentials: { type: [credentialSchema], required: true },
    enrolment: {
      type: new Schema<EnrolmentDocument>(
        {
          hashes: { type: [String], required: true },
          validUntil: instant,
          openedBy: { type: [String], required: true },
        },
        { _id: false },
      ),
      default: null,
    },
    createdBy: optionalText,
    approvedBy: { type: [String], default: [] },
  },
  { collection: 'agencies', versionKey: false },
);

const changeSchema = new Schema<AgreementChange>(
  {
    at: instant,
    actor: text,
    confirmedBy: optionalText,
    side: text,
    action: text,
    state: text,
    reason: optionalText,
  },
  { _id: false },
);

const agreementSchema = new Schema<AgreementDocument>(
  {
    _id: text,
    provider: text,
    consumer: text,
    parties: { type: [String], required: true },
    purpose: text,
    legalBasis: new Schema({ instrument: text, article: optionalText }, { _id: false }),
    scopes: { type: [String], required: true },
    allianceSharing: { type: Boolean, required: true },
    divisions: { type: [String], required: true },
    dailyQuota: { type: Number, default: null },
    burst: { type: new Schema({ rate: count, capacity: count }, { _id: false }), default: null },
    sealedBeforeAnswered: { type: Boolean, default: false },
    validFrom: text,
    validTo: optionalText,
    state: text,
    suspendedBy: { type: [String], required: true },
    replaces: optionalText,
    history: { type: [changeSchema], required: true },
    createdBy: optionalText,
    approvedBy: { type: [String], default: [] },
  },
  { collection: 'agreements', versionKey: false },
);
agreementSchema.index({ consumer: 1, purpose: 1 });
agreementSchema.index({ parties: 1, _id: 1 });

const allianceDivisionSchema = new Schema<AllianceDivisionDocument>(
  { _id: text, allianceCode: text, divisionCode: text, from: text, to: optionalText },
  { collection: 'alliance_divisions', versionKey: false },
);
allianceDivisionSchema.index({ divisionCode: 1 });
allianceDivisionSchema.index({ allianceCode: 1 });

const dayUseSchema = new Schema<DayUseDocument>(
  { _id: text, agreement: text, day: text, granted: count, returned: count },
  { collection: 'agreement_days', versionKey: false },
);
dayUseSchema.index({ agreement: 1, day: 1 });
dayUseSchema.index({ day: 1 });

const partiesDaySchema = new Schema<PartiesDayDocument>(
  { _id: text, parties: text, day: text, granted: count, returned: count },
  { collection: 'parties_days', versionKey: false },
);
partiesDaySchema.index({ day: 1 });

const bucketSchema = new Schema<BucketDocument>(
  { _id: text, level: count, at: instant },
  { collection: 'agreement_buckets', versionKey: false },
);

const chargeSchema = new Schema<ChargeDocument>(
  { _id: text, day: text, units: count },
  { collection: 'agreement_charges', versionKey: false },
);
chargeSchema.index({ day: 1 });

const operationSchema = new Schema<OperationDocument>(
  {
    _id: text,
    agency: text,
    hash: text,
    name: text,
    text,
    registeredAt: instant,
    withdrawnAt: { type: Date, default: null },
  },
  { collection: 'registered_operations', versionKey: false },
);
operationSchema.index({ agency: 1, _id: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    agencies: database.model<AgencyDocument>('Agency', agencySchema),
    agreements: database.model<AgreementDocument>('SharingAgreement', agreementSchema),
    failures: database.model<FailuresDocument>('SignInFailures', failuresSchema),
    usedAssertions: database.model<UsedAssertionDocument>('UsedAssertion', usedAssertionSchema),
    signInNames: database.model<SignInNameDocument>('SignInName', signInNameSchema),
    codes: database.model<CodeDocument>('AuthorizationCode', codeSchema),
    allianceDivisions: database.model<AllianceDivisionDocument>('FollowedAllianceDivision', allianceDivisionSchema),
    dayUse: database.model<DayUseDocument>('AgreementDay', dayUseSchema),
    partiesDays: database.model<PartiesDayDocument>('PartiesDay', partiesDaySchema),
    buckets: database.model<BucketDocument>('AgreementBucket', bucketSchema),
    charges: database.model<ChargeDocument>('AgreementCharge', chargeSchema),
    operations: database.model<OperationDocument>('RegisteredOperation', operationSchema),
    acts: database.model<ActDocument>('AdministrativeAct', actSchema),
    notices: database.model<NoticeDocument>('Notice', noticeSchema),
    provisions: database.model<ProvisionDocument>('Provision', provisionSchema),
  };
}
