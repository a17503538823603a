import { createPublicKey, type KeyObject } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import type { Caller } from '../../schema/contract/caller.ts';
import {
  operationHash,
  type SigningKey,
  signCallerHeader,
  signRequestHeader,
} from '../../schema/contract/caller-header.ts';
import { keyPair } from '../support/key-pair.ts';

/**
 * Tokens that say "operator, every scope" and must not be taken: forged ones, and real signatures of the hub on something else.
 * @param genuine a token of some caller, to be tampered with
 */
export function foreignTokens(
  key: SigningKey,
  genuine: string,
  allMighty: Caller,
  query: string,
): ReadonlyMap<string, string> {
  const { agency, scopes, ...rest } = allMighty;
  const claims = { ...rest, sub: agency, scope: scopes.join(' '), iss: 'yunqiao', aud: 'yunqiao-api' };
  const stranger = keyPair('P-256').privateKey;
  const hs256 = (secret: string, kid: string | undefined) =>
    jsonwebtoken.sign({ ...claims }, secret, { algorithm: 'HS256', expiresIn: 600, ...(kid && { keyid: kid }) });
  const es256 = (privateKey: KeyObject, changed: object, kid: string | undefined = key.kid, expiresIn = 600) =>
    jsonwebtoken.sign({ ...claims, ...changed }, privateKey, {
      algorithm: 'ES256',
      expiresIn,
      ...(kid !== undefined && { keyid: kid }),
    });
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = part({ ...claims, exp: Math.floor(Date.now() / 1000) + 600 });
  const [head = '', , signature = ''] = genuine.split('.');
  const publicPem = createPublicKey(key.privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const publicJwk = createPublicKey(key.privateKey).export({ format: 'jwk' });
  return new Map([
    ['no algorithm', `${part({ alg: 'none', typ: 'JWT', kid: key.kid })}.${body}.`],
    ['no algorithm, in capitals', `${part({ alg: 'NONE', kid: key.kid })}.${body}.`],
    ['the public key as a shared secret', hs256(publicPem, key.kid)],
    ['the public key as a shared secret, as JWK', hs256(JSON.stringify(publicJwk), key.kid)],
    ['an empty secret', `${part({ alg: 'HS256', kid: key.kid })}.${body}.`],
    ['a stranger’s key under the hub’s id', es256(stranger, {})],
    ['a stranger’s key under its own id', es256(stranger, {}, 'stranger')],
    ['a stranger’s key sent along', withHeader(stranger, claims)],
    ['no key id', es256(key.privateKey, {}, '')],
    ['a key id that is a path', es256(stranger, {}, '../../etc/passwd')],
    ['an inherited key id', es256(stranger, {}, '__proto__')],
    ['expired', es256(key.privateKey, {}, key.kid, -1)],
    ['another audience', es256(key.privateKey, { aud: 'certificates' })],
    ['another issuer', es256(key.privateKey, { iss: 'yunqiao-gateway' })],
    ['without audience', es256(key.privateKey, { aud: undefined })],
    ['other claims under a genuine signature', `${head}.${body}.${signature}`],
    ['a caller header', signCallerHeader(key, 'certificates', operationHash(query), allMighty)],
    ['a caller header of a request', signRequestHeader(key, 'certificates', query, allMighty)],
  ]);
}

/** With the key in the token itself, for a verifier that believes it. */
function withHeader(privateKey: KeyObject, claims: object): string {
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  return jsonwebtoken.sign(claims, privateKey, {
    algorithm: 'ES256',
    expiresIn: 600,
    header: { alg: 'ES256', kid: 'sent-along', jwk } as unknown as jsonwebtoken.JwtHeader,
  });
}
