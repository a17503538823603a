import { type AddressInfo, connect } from 'node:net';
import jsonwebtoken from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeySet, type KeySet, parseKeySet, signingKey } from '../../schema/contract/key-set.ts';
import { type SmallGateway, startSmallGateway } from '../../tests/support/small-gateway.ts';
import { createAuthenticate, signAccessToken } from './access-token.ts';

let small: SmallGateway;
beforeAll(async () => {
  small = await startSmallGateway();
});
afterAll(() => small.gateway.close());

const FORM = 'application/x-www-form-urlencoded';

async function requestToken(
  form: Record<string, string>,
  headers: Record<string, string> = {},
  on: SmallGateway = small,
) {
  const response = await on.gateway.app.inject({
    method: 'POST',
    url: '/oauth/token',
    headers: { 'content-type': FORM, ...headers },
    payload: new URLSearchParams(form).toString(),
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});
const GRANT = { grant_type: 'client_credentials', purpose: 'SUPERVISION' };

describe('the token endpoint', () => {
  it.each([
    ['client_secret_basic', {}, basic('library', 's p:ä')],
    ['client_secret_post', { client_id: 'library', client_secret: 's p:ä' }, {}],
  ])('issues a token by %s that opens what the agreement opens', async (_way, form, headers) => {
    const { status, headers: answered, body } = await requestToken({ ...GRANT, ...form }, headers);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'loans:read' });
    expect(answered['cache-control']).toBe('no-store');
    const { body: answer } = await small.ask('{ ledger { reader } }', { token: body.access_token });
    expect(answer).toMatchObject({ data: { ledger: [{ reader: 'Li' }] } });
    const { header, payload } = jsonwebtoken.decode(body.access_token, { complete: true }) as jsonwebtoken.Jwt;
    expect(header).toMatchObject({ alg: 'ES256', kid: small.keys.publicJwks[0]?.kid });
    expect(payload).toMatchObject({
      sub: 'library',
      purpose: 'SUPERVISION',
      kind: 'MINISTRY',
      agreement: 'A-1',
      divisions: ['330000'],
    });
  });

  it.each([
    ['client_secret_basic', {}, basic('library', 'wrong'), /^Basic /],
    ['client_secret_post', { client_id: 'library', client_secret: 'wrong' }, {}, /^Bearer /],
    ['nothing', {}, {}, /^Bearer /],
  ])(
    'challenges who came by %s so that no browser opens a dialog of its own over a page',
    async (_way, form, headers, challenge) => {
      const { status, headers: answered } = await requestToken({ ...GRANT, ...form }, headers);
      expect([status, answered['www-authenticate']]).toEqual([401, expect.stringMatching(challenge)]);
    },
  );

  it.each([
    ['a wrong secret', { ...GRANT }, basic('library', 'wrong'), 401, 'invalid_client'],
    ['no credentials', { ...GRANT }, {}, 401, 'invalid_client'],
    [
      'two ways at once',
      { ...GRANT, client_id: 'library', client_secret: 's p:ä' },
      basic('library', 's p:ä'),
      401,
      'invalid_client',
    ],
    ['no purpose', { grant_type: 'client_credentials' }, basic('library', 's p:ä'), 400, 'invalid_request'],
    [
      'a scope outside the agreement',
      { ...GRANT, scope: 'loans:write' },
      basic('library', 's p:ä'),
      400,
      'invalid_scope',
    ],
    ['another grant type', { grant_type: 'password' }, basic('library', 's p:ä'), 400, 'unsupported_grant_type'],
  ])('refuses %s', async (_what, form, headers, status, error) => {
    const refused = await requestToken(form as Record<string, string>, headers as Record<string, string>);
    expect([refused.status, refused.body.error]).toEqual([status, error]);
    expect(JSON.stringify(refused.body)).not.toContain('s p:ä');
  });

  it('lets no agency of the sample data in where the hub can be reached from elsewhere', async () => {
    const open = await startSmallGateway({ demoCredentials: false });
    const { status, body } = await requestToken(GRANT, basic('library', 's p:ä'), open);
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    await open.gateway.close();
  });

  it.each([
    ['Host of elsewhere', { host: 'hub.example' }],
    ['Host that only begins like loopback', { host: '127.0.0.1.hub.example' }],
    ['Forwarded', { forwarded: 'for=203.0.113.7' }],
    ['Via', { via: '1.1 proxy' }],
    ...['for', 'host', 'proto', 'port', 'server'].map((name): [string, Record<string, string>] => [
      `X-Forwarded-${name}`,
      { [`x-forwarded-${name}`]: 'x' },
    ]),
    ['X-Real-IP', { 'x-real-ip': '203.0.113.7' }],
    ['CF-Connecting-IP', { 'cf-connecting-ip': '203.0.113.7' }],
  ])('lets no agency of the sample data in through a proxy on the same machine: %s', async (_what, headers) => {
    const { status, body } = await requestToken(GRANT, { ...basic('library', 's p:ä'), ...headers });
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });

  it('lets no agency of the sample data in by HTTP/1.0, as nginx passes on what it is not told to pass on otherwise', async () => {
    const open = await startSmallGateway();
    await open.gateway.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = open.gateway.app.server.address() as AddressInfo;
    const body = new URLSearchParams(GRANT).toString();
    const speak = async (version: string) => {
      const socket = connect(port, '127.0.0.1');
      socket.end(
        `POST /oauth/token HTTP/${version}\r\nHost: 127.0.0.1:${port}\r\nAuthorization: ${basic('library', 's p:ä').authorization}\r\n` +
          `Content-Type: ${FORM}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
      );
      let answer = '';
      for await (const chunk of socket) answer += String(chunk);
      return answer.split(' ')[1];
    };
    expect(await speak('1.1')).toBe('200');
    expect(await speak('1.0')).toBe('401');
    await open.gateway.close();
  });
});

const GRANTED = {
  agency: 'x',
  kind: 'MINISTRY',
  purpose: 'SUPERVISION',
  scopes: ['loans:read'],
  agreement: 'A',
  division: null,
  divisions: [],
  body: null,
  uscc: null,
} as const;

describe('an access token', () => {
  const ask = (token: string) => small.ask('{ me }', { token });

  it('is refused when another key signed it, when it is altered, and when it is none', async () => {
    const foreign = parseKeySet(generateKeySet()).signing;
    if (!foreign) throw new Error('unreachable');
    const good = small.tokenWith('loans:read');
    const [header, payload, signature] = good.split('.') as [string, string, string];
    const widened = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), scope: 'loans:write' }),
    ).toString('base64url');
    const none = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${payload}.`;
    for (const token of [signAccessToken(foreign, GRANTED), `${header}.${widened}.${signature}`, none, 'nonsense']) {
      const { status, body } = await ask(token);
      expect([status, body.errors?.[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
      expect(body.data).toBeUndefined();
    }
    expect((await ask(good)).status).toBe(200);
  });

  it('is refused when it was signed by the hub for something else, such as a caller header', async () => {
    const { signing } = small.keys;
    if (!signing) throw new Error('unreachable');
    const { signCallerHeader } = await import('../../schema/contract/caller-header.ts');
    const { hubCaller } = await import('../../schema/contract/caller.ts');
    const { status } = await ask(signCallerHeader(signing, 'library', 'x', hubCaller('loans:read')));
    expect(status).toBe(401);
  });

  it('is refused once its key has been withdrawn, also when it was taken before', async () => {
    const keys = { old: parseKeySet(generateKeySet()), next: parseKeySet(generateKeySet()) };
    let current = keys.old;
    const authenticate = createAuthenticate({ ...keys.old, find: (kid) => current.find(kid) });
    const bearer = (set: KeySet) => `Bearer ${signAccessToken(signingKey(set), GRANTED)}`;
    const [old, next] = [bearer(keys.old), bearer(keys.next)];
    expect(authenticate(old)).toMatchObject({ agency: 'x' });
    current = keys.next;
    expect(() => authenticate(old)).toThrow('not valid');
    expect(authenticate(next)).toMatchObject({ agency: 'x' });
  });

  it('is refused once it has expired', async () => {
    const { signing } = small.keys;
    if (!signing) throw new Error('unreachable');
    const expired = jsonwebtoken.sign({ scope: 'loans:read' }, signing.privateKey, {
      algorithm: 'ES256',
      keyid: signing.kid,
      issuer: 'yunqiao',
      audience: 'yunqiao-api',
      subject: 'library',
      expiresIn: -1,
    });
    const { status, body } = await ask(expired);
    expect([status, body.errors?.[0]?.message]).toEqual([401, 'The access token has expired.']);
  });
});

describe('the key set', () => {
  it('publishes public halves only', async () => {
    const response = await small.gateway.app.inject('/.well-known/jwks.json');
    const { keys } = response.json() as { keys: Record<string, string>[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });
});
