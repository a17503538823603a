import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { CutOperation, OperationFacts } from './operation-cut.ts';
import type { ExecutionContext } from './transport.ts';

export interface PrepareRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly cut?: CutOperation;
}

export interface ExecuteRequest {
  /** As the client sent them; they are coerced and checked here. */
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: ExecutionContext;
}

export interface ExecuteResult {
  /** JSON text of the response's `data` (`"null"` when a null reached the root). Null: refused before execution, so the response has no `data`. */
  readonly data: string | null;
  /** Ready for the response; empty when all went well. */
  readonly errors: readonly GraphQLFormattedError[];
}

/** An operation that is parsed, validated, cut, planned and compiled. May be executed any number of times, also after a reload. */
export interface PreparedOperation {
  readonly facts: OperationFacts;
  /** The operation's name in the document, undefined for an anonymous one. */
  readonly operationName: string | undefined;
  execute(request: ExecuteRequest): Promise<ExecuteResult>;
}

/** Runs client operations over the subgraphs of one supergraph. */
export interface Engine {
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSdl: string;
  /**
   * Parses, validates, cuts, plans and compiles; each step is cached.
   * @throws OperationRefused when the document is not one this schema and these limits allow.
   */
  prepare(request: PrepareRequest): PreparedOperation;
  /**
   * Takes a new supergraph: checks it, plans the operations seen last against it, then swaps. Requests under way finish on the old one.
   * @throws when the supergraph is not usable; the old one stays.
   */
  reload(supergraphSdl: string): Promise<void>;
  close(): Promise<void>;
}
