import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

export const OIDC_CLIENT = { id: 'yunqiao-desk', secret: 'a secret of the client at the issuer' } as const;

/** An OpenID Connect issuer that is not ours (`oidc-provider`, certified), on a loopback port. */
export interface OidcIssuer {
  readonly issuer: string;
  /** Who signs in next: whoever comes is who the test says. */
  person: string;
  /** Begins to serve, once it is known where people are sent back to. */
  serve(redirectUri: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startOidcIssuer(): Promise<OidcIssuer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const result: OidcIssuer = {
    issuer,
    person: 'person-1',
    async serve(redirectUri) {
      const { privateKey } = await generateKeyPair('ES256', { extractable: true });
      const provider = new Provider(issuer, {
        jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'issuer-key' }] },
        clients: [
          {
            client_id: OIDC_CLIENT.id,
            client_secret: OIDC_CLIENT.secret,
            redirect_uris: [redirectUri],
            response_types: ['code'],
            grant_types: ['authorization_code'],
            id_token_signed_response_alg: 'ES256',
          },
        ],
        cookies: { keys: ['for tests'] },
        pkce: { required: () => true },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
        findAccount: (_context, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
      });
      const answer = provider.callback();
      server.on('request', async (request, response) => {
        if (!request.url?.startsWith('/interaction/')) return void (await answer(request, response));
        const { params } = await provider.interactionDetails(request, response);
        const grant = new provider.Grant({ accountId: result.person, clientId: String(params['client_id']) });
        grant.addOIDCScope('openid');
        const signedIn = { login: { accountId: result.person }, consent: { grantId: await grant.save() } };
        await provider.interactionFinished(request, response, signedIn);
      });
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return result;
}
