/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { launchBrowser, PICTURES, SIZES } from './browser.ts';
import { look, signIn } from './look.ts';

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

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe.each([
  ['phone', ''],
  ['pc', '/en'],
] as const)('forms on a %s, in the language of %j, without script', (size, prefix) => {
  /** Axe is script of ours that is put into the page: the page's own does not run. */
  async function on(agency: string | null, steps: (page: Page, name: (step: string) => string) => Promise<void>) {
    const context = await browser.newContext({ viewport: SIZES[size], bypassCSP: true });
    await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    if (agency !== null) await signIn(page, hub.url, agency, prefix);
    await steps(page, (step) => `form-${size}${prefix.replace('/', '-')}-${step}`);
    await context.close();
  }
  const send = (page: Page, action: string) => page.click(`form[action$="${action}"] button[type=submit]:last-of-type`);

  it('a shopper reports a mark from the page of a certificate, mends what is wrong, and asks for the state', async () => {
    await on(null, async (page, name) => {
      await page.goto(`${hub.url}${prefix}/certificate/${LANDMARKS.revoked}`);
      await page.click('main a[href*="/report?certificateNumber="]');
      expect(await page.inputValue('#certificateNumber')).toBe(LANDMARKS.revoked);
      await page.fill('#text', '看 https://lure.example 上说的绿色产品');
      await send(page, '/report');
      await page.locator('#text[aria-invalid]').waitFor();
      await look(page, name('report-fault'));
      await page.fill('#text', `门店货架上的地板仍贴着绿色产品标志 ${size}`);
      await page.selectOption('#division', '310000');
      await send(page, '/report');
      const code = (await page.locator('.code-told').textContent())?.trim() ?? '';
      expect(code).toHaveLength(19);
      await look(page, name('report-taken'));
      await page.click('main a[href$="/report"]');
      await page.fill('#code', code);
      await send(page, '/report/state');
      await page.locator('main .lead').waitFor();
      await look(page, name('report-state'));
    });
  });

  it('somebody sees a past day as it was known then', async () => {
    await on(null, async (page, name) => {
      await page.goto(`${hub.url}${prefix}/certificate/${LANDMARKS.suspendedThenRestored}?on=2023-04-01`);
      await look(page, name('known-then'));
      expect(await page.locator('main h2').allTextContents()).toContain(
        prefix === '' ? '当时所知与现在所知' : 'As it was known then, and as it is known now',
      );
    });
  });

  it('an enterprise files a declaration: what is wrong is told at its field, and then it is taken', async () => {
    await on('demo-enterprise', async (page, name) => {
      await page.goto(`${hub.url}${prefix}/desk/declarations/file`);
      const fields = {
        ownNumber: `SDC-${size}`,
        projectCode: '006',
        productName: '样例节能灯',
        models: 'L-1\nL-2',
        standards: 'GB/T 35601',
        'evidence-0-number': 'R-1',
        'evidence-0-issuedOn': yesterday,
        'signatory-name': '样例',
        'signatory-position': '质量负责人',
        'signatory-signedOn': yesterday,
      };
      for (const [id, value] of Object.entries(fields)) await page.fill(`#${id}`, value);
      await page.selectOption('#evidence-0-kind', 'OWN_REPORT');
      await send(page, '/declarations/file');
      await page.locator('#standards[aria-invalid]').waitFor();
      expect(await page.inputValue('#models')).toBe('L-1\nL-2');
      await look(page, name('declare-fault'));
      await page.fill('#standards', 'GB/T 35601-2024');
      await send(page, '/declarations/file');
      // Taken, with or without findings for a person; or refused by a rule, which is told at its field too.
      await page.locator('main table, .note-done').first().waitFor();
      await look(page, name('declared'));
      await page.goto(`${hub.url}${prefix}/desk/declarations`);
      expect(await page.locator('main table').textContent()).toContain(`SDC-${size}`);
    });
  });

  it('an enterprise reports efficiency: a fault at its field, then taken', async () => {
    await on('demo-enterprise', async (page, name) => {
      await page.goto(`${hub.url}${prefix}/desk/certificates`);
      const number = (await page.locator('main table code').first().textContent()) ?? '';
      await page.goto(`${hub.url}${prefix}/desk/efficiency/report`);
      const fields = {
        reference: `NX-${size}`,
        certificateNumber: number,
        from: '2026-01-01',
        to: '2026-06-30',
        source: '电表',
        baselineStandard: 'GB 21455-2019',
        'savings-0-baseline': '10',
        'savings-0-certified': 'eight',
        'savings-0-unit': 'kWh',
        'savings-0-quantity': '100',
      };
      for (const [id, value] of Object.entries(fields)) await page.fill(`#${id}`, value);
      await send(page, '/efficiency/report');
      await page.locator('#savings-0-certified[aria-invalid]').waitFor();
      await look(page, name('efficiency-fault'));
      await page.fill('#savings-0-certified', '8');
      await send(page, '/efficiency/report');
      await page.locator('.note-done, main ul li code').first().waitFor();
      await page.goto(`${hub.url}${prefix}/desk/efficiency`);
      expect(await page.locator('main table').textContent()).toContain(`NX-${size}`);
    });
  });

  it('an agency sees what an agreement would open, and asks for it', async () => {
    await on('demo-insurer', async (page, name) => {
      await page.goto(`${hub.url}${prefix}/desk/agreements/request?purpose=UNDERWRITING`);
      await page.check('input[name=scopes][value="certificates:read"]');
      await page.fill('#legalBasis-instrument', '样例协议');
      await page.click('button[value=preview]');
      await page.locator('#preview').waitFor();
      expect(await page.locator('#preview').textContent()).toContain('surveillances');
      await look(page, name('request-preview'));
      await page.fill('#validTo', '2020-01-01');
      await page.click('button[value=send]');
      await page.locator('#validTo[aria-invalid]').waitFor();
      await look(page, name('request-fault'));
      await page.fill('#validTo', '');
      await page.click('button[value=send]');
      await page.waitForURL(/\/desk\/agreements\/preview\?agreement=/);
      await look(page, name('requested'));
    });
  });
});
