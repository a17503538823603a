import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Caller } from '../../schema/contract/caller.ts';
import { CALLER_HEADER } from '../../schema/contract/caller-header.ts';
import type { RequestCheck } from './request-check.ts';

/** Who sent the requests of an HTTP server. */
export interface SignedRequests {
  /** A hook before the handler: refuses what its gateway did not sign, then decodes the body. */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  senderOf(request: FastifyRequest): Sender;
}

/** Who has signed a request, and how many bytes were signed. */
export interface Sender {
  readonly caller: Caller;
  readonly bodyBytes: number;
}

/** Makes a server hand JSON bodies over as bytes, because those are what was signed; they are decoded once their header has been verified. */
export function signedRequests(app: FastifyInstance, requests: RequestCheck): SignedRequests {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  const senders = new WeakMap<FastifyRequest, Sender>();
  return {
    async admit(request, reply) {
      const body = Buffer.isBuffer(request.body) ? request.body : '';
      try {
        const caller = await requests.admit(callerHeaderOf(request), body);
        senders.set(request, { caller, bodyBytes: body.length });
      } catch (error) {
        return refuse(reply, error);
      }
      try {
        request.body = JSON.parse(String(body));
      } catch {
        return reply
          .code(400)
          .send({ errors: [{ message: 'The body is not JSON.', extensions: { code: 'BAD_USER_INPUT' } }] });
      }
      return undefined;
    },
    senderOf(request) {
      const sender = senders.get(request);
      if (!sender) throw new Error('The request has passed its gate unseen.');
      return sender;
    },
  };
}

/** The caller header of a request; `undefined` when there is none, or several. */
export function callerHeaderOf(request: FastifyRequest): string | undefined {
  const header = request.headers[CALLER_HEADER];
  return typeof header === 'string' ? header : undefined;
}

/** Answers a request that was not admitted, in the form that gateways read. */
export function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof GraphQLError)) throw error;
  const { message, extensions } = error;
  return reply.code(extensions['code'] === 'UNAUTHENTICATED' ? 401 : 503).send({ errors: [{ message, extensions }] });
}
