import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC_SCOPE } from '../../schema/contract/caller.ts';
import type { SigningKey } from '../../schema/contract/caller-header.ts';
import { ACCESS_TOKEN_SECONDS, signAccessToken } from '../identity/access-token.ts';
import type { Credentials, Grants, Refusal } from '../identity/grants.ts';

const JWT_BEARER_ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** OAuth error (RFC 6749 5.2) and HTTP status for each refusal of the agencies register. */
const OAUTH_ERRORS: Readonly<Record<Refusal['code'], { readonly error: string; readonly status: number }>> = {
  INVALID_CLIENT: { error: 'invalid_client', status: 401 },
  AGENCY_SUSPENDED: { error: 'invalid_client', status: 401 },
  LOCKED: { error: 'invalid_client', status: 401 },
  PURPOSE_REQUIRED: { error: 'invalid_request', status: 400 },
  PURPOSE_NOT_COVERED: { error: 'unauthorized_client', status: 400 },
  SCOPE_NOT_COVERED: { error: 'invalid_scope', status: 400 },
};

/** `POST /oauth/token`: client credentials grant (RFC 6749 4.4) with a purpose; `client_secret_basic`, `client_secret_post` and `private_key_jwt`. */
export function registerTokenEndpoint(app: FastifyInstance, grants: Grants, key: SigningKey): void {
  app.post('/oauth/token', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      return refuse(reply, 'invalid_request', 'The body must be application/x-www-form-urlencoded.');
    }
    const form = new URLSearchParams(String(request.body ?? ''));
    const grantType = form.get('grant_type');
    if (grantType === null)
      return refuse(reply, 'invalid_request', 'grant_type is missing; expected client_credentials.');
    if (grantType !== 'client_credentials')
      return refuse(reply, 'unsupported_grant_type', 'Only client_credentials is supported.');
    const credentials = readCredentials(request.headers.authorization, form);
    if (typeof credentials === 'string') return refuse(reply, 'invalid_client', credentials, 401);
    const scopes =
      form
        .get('scope')
        ?.split(' ')
        .filter((scope) => scope !== '' && scope !== PUBLIC_SCOPE) ?? [];
    const outcome = await grants(credentials, form.get('purpose'), scopes, tokenEndpointOf(request), request.id);
    if ('code' in outcome) {
      const { error, status } = OAUTH_ERRORS[outcome.code];
      return refuse(reply, error, outcome.message, status, outcome.code);
    }
    return reply.send({
      access_token: signAccessToken(key, outcome),
      token_type: 'Bearer',
      expires_in: ACCESS_TOKEN_SECONDS,
      scope: outcome.scopes.filter((scope) => scope !== PUBLIC_SCOPE).join(' '),
    });
  });
}

/** The address a client's assertion must name as its audience. */
export function tokenEndpointOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}/oauth/token`;
}

function refuse(reply: FastifyReply, error: string, description: string, status = 400, code?: string): FastifyReply {
  if (status === 401) reply.header('www-authenticate', 'Basic realm="yunqiao", charset="UTF-8"');
  return reply.code(status).send({ error, error_description: description, ...(code && { code }) });
}

/** The client's credentials, or what is wrong with them. Exactly one way of authentication may be used (RFC 6749 2.3). */
function readCredentials(authorization: string | undefined, form: URLSearchParams): Credentials | string {
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

function formDecode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
