import type { GraphQLFormattedError } from 'graphql';
import type { UnknownEntity } from '../answer/value-problems.ts';
import type { VariableValues } from '../operation/variable-coercion.ts';
import type { DataObject } from '../transport/data-types.ts';
import { type ExecutionContext, type SubgraphResult, TransportError } from '../transport/transport.ts';

/** One execution of a compiled plan. */
export interface Run {
  /** Coerced, by the names of the normalised operation. */
  readonly variables: VariableValues;
  readonly context: ExecutionContext;
  /** What the subgraphs have answered so far, merged. */
  data: DataObject;
  readonly errors: GraphQLFormattedError[];
  /** Entities that a subgraph was asked for and does not know; made when there is one. */
  unknown?: UnknownEntity[];
}

/** A part of a compiled plan. It records failures in the run and never rejects. Steps that need no waiting return nothing. */
export type Step = (run: Run) => Promise<void> | undefined;

/** Longest wait for one fetch, whatever the deadline says: timers hold no more than 2^31 ms. */
const LONGEST_WAIT_MS = 600_000;
/** Waits are told apart by so much: Node keeps a list of timers for each length, and sorts the lists at every change of one. */
const STEP_MS = 50;

/** @throws TransportError when there is no time left, or nobody waits for the answer. */
export function checkTime(context: ExecutionContext, subgraph: string): void {
  if (context.client?.hasGone) throw new TransportError('timeout', subgraph, 'The client has gone.');
  if (performance.now() >= context.deadline)
    throw new TransportError('timeout', subgraph, 'No time left for this fetch.');
}

/** Gives up on an answer at the deadline. */
export function beforeDeadline(
  answer: Promise<SubgraphResult>,
  context: ExecutionContext,
  subgraph: string,
): Promise<SubgraphResult> {
  return new Promise((resolve, reject) => {
    const left = Math.max(0, Math.min(context.deadline - performance.now(), LONGEST_WAIT_MS));
    const wait = Math.ceil(left / STEP_MS) * STEP_MS;
    const timer = setTimeout(
      () => reject(new TransportError('timeout', subgraph, `No answer within ${wait} ms.`)),
      wait,
    );
    answer.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof (value as Promise<T> | undefined)?.then === 'function';
}
