/// <reference lib="dom" />
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { launchBrowser, SIZES } from './browser.ts';
import { signIn } from './look.ts';

let hub: Hub;
let browser: Browser;
/** A passkey belongs to a name, never to an address of digits. */
let origin: string;
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  origin = hub.url.replace('127.0.0.1', 'localhost');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await hub?.stop();
});

interface Holder {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly authenticator: string;
}
/** A browser with an authenticator of its own that recognises its person. */
async function holder(): Promise<Holder> {
  const context = await browser.newContext({ viewport: SIZES.phone });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { context, page, devtools, authenticator: authenticatorId };
}

async function addPasskey({ page }: Holder): Promise<void> {
  await signIn(page, origin, 'demo-ecommerce');
  await page.goto(`${origin}/desk/persons`);
  await page.fill('#passkey-add #name', 'laptop');
  await page.click('#passkey-add button');
  await page.waitForURL(`${origin}/desk/persons?done=*`);
}
async function signOut({ page }: Holder): Promise<void> {
  await page.click('.desk-head button');
  await page.waitForURL(`${origin}/`);
}
async function comeBack({ page }: Holder, next = ''): Promise<void> {
  await page.goto(`${origin}/desk/sign-in${next}`);
  await page.click('#passkey-sign-in button');
}

describe('a passkey in a browser (23)', () => {
  it('is added at the desk, signs in, leads to where one wanted to go, and is withdrawn', async () => {
    const who = await holder();
    const { page } = who;
    await addPasskey(who);
    expect(await page.locator('main table').textContent()).toContain('laptop');
    await signOut(who);
    await comeBack(who, '?next=/desk/looks');
    await page.waitForURL(`${origin}/desk/looks`);
    expect(await page.locator('.desk-head').textContent()).toContain('demo-ecommerce');
    // Another purpose than the one that was signed in with.
    await page.goto(`${origin}/desk/claims`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(page.url()).toBe(`${origin}/desk/claims`);
    await page.goto(`${origin}/desk/persons`);
    await page.click('main table button');
    await page.waitForURL(`${origin}/desk/persons?done=*`);
    await signOut(who);
    await comeBack(who);
    await page.waitForSelector('[role=alert]');
    expect((await who.context.cookies()).filter(({ name }) => name === 'yq-desk')).toEqual([]);
    await who.context.close();
  });

  it('gives an answer that serves once', async () => {
    const who = await holder();
    const { page, context } = who;
    await addPasskey(who);
    await signOut(who);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/desk/sign-in')) sent.push(request.postData() ?? '');
    });
    await comeBack(who);
    await page.waitForURL(`${origin}/desk`);
    const answer = new URLSearchParams(sent[0]).get('passkey') ?? '';
    expect(answer).toContain('"type":"public-key"');
    await signOut(who);
    // Somebody who has read it on the way sends it from a browser of his own.
    await page.goto(`${origin}/desk/sign-in`);
    await page.evaluate((text) => {
      const form = document.querySelector<HTMLFormElement>('#passkey-sign-in');
      (form?.elements.namedItem('passkey') as HTMLInputElement).value = text;
      form?.submit();
    }, answer);
    await page.waitForSelector('[role=alert]');
    expect((await context.cookies()).filter(({ name }) => name === 'yq-desk')).toEqual([]);
    await context.close();
  });

  it('is refused once it was copied: its counter does not go on', async () => {
    const who = await holder();
    const { page, devtools, authenticator: authenticatorId } = who;
    await addPasskey(who);
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
    const [copy] = credentials;
    if (!copy) throw new Error('The authenticator has no credential.');
    await signOut(who);
    await comeBack(who);
    await page.waitForURL(`${origin}/desk`);
    await signOut(who);
    await devtools.send('WebAuthn.removeCredential', { authenticatorId, credentialId: copy.credentialId });
    await devtools.send('WebAuthn.addCredential', { authenticatorId, credential: { ...copy, signCount: 0 } });
    await comeBack(who);
    await page.waitForSelector('[role=alert]');
    await who.context.close();
  });

  it('is of no use at the same hub under another name', async () => {
    const who = await holder();
    await addPasskey(who);
    await signOut(who);
    await who.page.goto(`${hub.url}/desk/sign-in`);
    await who.page.click('#passkey-sign-in button');
    await who.page.waitForFunction(() => document.querySelector('#passkey-sign-in output')?.textContent !== '');
    expect(who.page.url()).toBe(`${hub.url}/desk/sign-in`);
    await who.context.close();
  });
});
