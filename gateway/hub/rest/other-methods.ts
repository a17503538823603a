import type { FastifyInstance } from 'fastify';
import { tell } from './problem-of.ts';

/** Tells whoever comes by another method which the address takes. */
export function refuseOtherMethods(app: FastifyInstance, url: string, methods: readonly string[]): void {
  app.route({
    method: app.supportedMethods.filter((other) => !methods.includes(other)) as never,
    url,
    exposeHeadRoute: false,
    handler: (_request, reply) =>
      tell(
        reply.header('allow', methods.join(', ')),
        { code: 'BAD_USER_INPUT', detail: `Expected ${methods.join(' or ')}.` },
        { status: 405 },
      ),
  });
}
