import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
let hub: SmallGateway;
/** Signals of the fetches of the library. */
const signals: (AbortSignal | undefined)[] = [];
let slow = false;
beforeAll(async () => {
  hub = await startSmallGateway({
    library: (sdl) =>
      sdl.replace('book(id: ID!): Book', 'lentOn(day: Date): String @access(scopes: ["public"]) book(id: ID!): Book'),
    between: (usual) => ({
      ...usual,
      bind(fetch) {
        const bound = usual.bind(fetch);
        return (variables, context) => {
          if (usual.name === 'library') signals.push(context.client?.signal);
          return slow && usual.name === 'library' ? new Promise(() => undefined) : bound(variables, context);
        };
      },
    }),
    more: {
      scalars: {
        // biome-ignore lint/correctness/noComponentHookFactories: a scalar by its name, not a component
        Date: (value) => {
          if (typeof value !== 'string' || !DAY.test(value)) throw new Error('expected a day, YYYY-MM-DD');
        },
      },
    },
  });
});
afterAll(() => hub.gateway.close());

describe('a malformed value of a custom scalar', () => {
  it('is told where the client wrote it, by the name that it used', async () => {
    const literal = await hub.ask('{ lentOn(day: "2026-13") }');
    expect(literal.status).toBe(400);
    expect(literal.body.errors).toMatchObject([
      { message: expect.stringContaining('a day, YYYY-MM-DD'), locations: [{ line: 1, column: 15 }] },
    ]);
    const variable = await hub.ask('query ($mine: Date) { lentOn(day: $mine) }', { variables: { mine: '3 May' } });
    expect(variable.body.errors).toMatchObject([
      { message: expect.stringMatching(/"\$mine".*a day, YYYY-MM-DD/), locations: [{ line: 1, column: 8 }] },
    ]);
    const good = await hub.ask('query ($mine: Date) { lentOn(day: $mine) }', { variables: { mine: '2026-05-03' } });
    expect(good.body.errors).toBeUndefined();
  });
});

describe('a body', () => {
  const post = (payload: Buffer | string, type: string | undefined = 'application/json') =>
    hub.gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...(type !== undefined && { 'content-type': type }) },
      payload,
    });

  it('of other bytes than UTF-8 is refused: a name in GBK would be another name', async () => {
    const gbk = Buffer.concat([
      Buffer.from('{"query":"{ book(id: \\"'),
      Buffer.from([0xd6, 0xd0]),
      Buffer.from('\\") { id } }"}'),
    ]);
    const answer = await post(gbk);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      errors: [{ message: 'body: expected UTF-8.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect((await post(gbk.subarray(0, 22))).statusCode).toBe(400);
  });

  it('may begin with a byte order mark', async () => {
    expect((await post('\ufeff{"query":"{ me }"}')).json()).toEqual({ data: { me: 'me' } });
  });

  it.each(['', 'json', 'application/json, text/plain'])('of the type "%s" is told that it has none', async (type) => {
    const answer = await post('{"query":"{ me }"}', type);
    expect(answer.statusCode).toBe(415);
    expect(answer.json().errors[0].message).toContain('Content-Type');
  });
});

describe('a method that no GraphQL request comes by', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('is told which do: %s', async (method) => {
    const answer = await hub.gateway.app.inject({ method, url: '/graphql' });
    expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, POST']);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('401', () => {
  it('comes with the challenge of RFC 6750', async () => {
    const without = await hub.ask('{ ledger { reader } }');
    expect([without.status, without.headers['www-authenticate']]).toEqual([401, 'Bearer realm="yunqiao"']);
    const wrong = await hub.ask('{ me }', { token: 'x.y.z' });
    expect([wrong.status, wrong.headers['www-authenticate']]).toEqual([
      401,
      'Bearer realm="yunqiao", error="invalid_token"',
    ]);
    expect((await hub.ask('{ me }')).headers['www-authenticate']).toBeUndefined();
  });
});

describe('a client that goes', () => {
  it('ends the work for its query', async () => {
    slow = true;
    signals.length = 0;
    const { app } = hub.gateway;
    if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const asking = request({
      port,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    asking.on('error', () => undefined);
    asking.end(JSON.stringify({ query: '{ book(id: "1") { title } }' }));
    while (signals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const [signal] = signals;
    expect(signal?.aborted).toBe(false);
    asking.destroy();
    if (signal && !signal.aborted) await once(signal, 'abort');
    expect(signal?.aborted).toBe(true);
    slow = false;
  });
});
