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
  /** Answer with 201. */
  readonly creates?: true;
  readonly summary: string;
}

/** Prefix of all paths. */
export const REST_PREFIX = '/api/v1';

export const REST_ROUTES: readonly RestRoute[] = [
  {
    method: 'POST',
    path: '/claims/verify',
    operation: 'CheckClaims',
    parameters: {},
    body: null,
    summary: "Check up to 1,000 sellers' claims of green certification.",
  },
  {
    method: 'POST',
    path: '/procurement/eligibility',
    operation: 'CheckEligibility',
    parameters: {},
    body: 'input',
    summary: 'Check up to 200 items of a purchase against the lists of mandatory and priority procurement.',
  },
  {
    method: 'GET',
    path: '/certificates/{number}',
    operation: 'LookUpCertificate',
    parameters: { number: 'path', on: 'query' },
    body: null,
    summary: 'Look up one certificate.',
  },
  {
    method: 'POST',
    path: '/claim-jobs',
    operation: 'CreateClaimJob',
    parameters: {},
    body: 'input',
    creates: true,
    summary: 'Begin a job that checks a file of claims; the file goes to its `uploadPath`.',
  },
  {
    method: 'GET',
    path: '/claim-jobs/{id}',
    operation: 'LookUpClaimJob',
    parameters: { id: 'path' },
    body: null,
    summary: 'How far a job is, and where its result is.',
  },
];

/** The document with every operation of the routes. */
export function restOperations(): string {
  return readAsset(import.meta.url, './operations.graphql');
}
