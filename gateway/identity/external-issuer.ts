import { createHash } from 'node:crypto';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { OidcSettings } from '../../schema/contract/environment.ts';
import { hubError } from '../../schema/contract/errors.ts';

const TIMEOUT_MS = 5_000;
/** How far clocks may differ. */
const TOLERANCE_SECONDS = 30;
/** An ID token is exchanged right after it was issued. */
const OLDEST_SECONDS = 300;
const TOKEN_LIMIT = 16_384;
/** Nothing that both sides sign with one secret: whoever knows the client's secret would be anybody. */
const ALGORITHMS = [
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
  'EdDSA',
  'Ed25519',
];

/** A person whom an issuer says to be signed in. */
export interface SeenIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Digest of the ID token, which serves once. */
  readonly proof: string;
  /** ISO 8601; from then on it is refused by its age. */
  readonly proofUntil: string;
}

/** The issuer that agencies' persons sign in at. */
export interface ExternalIssuer {
  /**
   * Verifies an ID token of the issuer that was made out to this hub alone, in the last five minutes (OpenID Connect Core 1.0, 3.1.3.7).
   * @returns `null` for every other token
   * @throws SOURCE_UNAVAILABLE when the issuer does not answer with its keys
   */
  seen(idToken: string): Promise<SeenIdentity | null>;
}

export function createExternalIssuer({ issuer, clientId }: OidcSettings): ExternalIssuer {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keySet = async () => {
    keys ??= findKeys(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  return {
    async seen(idToken) {
      if (idToken.length > TOKEN_LIMIT) return null;
      try {
        const { payload } = await jwtVerify(idToken, await keySet(), {
          issuer,
          algorithms: ALGORITHMS,
          clockTolerance: TOLERANCE_SECONDS,
          maxTokenAge: OLDEST_SECONDS,
          requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat', 'nonce'],
        });
        // One made out to others too could have been played on by them.
        const audience = typeof payload.aud === 'string' ? [payload.aud] : (payload.aud ?? []);
        if (audience.length !== 1 || audience[0] !== clientId || !payload.sub || !payload.exp) return null;
        if (payload['azp'] !== undefined && payload['azp'] !== clientId) return null;
        return {
          issuer,
          subject: payload.sub,
          proof: createHash('sha256')
            .update(`id token ${idToken.slice(0, idToken.lastIndexOf('.'))}`)
            .digest('base64url'),
          proofUntil: new Date((payload.exp + TOLERANCE_SECONDS) * 1000).toISOString(),
        };
      } catch (error) {
        if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw unavailable();
        return null;
      }
    },
  };
}

async function findKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  const { issuer: named, jwks_uri: place } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (!response.ok || named !== issuer || typeof place !== 'string') throw unavailable();
  return createRemoteJWKSet(new URL(place), { timeoutDuration: TIMEOUT_MS });
}

function unavailable() {
  return hubError('SOURCE_UNAVAILABLE', 'The issuer that persons sign in at does not answer.');
}
