import { createHash, randomBytes } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { FINISHED, type JobFormat, type JobOptions } from './job.ts';
import { JOB_KEPT_DAYS, KEPT_BYTES_LIMIT, KEPT_JOBS_LIMIT, OPEN_JOBS_LIMIT } from './job-limits.ts';
import { type JobDocument, keysOfJob, type Models } from './model.ts';
import { mayVerifyClaims } from './policy.ts';

const DAY_MS = 24 * 3_600_000;
const DUPLICATE_KEY = 11_000;

/** What a client says of a job. */
export interface JobInput {
  readonly idempotencyKey: string;
  readonly fileName: string | null;
  readonly format: JobFormat;
  readonly options: JobOptions;
  readonly dryRun: boolean;
  readonly on: Day | null;
}

/** Whose jobs are meant: an agreement sees its own only. */
export interface JobOwner {
  readonly agency: string;
  readonly agreement: string;
}

/** Jobs as their owners see them. */
export interface JobService {
  /** @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT */
  create(caller: Caller, input: JobInput): Promise<JobDocument>;
  find(caller: Caller, id: string): Promise<JobDocument | null>;
  list(caller: Caller, page: PageArguments): Promise<Page<JobDocument>>;
  /** @throws NOT_FOUND, CONFLICT */
  start(caller: Caller, id: string): Promise<JobDocument>;
  /** @throws NOT_FOUND */
  cancel(caller: Caller, id: string): Promise<JobDocument>;
}

/** Whose jobs the caller may see. @throws FORBIDDEN */
export function jobOwner(caller: Caller): JobOwner {
  const { agency, agreement } = caller;
  if (!mayVerifyClaims(caller) || agency === null || agreement === null)
    throw hubError('FORBIDDEN', 'Claims are checked for agencies with an agreement only.');
  return { agency, agreement };
}

export function noSuchJob() {
  return hubError('NOT_FOUND', 'There is no such job under this agreement.', { argument: 'input.id' });
}

export function createJobService({ models, write, clock }: ServiceKit<Models>): JobService {
  const find = (caller: Caller, id: string) =>
    models.jobs
      .findOne({ _id: id, ...jobOwner(caller), keptUntil: { $gt: clock.now() } })
      .lean<JobDocument>()
      .exec();

  const known = async (owner: JobOwner, input: JobInput): Promise<JobDocument | null> => {
    const found = await models.jobs
      .findOne({ ...owner, key: input.idempotencyKey })
      .lean<JobDocument>()
      .exec();
    if (!found) return null;
    if (found.inputHash === hashOf(input)) return found;
    throw hubError('CONFLICT', 'The key was used for another job.', { argument: 'input.idempotencyKey' });
  };

  return {
    find,
    async list(caller, page) {
      const filter = { ...jobOwner(caller), keptUntil: { $gt: clock.now() } };
      return findPage<JobDocument, JobDocument>(models.jobs, filter, [['_id', -1]], page, (job) => job);
    },
    async create(caller, input) {
      const owner = jobOwner(caller);
      checkInput(input, clock.today());
      const before = await known(owner, input);
      if (before) return before;
      await refuseTooMany(models, owner);
      const job = newJob(owner, caller.scopes, input, clock.now());
      try {
        await models.jobs.create([job]);
        return job;
      } catch (error) {
        // The same call at the same time: the unique key decides.
        const winner = (error as { code?: unknown }).code === DUPLICATE_KEY ? await known(owner, input) : null;
        if (winner) return winner;
        throw error;
      }
    },
    async start(caller, id) {
      const begun = await models.jobs
        .findOneAndUpdate(
          { _id: id, ...jobOwner(caller), state: 'INSPECTED' },
          { $set: { state: 'QUEUED', dryRun: false, dueAt: clock.now() } },
          { returnDocument: 'after' },
        )
        .lean<JobDocument>()
        .exec();
      const job = begun ?? (await find(caller, id));
      if (!job) throw noSuchJob();
      if (job.dryRun || job.state === 'AWAITING_FILE')
        throw hubError('CONFLICT', `The job is ${job.state}; expected an inspected dry run.`);
      return job;
    },
    async cancel(caller, id) {
      const job = await find(caller, id);
      if (!job) throw noSuchJob();
      if (FINISHED.includes(job.state)) return job;
      const cancelled = await write(({ session }) =>
        models.jobs
          .findOneAndUpdate(
            { _id: id, state: { $nin: FINISHED } },
            {
              $set: { state: 'CANCELLED', waitingFor: null, dueAt: null, runner: null, finishedAt: clock.now() },
              // Whoever runs it has lost it.
              $inc: { fence: 1 },
            },
            { returnDocument: 'after', session },
          )
          .lean<JobDocument>()
          .exec(),
      );
      if (cancelled) await models.pieces.deleteMany({ _id: keysOfJob(id) }).exec();
      return cancelled ?? (await find(caller, id)) ?? job;
    },
  };
}

function newJob(owner: JobOwner, scopes: readonly string[], input: JobInput, now: Date): JobDocument {
  return {
    // Sorts by time; the rest can't be guessed.
    _id: `${now.getTime().toString(36).padStart(9, '0')}${randomBytes(16).toString('hex')}`,
    ...owner,
    key: input.idempotencyKey,
    inputHash: hashOf(input),
    scopes,
    fileName: input.fileName,
    format: input.format,
    options: input.options,
    dryRun: input.dryRun,
    on: input.on,
    state: 'AWAITING_FILE',
    waitingFor: null,
    failure: null,
    createdAt: now,
    finishedAt: null,
    keptUntil: new Date(now.getTime() + JOB_KEPT_DAYS * DAY_MS),
    upload: 0,
    fileBytes: 0,
    pieces: 0,
    inspection: null,
    rowsJudged: 0,
    accepted: 0,
    rejected: 0,
    review: 0,
    quotaSpent: 0,
    resultBytes: 0,
    runner: null,
    fence: 0,
    dueAt: null,
  };
}

function hashOf(input: JobInput): string {
  return createHash('sha256').update(JSON.stringify(input)).digest('hex');
}

/** Bounds what an agreement may leave with the hub. Two calls at the same time may pass together: the limits are the hub's own protection, not a right. */
async function refuseTooMany(models: Models, owner: JobOwner): Promise<void> {
  const kept = await models.jobs
    .find(owner, { state: 1, fileBytes: 1, resultBytes: 1 })
    .limit(KEPT_JOBS_LIMIT)
    .lean<Pick<JobDocument, 'state' | 'fileBytes' | 'resultBytes'>[]>()
    .exec();
  const refuse = (what: string) => hubError('CONFLICT', `${what}: cancel one, or wait until the oldest is deleted.`);
  if (kept.length >= KEPT_JOBS_LIMIT) throw refuse(`The agreement has ${KEPT_JOBS_LIMIT} jobs`);
  if (kept.filter(({ state }) => !FINISHED.includes(state)).length >= OPEN_JOBS_LIMIT)
    throw refuse(`The agreement has ${OPEN_JOBS_LIMIT} jobs that are not finished`);
  const bytes = kept.reduce(
    (sum, { state, fileBytes, resultBytes }) => sum + resultBytes + (FINISHED.includes(state) ? 0 : fileBytes),
    0,
  );
  if (bytes > KEPT_BYTES_LIMIT) throw refuse(`Files and results of the agreement take ${bytes} bytes`);
}

function checkInput({ idempotencyKey, fileName, options, on }: JobInput, today: Day): void {
  const within = (argument: string, text: string, least: number, most: number) => {
    if (text.length < least || text.length > most)
      throw badUserInput(`input.${argument}`, `${least} to ${most} characters`);
  };
  within('idempotencyKey', idempotencyKey, 1, 100);
  if (fileName !== null) within('fileName', fileName, 1, 200);
  if (options.delimiter !== null) within('delimiter', options.delimiter, 1, 2);
  if (options.sheet !== null) within('sheet', options.sheet, 1, 500);
  const lists = [
    ['map', options.map, 200],
    ['ignore', options.ignore, 1000],
  ] as const;
  for (const [name, list, most] of lists) {
    if (list.length > most) throw badUserInput(`input.${name}`, `at most ${most}`);
    list.forEach((item, index) => {
      within(`${name}[${index}]`, item, 1, 500);
    });
  }
  options.map.forEach((item, index) => {
    if (!item.includes('=')) throw badUserInput(`input.map[${index}]`, 'field=header');
  });
  if (on !== null && on > today) throw badUserInput('input.on', `today, ${today}, or a day before it`);
}
