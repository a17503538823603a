import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { JobWork } from '../../../subgraphs/claims/job.ts';
import type { FrontDoor } from '../../front-door.ts';
import { createSpareTime } from '../spare-time.ts';
import { JobFails, JobLost, JobWaits } from './job-stops.ts';
import { doJob } from './judge-job.ts';
import { createJobQuestions, type JobQuestions } from './questions.ts';
import { SPOOL_FOLDER, spoolFile } from './spool.ts';

/** Pause when there is no job to do. */
const IDLE_MS = 2000;
/** A third of a lease: two words may get lost. */
const RENEW_MS = 10_000;
/** Part of the machine that is idle below which a job rests between batches, and how many times as long as it worked. */
const BUSY_BELOW = 0.25;
const BUSY_REST = 2;
/** Times that a job waits for a source before it takes verdicts that say that the source is missing. */
const SOURCE_PATIENCE = 20;
const FIRST_RETRY_SECONDS = 30;
const LONGEST_RETRY_SECONDS = 3600;
/** How long stopping waits: a job whose file is being read is taken over when its lease ends. */
const STOP_MS = 4000;
/** Jobs whose troubles are remembered. */
const REMEMBERED = 1000;

/** Jobs being done by a process of the hub, one at a time. */
export interface JobRunner {
  /** Gives back the job under way, at the end of its batch, and ends. */
  stop(): Promise<void>;
}

/** Begins to take jobs. Several processes may: each job is leased to one of them. */
export function startJobRunner(door: FrontDoor, dataDirectory: string, log: Logger): JobRunner {
  const questions = createJobQuestions(door);
  const directory = join(dataDirectory, SPOOL_FOLDER);
  const runner = randomUUID();
  const stopping = new AbortController();
  const troubles = new Map<string, number>();
  const spare = createSpareTime();
  const rest = (workedMs: number) => pause(spare() < BUSY_BELOW ? workedMs * BUSY_REST : 0, stopping.signal);
  const surroundings = { door, questions, rest, directory, troubles, log, stopping: stopping.signal };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        const work = await questions.take(runner);
        if (work) await attempt(work, surroundings);
        else await pause(IDLE_MS, stopping.signal);
      } catch (error) {
        log.error({ err: error }, 'jobs could not be looked for; trying again');
        await pause(IDLE_MS, stopping.signal);
      }
    }
  };
  /** Beside the jobs, which may take minutes: a change of a fact is to be told within seconds. */
  const reviews = async () => {
    while (!stopping.signal.aborted) {
      const began = performance.now();
      const more = await questions.review(runner).catch((error) => {
        log.error({ err: error }, 'watched claims could not be reviewed; trying again');
        return false;
      });
      if (more) await rest(performance.now() - began);
      else await pause(IDLE_MS, stopping.signal);
    }
  };
  const ended = Promise.all([loop(), reviews()]);
  return {
    async stop() {
      stopping.abort();
      await Promise.race([ended, sleep(STOP_MS, undefined, { ref: false })]);
    },
  };
}

interface Surroundings {
  readonly door: FrontDoor;
  readonly questions: JobQuestions;
  readonly rest: (workedMs: number) => Promise<void>;
  readonly directory: string;
  /** How often each job could not go on, in this process. */
  readonly troubles: Map<string, number>;
  readonly log: Logger;
  readonly stopping: AbortSignal;
}

async function attempt(
  work: JobWork,
  { door, questions, rest, directory, troubles, log, stopping }: Surroundings,
): Promise<void> {
  const lost = new AbortController();
  const signal = AbortSignal.any([stopping, lost.signal]);
  const renewal = setInterval(() => {
    questions.report(work, {}).then(
      (kept) => !kept && lost.abort(),
      // Not heard of: the fence keeps out what is written after the lease has ended.
      () => undefined,
    );
  }, RENEW_MS);
  let path: string | undefined;
  try {
    path = await spoolFile(directory, work, questions);
    const waitsForSources = (troubles.get(work.id) ?? 0) < SOURCE_PATIENCE;
    await doJob(path, work, { door, questions, signal, rest, waitsForSources });
    troubles.delete(work.id);
  } catch (error) {
    await leave(work, error, signal, questions, troubles, log);
  } finally {
    clearInterval(renewal);
    if (path) await rm(path, { force: true });
  }
}

/** Says why the job does not go on. */
async function leave(
  work: JobWork,
  error: unknown,
  signal: AbortSignal,
  questions: JobQuestions,
  troubles: Map<string, number>,
  log: Logger,
): Promise<void> {
  if (error instanceof JobLost) return;
  // Given back, for another process at once; of a job that is lost nothing is written any more.
  if (signal.aborted) return void (await questions.report(work, { wait: { reason: null, seconds: 0 } }));
  if (error instanceof JobFails)
    return void (await questions.report(work, {
      end: { state: 'FAILED', failure: { zh: error.zh, en: error.message } },
    }));
  const trouble = (troubles.get(work.id) ?? 0) + 1;
  if (troubles.size > REMEMBERED) troubles.clear();
  troubles.set(work.id, trouble);
  if (error instanceof JobWaits)
    return void (await questions.report(work, { wait: { reason: error.reason, seconds: error.seconds } }));
  if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT')
    return void (await questions.report(work, { end: { state: 'FAILED', failure: tooLarge(error) } }));
  const seconds = Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** Math.min(trouble - 1, 10));
  log.error({ err: error, job: work.id, seconds }, 'a job met an unexpected error; trying again');
  await questions.report(work, { wait: { reason: 'SOURCE', seconds } });
}

function tooLarge({ message }: GraphQLError): { readonly zh: string; readonly en: string } {
  return { zh: `结果无法保存：${message}`, en: `The result can't be kept: ${message}` };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) return;
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // Stopped: the loop looks at the signal itself.
  }
}
