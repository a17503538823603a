import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readAsset } from '../../schema/contract/asset.ts';
import { REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { ERROR_CODES, type ErrorCode, isErrorCode } from '../../schema/contract/errors.ts';
import { ACCEPT_RECEIPT_HEADER, receiptFile } from '../../schema/contract/evidence/receipt.ts';
import { REST_PREFIX, REST_ROUTES, type RestRoute, restOperations } from '../../schema/rest/routes.ts';
import { challenge } from '../http/challenge.ts';
import { GRAPHQL_RESPONSE_JSON, isJsonBody } from '../http/graphql-request.ts';

const PROBLEM_JSON = 'application/problem+json; charset=utf-8';
/** Headers of a request that mean the same to `/graphql`. */
const PASSED_ON = ['authorization', REQUEST_ID_HEADER, 'user-agent'] as const;
/** Headers of an answer that mean the same here. */
const PASSED_BACK = ['retry-after'] as const;

interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What `/graphql` answers. */
interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphqlError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** RFC 9457. */
interface Problem {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly argument?: string;
  readonly expected?: string;
}

/**
 * `/api/v1/…`: registered operations under addresses of their own, for systems that speak no GraphQL, and their OpenAPI description. A request goes through
 * `/graphql` as any other: the same token, permissions, quota, receipt and record.
 */
export function registerRest(app: FastifyInstance): void {
  const query = restOperations();
  const description = readAsset(import.meta.url, '../../schema/rest/openapi.generated.json');
  app.get(`${REST_PREFIX}/openapi.json`, (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'public, max-age=300').send(description),
  );
  for (const route of REST_ROUTES) {
    const url = REST_PREFIX + route.path.replace(/\{(\w+)\}/g, ':$1');
    app.route({
      method: route.method,
      url,
      exposeHeadRoute: false,
      handler: (request, reply) => answer(app, query, route, request, reply),
    });
    app.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter((method) => method !== route.method) as never,
      url,
      exposeHeadRoute: false,
      handler: (request, reply) =>
        tell(reply.code(405).header('allow', route.method), request.id, {
          code: 'BAD_USER_INPUT',
          detail: `Expected ${route.method}.`,
        }),
    });
  }
}

async function answer(
  app: FastifyInstance,
  query: string,
  route: RestRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const variables = variablesOf(route, request);
  if ('detail' in variables) return tell(reply.code(variables.status), request.id, variables);
  const sent = { query, operationName: route.operation, variables: variables.of };
  const receipt = request.headers[ACCEPT_RECEIPT_HEADER];
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: request.ip,
    headers: {
      ...Object.fromEntries(
        PASSED_ON.flatMap((name) => (request.headers[name] ? [[name, request.headers[name]]] : [])),
      ),
      [REQUEST_ID_HEADER]: request.id,
      ...(typeof receipt === 'string' && { [ACCEPT_RECEIPT_HEADER]: receipt }),
      'content-type': 'application/json',
      accept: GRAPHQL_RESPONSE_JSON,
    },
    payload: JSON.stringify(sent),
  });
  for (const name of PASSED_BACK) if (response.headers[name] !== undefined) reply.header(name, response.headers[name]);
  const { data, errors = [], extensions = {} } = JSON.parse(response.body) as GraphqlAnswer;
  const [root] = data ? Object.values(data) : [undefined];
  const [error] = errors;
  if (error) return tell(reply, request.id, problemOf(error, route), request.headers.authorization);
  if (root === null || root === undefined)
    return tell(reply, request.id, { code: 'NOT_FOUND', detail: 'There is none that the caller may see.' });
  reply
    .code(route.creates ? 201 : 200)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store');
  const { receipt: signed } = extensions;
  if (typeof signed !== 'string') return reply.send(JSON.stringify(root));
  return reply.send(JSON.stringify({ answer: root, receiptFile: receiptFile(sent, { data }, signed) }));
}

type Variables = { readonly of: Readonly<Record<string, unknown>> } | (Problem & { readonly status: number });

/** The operation's variables as the request has them; what they may be `/graphql` says. */
function variablesOf({ method, parameters, body }: RestRoute, request: FastifyRequest): Variables {
  const places = { path: request.params, query: request.query } as Readonly<Record<string, Record<string, unknown>>>;
  const given = Object.entries(parameters).flatMap(([name, place]) => {
    const value = places[place]?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const unknown = Object.keys(places['query'] ?? {}).find((name) => parameters[name] !== 'query');
  if (unknown !== undefined)
    return { status: 400, code: 'BAD_USER_INPUT', detail: `${unknown}: no such parameter.`, argument: unknown };
  const repeated = given.find(([, value]) => typeof value !== 'string');
  if (repeated)
    return { status: 400, code: 'BAD_USER_INPUT', detail: `${repeated[0]}: expected once.`, argument: repeated[0] };
  if (method === 'GET') return { of: Object.fromEntries(given) };
  if (!isJsonBody(request.headers['content-type']))
    return { status: 415, code: 'BAD_USER_INPUT', detail: 'The body must be application/json in UTF-8.' };
  try {
    const value: unknown = JSON.parse(String(request.body ?? ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('no object');
    return { of: { ...(body === null ? value : { [body]: value }), ...Object.fromEntries(given) } };
  } catch {
    return { status: 400, code: 'BAD_USER_INPUT', detail: 'body: expected a JSON object.', argument: 'body' };
  }
}

/** An error of `/graphql`, its argument named as the body has it. */
function problemOf({ message, extensions = {} }: GraphqlError, { body }: RestRoute): Problem {
  const { code, argument, expected } = extensions;
  const prefix = body === null ? '' : `${body}.`;
  return {
    code: typeof code === 'string' && isErrorCode(code) ? code : 'INTERNAL',
    detail: message,
    ...(typeof argument === 'string' && {
      argument: argument.startsWith(prefix) ? argument.slice(prefix.length) : argument,
    }),
    ...(typeof expected === 'string' && { expected }),
  };
}

function tell(reply: FastifyReply, requestId: string, problem: Problem, authorization?: string): FastifyReply {
  const known = problem.code === 'FIELD_FORBIDDEN' ? ERROR_CODES.FORBIDDEN.http : ERROR_CODES[problem.code].http;
  const status = reply.statusCode === 200 ? known : reply.statusCode;
  if (status === 401) reply.header('www-authenticate', challenge(authorization));
  const { code, detail, ...more } = problem;
  const title = code.toLowerCase().replaceAll('_', ' ');
  return reply
    .code(status)
    .type(PROBLEM_JSON)
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ type: `urn:yunqiao:error:${code}`, title, status, detail, code, requestId, ...more }));
}
