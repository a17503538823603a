/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, receiptFileOf } from '../../clients/sdk/index.ts';
import { LANDMARK_TRACE_CODES, LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { AXE, findings, launchBrowser, PICTURES, SIZES } from './browser.ts';
import { outOfSight } from './look.ts';

/** A page of every kind and in every state that sample data has. */
const PAGES = [
  '/',
  ...[
    LANDMARKS.validActivityOne,
    LANDMARKS.oneOfTwoLinksBroken,
    LANDMARKS.revoked,
    LANDMARKS.cancelled,
    LANDMARKS.expiredYesterday,
    LANDMARKS.manyModels,
    LANDMARKS.reissued,
    LANDMARKS.greenDesign,
    'G2021101999999999',
    'G2021999001000000',
    '2016010901123456',
  ].map((number) => `/certificate/${number}`),
  `/certificate/${LANDMARKS.suspendedThenRestored}?on=2023-04-01`,
  `/certificate/${LANDMARKS.validActivityOne}?model=XT-P1201`,
  `/t/${LANDMARK_TRACE_CODES.valid}`,
  `/t/${LANDMARK_TRACE_CODES.suspended}`,
  `/search?q=${encodeURIComponent('门窗')}`,
  '/search?q=nothing-at-all',
  '/search',
  `/bulk?numbers=${LANDMARKS.validActivityOne}%0A${LANDMARKS.revoked}%0Ax`,
  '/organisation/91440300YQ0016442Q',
  '/body/101',
  '/catalogue',
  '/catalogue/001',
  '/standard/GB%2FT%2035601',
  '/docs',
  '/docs/type/Certificate',
  '/docs/type/CertificateFilter',
  '/docs/type/CertificateStatus',
  '/docs/errors',
  '/docs/events',
  '/results-list',
  '/alliance/YRD',
  '/blacklists',
  '/supervision',
  '/supervision?conclusion=FAIL',
  '/organisation/91310115YQ2000241X',
  '/policy',
  '/statistics',
  '/statistics?map=valid',
  '/statistics?to=2026-06&months=24',
  '/sources',
  '/check',
  '/verify',
  '/report',
  `/report?certificateNumber=${LANDMARKS.revoked}`,
  '/nothing',
];
const inEnglish = (path: string) => (path === '/' ? '/en' : `/en${path}`);

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

/** A page that tells what it asked for outside the hub, and what went wrong in it. */
async function openPage(context: BrowserContext): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== hub.url && protocol.startsWith('http')) faults.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  // A page of an error has its status, which the console tells too.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  return { page, faults };
}

/** Words of the other language that no `lang` marks, so that a voice would read them as what they are not. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inEnglish = document.documentElement.lang === 'en';
    const isOther = inEnglish ? /\p{Script=Han}/u : /(?:\b[A-Za-z]{2,}\b[ ,.;:()]+){3}[A-Za-z]{2,}\b/;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      // Code is in no language, descriptions of the schema are English with the Chinese terms, and what a reader has typed is repeated as it is.
      if (!element || element.closest('code, pre, script, noscript, p[lang=en], option, textarea')) continue;
      const marked = element.closest('[lang]')?.getAttribute('lang') === (inEnglish ? 'zh-CN' : 'en');
      if (!marked && isOther.test(node.textContent ?? '')) found.add(node.textContent ?? '');
    }
    return [...found];
  });
}

/** Keeps a picture of a page and holds it to what every page has to be. */
async function examine(size: keyof typeof SIZES, path: string): Promise<void> {
  // axe is put into the page from outside, which the page's policy rightly refuses.
  const context = await browser.newContext({ viewport: SIZES[size], bypassCSP: true });
  const { page, faults } = await openPage(context);
  await page.goto(hub.url + path);
  const name = `${size}${path.replace(/[^a-z0-9]+/gi, '-')}`.slice(0, 100);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  expect(await outOfSight(page)).toEqual([]);
  expect(await unmarked(page)).toEqual([]);
  await page.evaluate(AXE);
  expect(await findings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
}

describe.each(['phone', 'pc'] as const)('every page on a %s', (size) => {
  it.each([...PAGES, ...PAGES.map(inEnglish)])('%s has nothing that axe-core finds, and fits', (path) =>
    examine(size, path),
  );

  it('that of a product, which its certificate leads to, too', async () => {
    const page = await (await fetch(`${hub.url}/certificate/${LANDMARKS.validActivityOne}`)).text();
    const [, path = ''] = /href="(\/product\/[^"]+)"/.exec(page) ?? [];
    expect(path).not.toBe('');
    for (const one of [path, inEnglish(path)]) await examine(size, one);
  });
});

describe('in the mode of large type, on a phone', () => {
  it.each([...PAGES, ...PAGES.map(inEnglish)])('%s fits, tables too', async (path) => {
    const context = await browser.newContext({ viewport: SIZES.phone, javaScriptEnabled: false });
    await context.addCookies([{ name: 'yq-text-size', value: 'large', url: hub.url }]);
    const page = await context.newPage();
    await page.goto(hub.url + path);
    expect(await page.locator('html.text-large').count()).toBe(1);
    expect(await outOfSight(page)).toEqual([]);
    await context.close();
  });
});

describe('on the smallest screen (WCAG 1.4.10, 1.4.12)', () => {
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;
  const looked = PAGES.filter((_, index) => index % 3 === 0);
  it.each([...looked, ...looked.map(inEnglish)])('%s is whole at 320 px, also with wide spacing', async (path) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(hub.url + path);
    expect(await outOfSight(page)).toEqual([]);
    await page.addStyleTag({ content: SPACING });
    expect(await outOfSight(page)).toEqual([]);
    await context.close();
  });
});

describe('without script', () => {
  it('a shopper goes from the first page to the answer, and to the other language', async () => {
    const context = await browser.newContext({ viewport: SIZES.phone, javaScriptEnabled: false });
    const { page, faults } = await openPage(context);
    await page.goto(hub.url);
    await page.fill('#search-home', ' ｇ2021-1010-0148-3920 ');
    await page.press('#search-home', 'Enter');
    await page.waitForURL(`${hub.url}/certificate/${LANDMARKS.validActivityOne}`);
    expect(await page.locator('.verdict').textContent()).toContain('有效');
    await page.fill('#model', 'XT-P1201');
    await page.click('form[action="#covers"] button');
    expect(await page.locator('.answer').textContent()).toContain('列在证书上');
    await page.click('.site-modes a[hreflang=en]');
    expect(await page.locator('.verdict').textContent()).toContain('Valid');
    await page.click('.site-modes a[rel=nofollow]');
    expect(await page.locator('html').getAttribute('class')).toBe('text-large');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps no answer in a cache, and sets nothing on the reader', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const { page } = await openPage(context);
    const response = await page.goto(`${hub.url}/certificate/${LANDMARKS.validActivityOne}`);
    expect(response?.headers()['cache-control']).toBe('no-store');
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describe('by keyboard alone', () => {
  it('the box is reached and answers, and focus is always seen', async () => {
    const context = await browser.newContext({ viewport: SIZES.pc });
    const { page } = await openPage(context);
    await page.goto(hub.url);
    for (let stop = 0; stop < 20; stop++) {
      await page.keyboard.press('Tab');
      const { id, seen } = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        return { id: focused.id, seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
      });
      expect([id, seen]).toEqual([id, true]);
      if (id === 'search-home') break;
    }
    await page.keyboard.type(LANDMARKS.revoked);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${hub.url}/certificate/${LANDMARKS.revoked}`);
    expect(await page.locator('.verdict').textContent()).toContain('撤销');
    await context.close();
  });
});

describe('printed', () => {
  it('a certificate is a sheet with its address and date, without forms', async () => {
    const context = await browser.newContext({ viewport: SIZES.pc });
    const { page } = await openPage(context);
    await page.goto(`${hub.url}/certificate/${LANDMARKS.validActivityOne}`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-only').isVisible()).toBe(true);
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.screenshot({ path: join(PICTURES, 'print-certificate.png'), fullPage: true });
    await context.close();
  });
});

describe('a receipt', () => {
  it('is verified in the browser, without a network once the page is there, and not when a letter of it was changed', async () => {
    const hubClient = createClient({
      endpoint: hub.url,
      clientId: 'demo-ecommerce',
      clientSecret: 'demo-secret',
      purpose: 'CLAIM_CHECK',
    });
    const asked = {
      query: `{ certificate(number: "${LANDMARKS.revoked}") { number effectiveStatus } }`,
      operationName: null,
    };
    const answer = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-receipt': 'jws',
        authorization: `Bearer ${(await hubClient.token()).value}`,
      },
      body: JSON.stringify(asked),
    });
    const { data, extensions } = (await answer.json()) as { data: unknown; extensions: { receipt: string } };
    const file = receiptFileOf({ ...asked, variables: null }, { data }, extensions.receipt);
    await hubClient.close();
    const context = await browser.newContext({ viewport: SIZES.phone });
    const { page, faults } = await openPage(context);
    await page.goto(`${hub.url}/en/verify`);
    await page.locator('#verify[data-ready=yes]').waitFor();
    await context.setOffline(true);
    const told = async (text: string, expected: string) => {
      await page.fill('#text', text);
      await page.press('#verify button', 'Enter');
      await page.locator('#verify output', { hasText: expected }).waitFor();
    };
    await told(file, 'It holds');
    expect(await page.locator('#verify output').textContent()).toContain('demo-ecommerce');
    await page.screenshot({ path: join(PICTURES, 'phone-en-verified.png'), fullPage: true });
    await told(file.replace('REVOKED', 'REVOKEE'), 'The answer was changed');
    await told(file.replace('{ certificate(', '{ certificate ('), 'The question was changed');
    await told(JSON.stringify(JSON.parse(file), null, 1), 'Bytes of the file');
    await told('<img src=x onerror=alert(1)>', 'no whole receipt file');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the first page', () => {
  it('takes under 100 kB over the wire', async () => {
    const context = await browser.newContext({ viewport: SIZES.phone });
    const { page } = await openPage(context);
    const sizes: number[] = [];
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      sizes.push(responseBodySize + responseHeadersSize);
    });
    await page.goto(hub.url, { waitUntil: 'networkidle' });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
    console.log(`first page: ${sizes.length} requests, ${sizes.reduce((sum, size) => sum + size, 0)} bytes`);
    await context.close();
  });
});
