import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaksIn } from '../../tests/support/leaks.ts';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';

let small: SmallGateway;
let port: number;
beforeAll(async () => {
  small = await startSmallGateway();
  port = Number(new URL(await small.gateway.app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(() => small.gateway.close());

const FORM = 'application/x-www-form-urlencoded';
const EVERYTHING = [
  '/graphql',
  '/graphql?query={me}',
  '/schema',
  '/.well-known/jwks.json',
  '/.well-known/openid-configuration',
  '/healthz',
  '/readyz',
  '/metrics',
  '/',
  '/nothing/here',
];

describe('every answer', () => {
  it.each([...EVERYTHING, '/%zz', '/graphql?query=%'])('of %s carries the security headers', async (url) => {
    const { headers } = await small.gateway.app.inject({ url, headers: { accept: 'text/html' } });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'cache-control': expect.any(String),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['server'] ?? headers['x-powered-by']).toBeUndefined();
  });

  it('with facts or tokens is kept by no cache', async () => {
    for (const url of ['/graphql?query={me}', '/oauth/token', '/metrics', '/readyz', '/nothing'])
      expect((await small.gateway.app.inject({ url })).headers['cache-control']).toBe('no-store');
  });

  it('to another origin opens nothing', async () => {
    const { headers } = await small.gateway.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    ['a page elsewhere', 'https://other.example'],
    ['a file, or a frame without an origin', 'null'],
    ['the hub itself', 'http://localhost:80'],
  ])('says to no browser that %s may read an answer (0020: no CORS)', async (_, origin) => {
    for (const [method, url] of [
      ['GET', '/graphql?query={me}'],
      ['POST', '/graphql'],
      ['OPTIONS', '/graphql'],
      ['OPTIONS', '/oauth/token'],
      ['POST', '/oauth/token'],
      ['GET', '/schema'],
      ['GET', '/.well-known/jwks.json'],
      ['GET', '/nothing'],
    ] as const) {
      const { headers } = await small.gateway.app.inject({
        method,
        url,
        headers: { origin, 'content-type': 'application/json', 'access-control-request-method': 'POST' },
        ...(method === 'POST' && { payload: '{"query":"{me}"}' }),
      });
      const opened = Object.keys(headers).filter((name) => name.startsWith('access-control'));
      expect([method, url, opened, headers['cross-origin-resource-policy']]).toEqual([method, url, [], 'same-origin']);
    }
  });

  it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is not got by a body that browsers send to any origin without asking (%s)',
    async (type) => {
      const { statusCode, body } = await small.gateway.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { origin: 'https://other.example', ...(type && { 'content-type': type }) },
        payload: '{"query":"{me}"}',
      });
      expect(statusCode).toBe(415);
      expect(body).not.toContain('"data"');
    },
  );
});

/** Sends bytes as they are and reads until the hub closes, or has said nothing more for a while. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

describe('no answer tells what the hub is made of', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a method that there is not', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na'],
    [
      'length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a chunk that is none', 'POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['headers too large', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['a path that cannot be decoded', 'GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['a path out of the house', 'GET /schema/../../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    [
      'a path that is encoded twice',
      'GET /schema/%252e%252e%252fpackage.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    [
      'a body cut off',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"query":',
    ],
  ])('to %s', async (_what, text) => {
    const answer = await raw(text);
    expect(leaksIn(answer)).toEqual([]);
    expect(answer).not.toMatch(/^HTTP\/1\.1 (200|500)/);
  });

  const post = (
    url: string,
    type: string | undefined,
    payload: string | Buffer,
    headers: Record<string, string> = {},
  ) =>
    small.gateway.app.inject({
      method: 'POST',
      url,
      headers: { ...(type !== undefined && { 'content-type': type }), ...headers },
      payload,
    });
  const check = ({ statusCode, body }: { statusCode: number; body: string }, asked: unknown) => {
    expect([asked, leaksIn(body)]).toEqual([asked, []]);
    expect([asked, statusCode < 500]).toEqual([asked, true]);
  };

  it('to bodies and content types of any kind', async () => {
    const type = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      FORM,
      'multipart/form-data',
      'x',
      undefined,
    );
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(
        '{',
        '{"query":',
        '[]',
        'null',
        '{"query":1}',
        '{"query":"{me}","variables":[]}',
        '{"__proto__":{"a":1}}',
        '[{"query":"{me}"}]',
        '\u0000',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/graphql', '/oauth/token', '/schema', '/healthz'),
        type,
        body,
        async (url, kind, payload) => {
          check(await post(url, kind, payload), [url, kind, payload]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('to operations and variables of any kind, well formed or not', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      ':',
      '$a',
      '"',
      '"""',
      '...',
      '@skip(if: ',
      '@nothing',
      'me',
      'mee',
      'book',
      'bok',
      'books',
      'ledgr',
      'lone',
      'title',
      'titel',
      'id',
      '1',
      '1e999',
      'null',
      'query',
      'mutation',
      'subscription',
      'fragment F on Book',
      '...F',
      '__schema',
      '__type(name: "Loan")',
      '_entities',
      '_service',
      'authenticateAgency(input: {})',
      'on',
      '[',
      ']',
      ' ',
      '\n',
      '#',
      '\\u{',
      '\u0000',
      '云',
    );
    const variables = fc.oneof(fc.jsonValue(), fc.constant({ a: { b: 1 } }), fc.constant({ a: 'x'.repeat(2000) }));
    const document = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 6 }).map((pieces) => `{ ${pieces.join(' ')} }`),
      fc.constantFrom(
        'query ($a: ID!) { book(id: $a) { title } }',
        'query ($a: Nothing) { me }',
        '{ book(id: { a: 1 }) { title } }',
        '{ book(idd: "1") { titel } }',
        'query ($a: Int) { books(first: $a) { id } }',
        '{ book { title } }',
        'query A { me } query A { me }',
        '{ me { x } }',
        '{ book(id: "1") }',
      ),
    );
    await fc.assert(
      fc.asyncProperty(document, variables, async (query, given) => {
        check(await post('/graphql', 'application/json', JSON.stringify({ query, variables: given })), [query, given]);
        const search = new URLSearchParams({ query, variables: JSON.stringify(given) });
        check(await small.gateway.app.inject(`/graphql?${search}`), [query, given]);
      }),
      { numRuns: 200 },
    );
  });

  it('to token requests of any kind', async () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('client_credentials', 'library', 'SUPERVISION', 'loans:read', '', '%', 'a.b.c'),
    );
    const form = fc.dictionary(
      fc.constantFrom(
        'grant_type',
        'client_id',
        'client_secret',
        'client_assertion',
        'client_assertion_type',
        'purpose',
        'scope',
      ),
      value,
    );
    const authorization = fc.oneof(
      value,
      fc.string().map((text) => `Basic ${Buffer.from(text).toString('base64')}`),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(form, authorization, async (fields, header) => {
        // Node refuses to send other characters in a header at all.
        const sent = header?.replace(/[^\x20-\x7e]/g, '');
        const answer = await post(
          '/oauth/token',
          FORM,
          new URLSearchParams(fields).toString(),
          sent === undefined ? {} : { authorization: sent },
        );
        check(answer, [fields, sent]);
        const asked = { authorization: sent ?? 'Bearer x.y.z' };
        check(await post('/graphql', 'application/json', '{"query":"{ me }"}', asked), asked);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the search for leaks', () => {
  it.each([
    'Error: x\n    at run (/home/user/gateway/main.ts:3:4)',
    '{"message":"Cannot find package in /srv/hub/node_modules/pino"}',
    '{"code":"FST_ERR_CTP_INVALID_MEDIA_TYPE"}',
    '{"message":"Unexpected token } in JSON at position 3"}',
  ])('finds one in %s', (text) => expect(leaksIn(text)).not.toEqual([]));
});
