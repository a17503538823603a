/** Largest file of a job, bytes: a million rows with short texts. */
export const JOB_FILE_BYTES = 256 * 1024 * 1024;
/** Largest piece that a file arrives in, bytes. */
export const JOB_PIECE_BYTES = 1024 * 1024;
/** Largest batch of judged rows as it is kept, bytes: a call's body is smaller, and gzip makes it smaller still. */
export const JOB_BATCH_BYTES = 8 * 1024 * 1024;
/** Jobs of an agreement that are not finished. */
export const OPEN_JOBS_LIMIT = 20;
/** Jobs of an agreement that are kept. */
export const KEPT_JOBS_LIMIT = 200;
/** Bytes that the files and results of an agreement may take; a new job is refused above. */
export const KEPT_BYTES_LIMIT = 4 * 1024 * 1024 * 1024;
/** Days that job and result are kept. */
export const JOB_KEPT_DAYS = 30;
/** How long a runner has a job without a word of it, milliseconds. */
export const JOB_LEASE_MS = 30_000;
