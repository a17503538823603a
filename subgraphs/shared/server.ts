import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../../schema/contract/caller.ts';
import { REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { createAccessGate } from './caller-check.ts';
import type { RequestContext } from './define-subgraph.ts';
import { serveFeed } from './feed-over-http.ts';
import type { SubgraphInstance } from './instance.ts';
import { publicError } from './public-error.ts';
import { signedRequests } from './signed-requests.ts';

const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
/** Access gates kept: one per fetch operation that gateways send. */
const GATES_KEPT = 5000;

/** A subgraph that runs alone: Apollo Server behind the same caller check and access gate as in one process with the gateway. */
export async function createSubgraphServer<M, S, L>(instance: SubgraphInstance<M, S, L>): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: instance.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
  }) as unknown as FastifyInstance;
  const gates = new LRUCache<string, (caller: Caller) => void>({ max: GATES_KEPT });
  const apollo = new ApolloServer<RequestContext<S, L>>({
    schema: instance.schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      // Traces would tell resolvers and timings to whoever asks for them.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      {
        async requestDidStart() {
          return {
            async didResolveOperation({ source, document, contextValue }) {
              let gate = gates.get(source);
              if (!gate) {
                gate = createAccessGate(instance.schema, instance.rules, document);
                gates.set(source, gate);
              }
              gate(contextValue.caller);
            },
            async didEncounterErrors({ errors, contextValue }) {
              for (const error of errors) {
                const { requestId } = contextValue;
                publicError(error, (err) => instance.log.error({ err, requestId }, 'unexpected error in a resolver'));
              }
            },
          };
        },
      },
    ],
    formatError: (formatted, error) => (error instanceof GraphQLError ? publicError(error) : formatted),
  });
  await apollo.start();
  const signed = signedRequests(app, instance.requests);
  app.post(
    '/graphql',
    { preHandler: signed.admit },
    fastifyApolloHandler(apollo, {
      context: async (request) =>
        instance.createContext(signed.callerOf(request), String(request.headers[REQUEST_ID_HEADER] ?? request.id)),
    }),
  );
  app.get('/healthz', async () => ({ status: 'ok' }));
  serveFeed(app, '', instance.feed, instance.requests);
  await app.ready();
  return app;
}
