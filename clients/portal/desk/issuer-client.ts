import { createHash } from 'node:crypto';
import type { Configuration } from 'openid-client';

/** Seconds that a page waits for the issuer. */
const TIMEOUT_SECONDS = 8;
const NEXT_LIMIT = 2000;

/** The issuer that persons sign in at, and as what the hub is known there. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The hub as a client of the issuer: code flow with PKCE. */
export interface IssuerClient {
  /** Host of the issuer, for people. */
  readonly name: string;
  /**
   * Where a browser goes to sign in. What has to come back follows from the secret of its cookie, so nothing is kept here and nobody can fill a store.
   * @throws Error when the issuer does not say what it is
   */
  address(cookie: string, redirectUri: string, next: string): Promise<URL>;
  /**
   * What came back for the browser that holds the cookie: an ID token that is verified, and where the person wanted to go. The code serves once at the issuer, the
   * ID token once at the hub.
   * @throws Error when it does not belong to the cookie, names another issuer, or the issuer refuses
   */
  idToken(cookie: string, returned: URL): Promise<{ readonly idToken: string; readonly next: string }>;
}

export function createIssuerClient({ issuer, clientId, clientSecret }: IssuerSettings): IssuerClient {
  let found: Promise<Configuration> | undefined;
  // Read when somebody first signs in: a hub without an issuer does without the library.
  const library = () => import('openid-client');
  const configuration = () => {
    found ??= discover().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };

  async function discover(): Promise<Configuration> {
    const { allowInsecureRequests, ClientSecretBasic, discovery, enableNonRepudiationChecks } = await library();
    const address = new URL(issuer);
    // Over http the environment takes loopback addresses alone.
    const execute = address.protocol === 'http:' ? [allowInsecureRequests] : [];
    const known = await discovery(address, clientId, undefined, ClientSecretBasic(clientSecret), {
      execute,
      timeout: TIMEOUT_SECONDS,
    });
    // Its signature is verified here too, not only that it came from the issuer's address.
    enableNonRepudiationChecks(known);
    return known;
  }

  return {
    name: new URL(issuer).host,
    async address(cookie, redirectUri, next) {
      const { buildAuthorizationUrl } = await library();
      const { verifier, nonce } = secretsOf(cookie);
      return buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        response_type: 'code',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        state: stateOf(cookie, next),
        nonce,
      });
    },
    async idToken(cookie, returned) {
      const { authorizationCodeGrant } = await library();
      const { verifier, nonce } = secretsOf(cookie);
      const next = nextIn(returned.searchParams.get('state') ?? '');
      const tokens = await authorizationCodeGrant(await configuration(), returned, {
        pkceCodeVerifier: verifier,
        expectedState: stateOf(cookie, next),
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      if (!tokens.id_token) throw new Error('The issuer answered without an ID token.');
      return { idToken: tokens.id_token, next };
    },
  };
}

/** Of one secret, of which neither the issuer nor an address ever holds more than a digest. */
function secretsOf(cookie: string): { readonly verifier: string; readonly nonce: string } {
  return { verifier: digest('verifier', cookie), nonce: digest('nonce', cookie) };
}

/** Belongs to this browser and to where it wanted to go. */
function stateOf(cookie: string, next: string): string {
  return `${digest('state', cookie, next)}.${Buffer.from(next).toString('base64url')}`;
}

function nextIn(state: string): string {
  return Buffer.from(state.slice(state.indexOf('.') + 1), 'base64url')
    .toString('utf8')
    .slice(0, NEXT_LIMIT);
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(['yunqiao sign-in at the issuer', ...parts]))
    .digest('base64url');
}
