import type { GraphQLSchema } from 'graphql';
import { CompiledOperation } from './compiled-operation.ts';
import { readDocument } from './document-reader.ts';
import type {
  BoundOperation,
  ExecuteRequest,
  PreparedOperation,
  PrepareRequest,
  RefusedVariables,
  SupergraphInForce,
} from './engine.ts';
import { keptIntrospection } from './introspection.ts';
import { type CacheLimits, type DocumentEntry, OperationCache, type TextEntry } from './operation-cache.ts';
import { operationFacts } from './operation-facts.ts';
import type { OperationLimits } from './operation-limits.ts';
import { OperationRefused } from './operation-refused.ts';
import type { Conditions } from './response-shape.ts';
import type { Fault } from './subgraph-errors.ts';
import type { LoadedSupergraph } from './supergraph.ts';
import type { SubgraphTransport } from './transport.ts';

/** Cut key of a request that is not cut. */
const UNCUT = '';

type TextOperation = TextEntry['operations'] extends ReadonlyMap<string, infer Operation> ? Operation : never;

/** One supergraph with everything that was prepared for it. A reload makes a new generation; requests under way keep theirs. */
export class Generation<Bundle> implements SupergraphInForce<Bundle> {
  readonly supergraph: LoadedSupergraph;
  readonly bundle: Bundle;
  readonly #limits: OperationLimits;
  readonly #cache: OperationCache;
  readonly #transports: ReadonlyMap<string, SubgraphTransport>;
  readonly #onFault: (fault: Fault) => void;
  readonly #keptIntrospection = keptIntrospection();

  constructor(
    supergraph: LoadedSupergraph,
    bundle: Bundle,
    transports: ReadonlyMap<string, SubgraphTransport>,
    limits: OperationLimits,
    cacheLimits: CacheLimits,
    onFault: (fault: Fault) => void,
  ) {
    this.supergraph = supergraph;
    this.bundle = bundle;
    this.#transports = transports;
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
    const compiled = this.#cache.compiled(document, cut ? `cut ${cut.key}` : UNCUT, () => this.#compile(document, cut));
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

  /** Reads and plans what another generation has seen last, as far as it is not cut and still valid. `turn` is awaited between two texts. */
  async warmFrom(previous: Generation<unknown>, count: number, turn: () => Promise<void>): Promise<void> {
    for (const text of [...previous.#cache.recentTexts(count)].reverse()) {
      await turn();
      try {
        for (const [name, operation] of this.#read(text).operations) {
          const seen = previous.#seenConditions(text, name);
          const document = this.#document(text, operation);
          const compiled = this.#cache.compiled(document, UNCUT, () => this.#compile(document, undefined));
          for (const conditions of seen) compiled.warm(conditions);
        }
      } catch (error) {
        // The new schema may rightly no longer have what an old operation asks for.
        if (!(error instanceof OperationRefused)) throw error;
      }
    }
  }

  #seenConditions(text: string, name: string): Conditions[] {
    const operation = this.#read(text).operations.get(name);
    return operation ? (this.#document(text, operation).compiled.get(UNCUT)?.seenConditions() ?? []) : [];
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

  #compile(document: DocumentEntry, cut: ConstructorParameters<typeof CompiledOperation>[2]): CompiledOperation {
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
