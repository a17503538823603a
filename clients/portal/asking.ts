import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Client, HubError, type SourceFreshness } from '../sdk/index.ts';

/** What a page got for its question. */
export interface Told<TData> {
  readonly data: TData;
  readonly sources: readonly SourceFreshness[];
  /** Codes of what is missing in it, each once. */
  readonly missing: readonly string[];
}

/**
 * Asks the hub. Parts that can't be had are null and named in `missing`; a root field that can't be had is no "not found" and fails.
 * @throws HubError
 */
export async function ask<TData extends object, TVariables>(
  hub: Client,
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
): Promise<Told<TData>> {
  const { data, errors, sources, requestId } = await hub.ask(document, variables);
  if (data === null) throw new HubError('INTERNAL', 'No data.', { requestId, errors });
  for (const error of errors) {
    const [root, ...below] = error.path ?? [];
    const lost = root === undefined || (data as Record<string, unknown>)[String(root)] == null;
    if (below.length === 0 || lost)
      throw new HubError(error.extensions?.code ?? 'INTERNAL', error.message, {
        requestId: error.extensions?.requestId ?? requestId,
        errors,
      });
  }
  return { data, sources, missing: [...new Set(errors.map(({ extensions }) => extensions?.code ?? 'INTERNAL'))] };
}
