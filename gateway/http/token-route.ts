import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import jsonwebtoken from 'jsonwebtoken';
import { PUBLIC_SCOPE } from '../../schema/contract/caller.ts';
import { type KeySet, signingKey } from '../../schema/contract/key-set.ts';
import type { RequestEvidence } from '../evidence/request-evidence.ts';
import { ACCESS_TOKEN_SECONDS, type Grant, signAccessToken } from '../identity/access-token.ts';
import type { ExternalIssuer } from '../identity/external-issuer.ts';
import type { ClientCredentials, Credentials, Grants, Refusal, SignInPlace } from '../identity/grants.ts';
import { signIdToken } from '../identity/id-token.ts';
import { readSignInToken, signSignInToken } from '../identity/sign-in-token.ts';
import { isLocalRequest } from './local-request.ts';
import type { PublicAddress } from './public-address.ts';

const JWT_BEARER_GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const JWT_BEARER_ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** OAuth error (RFC 6749 5.2) and HTTP status for each refusal of the agencies register. */
const OAUTH_ERRORS: Readonly<Record<Refusal['code'], { readonly error: string; readonly status: number }>> = {
  INVALID_CLIENT: { error: 'invalid_client', status: 401 },
  INVALID_CODE: { error: 'invalid_grant', status: 400 },
  AGENCY_SUSPENDED: { error: 'invalid_client', status: 401 },
  PURPOSE_REQUIRED: { error: 'invalid_request', status: 400 },
  PURPOSE_NOT_COVERED: { error: 'unauthorized_client', status: 400 },
  SCOPE_NOT_COVERED: { error: 'invalid_scope', status: 400 },
};

/** How a token request ended. */
interface TokenOutcome {
  readonly status: number;
  readonly body: object;
  readonly code: string;
  readonly clientId: string | null;
  readonly grant?: Grant;
  /** Before the answer goes out. */
  readonly waitSeconds?: number;
}

/** Answers held back at a time; beyond them a wrong secret is answered at once, so that waiting costs the hub no memory to speak of. */
const HELD_BACK = 200;
const LONGEST_WAIT_SECONDS = 8;

/** What the token endpoint is made of. */
export interface TokenEndpoint {
  readonly grants: Grants;
  readonly keys: KeySet;
  readonly evidence: RequestEvidence;
  readonly address: PublicAddress;
  /** Where agencies' persons sign in; nobody does where it is undefined. */
  readonly issuer?: ExternalIssuer | undefined;
  /** Told how each sign-in ended: `OK`, or why it was refused. */
  readonly onSignIn: (code: string) => void;
}

/**
 * `POST /oauth/token`, always with a purpose: client credentials grant (RFC 6749 4.4; `client_secret_basic`, `client_secret_post` and `private_key_jwt`); by the same
 * proofs an authorization code (RFC 6749 4.1, RFC 7636), whose purpose was agreed to before; an ID
 * token of the issuer that persons sign in at (RFC 7523 2.1), once; a sign-in that goes on (RFC 6749 6).
 */
export function registerTokenEndpoint(app: FastifyInstance, endpoint: TokenEndpoint): void {
  const { evidence, address, onSignIn } = endpoint;
  let waiting = 0;
  app.post('/oauth/token', async (request, reply) => {
    const started = performance.now();
    const issuer = address(request);
    const place: SignInPlace = {
      issuer,
      tokenEndpoint: `${issuer}/oauth/token`,
      source: createHash('sha256')
        .update(request.socket.remoteAddress ?? '')
        .digest('base64url'),
      local: isLocalRequest(request),
    };
    const { status, body, code, clientId, grant, waitSeconds = 0 } = await answer(request, endpoint, place);
    evidence.token({ requestId: request.id, clientId, grant, code, durationMs: performance.now() - started });
    onSignIn(code);
    if (waitSeconds > 0 && waiting < HELD_BACK) {
      waiting++;
      await sleep(Math.min(waitSeconds, LONGEST_WAIT_SECONDS) * 1000, undefined, { ref: false });
      waiting--;
    }
    reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
    if (status === 401) reply.header('www-authenticate', signInChallenge(request.headers.authorization));
    return reply.code(status).send(body);
  });
}

/**
 * RFC 9110 15.5.2 wants a challenge with every 401, RFC 6749 5.2 the scheme that the client used. To `Basic` a browser opens a dialog of its own over the
 * page that asked, so only who came by it hears of it.
 */
function signInChallenge(authorization: string | undefined): string {
  return /^Basic\b/i.test(authorization ?? '') ? 'Basic realm="yunqiao", charset="UTF-8"' : 'Bearer realm="yunqiao"';
}

async function answer(
  request: FastifyRequest,
  { grants, keys, evidence, issuer }: TokenEndpoint,
  place: SignInPlace,
): Promise<TokenOutcome> {
  if (!evidence.available())
    return refuse('temporarily_unavailable', 'Requests cannot be recorded at the moment.', 503, 'SOURCE_UNAVAILABLE');
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    return refuse('invalid_request', 'The body must be application/x-www-form-urlencoded.');
  }
  const form = new URLSearchParams(String(request.body ?? ''));
  const grantType = form.get('grant_type');
  if (grantType === null) return refuse('invalid_request', 'grant_type is missing; expected client_credentials.');
  const credentials = await readGrant(grantType, request.headers.authorization, form, keys, issuer);
  if ('status' in credentials) return credentials;
  const client = 'client' in credentials ? credentials.client : credentials;
  const clientId = 'clientId' in client ? client.clientId : null;
  const scopes =
    form
      .get('scope')
      ?.split(' ')
      .filter((scope) => scope !== '' && scope !== PUBLIC_SCOPE) ?? [];
  const outcome = await grants(credentials, form.get('purpose'), scopes, place, request.id);
  if ('code' in outcome) {
    const { error, status } = OAUTH_ERRORS[outcome.code];
    return {
      ...refuse(error, outcome.message, status, outcome.code),
      clientId,
      waitSeconds: outcome.retryAfterSeconds ?? 0,
    };
  }
  const { grant, credential, nonce } = outcome;
  const goesOn = credential !== null && grantType !== 'refresh_token';
  const body = {
    access_token: signAccessToken(signingKey(keys), grant),
    token_type: 'Bearer',
    expires_in: ACCESS_TOKEN_SECONDS,
    scope: grant.scopes.filter((scope) => scope !== PUBLIC_SCOPE).join(' '),
    ...('client' in credentials && {
      id_token: signIdToken(signingKey(keys), {
        issuer: place.issuer,
        client: clientId ?? clientOf(form.get('client_assertion')),
        nonce,
        grant,
      }),
    }),
    ...(goesOn && { refresh_token: signSignInToken(keys, { agency: grant.agency, credential }) }),
  };
  return { status: 200, body, code: 'OK', clientId: clientId ?? grant.agency, grant };
}

/** What the request proves, by the grant that it asks for; or why it is none. */
async function readGrant(
  grantType: string,
  authorization: string | undefined,
  form: URLSearchParams,
  keys: KeySet,
  issuer: ExternalIssuer | undefined,
): Promise<Credentials | TokenOutcome> {
  if (grantType === 'client_credentials') {
    const credentials = readCredentials(authorization, form);
    return typeof credentials === 'string' ? refuse('invalid_client', credentials, 401) : credentials;
  }
  if (grantType === 'authorization_code') {
    const client = readCredentials(authorization, form);
    if (typeof client === 'string') return refuse('invalid_client', client, 401);
    const [code, redirectUri, verifier] = ['code', 'redirect_uri', 'code_verifier'].map((name) => form.get(name));
    if (!code || !redirectUri || !verifier)
      return refuse('invalid_request', 'code, redirect_uri and code_verifier are needed.');
    return { client, code: { code, redirectUri, verifier } };
  }
  if (grantType === 'refresh_token') {
    const standing = readSignInToken(keys, form.get('refresh_token') ?? '');
    return standing ? { standing } : refuse('invalid_grant', 'The refresh token is not valid, or has ended.');
  }
  if (grantType === JWT_BEARER_GRANT && issuer) {
    try {
      const identity = await issuer.seen(form.get('assertion') ?? '');
      return identity ? { identity } : refuse('invalid_grant', 'The assertion is no ID token that this hub takes.');
    } catch {
      return refuse('temporarily_unavailable', 'The issuer does not answer.', 503, 'SOURCE_UNAVAILABLE');
    }
  }
  return refuse('unsupported_grant_type', `Supported: ${grantTypes(issuer !== undefined).join(', ')}.`);
}

/** Grants that the endpoint takes. */
export function grantTypes(hasIssuer: boolean): string[] {
  return ['client_credentials', 'authorization_code', 'refresh_token', ...(hasIssuer ? [JWT_BEARER_GRANT] : [])];
}

function refuse(error: string, description: string, status = 400, code?: string): TokenOutcome {
  const body = { error, error_description: description, ...(code && { code }) };
  return { status, body, code: code ?? error, clientId: null };
}

/** The client's credentials, or what is wrong with them. Exactly one way of authentication may be used (RFC 6749 2.3). */
function readCredentials(authorization: string | undefined, form: URLSearchParams): ClientCredentials | string {
  const assertion = form.get('client_assertion');
  const secret = form.get('client_secret');
  if ([authorization, assertion, secret].filter((way) => way !== undefined && way !== null).length !== 1) {
    return 'Authenticate in exactly one way: Basic, client_id with client_secret, or client_assertion.';
  }
  if (assertion !== null) {
    if (form.get('client_assertion_type') !== JWT_BEARER_ASSERTION)
      return `client_assertion_type must be ${JWT_BEARER_ASSERTION}.`;
    return { clientId: form.get('client_id'), clientAssertion: assertion };
  }
  if (secret !== null) {
    const clientId = form.get('client_id');
    return clientId ? { clientId, clientSecret: secret } : 'client_id is missing.';
  }
  const encoded = /^Basic ([\w+/=-]+)$/i.exec(authorization ?? '')?.[1];
  const decoded = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1) return 'The Authorization header must be Basic with client id and secret.';
  try {
    // RFC 6749 2.3.1: both parts are form-encoded before they are joined.
    return { clientId: formDecode(decoded.slice(0, colon)), clientSecret: formDecode(decoded.slice(colon + 1)) };
  } catch {
    return 'Client id and secret must be form-encoded.';
  }
}

/** The client that an assertion names, once the register has verified it. */
function clientOf(assertion: string | null): string {
  const claims = assertion === null ? null : jsonwebtoken.decode(assertion);
  return String((claims as jsonwebtoken.JwtPayload | null)?.sub ?? '');
}

function formDecode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
