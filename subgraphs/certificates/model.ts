import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type {
  BodyApproval,
  CertificateFact,
  EarlierIdentity,
  Party,
  ReuseLinkFact,
  StatusPeriod,
  Term,
} from '../../schema/domain/facts.ts';
import type { Lifecycle } from '../../schema/domain/status.ts';
import type { History, PackedHistory } from '../../schema/domain/versions.ts';
import { type ChannelModels, createChannelModels } from './channel-model.ts';
import { type CorrectionDocument, correctionSchema } from './correction-model.ts';
import {
  type ExternalNumberDocument,
  externalNumberSchema,
  type GivenNumberDocument,
  givenNumberSchema,
  type NumberAllocationDocument,
  numberAllocationSchema,
  type TraceCodeDocument,
  traceCodeSchema,
} from './number-model.ts';
import {
  type EnterpriseClassDocument,
  enterpriseClassSchema,
  type FactoryInspectionDocument,
  factoryInspectionSchema,
  type QueuedRowDocument,
  queuedRowSchema,
  type ReportReceiptDocument,
  reportReceiptSchema,
  type TraceApplicationDocument,
  traceApplicationSchema,
} from './report-model.ts';
import type { ApprovalHistory } from './rules/approvals.ts';
import type { CertificateState } from './rules/merge-report.ts';
import type { CountedSurveillance } from './rules/surveillance-days.ts';
import type { TimelineSegment } from './rules/timeline.ts';

/** A certificate as it is stored: its state, and what queries need beside it. */
export interface CertificateDocument extends Omit<CertificateState, 'number' | 'history'> {
  /** The certificate number. */
  readonly _id: string;
  readonly holderUscc: string | null;
  /** Division of the holder's address; what area queries and row rules go by. */
  readonly holderDivision: string | null;
  /** Last day of the last term. */
  readonly expiresOn: Day;
  /** What tells units apart, to find certificates of the same one; absent in documents older than the rule. */
  readonly unitKey?: string;
  /** Under which keys its products are joined with those of other certificates, and words by which they are found; absent in documents older than the view. */
  readonly productKeys?: readonly string[];
  readonly productWords?: readonly string[];
  /** Effective status over all days; recomputed when the certificate, a link or a result changes. */
  readonly timeline: readonly TimelineSegment[];
  /** All versions beside the one that stands; `null` in documents from before versions were kept. */
  readonly history: PackedHistory | null;
}

/** A certificate whose report was withdrawn: nothing but its history. */
export interface WithdrawnCertificateDocument {
  readonly _id: string;
  readonly last: CertificateFact;
  readonly history: PackedHistory;
}

export interface CertificationBodyDocument {
  readonly _id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly uscc: string | null;
  readonly approvalNumber: string | null;
  readonly approvals: readonly BodyApproval[];
  readonly reportsFromYear: number | null;
  readonly reportedUntil: Date | null;
  readonly numberForms?: readonly string[] | undefined;
  readonly createdBy?: string | undefined;
  readonly fictional: boolean;
  /** Every approval that was ever known; `null` in a record from before histories were kept. */
  readonly approvalHistory: ApprovalHistory | null;
}

export interface OrganisationDocument {
  readonly _id: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly address: string;
  readonly divisionCode: string;
  readonly identifiedBy?: 'REPORT' | undefined;
  readonly createdBy?: string | undefined;
  readonly earlier?: readonly EarlierIdentity[] | undefined;
  readonly fictional: boolean;
}

export interface SurveillanceDocument extends CountedSurveillance {
  /** Number and day: one surveillance of a certificate a day. */
  readonly _id: string;
  readonly certificateNumber: string;
}

/** A reuse link as its owner's feed tells it, with the number of the event that it stands at. */
export interface ReuseLinkDocument extends Omit<ReuseLinkFact, 'id'> {
  readonly _id: string;
  readonly seq: number;
  /** Set while the latest that was told of it could not be read. */
  readonly unread?: true;
}

/** What the timeline needs of a conformity result, with the number of the event that it stands at. */
export interface ResultDocument {
  readonly _id: string;
  readonly terms: readonly Term[];
  readonly statusHistory: readonly StatusPeriod[];
  /** Terms and statuses as they were ever known; absent in a record from before versions were kept. */
  readonly history?: History<Lifecycle>;
  readonly seq: number;
  /** Set while the latest that was told of it could not be read. */
  readonly unread?: true;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const flag = { type: Boolean, required: true } as const;
const part = { _id: false } as const;

const party = new Schema<Party>(
  { uscc: textOrNull, name: text, address: text, divisionCode: textOrNull, country: text },
  part,
);
const term = new Schema<Term>({ from: text, to: text }, part);
const period = new Schema<StatusPeriod>(
  { status: text, from: text, reasonCode: textOrNull, until: textOrNull, voluntary: flag },
  part,
);

function certificateSchema(): Schema<CertificateDocument> {
  const product = new Schema(
    { seq: { type: Number, required: true }, name: text, brand: textOrNull, series: textOrNull, models: [String] },
    part,
  );
  const segment = new Schema(
    {
      from: text,
      to: text,
      status: text,
      since: text,
      reasonCode: textOrNull,
      until: textOrNull,
      brokenResults: [String],
      linkBroken: flag,
    },
    part,
  );
  const schema = new Schema<CertificateDocument>(
    {
      _id: text,
      scheme: text,
      activityClass: textOrNull,
      bodyCode: text,
      projectCode: text,
      starGrade: { type: Number, default: null },
      holder: { type: party, required: true },
      producer: { type: party, required: true },
      factory: { type: party, required: true },
      basis: [String],
      products: [product],
      firstIssuedOn: text,
      terms: [term],
      reissuedOn: textOrNull,
      statusHistory: [period],
      fictional: flag,
      reportedStatusWord: textOrNull,
      holderUscc: textOrNull,
      holderDivision: textOrNull,
      expiresOn: text,
      unitKey: { type: String },
      productKeys: { type: [String], default: undefined } as never,
      productWords: { type: [String], default: undefined } as never,
      details: { type: Schema.Types.Mixed },
      channel: { type: String },
      warnings: { type: [Schema.Types.Mixed], default: undefined },
      timeline: [segment],
      history: { type: Schema.Types.Mixed, default: null },
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ holderUscc: 1, _id: 1 });
  schema.index({ holderDivision: 1, _id: 1 });
  schema.index({ bodyCode: 1, _id: 1 });
  schema.index({ expiresOn: 1, _id: 1 });
  schema.index({ unitKey: 1 });
  schema.index({ productKeys: 1 });
  schema.index({ productWords: 1, _id: 1 });
  schema.index({ firstIssuedOn: -1, _id: 1 });
  schema.index({ 'timeline.status': 1, _id: 1 });
  return schema;
}

function withdrawnSchema(): Schema<WithdrawnCertificateDocument> {
  return new Schema<WithdrawnCertificateDocument>(
    {
      _id: text,
      last: { type: Schema.Types.Mixed, required: true },
      history: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, autoIndex: false },
  );
}

function bodySchema(): Schema<CertificationBodyDocument> {
  const approval = new Schema<BodyApproval>(
    { from: text, to: textOrNull, projectCodes: { type: [String], default: null } },
    part,
  );
  return new Schema<CertificationBodyDocument>(
    {
      _id: text,
      nameZh: text,
      nameEn: text,
      shortName: text,
      uscc: textOrNull,
      approvalNumber: textOrNull,
      approvals: [approval],
      reportsFromYear: { type: Number, default: null },
      reportedUntil: { type: Date, default: null },
      numberForms: { type: [String], default: undefined } as never,
      createdBy: String,
      fictional: flag,
      approvalHistory: { type: Schema.Types.Mixed, default: null },
    },
    { versionKey: false, autoIndex: false },
  );
}

function organisationSchema(): Schema<OrganisationDocument> {
  return new Schema<OrganisationDocument>(
    {
      _id: text,
      nameZh: text,
      nameEn: textOrNull,
      address: text,
      divisionCode: text,
      identifiedBy: String,
      createdBy: String,
      earlier: { type: [Schema.Types.Mixed], default: undefined } as never,
      fictional: flag,
    },
    { versionKey: false, autoIndex: false },
  );
}

function surveillanceSchema(): Schema<SurveillanceDocument> {
  const schema = new Schema<SurveillanceDocument>(
    {
      _id: text,
      certificateNumber: text,
      conductedOn: text,
      conclusion: text,
      unannounced: flag,
      grounds: textOrNull,
      personDays: { type: Number, default: null },
      effectivePersons: { type: Number, default: null },
      additionalSites: { type: Number, default: null },
      leastPersonDays: { type: Number, default: null },
      productTest: textOrNull,
      note: textOrNull,
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ certificateNumber: 1, conductedOn: 1 });
  return schema;
}

function reuseLinkSchema(): Schema<ReuseLinkDocument> {
  const schema = new Schema<ReuseLinkDocument>(
    {
      _id: text,
      certificateNumber: text,
      resultId: text,
      reuseClass: { type: Number, required: true },
      from: text,
      to: textOrNull,
      seq: { type: Number, required: true },
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ certificateNumber: 1 });
  schema.index({ resultId: 1 });
  return schema;
}

function resultSchema(): Schema<ResultDocument> {
  return new Schema<ResultDocument>(
    { _id: text, terms: [term], statusHistory: [period], seq: { type: Number, required: true } },
    { versionKey: false, autoIndex: false },
  );
}

/** The collections of this subgraph. */
export interface Models extends ChannelModels {
  readonly certificates: Model<CertificateDocument>;
  readonly withdrawn: Model<WithdrawnCertificateDocument>;
  readonly corrections: Model<CorrectionDocument>;
  readonly bodies: Model<CertificationBodyDocument>;
  readonly organisations: Model<OrganisationDocument>;
  readonly traceCodes: Model<TraceCodeDocument>;
  readonly traceApplications: Model<TraceApplicationDocument>;
  readonly surveillances: Model<SurveillanceDocument>;
  readonly factoryInspections: Model<FactoryInspectionDocument>;
  readonly enterpriseClasses: Model<EnterpriseClassDocument>;
  readonly reportReceipts: Model<ReportReceiptDocument>;
  readonly correctionQueue: Model<QueuedRowDocument>;
  readonly reuseLinks: Model<ReuseLinkDocument>;
  readonly results: Model<ResultDocument>;
  readonly numberAllocations: Model<NumberAllocationDocument>;
  readonly givenNumbers: Model<GivenNumberDocument>;
  readonly externalNumbers: Model<ExternalNumberDocument>;
}

/** Binds the collections to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    certificates: database.model<CertificateDocument>('Certificate', certificateSchema(), 'certificates'),
    withdrawn: database.model<WithdrawnCertificateDocument>(
      'WithdrawnCertificate',
      withdrawnSchema(),
      'withdrawnCertificates',
    ),
    corrections: database.model<CorrectionDocument>(
      'CertificateCorrection',
      correctionSchema(),
      'certificateCorrections',
    ),
    bodies: database.model<CertificationBodyDocument>('CertificationBody', bodySchema(), 'certificationBodies'),
    organisations: database.model<OrganisationDocument>('Organisation', organisationSchema(), 'organisations'),
    traceCodes: database.model<TraceCodeDocument>('TraceCode', traceCodeSchema(), 'traceCodes'),
    traceApplications: database.model<TraceApplicationDocument>(
      'TraceApplication',
      traceApplicationSchema(),
      'traceApplications',
    ),
    surveillances: database.model<SurveillanceDocument>('Surveillance', surveillanceSchema(), 'surveillances'),
    factoryInspections: database.model<FactoryInspectionDocument>(
      'FactoryInspection',
      factoryInspectionSchema(),
      'factoryInspections',
    ),
    enterpriseClasses: database.model<EnterpriseClassDocument>(
      'EnterpriseClass',
      enterpriseClassSchema(),
      'enterpriseClasses',
    ),
    reportReceipts: database.model<ReportReceiptDocument>('ReportReceipt', reportReceiptSchema(), 'reportReceipts'),
    correctionQueue: database.model<QueuedRowDocument>('QueuedRow', queuedRowSchema(), 'correctionQueue'),
    reuseLinks: database.model<ReuseLinkDocument>('ReuseLink', reuseLinkSchema(), 'reuseLinks'),
    results: database.model<ResultDocument>('ConformityResult', resultSchema(), 'conformityResults'),
    numberAllocations: database.model<NumberAllocationDocument>(
      'NumberAllocation',
      numberAllocationSchema(),
      'numberAllocations',
    ),
    givenNumbers: database.model<GivenNumberDocument>('GivenNumber', givenNumberSchema(), 'givenNumbers'),
    externalNumbers: database.model<ExternalNumberDocument>(
      'ExternalNumber',
      externalNumberSchema(),
      'externalNumbers',
    ),
    ...createChannelModels(database),
  };
}

/**
 * The driver's view of a model's collection, for bulk writes: the documents are typed and made here, and Mongoose would make a document object of each.
 */
export function collectionOf<Stored extends { readonly _id: string }>(model: {
  readonly db: Connection;
  readonly collection: { readonly collectionName: string };
}) {
  return model.db.collection<Stored>(model.collection.collectionName);
}
