import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpServer } from '../../http/server.ts';
import { registerRest } from './rest-routes.ts';

let app: FastifyInstance;
/** What `/graphql` answers, and what came. */
let answer: () => Promise<unknown>;
let headers: Record<string, unknown>;
beforeEach(() => {
  app = createHttpServer(pino({ level: 'silent' }));
  app.post('/graphql', async (asked, reply) => {
    headers = asked.headers;
    const { status, ...body } = (await answer()) as { status?: number };
    return reply
      .code(status ?? 200)
      .header('retry-after', status === 429 ? '17' : undefined)
      .send(body);
  });
  registerRest(app);
});
afterEach(() => app.close());

const lookUp = (more = {}) => app.inject({ method: 'GET', url: '/api/v1/certificates/1', headers: more });

describe('a route of /api/v1', () => {
  it('tells a client that asks too often when to come again', async () => {
    answer = async () => ({
      status: 429,
      errors: [{ message: 'Too many.', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 17 } }],
    });
    const told = await lookUp();
    expect([told.statusCode, told.headers['retry-after'], told.json().code]).toEqual([429, '17', 'RATE_LIMITED']);
  });

  it('tells of an unexpected fault no more than that', async () => {
    answer = async () => ({ errors: [{ message: 'Internal error.', extensions: { code: 'SOMETHING_ELSE' } }] });
    expect((await lookUp()).json()).toMatchObject({ status: 500, code: 'INTERNAL' });
  });

  it('sends on who asks and within which trace, and no cookie', async () => {
    answer = async () => ({ data: { certificate: { number: '1' } } });
    await lookUp({ authorization: 'Bearer a', traceparent: '00-1-2-01', cookie: 'a=b', 'x-request-id': 'abcdefgh1' });
    expect(headers).toMatchObject({ authorization: 'Bearer a', traceparent: '00-1-2-01' });
    expect(headers).not.toHaveProperty('cookie');
  });
});
