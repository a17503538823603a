import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Kind, parse } from 'graphql';
import { readAsset } from '../../../schema/contract/asset.ts';
import { ACCEPT_RECEIPT_HEADER, receiptFile } from '../../../schema/contract/evidence/receipt.ts';
import { REST_PREFIX, REST_ROUTES, type RestRoute, restOperations } from '../../../schema/rest/routes.ts';
import type { FrontDoor } from '../../front-door.ts';
import { GRAPHQL_RESPONSE_JSON, negotiateResponseType } from '../../http/graphql-request.ts';
import { describedTypes, type WrongTypeIn } from './described-types.ts';
import { refuseOtherMethods } from './other-methods.ts';
import { type GraphqlError, problemOf, tell } from './problem-of.ts';
import { readVariables } from './read-variables.ts';

/** Headers of a request that mean the same to `/graphql`. */
const PASSED_ON = ['authorization', 'traceparent', 'user-agent', ACCEPT_RECEIPT_HEADER] as const;
/** Headers of an answer that mean the same here. */
const PASSED_BACK = ['retry-after'] as const;

/** What `/graphql` answers. */
interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphqlError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A route with what is sent for it. */
interface Served {
  readonly route: RestRoute;
  readonly query: string;
  /** Names of the operation's variables. */
  readonly variables: readonly string[];
  readonly wrongTypeIn: WrongTypeIn;
}

/**
 * `/api/v1/…`: registered operations under addresses of their own, for systems that speak no GraphQL, and their OpenAPI description. A request takes
 * the way of `/graphql`: the same token, permissions, quota, receipt and record.
 */
export function registerRest(app: FastifyInstance, { graphql }: Pick<FrontDoor, 'graphql'>): void {
  const query = restOperations();
  const variables = new Map(
    parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [[definition.name?.value, definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []]]
        : [],
    ),
  );
  const description = readAsset(import.meta.url, '../../../schema/rest/openapi.generated.json');
  const wrongTypeIn = describedTypes(description);
  serveDescription(app, description);
  for (const route of REST_ROUTES) {
    const served: Served = { route, query, variables: variables.get(route.operation) ?? [], wrongTypeIn };
    const url = REST_PREFIX + route.path.replace(/\{(\w+)\}/g, ':$1');
    serve(app, route.method, url, (request, reply) => answer(graphql, served, request, reply));
  }
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>;

/** One method of an address, `HEAD` with `GET`; the others are told which it is. */
function serve(app: FastifyInstance, method: 'GET' | 'POST', url: string, handler: Handler): void {
  const methods = method === 'GET' ? ['GET', 'HEAD'] : [method];
  app.route({ method: methods as never, url, exposeHeadRoute: false, handler });
  refuseOtherMethods(app, url, methods);
}

function serveDescription(app: FastifyInstance, description: string): void {
  const tag = `"${createHash('sha256').update(description).digest('base64url').slice(0, 22)}"`;
  serve(app, 'GET', `${REST_PREFIX}/openapi.json`, (request, reply) => {
    reply.header('cache-control', 'public, max-age=300').header('etag', tag);
    const held = request.headers['if-none-match'] ?? '';
    const isHeld = held.split(',').some((one) => ['*', tag, `W/${tag}`].includes(one.trim()));
    return isHeld ? reply.code(304).send() : reply.type('application/json; charset=utf-8').send(description);
  });
}

async function answer(
  graphql: FrontDoor['graphql'],
  { route, query, variables: known, wrongTypeIn }: Served,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (negotiateResponseType(request.headers.accept) === null)
    return tell(
      reply,
      { code: 'BAD_USER_INPUT', detail: 'Accept: expected application/json.', argument: 'Accept' },
      { status: 406 },
    );
  const variables = readVariables(route, known, wrongTypeIn, request);
  if ('detail' in variables) {
    const { status, ...problem } = variables;
    return tell(reply, problem, { status });
  }
  const sent = { query, operationName: route.operation, variables: variables.of };
  const told = await graphql({
    requestId: request.id,
    method: 'POST',
    headers: {
      // What is there and empty is refused as whatever else is none of its form.
      ...Object.fromEntries(
        PASSED_ON.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])),
      ),
      accept: GRAPHQL_RESPONSE_JSON,
    },
    read: () => ({ ...sent, hash: null }),
    response: reply.raw,
  });
  for (const name of PASSED_BACK) if (told.headers[name] !== undefined) reply.header(name, told.headers[name]);
  const { data, errors = [], extensions = {} } = JSON.parse(told.body) as GraphqlAnswer;
  const [root] = data ? Object.values(data) : [undefined];
  const [error] = errors;
  const { authorization } = request.headers;
  if (error) return tell(reply, problemOf(error, route.body), { authorization });
  const { receipt } = extensions;
  const signed = typeof receipt === 'string' ? receiptFile(sent, { data }, receipt) : undefined;
  if (root === null || root === undefined)
    return tell(reply, {
      code: 'NOT_FOUND',
      detail: 'There is none that the caller may see.',
      ...(signed !== undefined && { receiptFile: signed }),
    });
  if (route.creates) reply.header('location', `${REST_PREFIX}${route.creates(root as never)}`);
  return reply
    .code(route.creates ? 201 : 200)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(signed === undefined ? root : { answer: root, receiptFile: signed }));
}
