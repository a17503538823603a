/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { OIDC_CLIENT, type OidcIssuer, startOidcIssuer } from '../support/oidc-provider.ts';
import { launchBrowser, PICTURES, SIZES } from './browser.ts';
import { look, signIn } from './look.ts';

const BACK = 'https://shop.example/back';

let issuer: OidcIssuer;
let hub: Hub;
let browser: Browser;
/** A passkey belongs to a name, never to an address of digits. */
let origin: string;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  issuer = await startOidcIssuer();
  hub = await startHub({
    directory: await loadedDirectory(),
    env: { OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: OIDC_CLIENT.id, OIDC_CLIENT_SECRET: OIDC_CLIENT.secret },
  });
  origin = hub.url.replace('127.0.0.1', 'localhost');
  await issuer.serve(`${origin}/desk/sign-in/return`);
  const token = await hub.token('demo-ecommerce', 'OPERATIONS');
  await dataOf(
    hub,
    'mutation ($input: ChangeAgencySettingsInput!) { changeAgencySettings(input: $input) { agency { id } } }',
    { input: { agency: 'demo-ecommerce', signInRedirectUris: [BACK] } },
    token,
  );
  await dataOf(
    hub,
    'mutation ($input: RegisterIdentityInput!) { registerIdentity(input: $input) { credential } }',
    { input: { agency: 'demo-ecommerce', issuer: issuer.issuer, subject: 'person-1' } },
    token,
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
  await issuer?.stop();
});

/** A request of a shop's software, as it sends a browser to the hub. */
const asked = (changed: Record<string, string> = {}) =>
  new URLSearchParams({
    client_id: 'demo-ecommerce',
    redirect_uri: BACK,
    response_type: 'code',
    scope: 'openid',
    purpose: 'SUPERVISION',
    state: 'the state',
    code_challenge: 'a'.repeat(43),
    code_challenge_method: 'S256',
    ...changed,
  }).toString();

/** Looks at a page of whoever is signed in, with the script of the pages running. */
async function see(page: Page, path: string, name: string): Promise<void> {
  const status = (await page.goto(origin + path))?.status();
  expect([path, status]).toEqual([path, name.endsWith('-unknown') ? 400 : 200]);
  await look(page, name);
}

describe.each(Object.entries(SIZES))('who signs in, seen on a %s', (size, viewport) => {
  describe.each(['', '/en'])('in the language of %j', (prefix) => {
    const name = (step: string) => `persons-${size}${prefix.replace('/', '-')}-${step}`;
    async function as(agency: string, steps: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
      const context = await browser.newContext({ viewport, bypassCSP: true });
      const page = await context.newPage();
      await signIn(page, origin, agency, prefix);
      await steps(page, context);
      await context.close();
    }

    it('every way in stands on the page to sign in, and a fault is told there', async () => {
      const context = await browser.newContext({ viewport, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${origin}${prefix}/desk/sign-in`);
      await page.locator('#passkey-sign-in:not([hidden])').waitFor();
      expect(await page.locator('a.button').getAttribute('href')).toContain('/desk/sign-in/issuer');
      await look(page, name('sign-in'));
      await page.goto(`${origin}${prefix}/desk/sign-in?fault=unknown`);
      expect(await page.locator('[role=alert]').count()).toBe(1);
      await look(page, name('sign-in-fault'));
      await context.close();
    });

    it('an agency has its persons in a table, and each button says for whom it is', async () => {
      await as('demo-ecommerce', async (page) => {
        await see(page, `${prefix}/desk/persons`, name('persons'));
        await page.locator('#passkey-add:not([hidden])').waitFor();
        expect(await page.locator('main table button').first().getAttribute('aria-label')).toContain('person-1');
      });
    });

    it('somebody is asked before another agency’s software learns who he is; one that nobody knows leads nowhere', async () => {
      await as('demo-regulator-zj', async (page) => {
        await see(page, `${prefix}/desk/authorize?${asked()}`, name('authorize'));
        // Refusing stands in the reach of the keyboard as agreeing does.
        expect(await page.locator('main .desk-page form button').count()).toBe(2);
        await page.locator('main button[value=agree]').focus();
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).value)).toBe('refuse');
        await see(
          page,
          `${prefix}/desk/authorize?${asked({ redirect_uri: 'https://other.example/' })}`,
          name('authorize-unknown'),
        );
      });
    });

    it('an enterprise reads its class of credit, an authority that of whom it names', async () => {
      await as('demo-enterprise', (page) => see(page, `${prefix}/desk/credit`, name('credit-own')));
      await as('demo-regulator-zj', async (page) => {
        await see(page, `${prefix}/desk/credit`, name('credit-ask'));
        await see(page, `${prefix}/desk/credit?kind=BODY&subject=101`, name('credit-body'));
        await see(page, `${prefix}/desk/credit?kind=ENTERPRISE&subject=91440300YQ0016442Q`, name('credit-enterprise'));
      });
    });

    it('an authority reads the measures of the joint list, and one that decides takes them', async () => {
      await as('demo-regulator-zj', async (page) => {
        await see(page, `${prefix}/desk/punishments`, name('punishments'));
        await see(page, `${prefix}/desk/punishments?subject=91440300YQ0016442Q`, name('punishments-none'));
      });
      await as('demo-court', (page) => see(page, `${prefix}/desk/punishments/take`, name('punishments-take')));
    });
  });
});

describe('without script', () => {
  it('somebody signs in by the issuer, and is led back to where he wanted to go', async () => {
    issuer.person = 'person-1';
    const context = await browser.newContext({ viewport: SIZES.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/en/desk/persons`);
    await page.click('a.button');
    await page.waitForURL(`${origin}/en/desk/persons`);
    expect(await page.locator('.desk-head').textContent()).toContain('demo-ecommerce');
    // What only script can do is not shown.
    expect(await page.locator('#passkey-add').isVisible()).toBe(false);
    await page.fill('#issuer', issuer.issuer);
    await page.fill('#subject', '<b>person-2</b>');
    await page.press('#subject', 'Enter');
    await page.waitForURL(/\/en\/desk\/persons\?done=/);
    const row = page.locator('main tr', { hasText: '<b>person-2</b>' });
    await row.locator('button').click();
    await page.waitForURL(/\/en\/desk\/persons\?done=desk.done.withdrawn/);
    expect(await row.textContent()).toContain('Withdrawn');
    await context.close();
  });

  it('somebody refuses, and the software is told so and nothing else', async () => {
    const context = await browser.newContext({ viewport: SIZES.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, origin, 'demo-regulator-zj');
    await page.goto(`${origin}/desk/authorize?${asked()}`);
    const left = page.waitForRequest((request) => request.url().startsWith(BACK));
    await context.route(`${BACK}*`, (route) => route.abort());
    await page.click('main button[value=refuse]');
    expect(Object.fromEntries(new URL((await left).url()).searchParams)).toEqual({
      error: 'access_denied',
      error_description: 'The person refused.',
      state: 'the state',
      iss: origin,
    });
    await context.close();
  });
});
