import { generateKeyPairSync } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, signInAtDesk } from '../../../tests/support/desk-browser.ts';
import { dataOf, type Hub, startHub } from '../../../tests/support/hub.ts';
import { loadedDirectory } from '../../../tests/support/loaded-directory.ts';

const BACK = 'https://shop.example/back';
const SHOP = 'demo-ecommerce';

let hub: Hub;
let person: Desk;
let shop: client.Configuration;
/** The shop's software with its own key, as a client that is not ours sees the hub. */
async function discover(agency: string, auth: client.ClientAuth): Promise<client.Configuration> {
  const found = await client.discovery(new URL(hub.url), agency, undefined, auth, {
    execute: [client.allowInsecureRequests],
  });
  client.enableNonRepudiationChecks(found);
  return found;
}

const change = async (agency: string, input: object) =>
  dataOf(
    hub,
    'mutation ($input: ChangeAgencySettingsInput!) { changeAgencySettings(input: $input) { agency { signInRedirectUris } } }',
    { input: { agency, ...input } },
    await hub.token(agency, 'OPERATIONS'),
  );

beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  await change(SHOP, { signInRedirectUris: [BACK] });
  await change('demo-insurer', { signInRedirectUris: ['https://insurer.example/back'] });
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  await dataOf(
    hub,
    'mutation ($input: AddPublicKeyInput!) { addPublicKey(input: $input) { credential } }',
    { input: { agency: SHOP, publicKey: { kty, crv, x, y } } },
    await hub.token(SHOP, 'OPERATIONS'),
  );
  const key = await crypto.subtle.importKey(
    'pkcs8',
    privateKey.export({ format: 'der', type: 'pkcs8' }),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  shop = await discover(SHOP, client.PrivateKeyJwt(key));
  person = await signInAtDesk(hub, 'demo-regulator-zj');
});
afterAll(() => hub?.stop());

interface Way {
  readonly verifier: string;
  readonly address: URL;
}
async function setOut(changed: Record<string, string | undefined> = {}): Promise<Way> {
  const verifier = client.randomPKCECodeVerifier();
  const address = client.buildAuthorizationUrl(shop, {
    redirect_uri: BACK,
    scope: 'openid',
    purpose: 'SUPERVISION',
    state: 'the state',
    nonce: 'the nonce',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  for (const [name, value] of Object.entries(changed))
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  return { verifier, address };
}

/** Where the page that the desk answered with leads a browser to. */
const leadsTo = (answer: Response): URL | null => {
  const refresh = answer.headers.get('refresh');
  return refresh === null ? null : new URL(refresh.replace(/^0;url=/, ''));
};
/** Follows the way as a browser: to the desk, where the person decides. */
async function decide({ address }: Way, decision = 'agree', who = person): Promise<URL | null> {
  const sent = await fetch(address, { redirect: 'manual' });
  expect(sent.status).toBe(303);
  const page = await who.get(sent.headers.get('location') ?? '');
  if (leadsTo(page)) return leadsTo(page);
  const text = await page.text();
  const request = /name="request" value="([^"]*)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  if (request === undefined) return null;
  return leadsTo(await who.post('/desk/authorize', { request, decision }));
}
const exchange = (returned: URL, verifier: string, changed: Record<string, string> = {}) =>
  client.authorizationCodeGrant(
    shop,
    returned,
    { pkceCodeVerifier: verifier, expectedState: 'the state', expectedNonce: 'the nonce', idTokenExpected: true },
    changed,
  );
const refused = { error: 'invalid_grant' };

describe('the hub as an issuer, for a client that is not ours (23)', () => {
  it('tells who signed in, and lets the client ask in the agency’s name for the purpose that was agreed to', async () => {
    const way = await setOut();
    const back = await decide(way);
    expect(`${back?.origin}${back?.pathname}`).toBe('https://shop.example/back');
    const tokens = await exchange(back as URL, way.verifier);
    expect(tokens.claims()).toMatchObject({
      iss: hub.url,
      sub: 'demo-regulator-zj',
      aud: SHOP,
      nonce: 'the nonce',
      agency_kind: 'MARKET_REGULATOR',
    });
    const keys = createRemoteJWKSet(new URL(`${hub.url}/.well-known/jwks.json`));
    await expect(jwtVerify(tokens.id_token ?? '', keys, { issuer: hub.url, audience: SHOP })).resolves.toBeDefined();
    const { me } = await dataOf(hub, '{ me { agency purpose } }', {}, tokens.access_token);
    expect(me).toEqual({ agency: 'demo-regulator-zj', purpose: 'SUPERVISION' });
    expect(tokens.refresh_token).toBeUndefined();
    // An ID token opens nothing at the hub itself.
    expect((await hub.graphql('{ me { agency } }', {}, tokens.id_token)).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('says the same of itself at both places', async () => {
    const [one, other] = await Promise.all(
      ['openid-configuration', 'oauth-authorization-server'].map(async (name) =>
        (await fetch(`${hub.url}/.well-known/${name}`)).json(),
      ),
    );
    expect(one).toEqual(other);
    expect(one).toMatchObject({ code_challenge_methods_supported: ['S256'], response_types_supported: ['code'] });
  });

  it('asks whoever has not signed in to do so first, and comes back to the request', async () => {
    const { address } = await setOut();
    const sent = await fetch(address, { redirect: 'manual' });
    const desk = await fetch(new URL(sent.headers.get('location') ?? '', hub.url), { redirect: 'manual' });
    expect(desk.status).toBe(303);
    const next = new URL(desk.headers.get('location') ?? '', hub.url).searchParams.get('next') ?? '';
    const shown = await (await fetch(`${hub.url}${desk.headers.get('location')}`)).text();
    expect(next).toMatch(/^\/desk\/authorize\?/);
    expect(shown).toContain(`name="next" value="${next.replaceAll('&', '&amp;')}"`);
  });

  it('tells the client when the person refuses', async () => {
    const back = await decide(await setOut(), 'refuse');
    expect(back?.searchParams.get('error')).toBe('access_denied');
    expect([back?.searchParams.get('state'), back?.searchParams.get('iss')]).toEqual(['the state', hub.url]);
    expect(back?.searchParams.get('code')).toBeNull();
  });
});

describe('an authorization code (23)', () => {
  it('serves once, also at the same moment', async () => {
    const way = await setOut();
    const back = (await decide(way)) as URL;
    const both = await Promise.allSettled([exchange(back, way.verifier), exchange(back, way.verifier)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(exchange(back, way.verifier)).rejects.toMatchObject(refused);
  });

  it('is worth nothing without the verifier, and is spent by a wrong one', async () => {
    const way = await setOut();
    const back = (await decide(way)) as URL;
    await expect(exchange(back, client.randomPKCECodeVerifier())).rejects.toMatchObject(refused);
    await expect(exchange(back, way.verifier)).rejects.toMatchObject(refused);
  });

  it('is worth nothing to another client, which does not spend it either', async () => {
    const way = await setOut();
    const back = (await decide(way)) as URL;
    const insurer = await discover('demo-insurer', client.ClientSecretBasic('demo-secret'));
    await expect(
      client.authorizationCodeGrant(insurer, back, {
        pkceCodeVerifier: way.verifier,
        expectedState: 'the state',
        expectedNonce: 'the nonce',
      }),
    ).rejects.toMatchObject(refused);
    await expect(exchange(back, way.verifier)).resolves.toBeDefined();
  });

  it('is worth nothing with another address than it was sent to', async () => {
    const way = await setOut();
    const back = (await decide(way)) as URL;
    const elsewhere = new URL(back);
    elsewhere.pathname = '/other';
    await expect(exchange(elsewhere, way.verifier)).rejects.toMatchObject(refused);
  });

  it('needs the client’s own proof', async () => {
    const way = await setOut();
    const back = (await decide(way)) as URL;
    const answer = await fetch(`${hub.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: SHOP,
        code: back.searchParams.get('code') ?? '',
        redirect_uri: BACK,
        code_verifier: way.verifier,
      }),
    });
    expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ error: 'invalid_client' })]);
  });
});

describe('a request to sign in for a client (23)', () => {
  it.each([
    ['another address', { redirect_uri: 'https://shop.example/other' }],
    ['an address with more behind it', { redirect_uri: `${BACK}?x=1` }],
    ['another host', { redirect_uri: 'https://evil.example/back' }],
    ['the address of another client', { redirect_uri: 'https://insurer.example/back' }],
    ['no address', { redirect_uri: undefined }],
    ['a client that there is not', { client_id: 'nobody' }],
    ['a client without addresses', { client_id: 'demo-court' }],
  ])('leads nowhere with %s', async (_what, changed) => {
    expect(await decide(await setOut(changed))).toBeNull();
  });

  it.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['with PKCE by plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for a token at once', { response_type: 'token' }, 'unsupported_response_type'],
    ['without openid', { scope: 'email' }, 'invalid_scope'],
    ['without a purpose', { purpose: undefined }, 'invalid_request'],
    ['that nobody is to be asked about', { prompt: 'none' }, 'interaction_required'],
  ])('is refused %s, and the client is told', async (_what, changed, error) => {
    const back = await decide(await setOut(changed));
    expect(back?.origin).toBe('https://shop.example');
    expect([back?.searchParams.get('error'), back?.searchParams.get('state')]).toEqual([error, 'the state']);
    expect(back?.searchParams.get('code')).toBeNull();
  });

  it('opens no more than an agreement of the person’s agency covers', async () => {
    const way = await setOut({ purpose: 'PROCUREMENT' });
    const back = (await decide(way)) as URL;
    await expect(exchange(back, way.verifier)).rejects.toMatchObject({ error: 'unauthorized_client' });
  });

  it('is agreed to by a form of the session only', async () => {
    const { address } = await setOut();
    const answer = await fetch(`${hub.url}/desk/authorize`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({ request: address.searchParams.toString(), decision: 'agree' }),
    });
    expect([answer.status, leadsTo(answer)]).toEqual([403, null]);
  });

  it.each([
    'http://shop.example/back',
    'https://user@shop.example/',
    'https://shop.example/#x',
    'javascript:alert(1)',
    'shop.example',
  ])('comes back to no address like %s: it can’t be registered', async (uri) => {
    await expect(change(SHOP, { signInRedirectUris: [uri] })).rejects.toThrow(/BAD_USER_INPUT/);
  });
});
