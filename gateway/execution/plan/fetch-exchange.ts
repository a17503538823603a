import { createHash } from 'node:crypto';
import type { FetchNode } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type AnswerReader, compileAnswerReader } from '../answer/answer-reader.ts';
import { type MergeShape, mergeShape } from '../answer/merge.ts';
import type { DataObject } from '../transport/data-types.ts';
import {
  type BoundFetch,
  type SubgraphResult,
  type SubgraphTransport,
  TransportError,
} from '../transport/transport.ts';
import { type CompareKeys, withEntityKeys } from './entity-keys.ts';
import type { EntityPath, ResponsePath } from './entity-path.ts';
import { type ResponseKeys, visiblePath } from './response-keys.ts';
import { beforeDeadline, checkTime, isPromise, type Run, type Step } from './run.ts';
import { clientError, type Fault, unavailable } from './subgraph-errors.ts';
import type { SubgraphTypes } from './subgraph-types.ts';

/** What fetches need from outside. */
export interface FetchSurroundings {
  readonly schema: GraphQLSchema;
  readonly transport: (subgraph: string) => SubgraphTransport;
  readonly onFault: (fault: Fault) => void;
  readonly keys: ResponseKeys;
  /** What the supergraph says of a subgraph. */
  readonly subgraph: (name: string) => SubgraphTypes;
}

/** A fetch of the plan and all the places its answer belongs to. */
export interface PlacedFetch {
  readonly node: FetchNode;
  readonly paths: readonly EntityPath[];
  readonly shape: MergeShape;
  readonly reader: AnswerReader;
  readonly compare: CompareKeys;
  readonly hasKey: (representation: DataObject) => boolean;
  /** Set when another fetch may later write into what this one brought: each place then needs its own copy. */
  separate: boolean;
}

/** @throws when the plan holds something that is not known here. */
export function placeFetch(
  planned: FetchNode,
  paths: readonly EntityPath[],
  { schema, subgraph }: Pick<FetchSurroundings, 'schema' | 'subgraph'>,
): PlacedFetch {
  if (planned.contextRewrites?.length) throw new Error('The plan holds context rewrites, which are not known here.');
  const types = subgraph(planned.serviceName);
  const { requires } = planned;
  const keyed = requires && withEntityKeys(planned, requires, types, schema);
  const node = keyed ? { ...planned, operation: keyed.operation } : planned;
  const document: DocumentNode = parse(node.operation, { noLocation: true });
  return {
    node,
    paths,
    shape: mergeShape(document, requires !== undefined),
    reader: compileAnswerReader(types.schema, document),
    compare: keyed?.compare ?? (() => undefined),
    hasKey: keyed?.hasKey ?? (() => true),
    separate: false,
  };
}

/** What a fetch does before it asks and after it was answered. `Asked` is what it remembers in between. */
export interface FetchWork<Asked> {
  /** Adds what the fetch asks for to the variables; undefined when there is nothing to ask. */
  ask(run: Run, variables: Record<string, unknown>): Asked | undefined;
  /**
   * Takes the answer in; a promise when there is more to do.
   * @throws TransportError when the answer has not the form it must have.
   */
  accept(run: Run, asked: Asked, result: SubgraphResult): Promise<void> | undefined;
  /** Where in the response it shows that nothing came. */
  place(run: Run): ResponsePath | undefined;
}

/** The exchange with a subgraph that is common to all fetches. */
export class FetchExchange {
  readonly #subgraph: string;
  readonly #operationHash: string;
  readonly #send: BoundFetch;
  readonly #variableNames: readonly string[];
  readonly #around: FetchSurroundings;
  readonly #aliases: ReadonlyMap<string | number, string>;

  constructor(node: FetchNode, around: FetchSurroundings) {
    this.#subgraph = node.serviceName;
    this.#operationHash = hashOf(node);
    this.#variableNames = node.variableUsages ?? [];
    this.#around = around;
    this.#aliases = aliasesOf(node);
    this.#send = bind(node, this.#operationHash, around);
  }

  step<Asked>(work: FetchWork<Asked>): Step {
    return (run) => {
      try {
        const variables: Record<string, unknown> = {};
        for (const name of this.#variableNames) {
          const value = run.variables[name];
          if (value !== undefined) variables[name] = value;
        }
        const asked = work.ask(run, variables);
        if (asked === undefined) return undefined;
        checkTime(run.context, this.#subgraph);
        const answer = this.#send(variables, run.context);
        if (!isPromise(answer)) return work.accept(run, asked, answer);
        return beforeDeadline(answer, run.context, this.#subgraph)
          .then((result) => work.accept(run, asked, result))
          .catch((error: unknown) => this.#fail(run, error, work.place(run)));
      } catch (error) {
        this.#fail(run, error, work.place(run));
        return undefined;
      }
    };
  }

  /** A place as the client knows it. */
  #seen(place: ResponsePath | undefined): ResponsePath | undefined {
    return place && visiblePath(this.#around.keys, place);
  }

  /** Reports one of the subgraph's errors at each of its places; undefined stands for no place in particular. */
  report(
    run: Run,
    error: NonNullable<SubgraphResult['errors']>[number],
    places: readonly (ResponsePath | undefined)[],
  ): void {
    let masked = false;
    for (const place of places) {
      const client = clientError(error, this.#subgraph, this.#seen(place));
      masked ||= client.masked;
      run.errors.push(client.shown);
    }
    if (masked) this.#tell(run, error);
  }

  /** A path of the subgraph's answer below a place. */
  below(place: ResponsePath, path: ResponsePath): ResponsePath {
    return [...place, ...path.map((element) => this.#aliases.get(element) ?? element)];
  }

  malformed(message: string): TransportError {
    return new TransportError('malformed', this.#subgraph, message);
  }

  /** Reports a part of the answer that cannot be used, at each of its places; the rest stands. */
  refuse(run: Run, message: string, places: readonly (ResponsePath | undefined)[]): void {
    const error = this.malformed(message);
    this.#tell(run, error);
    for (const place of places) run.errors.push(unavailable(error, this.#subgraph, this.#seen(place)));
  }

  /** Remembers that the subgraph does not know the entity at a place. */
  unknown(run: Run, typename: string, place: ResponsePath | undefined): void {
    const path = this.#seen(place);
    // A place that the client does not see accounts for nothing that it sees.
    if (!path || path.length !== place?.length) return;
    run.unknown ??= [];
    run.unknown.push({ subgraph: this.#subgraph, typename, path });
  }

  #fail(run: Run, error: unknown, place: ResponsePath | undefined): void {
    this.#tell(run, error);
    run.errors.push(unavailable(error, this.#subgraph, this.#seen(place)));
  }

  #tell(run: Run, error: unknown): void {
    const { requestId } = run.context;
    this.#around.onFault({ requestId, subgraph: this.#subgraph, operationHash: this.#operationHash, error });
  }
}

/** Binds what a fetch will send, as compiling it does: a subgraph in this process keeps what it compiles. */
export function bindAhead(planned: FetchNode, around: FetchSurroundings): void {
  const { node } = placeFetch(planned, [], around);
  bind(node, hashOf(node), around);
}

function hashOf({ operation }: FetchNode): string {
  return createHash('sha256').update(operation).digest('hex');
}

/** A subgraph that cannot take a fetch, because it is out of step with the supergraph, must not take the other fetches along. */
function bind(node: FetchNode, operationHash: string, around: FetchSurroundings): BoundFetch {
  try {
    const transport = around.transport(node.serviceName);
    return transport.bind({ query: node.operation, operationName: node.operationName, operationHash });
  } catch (cause) {
    return async () => {
      throw new TransportError('unavailable', node.serviceName, 'The subgraph does not take this fetch.', cause);
    };
  }
}

/** The planner renames fields that would not merge in a subgraph; the answer's rewrites name them back. */
function aliasesOf(node: FetchNode): ReadonlyMap<string | number, string> {
  const aliases = new Map<string | number, string>();
  for (const rewrite of node.outputRewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (rewrite.kind === 'KeyRenamer' && last !== undefined) aliases.set(last, rewrite.renameKeyTo);
  }
  return aliases;
}
