import { randomUUID } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';

/** A working day: so long a sign-in goes on without the person being asked again. */
export const SIGN_IN_SECONDS = 8 * 3600;
const ISSUER = 'yunqiao';
/** No access token, caller header or proof is made out to it. */
const AUDIENCE = 'yunqiao-sign-in';

/** By what a sign-in goes on. */
export interface SignInStanding {
  readonly agency: string;
  readonly credential: string;
}

/** Signs a refresh token: it opens nothing by itself, and names the credential that has to be in use at every token it is exchanged for. */
export function signSignInToken(keys: KeySet, { agency, credential }: SignInStanding): string {
  const key = signingKey(keys);
  return jsonwebtoken.sign({ credential }, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.kid,
    issuer: ISSUER,
    audience: AUDIENCE,
    subject: agency,
    jwtid: randomUUID(),
    expiresIn: SIGN_IN_SECONDS,
  });
}

/** @returns `null` for everything but a refresh token of this hub that has not ended */
export function readSignInToken(keys: KeySet, token: string): SignInStanding | null {
  try {
    const kid = jsonwebtoken.decode(token, { complete: true })?.header.kid;
    const key = kid === undefined ? undefined : keys.find(kid);
    if (!key) return null;
    const claims = jsonwebtoken.verify(token, key, { algorithms: ['ES256'], issuer: ISSUER, audience: AUDIENCE });
    if (typeof claims === 'string' || !claims.exp || !claims.sub || typeof claims['credential'] !== 'string')
      return null;
    return { agency: claims.sub, credential: claims['credential'] };
  } catch {
    return null;
  }
}
