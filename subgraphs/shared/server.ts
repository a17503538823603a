import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../../schema/contract/caller.ts';
import { REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { parseReadWish, READS_HEADER, type ReadWish, type SourceUse } from '../../schema/contract/sources.ts';
import { type CompiledFetch, compileFetch } from './compiled-fetch.ts';
import { serveFeed } from './feed-over-http.ts';
import { createHttpServer } from './http-server.ts';
import type { SubgraphInstance } from './instance.ts';
import { publicError } from './public-error.ts';
import { signedRequests } from './signed-requests.ts';

/** Compiled fetches kept: one per operation that gateways send. */
const FETCHES_KEPT = 2000;

/** What is known of a request when Apollo Server takes it over. */
interface IncomingRequest {
  readonly caller: Caller;
  readonly requestId: string;
  readonly wish: ReadWish;
}

/** A subgraph that runs alone: Apollo Server behind the same caller check, access gate and compiled execution as in one process with the gateway. */
export async function createSubgraphServer<M, S, L>(instance: SubgraphInstance<M, S, L>): Promise<FastifyInstance> {
  const app = createHttpServer(instance.log);
  const apollo = new ApolloServer<IncomingRequest>({
    schema: instance.schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    plugins: [
      fastifyApolloDrainPlugin(app),
      // Traces would tell resolvers and timings to whoever asks for them.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      compiledExecution(instance),
    ],
    formatError: (formatted, error) => (error instanceof GraphQLError ? publicError(error) : formatted),
  });
  await apollo.start();
  const signed = signedRequests(app, instance.requests);
  app.post(
    '/graphql',
    { preHandler: signed.admit },
    fastifyApolloHandler(apollo, {
      context: async (request) => ({
        caller: signed.callerOf(request),
        requestId: String(request.headers[REQUEST_ID_HEADER] ?? request.id),
        wish: parseReadWish(request.headers[READS_HEADER]),
      }),
    }),
  );
  app.get('/healthz', async () => ({ status: 'ok' }));
  serveFeed(app, '', instance.feed, instance.requests);
  await app.ready();
  return app;
}

/** Answers valid operations by the compiled execution, which holds the access gate, instead of Apollo Server's own. */
function compiledExecution<M, S, L>(instance: SubgraphInstance<M, S, L>): ApolloServerPlugin<IncomingRequest> {
  const fetches = new LRUCache<string, CompiledFetch>({ max: FETCHES_KEPT });
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ source, document, operationName, request, contextValue }) {
          const key = `${operationName ?? ''} ${source}`;
          let fetch = fetches.get(key);
          if (!fetch) {
            fetch = compileFetch(instance, document, operationName ?? undefined);
            fetches.set(key, fetch);
          }
          const { caller, requestId, wish } = contextValue;
          const sources: SourceUse[] | undefined = wish.tellSources ? [] : undefined;
          const options = { fromStore: wish.fromStore, sources };
          const { data, errors } = await fetch.run(request.variables ?? {}, caller, requestId, options);
          const singleResult = { data, ...(errors && { errors }), ...(sources && { extensions: { sources } }) };
          return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}
