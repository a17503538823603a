import type { GraphQLSchema } from 'graphql';
import { keptIntrospection } from './answer/introspection.ts';
import type { SubjectFields } from './answer/subject-selection.ts';
import { CompiledOperation } from './compiled-operation.ts';
import type {
  BoundOperation,
  CandidateSubgraph,
  ExecuteRequest,
  PlanningTime,
  PreparedOperation,
  PrepareRequest,
  RefusedVariables,
  SupergraphCandidate,
  Turn,
} from './engine.ts';
import { readDocument, readOperation } from './operation/document-reader.ts';
import type { CutOperation, OperationCut } from './operation/operation-cut.ts';
import { operationFacts } from './operation/operation-facts.ts';
import type { OperationLimits } from './operation/operation-limits.ts';
import { isUnplannable, OperationRefused } from './operation/operation-refused.ts';
import {
  type CacheLimits,
  type DocumentEntry,
  OperationCache,
  type TextEntry,
  type TextOperation,
} from './operation-cache.ts';
import type { Fault } from './plan/subgraph-errors.ts';
import type { LoadedSupergraph } from './plan/supergraph.ts';
import { timed } from './planning-time.ts';
import type { SubgraphTransport } from './transport/transport.ts';

/** Cut key of an operation of which nothing is cut. */
const UNCUT = '';

/** One supergraph with everything that was prepared for it. A reload makes a new generation; requests under way keep theirs. */
export class Generation<Bundle> implements SupergraphCandidate<Bundle> {
  readonly supergraph: LoadedSupergraph;
  readonly bundle: Bundle;
  readonly subgraphs: readonly CandidateSubgraph[];
  readonly #limits: OperationLimits;
  readonly #cache: OperationCache;
  readonly #transports: ReadonlyMap<string, SubgraphTransport>;
  readonly #onFault: (fault: Fault) => void;
  readonly #subjectFields: SubjectFields;
  readonly #keptIntrospection = keptIntrospection();

  constructor(
    supergraph: LoadedSupergraph,
    bundle: Bundle,
    subgraphs: readonly CandidateSubgraph[],
    limits: OperationLimits,
    cacheLimits: CacheLimits,
    onFault: (fault: Fault) => void,
    subjectFields: SubjectFields,
  ) {
    this.#subjectFields = subjectFields;
    this.supergraph = supergraph;
    this.bundle = bundle;
    this.subgraphs = subgraphs;
    this.#transports = new Map(subgraphs.map(({ name, transport }) => [name, transport]));
    this.#limits = limits;
    this.#cache = new OperationCache(cacheLimits);
    this.#onFault = onFault;
  }

  get sdl(): string {
    return this.supergraph.sdl;
  }

  get apiSchema(): GraphQLSchema {
    return this.supergraph.apiSchema;
  }

  /** @throws OperationRefused */
  prepare({ query, operationName, cut: decide, planningTime, later = false }: PrepareRequest): PreparedOperation {
    const operation = this.#operation(query, operationName ?? undefined, planningTime);
    const document = this.#document(query, operation, planningTime);
    const cut = decide?.(document.facts);
    const compiled = this.#compiled(document, cut, planningTime, later);
    const bind = (variables: ExecuteRequest['variables']): BoundOperation | RefusedVariables => {
      const { values, errors } = operation.bind(variables ?? {});
      if (values)
        return {
          variables: values,
          ahead: (turn) => compiled.ahead(values, turn, planningTime),
          execute: (context) => compiled.execute(values, context, planningTime),
        };
      const shown = errors.map((error) => ({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } }));
      return { refused: { data: null, errors: shown } };
    };
    return {
      facts: document.facts,
      operationName: operation.name,
      operation: document.normalised.operation,
      bind,
      execute: ({ variables, context }) => {
        const bound = bind(variables);
        return bound.refused ? Promise.resolve(bound.refused) : bound.execute(context);
      },
    };
  }

  readAhead(
    { query, operationName, planningTime }: Pick<PrepareRequest, 'query' | 'operationName' | 'planningTime'>,
    turn: Turn,
  ): Promise<void> | undefined {
    const known = this.#cache.text(query);
    if (known instanceof OperationRefused) return undefined;
    const isRead = known?.operations.has(operationName ?? known.names[0] ?? '');
    return isRead ? undefined : this.#readInTurns(query, operationName ?? undefined, turn, planningTime);
  }

  async #readInTurns(
    query: string,
    name: string | undefined,
    turn: Turn,
    time: PlanningTime | undefined,
  ): Promise<void> {
    await turn();
    this.#entry(query, time);
    await turn();
    this.#operation(query, name, time);
  }

  plan(text: string): void {
    for (const name of this.#entry(text).names)
      this.#compiled(this.#document(text, this.#read(text, name)), undefined).warmExtremes();
  }

  /**
   * Reads and plans what another generation has seen last, for the cuts and conditions it has seen. `turn` is awaited between two texts.
   * @returns how many texts are no longer valid
   * @throws OperationRefused when the planner finds no way for one that is valid: the supergraph then promises what nobody can fetch.
   */
  async warmFrom(
    previous: Generation<unknown>,
    cutAgain: (basis: unknown) => CutOperation | undefined,
    count: number,
    turn: () => Promise<void>,
  ): Promise<number> {
    let invalid = 0;
    for (const [text, { operations }] of [...previous.#cache.recentTexts(count)].reverse()) {
      await turn();
      for (const [name, known] of operations) {
        const seen = known instanceof OperationRefused ? undefined : previous.#cache.peek(known.document);
        if (!seen) continue;
        try {
          this.#warm(this.#document(text, this.#read(text, name)), seen, cutAgain);
        } catch (error) {
          // The new schema may rightly no longer have what an old operation asks for.
          if (!(error instanceof OperationRefused) || isUnplannable(error)) throw error;
          invalid++;
        }
      }
    }
    return invalid;
  }

  #warm(document: DocumentEntry, seen: DocumentEntry, cutAgain: (basis: unknown) => CutOperation | undefined): void {
    for (const compiled of seen.compiled.values()) {
      const cut = compiled.cut && cutAgain(compiled.cut.basis)?.(document.facts);
      // A cut that can't be decided anew is left to the first request that brings it.
      if (compiled.cut && !cut) continue;
      this.#compiled(document, cut).warm(compiled.seenConditions());
    }
  }

  #operation(query: string, name: string | undefined, time: PlanningTime | undefined): TextOperation {
    const { names } = this.#entry(query, time);
    if (name === undefined && names.length > 1)
      throw new OperationRefused('validation', 'BAD_USER_INPUT', [
        'The document has several operations: operationName has to name one.',
      ]);
    const wanted = name ?? names[0];
    if (wanted !== undefined && names.includes(wanted)) return this.#read(query, wanted, time);
    throw new OperationRefused('validation', 'BAD_USER_INPUT', [
      name === undefined ? 'The document has no operation.' : `The document has no operation named "${name}".`,
    ]);
  }

  #entry(text: string, time?: PlanningTime): TextEntry {
    const known = this.#cache.text(text);
    if (known instanceof OperationRefused) throw known;
    if (known) return known;
    try {
      const { names } = timed(time, () => readDocument(this.supergraph.apiSchema, text, this.#limits));
      const entry: TextEntry = { names, operations: new Map() };
      this.#cache.keepText(text, entry);
      return entry;
    } catch (error) {
      if (error instanceof OperationRefused) this.#cache.keepText(text, error);
      throw error;
    }
  }

  #read(text: string, name: string, time?: PlanningTime): TextOperation {
    const { operations } = this.#entry(text, time);
    const known = operations.get(name);
    if (known instanceof OperationRefused) throw known;
    return known ?? this.#readOperation(text, name, time);
  }

  #readOperation(text: string, name: string, time: PlanningTime | undefined): TextOperation {
    const { apiSchema } = this.supergraph;
    const { operations } = this.#entry(text, time);
    try {
      return timed(time, () => {
        const { normalised, bind, name: given } = readOperation(apiSchema, text, name);
        let document = this.#cache.document(normalised.text);
        if (!document) {
          document = { normalised, facts: operationFacts(apiSchema, normalised), compiled: new Map() };
          this.#cache.keepDocument(document);
        }
        const operation = { name: given, bind, document: normalised.text };
        operations.set(name, operation);
        return operation;
      });
    } catch (error) {
      if (error instanceof OperationRefused) operations.set(name, error);
      throw error;
    }
  }

  #document(query: string, operation: TextOperation, time?: PlanningTime): DocumentEntry {
    const known = this.#cache.document(operation.document);
    if (known) return known;
    // It was dropped while its text was kept.
    this.#readOperation(query, operation.name ?? '', time);
    const document = this.#cache.document(operation.document);
    if (!document) throw new Error('The operation cache is too small for this document.');
    return document;
  }

  #compiled(
    document: DocumentEntry,
    cut: OperationCut | undefined,
    time?: PlanningTime,
    later = false,
  ): CompiledOperation {
    const compiled = this.#cache.compiled(document, cut?.key ?? UNCUT, () =>
      timed(time, () => {
        const made = this.#compile(document, cut);
        if (!later) made.ready();
        return made;
      }),
    );
    if (cut) compiled.cut = cut;
    return compiled;
  }

  #compile(document: DocumentEntry, cut: OperationCut | undefined): CompiledOperation {
    return new CompiledOperation(this.supergraph, document.normalised, cut, {
      transport: (subgraph) => {
        const transport = this.#transports.get(subgraph);
        if (!transport) throw new Error(`No transport to subgraph ${subgraph}.`);
        return transport;
      },
      onFault: this.#onFault,
      keptIntrospection: this.#keptIntrospection,
      subjectFields: this.#subjectFields,
      onVariant: () => this.#cache.keepDocument(document),
    });
  }
}
