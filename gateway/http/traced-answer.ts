import type { IncomingHttpHeaders } from 'node:http';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import {
  type SpanAttributes,
  TRACEPARENT_HEADER,
  type TracedWork,
  type Tracing,
} from '../../schema/contract/tracing.ts';
import type { GraphqlTrail } from '../evidence/request-evidence.ts';
import type { Authenticate } from '../identity/access-token.ts';

/**
 * Begins the trace of a GraphQL request. Only somebody with a token continues his own trace: whoever has none could put spans into traces of others. Baggage and `tracestate`
 * are neither read nor passed on, because they may hold anything.
 */
export function traceRequest(
  tracing: Tracing,
  authenticate: Authenticate,
  request: { readonly method: string; readonly headers: IncomingHttpHeaders },
): TracedWork {
  const stated = request.headers[TRACEPARENT_HEADER];
  const traceparent = typeof stated === 'string' ? stated : undefined;
  const from =
    traceparent !== undefined && isKnown(authenticate, request.headers.authorization) ? 'caller' : 'stranger';
  const method = { 'http.request.method': request.method };
  return tracing.request(`${request.method} /graphql`, { traceparent, from }, method);
}

function isKnown(authenticate: Authenticate, authorization: string | undefined): boolean {
  try {
    return authenticate(authorization) !== PUBLIC_CALLER;
  } catch {
    return false;
  }
}

/** What is told of an operation: names of the schema and of the error table. */
export function operationAttributes(trail: GraphqlTrail, code: string): SpanAttributes {
  const { facts, caller } = trail;
  return {
    'graphql.operation.type': facts?.kind ?? 'refused',
    'yunqiao.outcome': code,
    ...(caller && { 'yunqiao.caller.kind': caller.kind }),
    ...(facts && { 'yunqiao.root_fields': facts.rootFields }),
  };
}
