import { type Caller, hubCaller } from '../../../schema/contract/caller.ts';
import { operationHash } from '../../../schema/contract/caller-header.ts';
import { type ErrorDetails, hubError, isErrorCode } from '../../../schema/contract/errors.ts';
import { visible } from '../../../schema/domain/text.ts';
import type { JobState, JobWork } from '../../../subgraphs/claims/job.ts';
import type { JobReport } from '../../../subgraphs/claims/job-runs.ts';
import type { FrontDoor } from '../../front-door.ts';

/** The subgraph that keeps jobs. */
const CLAIMS = 'claims';
/** The scope of what runners do; no agreement grants it. */
const RUN_SCOPE = 'hub:claim-jobs';
const TIMEOUT_MS = 30_000;

/** What a job's addresses need to know. */
export interface JobFile {
  readonly state: JobState;
  readonly fileBytes: number;
  readonly limitBytes: number;
  readonly fileName: string | null;
  /** JSON of headers and width; null before the inspection. */
  readonly table: string | null;
}

/** Questions about jobs, to the subgraph that keeps them. Those with a caller are asked with the caller's own rights. @throws GraphQLError with a code of the table */
export interface JobQuestions {
  file(caller: Caller, id: string): Promise<JobFile>;
  append(
    caller: Caller,
    piece: { readonly id: string; readonly offset: number; readonly content: string; readonly last: boolean },
  ): Promise<{ readonly fileBytes: number }>;
  rows(caller: Caller, id: string, after: number): Promise<{ readonly next: number; readonly content: string } | null>;
  take(runner: string): Promise<JobWork | null>;
  piece(work: JobWork, number: number): Promise<string | null>;
  report(work: JobWork, report: Partial<JobReport>): Promise<boolean>;
  /** Has some watched claims judged again. @returns whether there is more to do */
  review(runner: string): Promise<boolean>;
}

const DOCUMENTS = {
  claimJobFile: 'query ClaimJobFile($id: ID!) { claimJobFile(id: $id) { state fileBytes limitBytes fileName table } }',
  claimJobRows: 'query ClaimJobRows($id: ID!, $after: Int!) { claimJobRows(id: $id, after: $after) { next content } }',
  claimJobPiece:
    'query ClaimJobPiece($id: ID!, $fence: Int!, $number: Int!) { claimJobPiece(id: $id, fence: $fence, number: $number) }',
  appendClaimJobFile:
    'mutation AppendClaimJobFile($input: AppendClaimJobFileInput!) { appendClaimJobFile(input: $input) { fileBytes } }',
  takeClaimJob: 'mutation TakeClaimJob($input: TakeClaimJobInput!) { takeClaimJob(input: $input) { work } }',
  reviewWatchedClaims:
    'mutation ReviewWatchedClaims($input: ReviewWatchedClaimsInput!) { reviewWatchedClaims(input: $input) { more } }',
  reportClaimJob: 'mutation ReportClaimJob($input: ReportClaimJobInput!) { reportClaimJob(input: $input) { kept } }',
} as const;

export function createJobQuestions({
  subgraph,
  callerHeaders,
}: Pick<FrontDoor, 'subgraph' | 'callerHeaders'>): JobQuestions {
  const transport = subgraph(CLAIMS);
  const hub = hubCaller(RUN_SCOPE);
  const bound = new Map(
    Object.entries(DOCUMENTS).map(([field, query]) => {
      const operationName = /^\w+ (\w+)/.exec(query)?.[1];
      return [field, transport.bind({ query, operationName, operationHash: operationHash(query) })];
    }),
  );
  const ask = async (field: keyof typeof DOCUMENTS, caller: Caller, variables: Record<string, unknown>) => {
    const run = bound.get(field);
    const answer = await run?.(variables, {
      requestId: 'claim-jobs',
      deadline: performance.now() + TIMEOUT_MS,
      client: undefined,
      // Answers rest on what was just written, also where the document is a query.
      isQuery: false,
      callerHeader: callerHeaders(caller),
    });
    const [error] = answer?.errors ?? [];
    if (!error) return answer?.data?.[field] ?? null;
    const { code, ...details } = error.extensions ?? {};
    throw hubError(isErrorCode(code) ? code : 'INTERNAL', error.message, details as ErrorDetails);
  };
  return {
    file: async (caller, id) => (await ask('claimJobFile', caller, { id })) as JobFile,
    append: async (caller, input) => (await ask('appendClaimJobFile', caller, { input })) as { fileBytes: number },
    rows: async (caller, id, after) =>
      (await ask('claimJobRows', caller, { id, after })) as { next: number; content: string } | null,
    async take(runner) {
      const { work } = (await ask('takeClaimJob', hub, { input: { runner } })) as { work: string | null };
      return work === null ? null : (JSON.parse(work) as JobWork);
    },
    piece: async ({ id, fence }, number) => (await ask('claimJobPiece', hub, { id, fence, number })) as string | null,
    review: async (runner) =>
      ((await ask('reviewWatchedClaims', hub, { input: { runner } })) as { more: boolean }).more,
    async report({ id, fence }, { inspection, batch, wait, end }) {
      const input = {
        id,
        fence,
        // Headers and messages quote the file, in which anything may stand; what is kept holds no hidden character.
        ...(inspection && { inspection: visible(inspection) }),
        ...(batch && { batch }),
        ...(wait && { wait }),
        ...(end && {
          end: {
            state: end.state,
            failureZh: end.failure && visible(end.failure.zh),
            failureEn: end.failure && visible(end.failure.en),
          },
        }),
      };
      return ((await ask('reportClaimJob', hub, { input })) as { kept: boolean }).kept;
    },
  };
}
