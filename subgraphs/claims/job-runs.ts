import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { JobInspection, JobState, JobWaiting, JobWork } from './job.ts';
import { bytesOf } from './job-content.ts';
import { batchKey, pieceKey } from './job-files.ts';
import { JOB_BATCH_BYTES, JOB_LEASE_MS } from './job-limits.ts';
import { type JobDocument, type JobPieceDocument, keysOfJob, type Models } from './model.ts';
import { mayRunJobs } from './policy.ts';

/** Jobs past their time that one call removes. */
const SWEPT = 3;
/** Every worker asks for work every other second; what is kept for days need not be looked for as often. */
const SWEEP_EVERY_MS = 60_000;
const ENDS: readonly JobState[] = ['DONE', 'INSPECTED', 'FAILED'];

/** What a runner did. */
export interface JobReport {
  readonly id: string;
  readonly fence: number;
  readonly inspection: string | null;
  readonly batch: {
    readonly first: number;
    readonly rows: number;
    readonly content: string;
    readonly accepted: number;
    readonly rejected: number;
    readonly review: number;
    readonly quotaSpent: number;
  } | null;
  readonly wait: { readonly reason: JobWaiting | null; readonly seconds: number } | null;
  readonly end: {
    readonly state: JobState;
    readonly failure: { readonly zh: string; readonly en: string } | null;
  } | null;
}

/** Jobs as those see them who run them. Each is leased to one runner at a time; what an earlier one writes is refused by its fence. */
export interface JobRuns {
  /** @throws FORBIDDEN */
  take(caller: Caller, runner: string): Promise<JobWork | null>;
  /** Base64. @throws FORBIDDEN */
  piece(caller: Caller, id: string, fence: number, number: number): Promise<string | null>;
  /** @returns whether the lease is kept. @throws FORBIDDEN, BAD_USER_INPUT */
  report(caller: Caller, report: JobReport): Promise<boolean>;
}

export function createJobRuns({ models, write, clock }: ServiceKit<Models>): JobRuns {
  const allow = (caller: Caller) => {
    if (!mayRunJobs(caller)) throw hubError('FORBIDDEN', 'Only the hub itself runs jobs.');
  };
  const leaseEnd = () => new Date(clock.now().getTime() + JOB_LEASE_MS);

  let sweptAt = Number.NEGATIVE_INFINITY;
  /** @returns whether nothing is left that is past */
  const sweep = async () => {
    const past = await models.jobs
      .find({ keptUntil: { $lte: clock.now() } }, { _id: 1 })
      .limit(SWEPT)
      .lean<{ _id: string }[]>()
      .exec();
    for (const { _id } of past) {
      await models.pieces.deleteMany({ _id: keysOfJob(_id) }).exec();
      await models.batches.deleteMany({ _id: keysOfJob(_id) }).exec();
      // Last, so that whoever is interrupted finds it again.
      await models.jobs.deleteOne({ _id }).exec();
    }
    return past.length < SWEPT;
  };

  return {
    async take(caller, runner) {
      allow(caller);
      if (clock.now().getTime() - sweptAt >= SWEEP_EVERY_MS) {
        if (await sweep()) sweptAt = clock.now().getTime();
      }
      const job = await models.jobs
        .findOneAndUpdate(
          { dueAt: { $lte: clock.now() }, keptUntil: { $gt: clock.now() } },
          { $set: { state: 'RUNNING', waitingFor: null, runner, dueAt: leaseEnd() }, $inc: { fence: 1 } },
          { sort: { dueAt: 1 }, returnDocument: 'after' },
        )
        .lean<JobDocument>()
        .exec();
      return job && workOf(job);
    },
    async piece(caller, id, fence, number) {
      allow(caller);
      const job = await models.jobs.findOne({ _id: id, fence, state: 'RUNNING' }).lean<JobDocument>().exec();
      const piece = job
        ? await models.pieces
            .findById(pieceKey(id, job.upload, number))
            .lean<JobPieceDocument>()
            .exec()
        : null;
      return piece ? bytesOf(piece.content).toString('base64') : null;
    },
    async report(caller, { id, fence, inspection, batch, wait, end }) {
      allow(caller);
      if (end && !ENDS.includes(end.state)) throw badUserInput('input.end.state', ENDS.join(', '));
      const bytes = batch ? Buffer.from(batch.content, 'base64') : undefined;
      if (bytes && bytes.length > JOB_BATCH_BYTES)
        throw badUserInput('input.batch.content', `at most ${JOB_BATCH_BYTES} bytes`);
      const kept = await write(async ({ session }) => {
        const now = clock.now();
        const next = end
          ? { state: end.state, dueAt: null, runner: null, failure: end.failure }
          : wait
            ? {
                state: wait.reason ? ('WAITING' as const) : ('QUEUED' as const),
                waitingFor: wait.reason,
                runner: null,
                dueAt: new Date(now.getTime() + wait.seconds * 1000),
              }
            : { dueAt: leaseEnd() };
        const finished = end && end.state !== 'INSPECTED' ? { finishedAt: now } : {};
        const { modifiedCount, matchedCount } = await models.jobs.updateOne(
          { _id: id, fence, state: 'RUNNING', ...(batch && { rowsJudged: batch.first }) },
          {
            $set: { ...next, ...finished, ...(inspection !== null && { inspection }) },
            ...(batch &&
              bytes && {
                $inc: {
                  rowsJudged: batch.rows,
                  accepted: batch.accepted,
                  rejected: batch.rejected,
                  review: batch.review,
                  quotaSpent: batch.quotaSpent,
                  resultBytes: bytes.length,
                },
              }),
          },
          { session },
        );
        if (matchedCount + modifiedCount === 0) return false;
        if (batch && bytes)
          await models.batches.create([{ _id: batchKey(id, batch.first), rows: batch.rows, content: bytes }], {
            session,
          });
        return true;
      });
      if (kept && end && end.state !== 'INSPECTED') await models.pieces.deleteMany({ _id: keysOfJob(id) }).exec();
      return kept;
    },
  };
}

function workOf(job: JobDocument): JobWork {
  return {
    id: job._id,
    fence: job.fence,
    agency: job.agency,
    agreement: job.agreement,
    scopes: job.scopes,
    fileName: job.fileName,
    format: job.format,
    options: job.options,
    dryRun: job.dryRun,
    on: job.on ?? '',
    fileBytes: job.fileBytes,
    pieces: job.pieces,
    inspection: inspectionOf(job),
    rowsJudged: job.rowsJudged,
  };
}

/** What reading the job's file told; `null` before. */
export function inspectionOf({ inspection }: Pick<JobDocument, 'inspection'>): JobInspection | null {
  return inspection === null ? null : (JSON.parse(inspection) as JobInspection);
}
