import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { REQUEST_ID_HEADER } from '../../schema/contract/caller-header.ts';
import { httpFault, NOT_UTF8 } from '../../schema/contract/http-fault.ts';
import { PROBLEM_JSON, problemText, tellsProblems } from '../../schema/contract/problem.ts';
import { SECURITY_HEADERS } from '../../schema/contract/security-headers.ts';

/** Largest request body: 1,000 claims with their listing texts fit. */
const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 60_000;
const KEEP_ALIVE_MS = 72_000;
const REQUEST_ID_FORM = /^[\w-]{8,64}$/;

/** The page that a browser is shown in place of a fault's JSON; undefined for clients that are none. */
export type FaultPage = (
  request: FastifyRequest,
  status: number,
) => { readonly headers: Readonly<Record<string, string>>; readonly html: string } | undefined;

/** A bare HTTP server with the hub's limits, security headers, request ids and error form. */
export function createHttpServer(log: Logger, faultPage?: FaultPage): FastifyInstance {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    // A child logger for each request costs more than reading the request; whoever logs names the request id itself.
    childLoggerFactory: (logger) => logger,
    frameworkErrors: (error, request, reply) => void answerFault(error, request as never, reply as never, undefined),
    genReqId: (request) => {
      const given = request.headers[REQUEST_ID_HEADER];
      return typeof given === 'string' && REQUEST_ID_FORM.test(given) ? given : randomUUID();
    },
  }) as unknown as FastifyInstance;
  // Every body reaches its route as text; the route knows which content type it takes and says so when it meets another. Read with other bytes in it a name would be
  // another name.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    const bytes = body as Buffer;
    if (isUtf8(bytes)) done(null, bytes.toString());
    else done(Object.assign(new Error('The body is not UTF-8.'), { statusCode: 400, code: NOT_UTF8 }));
  });
  app.addHook('onRequest', (request, reply, next) => {
    reply.headers(SECURITY_HEADERS).header(REQUEST_ID_HEADER, request.id);
    const encoding = request.headers['content-encoding'];
    // Read as it is it would be no JSON; unpacked it could be any size.
    if (encoding !== undefined && encoding !== 'identity')
      next(Object.assign(new Error('Content-Encoding'), { statusCode: 415 }));
    else next();
  });
  app.setNotFoundHandler((request, reply) => {
    const page = faultPage?.(request, 404);
    if (page) return reply.code(404).headers(page.headers).send(page.html);
    const message = 'There is nothing at this address.';
    if (tellsProblems(request.url))
      return reply
        .code(404)
        .type(PROBLEM_JSON)
        .send(problemText({ code: 'NOT_FOUND', detail: message }, 404, request.id));
    return reply.code(404).send({ error: { code: 'NOT_FOUND', message, requestId: request.id } });
  });
  app.setErrorHandler((error: FastifyError, request, reply) => answerFault(error, request, reply, faultPage));
  return app;
}

/** Also for requests that no hook has seen, such as one whose address cannot be decoded. */
function answerFault(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  faultPage: FaultPage | undefined,
): FastifyReply {
  const { status, body } = httpFault(error, request.id);
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'unexpected error in a route');
  reply.headers(SECURITY_HEADERS).header(REQUEST_ID_HEADER, request.id).code(status);
  const page = faultPage?.(request, status);
  if (page) return reply.headers(page.headers).send(page.html);
  if (!tellsProblems(request.url)) return reply.send(body);
  const [{ message, extensions }] = body.errors;
  return reply.type(PROBLEM_JSON).send(problemText({ code: extensions.code, detail: message }, status, request.id));
}
