import { FURTHER, UNFINISHED } from '../../../schema/contract/request-batch.ts';
import { isDataObject } from './data-types.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { type SubgraphResult, TransportError } from './transport.ts';

function refusalIn(answer: unknown): string {
  const [first] = isDataObject(answer) && Array.isArray(answer.errors) ? (answer.errors as unknown[]) : [];
  return isDataObject(first) ? String(first['message']) : 'no reason given.';
}

/** What some servers put before their JSON. */
const BYTE_ORDER_MARK = 0xfeff;

/** @throws TransportError when the answer is no JSON. Any status may carry a GraphQL answer. */
export function parseAnswer(subgraph: string, { status, body }: HttpAnswer): unknown {
  try {
    return JSON.parse(body.charCodeAt(0) === BYTE_ORDER_MARK ? body.slice(1) : body);
  } catch (error) {
    throw new TransportError('malformed', subgraph, `HTTP status ${status} without JSON.`, error);
  }
}

/** @throws TransportError when what was answered is no GraphQL answer. */
export function readAnswer(subgraph: string, status: number, answer: unknown): SubgraphResult {
  // The signature of the request was not accepted, whether it came too late or the keys differ: nothing that a client could mend.
  if (status === 401) throw new TransportError('unavailable', subgraph, `HTTP status 401: ${refusalIn(answer)}`);
  if (!isDataObject(answer) || !('data' in answer || Array.isArray(answer.errors)))
    throw new TransportError('malformed', subgraph, `HTTP status ${status} without a GraphQL answer.`);
  // Some servers always name both members.
  if (answer.errors === null) answer.errors = undefined;
  if (answer.errors !== undefined && !(Array.isArray(answer.errors) && answer.errors.every(isDataObject)))
    throw new TransportError('malformed', subgraph, 'The errors are not a list of objects.');
  return answer;
}

/**
 * The answers to several runs, in the order of their request ids, unread; undefined where the subgraph has answered as if it had been asked for one.
 * @throws TransportError when they are not as many as were asked for, or in another order: then none is trusted.
 */
export function answersOfBatch(
  subgraph: string,
  answer: unknown,
  requestIds: readonly string[],
): readonly unknown[] | undefined {
  const extensions = isDataObject(answer) ? answer['extensions'] : undefined;
  if (!isDataObject(extensions) || !(FURTHER in extensions)) return undefined;
  const further = extensions[FURTHER];
  if (!Array.isArray(further) || further.length !== requestIds.length - 1)
    throw new TransportError('malformed', subgraph, 'There are not as many answers as runs.');
  const inOrder = further.every((one, index) => isDataObject(one) && one['requestId'] === requestIds[index + 1]);
  if (!inOrder) throw new TransportError('malformed', subgraph, 'The answers are not in the order of the runs.');
  return [answer, ...further];
}

/** Whether a run of a batch took so long that the others were answered without it. */
export function isUnfinished(answer: unknown): boolean {
  const extensions = isDataObject(answer) ? answer['extensions'] : undefined;
  return isDataObject(extensions) && extensions[UNFINISHED] === true;
}
