import type { GraphQLFormattedError } from 'graphql';
import type { SourceUse } from '../../../schema/contract/sources.ts';

/** One operation of a query plan, as one subgraph receives it. The text never changes for a compiled plan; only variables do. */
export interface SubgraphFetch {
  readonly query: string;
  readonly operationName: string | undefined;
  /** Lower-case hex SHA-256 of the query text. */
  readonly operationHash: string;
}

/** What a subgraph answered. `data` may be changed by the engine: a transport hands over objects nobody else holds. */
export interface SubgraphResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** Signs for the caller of a request. Made by whoever runs the engine. */
export interface CallerHeader {
  /** For a subgraph in this process; may be a header that has served before. */
  withinProcess(subgraph: string, operationHash: string): string;
  /** For one HTTP request with exactly this body. Every try needs its own: subgraphs take a header once. */
  forRequest(subgraph: string, body: Uint8Array): string;
}

/** The client that waits for an answer. Most never go before they have it, so nothing is made for that until somebody has to be told. */
export interface WaitingClient {
  /** Whether it went before it had its answer: nobody waits for the rest of the work then. */
  readonly hasGone: boolean;
  /** Aborts when it goes; made when first read. */
  readonly signal: AbortSignal;
}

/** What travels with one client request through every fetch of its plan. */
export interface ExecutionContext {
  readonly requestId: string;
  /** Milliseconds of `performance.now()` after which no answer is awaited any more. */
  readonly deadline: number;
  /** Undefined where nobody can go: what was begun to be written is brought to its end. */
  readonly client: WaitingClient | undefined;
  /** False for mutations: those are never sent twice, and what is read after them must show what they wrote. */
  readonly isQuery: boolean;
  /** Transports add here where subgraphs read their answers; undefined when the client did not ask. */
  readonly sources?: SourceUse[] | undefined;
  readonly callerHeader: CallerHeader;
  /** W3C trace context of the fetch; undefined where it is not traced. */
  readonly traceparent?: string | undefined;
}

/**
 * A fetch operation bound to its subgraph. Rejects with a {@link TransportError} when no usable answer came;
 * GraphQL errors are part of the result, never thrown. An in-process subgraph may answer at once.
 */
export type BoundFetch = (
  variables: Record<string, unknown>,
  context: ExecutionContext,
) => Promise<SubgraphResult> | SubgraphResult;

/** The way to one subgraph: a pool of HTTP connections, or a function in this process. */
export interface SubgraphTransport {
  readonly name: string;
  /** Binds a fetch operation once, for instance to compile it or to serialise what never changes; the result is called many times. */
  bind(fetch: SubgraphFetch): BoundFetch;
  close(): Promise<void>;
}

/** Why a transport has no answer. Only `kind` decides what a client sees; `message` is for the log. */
export class TransportError extends Error {
  readonly kind: 'unavailable' | 'timeout' | 'malformed';
  readonly subgraph: string;

  constructor(kind: 'unavailable' | 'timeout' | 'malformed', subgraph: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'TransportError';
    this.kind = kind;
    this.subgraph = subgraph;
  }
}
