import { type Connection, type Model, Schema } from 'mongoose';
import type { Day } from '../../schema/domain/day.ts';
import type { JobFormat, JobOptions, JobState, JobWaiting } from './job.ts';
import { createWatchModels, type WatchModels } from './watch-model.ts';

/** A job; its id sorts by the time at which it was made. */
export interface JobDocument {
  readonly _id: string;
  readonly agency: string;
  readonly agreement: string;
  /** The caller's own key. */
  readonly key: string;
  /** Of the whole input, so that another one under the same key is noticed. */
  readonly inputHash: string;
  /** Of the caller's token. */
  readonly scopes: readonly string[];
  readonly fileName: string | null;
  readonly format: JobFormat;
  readonly options: JobOptions;
  readonly dryRun: boolean;
  readonly on: Day | null;
  readonly state: JobState;
  readonly waitingFor: JobWaiting | null;
  readonly failure: { readonly zh: string; readonly en: string } | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly keptUntil: Date;
  /** Grows when the file is begun anew, so that pieces of two uploads never mix. */
  readonly upload: number;
  readonly fileBytes: number;
  readonly pieces: number;
  /** JSON of a `JobInspection`: headers may be any text. */
  readonly inspection: string | null;
  readonly rowsJudged: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly review: number;
  readonly quotaSpent: number;
  readonly resultBytes: number;
  readonly runner: string | null;
  readonly fence: number;
  /** When a runner may take it: its turn, the end of its wait, or the end of another's lease; `null` when there is nothing to do. */
  readonly dueAt: Date | null;
}

/** A piece of a job's file; the key is job, upload and number. */
export interface JobPieceDocument {
  readonly _id: string;
  readonly content: Buffer;
}

/** Judged rows of a batch; the key is the job and the row that the batch begins with. */
export interface JobBatchDocument {
  readonly _id: string;
  readonly rows: number;
  readonly content: Buffer;
}

export interface Models extends WatchModels {
  readonly jobs: Model<JobDocument>;
  readonly pieces: Model<JobPieceDocument>;
  readonly batches: Model<JobBatchDocument>;
}

const text = { type: String, required: true } as const;
const optional = { type: String, default: null } as const;
const count = { type: Number, required: true } as const;
const instant = { type: Date, required: true } as const;
const optionalInstant = { type: Date, default: null } as const;
const texts = { type: [String], required: true } as const;

const jobSchema = new Schema<JobDocument>(
  {
    _id: text,
    agency: text,
    agreement: text,
    key: text,
    inputHash: text,
    scopes: texts,
    fileName: optional,
    format: text,
    options: new Schema<JobOptions>(
      {
        map: texts,
        ignore: texts,
        encoding: optional,
        delimiter: optional,
        sheet: optional,
        keepGoing: { type: Boolean, required: true },
        language: text,
      },
      { _id: false },
    ),
    dryRun: { type: Boolean, required: true },
    on: optional,
    state: text,
    waitingFor: optional,
    failure: { type: new Schema({ zh: text, en: text }, { _id: false }), default: null },
    createdAt: instant,
    finishedAt: optionalInstant,
    keptUntil: instant,
    upload: count,
    fileBytes: count,
    pieces: count,
    inspection: optional,
    rowsJudged: count,
    accepted: count,
    rejected: count,
    review: count,
    quotaSpent: count,
    resultBytes: count,
    runner: optional,
    fence: count,
    dueAt: optionalInstant,
  },
  { collection: 'jobs', versionKey: false },
);
jobSchema.index({ agency: 1, agreement: 1, key: 1 }, { unique: true });
jobSchema.index({ agency: 1, agreement: 1, _id: -1 });
jobSchema.index({ dueAt: 1 });
jobSchema.index({ keptUntil: 1 });

const content = { type: Buffer, required: true } as const;
const pieceSchema = new Schema<JobPieceDocument>(
  { _id: text, content },
  { collection: 'job_pieces', versionKey: false },
);
const batchSchema = new Schema<JobBatchDocument>(
  { _id: text, rows: count, content },
  { collection: 'job_batches', versionKey: false },
);

/** Binds the models to the subgraph's database. */
export function createModels(database: Connection): Models {
  return {
    ...createWatchModels(database),
    jobs: database.model<JobDocument>('ClaimJob', jobSchema),
    pieces: database.model<JobPieceDocument>('ClaimJobPiece', pieceSchema),
    batches: database.model<JobBatchDocument>('ClaimJobBatch', batchSchema),
  };
}

/** Keys of what belongs to a job, for ranges: all that begin with it. */
export function keysOfJob(id: string): { readonly $gte: string; readonly $lt: string } {
  return { $gte: `${id}/`, $lt: `${id}0` };
}

/** A number that sorts as text. */
export function sortable(number: number): string {
  return String(number).padStart(10, '0');
}
