import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode, type ErrorDetails, isErrorCode } from '../../../schema/contract/errors.ts';
import { TransportError } from '../transport/transport.ts';
import type { ResponsePath } from './entity-path.ts';

/** What clients read when a subgraph fails with anything that is not in the table of error codes. */
const MASKED = 'An internal error occurred.';

/**
 * Codes that a subgraph may answer with. Whether the caller is known, what its agreement leaves, and whether an operation is too costly is for the gateway to say:
 * a subgraph that refuses the gateway's own signature must not tell the public to sign in.
 */
const CODES_OF_SUBGRAPHS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'FORBIDDEN',
  'FIELD_FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'SOURCE_UNAVAILABLE',
  'TIMEOUT',
]);

type Passes = (value: unknown) => boolean;
const isShort: Passes = (value) => typeof value === 'string' && value.length <= 500 && !TELLS_OF_INSIDE.test(value);
const isCount: Passes = (value) => typeof value === 'number' && Number.isFinite(value);

/** What may come along with a code: see `ErrorDetails`. */
const DETAILS: Readonly<Record<keyof ErrorDetails, Passes>> = {
  argument: isShort,
  expected: isShort,
  coordinate: isShort,
  requiredScopes: (value) => Array.isArray(value) && value.length <= 50 && value.every(isShort),
  cost: isCount,
  limit: isCount,
  retryAfterSeconds: isCount,
};

/** Addresses, places in source files and lines of a stack are nobody's business outside. */
const TELLS_OF_INSIDE =
  /[a-z][a-z+]*:\/\/[^\s]|\b\d{1,3}(?:\.\d{1,3}){3}\b|\bE(?:CONN|NOTFOUND|TIMEDOUT|PIPE|HOSTUNREACH|AI_|NOENT|ACCES)|\.[cm]?[jt]s:\d|[\r\n]/;

/** Something for the log: what was masked, and where it came from. */
export interface Fault {
  readonly requestId: string;
  readonly subgraph: string;
  readonly operationHash: string;
  /** A {@link TransportError}, or a subgraph's error whose code is not in the table. */
  readonly error: unknown;
}

/** The client's version of a subgraph error: what is on the lists above passes, everything else is masked and is for the log. */
export function clientError(
  error: GraphQLFormattedError,
  subgraph: string,
  path: ResponsePath | undefined,
): { readonly shown: GraphQLFormattedError; readonly masked: boolean } {
  const place = path && { path: [...path] };
  const code = error.extensions?.code;
  if (code === 'UNAUTHENTICATED')
    return {
      shown: unavailable(new TransportError('unavailable', subgraph, error.message), subgraph, path),
      masked: true,
    };
  if (!isErrorCode(code) || !CODES_OF_SUBGRAPHS.has(code))
    return {
      shown: { message: MASKED, ...place, extensions: { code: 'INTERNAL' } },
      masked: true,
    };
  const extensions: Record<string, unknown> = { code };
  for (const [name, passes] of Object.entries(DETAILS)) {
    const value: unknown = error.extensions?.[name];
    if (value !== undefined && passes(value)) extensions[name] = value;
  }
  const tellable = isShort(error.message);
  return {
    shown: { message: tellable ? error.message : ERROR_CODES[code].meaning, ...place, extensions },
    masked: !tellable,
  };
}

const EXPLANATIONS = {
  timeout: 'A source did not answer in time.',
  unavailable: 'A source does not answer.',
  malformed: 'A source gave an answer that cannot be used.',
} as const;

/** The client's version of a fetch that brought nothing. Only the subgraph's name is told. */
export function unavailable(error: unknown, subgraph: string, path: ResponsePath | undefined): GraphQLFormattedError {
  const kind = error instanceof TransportError ? error.kind : 'unavailable';
  const timeout = kind === 'timeout';
  return {
    message: EXPLANATIONS[kind],
    ...(path && { path: [...path] }),
    extensions: {
      code: timeout ? 'TIMEOUT' : 'SOURCE_UNAVAILABLE',
      source: subgraph,
    },
  };
}
