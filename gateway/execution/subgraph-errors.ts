import type { GraphQLFormattedError } from 'graphql';
import { isErrorCode } from '../../schema/contract/errors.ts';
import type { ResponsePath } from './entity-path.ts';
import { TransportError } from './transport.ts';

/** What clients read when a subgraph fails with anything that is not in the table of error codes. */
const MASKED = 'An internal error occurred.';
/** Never leave the hub, whatever code an error has. */
const INTERNAL_EXTENSIONS = new Set(['stacktrace', 'exception', 'serviceName', 'originalError']);

/** Something for the log: what was masked, and where it came from. */
export interface Fault {
  readonly requestId: string;
  readonly subgraph: string;
  readonly operationHash: string;
  /** A {@link TransportError}, or a subgraph's error whose code is not in the table. */
  readonly error: unknown;
}

/** The client's version of a subgraph error: codes of the table pass with message and details, all others are masked. */
export function clientError(
  error: GraphQLFormattedError,
  path: ResponsePath | undefined,
): { readonly shown: GraphQLFormattedError; readonly masked: boolean } {
  const place = path && { path: [...path] };
  const code = error.extensions?.code;
  if (!isErrorCode(code) || code === 'INTERNAL')
    return {
      shown: { message: MASKED, ...place, extensions: { code: 'INTERNAL' } },
      masked: true,
    };
  const extensions: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(error.extensions ?? {}))
    if (!INTERNAL_EXTENSIONS.has(key)) extensions[key] = value;
  return {
    shown: { message: String(error.message), ...place, extensions },
    masked: false,
  };
}

/** The client's version of a fetch that brought nothing. Only the subgraph's name is told. */
export function unavailable(error: unknown, subgraph: string, path: ResponsePath | undefined): GraphQLFormattedError {
  const timeout = error instanceof TransportError && error.kind === 'timeout';
  return {
    message: timeout ? 'A source did not answer in time.' : 'A source does not answer.',
    ...(path && { path: [...path] }),
    extensions: {
      code: timeout ? 'TIMEOUT' : 'SOURCE_UNAVAILABLE',
      source: subgraph,
    },
  };
}
