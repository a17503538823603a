import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataOf, type Hub, startHub } from '../../../tests/support/hub.ts';
import { loadedDirectory } from '../../../tests/support/loaded-directory.ts';
import { OIDC_CLIENT, type OidcIssuer, startOidcIssuer } from '../../../tests/support/oidc-provider.ts';

let issuer: OidcIssuer;
let hub: Hub;
beforeAll(async () => {
  issuer = await startOidcIssuer();
  hub = await startHub({
    directory: await loadedDirectory(),
    env: { OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: OIDC_CLIENT.id, OIDC_CLIENT_SECRET: OIDC_CLIENT.secret },
  });
  await issuer.serve(`${hub.url}/desk/sign-in/return`);
});
afterAll(async () => {
  await hub?.stop();
  await issuer?.stop();
});

/** A browser without script: it keeps the cookies of each host, and goes nowhere that it is not told to. */
function browser(cookies = new Map<string, string>()) {
  return {
    cookies,
    async go(address: string, headers: Record<string, string> = {}) {
      const { origin } = new URL(address);
      const own = [...cookies]
        .filter(([name]) => name.startsWith(origin))
        .map(([name, value]) => `${name.slice(origin.length + 1)}=${value}`);
      const answer = await fetch(address, {
        redirect: 'manual',
        headers: { accept: 'text/html', ...(own.length > 0 && { cookie: own.join('; ') }), ...headers },
      });
      for (const set of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (/max-age=0|expires=thu, 01 jan 1970/i.test(set)) cookies.delete(`${origin} ${name}`);
        else cookies.set(`${origin} ${name}`, value);
      }
      const to = answer.headers.get('location');
      return {
        status: answer.status,
        to: to === null ? null : new URL(to, address).href,
        headers: answer.headers,
        text: await answer.text(),
      };
    },
  };
}
type Browser = ReturnType<typeof browser>;

/** Goes to the issuer, signs in there as the person, and stops before the way back. */
async function throughIssuer(who: Browser, person: string, next = '/desk'): Promise<URL> {
  issuer.person = person;
  let address = `${hub.url}/desk/sign-in/issuer?${new URLSearchParams({ next })}`;
  for (let step = 0; step < 8; step++) {
    const { to } = await who.go(address);
    if (to === null) throw new Error(`No way on from ${address}`);
    if (to.startsWith(`${hub.url}/desk/sign-in/return`)) return new URL(to);
    address = to;
  }
  throw new Error('The issuer leads in circles.');
}
const cameIn = (who: Browser) => who.go(`${hub.url}/desk`);
const sessionOf = (who: Browser) => who.cookies.get(`${hub.url} yq-desk`);
const signInPage = (fault: string, next = '/desk') => `${hub.url}/desk/sign-in?${new URLSearchParams({ next, fault })}`;

async function register(agency: string, subject: string, at = issuer.issuer): Promise<string> {
  const { registerIdentity } = await dataOf(
    hub,
    'mutation ($input: RegisterIdentityInput!) { registerIdentity(input: $input) { credential } }',
    { input: { agency, issuer: at, subject } },
    await hub.token(agency, 'OPERATIONS'),
  );
  return (registerIdentity as { credential: string }).credential;
}
async function withdraw(agency: string, credential: string): Promise<void> {
  await dataOf(
    hub,
    'mutation ($input: WithdrawCredentialInput!) { withdrawCredential(input: $input) { agency { id } } }',
    { input: { agency, credential } },
    await hub.token(agency, 'OPERATIONS'),
  );
}
const setAgency = async (verb: 'suspend' | 'resume', agency: string) =>
  dataOf(
    hub,
    `mutation ($input: ${verb === 'suspend' ? 'Suspend' : 'Resume'}AgencyInput!) { ${verb}Agency(input: $input) { agency { state } } }`,
    { input: { agency, reason: 'a test' } },
    await hub.token(verb === 'suspend' ? 'demo-operator' : 'demo-operator-security', 'OPERATIONS'),
  );

describe('a person of an agency (23)', () => {
  let who: Browser;
  beforeAll(() => register('demo-ecommerce', 'person-1'));
  beforeEach(() => {
    who = browser();
  });

  it('signs in at the issuer, comes back to where he wanted to go, and works with the agency’s rights', async () => {
    const back = await throughIssuer(who, 'person-1', '/en/desk/claims?state=OPEN');
    const { status, to } = await who.go(back.href);
    expect([status, to]).toEqual([303, `${hub.url}/en/desk/claims?state=OPEN`]);
    expect(who.cookies.get(`${hub.url} yq-journey`)).toBeUndefined();
    expect((await cameIn(who)).text).toContain('demo-ecommerce');
    // Another purpose than the one that was signed in with: by the sign-in that goes on.
    expect((await who.go(`${hub.url}/desk/claims`)).status).toBe(200);
    expect((await who.go(`${hub.url}/desk/reports`)).status).toBe(403);
  });

  it('is led to the issuer with PKCE by S256, a state, a nonce and the one address to come back to', async () => {
    const { to, headers } = await who.go(`${hub.url}/desk/sign-in/issuer?next=/desk`, {
      'sec-fetch-site': 'same-origin',
    });
    const asked = new URL(to ?? '');
    expect(asked.origin).toBe(issuer.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: OIDC_CLIENT.id,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: `${hub.url}/desk/sign-in/return`,
      scope: 'openid',
    });
    expect(headers.getSetCookie()[0]).toMatch(/^yq-journey=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/);
    // What the address holds tells nothing of the cookie, nor twice the same.
    expect(asked.href).not.toContain(who.cookies.get(`${hub.url} yq-journey`));
    const again = new URL((await who.go(`${hub.url}/desk/sign-in/issuer?next=/desk`)).to ?? '');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(again.searchParams.get(name)).not.toBe(asked.searchParams.get(name));
  });

  it('is not sent on the way by another site', async () => {
    for (const from of ['cross-site', 'same-site', 'none']) {
      const { to, headers } = await who.go(`${hub.url}/desk/sign-in/issuer?next=/desk`, { 'sec-fetch-site': from });
      expect([to, headers.getSetCookie()]).toEqual([`${hub.url}/desk/sign-in?next=%2Fdesk`, []]);
    }
  });

  it('gets a new session whatever the browser brought along, and that one ends', async () => {
    const first = await throughIssuer(who, 'person-1');
    await who.go(first.href);
    const earlier = sessionOf(who);
    const second = await throughIssuer(who, 'person-1');
    await who.go(second.href);
    expect(sessionOf(who)).not.toBe(earlier);
    const thief = browser(new Map([[`${hub.url} yq-desk`, earlier ?? '']]));
    expect((await cameIn(thief)).status).toBe(303);
    const planted = browser(new Map([[`${hub.url} yq-desk`, 'A'.repeat(43)]]));
    await planted.go((await throughIssuer(planted, 'person-1')).href);
    expect(sessionOf(planted)).not.toBe('A'.repeat(43));
  });

  it.each(['https://evil.example/desk', '//evil.example', '/desk/../x', '/graphql', '/desk/sign-out'])(
    'is led to the desk and nowhere else: %j',
    async (next) => {
      const back = await throughIssuer(who, 'person-1', next);
      expect((await who.go(back.href)).to).toBe(`${hub.url}/desk`);
    },
  );

  it('can’t change on the way where it leads: state belongs to it', async () => {
    const back = await throughIssuer(who, 'person-1');
    const [digest] = (back.searchParams.get('state') ?? '').split('.');
    back.searchParams.set('state', `${digest}.${Buffer.from('/desk/acts').toString('base64url')}`);
    expect((await who.go(back.href)).to).toBe(signInPage('failed'));
    expect(sessionOf(who)).toBeUndefined();
  });

  it('is signed in by no answer that another browser asked for, so that nobody works as somebody else', async () => {
    const attacker = browser();
    const code = await throughIssuer(attacker, 'person-1');
    // The victim has set out too, or has not.
    await throughIssuer(who, 'person-1');
    expect((await who.go(code.href)).to).toBe(signInPage('failed'));
    expect((await browser().go(code.href)).to).toBe(signInPage('failed'));
    expect(sessionOf(who)).toBeUndefined();
  });

  it('is not signed in by a code of another’s sign-in under his own state: PKCE belongs to the browser', async () => {
    const attacker = browser();
    const stolen = await throughIssuer(attacker, 'person-1');
    const own = await throughIssuer(who, 'person-1');
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect((await who.go(own.href)).to).toBe(signInPage('failed'));
    expect(sessionOf(who)).toBeUndefined();
  });

  it('comes back once: neither the address nor the cookie serves again', async () => {
    const back = await throughIssuer(who, 'person-1');
    const journey = who.cookies.get(`${hub.url} yq-journey`) ?? '';
    await who.go(back.href);
    expect((await who.go(back.href)).to).toBe(signInPage('failed'));
    const thief = browser(new Map([[`${hub.url} yq-journey`, journey]]));
    expect((await thief.go(back.href)).to).toBe(signInPage('failed'));
    expect(sessionOf(thief)).toBeUndefined();
  });

  it('is not signed in by an answer of another issuer (RFC 9207)', async () => {
    for (const iss of ['https://evil.example', null]) {
      const back = await throughIssuer(who, 'person-1');
      expect(back.searchParams.get('iss')).toBe(issuer.issuer);
      if (iss === null) back.searchParams.delete('iss');
      else back.searchParams.set('iss', iss);
      expect((await who.go(back.href)).to).toBe(signInPage('failed'));
      expect(sessionOf(who)).toBeUndefined();
    }
  });

  it('reads why nothing came of it, in his language, and none of the issuer’s words', async () => {
    const { to } = await who.go(`${hub.url}/desk/sign-in/issuer?next=${encodeURIComponent('/en/desk')}`);
    const state = new URL(to ?? '').searchParams.get('state') ?? '';
    const refused = new URLSearchParams({
      error: 'access_denied',
      error_description: '<b>Li Lei</b>',
      state,
      iss: issuer.issuer,
    });
    const answer = await who.go(`${hub.url}/desk/sign-in/return?${refused}`);
    expect(answer.to).toBe(signInPage('failed'));
    const page = await who.go(answer.to ?? '');
    expect(page.status).toBe(403);
    expect(page.text).toContain('它送回的信息与本次登录对不上');
    expect(hub.output()).not.toContain('Li Lei');
  });
});

describe('a person whom nobody has registered (23)', () => {
  const UNKNOWN = '您的身份没有登记到任何可以使用工作台的机构';
  const refused = async (person: string) => {
    const who = browser();
    const answer = await who.go((await throughIssuer(who, person)).href);
    expect(answer.to).toBe(signInPage('unknown'));
    expect(sessionOf(who)).toBeUndefined();
    return (await who.go(answer.to ?? '')).text;
  };

  it('reads whom to turn to, and nothing of who is registered', async () => {
    const page = await refused('stranger');
    expect(page).toContain(UNKNOWN);
    expect(page).not.toContain('stranger');
  });

  it('is not taken for the one who is called the same at another issuer', async () => {
    await register('demo-insurer', 'person-elsewhere', 'https://other-issuer.example');
    expect(await refused('person-elsewhere')).toContain(UNKNOWN);
  });

  it('reads the same when his agency is suspended, and comes in again when it is not', async () => {
    await register('demo-enterprise', 'person-of-enterprise');
    const before = browser();
    await before.go((await throughIssuer(before, 'person-of-enterprise')).href);
    expect((await cameIn(before)).status).toBe(200);
    await setAgency('suspend', 'demo-enterprise');
    try {
      expect(await refused('person-of-enterprise')).toContain(UNKNOWN);
    } finally {
      await setAgency('resume', 'demo-enterprise');
    }
    const again = browser();
    await again.go((await throughIssuer(again, 'person-of-enterprise')).href);
    expect((await cameIn(again)).text).toContain('demo-enterprise');
  });

  it('reads the same once his registration is withdrawn; a session of his gets no further token', async () => {
    const credential = await register('demo-procurement', 'person-who-left');
    const who = browser();
    await who.go((await throughIssuer(who, 'person-who-left')).href);
    expect((await cameIn(who)).status).toBe(200);
    await withdraw('demo-procurement', credential);
    // For a purpose that he has no token of yet.
    const { status, to } = await who.go(`${hub.url}/desk/procurement`);
    expect([status, to]).toEqual([303, `${hub.url}/desk/sign-in?next=%2Fdesk%2Fprocurement`]);
    expect((await cameIn(who)).status).toBe(303);
    expect(await refused('person-who-left')).toContain(UNKNOWN);
  });
});

describe('signing out (23)', () => {
  it('ends the session at once, for whoever holds its cookie', async () => {
    await register('demo-body-102', 'person-of-body').catch(() => undefined);
    const who = browser();
    await who.go((await throughIssuer(who, 'person-of-body')).href);
    const cookie = sessionOf(who);
    const token = /name="form-token" value="([^"]+)"/.exec((await cameIn(who)).text)?.[1] ?? '';
    const out = await fetch(`${hub.url}/desk/sign-out`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: hub.url, cookie: `yq-desk=${cookie}` },
      body: new URLSearchParams({ 'form-token': token }),
    });
    expect(out.status).toBe(303);
    expect((await cameIn(browser(new Map([[`${hub.url} yq-desk`, cookie ?? '']])))).status).toBe(303);
  });
});

describe('the token endpoint of a hub with an issuer (23)', () => {
  const ask = async (form: Record<string, string>) => {
    const answer = await fetch(`${hub.url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ purpose: 'OPERATIONS', ...form }),
    });
    return [answer.status, ((await answer.json()) as { error?: string }).error];
  };

  it('says which grants it takes', async () => {
    const metadata = (await (await fetch(`${hub.url}/.well-known/openid-configuration`)).json()) as Record<
      string,
      unknown
    >;
    expect(metadata['grant_types_supported']).toEqual([
      'client_credentials',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
    ]);
  });

  it('takes neither an access token for a refresh token, nor anything for an ID token that the issuer did not sign', async () => {
    const access = await hub.token('demo-ecommerce', 'OPERATIONS');
    expect(await ask({ grant_type: 'refresh_token', refresh_token: access })).toEqual([400, 'invalid_grant']);
    expect(await ask({ grant_type: 'refresh_token' })).toEqual([400, 'invalid_grant']);
    for (const assertion of [access, '', 'a.b.c', 'x'.repeat(20_000)])
      expect(await ask({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })).toEqual([
        400,
        'invalid_grant',
      ]);
  });
});
