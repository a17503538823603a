import { Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { FactByEvent } from '../../schema/domain/events/events.ts';
import type { Evidence } from '../shared/written-input.ts';

/** A case that one authority hands over to another. */
export interface HandoverDocument {
  readonly _id: string;
  readonly agency: string;
  readonly reference: string;
  readonly hash: string;
  /** Who hands over; `null`: the ministry. */
  readonly division: string | null;
  /** To whom. */
  readonly to: string;
  readonly title: string;
  readonly grounds: string;
  readonly certificateNumber: string | null;
  readonly inspection: string | null;
  readonly jointInspection: string | null;
  readonly evidence: readonly Evidence[];
  readonly offeredOn: Day;
  readonly answerDue: Day;
  readonly due: Day;
  readonly state: FactByEvent['CaseHandoverChanged']['state'];
  readonly answeredOn: Day | null;
  readonly reason: string | null;
  readonly closedOn: Day | null;
  readonly result: string | null;
  readonly resultPapers: readonly Evidence[];
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const parts = { type: [Schema.Types.Mixed], required: true } as never;

/** Cases handed over, by due day; each side finds its own. */
export const handoverSchema = new Schema<HandoverDocument>(
  {
    _id: text,
    agency: text,
    reference: text,
    hash: text,
    division: optional,
    to: text,
    title: text,
    grounds: text,
    certificateNumber: optional,
    inspection: optional,
    jointInspection: optional,
    evidence: parts,
    offeredOn: text,
    answerDue: text,
    due: text,
    state: text,
    answeredOn: optional,
    reason: optional,
    closedOn: optional,
    result: optional,
    resultPapers: parts,
  },
  { collection: 'case_handovers', versionKey: false, autoIndex: false },
);
handoverSchema.index({ due: 1, _id: 1 });
handoverSchema.index({ to: 1, due: 1, _id: 1 });
handoverSchema.index({ division: 1, due: 1, _id: 1 });
