import {
  type GraphQLError,
  GraphQLError as GraphQLErrorClass,
  type GraphQLFormattedError,
  parse,
  validate,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { createAccessGate } from './caller-check.ts';
import type { SubgraphInstance } from './instance.ts';
import { publicError } from './public-error.ts';

/** A fetch of a query plan: the same text every time it runs. */
export interface BoundFetch {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly operationHash: string;
}

/** The answer of a subgraph, as GraphQL over HTTP would carry it. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Runs a bound fetch: variables, the signed caller header, the request id. Never rejects for a resolver's error. */
export type RunFetch = (
  variables: Record<string, unknown>,
  callerHeader: string | undefined,
  requestId: string,
) => Promise<SubgraphAnswer>;

/**
 * Binds a fetch to a subgraph in this process: validated and compiled once by graphql-jit, then run without serialising. The caller header and
 * the access rules are checked on every run exactly as they are over HTTP.
 * @throws Error when the fetch is not valid for the subgraph's schema: the supergraph is then out of step with it.
 */
export function bindInProcess<M, S, L>(instance: SubgraphInstance<M, S, L>, fetch: BoundFetch): RunFetch {
  const document = parse(fetch.query, { noLocation: true });
  const [invalid] = validate(instance.schema, document);
  if (invalid)
    throw new Error(`${instance.manifest.name} does not understand a fetch of the supergraph: ${invalid.message}`);
  const compiled = compileQuery(instance.schema, document, fetch.operationName);
  if (!isCompiledQuery(compiled)) throw new Error(`${instance.manifest.name}: a fetch could not be compiled.`);
  const gate = createAccessGate(instance.schema, instance.rules, document);
  const format = (requestId: string) => (error: GraphQLError) =>
    publicError(error, (err) => instance.log.error({ err, requestId }, 'unexpected error in a resolver'));

  return async (variables, callerHeader, requestId) => {
    try {
      const caller = instance.callers.verify(callerHeader, fetch.operationHash);
      gate(caller);
      const result = await compiled.query(undefined, instance.createContext(caller, requestId), variables);
      if (!result.errors) return { data: result.data as Record<string, unknown> | null };
      return {
        data: (result.data ?? null) as Record<string, unknown> | null,
        errors: result.errors.map(format(requestId)),
      };
    } catch (error) {
      const graphqlError =
        error instanceof GraphQLErrorClass
          ? error
          : new GraphQLErrorClass('Internal error.', { originalError: error as Error });
      return { data: null, errors: [format(requestId)(graphqlError)] };
    }
  };
}
