import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_ORIGIN, DESK_TOKEN, type DeskSite, deskSite, sessionOf } from '../../../tests/support/desk-site.ts';
import { HOSTILE, hostileHub } from '../../../tests/support/hostile-hub.ts';
import { DESK_FORMS, DESK_PAGES } from './desk-routes.ts';

const EVIL = 'https://evil.example';
/** Addresses of pages with something in every place of them. */
const ADDRESSES = DESK_PAGES.map(({ path }) => path.replace(/:\w+/g, '1'));
/** What another agency's software asks with. */
const SIGN_IN_FOR_SOFTWARE = new URLSearchParams({
  client_id: HOSTILE,
  redirect_uri: 'https://shop.example/back',
  response_type: 'code',
  scope: 'openid',
  state: HOSTILE,
  code_challenge: 'x'.repeat(43),
  code_challenge_method: 'S256',
  purpose: 'SUPERVISION',
});
const FORMS = [...DESK_FORMS.map(({ path }) => path), '/desk/sign-out', '/desk/renew'];

/** A log whose every text holds it too. */
const BROKEN_LOG = {
  v: 1,
  checkpoint: HOSTILE,
  from: 1,
  to: 2,
  records: 2,
  away: 1,
  fault: {
    code: 'ROOT_MISMATCH',
    message: HOSTILE,
    entry: { number: 2, stream: HOSTILE, batch: 1, firstRecord: 1, lastRecord: 2, segment: HOSTILE },
  },
};
const hostileFile = (path: string) => {
  if (path.startsWith('/audit/range')) return JSON.stringify(BROKEN_LOG);
  return path.startsWith('/audit/') ? HOSTILE : '{}';
};

let site: DeskSite;
beforeAll(async () => {
  site = await deskSite(hostileHub(), { get: hostileFile });
});
afterAll(() => site.app.close());

const body = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

describe('pages of facts that an attacker wrote', () => {
  /** A tag whose every attribute is quoted; attributes without a value are ours. */
  const TAG = /<\/?([a-z][a-z0-9]*)(?:\s+[a-z][\w:-]*(?:="[^"]*")?)*\s*\/?>/gi;

  it.each([...ADDRESSES, ...ADDRESSES.map((path) => `/en${path}`)])('hold them as text only: %s', async (path) => {
    const url = `${path}?q=${encodeURIComponent(HOSTILE)}&subject=${encodeURIComponent(HOSTILE)}&done=${encodeURIComponent(HOSTILE)}&agreement=${encodeURIComponent(HOSTILE)}`;
    const { body: html, statusCode, headers } = await site.inject({ url: `${url}&${SIGN_IN_FOR_SOFTWARE}` });
    if (!String(headers['content-type']).startsWith('text/html')) return;
    expect([path, statusCode]).toEqual([path, 200]);
    const markup = html.replace(/^<!doctype html>/, '');
    expect(markup.replaceAll(TAG, '').match(/.{0,60}<.{0,60}/)?.[0]).toBeUndefined();
    for (const [tag, name = ''] of markup.matchAll(TAG)) {
      if (name === 'script') expect(tag).toMatch(/^<\/?script(?: src="\/assets\/[\w-]+\/[\w-]+\.js" defer)?>$/);
      expect(['img', 'iframe', 'object', 'base', 'style', 'svg:script']).not.toContain(name);
      for (const [, attribute = '', value = ''] of tag.matchAll(/\s([a-z][\w:-]*)="([^"]*)"/gi)) {
        expect([tag, attribute]).not.toEqual([tag, expect.stringMatching(/^(on|style$|srcdoc$|formaction$)/)]);
        if (['href', 'src', 'action'].includes(attribute))
          expect(value).toMatch(/^(\/(?![/\\])|#|http:\/\/hub\.example\/)/);
      }
    }
  });
});

it('the page of the log says what it can’t read, and never that it holds', async () => {
  const { statusCode, body: html } = await (await deskSite(hostileHub())).inject({ url: '/desk/audit' });
  expect(statusCode).toBe(200);
  expect(html).toContain('MALFORMED');
  expect(html).not.toContain('answer-yes');
});

describe('private pages', () => {
  it.each(ADDRESSES)('%s is kept by no cache, framed by nobody, and tells no other site its address', async (url) => {
    const { headers, body: html } = await site.inject({ url });
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['referrer-policy']).toBe('same-origin');
    if (!String(headers['content-type']).startsWith('text/html')) return;
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain(DESK_TOKEN);
    expect(html).not.toContain('secret-that-stays-in-the-hub');
    expect(JSON.stringify(headers)).not.toContain(DESK_TOKEN);
  });

  it.each(ADDRESSES)(
    '%s leads whoever is not signed in to where one signs in, and asks the hub nothing',
    async (url) => {
      const before = site.asked.length;
      const { statusCode, headers } = await site.app.inject({ url, headers: { accept: 'text/html' } });
      expect([statusCode, headers.location]).toEqual([303, `/desk/sign-in?next=${encodeURIComponent(url)}`]);
      expect(headers['cache-control']).toBe('private, no-store');
      expect(site.asked).toHaveLength(before);
    },
  );
});

describe('forms of another site', () => {
  const right = () => body({ 'form-token': site.formToken });
  const ATTEMPTS: Readonly<
    Record<string, readonly [headers: Readonly<Record<string, string>>, payload: () => string]>
  > = {
    'another origin': [{ origin: EVIL }, right],
    'no origin at all': [{ origin: '' }, right],
    'an origin that hides': [{ origin: 'null' }, right],
    'an origin that hides, from another site': [{ origin: 'null', 'sec-fetch-site': 'cross-site' }, right],
    'no token': [{}, () => body({})],
    'another token': [{}, () => body({ 'form-token': 'g'.repeat(43) })],
    'an empty token': [{}, () => body({ 'form-token': '' })],
  };

  it.each(FORMS.flatMap((url) => Object.keys(ATTEMPTS).map((what) => [url, what] as const)))(
    'change nothing: %s with %s',
    async (url, what) => {
      const [headers = {}, payload = right] = ATTEMPTS[what] ?? [];
      const before = site.asked.length;
      const answer = await site.inject({ method: 'POST', url, headers, payload: payload() });
      expect(answer.statusCode).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(site.asked).toHaveLength(before);
      expect((await site.inject({ url: '/desk' })).statusCode).toBe(200);
    },
  );

  it('in JSON or as plain text are not read', async () => {
    for (const type of ['application/json', 'text/plain'])
      expect(
        (
          await site.inject({
            method: 'POST',
            url: '/desk/sign-out',
            headers: { 'content-type': type },
            payload: right(),
          })
        ).statusCode,
      ).toBe(415);
  });

  it('without a session lead to where one signs in, before their body is read', async () => {
    const { statusCode, headers } = await site.app.inject({
      method: 'POST',
      url: '/desk/notices/read',
      headers: { origin: DESK_ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'x'.repeat(100_000),
    });
    expect([statusCode, headers.location]).toEqual([303, '/desk/sign-in?next=%2Fdesk']);
  });

  it('of a page of the site do', async () => {
    const payload = body({ 'form-token': site.formToken, notice: 'n1' });
    const answer = await site.inject({ method: 'POST', url: '/desk/notices/read', payload });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/desk/notices?done=desk.done.read']);
    expect(site.asked.at(-1)?.authorization).toBe(`Bearer ${DESK_TOKEN}`);
  });
});

describe('signing in', () => {
  /** The cookie and the token of a form to sign in, as a browser gets them. */
  async function openForm(cookie?: string) {
    const { headers, body: html } = await site.app.inject({
      url: '/desk/sign-in',
      headers: { accept: 'text/html', ...(cookie && { cookie }) },
    });
    const set = String(headers['set-cookie'] ?? '');
    return { set, cookie: set.split(';')[0] ?? '', token: /name="form-token" value="([^"]+)"/.exec(html)?.[1] ?? '' };
  }
  const post = (cookie: string, fields: Record<string, string>, headers: object = { origin: DESK_ORIGIN }) =>
    site.app.inject({
      method: 'POST',
      url: '/desk/sign-in',
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers },
      payload: body({ client: 'agency-1', secret: 's', ...fields }),
    });

  it('gives a new session whatever the browser brought along, and ends that', async () => {
    const { cookie, token } = await openForm();
    const planted = 'A'.repeat(43);
    const earlier = await site.sessions.open(sessionOf({}));
    for (const brought of [planted, earlier]) {
      const answer = await post(`${cookie}; yq-desk=${brought}`, { 'form-token': token });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/desk']);
      const [set = '', ended = ''] = answer.headers['set-cookie'] as string[];
      expect(set).toMatch(/^yq-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
      expect(set).not.toContain(brought);
      expect(ended).toMatch(/^yq-form=; .*Max-Age=0/);
      expect(await site.sessions.find(brought)).toBeNull();
      expect(await site.sessions.find(/=([^;]+)/.exec(set)?.[1] ?? '')).not.toBeNull();
    }
  });

  it('is for forms of this browser only, so that nobody is signed in as somebody else', async () => {
    const { cookie, token, set } = await openForm();
    expect(set).toMatch(/HttpOnly; SameSite=Strict/);
    const strangers = await openForm();
    for (const answer of [
      await post('', { 'form-token': token }),
      await post(cookie, { 'form-token': strangers.token }),
      await post(cookie, {}),
      await post(cookie, { 'form-token': token }, { origin: EVIL }),
      await post(cookie, { 'form-token': token }, {}),
    ]) {
      expect(answer.statusCode).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it.each([
    `${EVIL}/desk`,
    '//evil.example/desk',
    '/\\evil.example/desk',
    '/desk//evil.example',
    '/desk/../../x\\',
    '/desk/../graphql',
    '/desk/%2e%2E/graphql',
    '/desk/.?x',
    '/desk@evil.example',
    'javascript:alert(1)',
    '/graphql',
    '/desk/sign-out',
    '/en/desk/sign-in',
    '/desk\r\nSet-Cookie: a=b',
    '',
  ])('leads to the desk and nowhere else: %j', async (next) => {
    const { cookie, token } = await openForm();
    const answer = await post(cookie, { 'form-token': token, next });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/desk']);
    const shown = await site.app.inject({ url: `/desk/sign-in?next=${encodeURIComponent(next)}` });
    expect(shown.body).toContain('name="next" value="/desk"');
  });

  it('leads back to where one wanted to go, in the language of it', async () => {
    const { cookie, token } = await openForm();
    const next = '/en/desk/looks?from=2026-01-01&purpose=SUPERVISION';
    const answer = await post(cookie, { 'form-token': token, next });
    expect(answer.headers.location).toBe(next);
  });

  it('behind TLS sets cookies that no other host can set, nor read on the way', async () => {
    const secure = await deskSite(hostileHub(), { origin: 'https://hub.example' });
    const { headers } = await secure.app.inject({ url: '/desk/sign-in' });
    expect(headers['set-cookie']).toMatch(/^__Host-yq-form=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect((await secure.inject({ url: '/desk' })).statusCode).toBe(200);
    await secure.app.close();
  });

  it('ends at once when one signs out', async () => {
    const other = await deskSite(hostileHub());
    const payload = body({ 'form-token': other.formToken });
    const answer = await other.inject({ method: 'POST', url: '/desk/sign-out', payload });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']).toMatch(/^yq-desk=; .*Max-Age=0$/);
    expect((await other.inject({ url: '/desk' })).statusCode).toBe(303);
    await other.app.close();
  });
});

describe('the copy of a page that is kept where there is no network', () => {
  it('is made by one script that may serve another address, for the record of an inspection alone, and holds no token of the hub', async () => {
    const page = await site.inject({ url: '/desk/inspections/record?task=t' });
    expect(page.body).not.toContain(DESK_TOKEN);
    const [, worker = ''] = /data-worker="([^"]+)"/.exec(page.body) ?? [];
    const script = await site.app.inject({ url: worker });
    expect([script.statusCode, script.headers['service-worker-allowed']]).toEqual([200, '/']);
    for (const [, other = ''] of page.body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g))
      expect((await site.app.inject({ url: other })).headers['service-worker-allowed']).toBeUndefined();
    for (const url of ADDRESSES.filter((path) => path !== '/desk/inspections/record'))
      expect([url, (await site.inject({ url })).body.includes('data-worker')]).toEqual([url, false]);
  });
});
