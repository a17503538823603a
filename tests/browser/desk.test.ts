/// <reference lib="dom" />
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { launchBrowser, PICTURES, SIZES } from './browser.ts';
import { look, signIn } from './look.ts';

/** An agency of every kind that has pages of its own. */
const AGENCIES = [
  'demo-enterprise',
  'demo-body-101',
  'demo-regulator-zj',
  'demo-ecommerce',
  'demo-procurement',
  'demo-operator',
  'demo-operator-security',
  'demo-operator-audit',
];

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

/** Pages that the desk of whoever is signed in offers. */
function offered(page: Page): Promise<string[]> {
  return page
    .locator('.desk-menu a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** Looks at a page of the desk; what is like one that was looked at before in the same language and size is not gone through again. */
async function lookAt(page: Page, name: string, path: string, known?: Set<string>): Promise<void> {
  const status = (await page.goto(hub.url + path))?.status();
  expect([path, status]).toEqual([path, 200]);
  await look(page, name, known);
}

describe.each(Object.entries(SIZES))('the desk on a %s', (size, viewport) => {
  const known = { '': new Set<string>(), '/en': new Set<string>() };

  it.each(AGENCIES)('of %s has nothing that axe-core finds, and fits, in both languages', async (agency) => {
    // axe is put into pages from outside, which their policy rightly refuses.
    const context = await browser.newContext({ viewport, bypassCSP: true });
    const page = await context.newPage();
    await signIn(page, hub.url, agency);
    const pages = ['/desk', ...(await offered(page))];
    expect(pages.length).toBeGreaterThan(5);
    for (const path of pages)
      for (const prefix of ['', '/en'] as const)
        await lookAt(page, `${size}-${agency}${prefix}${path}`.replaceAll('/', '-'), prefix + path, known[prefix]);
    await context.close();
  });

  it('is entered by a page that has nothing that axe-core finds', async () => {
    const context = await browser.newContext({ viewport, bypassCSP: true });
    const page = await context.newPage();
    for (const prefix of ['', '/en'])
      await lookAt(page, `${size}${prefix}-sign-in`.replaceAll('/', '-'), `${prefix}/desk/sign-in`);
    await context.close();
  });
});

describe('without script', () => {
  it('somebody signs in, goes where he wanted to, and signs out', async () => {
    const context = await browser.newContext({ viewport: SIZES.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${hub.url}/en/desk/looks`);
    await page.fill('#client', 'demo-enterprise');
    await page.fill('#secret', 'demo-secret');
    await page.press('#secret', 'Enter');
    await page.waitForURL(`${hub.url}/en/desk/looks`);
    expect(await page.locator('h1').textContent()).toBe('Access records');
    const [cookie] = (await context.cookies()).filter(({ name }) => name === 'yq-desk');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 });
    await page.click('.desk-head button');
    await page.waitForURL(`${hub.url}/en`);
    expect((await context.cookies()).filter(({ name }) => name === 'yq-desk')).toEqual([]);
    await context.close();
  });
});

describe('with a key of its own', () => {
  it('an agency signs in, and the key never leaves the browser', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const token = await hub.token('demo-insurer', 'OPERATIONS');
    const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
    await dataOf(
      hub,
      `mutation Add($input: AddPublicKeyInput!) { addPublicKey(input: $input) { credential } }`,
      { input: { agency: 'demo-insurer', publicKey: { kty, crv, x, y } } },
      token,
    );
    const pem = String(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    const file = join(tmpdir(), `desk-key-${process.pid}.pem`);
    writeFileSync(file, pem, { mode: 0o600 });
    const context = await browser.newContext({ viewport: SIZES.pc });
    const page = await context.newPage();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto(`${hub.url}/desk/sign-in`);
    await page.fill('#key-client', 'demo-insurer');
    await page.setInputFiles('#key-file', file);
    await page.click('#key-form button');
    await page.waitForURL(`${hub.url}/desk`);
    expect(await page.locator('.desk-head').textContent()).toContain('demo-insurer');
    // Another purpose than the one that was signed in with: its token was got at the same time.
    await page.goto(`${hub.url}/desk/watching`);
    expect(await page.locator('h1').textContent()).toBe('关注与推送');
    const secret = privateKey.export({ format: 'jwk' }).d ?? '';
    expect(sent.some((body) => body.includes('assertions='))).toBe(true);
    for (const body of sent) {
      expect(body).not.toContain(secret);
      expect(body).not.toContain(encodeURIComponent(pem.split('\n')[1] ?? ''));
    }
    await context.close();
  });
});
