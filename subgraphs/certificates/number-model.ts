import { Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { ExternalNumberFact } from '../../schema/domain/facts.ts';

/** A number of its body's own form that a certificate carries. */
export interface ExternalNumberDocument extends Omit<ExternalNumberFact, 'id'> {
  readonly _id: string;
}

export interface TraceCodeDocument {
  readonly _id: string;
  readonly certificateNumber: string;
  readonly productSeq: number;
  readonly model: string;
  readonly issuedOn: Day;
  /** The agency that applied for it; not there for what was known when the hub began. */
  readonly createdBy?: string | null | undefined;
}

/** Certificate numbers given to a body by one request. */
export interface NumberAllocationDocument {
  /** Body and the caller's key. */
  readonly _id: string;
  readonly bodyCode: string;
  readonly projectCode: string;
  readonly allocatedOn: Day;
  readonly numbers: readonly string[];
}

/** A number that was given, so that it is given once. */
export interface GivenNumberDocument {
  readonly _id: string;
  readonly allocation: string;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;

export function traceCodeSchema(): Schema<TraceCodeDocument> {
  const schema = new Schema<TraceCodeDocument>(
    {
      _id: text,
      certificateNumber: text,
      productSeq: { type: Number, required: true },
      model: text,
      issuedOn: text,
      createdBy: String,
    },
    { versionKey: false, autoIndex: false },
  );
  // One product, one code: two calls at once can't give a model two.
  schema.index({ certificateNumber: 1, productSeq: 1, model: 1 }, { unique: true });
  return schema;
}

export function externalNumberSchema(): Schema<ExternalNumberDocument> {
  const schema = new Schema<ExternalNumberDocument>(
    { _id: text, bodyCode: text, key: text, written: text, certificateNumber: textOrNull },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ key: 1 });
  schema.index({ certificateNumber: 1 });
  return schema;
}

export function numberAllocationSchema(): Schema<NumberAllocationDocument> {
  return new Schema<NumberAllocationDocument>(
    { _id: text, bodyCode: text, projectCode: text, allocatedOn: text, numbers: [String] },
    { versionKey: false, autoIndex: false },
  );
}

export function givenNumberSchema(): Schema<GivenNumberDocument> {
  return new Schema<GivenNumberDocument>({ _id: text, allocation: text }, { versionKey: false, autoIndex: false });
}
