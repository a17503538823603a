import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** Every `extensions.code` that a client can meet: HTTP status when it refuses the whole request, and what it means. */
export const ERROR_CODES = {
  UNAUTHENTICATED: {
    http: 401,
    meaning: 'The token is missing where one is needed, or is expired, malformed or revoked.',
  },
  FORBIDDEN: { http: 403, meaning: 'The caller may not do this, or may not see this record.' },
  FIELD_FORBIDDEN: { http: 200, meaning: 'The field was cut: the caller lacks the scope that is named.' },
  PURPOSE_REQUIRED: { http: 400, meaning: 'The token request names no purpose, or one the agreement does not cover.' },
  QUOTA_EXCEEDED: { http: 429, meaning: "The agreement's daily quota is used up." },
  RATE_LIMITED: { http: 429, meaning: 'Too many requests in a short time.' },
  BAD_USER_INPUT: { http: 400, meaning: 'An argument is malformed; `argument` names the path, `expected` the form.' },
  NOT_FOUND: {
    http: 404,
    meaning:
      'The record to be changed does not exist, or the source that keeps a record named by another does not know it.',
  },
  CONFLICT: { http: 409, meaning: 'The record is not in a state that allows the change.' },
  OPERATION_TOO_COSTLY: { http: 400, meaning: 'The operation exceeds a limit on size, depth or cost.' },
  PERSISTED_OPERATION_NOT_FOUND: { http: 404, meaning: 'No operation is registered under this hash.' },
  OPERATION_NOT_TRUSTED: { http: 403, meaning: 'The agency may run registered operations only.' },
  SOURCE_UNAVAILABLE: { http: 503, meaning: 'A source does not answer; other parts of the answer stand.' },
  TIMEOUT: { http: 504, meaning: 'The answer did not arrive within the time limit.' },
  INTERNAL: { http: 500, meaning: 'A defect of the hub; quote the request id.' },
} as const satisfies Record<string, { http: number; meaning: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a value is a code of the table. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}

/** What an error may tell beside code and message. */
export interface ErrorDetails {
  /** Path of the argument at fault, for example `input.items[3].categoryCode`. */
  readonly argument?: string;
  /** The form that was expected there. */
  readonly expected?: string;
  /** Schema coordinate of a cut field. */
  readonly coordinate?: string;
  /** Scopes of which one would open it. */
  readonly requiredScopes?: readonly string[];
  /** What the operation costs, and the most that one may. */
  readonly cost?: number;
  readonly limit?: number;
  /** After how many seconds it is worth another try; also the `Retry-After` header. */
  readonly retryAfterSeconds?: number;
}

/** An error meant for the client: a code of the table and a message without anything internal. */
export function hubError(
  code: ErrorCode,
  message: string,
  details: ErrorDetails = {},
  options: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code, ...details } });
}

/** A malformed argument, named by path and expected form. */
export function badUserInput(
  argument: string,
  expected: string,
  message = `${argument}: expected ${expected}.`,
): GraphQLError {
  return hubError('BAD_USER_INPUT', message, { argument, expected });
}
