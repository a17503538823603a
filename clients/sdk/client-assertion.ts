import { constants, createPrivateKey, type KeyObject, randomUUID, sign } from 'node:crypto';

/** How long an assertion may be used; the hub takes at most five minutes. */
const LIFE_SECONDS = 60;
const RSA_BITS = 2048;

/** A client's own key, as it signs assertions. */
export interface ClientKey {
  readonly key: KeyObject;
  readonly algorithm: 'ES256' | 'PS256';
}

/** Reads a private key: PEM or JWK, P-256 or RSA of at least 2,048 bits. @throws TypeError */
export function readClientKey(text: string): ClientKey {
  let key: KeyObject;
  try {
    key = text.trimStart().startsWith('{')
      ? createPrivateKey({ key: JSON.parse(text), format: 'jwk' })
      : createPrivateKey(text);
  } catch {
    throw new TypeError('clientKey: expected a private key, PEM or JWK.');
  }
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return { key, algorithm: 'ES256' };
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= RSA_BITS) return { key, algorithm: 'PS256' };
  throw new TypeError(`clientKey: expected a P-256 key, or an RSA key of at least ${RSA_BITS} bits.`);
}

/**
 * A client assertion (RFC 7523) that serves once: made out to the hub's issuer alone, and of a type of its own, as draft-ietf-oauth-rfc7523bis asks for,
 * so that nobody else can use it.
 */
export function signClientAssertion(
  clientId: string,
  issuer: string,
  { key, algorithm }: ClientKey,
  now = Date.now(),
): string {
  const iat = Math.floor(now / 1000);
  const signed = [
    { alg: algorithm, typ: 'client-authentication+jwt' },
    { iss: clientId, sub: clientId, aud: issuer, iat, exp: iat + LIFE_SECONDS, jti: randomUUID() },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const how =
    algorithm === 'ES256'
      ? { key, dsaEncoding: 'ieee-p1363' as const }
      : { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return `${signed}.${sign('sha256', Buffer.from(signed), how).toString('base64url')}`;
}
