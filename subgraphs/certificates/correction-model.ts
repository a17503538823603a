import { Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { CorrectionContent } from './rules/correction.ts';

/** A correction that was asked for, and what became of it. Never deleted. */
export interface CorrectionDocument {
  /** Made from what it says: the same request is the same correction. */
  readonly _id: string;
  readonly certificateNumber: string;
  readonly bodyCode: string;
  readonly content: CorrectionContent;
  readonly grounds: string;
  readonly evidence: readonly string[];
  /** Acts of the certificate's history when it was asked for. */
  readonly acts: number;
  readonly changesVerdictsFrom: Day | null;
  /** Ids of the agencies whose credentials asked for it and confirmed it. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly confirmedBy: string | null;
  readonly appliedAt: Date | null;
}

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;

export function correctionSchema(): Schema<CorrectionDocument> {
  return new Schema<CorrectionDocument>(
    {
      _id: text,
      certificateNumber: text,
      bodyCode: text,
      content: { type: Schema.Types.Mixed, required: true },
      grounds: text,
      evidence: [String],
      acts: { type: Number, required: true },
      changesVerdictsFrom: textOrNull,
      requestedBy: text,
      requestedAt: { type: Date, required: true },
      confirmedBy: textOrNull,
      appliedAt: { type: Date, default: null },
    },
    { versionKey: false, autoIndex: false, minimize: false },
  );
}
