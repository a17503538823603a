import pino, { type DestinationStream, type Logger } from 'pino';

/** What must never be written, wherever it occurs in a logged object. */
const REDACTED = [
  'authorization',
  'token',
  'access_token',
  'client_secret',
  'clientSecret',
  'clientAssertion',
  'secret',
  'callerHeader',
  'x-yunqiao-caller',
  'privateKey',
  'd',
];

/** The log of a hub process: JSON lines on standard error, so that standard output stays for people. */
export function createLog(
  level: string,
  process_: string,
  {
    to = pino.destination({ fd: 2, sync: false }),
    traceIds,
  }: {
    readonly to?: DestinationStream;
    /** Ids of the trace that a line belongs to. */
    readonly traceIds?: (() => object | undefined) | undefined;
  } = {},
): Logger {
  return pino(
    {
      level,
      ...(traceIds && { mixin: () => traceIds() ?? {} }),
      base: { process: process_, pid: process.pid },
      redact: {
        paths: REDACTED.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
        censor: '[redacted]',
      },
    },
    to,
  );
}
