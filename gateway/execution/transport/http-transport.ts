import { LRUCache } from 'lru-cache';
import { FURTHER, isRequestId } from '../../../schema/contract/request-batch.ts';
import { sourcesOfAnswer } from '../../../schema/contract/sources.ts';
import { type BatchOptions, DEFAULT_BATCHES, FetchBatches, type PendingFetch } from './fetch-batches.ts';
import { AnswerTooLong } from './http-exchange.ts';
import { answersOfBatch, isUnfinished, parseAnswer, readAnswer } from './subgraph-answer.ts';
import { type ConnectionOptions, openConnection } from './subgraph-connection.ts';
import type { BoundFetch, SubgraphFetch, SubgraphTransport } from './transport.ts';
import { waitingClients } from './waiting-clients.ts';

export interface HttpTransportOptions extends ConnectionOptions {
  readonly batches?: Partial<BatchOptions>;
}

/** Fetch operations kept ready. */
const BOUND_KEPT = 2_000;

/**
 * The way to a subgraph over HTTP: keep-alive connections, deadlines, one more try for queries (signed anew), and a circuit breaker. Fetches of one operation
 * for one caller that meet on the way share a request.
 */
export function httpTransport(options: HttpTransportOptions): SubgraphTransport {
  const { name } = options;
  const connection = openConnection(options);

  const settle = (fetch: PendingFetch, status: number, answer: unknown) => {
    try {
      const result = readAnswer(name, status, answer);
      fetch.context.sources?.push(...sourcesOfAnswer(result.extensions));
      fetch.resolve(result);
    } catch (error) {
      fetch.reject(error);
    }
  };

  const bound = new LRUCache<string, BoundFetch>({ max: BOUND_KEPT });
  const bind = ({ query, operationName }: SubgraphFetch): BoundFetch => {
    const head = `{"query":${JSON.stringify(query)},${
      operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`
    }"variables":`;
    const mayRepeat = !query.startsWith('mutation');

    const sendAlone = async (fetch: PendingFetch): Promise<number> => {
      try {
        const answer = await connection.ask(`${head}${fetch.variables}}`, fetch.context, mayRepeat);
        settle(fetch, answer.status, parseAnswer(name, answer));
        return answer.bytes;
      } catch (error) {
        fetch.reject(error);
        return 0;
      }
    };
    const sendEachAlone = async (fetches: readonly PendingFetch[]): Promise<number> =>
      (await Promise.all(fetches.map(sendAlone))).reduce((sum, bytes) => sum + bytes, 0);

    const sendTogether = async (fetches: readonly PendingFetch[]): Promise<number> => {
      const [first, ...further] = fetches;
      if (!first) return 0;
      if (further.length === 0) return sendAlone(first);
      const clients = waitingClients(name, fetches);
      try {
        // Each is given up at its own deadline by whoever asked for it; the request ends at the last.
        const deadline = Math.max(...fetches.map(({ context }) => context.deadline));
        const asking = { ...first.context, deadline, client: clients.client };
        const answer = await connection.ask(`${head}${first.variables},${furtherRuns(further)}}`, asking, true);
        const requestIds = fetches.map(({ context }) => context.requestId);
        const answers = answersOfBatch(name, parseAnswer(name, answer), requestIds);
        if (!answers) {
          // Whoever was refused may be let in alone; whoever has answered for one run only has not understood.
          if (answer.status !== 401) batches.rest();
          return await sendEachAlone(fetches);
        }
        for (const [index, fetch] of fetches.entries()) {
          if (isUnfinished(answers[index])) void sendAlone(fetch);
          else settle(fetch, answer.status, answers[index]);
        }
        return answer.bytes;
      } catch (error) {
        if (error instanceof AnswerTooLong) return sendEachAlone(fetches);
        for (const { reject } of fetches) reject(error);
        return 0;
      } finally {
        clients.release();
      }
    };
    const batches = new FetchBatches(
      name,
      Buffer.byteLength(head),
      { ...DEFAULT_BATCHES, ...options.batches },
      sendTogether,
    );

    return (variables, context) =>
      new Promise((resolve, reject) => {
        const fetch = { variables: JSON.stringify(variables), context, resolve, reject };
        if (mayRepeat && context.isQuery && isRequestId(context.requestId)) batches.add(fetch);
        else void sendAlone(fetch);
      });
  };

  return {
    name,
    // Plans that share a fetch operation share what gathers.
    bind(fetch) {
      const known = bound.get(fetch.operationHash);
      if (known) return known;
      const made = bind(fetch);
      bound.set(fetch.operationHash, made);
      return made;
    },
    close: connection.close,
  };
}

/** Variables and request ids of fetches that travel with another, as a member of the body. */
function furtherRuns(fetches: readonly PendingFetch[]): string {
  const runs = fetches.map(
    ({ variables, context: { requestId, traceparent } }) =>
      `{"requestId":${JSON.stringify(requestId)},${
        traceparent === undefined ? '' : `"traceparent":${JSON.stringify(traceparent)},`
      }"variables":${variables}}`,
  );
  return `"extensions":{${JSON.stringify(FURTHER)}:[${runs.join()}]}`;
}
