import type { Day } from '../../schema/domain/day.ts';

export type JobFormat = 'CSV' | 'XLSX' | 'NDJSON';
export type JobState =
  | 'AWAITING_FILE'
  | 'QUEUED'
  | 'RUNNING'
  | 'WAITING'
  | 'INSPECTED'
  | 'DONE'
  | 'FAILED'
  | 'CANCELLED';
export type JobWaiting = 'QUOTA' | 'AGREEMENT' | 'SOURCE';

/** States that a job does not leave by itself any more. */
export const FINISHED: readonly JobState[] = ['DONE', 'FAILED', 'CANCELLED'];

/** How a file is to be read and judged. */
export interface JobOptions {
  readonly map: readonly string[];
  readonly ignore: readonly string[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly keepGoing: boolean;
  readonly language: 'zh' | 'en';
}

/** What a runner gets with its lease. */
export interface JobWork {
  readonly id: string;
  /** Grows with every lease: what an earlier one writes is refused. */
  readonly fence: number;
  readonly agency: string;
  readonly agreement: string;
  /** Those of the token that the job was made with. */
  readonly scopes: readonly string[];
  readonly fileName: string | null;
  readonly format: JobFormat;
  readonly options: JobOptions;
  readonly dryRun: boolean;
  readonly on: Day;
  readonly fileBytes: number;
  /** Number of pieces of the file. */
  readonly pieces: number;
  readonly inspection: JobInspection | null;
  /** Rows that have their verdicts. */
  readonly rowsJudged: number;
}

/** What reading a file told. */
export interface JobInspection {
  readonly description: string;
  readonly sha256: string;
  readonly rows: number;
  readonly rowsDamaged: number;
  readonly quotaNeeded: number;
  readonly quotaLeft: number | null;
  readonly columns: readonly { readonly field: string; readonly header: string }[];
  readonly unmapped: readonly string[];
  readonly warnings: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
  /** Headers of the result, and how many of them go into it. */
  readonly headers: readonly string[];
  readonly width: number;
}
