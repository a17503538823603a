import { transcode } from 'node:buffer';
import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../../schema/contract/caller.ts';
import { REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { badUserInput } from '../../schema/contract/errors.ts';
import type { PublicJwk } from '../../schema/contract/key-set.ts';
import { FURTHER, furtherRuns, UNFINISHED } from '../../schema/contract/request-batch.ts';
import { parseReadWish, READS_HEADER, type ReadWish, type SourceUse } from '../../schema/contract/sources.ts';
import { TRACEPARENT_HEADER, type Tracing } from '../../schema/contract/tracing.ts';
import { type CompiledFetch, compileFetch, type SubgraphAnswer } from './compiled-fetch.ts';
import { serveFeed } from './feed-over-http.ts';
import { createHttpServer } from './http-server.ts';
import type { SubgraphInstance } from './instance.ts';
import { type Found, whenFound } from './loaders.ts';
import { publicError } from './public-error.ts';
import { signedRequests } from './signed-requests.ts';

/** Compiled fetches kept: one per operation that gateways send. */
const FETCHES_KEPT = 2000;

/** Characters from which on it pays to encode an answer here. */
const LONG_TEXT = 16_384;

/** What is known of a request when Apollo Server takes it over. */
interface IncomingRequest {
  readonly caller: Caller;
  readonly requestId: string;
  readonly wish: ReadWish;
  readonly traceparent: string | undefined;
  readonly bodyBytes: number;
}

/** A subgraph that runs alone: Apollo Server behind the same caller check, access gate and compiled execution as in one process with the gateway. */
export async function createSubgraphServer<M, S, L>(
  instance: SubgraphInstance<M, S, L>,
  {
    publicKeys,
    tracing,
  }: { readonly publicKeys?: () => readonly PublicJwk[]; readonly tracing?: Tracing | undefined } = {},
): Promise<FastifyInstance> {
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
      compiledExecution(instance, tracing),
    ],
    formatError: (formatted, error) => (error instanceof GraphQLError ? publicError(error) : formatted),
  });
  await apollo.start();
  const signed = signedRequests(app, instance.requests);
  app.post(
    '/graphql',
    { preHandler: signed.admit, onSend: (_request, _reply, payload, done) => done(null, encoded(payload)) },
    fastifyApolloHandler(apollo, {
      context: async (request) => ({
        ...signed.senderOf(request),
        requestId: String(request.headers[REQUEST_ID_HEADER] ?? request.id),
        wish: parseReadWish(request.headers[READS_HEADER]),
        traceparent: headerText(request.headers[TRACEPARENT_HEADER]),
      }),
    }),
  );
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    const feeds = instance.kit.followed.states();
    return { status: feeds.every(({ state }) => state === 'FOLLOWED') ? 'ok' : 'degraded', feeds };
  });
  // By these its hub knows it when it follows the hub's feeds.
  if (publicKeys) app.get('/keys', async () => ({ keys: publicKeys() }));
  serveFeed(app, '', instance.feed, instance.requests);
  await app.ready();
  return app;
}

/** A long answer as UTF-8. By way of UTF-16, because Node 20 takes three times as long to measure and write text that is not all ASCII. */
function encoded(payload: unknown): unknown {
  if (typeof payload !== 'string' || payload.length < LONG_TEXT) return payload;
  return transcode(Buffer.from(payload, 'ucs2'), 'ucs2', 'utf8');
}

/**
 * Answers valid operations by the compiled execution instead of Apollo Server's own. A request may ask for several runs of its operation: each is answered as
 * if it had come alone, through the access gate and in a scope of its own.
 */
function compiledExecution<M, S, L>(
  instance: SubgraphInstance<M, S, L>,
  tracing: Tracing | undefined,
): ApolloServerPlugin<IncomingRequest> {
  const { name } = instance.manifest;
  const answerOne = tracing ? tracedRun(tracing, name, runOnce) : runOnce;
  const fetches = new LRUCache<string, CompiledFetch>({ max: FETCHES_KEPT });
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ source, document, operation, operationName, request, contextValue }) {
          const { caller, requestId, wish, traceparent, bodyBytes } = contextValue;
          const further = furtherOrFault(request.extensions, bodyBytes, operation.operation);
          if (further instanceof GraphQLError) return respond({ errors: [publicError(further)] }, 400);
          const key = `${operationName ?? ''} ${source}`;
          let fetch = fetches.get(key);
          if (!fetch) {
            fetch = compileFetch(instance, document, operationName ?? undefined);
            fetches.set(key, fetch);
          }
          const first = answerOne(fetch, request.variables ?? {}, { caller, requestId, wish, traceparent });
          if (further.length === 0) return respond(await first);
          const others = further.map((run) =>
            answerOne(fetch, run.variables, { caller, requestId: run.requestId, wish, traceparent: run.traceparent }),
          );
          const [own = NOT_YET, ...rest] = await readyOf([first, ...others]);
          const answers = rest.map((answer, index) => ({ requestId: further[index]?.requestId, ...answer }));
          return respond({ ...own, extensions: { ...own.extensions, [FURTHER]: answers } });
        },
      };
    },
  };
}

/** Milliseconds that runs which share a request wait for the slower half of them, once the other half is answered. */
const PATIENCE_MS = 500;
const NOT_YET: WholeAnswer = { data: null, extensions: { [UNFINISHED]: true } };

/** What is answered in time, each in its place: a run that hangs takes no other along. Where all are slow all are waited for, so that nothing is done twice. */
function readyOf(runs: readonly Found<WholeAnswer>[]): Found<readonly WholeAnswer[]> {
  const answers = runs.map((run) => (run instanceof Promise ? NOT_YET : run));
  const pending = [...runs.entries()].filter(([, run]) => run instanceof Promise);
  if (pending.length === 0) return answers;
  return new Promise((resolve) => {
    let missing = pending.length;
    let timer: NodeJS.Timeout | undefined;
    const look = () => {
      if (missing === 0) {
        clearTimeout(timer);
        resolve(answers);
      } else if (missing * 2 <= runs.length) timer ??= setTimeout(() => resolve([...answers]), PATIENCE_MS);
    };
    for (const [index, run] of pending)
      void whenFound(run, (answer) => {
        answers[index] = answer;
        missing--;
        look();
      });
    look();
  });
}

type WholeAnswer = SubgraphAnswer & { readonly extensions?: Record<string, unknown> };

/** Whose run it is, and how it reads. */
type RunFor = Omit<IncomingRequest, 'bodyBytes'>;

type AnswerOne = (
  fetch: CompiledFetch,
  variables: Readonly<Record<string, unknown>>,
  run: RunFor,
) => Found<WholeAnswer>;

function runOnce(
  fetch: CompiledFetch,
  variables: Readonly<Record<string, unknown>>,
  { caller, requestId, wish }: RunFor,
): Found<WholeAnswer> {
  const sources: SourceUse[] | undefined = wish.tellSources ? [] : undefined;
  const answer = fetch.run(variables, caller, requestId, { fromStore: wish.fromStore, sources });
  return sources ? whenFound(answer, (found) => ({ ...found, extensions: { sources } })) : answer;
}

/** Each run as work of the request that it is for. */
function tracedRun(tracing: Tracing, subgraph: string, answer: AnswerOne): AnswerOne {
  return (fetch, variables, run) => {
    const { traceparent } = run;
    const attributes = { 'yunqiao.subgraph': subgraph, 'yunqiao.caller.kind': run.caller.kind };
    const work = tracing.request(`run ${subgraph}`, { traceparent, from: 'hub' }, attributes);
    return whenFound(
      tracing.within(work, () => answer(fetch, variables, run)),
      (found) => {
        const code = found.errors?.[0]?.extensions?.['code'];
        work.end({ 'yunqiao.outcome': found.errors ? String(code ?? 'INTERNAL') : 'OK' });
        return found;
      },
    );
  };
}

function headerText(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}

/** Only queries share a request: a write is sent by itself, so that nobody has to ask which of several was done. */
function furtherOrFault(extensions: Record<string, unknown> | undefined, bodyBytes: number, kind: OperationTypeNode) {
  try {
    const further = furtherRuns(extensions, bodyBytes);
    if (further.length > 0 && kind !== OperationTypeNode.QUERY)
      throw badUserInput(`extensions.${FURTHER}`, 'further runs of queries only');
    return further;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function respond(singleResult: WholeAnswer, status?: number): GraphQLResponse {
  return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
