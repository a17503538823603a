import type { GraphQLSchema } from 'graphql';
import { CompiledOperation } from './compiled-operation.ts';
import { readDocument } from './document-reader.ts';
import type {
  BoundOperation,
  CandidateSubgraph,
  ExecuteRequest,
  PreparedOperation,
  PrepareRequest,
  RefusedVariables,
  SupergraphCandidate,
} from './engine.ts';
import { keptIntrospection } from './introspection.ts';
import { type CacheLimits, type DocumentEntry, OperationCache, type TextEntry } from './operation-cache.ts';
import type { CutOperation, OperationCut } from './operation-cut.ts';
import { operationFacts } from './operation-facts.ts';
import type { OperationLimits } from './operation-limits.ts';
import { isUnplannable, OperationRefused } from './operation-refused.ts';
import type { Fault } from './subgraph-errors.ts';
import type { LoadedSupergraph } from './supergraph.ts';
import type { SubgraphTransport } from './transport.ts';

/** Cut key of an operation of which nothing is cut. */
const UNCUT = '';

type TextOperation = TextEntry['operations'] extends ReadonlyMap<string, infer Operation> ? Operation : never;

/** One supergraph with everything that was prepared for it. A reload makes a new generation; requests under way keep theirs. */
export class Generation<Bundle> implements SupergraphCandidate<Bundle> {
  readonly supergraph: LoadedSupergraph;
  readonly bundle: Bundle;
  readonly subgraphs: readonly CandidateSubgraph[];
  readonly #limits: OperationLimits;
  readonly #cache: OperationCache;
  readonly #transports: ReadonlyMap<string, SubgraphTransport>;
  readonly #onFault: (fault: Fault) => void;
  readonly #keptIntrospection = keptIntrospection();

  constructor(
    supergraph: LoadedSupergraph,
    bundle: Bundle,
    subgraphs: readonly CandidateSubgraph[],
    limits: OperationLimits,
    cacheLimits: CacheLimits,
    onFault: (fault: Fault) => void,
  ) {
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
  prepare({ query, operationName, cut: decide }: PrepareRequest): PreparedOperation {
    const operation = this.#operation(query, operationName ?? undefined);
    const document = this.#document(query, operation);
    const cut = decide?.(document.facts);
    const compiled = this.#compiled(document, cut);
    const bind = (variables: ExecuteRequest['variables']): BoundOperation | RefusedVariables => {
      const { values, errors } = operation.bind(variables ?? {});
      if (values) return { variables: values, execute: (context) => compiled.execute(values, context) };
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

  plan(text: string): void {
    for (const operation of this.#read(text).operations.values()) {
      this.#compiled(this.#document(text, operation), undefined).warmExtremes();
    }
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
      for (const [name, { document: key }] of operations) {
        const seen = previous.#cache.peek(key);
        if (!seen) continue;
        try {
          const operation = this.#read(text).operations.get(name);
          if (operation) this.#warm(this.#document(text, operation), seen, cutAgain);
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

  #operation(query: string, name: string | undefined): TextOperation {
    const { operations } = this.#read(query);
    if (name === undefined && operations.size > 1)
      throw new OperationRefused('validation', 'BAD_USER_INPUT', [
        'The document has several operations: operationName has to name one.',
      ]);
    const [only] = operations.values();
    const operation = name === undefined ? only : operations.get(name);
    if (operation) return operation;
    throw new OperationRefused('validation', 'BAD_USER_INPUT', [
      name === undefined ? 'The document has no operation.' : `The document has no operation named "${name}".`,
    ]);
  }

  #read(text: string): TextEntry {
    const known = this.#cache.text(text);
    if (known instanceof OperationRefused) throw known;
    return known ?? this.#readText(text);
  }

  #readText(text: string): TextEntry {
    const { apiSchema } = this.supergraph;
    try {
      const operations = new Map<string, TextOperation>();
      for (const [key, { name, normalised, bind }] of readDocument(apiSchema, text, this.#limits)) {
        let document = this.#cache.document(normalised.text);
        if (!document) {
          document = { normalised, facts: operationFacts(apiSchema, normalised), compiled: new Map() };
          this.#cache.keepDocument(document);
        }
        operations.set(key, { name, bind, document: normalised.text });
      }
      const entry = { operations };
      this.#cache.keepText(text, entry);
      return entry;
    } catch (error) {
      if (error instanceof OperationRefused) this.#cache.keepText(text, error);
      throw error;
    }
  }

  #document(query: string, operation: TextOperation): DocumentEntry {
    const known = this.#cache.document(operation.document);
    if (known) return known;
    // It was dropped while its text was kept.
    this.#readText(query);
    const document = this.#cache.document(operation.document);
    if (!document) throw new Error('The operation cache is too small for this document.');
    return document;
  }

  #compiled(document: DocumentEntry, cut: OperationCut | undefined): CompiledOperation {
    const compiled = this.#cache.compiled(document, cut?.key ?? UNCUT, () => this.#compile(document, cut));
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
      onVariant: () => this.#cache.keepDocument(document),
    });
  }
}
