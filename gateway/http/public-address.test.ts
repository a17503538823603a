import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { startSmallGateway } from '../../tests/support/small-gateway.ts';
import { publicAddress } from './public-address.ts';

const request = (host: string, localAddress: string, localPort = 4000) =>
  ({ host, hostname: host.replace(/:\d+$/, ''), socket: { localAddress, localPort } }) as unknown as FastifyRequest;

describe('the address that assertions are made out to', () => {
  it.each([
    ['localhost:4000', '127.0.0.1', 'http://localhost:4000'],
    ['127.0.0.1:8080', '127.0.0.1', 'http://127.0.0.1:8080'],
    ['[::1]:4000', '::1', 'http://[::1]:4000'],
    ['10.1.2.3:4000', '::ffff:10.1.2.3', 'http://10.1.2.3:4000'],
    ['other.example', '10.1.2.3', 'http://10.1.2.3:4000'],
    ['other.example:4000', '127.0.0.1', 'http://127.0.0.1:4000'],
    ['localhost.other.example', '127.0.0.1', 'http://127.0.0.1:4000'],
    ['127.0.0.1.other.example', 'fd00::1', 'http://[fd00::1]:4000'],
    ['', '10.1.2.3', 'http://10.1.2.3:4000'],
  ])('is, for Host "%s" on %s, %s: never a name that only the client says is ours', (host, local, expected) => {
    expect(publicAddress(undefined)(request(host, local))).toBe(expected);
  });

  it('is what PUBLIC_URL names, whatever Host and forwarding headers say', async () => {
    expect(publicAddress('https://hub.example/')(request('other.example', '10.1.2.3'))).toBe('https://hub.example');
    const asked: Record<string, unknown>[] = [];
    const small = await startSmallGateway({
      more: { publicUrl: 'https://hub.example' },
      between: (usual) => ({
        ...usual,
        bind: (fetch) => {
          const send = usual.bind(fetch);
          return (variables, context) => {
            asked.push(variables);
            return send(variables, context);
          };
        },
      }),
    });
    const { token_endpoint } = (
      await small.gateway.app.inject({
        url: '/.well-known/openid-configuration',
        headers: { host: 'other.example', 'x-forwarded-host': 'other.example', 'x-forwarded-proto': 'http' },
      })
    ).json();
    expect(token_endpoint).toBe('https://hub.example/oauth/token');
    await small.gateway.app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { host: 'other.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        purpose: 'SUPERVISION',
        client_assertion: 'x',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      }).toString(),
    });
    expect(asked.at(-1)).toMatchObject({
      input: { issuer: 'https://hub.example', tokenEndpoint: 'https://hub.example/oauth/token' },
    });
    await small.gateway.close();
  });

  it('keeps the demo agencies out when it is no loopback address', () => {
    const demo = (env: Record<string, string>) => readEnvironment(env, []).demoCredentials;
    expect(demo({})).toBe(true);
    expect(demo({ PUBLIC_URL: 'http://localhost:8080' })).toBe(true);
    expect(demo({ PUBLIC_URL: 'https://hub.example' })).toBe(false);
    expect(demo({ HOST: '0.0.0.0' })).toBe(false);
    expect(() => demo({ PUBLIC_URL: 'https://hub.example/path' })).toThrow('PUBLIC_URL');
    expect(() => demo({ PUBLIC_URL: 'ftp://hub.example' })).toThrow('PUBLIC_URL');
  });
});
