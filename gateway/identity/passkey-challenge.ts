import { createHash, randomUUID } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';

const ISSUER = 'yunqiao';
/** No token is made out to it. */
const AUDIENCE = 'yunqiao-passkey';
/** As long as the page to sign in is of use. */
const CHALLENGE_SECONDS = 600;
const RESPONSE_LIMIT = 16_384;

/** What a passkey's authenticator answered to a challenge of this hub. */
export interface AnsweredChallenge {
  readonly response: string;
  /** As WebAuthn has it: base64url of the challenge's bytes. */
  readonly challenge: string;
  readonly proof: string;
  readonly proofUntil: string;
}

/** A challenge that the hub knows again without keeping it: signed by itself, good for ten minutes and for one answer. */
export function passkeyChallenge(keys: KeySet): string {
  const key = signingKey(keys);
  const text = jsonwebtoken.sign({}, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.kid,
    issuer: ISSUER,
    audience: AUDIENCE,
    jwtid: randomUUID(),
    expiresIn: CHALLENGE_SECONDS,
  });
  return Buffer.from(text).toString('base64url');
}

/** @returns `null` for everything but an answer to a challenge that this hub has made within ten minutes; whose answer it is, and whether it holds, is not looked at */
export function answeredChallenge(keys: KeySet, response: string): AnsweredChallenge | null {
  if (response.length > RESPONSE_LIMIT) return null;
  try {
    const { response: parts } = JSON.parse(response) as { response?: { clientDataJSON?: unknown } };
    const clientData = JSON.parse(Buffer.from(String(parts?.clientDataJSON), 'base64url').toString('utf8'));
    const challenge = String((clientData as { challenge?: unknown }).challenge);
    const text = Buffer.from(challenge, 'base64url').toString('utf8');
    const kid = jsonwebtoken.decode(text, { complete: true })?.header.kid;
    const key = kid === undefined ? undefined : keys.find(kid);
    if (!key) return null;
    const claims = jsonwebtoken.verify(text, key, { algorithms: ['ES256'], issuer: ISSUER, audience: AUDIENCE });
    if (typeof claims === 'string' || !claims.exp || !claims.jti) return null;
    return {
      response,
      challenge,
      proof: createHash('sha256').update(`passkey challenge ${claims.jti}`).digest('base64url'),
      proofUntil: new Date(claims.exp * 1000).toISOString(),
    };
  } catch {
    return null;
  }
}
