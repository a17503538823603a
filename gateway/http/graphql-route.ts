import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, ERROR_CODES, hubError, isErrorCode } from '../../schema/contract/errors.ts';
import type { AccessControl } from '../access/access-control.ts';
import type { Engine } from '../execution/engine.ts';
import { OperationRefused } from '../execution/operation-refused.ts';
import type { Authenticate } from '../identity/access-token.ts';
import type { CallerHeaders } from '../identity/caller-headers.ts';
import { explorerPage } from './explorer.ts';
import {
  GRAPHQL_RESPONSE_JSON,
  type GraphqlParameters,
  isJsonBody,
  JSON_TYPE,
  negotiateResponseType,
  parametersOfBody,
  parametersOfQuery,
  type ResponseType,
} from './graphql-request.ts';

/** What a GraphQL request passes through. */
export interface GraphqlPipeline {
  readonly engine: Engine;
  readonly access: AccessControl;
  readonly authenticate: Authenticate;
  readonly callerHeaders: CallerHeaders;
  readonly log: Logger;
  /** Milliseconds after which a request is answered with what there is. */
  readonly timeoutMs: number;
  /** Told of every request that was answered. */
  readonly observe: (outcome: { readonly operation: string; readonly code: string; readonly seconds: number }) => void;
}

interface Outcome {
  /** HTTP status in the `graphql-response+json` sense. */
  readonly status: number;
  readonly body: string;
  readonly code: string;
  readonly operation: string;
  /** A well-formed request whose operation was refused: syntax, validation, variables, limits, access. */
  readonly refused: boolean;
}

/** `POST` and `GET /graphql` by the GraphQL over HTTP specification. */
export function registerGraphql(app: FastifyInstance, pipeline: GraphqlPipeline): void {
  app.post('/graphql', async (request, reply) => {
    await answer(pipeline, request, reply, () => {
      if (!isJsonBody(request.headers['content-type'])) throw new UnsupportedMediaType();
      return parametersOfBody(parseJson(request.body));
    });
  });
  app.get('/graphql', async (request, reply) => {
    const search = request.query as Record<string, unknown>;
    if (search['query'] === undefined && request.headers.accept?.includes('text/html')) return explorerPage(reply);
    await answer(pipeline, request, reply, () => parametersOfQuery(search));
  });
}

class UnsupportedMediaType extends Error {}

function parseJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body ?? ''));
  } catch {
    throw badUserInput('body', 'JSON');
  }
}

async function answer(
  pipeline: GraphqlPipeline,
  request: FastifyRequest,
  reply: FastifyReply,
  read: () => GraphqlParameters,
): Promise<void> {
  const started = performance.now();
  const type = negotiateResponseType(request.headers.accept);
  if (type === null) {
    await reply.code(406).type('text/plain').send(`Not acceptable. Offered: ${GRAPHQL_RESPONSE_JSON}, ${JSON_TYPE}.`);
    return;
  }
  const outcome = await run(pipeline, request, read);
  pipeline.observe({ operation: outcome.operation, code: outcome.code, seconds: (performance.now() - started) / 1000 });
  reply.code(httpStatus(outcome, type)).type(`${type}; charset=utf-8`);
  if (outcome.status === 405) reply.header('allow', 'POST');
  await reply.send(outcome.body);
}

/** Clients that ask for `application/json` take any status but 200 for no GraphQL answer at all, so a refused operation is a 200 to them. */
function httpStatus({ status, refused }: Outcome, type: ResponseType): number {
  return refused && type === JSON_TYPE ? 200 : status;
}

async function run(
  pipeline: GraphqlPipeline,
  request: FastifyRequest,
  read: () => GraphqlParameters,
): Promise<Outcome> {
  const requestId = request.id;
  let caller: Caller;
  let parameters: GraphqlParameters;
  try {
    caller = pipeline.authenticate(request.headers.authorization);
    parameters = read();
  } catch (error) {
    if (error instanceof UnsupportedMediaType) {
      const unsupported = hubError('BAD_USER_INPUT', 'The body must be application/json in UTF-8.');
      return refusal(415, [unsupported], requestId, 'BAD_USER_INPUT');
    }
    return failure(pipeline, error, requestId, false);
  }
  try {
    const prepared = pipeline.engine.prepare({
      query: parameters.query,
      operationName: parameters.operationName,
      cut: pipeline.access.cutFor(caller),
    });
    const operation = prepared.facts.kind;
    if (request.method === 'GET' && operation !== 'query') {
      return refusal(
        405,
        [hubError('BAD_USER_INPUT', 'GET takes queries only; send mutations by POST.')],
        requestId,
        'BAD_USER_INPUT',
      );
    }
    const { data, errors } = await prepared.execute({
      variables: parameters.variables,
      context: {
        requestId,
        deadline: performance.now() + pipeline.timeoutMs,
        signal: undefined,
        isQuery: operation === 'query',
        callerHeader: pipeline.callerHeaders(caller),
      },
    });
    const code = errors.length === 0 ? 'OK' : String(errors[0]?.extensions?.['code'] ?? 'INTERNAL');
    if (data === null) return { status: 400, body: errorBody(errors, requestId), code, operation, refused: true };
    const text =
      errors.length === 0
        ? `{"data":${data}}`
        : `{"data":${data},"errors":${JSON.stringify(withRequestId(errors, requestId))}}`;
    return { status: 200, body: text, code, operation, refused: false };
  } catch (error) {
    return failure(pipeline, error, requestId, true);
  }
}

function failure(pipeline: GraphqlPipeline, error: unknown, requestId: string, refused: boolean): Outcome {
  if (error instanceof OperationRefused) {
    const code = String(error.errors[0]?.extensions?.['code'] ?? 'BAD_USER_INPUT');
    return { status: 400, body: errorBody(error.errors, requestId), code, operation: 'refused', refused };
  }
  if (error instanceof GraphQLError && isErrorCode(error.extensions['code'])) {
    const code = error.extensions['code'];
    return refusal(ERROR_CODES[code].http, [error], requestId, code, refused);
  }
  pipeline.log.error({ err: error, requestId }, 'unexpected error in the gateway');
  return refusal(500, [hubError('INTERNAL', 'Internal error.')], requestId, 'INTERNAL');
}

function refusal(
  status: number,
  errors: readonly GraphQLError[],
  requestId: string,
  code: string,
  refused = false,
): Outcome {
  const formatted = errors.map((error) => error.toJSON());
  return { status, body: errorBody(formatted, requestId), code, operation: 'refused', refused };
}

function errorBody(errors: readonly GraphQLFormattedError[], requestId: string): string {
  return JSON.stringify({ errors: withRequestId(errors, requestId) });
}

function withRequestId(errors: readonly GraphQLFormattedError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
}
