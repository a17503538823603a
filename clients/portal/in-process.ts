import type { FastifyInstance } from 'fastify';
import type { Fetch } from '../sdk/index.ts';

/** Any origin does: requests do not leave the process. */
export const IN_PROCESS_ORIGIN = 'http://hub.invalid';

/**
 * `fetch` through the hub's own HTTP handling in the same process: each request of a page passes the hooks, checks, quota and evidence of every other
 * request, and no socket.
 */
export function inProcessFetch(app: FastifyInstance): Fetch {
  return async (url, { method, headers, body, signal }) => {
    const { pathname } = new URL(url);
    const answer = await app.inject({ method, url: pathname, headers, payload: body, signal });
    return {
      status: answer.statusCode,
      headers: {
        get: (name) => {
          const value = answer.headers[name.toLowerCase()];
          return value === undefined ? null : String(value);
        },
      },
      text: async () => answer.payload,
    };
  };
}
