import { parse, validate } from 'graphql';
import { compileFetch, type SubgraphAnswer } from './compiled-fetch.ts';
import type { SubgraphInstance } from './instance.ts';
import type { Found } from './loaders.ts';
import type { RequestOptions } from './request-scope.ts';

/** A fetch of a query plan: the same text every time it runs. */
export interface BoundFetch {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly operationHash: string;
}

/** Runs a bound fetch: variables, the signed caller header, the request id, how to read. Never throws nor rejects for a resolver's error. */
export type RunFetch = (
  variables: Record<string, unknown>,
  callerHeader: string | undefined,
  requestId: string,
  options?: RequestOptions,
) => Found<SubgraphAnswer>;

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
  const compiled = compileFetch(instance, document, fetch.operationName);
  return (variables, callerHeader, requestId, options) => {
    try {
      const caller = instance.callers.verify(callerHeader, fetch.operationHash);
      return compiled.run(variables, caller, requestId, options);
    } catch (error) {
      return compiled.failure(error, requestId);
    }
  };
}
