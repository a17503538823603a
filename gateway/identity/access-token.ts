import { randomUUID } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { type Caller, PUBLIC_CALLER, PUBLIC_SCOPE } from '../../schema/contract/caller.ts';
import type { SigningKey } from '../../schema/contract/caller-header.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';

/** An access token lives ten minutes. */
export const ACCESS_TOKEN_SECONDS = 600;
const ISSUER = 'yunqiao';
const AUDIENCE = 'yunqiao-api';
/** Verified tokens kept: verifying a signature costs more than the rest of a look-up. */
const TOKENS_KEPT = 10_000;

/** What an agreement grants to a token. */
export type Grant = Omit<Caller, 'kind'> & {
  readonly agency: string;
  readonly kind: Exclude<Caller['kind'], 'PUBLIC' | 'HUB'>;
};

/** Signs an access token (JWT, ES256) for a grant. */
export function signAccessToken(key: SigningKey, grant: Grant): string {
  const { agency, scopes, ...claims } = grant;
  return jsonwebtoken.sign(
    {
      ...claims,
      scope: scopes.filter((scope) => scope !== PUBLIC_SCOPE).join(' '),
    },
    key.privateKey,
    {
      algorithm: 'ES256',
      keyid: key.kid,
      issuer: ISSUER,
      audience: AUDIENCE,
      subject: agency,
      jwtid: randomUUID(),
      expiresIn: ACCESS_TOKEN_SECONDS,
    },
  );
}

interface VerifiedToken {
  readonly kid: string;
  readonly caller: Caller;
  readonly expiresAt: number;
}

/** Turns the `Authorization` header of a request into a caller. */
export type Authenticate = (authorization: string | undefined) => Caller;

/** Verifies access tokens against the hub's keys. Without a header the caller is the public; a wrong one is refused, never taken for the public. */
export function createAuthenticate(keys: KeySet, now: () => number = Date.now): Authenticate {
  const verified = new LRUCache<string, VerifiedToken>({ max: TOKENS_KEPT });
  return (authorization) => {
    if (authorization === undefined) return PUBLIC_CALLER;
    let known = verified.get(authorization);
    if (!known) {
      const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
      if (!token) throw hubError('UNAUTHENTICATED', 'The Authorization header must be "Bearer <access token>".');
      known = verifyToken(token, keys);
      verified.set(authorization, known);
    }
    // A key that was withdrawn takes its tokens along.
    if (!keys.find(known.kid)) throw hubError('UNAUTHENTICATED', 'The access token is not valid.');
    if (known.expiresAt * 1000 <= now()) throw hubError('UNAUTHENTICATED', 'The access token has expired.');
    return known.caller;
  };
}

function verifyToken(token: string, keys: KeySet): VerifiedToken {
  try {
    const kid = jsonwebtoken.decode(token, { complete: true })?.header.kid;
    const key = kid === undefined ? undefined : keys.find(kid);
    if (kid === undefined || !key) throw new Error('unknown key');
    const claims = jsonwebtoken.verify(token, key, {
      algorithms: ['ES256'],
      issuer: ISSUER,
      audience: AUDIENCE,
    });
    if (typeof claims === 'string' || !claims.exp || !claims.sub) throw new Error('missing claim');
    const scopes = String(claims['scope'] ?? '')
      .split(' ')
      .filter(Boolean);
    const caller: Caller = Object.freeze({
      agency: claims.sub,
      kind: claims['kind'],
      purpose: claims['purpose'],
      scopes: Object.freeze([PUBLIC_SCOPE, ...scopes]),
      agreement: claims['agreement'] ?? null,
      division: claims['division'] ?? null,
      divisions: Object.freeze(claims['divisions'] ?? []),
      body: claims['body'] ?? null,
      uscc: claims['uscc'] ?? null,
    });
    return { kid, caller, expiresAt: claims.exp };
  } catch (error) {
    const expired = error instanceof jsonwebtoken.TokenExpiredError;
    throw hubError('UNAUTHENTICATED', expired ? 'The access token has expired.' : 'The access token is not valid.');
  }
}
