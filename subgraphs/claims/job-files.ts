import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { bytesOf } from './job-content.ts';
import { JOB_FILE_BYTES, JOB_PIECE_BYTES } from './job-limits.ts';
import { jobOwner, noSuchJob } from './job-service.ts';
import { type JobBatchDocument, type JobDocument, keysOfJob, type Models, sortable } from './model.ts';

export interface JobPiece {
  readonly id: string;
  /** Bytes before it; 0 begins the file anew. */
  readonly offset: number;
  /** Base64. */
  readonly content: string;
  readonly last: boolean;
}

/** Files that arrive for jobs, and results that leave. */
export interface JobFiles {
  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT */
  append(caller: Caller, piece: JobPiece): Promise<{ readonly fileBytes: number }>;
  /** The batch of judged rows behind the row `after`; `null` at the end. @throws NOT_FOUND */
  rows(caller: Caller, id: string, after: number): Promise<{ readonly next: number; readonly content: string } | null>;
}

export function createJobFiles({ models, write, clock }: ServiceKit<Models>): JobFiles {
  const owned = (caller: Caller, id: string) => ({ _id: id, ...jobOwner(caller), keptUntil: { $gt: clock.now() } });
  return {
    async append(caller, { id, offset, content, last }) {
      const bytes = Buffer.from(content, 'base64');
      if (bytes.length > JOB_PIECE_BYTES) throw badUserInput('input.content', `at most ${JOB_PIECE_BYTES} bytes`);
      if (offset + bytes.length > JOB_FILE_BYTES)
        throw badUserInput(
          'file',
          `at most ${JOB_FILE_BYTES} bytes`,
          `The file is larger than ${JOB_FILE_BYTES} bytes.`,
        );
      const stale = { keys: undefined as ReturnType<typeof keysOfJob> | undefined };
      const fileBytes = await write(async ({ session }) => {
        const job = await models.jobs.findOne(owned(caller, id), null, { session }).lean<JobDocument>().exec();
        if (!job) throw noSuchJob();
        if (job.state !== 'AWAITING_FILE') throw hubError('CONFLICT', `The job is ${job.state} and takes no file.`);
        const anew = offset === 0;
        if (!anew && job.fileBytes !== offset)
          throw hubError('CONFLICT', `The file has ${job.fileBytes} bytes so far: go on there, or begin anew.`);
        const upload = anew ? job.upload + 1 : job.upload;
        const pieces = anew ? 0 : job.pieces;
        stale.keys = anew && job.pieces > 0 ? { $gte: `${id}/`, $lt: `${id}/${sortable(upload)}` } : undefined;
        const after = offset + bytes.length;
        const now = clock.now();
        if (bytes.length > 0)
          await models.pieces.create([{ _id: pieceKey(id, upload, pieces), content: bytes }], { session });
        await models.jobs.updateOne(
          { _id: id },
          {
            $set: {
              upload,
              fileBytes: after,
              pieces: pieces + (bytes.length > 0 ? 1 : 0),
              // The day is that of the whole file, so that rows judged past midnight are judged as the others.
              ...(last && { state: 'QUEUED', dueAt: now, on: job.on ?? clock.today() }),
            },
          },
          { session },
        );
        return after;
      });
      if (stale.keys) await models.pieces.deleteMany({ _id: stale.keys }).exec();
      return { fileBytes };
    },
    async rows(caller, id, after) {
      if (!(await models.jobs.exists(owned(caller, id)).exec())) throw noSuchJob();
      const { $lt } = keysOfJob(id);
      const batch = await models.batches
        .findOne({ _id: { $gte: batchKey(id, after), $lt } })
        .sort({ _id: 1 })
        .lean<JobBatchDocument>()
        .exec();
      if (!batch) return null;
      const first = Number(batch._id.slice(id.length + 1));
      return { next: first + batch.rows, content: bytesOf(batch.content).toString('base64') };
    },
  };
}

/** The key of a piece of a file. */
export function pieceKey(id: string, upload: number, number: number): string {
  return `${id}/${sortable(upload)}/${sortable(number)}`;
}

/** The key of the batch that begins behind so many rows. */
export function batchKey(id: string, first: number): string {
  return `${id}/${sortable(first)}`;
}
