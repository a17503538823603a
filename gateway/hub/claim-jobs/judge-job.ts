import { GraphQLError } from 'graphql';
import { type AskHub, ClaimsRefused, type HubVerification } from '../../../schema/claim-files/claim-request.ts';
import { judgeFile } from '../../../schema/claim-files/judge-file.ts';
import { type ClaimFile, openClaimFile } from '../../../schema/claim-files/open-claim-file.ts';
import { type Caller, PUBLIC_SCOPE } from '../../../schema/contract/caller.ts';
import { hubError } from '../../../schema/contract/errors.ts';
import { ENCODINGS } from '../../../schema/tabular/encodings.ts';
import { brief, TableError } from '../../../schema/tabular/table.ts';
import type { JobInspection, JobWork } from '../../../subgraphs/claims/job.ts';
import { systemClock } from '../../../subgraphs/shared/clock.ts';
import type { FrontDoor } from '../../front-door.ts';
import type { Charged } from '../../quota/charge-once.ts';
import { JobFails, JobLost, JobWaits } from './job-stops.ts';
import type { JobQuestions } from './questions.ts';
import { packRows } from './result-rows.ts';

/** The scope that judging needs. */
const SCOPE = 'claims:verify';
/** Claims that are judged, charged and recorded together. */
const BATCH_ROWS = 500;
/** After how many seconds a job is tried again whose agreement is not in force, and whose source does not answer. */
const AGREEMENT_SECONDS = 300;
const SOURCE_SECONDS = 30;
/** Longest wait for the next day's quota: it may be raised meanwhile. */
const QUOTA_SECONDS = 3600;

const VERIFY = `query VerifyClaims($claims: [ClaimInput!]!, $on: Date) {
  verifyClaims(claims: $claims, on: $on) {
    checkedAt
    sources { name asOf }
    verdicts { reference decision findings { code severity message { zh en } hint { zh en } } }
  }
}`;

/** What a runner works with. */
export interface JobSurroundings {
  readonly door: FrontDoor;
  readonly questions: JobQuestions;
  /** Aborted when the lease is lost or the runner stops. */
  readonly signal: AbortSignal;
  /** Rests between two batches. */
  readonly rest: (workedMs: number) => Promise<void>;
  /** Whether verdicts that lack a source are to be waited for. */
  readonly waitsForSources: boolean;
}

/**
 * Does a job from where it is to its end, or as far as it goes. What is recorded is never judged again; a batch that was charged and not recorded is charged under the
 * same key again, which takes nothing.
 * @throws JobLost, JobWaits, JobFails
 */
export async function doJob(path: string, work: JobWork, surroundings: JobSurroundings): Promise<void> {
  const { questions, door } = surroundings;
  const standing = await charge(door, work, 0, 'standing');
  const file = await openFile(path, work);
  if (work.inspection === null) {
    const inspection = JSON.stringify(inspectionOf(file, standing));
    await keep(questions.report(work, { inspection }));
  } else if (work.inspection.sha256 !== file.file.sha256) throw new Error(`The file of job ${work.id} has changed.`);
  if (work.dryRun) return keep(questions.report(work, { end: { state: 'INSPECTED', failure: null } }));
  await judge(file, work, callerOf(standing, work), surroundings);
  await keep(questions.report(work, { end: { state: 'DONE', failure: null } }));
}

async function openFile(path: string, { fileName, format, options }: JobWork): Promise<ClaimFile> {
  const name = brief(fileName ?? 'the file');
  try {
    const file = await openClaimFile(path, {
      map: options.map,
      ignore: options.ignore,
      encoding: ENCODINGS.find((encoding) => encoding === options.encoding),
      delimiter: options.delimiter ?? undefined,
      sheet: options.sheet ?? undefined,
      keepGoing: options.keepGoing,
      countClaims: true,
    });
    const { kind } = file.file.content;
    const found = kind === 'text' ? 'CSV' : kind.toUpperCase();
    if (found !== format)
      throw new JobFails(`文件是${found}，任务声明的是${format}。`, `${name} is ${found}, and the job says ${format}.`);
    return file;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const [zh, en] = [error.zh, error.message].map((words) => words.replaceAll(path, name));
    throw new JobFails(`文件无法读取：${zh}`, en ?? error.message);
  }
}

function inspectionOf(
  { file, table, survey, mapping, warnings, claims, width }: ClaimFile,
  standing: Charged,
): JobInspection {
  const header = (column: number) => table.headers[column] ?? '';
  return {
    description: table.description,
    sha256: file.sha256,
    rows: survey.rows,
    rowsDamaged: survey.damaged,
    quotaNeeded: claims ?? 0,
    quotaLeft: standing.quotaLeft,
    columns: [
      ...[...mapping.columns].map(([field, column]) => ({ field, header: header(column) })),
      ...mapping.texts.map((column) => ({ field: 'text', header: header(column) })),
    ],
    unmapped: mapping.unmapped.map(header),
    warnings,
    headers: table.headers,
    width,
  };
}

async function judge(file: ClaimFile, work: JobWork, first: Caller, surroundings: JobSurroundings): Promise<void> {
  const { door, questions, signal, rest, waitsForSources } = surroundings;
  let caller = first;
  let done = work.rowsJudged;
  let spent = 0;
  const ask: AskHub = async (claims, on) => {
    signal.throwIfAborted();
    const everyClaim = (message: string) =>
      new ClaimsRefused(new Map(claims.map((_, position) => [position, message])));
    // Before anything is charged: the hub would refuse the whole call.
    if (on !== null && on > systemClock.today()) throw everyClaim(`on: ${on} is yet to come.`);
    const pay = async (units: number) => {
      const charged = await charge(door, work, units, `${work.id}:${done}:${on}`);
      spent += units;
      caller = callerOf(charged, work);
      return charged.repeated ? 0 : units;
    };
    const requestId = `claim-job-${work.id}-${done}`;
    const request = { caller, query: VERIFY, operationName: 'VerifyClaims', variables: { claims, on }, requestId, pay };
    const { data, errors } = await door.actFor(request).catch((error) => {
      throw waitFor(error);
    });
    const code = errors[0]?.extensions?.['code'];
    if (code === 'BAD_USER_INPUT') throw everyClaim(errors[0]?.message ?? '');
    if (errors.length > 0 || data === null)
      throw waitFor(hubError('INTERNAL', `A batch of a job was answered ${String(code)}.`), code);
    const answer = (JSON.parse(data) as { verifyClaims: HubVerification | null }).verifyClaims;
    if (answer?.verdicts.length !== claims.length) throw new Error('The hub answered another number of verdicts.');
    if (waitsForSources && answer.verdicts.some(lacksSource)) throw new JobWaits('SOURCE', SOURCE_SECONDS);
    return answer;
  };
  let began = performance.now();
  const batches = judgeFile(file, {
    ask,
    on: work.on,
    language: work.options.language,
    batchSize: BATCH_ROWS,
    concurrency: 1,
    skip: done,
  });
  for await (const { rows } of batches) {
    signal.throwIfAborted();
    const count = (decision: string) => rows.filter(({ verdict }) => verdict.decision === decision).length;
    const batch = {
      first: done,
      rows: rows.length,
      content: await packRows(rows),
      accepted: count('ACCEPT'),
      rejected: count('REJECT'),
      review: count('REVIEW'),
      quotaSpent: spent,
    };
    await keep(questions.report(work, { batch }));
    done += rows.length;
    spent = 0;
    await rest(performance.now() - began);
    began = performance.now();
  }
}

function lacksSource({ findings }: HubVerification['verdicts'][number]): boolean {
  return findings.some(({ code }) => code === 'SOURCE_UNAVAILABLE');
}

async function keep(report: Promise<boolean>): Promise<void> {
  if (!(await report)) throw new JobLost();
}

/** @throws JobWaits */
async function charge(door: FrontDoor, work: JobWork, units: number, key: string): Promise<Charged> {
  const { agreement } = work;
  const charged = await door.charge({ agreement, units, key }).catch(() => {
    throw new JobWaits('SOURCE', SOURCE_SECONDS);
  });
  if (!charged.inForce) throw new JobWaits('AGREEMENT', AGREEMENT_SECONDS);
  callerOf(charged, work);
  if (units > 0 && !charged.charged)
    throw new JobWaits('QUOTA', Math.min(QUOTA_SECONDS, charged.retryAfterSeconds ?? SOURCE_SECONDS));
  return charged;
}

/** The caller as its agreement stands now, with no scope that the job's token did not have. @throws JobWaits when that does not open what the job does */
function callerOf({ granted }: Charged, { agency, scopes }: JobWork): Caller {
  if (granted?.agency !== agency || !granted.scopes.includes(SCOPE) || !scopes.includes(SCOPE))
    throw new JobWaits('AGREEMENT', AGREEMENT_SECONDS);
  return { ...granted, scopes: [PUBLIC_SCOPE, ...granted.scopes.filter((scope) => scopes.includes(scope))] };
}

/** What becomes of a job whose batch was refused. */
function waitFor(
  error: unknown,
  code: unknown = error instanceof GraphQLError ? error.extensions['code'] : undefined,
): unknown {
  if (code === 'FORBIDDEN' || code === 'FIELD_FORBIDDEN' || code === 'UNAUTHENTICATED')
    return new JobWaits('AGREEMENT', AGREEMENT_SECONDS);
  if (code === 'SOURCE_UNAVAILABLE' || code === 'TIMEOUT' || code === 'RATE_LIMITED')
    return new JobWaits('SOURCE', SOURCE_SECONDS);
  return error;
}
