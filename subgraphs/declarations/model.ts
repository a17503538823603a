import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';

/** As it is stored; LAPSED comes from the calendar and is never stored. */
export type StoredState = 'SUBMITTED' | 'REFUSED' | 'FILED' | 'WITHDRAWN' | 'CANCELLED';
export type EvidenceKind = 'LABORATORY_REPORT' | 'OWN_REPORT';

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly number: string;
  readonly issuedOn: Day;
  readonly cmaNumber: string | null;
  readonly scope: readonly string[];
  readonly sha256: string | null;
}

export interface Signatory {
  readonly name: string;
  readonly position: string;
  readonly signedOn: Day;
}

/** What a rule found. */
export interface DeclarationFinding {
  readonly code: string;
  readonly severity: 'REFUSE' | 'WARN';
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

/** A period that a report of efficiency data tells of. */
export interface CoveredPeriod {
  readonly report: string;
  readonly from: Day;
  readonly to: Day;
}

export interface DeclarationAct {
  readonly at: Date;
  readonly action: 'SUBMISSION' | 'RULE_REFUSAL' | 'FILING' | 'REFUSAL' | 'CANCELLATION' | 'WITHDRAWAL';
  readonly agency: string | null;
  readonly reasons: readonly string[];
}

/** What the supplier declares. */
export interface DeclarationContent {
  readonly projectCode: string;
  readonly productName: string;
  readonly brand: string | null;
  readonly models: readonly string[];
  readonly standards: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly signatory: Signatory;
  readonly validTo: Day | null;
}

export interface DeclarationDocument extends DeclarationContent {
  readonly _id: string;
  /** Filing number; `null` before it is filed. */
  readonly number: string | null;
  /** The filing number, or while there is none the id: unique either way. */
  readonly numberKey: string;
  readonly ownNumber: string;
  /** `USCC/own number`, written alike: one declaration for each. */
  readonly ownKey: string;
  readonly supplierUscc: string;
  readonly divisionCode: string | null;
  readonly modelKeys: readonly string[];
  readonly state: StoredState;
  readonly findings: readonly DeclarationFinding[];
  readonly acts: readonly DeclarationAct[];
  /** Digest of what was declared. */
  readonly hash: string;
  /** What was declared under this number before and refused. */
  readonly earlier: readonly { readonly submittedOn: Day; readonly content: DeclarationContent }[];
  readonly submittedOn: Day;
  readonly filedOn: Day | null;
  readonly endedOn: Day | null;
  /** Periods that the supplier's reports tell of, by report. */
  readonly covered: readonly CoveredPeriod[];
  /** Last day up to which reports cover every day since the filing. */
  readonly coveredTo: Day | null;
  /** Last day for the next one; `null` where none is due. */
  readonly reportDue: Day | null;
  readonly fictional: boolean;
}

export interface Models {
  readonly declarations: Model<DeclarationDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const texts = { type: [String], required: true } as const;
const parts = { type: [Schema.Types.Mixed], required: true } as never;

const schema = new Schema<DeclarationDocument>(
  {
    _id: text,
    number: optional,
    numberKey: text,
    ownNumber: text,
    ownKey: text,
    supplierUscc: text,
    divisionCode: optional,
    projectCode: text,
    productName: text,
    brand: optional,
    models: texts,
    modelKeys: texts,
    standards: texts,
    evidence: parts,
    signatory: { type: Schema.Types.Mixed, required: true } as never,
    validTo: optional,
    state: text,
    findings: parts,
    acts: parts,
    hash: text,
    earlier: parts,
    submittedOn: text,
    filedOn: optional,
    endedOn: optional,
    covered: parts,
    coveredTo: optional,
    reportDue: optional,
    fictional: { type: Boolean, required: true },
  },
  { collection: 'declarations', versionKey: false, autoIndex: false },
);
schema.index({ numberKey: 1 }, { unique: true });
schema.index({ ownKey: 1 }, { unique: true });
schema.index({ supplierUscc: 1, _id: 1 });
schema.index({ divisionCode: 1, _id: 1 });
schema.index({ modelKeys: 1 });
schema.index({ state: 1, _id: 1 });
schema.index({ reportDue: 1 });

/** Binds the collection to the subgraph's database. */
export function createModels(database: Connection): Models {
  return { declarations: database.model<DeclarationDocument>('Declaration', schema) };
}
