import type { AgencyKind, Purpose } from '../../schema/contract/caller.ts';
import { hubCaller, PUBLIC_SCOPE } from '../../schema/contract/caller.ts';
import { operationHash } from '../../schema/contract/caller-header.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { SubgraphTransport } from '../execution/transport/transport.ts';
import type { Grant } from './access-token.ts';
import type { CallerHeaders } from './caller-headers.ts';
import type { SeenIdentity } from './external-issuer.ts';
import type { SignInStanding } from './sign-in-token.ts';

/** How a client proves who it is: a secret, an assertion signed with its own key (RFC 7523), a person that an issuer says to be signed in, or a sign-in that goes on. */
export type Credentials =
  | { readonly client: ClientCredentials; readonly code: CodeProof }
  | ClientCredentials
  | { readonly identity: SeenIdentity }
  | { readonly standing: SignInStanding };

/** A client's own proof. */
export type ClientCredentials =
  | { readonly clientId: string; readonly clientSecret: string }
  | { readonly clientId: string | null; readonly clientAssertion: string };

/** An authorization code as a client shows it (RFC 6749 4.1.3, RFC 7636). */
export interface CodeProof {
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string;
}

/** Why no token is issued. */
export interface Refusal {
  readonly code:
    | 'INVALID_CLIENT'
    | 'INVALID_CODE'
    | 'PURPOSE_REQUIRED'
    | 'PURPOSE_NOT_COVERED'
    | 'SCOPE_NOT_COVERED'
    | 'AGENCY_SUSPENDED';
  readonly message: string;
  /** How long the answer is held back, for a source that has given wrong secrets before. */
  readonly retryAfterSeconds?: number | null;
}

/** Where a token request came from and was sent to. */
export interface SignInPlace {
  /** The hub's own origin, which an assertion names as its audience. */
  readonly issuer: string;
  readonly tokenEndpoint: string;
  /** The client's address as a digest: wrong secrets are counted by it. */
  readonly source: string;
  /** Whether it was made on this machine: agencies of the sample data sign in nowhere else. */
  readonly local: boolean;
}

/** What a token may carry, and the credential by which the sign-in goes on: `null` for clients that prove themselves each time. */
export interface Granted {
  readonly grant: Grant;
  readonly credential: string | null;
  /** For an authorization code: the nonce that it was asked for with. */
  readonly nonce: string | null;
}

/** Asks the register of agencies what a client may do for a purpose. */
export type Grants = (
  credentials: Credentials,
  purpose: string | null,
  scopes: readonly string[],
  place: SignInPlace,
  requestId: string,
) => Promise<Granted | Refusal>;

/** The scope of the field below; no agreement grants it. */
const IDENTITY_SCOPE = 'hub:identity';
const TIMEOUT_MS = 10_000;

const AUTHENTICATE = `mutation AuthenticateAgency($input: AuthenticateAgencyInput!) {
  authenticateAgency(input: $input) {
    granted { agency kind division divisions body uscc purpose scopes agreement demo credential nonce }
    refusal { code message retryAfterSeconds }
  }
}`;

interface AuthenticateAgency {
  readonly granted: {
    readonly agency: string;
    readonly kind: AgencyKind;
    readonly division: string | null;
    readonly divisions: readonly string[];
    readonly body: string | null;
    readonly uscc: string | null;
    readonly purpose: Purpose;
    readonly scopes: readonly string[];
    readonly agreement: string;
    readonly demo: boolean;
    readonly credential: string | null;
    readonly nonce: string | null;
  } | null;
  readonly refusal: Refusal | null;
}

/**
 * Grants by the agencies subgraph, asked over its transport with a caller header of the hub itself.
 * @param demoCredentials whether agencies of the sample data may sign in.
 */
export function createGrants(
  agencies: SubgraphTransport,
  callerHeaders: CallerHeaders,
  demoCredentials: boolean,
): Grants {
  const ask = agencies.bind({
    query: AUTHENTICATE,
    operationName: 'AuthenticateAgency',
    operationHash: operationHash(AUTHENTICATE),
  });
  const callerHeader = callerHeaders(hubCaller(IDENTITY_SCOPE));
  return async (credentials, purpose, scopes, { issuer, tokenEndpoint, source, local }, requestId) => {
    const { data, errors } = await ask(
      { input: { ...proofOf(credentials), purpose, scopes, issuer, tokenEndpoint, source } },
      { requestId, deadline: performance.now() + TIMEOUT_MS, client: undefined, isQuery: false, callerHeader },
    );
    const answer = data?.['authenticateAgency'] as AuthenticateAgency | null | undefined;
    if (!answer || errors?.length) throw hubError('SOURCE_UNAVAILABLE', 'The register of agencies does not answer.');
    if (!answer.granted)
      return answer.refusal ?? { code: 'INVALID_CLIENT', message: 'Unknown client or wrong credentials.' };
    const { demo, credential, nonce, ...granted } = answer.granted;
    if (demo && !(demoCredentials && local))
      return { code: 'INVALID_CLIENT', message: 'Unknown client or wrong credentials.' };
    return { grant: { ...granted, scopes: [PUBLIC_SCOPE, ...granted.scopes] }, credential, nonce };
  };
}

function proofOf(credentials: Credentials) {
  return 'client' in credentials ? { ...credentials.client, code: credentials.code } : credentials;
}
