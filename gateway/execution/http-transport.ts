import { LRUCache } from 'lru-cache';
import { Pool } from 'undici';
import { CALLER_HEADER, REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { FURTHER, isRequestId } from '../../schema/contract/request-batch.ts';
import { formatReadWish, READS_HEADER, sourcesOfAnswer } from '../../schema/contract/sources.ts';
import { type BreakerOptions, CircuitBreaker } from './circuit-breaker.ts';
import { type BatchOptions, DEFAULT_BATCHES, FetchBatches, type PendingFetch } from './fetch-batches.ts';
import { AnswerTooLong, type HttpAnswer, postOnce } from './http-exchange.ts';
import { answersOfBatch, parseAnswer, readAnswer } from './subgraph-answer.ts';
import {
  type BoundFetch,
  type ExecutionContext,
  type SubgraphFetch,
  type SubgraphTransport,
  TransportError,
} from './transport.ts';
import { waitingClients } from './waiting-clients.ts';

export interface HttpTransportOptions {
  readonly name: string;
  /** The subgraph's GraphQL endpoint. */
  readonly url: string;
  /** Connections that are kept open; more requests than these wait for a free one. */
  readonly connections?: number;
  /** Bytes of an answer; a longer one is given up. */
  readonly maxAnswerBytes?: number;
  readonly breaker?: Partial<BreakerOptions>;
  readonly batches?: Partial<BatchOptions>;
}

const CONNECTIONS = 64;
const MAX_ANSWER_BYTES = 32 * 2 ** 20;
/** Fetch operations kept ready. */
const BOUND_KEPT = 2_000;
const KEEP_ALIVE_MILLISECONDS = 60_000;
/** Requests that are still under way after this are given up. */
const CLOSE_MILLISECONDS = 5_000;
const CONNECT_TIMEOUT_MILLISECONDS = 2_000;
/** undici counts in whole milliseconds and takes 0 for "never". */
const SHORTEST_TIMEOUT_MILLISECONDS = 1;

/** The way to a subgraph over HTTP: keep-alive connections, deadlines, one more try for queries (signed anew), and a circuit breaker. */
export function httpTransport(options: HttpTransportOptions): SubgraphTransport {
  const { name, connections = CONNECTIONS, maxAnswerBytes: maxBytes = MAX_ANSWER_BYTES } = options;
  const { origin, pathname, search } = new URL(options.url);
  const path = pathname + search;
  const breaker = new CircuitBreaker(options.breaker);
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    connect: { timeout: CONNECT_TIMEOUT_MILLISECONDS },
  });

  async function ask(body: string, asking: ExecutionContext): Promise<HttpAnswer> {
    const remaining = Math.ceil(asking.deadline - performance.now());
    if (remaining < SHORTEST_TIMEOUT_MILLISECONDS) throw new TransportError('timeout', name, 'No time left.');
    if (!breaker.admits()) throw new TransportError('unavailable', name, 'The circuit is open.');
    const { signal } = asking;
    try {
      const headers = [
        'content-type',
        'application/json',
        'accept',
        'application/graphql-response+json, application/json',
        CALLER_HEADER,
        asking.callerHeader.forRequest(name, body),
        REQUEST_ID_HEADER,
        asking.requestId,
      ];
      const wish = formatReadWish({ fromStore: !asking.isQuery, tellSources: asking.sources !== undefined });
      if (wish !== undefined) headers.push(READS_HEADER, wish);
      const answer = await postOnce(pool, {
        subgraph: name,
        path,
        headers,
        body,
        timeoutMilliseconds: remaining,
        maxBytes,
        signal,
      });
      if (answer.status === 502 || answer.status === 503 || answer.status === 504)
        throw new TransportError('unavailable', name, `HTTP status ${answer.status}.`);
      breaker.succeeded();
      return answer;
    } catch (error) {
      if (signal?.aborted) breaker.undecided();
      else if (error instanceof TransportError && error.kind === 'malformed') breaker.succeeded();
      else breaker.failed();
      throw error;
    }
  }

  /** Once more where nothing was answered: to the whole of a batch, because it was the way or the subgraph that failed, and none of the runs. */
  async function askAgain(body: string, asking: ExecutionContext, mayRepeat: boolean): Promise<HttpAnswer> {
    try {
      return await ask(body, asking);
    } catch (error) {
      const again = mayRepeat && error instanceof TransportError && error.kind === 'unavailable';
      if (!again || asking.signal?.aborted) throw error;
      return ask(body, asking);
    }
  }

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
        const answer = await askAgain(`${head}${fetch.variables}}`, fetch.context, mayRepeat);
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
        const asking = { ...first.context, deadline, signal: clients.signal };
        const answer = await askAgain(`${head}${first.variables},${furtherRuns(further)}}`, asking, true);
        const whole = parseAnswer(name, answer);
        const answers = answersOfBatch(
          name,
          whole,
          fetches.map(({ context }) => context.requestId),
        );
        if (!answers) {
          batches.rest();
          return await sendEachAlone(fetches);
        }
        for (const [index, fetch] of fetches.entries()) settle(fetch, answer.status, answers[index]);
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
    async close() {
      const timer = setTimeout(() => void pool.destroy(), CLOSE_MILLISECONDS);
      await pool.close();
      clearTimeout(timer);
    },
  };
}

/** Variables and request ids of fetches that travel with another, as a member of the body. */
function furtherRuns(fetches: readonly PendingFetch[]): string {
  const runs = fetches.map(
    ({ variables, context }) => `{"requestId":${JSON.stringify(context.requestId)},"variables":${variables}}`,
  );
  return `"extensions":{${JSON.stringify(FURTHER)}:[${runs.join()}]}`;
}
