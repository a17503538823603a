/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { launchBrowser, PICTURES, SIZES } from './browser.ts';
import { look } from './look.ts';

let hub: Hub;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  hub = await startHub({ directory: await loadedDirectory() });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
});

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page asked for outside the hub, what went wrong in it, and dialogs of the browser's own. */
  readonly faults: string[];
}

/** The explorer as somebody opens it, its editor there. */
async function open(prefix = '', options: object = { viewport: SIZES.pc }): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== hub.url && protocol.startsWith('http')) faults.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(`dialog ${dialog.message()}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  await page.goto(`${hub.url}${prefix}/explorer`);
  await page.waitForSelector('.graphiql-query-editor .CodeMirror');
  return { context, page, faults };
}

const answered = (page: Page, text: string) => page.locator('.result-window', { hasText: text }).waitFor();

/** Writes an operation into the editor and runs it. */
async function run(page: Page, operation: string): Promise<void> {
  await page.evaluate((text) => {
    const editor = document.querySelector<HTMLElement & { CodeMirror: { setValue(text: string): void } }>(
      '.graphiql-query-editor .CodeMirror',
    );
    editor?.CodeMirror.setValue(text);
  }, operation);
  await page.click('.graphiql-execute-button');
}

async function signIn(page: Page, client: string, purpose: string, secret = 'demo-secret'): Promise<void> {
  await page.fill('#client', client);
  await page.fill('#secret', secret);
  await page.selectOption('#purpose', purpose);
  await page.click('#sign-in button[type=submit]');
}
const told = (page: Page, text: string) => page.locator('#sign-in output', { hasText: text }).waitFor();

/** Lets a request wait until a test has seen what it wanted to see meanwhile. */
function gate(): { readonly reached: Promise<Route>; readonly take: (route: Route) => void } {
  let take: (route: Route) => void = () => undefined;
  const reached = new Promise<Route>((resolve) => {
    take = resolve;
  });
  return { reached, take };
}

const certificate = (number: string) => `{ certificate(number: "${number}") { number effectiveStatus } }`;
const CLAIM = `{ verifyClaims(claims: [{ certificateNumber: "${LANDMARKS.revoked}" }]) { verdicts { decision findings { code } } } }`;

describe('the explorer in a browser', () => {
  it('answers the public, without anything from outside the hub', async () => {
    const { context, page, faults } = await open();
    await run(page, certificate(LANDMARKS.validActivityOne));
    await answered(page, 'VALID');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is where a browser that asks for the endpoint is led', async () => {
    const page = await browser.newPage();
    await page.goto(`${hub.url}/graphql`);
    expect(page.url()).toBe(`${hub.url}/explorer`);
    await page.close();
  });

  it('refuses the public what needs a token, and answers an agency that has signed in', async () => {
    const { context, page, faults } = await open('/en');
    await run(page, CLAIM);
    await answered(page, 'UNAUTHENTICATED');
    await signIn(page, 'demo-ecommerce', 'CLAIM_CHECK');
    await told(page, 'claims:verify');
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await run(page, CLAIM);
    await answered(page, 'REVOKED');
    await page.click('#sign-out');
    await told(page, 'You ask as the public');
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await run(page, CLAIM);
    await answered(page, 'UNAUTHENTICATED');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('introspects with the token it holds', async () => {
    const { context, page } = await open();
    const hidden = '{ __type(name: "CertificateSurveillance") { kind } }';
    await run(page, hidden);
    await answered(page, '"__type": null');
    await signIn(page, 'demo-regulator-zj', 'SUPERVISION');
    await told(page, 'supervision:read');
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    // What was written stays.
    expect(await page.locator('.graphiql-query-editor .CodeMirror-code').textContent()).toContain('Surveillance');
    await run(page, hidden);
    await answered(page, 'OBJECT');
    await context.close();
  });

  it.each([
    ['', '机构或密钥不对'],
    ['/en', 'Agency or secret is wrong'],
  ])('says in the page that a secret is wrong, and asks as the public from then on: %j', async (prefix, words) => {
    const { context, page, faults } = await open(prefix);
    await signIn(page, 'demo-ecommerce', 'CLAIM_CHECK');
    await told(page, 'claims:verify');
    await signIn(page, 'demo-ecommerce', 'CLAIM_CHECK', 'wrong');
    await told(page, words);
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await run(page, CLAIM);
    await answered(page, 'UNAUTHENTICATED');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says that a token has ended', async () => {
    const { context, page } = await open('/en');
    await signIn(page, 'demo-ecommerce', 'CLAIM_CHECK');
    await told(page, 'claims:verify');
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await page.route('**/graphql', (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer ended' } }),
    );
    await run(page, CLAIM);
    await told(page, 'The token has ended');
    await context.close();
  });

  it('offers each role its own examples, and puts the chosen one into the editor', async () => {
    const { context, page } = await open('/en');
    const offered = () => page.locator('#example option').allTextContents();
    const asPublic = await offered();
    expect(asPublic).toContain('Status of a certificate, and why');
    expect(asPublic).not.toContain('Whether items count for procurement');
    await signIn(page, 'demo-procurement', 'PROCUREMENT');
    await told(page, 'procurement:check');
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    expect((await offered())[1]).toBe('Whether items count for procurement');
    await page.selectOption('#example', { label: 'Whether items count for procurement' });
    await page.click('.graphiql-execute-button');
    await answered(page, 'ELIGIBLE_MANDATORY');
    await context.close();
  });

  it('shows that it is signing in, and the last attempt counts in whatever order answers come', async () => {
    const { context, page } = await open('/en');
    const first = gate();
    await page.route('**/oauth/token', (route) =>
      route.request().postData()?.includes('SUPERVISION') ? first.take(route) : route.continue(),
    );
    await signIn(page, 'demo-regulator-zj', 'SUPERVISION');
    const held = await first.reached;
    expect(await page.locator('#sign-in').getAttribute('aria-busy')).toBe('true');
    await told(page, 'Signing in');
    await signIn(page, 'demo-ecommerce', 'CLAIM_CHECK');
    await told(page, 'claims:verify');
    // Its page may have given it up already.
    await held.continue().catch(() => undefined);
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await run(page, CLAIM);
    await answered(page, 'REVOKED');
    expect(await page.locator('#sign-in').getAttribute('aria-busy')).toBeNull();
    await told(page, 'demo-ecommerce');
    await context.close();
  });

  it('shows the answer of the operation that was run last', async () => {
    const { context, page } = await open();
    const slow = gate();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes(LANDMARKS.revoked) ? slow.take(route) : route.continue(),
    );
    await run(page, certificate(LANDMARKS.revoked));
    const held = await slow.reached;
    // The same button stops what runs.
    await page.click('.graphiql-execute-button');
    await run(page, certificate(LANDMARKS.validActivityOne));
    await answered(page, LANDMARKS.validActivityOne);
    const late = page.waitForResponse((response) => response.request() === held.request());
    await held.continue();
    await (await late).finished();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.locator('.result-window').textContent()).not.toContain(LANDMARKS.revoked);
    await context.close();
  });

  it('leaves nothing of what was asked on the machine', async () => {
    const { context, page } = await open();
    await run(page, certificate(LANDMARKS.revoked));
    await answered(page, 'REVOKED');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('comes compressed', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bytes: number[] = [];
    page.on('requestfinished', async (request) => {
      // The schema, which it asks the hub for, is an answer like any other and no file of the page.
      if (request.method() === 'GET') bytes.push((await request.sizes()).responseBodySize);
    });
    await page.goto(`${hub.url}/explorer`, { waitUntil: 'networkidle' });
    // Its bundles are 1.6 MB.
    expect(bytes.length).toBeGreaterThan(6);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(620_000);
    await context.close();
  });
});

describe('by keyboard alone', () => {
  it('somebody signs in, runs an operation and leaves the editor again', async () => {
    const { context, page } = await open();
    await page.focus('#client');
    await page.keyboard.type('demo-ecommerce');
    await page.keyboard.press('Tab');
    await page.keyboard.type('demo-secret');
    await page.keyboard.press('Enter');
    await told(page, 'claims:verify');
    await page.waitForSelector('.graphiql-query-editor .CodeMirror textarea[aria-label]');
    const isIn = (place: string) =>
      page.evaluate((selector) => document.activeElement?.closest(selector) !== null, place);
    await page.focus('#example');
    for (let stop = 0; stop < 20 && !(await isIn('.graphiql-query-editor .CodeMirror')); stop++)
      await page.keyboard.press('Tab');
    expect(await isIn('.graphiql-query-editor .CodeMirror')).toBe(true);
    await page.keyboard.press('Control+Enter');
    await answered(page, LANDMARKS.validActivityOne);
    for (let stop = 0; stop < 30 && (await isIn('#explorer')); stop++) await page.keyboard.press('Tab');
    expect(await isIn('#explorer')).toBe(false);
    await context.close();
  });
});

/** Names of keys, single letters too, and products, and what stands in both languages alike. */
const SAME = /^(?:GraphQL|GraphiQL|i|sublime|Ctrl|Shift|Enter|[A-Z]|⌘|\W|\d)+$/;

describe.each(Object.entries(SIZES))('on a %s', (size, viewport) => {
  it.each(['', '/en'])('it has nothing that axe-core finds, and fits, in the language of %j', async (prefix) => {
    const { context, page, faults } = await open(prefix, { viewport, bypassCSP: true });
    const name = (step: string) => `explorer-${size}${prefix.replace('/', '-')}-${step}`;
    await page.locator('#explorer .graphiql-execute-button').waitFor();
    await look(page, name('public'));
    await page.selectOption('#example', { index: 1 });
    await page.click('.graphiql-execute-button');
    await answered(page, 'effectiveStatus');
    await look(page, name('answer'));
    await signIn(page, 'demo-ecommerce', 'CLAIM_CHECK', 'wrong');
    await page.locator('#sign-in output.answer-no').waitFor();
    await look(page, name('refused'));
    await page.locator('.graphiql-sidebar button').first().click();
    await page.locator('.graphiql-doc-explorer-content a').first().waitFor();
    await look(page, name('docs'));
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('in Chinese', () => {
  it('no word of the interface is left in English', async () => {
    const { context, page } = await open();
    /** Words that a reader sees or hears and that no schema, operation or answer says. */
    const words = () =>
      page.evaluate(() => {
        const told: string[] = [];
        const places = document.querySelectorAll('#explorer, .graphiql-dialog, [data-radix-popper-content-wrapper]');
        for (const place of places) {
          const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode())
            if (!node.parentElement?.closest('.CodeMirror, style, .graphiql-doc-explorer-content a, a[href^="http"]'))
              told.push(node.textContent?.trim() ?? '');
          for (const element of place.querySelectorAll('[aria-label], [title], [placeholder]'))
            for (const name of ['aria-label', 'title', 'placeholder']) told.push(element.getAttribute(name) ?? '');
        }
        return told.filter(Boolean);
      });
    const left = async () => (await words()).filter((text) => !/\p{Script=Han}/u.test(text) && !SAME.test(text));
    await page.locator('.graphiql-execute-button').waitFor();
    expect(await left()).toEqual([]);
    expect((await words()).length).toBeGreaterThan(10);
    const [docs, history, refetch, keys, settings] = await page.locator('.graphiql-sidebar button').all();
    expect(refetch).toBeDefined();
    for (const panel of [docs, history]) {
      await panel?.click();
      await page.locator('.graphiql-plugin').waitFor();
      expect(await left()).toEqual([]);
    }
    for (const dialog of [keys, settings]) {
      await dialog?.click();
      await page.locator('.graphiql-dialog').waitFor();
      expect(await left()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.graphiql-dialog').waitFor({ state: 'detached' });
    }
    await context.close();
  });
});
