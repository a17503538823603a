import { readAsset } from '../contract/asset.ts';

/** Where a variable of an operation is written in a request. */
export type ParameterPlace = 'path' | 'query';

/** One address of the hub for systems that speak no GraphQL: a registered operation under a name of HTTP's own. */
export interface RestRoute {
  readonly method: 'GET' | 'POST';
  /** With `{name}` for variables. */
  readonly path: string;
  /** Name of the operation in `operations.graphql`; its one root field is the answer. */
  readonly operation: string;
  /** Variables that are written in path or query; of a `GET` all of them. */
  readonly parameters: Readonly<Record<string, ParameterPlace>>;
  /** The one variable that the body is; `null`: the body's members are the variables. */
  readonly body: string | null;
  /** Answer with 201, and where what was made is from then on. */
  readonly creates?: (answer: never) => string;
  /** What a token is for that opens it; `null` where none is needed. */
  readonly purpose: 'CLAIM_CHECK' | 'PROCUREMENT' | null;
  readonly summary: string;
  /** A request as one may write it: values of the parameters, and the body. Numbers are those of the sample data, which are fictional. */
  readonly example: { readonly parameters?: Readonly<Record<string, string>>; readonly body?: object };
  /** Members of the answer that parameters of other operations come from: operation, parameter, JSON pointer. */
  readonly leadsTo?: readonly (readonly [operation: string, parameter: string, pointer: string])[];
}

/** Prefix of all paths. */
export const REST_PREFIX = '/api/v1';

const EXAMPLE_NUMBER = 'G2022101005571938';
const EXAMPLE_JOB = '0mx3b2go46fbd4334396e0cc58601eb4cbecaf7df';
/** What is done with a job once it is made. */
export const JOB_OPERATIONS = [
  'LookUpClaimJob',
  'UploadClaimFile',
  'StartClaimJob',
  'CancelClaimJob',
  'ClaimResultCsv',
  'ClaimResultNdjson',
];

export const REST_ROUTES: readonly RestRoute[] = [
  {
    method: 'POST',
    path: '/claims/verify',
    operation: 'CheckClaims',
    purpose: 'CLAIM_CHECK',
    parameters: {},
    body: null,
    example: { body: { claims: [{ reference: 'sku-1', certificateNumber: EXAMPLE_NUMBER, mark: 'ACTIVITY_1' }] } },
    leadsTo: [['LookUpCertificate', 'number', '/verdicts/0/certificate/number']],
    summary: "Check up to 1,000 sellers' claims of green certification.",
  },
  {
    method: 'POST',
    path: '/procurement/eligibility',
    operation: 'CheckEligibility',
    purpose: 'PROCUREMENT',
    parameters: {},
    body: 'input',
    example: { body: { items: [{ reference: 'line-1', productName: '变频空调', certificateNumber: EXAMPLE_NUMBER }] } },
    leadsTo: [['LookUpCertificate', 'number', '/items/0/certificate/number']],
    summary: 'Check up to 200 items of a purchase against the lists of mandatory and priority procurement.',
  },
  {
    method: 'GET',
    path: '/certificates/{number}',
    operation: 'LookUpCertificate',
    purpose: null,
    parameters: { number: 'path', on: 'query' },
    body: null,
    example: { parameters: { number: EXAMPLE_NUMBER } },
    summary: 'Look up one certificate.',
  },
  {
    method: 'POST',
    path: '/claim-jobs',
    operation: 'CreateClaimJob',
    purpose: 'CLAIM_CHECK',
    parameters: {},
    body: 'input',
    creates: ({ job }: { readonly job: { readonly id: string } }) => `/claim-jobs/${job.id}`,
    example: { body: { idempotencyKey: 'file-of-2026-11-30', format: 'CSV', dryRun: true } },
    leadsTo: JOB_OPERATIONS.map((operation) => [operation, 'id', '/job/id'] as const),
    summary: 'Begin a job that checks a file of claims; the file goes to its `uploadPath`.',
  },
  {
    method: 'GET',
    path: '/claim-jobs/{id}',
    operation: 'LookUpClaimJob',
    purpose: 'CLAIM_CHECK',
    parameters: { id: 'path' },
    body: null,
    example: { parameters: { id: EXAMPLE_JOB } },
    summary: 'How far a job is, and where its result is.',
  },
  {
    method: 'POST',
    path: '/claim-jobs/{id}/start',
    operation: 'StartClaimJob',
    purpose: 'CLAIM_CHECK',
    parameters: { id: 'path' },
    body: null,
    example: { parameters: { id: EXAMPLE_JOB } },
    summary: 'Let a job go on that was a trial (`dryRun`): its rows are judged and paid for from here on.',
  },
  {
    method: 'POST',
    path: '/claim-jobs/{id}/cancel',
    operation: 'CancelClaimJob',
    purpose: 'CLAIM_CHECK',
    parameters: { id: 'path' },
    body: null,
    example: { parameters: { id: EXAMPLE_JOB } },
    summary: 'End a job; what was judged stays.',
  },
];

/** The document with every operation of the routes. */
export function restOperations(): string {
  return readAsset(import.meta.url, './operations.graphql');
}
