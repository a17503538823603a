import { Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { ReportKind, RowFault } from '../../schema/domain/report-kinds.ts';
import type { CodeOf } from '../../schema/domain/report-words.ts';

/** An application for trace codes and what became of it; one that is made again after a refusal is another. */
export interface TraceApplicationDocument {
  readonly _id: string;
  /** Digest of certificate and models: what it is for. */
  readonly what: string;
  /** From 1. */
  readonly attempt: number;
  readonly certificateNumber: string;
  readonly bodyCode: string;
  readonly models: readonly string[];
  /** The agency that applied; not there in an application from before that was kept. */
  readonly createdBy?: string | null;
  readonly state: 'ISSUED' | 'REFUSED' | 'AWAITING_REVIEW';
  readonly reasons: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
  readonly appliedAt: Date;
  readonly decidedAt: Date | null;
  /** Agency whose credential decided; `null`: the hub by its rules. */
  readonly decidedBy: string | null;
  readonly repeats: string | null;
  readonly codes: readonly string[];
}

/** An inspection of a factory by a body (工厂检查), CB-03. */
export interface FactoryInspectionDocument {
  /** Body, factory, kind and day. */
  readonly _id: string;
  readonly bodyCode: string;
  readonly factoryUscc: string;
  readonly factoryName: string;
  readonly divisionCode: string;
  /** The certificate that it was for; `null` before its issue. */
  readonly certificateNumber: string | null;
  readonly kind: CodeOf<'inspectionKind'>;
  readonly conductedOn: Day;
  readonly conclusion: CodeOf<'conclusion'>;
  readonly personDays: number | null;
  readonly note: string | null;
}

/** The class that a body puts an enterprise in (企业分类), CB-03. */
export interface EnterpriseClassDocument {
  /** Body, enterprise and first day. */
  readonly _id: string;
  readonly bodyCode: string;
  readonly uscc: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly enterpriseClass: CodeOf<'enterpriseClass'>;
  readonly from: Day;
  readonly grounds: string | null;
}

/** The receipt of a report (上报回执). */
export interface ReportReceiptDocument {
  readonly _id: string;
  readonly kind: ReportKind;
  /** Code of the reporting body; `000` for the operator. */
  readonly owner: string;
  readonly agency: string;
  readonly receivedAt: Date;
  /** When the same report last came. */
  readonly lastReceivedAt: Date;
  readonly times: number;
  /** Counts of the first time. */
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** A refused row in its body's queue. */
export interface QueuedRowDocument {
  readonly _id: string;
  readonly kind: ReportKind;
  readonly owner: string;
  readonly key: string | null;
  readonly index: number;
  readonly fault: RowFault;
  /** What the row said, as JSON; `null` where it was too long to be told. */
  readonly content: string | null;
  /** The report that last held it. */
  readonly receiptNumber: string;
  readonly refusedAt: Date;
  readonly state: 'OPEN' | 'CORRECTED' | 'WITHDRAWN';
  readonly settledAt: Date | null;
  /** Receipt of the report that put it right, or why it was withdrawn. */
  readonly settledBy: string | null;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;

export function traceApplicationSchema(): Schema<TraceApplicationDocument> {
  const schema = new Schema<TraceApplicationDocument>(
    {
      _id: text,
      what: text,
      attempt: { type: Number, required: true },
      certificateNumber: text,
      bodyCode: text,
      models: [String],
      createdBy: String,
      state: text,
      reasons: [{ type: Schema.Types.Mixed }],
      appliedAt: { type: Date, required: true },
      decidedAt: { type: Date, default: null },
      decidedBy: textOrNull,
      repeats: textOrNull,
      codes: [String],
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ what: 1, attempt: 1 }, { unique: true });
  schema.index({ bodyCode: 1, appliedAt: -1, _id: 1 });
  schema.index({ appliedAt: -1, _id: 1 });
  return schema;
}

export function factoryInspectionSchema(): Schema<FactoryInspectionDocument> {
  const schema = new Schema<FactoryInspectionDocument>(
    {
      _id: text,
      bodyCode: text,
      factoryUscc: text,
      factoryName: text,
      divisionCode: text,
      certificateNumber: textOrNull,
      kind: text,
      conductedOn: text,
      conclusion: text,
      personDays: { type: Number, default: null },
      note: textOrNull,
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ factoryUscc: 1, conductedOn: 1 });
  return schema;
}

export function enterpriseClassSchema(): Schema<EnterpriseClassDocument> {
  const schema = new Schema<EnterpriseClassDocument>(
    {
      _id: text,
      bodyCode: text,
      uscc: text,
      name: text,
      divisionCode: text,
      enterpriseClass: text,
      from: text,
      grounds: textOrNull,
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ uscc: 1, from: 1 });
  return schema;
}

export function reportReceiptSchema(): Schema<ReportReceiptDocument> {
  const count = { type: Number, required: true } as const;
  const schema = new Schema<ReportReceiptDocument>(
    {
      _id: text,
      kind: text,
      owner: text,
      agency: text,
      receivedAt: { type: Date, required: true },
      lastReceivedAt: { type: Date, required: true },
      times: count,
      rows: count,
      accepted: count,
      unchanged: count,
      rejected: count,
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ owner: 1, receivedAt: -1, _id: 1 });
  schema.index({ receivedAt: -1, _id: 1 });
  return schema;
}

export function queuedRowSchema(): Schema<QueuedRowDocument> {
  const schema = new Schema<QueuedRowDocument>(
    {
      _id: text,
      kind: text,
      owner: text,
      key: textOrNull,
      index: { type: Number, required: true },
      fault: { type: Schema.Types.Mixed, required: true },
      content: textOrNull,
      receiptNumber: text,
      refusedAt: { type: Date, required: true },
      state: text,
      settledAt: { type: Date, default: null },
      settledBy: textOrNull,
    },
    { versionKey: false, autoIndex: false },
  );
  schema.index({ owner: 1, state: 1, refusedAt: 1, _id: 1 });
  schema.index({ state: 1, refusedAt: 1, _id: 1 });
  return schema;
}
