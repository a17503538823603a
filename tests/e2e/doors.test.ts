import { createHmac, type KeyObject, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import jsonwebtoken from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, type HubClient } from '../support/hub.ts';
import { keyPair } from '../support/key-pair.ts';
import { NGINX, startNginx } from '../support/nginx.ts';
import { sharedHub } from '../support/shared-hub.ts';

let hub: HubClient;
let port = 0;
beforeAll(async () => {
  hub = await sharedHub();
  port = Number(new URL(hub.url).port);
});

const FORM = 'grant_type=client_credentials&purpose=UNDERWRITING';
const BASIC = `Basic ${Buffer.from('demo-insurer:demo-secret').toString('base64')}`;
const opened: Socket[] = [];
afterAll(() => {
  for (const socket of opened) socket.destroy();
});

function dial(localAddress = '127.0.0.1'): Socket {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  socket.on('error', () => undefined);
  opened.push(socket);
  return socket;
}

/** Everything that comes back for the bytes, and whether a token is in it. */
async function raw(text: string): Promise<{ readonly answer: string; readonly token: boolean }> {
  const socket = dial();
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    answer += chunk;
  });
  socket.setTimeout(20_000, () => socket.destroy());
  socket.write(text);
  await once(socket, 'close');
  return { answer, token: answer.includes('access_token') };
}
const signIn = (host: string, more: readonly string[] = [], version = '1.1') =>
  raw(
    [
      `POST /oauth/token HTTP/${version}`,
      `Host: ${host}`,
      `Authorization: ${BASIC}`,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${FORM.length}`,
      'Connection: close',
      ...more,
      '',
      FORM,
    ].join('\r\n'),
  );

describe('an agency of the sample data', () => {
  it('signs in on this machine', async () => {
    for (const host of ['127.0.0.1', 'localhost', '127.0.0.1:4000', '[::1]:4000'])
      expect([host, (await signIn(host)).token]).toEqual([host, true]);
  });

  it.each([
    ['hub.example.cn'],
    ['127.0.0.1.example.cn'],
    ['localhost.example.cn'],
    ['10.0.0.5:4000'],
    ['0.0.0.0'],
    ['127.1'],
    ['2130706433'],
    ['0x7f000001'],
    ['[::ffff:127.0.0.1]'],
    ['localhost@hub.example.cn'],
    ['hub.example.cn, localhost'],
    [''],
  ])('does not under the name %j', async (host) => {
    expect((await signIn(host)).token).toBe(false);
  });

  it.each(
    [
      'Forwarded: for=8.8.8.8',
      'X-Forwarded-For: 8.8.8.8',
      'X-Forwarded-Host: hub.example.cn',
      'X-Forwarded-Proto: https',
      'x-forwarded: 1',
      'Via: 1.1 proxy',
      'X-Real-IP: 8.8.8.8',
      'X-Client-IP: 8.8.8.8',
      'X-Cluster-Client-IP: 8.8.8.8',
      'True-Client-IP: 8.8.8.8',
      'CF-Connecting-IP: 8.8.8.8',
      'CF-RAY: 1',
      'Fastly-Client-IP: 8.8.8.8',
      'X-Original-URL: /oauth/token',
      'X-Originating-IP: 8.8.8.8',
      'X-Remote-IP: 8.8.8.8',
      'X-Remote-Addr: 8.8.8.8',
      'Client-IP: 8.8.8.8',
      'Proxy-Client-IP: 8.8.8.8',
      'WL-Proxy-Client-IP: 8.8.8.8',
      'Ali-CDN-Real-IP: 8.8.8.8',
      'Cdn-Src-Ip: 8.8.8.8',
      'X-ProxyUser-Ip: 8.8.8.8',
      'X-Envoy-External-Address: 8.8.8.8',
      'X-Amzn-Trace-Id: Root=1',
      'X-Azure-ClientIP: 8.8.8.8',
      'X-Appengine-User-IP: 8.8.8.8',
      'X-Scheme: https',
      'X-Proto: https',
      'X-NginX-Proxy: true',
      'X-Host: hub.example.cn',
      'X-Varnish: 1',
      'Max-Forwards-Hops: 1',
    ].map((header) => [header]),
  )('does not through somebody who says %s', async (header) => {
    expect((await signIn('127.0.0.1', [header])).token).toBe(false);
  });

  it('does not by HTTP/1.0, by a target of another origin, or by a second Host', async () => {
    expect((await signIn('127.0.0.1', [], '1.0')).token).toBe(false);
    expect((await signIn('127.0.0.1', ['Host: hub.example.cn'])).token).toBe(false);
    expect((await signIn('hub.example.cn', ['Host: 127.0.0.1'])).token).toBe(false);
    for (const host of ['hub.example.cn', '127.0.0.1']) {
      const { token } = await raw(
        [
          'POST http://hub.example.cn/oauth/token HTTP/1.1',
          `Host: ${host}`,
          `Authorization: ${BASIC}`,
          'Content-Type: application/x-www-form-urlencoded',
          `Content-Length: ${FORM.length}`,
          'Connection: close',
          '',
          FORM,
        ].join('\r\n'),
      );
      expect([host, token]).toEqual([host, false]);
    }
  });

  it('is still let in with headers that no proxy adds', async () => {
    const harmless = ['User-Agent: x', 'Accept: */*', 'X-Request-Id: 12345678', 'traceparent: 00-1-2-01', 'DNT: 1'];
    expect((await signIn('127.0.0.1', [...harmless, 'Accept-Language: zh', 'Sec-Fetch-Site: none'])).token).toBe(true);
  });

  const DIRECTIVES = [
    '',
    'proxy_set_header Host $host;',
    'proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr;',
    'proxy_http_version 1.1; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    'proxy_http_version 1.1; proxy_set_header Host localhost; proxy_set_header X-Forwarded-Proto $scheme;',
    'proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host hub.example.cn;',
    'proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Via nginx;',
  ];
  it.skipIf(!NGINX)('does not through a real nginx, however it is set up but to hide itself', async () => {
    const proxy = await startNginx(hub.url, DIRECTIVES);
    try {
      for (const [index, url] of proxy.urls.entries()) {
        const response = await fetch(`${url}/oauth/token`, {
          method: 'POST',
          headers: { authorization: BASIC },
          body: new URLSearchParams(FORM),
        });
        expect([DIRECTIVES[index], response.status]).toEqual([DIRECTIVES[index], 401]);
        // What is public is answered.
        expect((await fetch(`${url}/graphql?query={me{kind}}`)).status).toBe(200);
      }
    } finally {
      await proxy.stop();
    }
  });
});

describe('a client assertion (RFC 7523, draft rfc7523bis)', () => {
  const { privateKey, publicKey } = keyPair('P-256');
  const other = keyPair('P-256');
  let credential = '';
  let token = '';
  const AGENCY = 'demo-procurement';
  beforeAll(async () => {
    token = await hub.token(AGENCY, 'OPERATIONS');
    const add = 'mutation ($input: AddPublicKeyInput!) { addPublicKey(input: $input) { credential } }';
    const input = { agency: AGENCY, publicKey: publicKey.export({ format: 'jwk' }) };
    credential = ((await dataOf(hub, add, { input }, token))['addPublicKey'] as { credential: string }).credential;
  });
  afterAll(async () => {
    const withdraw =
      'mutation ($input: WithdrawCredentialInput!) { withdrawCredential(input: $input) { agency { id } } }';
    await dataOf(hub, withdraw, { input: { agency: AGENCY, credential } }, token);
  });

  const claims = (changes: Record<string, unknown> = {}) => {
    const iat = Math.floor(Date.now() / 1000);
    return { iss: AGENCY, sub: AGENCY, aud: hub.url, iat, exp: iat + 60, jti: randomUUID(), ...changes };
  };
  const sign = (changes: Record<string, unknown> = {}, key: KeyObject = privateKey, header: object = {}) =>
    jsonwebtoken.sign(claims(changes), key, { algorithm: 'ES256', header: { alg: 'ES256', ...header } });
  const bare = (header: object, payload: object, signature: (signed: string) => string) => {
    const signed = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${signed}.${signature(signed)}`;
  };
  const present = async (assertion: string, more: Record<string, string> = {}) => {
    const response = await fetch(`${hub.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        purpose: 'PROCUREMENT',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        ...more,
      }),
    });
    return response.status;
  };

  it('is taken when it is made out to the hub', async () => {
    expect(await present(sign())).toBe(200);
    expect(await present(sign({}, privateKey, { typ: 'client-authentication+jwt' }), { client_id: AGENCY })).toBe(200);
  });

  it.each<[string, () => string, Record<string, string>?]>([
    ['to somebody else', () => sign({ aud: 'https://other.example.cn' })],
    ['to the hub and somebody else', () => sign({ aud: [hub.url, 'https://other.example.cn'] })],
    ['to a list of the hub alone', () => sign({ aud: [hub.url] })],
    ['to an address that begins like the hub', () => sign({ aud: `${hub.url}.example.cn` })],
    ['to the GraphQL endpoint', () => sign({ aud: `${hub.url}/graphql` })],
    ['to nobody', () => sign({ aud: '' })],
    ['by another key', () => sign({}, other.privateKey)],
    [
      'by another key that it brings along',
      () => sign({}, other.privateKey, { jwk: other.publicKey.export({ format: 'jwk' }), kid: '../../dev/null' }),
    ],
    ['for another agency', () => sign({ iss: 'demo-operator', sub: 'demo-operator' })],
    ['by one agency for another', () => sign({ sub: 'demo-operator' })],
    ['for an agency that the form does not name', () => sign(), { client_id: 'demo-operator' }],
    ['for a day', () => sign({ exp: Math.floor(Date.now() / 1000) + 86_400 })],
    ['for the past', () => sign({ exp: Math.floor(Date.now() / 1000) - 600 })],
    ['for later', () => sign({ nbf: Math.floor(Date.now() / 1000) + 3_600 })],
    ['without an id', () => sign({ jti: '' })],
    ['with an id that is a number', () => sign({ jti: 7 })],
    ['without a signature', () => bare({ alg: 'none' }, claims(), () => '')],
    [
      'with the public key as a secret',
      () =>
        bare({ alg: 'HS256' }, claims(), (signed) =>
          createHmac('sha256', publicKey.export({ format: 'pem', type: 'spki' }))
            .update(signed)
            .digest('base64url'),
        ),
    ],
    [
      'with a signature in DER',
      () => bare({ alg: 'ES256' }, claims(), () => Buffer.alloc(70, 1).toString('base64url')),
    ],
    ['beside a secret', () => sign(), { client_id: AGENCY, client_secret: 'demo-secret' }],
    [
      'of another type',
      () => sign(),
      { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:saml2-bearer' },
    ],
  ])('is refused when it is made out %s', async (_what, make, more = {}) => {
    expect(await present(make(), more)).toBe(401);
  });

  it('serves once, also for another purpose and at the same moment', async () => {
    const assertion = sign();
    const statuses = await Promise.all(Array.from({ length: 6 }, () => present(assertion)));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(await present(assertion, { purpose: 'OPERATIONS' })).toBe(401);
  });
});

describe('requests that hold on to something', () => {
  it('of one address leave room for all others, half a head or half a body, first or later on a connection', async () => {
    const attacker = '127.0.0.2';
    const halves = [
      'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ',
      'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"query":',
    ];
    const sockets: Socket[] = [];
    for (let index = 0; index < 400; index++) {
      const socket = dial(attacker);
      socket.write(halves[index % 2] ?? '');
      sockets.push(socket);
    }
    const { token } = await signIn('127.0.0.1');
    expect(token).toBe(true);
    expect(await dataOf(hub, '{ me { kind } }')).toEqual({ me: { kind: null } });
    for (const socket of sockets) socket.destroy();
  });

  it('are not unpacked: 415 for every content encoding, on every route that takes a body', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ me { kind } }' }));
    for (const path of ['/graphql', '/oauth/token'])
      for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'compress', 'gzip, identity', 'x-gzip']) {
        const response = await fetch(`${hub.url}${path}`, {
          method: 'POST',
          headers: { 'content-encoding': encoding, 'content-type': 'application/json' },
          body,
        });
        expect([path, encoding, response.status]).toEqual([path, encoding, 415]);
      }
  });
});
