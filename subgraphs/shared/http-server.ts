import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { httpFault } from '../../schema/contract/http-fault.ts';
import { SECURITY_HEADERS } from '../../schema/contract/security-headers.ts';

const BODY_LIMIT_BYTES = 8 * 1024 * 1024;
const REQUEST_TIMEOUT_MS = 60_000;

/** A bare HTTP server for a subgraph, with its limits, security headers and error form. */
export function createHttpServer(log: Logger): FastifyInstance {
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // A child logger for each request costs more than reading the request; whoever logs names the request id itself.
    childLoggerFactory: (logger) => logger,
    frameworkErrors: (error, request, reply) => void answerFault(error, request as never, reply as never),
  }) as unknown as FastifyInstance;
  app.addHook('onRequest', (_request, reply, next) => {
    reply.headers(SECURITY_HEADERS);
    next();
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'There is nothing at this address.' }));
  app.setErrorHandler((error: FastifyError, request, reply) => answerFault(error, request, reply));
  return app;
}

function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status, body } = httpFault(error, request.id);
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'unexpected error in a route');
  return reply.headers(SECURITY_HEADERS).code(status).send(body);
}
