/** Labels of MongoDB's driver for what may be tried again: the write was not done, or nobody knows. */
const RETRY_LABELS = [
  'RetryableWriteError',
  'TransientTransactionError',
  'UnknownTransactionCommitResult',
  'ResetPool',
  'PoolRequestedRetry',
];
/** What the driver throws when it has no server to ask, or the one it asked is gone. A pool without a free connection is a busy hub, not a store that fails. */
const OUTAGE_NAME =
  /^Mongo(ose)?(Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|NotConnected|TopologyClosed|WriteConcern|OperationTimeout|ExpiredSession|TransactionTimeout)Error$/;
/**
 * Server errors of a store that is short of something, not of a command that is wrong: no primary, going down, no majority in time, disk full, too many files; and
 * a cursor, a session or a plan that went with the store that held it, which the next one doesn't know (MongoDB's error_codes.yml).
 */
const OUTAGE_CODES: ReadonlySet<unknown> = new Set([
  6, 7, 24, 89, 91, 189, 202, 206, 279, 9001, 10107, 11600, 11601, 11602, 13435, 13436, 64, 100, 262, 50, 14031, 264,
  134, 246, 365, 43, 136, 175, 234, 237, 239, 251,
]);
/**
 * What a socket throws when the other side is gone. The driver wraps these in errors of its own, but not while it waits for a full socket to drain (connection.js,
 * writeCommand): then the socket's error comes as it is. Subgraphs speak to nothing but their store from a resolver.
 */
const SOCKET_CODES: ReadonlySet<unknown> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOTCONN',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_STREAM_PREMATURE_CLOSE',
]);
const CAUSES = 5;

/** The store stands, but other writers were faster until the time was up. */
export class LostToOtherWriters extends Error {
  override readonly name = 'LostToOtherWriters';
}

/** What an error was made of: a bulk write that the network ended keeps the network's error where a server's answer would be. */
function causeOf(error: Error): unknown {
  const { errorResponse } = error as { errorResponse?: unknown };
  return errorResponse instanceof Error ? errorResponse : error.cause;
}

/** Whether an error says that the store does not answer, or not to be relied on, right now: a state of the world, no defect and nobody's fault. */
export function isStoreOutage(error: unknown): boolean {
  let one: unknown = error;
  for (let depth = 0; depth < CAUSES && one instanceof Error; depth++, one = causeOf(one)) {
    if (one instanceof LostToOtherWriters || OUTAGE_NAME.test(one.name)) return true;
    const { code, errorLabelSet } = one as { code?: unknown; errorLabelSet?: ReadonlySet<string> };
    if (SOCKET_CODES.has(code)) return true;
    if (!one.name.startsWith('Mongo')) continue;
    if (OUTAGE_CODES.has(code) || RETRY_LABELS.some((label) => errorLabelSet?.has(label))) return true;
  }
  return false;
}
