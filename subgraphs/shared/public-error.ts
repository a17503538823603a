import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isErrorCode } from '../../schema/contract/errors.ts';

/** What the driver throws when no connection to the store came free in time. */
const POOL_EXHAUSTED = 'MongoWaitQueueTimeoutError';

/**
 * What leaves the subgraph: errors with a code of the table pass as they are, and so do faults of the operation itself; anything else is a
 * defect, answered as INTERNAL without its message and handed to `onDefect` for the log.
 */
export function publicError(
  error: GraphQLError,
  onDefect: (defect: Error) => void = () => undefined,
): GraphQLFormattedError {
  const place = { ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }) };
  const original = error.originalError instanceof GraphQLError ? error.originalError : error;
  // What a library throws in a resolver reaches this place as it is, without extensions.
  const code = (original.extensions as GraphQLError['extensions'] | undefined)?.['code'];
  if (isErrorCode(code)) return { message: error.message, ...place, extensions: { ...original.extensions } };
  if (original.originalError?.name === POOL_EXHAUSTED || error.originalError?.name === POOL_EXHAUSTED)
    return {
      message: 'Too many operations at once.',
      ...place,
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 1 },
    };
  const faultOfOperation = !error.originalError && error.path === undefined;
  if (faultOfOperation) return { message: error.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  onDefect(error.originalError ?? error);
  return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL' } };
}
