import type { GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CutOperation, OperationFacts } from './operation/operation-cut.ts';
import type { VariableValues } from './operation/variable-coercion.ts';
import type { ExecutionContext, SubgraphTransport } from './transport/transport.ts';

export interface PrepareRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly cut?: CutOperation;
  /** Asked before, and told after, what is done once for an operation. Unlimited when left out. */
  readonly planningTime?: PlanningTime | undefined;
  /** Leaves planning and compiling to {@link BoundOperation.ahead}, or to the execution. */
  readonly later?: boolean;
}

/** Waits for the next turn of the event loop that is free for work that others must not wait for. @throws when too many wait for one */
export type Turn = () => Promise<void>;

/** Time that may be spent on what is done once for an operation: reading, planning and compiling it. */
export interface PlanningTime {
  /** @throws when there is none left */
  admit(): void;
  spent(milliseconds: number): void;
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
  /** What objects are about that were resolved, as `KIND:value`, where the answer does not say. */
  readonly subjects?: readonly string[];
}

/** An operation that is parsed, validated, cut, planned and compiled. May be executed any number of times, also after a reload. */
export interface PreparedOperation {
  readonly facts: OperationFacts;
  /** The operation's name in the document, undefined for an anonymous one. */
  readonly operationName: string | undefined;
  /** Normalised; one object for all requests that send the same document. */
  readonly operation: OperationDefinitionNode;
  /** Coerces and checks variables as the client sent them. */
  bind(variables: ExecuteRequest['variables']): BoundOperation | RefusedVariables;
  /** Binds and executes. */
  execute(request: ExecuteRequest): Promise<ExecuteResult>;
}

/** An operation with the variables of one request. */
export interface BoundOperation {
  /** Coerced, by the names of the normalised operation. */
  readonly variables: VariableValues;
  /**
   * Plans and compiles for these variables piece by piece, each in a turn of its own; nothing when there is nothing to do.
   * @throws OperationRefused
   */
  ahead(turn: Turn): Promise<void> | undefined;
  execute(context: ExecutionContext): Promise<ExecuteResult>;
  readonly refused?: undefined;
}

/** Variables that the operation does not take. */
export interface RefusedVariables {
  readonly refused: ExecuteResult;
}

/**
 * One supergraph with all that was derived from it. Whoever answers a request takes it once from {@link Engine.current} and stays with it, so
 * that rules and plans of the request come from the same supergraph.
 */
export interface SupergraphInForce<Bundle = undefined> {
  readonly sdl: string;
  /** What clients may ask: without federation machinery and inaccessible elements. */
  readonly apiSchema: GraphQLSchema;
  /** What `perSupergraph` made of it. */
  readonly bundle: Bundle;
  /**
   * Parses, validates, cuts, plans and compiles; each step is cached.
   * @throws OperationRefused when the document is not one this schema and these limits allow.
   */
  prepare(request: PrepareRequest): PreparedOperation;
  /**
   * Reads a text for {@link prepare} piece by piece, each in a turn of its own; nothing when it was read before.
   * @throws OperationRefused
   */
  readAhead(
    request: Pick<PrepareRequest, 'query' | 'operationName' | 'planningTime'>,
    turn: Turn,
  ): Promise<void> | undefined;
}

/** A supergraph before it takes over, with what somebody needs to judge it. */
export interface SupergraphCandidate<Bundle = undefined> extends SupergraphInForce<Bundle> {
  readonly subgraphs: readonly CandidateSubgraph[];
  /**
   * Reads every operation of a document and plans it uncut, ahead of its first request.
   * @throws OperationRefused when one of them is not valid here, or the planner finds no way.
   */
  plan(text: string): void;
}

export interface CandidateSubgraph {
  readonly name: string;
  readonly url: string;
  readonly transport: SubgraphTransport;
  /** False where the supergraph in force asks the same subgraph already. */
  readonly isNew: boolean;
  /** The schema that the supergraph takes the subgraph to have. */
  expected(): GraphQLSchema;
}

/** Judges a supergraph while the one in force goes on answering; at a start there is none. A rejection refuses it. */
export type ExamineSupergraph<Bundle> = (
  candidate: SupergraphCandidate<Bundle>,
  inForce: SupergraphCandidate<Bundle> | undefined,
) => Promise<void>;

/** Runs client operations over the subgraphs of one supergraph. */
export interface Engine<Bundle = undefined> {
  /** The supergraph that new requests are answered by; another one after a reload. */
  readonly current: SupergraphInForce<Bundle>;
  /** The way to a subgraph for questions of the gateway itself: always by the supergraph in force. */
  subgraph(name: string): SubgraphTransport;
  /** Has the supergraph in force examined, for a start. @throws what the examination does */
  examine(): Promise<void>;
  /**
   * Takes a new supergraph: checks it, has it examined, plans the operations seen last against it, then swaps. Requests under way finish on the old one.
   * @throws when the supergraph is not usable; the old one stays.
   */
  reload(supergraphSdl: string): Promise<void>;
  close(): Promise<void>;
}
