import jsonwebtoken from 'jsonwebtoken';
import type { SigningKey } from '../../schema/contract/caller-header.ts';
import { ACCESS_TOKEN_SECONDS, type Grant } from './access-token.ts';

/** What an ID token says. */
export interface IdTokenFacts {
  /** The hub's own origin. */
  readonly issuer: string;
  /** The client that it is made out to. */
  readonly client: string;
  readonly nonce: string | null;
  /** Who signed in: an agency. Which of its persons it was stays between the agency and the hub. */
  readonly grant: Pick<Grant, 'agency' | 'kind'>;
}

/** Signs an ID token (OpenID Connect Core 1.0, 2). */
export function signIdToken(key: SigningKey, { issuer, client, nonce, grant }: IdTokenFacts): string {
  return jsonwebtoken.sign({ agency_kind: grant.kind, ...(nonce !== null && { nonce }) }, key.privateKey, {
    algorithm: 'ES256',
    keyid: key.kid,
    issuer,
    audience: client,
    subject: grant.agency,
    expiresIn: ACCESS_TOKEN_SECONDS,
  });
}
