import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphqlAsked } from '../../http/answer-graphql.ts';
import { createHttpServer } from '../../http/server.ts';
import { registerRest } from './rest-routes.ts';

let app: FastifyInstance;
/** What the gateway answers, and what it was asked. */
let answer: () => { readonly status?: number; readonly headers?: Record<string, string>; readonly body: object };
let asked: GraphqlAsked;
beforeEach(() => {
  app = createHttpServer(pino({ level: 'silent' }));
  registerRest(app, {
    async graphql(question) {
      asked = question;
      const { status = 200, headers = {}, body } = answer();
      return { status, headers, body: JSON.stringify(body) };
    },
  });
});
afterEach(() => app.close());

const lookUp = (more = {}) => app.inject({ method: 'GET', url: '/api/v1/certificates/1', headers: more });

describe('a route of /api/v1', () => {
  it('tells a client that asks too often when to come again', async () => {
    const errors = [{ message: 'Too many.', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 17 } }];
    answer = () => ({ status: 429, headers: { 'retry-after': '17' }, body: { errors } });
    const told = await lookUp();
    expect([told.statusCode, told.headers['retry-after'], told.json().code]).toEqual([429, '17', 'RATE_LIMITED']);
  });

  it('tells of an unexpected fault no more than that', async () => {
    const errors = [{ message: 'Internal error.', extensions: { code: 'SOMETHING_ELSE' } }];
    answer = () => ({ body: { errors } });
    expect((await lookUp()).json()).toMatchObject({ status: 500, code: 'INTERNAL' });
  });

  it('sends on who asks and within which trace, and no cookie', async () => {
    answer = () => ({ body: { data: { certificate: { number: '1' } } } });
    await lookUp({ authorization: 'Bearer a', traceparent: '00-1-2-01', cookie: 'a=b', 'x-request-id': 'abcdefgh1' });
    expect(asked.headers).toMatchObject({ authorization: 'Bearer a', traceparent: '00-1-2-01' });
    expect(asked.headers).not.toHaveProperty('cookie');
  });
});
