import type { FastifyInstance } from 'fastify';
import { badUserInput, hubError } from '../../../schema/contract/errors.ts';
import { authenticated, type EventRouteOptions } from './event-route.ts';
import { listenToLog } from './following.ts';
import { createReadChanges } from './read-changes.ts';
import type { EventStream, StreamRoutes } from './stream-route.ts';
import { planSubscription, type SubscriptionPlan, type SubscriptionRequest } from './subscription-document.ts';

const HEARTBEAT_MS = 12_000;
/** Changes that are looked for at a time. */
const AT_ONCE = 50;

/**
 * `POST /graphql/stream`: GraphQL subscriptions over server-sent events, by graphql-sse's protocol in distinct connections mode. Each change is answered by a query of
 * the client's own selection: cut, limited, paid and recorded as any operation.
 */
export function registerSubscriptions(
  app: FastifyInstance,
  streams: StreamRoutes,
  { door, wakes }: EventRouteOptions,
): void {
  const changes = createReadChanges(door);
  app.post('/graphql/stream', (request, reply) =>
    streams.answer(
      request,
      reply,
      async (caller) => {
        const standing = await door.standing(caller);
        if (standing?.trustedOperationsOnly)
          throw hubError(
            'OPERATION_NOT_TRUSTED',
            'The agency may run registered operations only; `/events` needs none.',
          );
        const plan = planSubscription(door.schemaFor(caller), requestOf(request.body));
        const first = await changes.peek(caller, plan.after, plan.filter, 1);
        const again = () => authenticated(door, request.headers.authorization);
        return (stream) => answerAll(stream, plan, plan.after ?? first.head, again, request.id);
      },
      // graphql-sse closes a subscription that fails later with errors in a result.
      ({ code, message }) =>
        `event: next\ndata: ${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n\nevent: complete\ndata: \n\n`,
    ),
  );

  async function answerAll(
    stream: EventStream,
    plan: SubscriptionPlan,
    from: string,
    again: () => ReturnType<typeof authenticated>,
    requestId: string,
  ): Promise<void> {
    const news = listenToLog(wakes);
    let cursor = from;
    try {
      await stream.write(':\n\n');
      for (;;) {
        stream.signal.throwIfAborted();
        const caller = await again();
        const { edges, pageInfo } = await changes.peek(caller, cursor, plan.filter, AT_ONCE);
        for (const { node } of edges) {
          const { data, errors } = await door.actFor({
            caller,
            query: plan.query,
            operationName: plan.operationName,
            variables: { ...plan.variables, [plan.idVariable]: node.id },
            requestId,
            pay: async (units) => {
              await door.spend(caller, units);
              return units;
            },
          });
          const result = `{"data":${data ?? 'null'}${errors.length > 0 ? `,"errors":${JSON.stringify(errors)}` : ''}}`;
          await stream.write(`event: next\ndata: ${result}\n\n`);
        }
        cursor = pageInfo.endCursor;
        if (pageInfo.hasNextPage || edges.length > 0) continue;
        await news.next(HEARTBEAT_MS, stream.signal);
        await stream.write(':\n\n');
      }
    } finally {
      news.close();
    }
  }
}

/** @throws BAD_USER_INPUT */
function requestOf(body: unknown): SubscriptionRequest {
  let read: unknown;
  try {
    read = JSON.parse(String(body));
  } catch {
    throw badUserInput('body', 'JSON with `query`');
  }
  const { query, operationName, variables } = (read ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw badUserInput('query', 'the text of a subscription');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw badUserInput('operationName', 'a name');
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw badUserInput('variables', 'an object');
  return {
    query,
    operationName: (operationName as string | null | undefined) ?? null,
    variables: (variables as Record<string, unknown> | null | undefined) ?? null,
  };
}
