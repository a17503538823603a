import {
  type DocumentNode,
  type GraphQLError,
  GraphQLError as GraphQLErrorClass,
  type GraphQLFormattedError,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Caller } from '../../schema/contract/caller.ts';
import { createAccessGate } from './caller-check.ts';
import type { SubgraphInstance } from './instance.ts';
import type { Found } from './loaders.ts';
import { publicError } from './public-error.ts';
import { ORDINARY_REQUEST, type RequestOptions } from './request-scope.ts';

/** The answer of a subgraph, as GraphQL over HTTP would carry it. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** An operation compiled for a subgraph. Answers at once when nothing has to be waited for; neither throws nor rejects. */
export interface CompiledFetch {
  run(
    variables: Record<string, unknown>,
    caller: Caller,
    requestId: string,
    options?: RequestOptions,
  ): Found<SubgraphAnswer>;
  /** The answer that stands for an error, masked as all errors are. */
  failure(error: unknown, requestId: string): SubgraphAnswer;
}

/** What graphql-jit answers. */
interface Execution {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

/**
 * Compiles a valid operation once, with the access gate that every run of it passes.
 * @throws Error when it can't be compiled, for instance because the document has no operation of that name.
 */
export function compileFetch<M, S, L>(
  instance: SubgraphInstance<M, S, L>,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledFetch {
  const { manifest, schema, rules, kit, log } = instance;
  const compiled = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(compiled)) throw new Error(`${manifest.name}: a fetch could not be compiled.`);
  const gate = createAccessGate(schema, rules, document);
  const mayWrite = document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
  );

  const formatted = (errors: readonly GraphQLError[], requestId: string) =>
    errors.map((error) =>
      publicError(error, {
        isWrite: mayWrite,
        onDefect: (err) => log.error({ err, requestId }, 'unexpected error in a resolver'),
        onOutage: (err) => log.error({ err, requestId }, 'the store failed in a resolver'),
      }),
    );
  const answerOf = ({ data, errors }: Execution, requestId: string): SubgraphAnswer =>
    errors
      ? { data: (data ?? null) as Record<string, unknown> | null, errors: formatted(errors, requestId) }
      : { data: data as Record<string, unknown> | null };
  const failure = (error: unknown, requestId: string): SubgraphAnswer => {
    const graphqlError =
      error instanceof GraphQLErrorClass
        ? error
        : new GraphQLErrorClass('Internal error.', { originalError: error as Error });
    return { data: null, errors: formatted([graphqlError], requestId) };
  };

  return {
    failure,
    run(variables, caller, requestId, options = ORDINARY_REQUEST) {
      try {
        gate(caller);
        const reads = mayWrite && !options.fromStore ? { ...options, fromStore: true } : options;
        const context = instance.createContext(caller, requestId, reads);
        const result = compiled.query(undefined, context, variables) as Execution | Promise<Execution>;
        if (!(result instanceof Promise)) return answerOf(result, requestId);
        // A subgraph waits for nothing but its store, so an answer that has to be waited for was read there.
        reads.sources?.push({ name: manifest.name, asOf: kit.clock.now().toISOString(), from: 'store' });
        return result.then(
          (execution) => answerOf(execution, requestId),
          (error: unknown) => failure(error, requestId),
        );
      } catch (error) {
        return failure(error, requestId);
      }
    },
  };
}
