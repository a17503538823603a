import { badUserInput } from './errors.ts';

/** Runs of one operation that may share a request to a subgraph; the first is the request itself. */
export const BATCH_RUNS = 32;
/** Bytes of a body that asks for more than one run. */
export const BATCH_BYTES = 64 * 1024;

const REQUEST_ID_FORM = /^[\w-]{1,64}$/;

/** Another run of the request's operation, for the same caller: what it is asked with, and for which request of a client. */
export interface FurtherRun {
  readonly requestId: string;
  /** W3C trace context, where that request is traced. */
  readonly traceparent?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Whether a request id can travel in a batch. */
export function isRequestId(value: unknown): value is string {
  return typeof value === 'string' && REQUEST_ID_FORM.test(value);
}

/** Member of a request's `extensions` that lists further runs, and of an answer's that lists their answers in the same order. */
export const FURTHER = 'further';

/** Member of an answer's `extensions` that is true where a run took so long that the others were answered without it. It is to be asked for alone. */
export const UNFINISHED = 'unfinished';

/**
 * The further runs that a request asks for; empty where it is for itself alone.
 * @throws BAD_USER_INPUT when they have not the form they must have, or are more than may share a request.
 */
export function furtherRuns(
  extensions: Readonly<Record<string, unknown>> | undefined,
  bodyBytes: number,
): readonly FurtherRun[] {
  const stated = extensions?.[FURTHER];
  if (stated === undefined) return [];
  const place = `extensions.${FURTHER}`;
  if (!Array.isArray(stated) || stated.length === 0 || stated.length >= BATCH_RUNS)
    throw badUserInput(place, `a list of 1 to ${BATCH_RUNS - 1} further runs`);
  if (bodyBytes > BATCH_BYTES) throw badUserInput(place, `a body of ${BATCH_BYTES} bytes at most`);
  stated.forEach((run: Partial<FurtherRun> | null, index) => {
    if (!isRequestId(run?.requestId)) throw badUserInput(`${place}[${index}].requestId`, 'a request id');
    if (run.traceparent !== undefined && typeof run.traceparent !== 'string')
      throw badUserInput(`${place}[${index}].traceparent`, 'a W3C trace context');
    if (!isObject(run.variables)) throw badUserInput(`${place}[${index}].variables`, 'an object');
  });
  return stated;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
