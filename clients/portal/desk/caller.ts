import {
  type AccessToken,
  type Client,
  createClient,
  type Fetch,
  HubError,
  type Purpose,
  SignInError,
} from '../../sdk/index.ts';
import { IN_PROCESS_ORIGIN } from '../in-process.ts';
import type { Session, SessionToken } from './sessions.ts';

/** Milliseconds that a page waits for the hub; wrong secrets are answered late. */
const TIMEOUT_MS = 15_000;

/**
 * How it is proven who signs in: with the published secret of the sample data, with assertions that an agency's browser has signed, one for each purpose, or with
 * what the issuer said of a person, once, and what that sign-in goes on by.
 */
export type Proof =
  | { readonly clientId: string; readonly idToken: string }
  | { readonly clientId: string; readonly refreshToken: string }
  | { readonly clientId: string; readonly clientSecret: string }
  | { readonly clientId: string; readonly clientAssertions: Readonly<Partial<Record<Purpose, string>>> };

/** The session has no token for what is asked, and can't get one by itself. */
export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
}

/**
 * A token for one purpose, by the hub's own token endpoint.
 * @throws SignInError when it is refused; SignInNeeded without a proof for the purpose
 */
export async function tokenFor(fetch: Fetch, proof: Proof, purpose: Purpose): Promise<AccessToken> {
  const { clientId } = proof;
  const assertion = 'clientAssertions' in proof ? proof.clientAssertions[purpose] : undefined;
  if ('clientAssertions' in proof && !assertion) throw new SignInNeeded();
  const proven = 'clientAssertions' in proof ? { clientId, clientAssertion: assertion } : proof;
  const client = createClient({ ...CONNECTION, fetch, ...proven, purpose });
  return client.token();
}

const CONNECTION = { endpoint: IN_PROCESS_ORIGIN, timeoutMs: TIMEOUT_MS, retries: 0, freshness: true } as const;

/** A client that asks with a token. */
export function clientWith(fetch: Fetch, { value }: SessionToken): Client {
  return clientOver((url, init) =>
    fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${value}` } }),
  );
}

/** A client over a `fetch` that has the token already. */
export function clientOver(fetch: Fetch): Client {
  return createClient({ ...CONNECTION, fetch });
}

/**
 * The session's token for a purpose, renewed where the session can.
 * @throws SignInNeeded, SignInError
 */
export async function sessionToken(
  session: Session,
  purpose: Purpose,
  fetch: Fetch,
  keep: (tokens: Session['tokens']) => Promise<void>,
): Promise<SessionToken> {
  const known = session.tokens[purpose];
  if (known && Date.now() < known.expiresAt) return known;
  const { agency: clientId, clientSecret, refreshToken } = session;
  if (clientSecret === null && refreshToken === null) throw new SignInNeeded();
  const proof = refreshToken === null ? { clientId, clientSecret: clientSecret ?? '' } : { clientId, refreshToken };
  const { value, expiresAt } = await tokenFor(fetch, proof, purpose);
  const token = { value, expiresAt };
  await keep({ [purpose]: token });
  return token;
}

/** Whether a failure means that the caller is not known any more. */
export function mustSignIn(error: unknown): boolean {
  return (
    error instanceof SignInNeeded ||
    (error instanceof HubError && error.code === 'UNAUTHENTICATED') ||
    (error instanceof SignInError && (error.code === 'PURPOSE_REQUIRED' || error.code === 'UNAUTHENTICATED'))
  );
}
