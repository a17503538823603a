import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isErrorCode } from '../../schema/contract/errors.ts';

/**
 * What leaves the subgraph: errors with a code of the table pass as they are; anything else is a defect, logged with the request id and
 * answered as INTERNAL without its message.
 */
export function publicError(error: GraphQLError, requestId: string, log: Logger): GraphQLFormattedError {
  const place = { ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }) };
  const original = error.originalError instanceof GraphQLError ? error.originalError : error;
  const code = original.extensions['code'];
  if (isErrorCode(code)) return { message: error.message, ...place, extensions: { ...original.extensions } };
  if (!error.originalError && error.path === undefined) {
    // A syntax, validation or variable error of the operation itself: safe to show, and useful.
    return { message: error.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  }
  log.error(
    { err: error.originalError ?? error, requestId, path: error.path?.join('.') },
    'unexpected error in a resolver',
  );
  return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL' } };
}
