import type { FastifyInstance } from 'fastify';
import { PURPOSES } from '../../schema/contract/caller.ts';
import type { KeySet } from '../../schema/contract/key-set.ts';
import type { PublicAddress } from './public-address.ts';
import { grantTypes } from './token-route.ts';

/** The hub's key set and metadata (RFC 7517, RFC 8414 in the OpenID location). */
export function registerDiscovery(app: FastifyInstance, keys: KeySet, address: PublicAddress, hasIssuer = false): void {
  app.get('/.well-known/jwks.json', async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send({ keys: keys.publicJwks }),
  );
  app.get('/.well-known/openid-configuration', async (request) => {
    const issuer = address(request);
    return {
      issuer,
      token_endpoint: `${issuer}/oauth/token`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      grant_types_supported: grantTypes(hasIssuer),
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256', 'PS256', 'RS256'],
      yunqiao_purposes_supported: PURPOSES,
    };
  });
}
