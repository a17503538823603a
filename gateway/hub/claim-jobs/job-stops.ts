import type { ErrorCode } from '../../../schema/contract/errors.ts';
import type { JobWaiting } from '../../../subgraphs/claims/job.ts';

/** Another runner has the job by now, or it was cancelled: nothing more of it may be written. */
export class JobLost extends Error {
  override readonly name = 'JobLost';
}

/** Codes of the table that say the same. */
const CODES: Readonly<Record<JobWaiting, ErrorCode>> = {
  QUOTA: 'QUOTA_EXCEEDED',
  AGREEMENT: 'UNAUTHENTICATED',
  SOURCE: 'SOURCE_UNAVAILABLE',
};

/** The job can't go on for now. */
export class JobWaits extends Error {
  override readonly name = 'JobWaits';
  readonly reason: JobWaiting;
  readonly seconds: number;
  /** For the audit log, as of any request. */
  readonly extensions: { readonly code: ErrorCode };

  constructor(reason: JobWaiting, seconds: number) {
    super(`The job waits for ${reason}.`);
    this.reason = reason;
    this.seconds = seconds;
    this.extensions = { code: CODES[reason] };
  }
}

/** The job can't be done, for a reason that its owner can mend. */
export class JobFails extends Error {
  override readonly name = 'JobFails';
  readonly zh: string;

  constructor(zh: string, en: string) {
    super(en);
    this.zh = zh;
  }
}
