import { hubCaller } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import { type ErrorDetails, hubError, isErrorCode } from '../../schema/contract/errors.ts';
import type { FrontDoor } from '../front-door.ts';

const TIMEOUT_MS = 30_000;

/** Asks a subgraph as the hub itself, with one scope that no agreement grants. @throws GraphQLError with a code of the table */
export type HubQuestion = (variables: Record<string, unknown>) => Promise<unknown>;

/** Binds a document with one root field to a subgraph, asked by the hub. */
export function hubQuestion(
  { subgraph, callerHeaders }: Pick<FrontDoor, 'subgraph' | 'callerHeaders'>,
  name: string,
  scope: string,
  query: string,
): HubQuestion {
  const operationName = /^\w+ (\w+)/.exec(query)?.[1];
  const field = /\{\s*(\w+)/.exec(query.slice(query.indexOf(')')))?.[1] ?? '';
  const run = subgraph(name).bind({ query, operationName, operationHash: operationHash(query) });
  const hub = hubCaller(scope);
  return async (variables) => {
    const answer = await run(variables, {
      requestId: `hub-${name}`,
      deadline: performance.now() + TIMEOUT_MS,
      client: undefined,
      // What follows rests on what was just written, also where the document is a query.
      isQuery: false,
      callerHeader: callerHeaders(hub),
    });
    const [error] = answer.errors ?? [];
    if (!error) return answer.data?.[field] ?? null;
    const { code, ...details } = error.extensions ?? {};
    throw hubError(isErrorCode(code) ? code : 'INTERNAL', error.message, details as ErrorDetails);
  };
}
