import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { type AnswerGraphql, UnsupportedMediaType } from './answer-graphql.ts';
import { type GraphqlParameters, isJsonBody, parametersOfBody, parametersOfQuery } from './graphql-request.ts';

/** `POST` and `GET /graphql` by the GraphQL over HTTP specification. */
export function registerGraphql(app: FastifyInstance, graphql: AnswerGraphql): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, read: () => GraphqlParameters) => {
    const { id: requestId, method, headers } = request;
    const told = await graphql({ requestId, method, headers, read, response: reply.raw });
    reply.code(told.status).headers(told.headers).send(told.body);
  };
  app.post('/graphql', async (request, reply) => {
    await answer(request, reply, () => {
      if (!isJsonBody(request.headers['content-type'])) throw new UnsupportedMediaType();
      return parametersOfBody(parseJson(request.body));
    });
  });
  app.get('/graphql', async (request, reply) => {
    const search = request.query as Record<string, unknown>;
    if (
      search['query'] === undefined &&
      search['extensions'] === undefined &&
      request.headers.accept?.includes('text/html')
    )
      return reply.header('vary', 'accept').redirect('/explorer');
    await answer(request, reply, () => parametersOfQuery(search));
  });
  app.route({
    method: OTHER_METHODS,
    url: '/graphql',
    handler: (request, reply) => {
      const { message, extensions } = hubError('BAD_USER_INPUT', 'Send GraphQL requests by GET or POST.');
      return reply
        .code(405)
        .header('allow', 'GET, POST')
        .send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
    },
  });
}

/** Methods that no GraphQL request comes by. Pages of other origins are not served, so OPTIONS is none either. */
const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const BYTE_ORDER_MARK = 0xfeff;

function parseJson(body: unknown): unknown {
  try {
    const text = String(body ?? '');
    // RFC 8259 lets a reader pass over what some Windows tools put first.
    return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
  } catch {
    throw badUserInput('body', 'JSON');
  }
}
