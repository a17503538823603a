import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';

/** How a request was decided. */
export type AccessDecision = 'ALLOWED' | 'CUT' | 'REFUSED';

/** How a request was asked; kept in rows of own use only. */
export interface RequestDetails {
  readonly id: string;
  readonly operationName: string | null;
  readonly operationHash: string | null;
  readonly code: string;
  /** Id of the record in the audit log; absent in rows from before it was kept. */
  readonly record?: string | null;
  /** Whether it was answered with a signed receipt; absent where it was not. */
  readonly receipt?: true;
}

/**
 * A request as one owner may see it: there is a row for the agency that asked and one for everybody concerned, each with its own subjects only, so
 * that no reading can show a neighbour's.
 */
export interface AccessRow {
  /** Time of the request (ISO 8601, UTC) and a digest of log, stream, record and owner: rows sort by time, and no number tells of rows between two others. */
  readonly _id: string;
  /** `ownerKey` of whoever may read the row. */
  readonly owner: string;
  readonly agency: string;
  readonly agreement: string | null;
  readonly purpose: string | null;
  readonly decision: AccessDecision;
  /** `KIND:value`: the owner's own. Rows of own use have `touched` instead, which no index carries. */
  readonly subjects?: readonly string[];
  readonly touched?: readonly string[];
  readonly moreSubjects: number;
  readonly request?: RequestDetails;
}

/** Use under an agreement on a day; `_id` is day and agreement. */
export interface DayUse {
  readonly _id: string;
  readonly day: Day;
  readonly agency: string | null;
  readonly agreement: string | null;
  readonly purpose: string | null;
  readonly requests: number;
  readonly cut: number;
  readonly refused: number;
  /** Units charged. */
  readonly cost: number;
}

/** A place in a stream, after a sealed batch. */
export interface Position {
  readonly segment: string;
  readonly bytes: number;
}

/** How far a stream has been recorded; `_id` is log and stream. */
export interface PositionDocument extends Position {
  readonly _id: string;
}

export interface Models {
  readonly rows: Model<AccessRow>;
  readonly use: Model<DayUse>;
  readonly positions: Model<PositionDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;

const rowSchema = new Schema<AccessRow>(
  {
    _id: text,
    owner: text,
    agency: text,
    agreement: optional,
    purpose: optional,
    decision: text,
    subjects: { type: [String], default: undefined },
    touched: { type: [String], default: undefined },
    moreSubjects: count,
    request: new Schema<RequestDetails>(
      {
        id: text,
        operationName: optional,
        operationHash: optional,
        code: text,
        record: optional,
        receipt: { type: Boolean },
      },
      { _id: false },
    ),
  },
  { collection: 'rows', versionKey: false },
);
rowSchema.index({ owner: 1, _id: -1 });
rowSchema.index({ owner: 1, 'request.receipt': 1, _id: -1 }, { partialFilterExpression: { 'request.receipt': true } });
rowSchema.index({ owner: 1, subjects: 1, _id: -1 }, { partialFilterExpression: { subjects: { $exists: true } } });

const useSchema = new Schema<DayUse>(
  {
    _id: text,
    day: text,
    agency: optional,
    agreement: optional,
    purpose: optional,
    requests: count,
    cut: count,
    refused: count,
    cost: count,
  },
  { collection: 'day_use', versionKey: false },
);
useSchema.index({ agreement: 1, _id: -1 });

const positionSchema = new Schema<PositionDocument>(
  { _id: text, segment: text, bytes: count },
  { collection: 'positions', versionKey: false },
);

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    rows: database.model<AccessRow>('AccessRow', rowSchema),
    use: database.model<DayUse>('DayUse', useSchema),
    positions: database.model<PositionDocument>('AuditPosition', positionSchema),
  };
}
