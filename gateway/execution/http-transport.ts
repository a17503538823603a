import { Pool } from 'undici';
import { CALLER_HEADER, REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { formatReadWish, READS_HEADER, sourcesOfAnswer } from '../../schema/contract/sources.ts';
import { type BreakerOptions, CircuitBreaker } from './circuit-breaker.ts';
import { isDataObject } from './data-types.ts';
import { type HttpAnswer, postOnce } from './http-exchange.ts';
import { type ExecutionContext, type SubgraphResult, type SubgraphTransport, TransportError } from './transport.ts';

export interface HttpTransportOptions {
  readonly name: string;
  /** The subgraph's GraphQL endpoint. */
  readonly url: string;
  /** Connections that are kept open; more requests than these wait for a free one. */
  readonly connections?: number;
  /** Bytes of an answer; a longer one is given up. */
  readonly maxAnswerBytes?: number;
  readonly breaker?: Partial<BreakerOptions>;
}

const CONNECTIONS = 64;
const MAX_ANSWER_BYTES = 32 * 2 ** 20;
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

  async function ask(body: string, context: ExecutionContext): Promise<HttpAnswer> {
    const remaining = Math.ceil(context.deadline - performance.now());
    if (remaining < SHORTEST_TIMEOUT_MILLISECONDS) throw new TransportError('timeout', name, 'No time left.');
    if (!breaker.admits()) throw new TransportError('unavailable', name, 'The circuit is open.');
    try {
      const { signal } = context;
      const headers = [
        'content-type',
        'application/json',
        'accept',
        'application/graphql-response+json, application/json',
        CALLER_HEADER,
        context.callerHeader.forRequest(name, body),
        REQUEST_ID_HEADER,
        context.requestId,
      ];
      const wish = formatReadWish({ fromStore: !context.isQuery, tellSources: context.sources !== undefined });
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
      if (context.signal?.aborted) breaker.undecided();
      else if (error instanceof TransportError && error.kind === 'malformed') breaker.succeeded();
      else breaker.failed();
      throw error;
    }
  }

  return {
    name,
    bind({ query, operationName }) {
      const before = `{"query":${JSON.stringify(query)},${
        operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`
      }"variables":`;
      const mayRepeat = !query.startsWith('mutation');
      return async (variables, context) => {
        const body = `${before}${JSON.stringify(variables)}}`;
        const exchange = async () => {
          const answer = readAnswer(name, await ask(body, context));
          context.sources?.push(...sourcesOfAnswer(answer.extensions));
          return answer;
        };
        try {
          return await exchange();
        } catch (error) {
          const again = mayRepeat && error instanceof TransportError && error.kind === 'unavailable';
          if (!again || context.signal?.aborted) throw error;
          return exchange();
        }
      };
    },
    async close() {
      const timer = setTimeout(() => void pool.destroy(), CLOSE_MILLISECONDS);
      await pool.close();
      clearTimeout(timer);
    },
  };
}

/** Any status may carry a GraphQL answer; what carries none is no answer. */
function readAnswer(subgraph: string, { status, body }: HttpAnswer): SubgraphResult {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch (error) {
    throw new TransportError('malformed', subgraph, `HTTP status ${status} without JSON.`, error);
  }
  if (!isDataObject(answer) || !('data' in answer || Array.isArray(answer.errors)))
    throw new TransportError('malformed', subgraph, `HTTP status ${status} without a GraphQL answer.`);
  if ('errors' in answer && !(Array.isArray(answer.errors) && answer.errors.every(isDataObject)))
    throw new TransportError('malformed', subgraph, 'The errors are not a list of objects.');
  return answer;
}
