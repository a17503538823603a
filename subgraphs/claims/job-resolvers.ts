import type {
  ClaimJobResolvers,
  CreateClaimJobInput,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';
import { FINISHED } from './job.ts';
import { JOB_FILE_BYTES } from './job-limits.ts';
import { inspectionOf } from './job-runs.ts';
import { noSuchJob } from './job-service.ts';

const ENCODINGS = {
  UTF_8: 'utf-8',
  GB18030: 'gb18030',
  BIG5: 'big5',
  EUC_KR: 'euc-kr',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
} as const;

function inputOf(input: CreateClaimJobInput) {
  return {
    idempotencyKey: input.idempotencyKey,
    fileName: input.fileName ?? null,
    format: input.format,
    options: {
      map: input.map ?? [],
      ignore: input.ignore ?? [],
      encoding: input.encoding ? ENCODINGS[input.encoding] : null,
      delimiter: input.delimiter ?? null,
      sheet: input.sheet ?? null,
      keepGoing: input.keepGoing ?? true,
      language: input.language === 'EN' ? ('en' as const) : ('zh' as const),
    },
    dryRun: input.dryRun ?? false,
    on: input.on ?? null,
  };
}

export const jobQueries: Pick<
  QueryResolvers,
  'claimJob' | 'claimJobs' | 'claimJobFile' | 'claimJobRows' | 'claimJobPiece'
> = {
  claimJob: (_root, { id }, { services, caller }) => services.jobs.find(caller, id),
  claimJobs: (_root, page, { services, caller }) => services.jobs.list(caller, page),
  claimJobFile: async (_root, { id }, { services, caller }) => {
    const job = await services.jobs.find(caller, id);
    if (!job) throw noSuchJob();
    const inspection = inspectionOf(job);
    return {
      state: job.state,
      fileBytes: job.fileBytes,
      limitBytes: JOB_FILE_BYTES,
      fileName: job.fileName,
      table: inspection && JSON.stringify({ headers: inspection.headers, width: inspection.width }),
    };
  },
  claimJobRows: (_root, { id, after }, { services, caller }) => services.jobFiles.rows(caller, id, after),
  claimJobPiece: (_root, { id, fence, number }, { services, caller }) =>
    services.jobRuns.piece(caller, id, fence, number),
};

export const jobMutations: Pick<
  MutationResolvers,
  'createClaimJob' | 'startClaimJob' | 'cancelClaimJob' | 'appendClaimJobFile' | 'takeClaimJob' | 'reportClaimJob'
> = {
  createClaimJob: async (_root, { input }, { services, caller }) => ({
    job: await services.jobs.create(caller, inputOf(input)),
  }),
  startClaimJob: async (_root, { input }, { services, caller }) => ({
    job: await services.jobs.start(caller, input.id),
  }),
  cancelClaimJob: async (_root, { input }, { services, caller }) => ({
    job: await services.jobs.cancel(caller, input.id),
  }),
  appendClaimJobFile: (_root, { input }, { services, caller }) => services.jobFiles.append(caller, input),
  takeClaimJob: async (_root, { input }, { services, caller }) => {
    const work = await services.jobRuns.take(caller, input.runner);
    return { work: work && JSON.stringify(work) };
  },
  reportClaimJob: async (_root, { input }, { services, caller }) => {
    const { id, fence, inspection = null, batch = null, wait = null, end = null } = input;
    const failure = end?.failureZh && end.failureEn ? { zh: end.failureZh, en: end.failureEn } : null;
    const kept = await services.jobRuns.report(caller, {
      id,
      fence,
      inspection,
      batch,
      wait: wait && { reason: wait.reason ?? null, seconds: wait.seconds },
      end: end && { state: end.state, failure },
    });
    return { kept };
  },
};

const resultPath =
  (extension: string): NonNullable<ClaimJobResolvers['csvPath']> =>
  ({ _id, state, rowsJudged, inspection }) =>
    FINISHED.includes(state) && inspection !== null && (state === 'DONE' || rowsJudged > 0)
      ? `/claim-jobs/${_id}/result.${extension}`
      : null;

export const jobFields: ClaimJobResolvers = {
  id: ({ _id }) => _id,
  idempotencyKey: ({ key }) => key,
  waitingUntil: ({ state, dueAt }) => (state === 'WAITING' ? dueAt : null),
  uploadPath: ({ _id }) => `/claim-jobs/${_id}/file`,
  uploadedBytes: ({ fileBytes }) => fileBytes,
  uploadLimit: () => JOB_FILE_BYTES,
  csvPath: resultPath('csv'),
  ndjsonPath: resultPath('ndjson'),
  inspection: (job) => {
    const inspection = inspectionOf(job);
    if (!inspection) return null;
    const warnings = inspection.warnings.map(({ code, zh, en }) => ({ code, message: { zh, en } }));
    return { ...inspection, columns: [...inspection.columns], unmapped: [...inspection.unmapped], warnings };
  },
  progress: (job) => {
    const inspection = inspectionOf(job);
    const { rowsJudged, accepted, rejected, review, quotaSpent } = job;
    return {
      rowsRead: inspection?.rows ?? null,
      rowsDamaged: inspection?.rowsDamaged ?? null,
      rowsJudged,
      accepted,
      rejected,
      review,
      quotaSpent,
    };
  },
};
