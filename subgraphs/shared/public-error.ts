import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isErrorCode } from '../../schema/contract/errors.ts';
import { isStoreOutage } from './store/outage.ts';

/** What the driver throws when no connection to the store came free in time. */
const POOL_EXHAUSTED = 'MongoWaitQueueTimeoutError';

/** After how many seconds a store that failed is worth another try: a replica set has its next primary within about ten. */
const RETRY_AFTER_SECONDS = 5;
const OUTAGE = {
  read: 'The store of this source does not answer; nothing was read.',
  write:
    'The store of this source does not answer; the outcome is unknown. Send the same request again: what was done already is not done twice.',
} as const;

/** What becomes of errors that are not meant for the client. */
export interface ErrorOptions {
  /** Whether the operation may have written. */
  readonly isWrite?: boolean;
  /** Told what nobody foresaw, for the log. */
  readonly onDefect?: (defect: Error) => void;
  /** Told what the store failed with, for the log. */
  readonly onOutage?: (fault: Error) => void;
}

/**
 * What leaves the subgraph: errors with a code of the table pass as they are, and so do faults of the operation itself; a store that fails is
 * SOURCE_UNAVAILABLE; anything else is a defect, answered as INTERNAL without its message.
 */
export function publicError(error: GraphQLError, options: ErrorOptions = {}): GraphQLFormattedError {
  const { isWrite = false, onDefect, onOutage } = options;
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
  const fault = original.originalError ?? error.originalError;
  if (fault && isStoreOutage(fault)) {
    onOutage?.(fault);
    return {
      message: OUTAGE[isWrite ? 'write' : 'read'],
      ...place,
      extensions: { code: 'SOURCE_UNAVAILABLE', retryAfterSeconds: RETRY_AFTER_SECONDS },
    };
  }
  const faultOfOperation = !error.originalError && error.path === undefined;
  if (faultOfOperation) return { message: error.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  onDefect?.(error.originalError ?? error);
  return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL' } };
}
