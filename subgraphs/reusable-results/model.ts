import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { ConformityKind, ReportedStatus, StatusPeriod, Term } from '../../schema/domain/facts.ts';
import type { History, PackedHistory } from '../../schema/domain/versions.ts';
import type { CorrectionContent } from './correction-content.ts';
import type { ListEdition } from './reusable-results-list.ts';

/** Who has reported a status period: the issuer (or the body that handed the result in), the holder, the operator for either. */
export type StatusReporter = 'ISSUER' | 'HOLDER' | 'OPERATOR';

/** A status period with the word it was reported by and who did so. */
export interface RecordedPeriod extends StatusPeriod {
  readonly word: string | null;
  readonly reportedBy: readonly StatusReporter[];
}

export interface ResultDocument {
  _id: string;
  kind: ConformityKind;
  number: string;
  /** The number without separators and case; unique with `issuerKey` and `kind`. */
  numberKey: string;
  issuerKey: string;
  issuerBodyCode: string | null;
  issuerName: string;
  /** The body that handed the result in; `null` for the issuer itself and the operator. */
  reportedBy: string | null;
  holderUscc: string;
  holderName: string;
  productName: string;
  models: string[];
  standard: string | null;
  grade: number | null;
  terms: Term[];
  statusHistory: RecordedPeriod[];
  /** Status of the last period, for lists. */
  reportedStatus: ReportedStatus;
  /** End of the last term, for lists. */
  expiresOn: Day;
  /** The agency that reported it first; `null`: it was there when the hub began. */
  createdBy?: string | null;
  fictional: boolean;
  /** All its versions, beside it as it stands; `null` in a record from before versions were kept. */
  history: PackedHistory | null;
}

/** A result whose report was withdrawn: nothing but its history. */
export interface WithdrawnResultDocument {
  readonly _id: string;
  readonly last: ResultDocument;
}

/** A correction that was asked for: applied at once, or kept until a second person of the body confirms it. */
export interface ResultCorrectionDocument {
  readonly _id: string;
  readonly resultId: string;
  readonly issuerBodyCode: string | null;
  readonly reportedBy: string | null;
  readonly content: CorrectionContent;
  readonly grounds: string;
  readonly evidence: readonly string[];
  /** Acts of the result's history when it was asked for. */
  readonly acts: number;
  readonly changesVerdictsFrom: Day | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly confirmedBy: string | null;
  readonly appliedAt: Date | null;
}

export type RiskFactor =
  | 'ISSUER_CAPABILITY'
  | 'UNIT_SPLIT'
  | 'STANDARD'
  | 'MODE'
  | 'INDICATORS'
  | 'METHODS'
  | 'PRODUCT_MATURITY'
  | 'SAFETY_CLASS'
  | 'RISK_TO_PEOPLE_AND_ENVIRONMENT'
  | 'COMPANY_INTEGRITY';

/** A body's assessment before it uses a result that is not on the List (REU-02, REU-03). It never leaves this subgraph in an event. */
export interface RiskAssessment {
  readonly outcome: 'FULL' | 'PARTIAL';
  readonly itemsToAssess: readonly string[];
  readonly assessor: string;
  readonly assessedOn: Day;
  readonly conclusions: readonly { readonly factor: RiskFactor; readonly conclusion: string }[];
  readonly evidence: readonly string[];
}

export interface LinkDocument {
  _id: string;
  certificateNumber: string;
  resultId: string;
  reuseClass: 1 | 2 | 3;
  from: Day;
  to: Day | null;
  /** The body that issued the certificate and filed the link. */
  bodyCode: string;
  riskAssessment: RiskAssessment | null;
  /** The link that took its place. */
  replacedBy: string | null;
  /** Reference of the direct assessment that ended it. */
  endedBy: string | null;
  /** Every period that was ever known; `null` in a record from before histories were kept. */
  history: History<{ readonly reuseClass: 1 | 2 | 3 }> | null;
}

/** An edition of the List; `_id` is its name. */
export interface ListEditionDocument extends Omit<ListEdition, 'edition'> {
  readonly _id: string;
  /** Digest of the data file's edition that it came from; `null` when the ministry published it. */
  readonly origin: string | null;
}

/** A filing of a declaration of conformity, by its number as it is compared: how long results of that number can last. */
export interface DeclarationFilingDocument {
  readonly _id: string;
  readonly supplierUscc: string;
  /** Last day declared; `null`: without an end. */
  readonly validTo: Day | null;
  /** Day on which it was withdrawn or cancelled. */
  readonly endedOn: Day | null;
  readonly isWithdrawn: boolean;
}

/** The collections of this subgraph. */
export interface Models {
  readonly listEditions: Model<ListEditionDocument>;
  readonly results: Model<ResultDocument>;
  readonly links: Model<LinkDocument>;
  readonly withdrawn: Model<WithdrawnResultDocument>;
  readonly corrections: Model<ResultCorrectionDocument>;
  readonly filings: Model<DeclarationFilingDocument>;
}

const text = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;

const periodSchema = new Schema<RecordedPeriod>(
  {
    status: text,
    from: text,
    reasonCode: optionalText,
    until: optionalText,
    voluntary: { type: Boolean, required: true },
    word: optionalText,
    reportedBy: { type: [String], required: true },
  },
  { _id: false },
);

const termSchema = new Schema<Term>({ from: text, to: text }, { _id: false });

const resultSchema = new Schema<ResultDocument>(
  {
    _id: text,
    kind: text,
    number: text,
    numberKey: text,
    issuerKey: text,
    issuerBodyCode: optionalText,
    issuerName: text,
    reportedBy: optionalText,
    holderUscc: text,
    holderName: text,
    productName: text,
    models: { type: [String], required: true },
    standard: optionalText,
    grade: { type: Number, default: null },
    terms: { type: [termSchema], required: true },
    statusHistory: { type: [periodSchema], required: true },
    reportedStatus: text,
    expiresOn: text,
    createdBy: optionalText,
    fictional: { type: Boolean, required: true },
    history: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'results', versionKey: false, minimize: false },
);
resultSchema.index({ numberKey: 1, issuerKey: 1, kind: 1 }, { unique: true });
resultSchema.index({ holderUscc: 1, _id: 1 });
resultSchema.index({ issuerBodyCode: 1, _id: 1 });
resultSchema.index({ kind: 1, _id: 1 });
resultSchema.index({ reportedStatus: 1, _id: 1 });
resultSchema.index({ expiresOn: 1 });

const conclusionSchema = new Schema({ factor: text, conclusion: text }, { _id: false });

const assessmentSchema = new Schema<RiskAssessment>(
  {
    outcome: text,
    itemsToAssess: { type: [String], required: true },
    assessor: text,
    assessedOn: text,
    conclusions: { type: [conclusionSchema], required: true },
    evidence: { type: [String], required: true },
  },
  { _id: false },
);

const linkSchema = new Schema<LinkDocument>(
  {
    _id: text,
    certificateNumber: text,
    resultId: text,
    reuseClass: { type: Number, required: true },
    from: text,
    to: optionalText,
    bodyCode: text,
    riskAssessment: { type: assessmentSchema, default: null },
    replacedBy: optionalText,
    endedBy: optionalText,
    history: { type: Schema.Types.Mixed, default: null },
  },
  { collection: 'links', versionKey: false },
);
linkSchema.index({ certificateNumber: 1, from: 1 });
linkSchema.index({ resultId: 1, certificateNumber: 1 });

const withdrawnSchema = new Schema<WithdrawnResultDocument>(
  { _id: text, last: { type: Schema.Types.Mixed, required: true } },
  { collection: 'withdrawn_results', versionKey: false, minimize: false },
);

const correctionSchema = new Schema<ResultCorrectionDocument>(
  {
    _id: text,
    resultId: text,
    issuerBodyCode: optionalText,
    reportedBy: optionalText,
    content: { type: Schema.Types.Mixed, required: true },
    grounds: text,
    evidence: { type: [String], required: true },
    acts: { type: Number, required: true },
    changesVerdictsFrom: optionalText,
    requestedBy: text,
    requestedAt: { type: Date, required: true },
    confirmedBy: optionalText,
    appliedAt: { type: Date, default: null },
  },
  { collection: 'result_corrections', versionKey: false, minimize: false },
);

const listEditionSchema = new Schema<ListEditionDocument>(
  {
    _id: text,
    validFrom: text,
    validTo: optionalText,
    instrument: text,
    official: { type: Boolean, required: true },
    confidence: text,
    rows: { type: Schema.Types.Mixed, required: true },
    history: { type: Schema.Types.Mixed, required: true },
    origin: optionalText,
  },
  { collection: 'list_editions', versionKey: false, minimize: false },
);

const filingSchema = new Schema<DeclarationFilingDocument>(
  {
    _id: text,
    supplierUscc: text,
    validTo: optionalText,
    endedOn: optionalText,
    isWithdrawn: { type: Boolean, required: true },
  },
  { collection: 'declaration_filings', versionKey: false },
);

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    listEditions: database.model<ListEditionDocument>('ListEdition', listEditionSchema),
    results: database.model<ResultDocument>('Result', resultSchema),
    links: database.model<LinkDocument>('Link', linkSchema),
    withdrawn: database.model<WithdrawnResultDocument>('WithdrawnResult', withdrawnSchema),
    corrections: database.model<ResultCorrectionDocument>('ResultCorrection', correctionSchema),
    filings: database.model<DeclarationFilingDocument>('DeclarationFiling', filingSchema),
  };
}
