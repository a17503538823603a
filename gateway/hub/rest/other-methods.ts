import type { FastifyInstance, FastifyReply } from 'fastify';
import { tell } from './problem-of.ts';

/** Tells whoever comes by another method which the address takes. */
export function refuseOtherMethods(app: FastifyInstance, url: string, methods: readonly string[]): void {
  const refuse = (reply: FastifyReply) =>
    tell(
      reply.header('allow', methods.join(', ')),
      { code: 'BAD_USER_INPUT', detail: `Expected ${methods.join(' or ')}.` },
      { status: 405 },
    );
  app.route({
    method: app.supportedMethods.filter((other) => !methods.includes(other)) as never,
    url,
    exposeHeadRoute: false,
    // Before any body is read, or found to be missing.
    onRequest: async (_request, reply) => refuse(reply),
    handler: (_request, reply) => refuse(reply),
  });
}
