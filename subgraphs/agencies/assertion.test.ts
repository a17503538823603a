import type { KeyObject } from 'node:crypto';
import jsonwebtoken, { type Algorithm } from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { keyPair } from '../../tests/support/key-pair.ts';
import { clientOf, verifyAssertion } from './assertion.ts';

const ISSUER = 'http://127.0.0.1:4000';
const ENDPOINT = `${ISSUER}/oauth/token`;
const NOW = new Date('2026-11-22T04:00:00Z');
const ec = keyPair('P-256');
const other = keyPair('P-256');
const rsa = keyPair(2_048);
const keys = [ec.publicKey.export({ format: 'jwk' }), rsa.publicKey.export({ format: 'jwk' })];

function assertion(
  claims: Record<string, unknown> = {},
  key: KeyObject | string = ec.privateKey,
  algorithm: Algorithm = 'ES256',
): string {
  const issuedAt = NOW.getTime() / 1000;
  const payload = {
    iss: 'agency',
    sub: 'agency',
    aud: ISSUER,
    iat: issuedAt,
    exp: issuedAt + 60,
    jti: 'one',
    ...claims,
  };
  const present = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
  return jsonwebtoken.sign(present, key, { algorithm });
}

const verify = (text: string, now = NOW) => verifyAssertion(text, 'agency', keys, [ISSUER, ENDPOINT], now);
const at = (seconds: number) => NOW.getTime() / 1000 + seconds;

describe('a client assertion', () => {
  it.each(['ES256', 'PS256', 'RS256'] as const)('holds when it is signed with %s by a registered key', (algorithm) => {
    const key = algorithm === 'ES256' ? ec.privateKey : rsa.privateKey;
    expect(verify(assertion({}, key, algorithm))).toMatchObject({ forgetAfter: new Date(at(90) * 1000) });
  });

  it('names the issuer; the token endpoint is taken from clients that go by the first RFC 7523', () => {
    expect(verify(assertion({ aud: ISSUER }))).not.toBeNull();
    expect(verify(assertion({ aud: ENDPOINT }))).not.toBeNull();
  });

  it('is told apart by client and jti', () => {
    const digest = (text: string) => verify(text)?.digest;
    expect(digest(assertion({ jti: 'two' }))).not.toBe(digest(assertion()));
    expect(digest(assertion())).toBe(digest(assertion({ exp: at(200) })));
  });

  it.each([
    ['signed by a stranger', assertion({}, other.privateKey)],
    ['unsigned', `${assertion().split('.').slice(0, 2).join('.')}.`],
    ['of algorithm none', assertion({}, '', 'none')],
    ['signed with a public key as if it were a shared secret', assertion({}, JSON.stringify(keys[0]), 'HS256')],
    ['of another issuer', assertion({ iss: 'somebody' })],
    ['of another subject', assertion({ sub: 'somebody' })],
    ['for another audience', assertion({ aud: 'https://elsewhere.example/oauth/token' })],
    ['for several audiences', assertion({ aud: [ISSUER, 'https://elsewhere.example'] })],
    ['for both names of the hub', assertion({ aud: [ISSUER, ENDPOINT] })],
    ['without audience', assertion({ aud: undefined })],
    ['expired', assertion({ exp: at(-31) })],
    ['without expiry', assertion({ exp: undefined })],
    ['valid for longer than five minutes', assertion({ exp: at(301) })],
    ['not yet valid', assertion({ nbf: at(31) })],
    ['without jti', assertion({ jti: undefined })],
    ['with an empty jti', assertion({ jti: '' })],
    ['no JWT at all', 'agency'],
  ])('does not hold when it is %s', (_case, text) => {
    expect(verify(text)).toBeNull();
  });

  it('does not hold with a changed byte', () => {
    const [header, payload, signature] = assertion().split('.');
    const changed = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()), scope: 'more' }),
    ).toString('base64url');
    expect(verify([header, changed, signature].join('.'))).toBeNull();
  });

  it('names its client unverified, and none when it is too long or no JWT', () => {
    expect(clientOf(assertion())).toBe('agency');
    expect(clientOf('nonsense')).toBeNull();
    expect(clientOf(assertion({ padding: 'x'.repeat(9000) }))).toBeNull();
  });
});
