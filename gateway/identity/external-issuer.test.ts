import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExternalIssuer, type ExternalIssuer } from './external-issuer.ts';

const CLIENT = { clientId: 'hub', clientSecret: 'a secret of sixteen' };
let server: Server;
let issuer: string;
let hub: ExternalIssuer;
const pairs = { own: generateKeyPair('ES256'), other: generateKeyPair('ES256') };
let isUp = true;
let named: () => string = () => issuer;
beforeAll(async () => {
  const { publicKey } = await pairs.own;
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256', use: 'sig' };
  server = createServer(({ url }, response) => {
    if (!isUp) return response.writeHead(503).end();
    response.setHeader('content-type', 'application/json');
    const answer = url === '/keys' ? { keys: [jwk] } : { issuer: named(), jwks_uri: `${issuer}/keys` };
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  hub = createExternalIssuer({ issuer, ...CLIENT });
});
afterAll(() => server.close());

const seconds = () => Math.floor(Date.now() / 1000);
const claims = (changed: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  sub: 'person-1',
  aud: 'hub',
  iat: seconds(),
  exp: seconds() + 300,
  nonce: 'n',
  ...changed,
});
const signed = async (payload: JWTPayload, key = pairs.own, header = { alg: 'ES256', kid: 'k' }) =>
  new SignJWT(payload).setProtectedHeader(header).sign((await key).privateKey);

describe('an ID token (23, OpenID Connect Core 1.0, 3.1.3.7)', () => {
  it('names a person by issuer and subject, and what it is known by once', async () => {
    const token = await signed(claims());
    const seen = await hub.seen(token);
    expect(seen).toMatchObject({ issuer, subject: 'person-1' });
    expect(seen?.proof).toBe((await hub.seen(token))?.proof);
    expect(Date.parse(seen?.proofUntil ?? '')).toBeGreaterThan(Date.now() + 300_000);
    expect((await hub.seen(await signed(claims({ jti: 'other' }))))?.proof).not.toBe(seen?.proof);
  });

  it.each<[string, () => Promise<string>]>([
    ['of another issuer', () => signed(claims({ iss: 'https://evil.example' }))],
    ['for another client', () => signed(claims({ aud: 'shop' }))],
    ['for others too', () => signed(claims({ aud: ['hub', 'shop'] }))],
    ['that another client asked for', () => signed(claims({ azp: 'shop' }))],
    ['without a nonce', () => signed(claims({ nonce: undefined as never }))],
    ['without a subject', () => signed(claims({ sub: '' }))],
    ['that has ended', () => signed(claims({ iat: seconds() - 400, exp: seconds() - 60 }))],
    ['from long ago that has not ended', () => signed(claims({ iat: seconds() - 400, exp: seconds() + 9_000 }))],
    ['from the future', () => signed(claims({ iat: seconds() + 400, exp: seconds() + 900 }))],
    ['signed by another key', () => signed(claims(), pairs.other)],
    ['signed by nobody', async () => new UnsecuredJWT(claims()).encode()],
    [
      'signed with the client’s secret',
      () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256' })
          .sign(new TextEncoder().encode('a secret of sixteen characters!!')),
    ],
    ['that is none', async () => 'a.b.c'],
    ['that is too long', async () => `${await signed(claims())}${'x'.repeat(20_000)}`],
  ])('is not taken %s', async (_what, token) => {
    expect(await hub.seen(await token())).toBeNull();
  });

  it('is not judged while the issuer does not answer, or calls itself another', async () => {
    const token = await signed(claims());
    isUp = false;
    const waiting = createExternalIssuer({ issuer, ...CLIENT });
    await expect(waiting.seen(token)).rejects.toMatchObject({ extensions: { code: 'SOURCE_UNAVAILABLE' } });
    isUp = true;
    named = () => 'https://evil.example';
    await expect(waiting.seen(token)).rejects.toMatchObject({ extensions: { code: 'SOURCE_UNAVAILABLE' } });
    named = () => issuer;
    expect(await waiting.seen(token)).not.toBeNull();
  });
});
