import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PURPOSES } from '../../schema/contract/caller.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import type { PublicAddress } from './public-address.ts';
import { grantTypes } from './token-route.ts';

/** The hub's key set and metadata (RFC 7517, RFC 8414, OpenID Connect Discovery 1.0). */
export function registerDiscovery(app: FastifyInstance, keys: KeySet, address: PublicAddress, hasIssuer = false): void {
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send({ keys: keys.publicJwks }),
  );
  const metadata = async (request: FastifyRequest) => {
    const issuer = address(request);
    return {
      issuer,
      authorization_endpoint: `${issuer}/oauth/authorize`,
      token_endpoint: `${issuer}/oauth/token`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      scopes_supported: ['openid'],
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: grantTypes(hasIssuer),
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256', 'PS256', 'RS256'],
      yunqiao_purposes_supported: PURPOSES,
    };
  };
  app.get('/.well-known/openid-configuration', metadata);
  app.get('/.well-known/oauth-authorization-server', metadata);
}
