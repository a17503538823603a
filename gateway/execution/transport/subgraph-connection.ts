import { Pool } from 'undici';
import { CALLER_HEADER, REQUEST_ID_HEADER } from '../../../schema/contract/caller-header.ts';
import { formatReadWish, READS_HEADER } from '../../../schema/contract/sources.ts';
import { TRACEPARENT_HEADER } from '../../../schema/contract/tracing.ts';
import { type BreakerOptions, CircuitBreaker } from './circuit-breaker.ts';
import { type HttpAnswer, postOnce } from './http-exchange.ts';
import { type ExecutionContext, TransportError } from './transport.ts';

export interface ConnectionOptions {
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

/** Where requests to one subgraph go: keep-alive connections behind a circuit breaker. */
export interface SubgraphConnection {
  /**
   * Sends a body, signed by the context's caller; once more, signed anew, where nothing was answered and that may be.
   * @throws TransportError
   */
  ask(body: string, asking: ExecutionContext, mayRepeat: boolean): Promise<HttpAnswer>;
  close(): Promise<void>;
}

export function openConnection(options: ConnectionOptions): SubgraphConnection {
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

  async function askOnce(body: string, asking: ExecutionContext): Promise<HttpAnswer> {
    const remaining = Math.ceil(asking.deadline - performance.now());
    if (remaining < SHORTEST_TIMEOUT_MILLISECONDS) throw new TransportError('timeout', name, 'No time left.');
    if (!breaker.admits()) throw new TransportError('unavailable', name, 'The circuit is open.');
    const { client } = asking;
    // Signed and sent as the same bytes, made once.
    const bytes = Buffer.from(body);
    try {
      const headers = [
        'content-type',
        'application/json',
        'accept',
        'application/graphql-response+json, application/json',
        CALLER_HEADER,
        asking.callerHeader.forRequest(name, bytes),
        REQUEST_ID_HEADER,
        asking.requestId,
      ];
      const wish = formatReadWish({ fromStore: !asking.isQuery, tellSources: asking.sources !== undefined });
      if (wish !== undefined) headers.push(READS_HEADER, wish);
      if (asking.traceparent !== undefined) headers.push(TRACEPARENT_HEADER, asking.traceparent);
      const answer = await postOnce(pool, {
        subgraph: name,
        path,
        headers,
        body: bytes,
        timeoutMilliseconds: remaining,
        maxBytes,
        signal: client?.signal,
      });
      if (answer.status === 502 || answer.status === 503 || answer.status === 504)
        throw new TransportError('unavailable', name, `HTTP status ${answer.status}.`);
      breaker.succeeded();
      return answer;
    } catch (error) {
      if (client?.hasGone) breaker.undecided();
      else if (error instanceof TransportError && error.kind === 'malformed') breaker.succeeded();
      else breaker.failed();
      throw error;
    }
  }

  return {
    async ask(body, asking, mayRepeat) {
      try {
        return await askOnce(body, asking);
      } catch (error) {
        const again = mayRepeat && error instanceof TransportError && error.kind === 'unavailable';
        if (!again || asking.client?.hasGone) throw error;
        return askOnce(body, asking);
      }
    },
    async close() {
      const timer = setTimeout(() => void pool.destroy(), CLOSE_MILLISECONDS);
      await pool.close();
      clearTimeout(timer);
    },
  };
}
