import { createHash, createPublicKey, type JsonWebKey } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';

/** Longest assertion that is looked at, in characters. */
const ASSERTION_LIMIT = 8192;
const JTI_LIMIT = 256;
/** An assertion may not live longer than this, in seconds. */
const LIFE_LIMIT = 300;
/** How far clocks may differ, in seconds. */
const CLOCK_TOLERANCE = 30;

/** An assertion that holds: who signed it, and what makes it usable once only. */
export interface VerifiedAssertion {
  /** Digest of client and `jti`: what it is remembered by. */
  readonly digest: string;
  /** From then on it is refused by its age alone. */
  readonly forgetAfter: Date;
}

/** The client that an assertion names, unverified; `null` when it is no such assertion. */
export function clientOf(assertion: string): string | null {
  if (assertion.length > ASSERTION_LIMIT) return null;
  const payload = jsonwebtoken.decode(assertion);
  if (!payload || typeof payload === 'string' || typeof payload.sub !== 'string') return null;
  return payload.sub;
}

/**
 * Verifies an assertion (RFC 7523 3): signed by one of the client's keys with ES256, PS256 or RS256, `iss` = `sub` = client, `aud` = one of
 * the hub's own names and nothing else, `exp` within 5 minutes, and a `jti`. `null` when anything of this does not hold. That it has not been used is for
 * the caller to see to.
 */
export function verifyAssertion(
  assertion: string,
  client: string,
  keys: readonly JsonWebKey[],
  audiences: readonly string[],
  now: Date,
): VerifiedAssertion | null {
  const clockTimestamp = Math.floor(now.getTime() / 1000);
  for (const key of keys) {
    try {
      const payload = jsonwebtoken.verify(assertion, createPublicKey({ key, format: 'jwk' }), {
        algorithms: key.kty === 'EC' ? ['ES256'] : ['PS256', 'RS256'],
        issuer: client,
        subject: client,
        clockTimestamp,
        clockTolerance: CLOCK_TOLERANCE,
      });
      if (typeof payload === 'string') return null;
      const { exp, jti } = payload;
      // Many tokens name several audiences; one meant for others too could be played on by them.
      if (typeof payload.aud !== 'string' || !audiences.includes(payload.aud)) return null;
      if (exp === undefined || exp > clockTimestamp + LIFE_LIMIT) return null;
      if (typeof jti !== 'string' || jti === '' || jti.length > JTI_LIMIT) return null;
      return {
        digest: createHash('sha256')
          .update(JSON.stringify([client, jti]))
          .digest('base64url'),
        forgetAfter: new Date((exp + CLOCK_TOLERANCE) * 1000),
      };
    } catch {
      // Not signed by this key, or not now: the next key may be the one.
    }
  }
  return null;
}
