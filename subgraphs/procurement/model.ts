import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { PolicyItem } from './support-policy.ts';
import type { BidInput, TenderInput } from './tender-input.ts';

/** A tender as its caller wrote it; what it means follows from the rules of the day that is asked for. */
export interface TenderDocument {
  /** `<agency>:<reference>` */
  readonly _id: string;
  readonly agency: string;
  readonly createdAt: Date;
  readonly input: TenderInput;
}

/** An evaluation as it was asked for. Its answer is made anew from the facts as they were known then: facts have versions, answers have none. */
export interface EvaluationDocument {
  /** `<tender>:<number>`, numbered from 0001. */
  readonly _id: string;
  readonly tenderId: string;
  readonly on: Day;
  /** The instant as of which the facts were known. */
  readonly knownAt: Date;
  readonly evaluatedAt: Date;
  readonly bids: readonly BidInput[];
  /** Of the answer, SHA-256 in hexadecimal, so that one made anew can be compared. */
  readonly digest: string;
}

/** A version of an item of a policy; nothing of it is overwritten but that its end is told once. */
export interface PolicyDocument extends Omit<PolicyItem, 'id' | 'version'> {
  /** Of version 1 the item's id, of a later one that with `#<version>`. */
  readonly _id: string;
  /** Absent in version 1. */
  readonly itemId?: string | null;
  readonly version?: number | null;
  /** Number of the version that this one puts right; absent: it follows on the one before. */
  readonly correctsVersion?: number | null;
  /** When it was reported; absent: it was there when the hub began. */
  readonly recordedAt?: Date | null;
  /** When its end was told; absent: not yet, or with the report. */
  readonly endRecordedAt?: Date | null;
}

export interface Models {
  readonly policies: Model<PolicyDocument>;
  readonly tenders: Model<TenderDocument>;
  readonly evaluations: Model<EvaluationDocument>;
}

const text = { type: String, required: true };
const day = { type: Date, required: true };
const anything = { type: Schema.Types.Mixed, required: true };

const tenderSchema = new Schema<TenderDocument>(
  { _id: text, agency: text, createdAt: day, input: anything },
  { versionKey: false, collection: 'tenders', minimize: false },
);
const evaluationSchema = new Schema<EvaluationDocument>(
  { _id: text, tenderId: text, on: text, knownAt: day, evaluatedAt: day, bids: anything, digest: text },
  { versionKey: false, collection: 'evaluations', minimize: false },
);
evaluationSchema.index({ tenderId: 1, _id: 1 });

const optional = { type: String, default: null };
const policySchema = new Schema<PolicyDocument>(
  {
    _id: text,
    kind: text,
    authority: text,
    instrument: text,
    item: text,
    title: text,
    region: optional,
    schemes: [String],
    categories: [String],
    starsAtLeast: { type: Number, default: null },
    amountForm: text,
    amount: optional,
    amountRule: text,
    beneficiary: text,
    validFrom: text,
    validTo: optional,
    itemId: optional,
    version: { type: Number, default: null },
    correctsVersion: { type: Number, default: null },
    recordedAt: { type: Date, default: null },
    endRecordedAt: { type: Date, default: null },
    fictional: { type: Boolean, required: true },
  },
  { versionKey: false, collection: 'policies' },
);
policySchema.index({ authority: 1 });
policySchema.index({ itemId: 1 });

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    policies: database.model<PolicyDocument>('SupportPolicy', policySchema),
    tenders: database.model<TenderDocument>('Tender', tenderSchema),
    evaluations: database.model<EvaluationDocument>('TenderEvaluation', evaluationSchema),
  };
}
