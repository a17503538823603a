/// <reference lib="dom" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '../../clients/cli/commands/procurement/bundle.ts';
import { writeSheets } from '../../schema/tabular/xlsx/write-workbook.ts';
import { templateSheets } from '../../schema/tender-files/tender-file.ts';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { launchBrowser, PICTURES, SIZES } from './browser.ts';
import { look, signIn } from './look.ts';

let hub: Hub;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'yunqiao-work-'));
  hub = await startHub({ directory: await loadedDirectory() });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
  rmSync(folder, { recursive: true });
});

/** Works at a desk as somebody without script would, on each size of screen. */
async function work(
  agency: string,
  size: keyof typeof SIZES,
  prefix: string,
  steps: (page: Page, context: BrowserContext, name: (step: string) => string) => Promise<void>,
): Promise<void> {
  // Axe is script of ours that is put into the page: the page's own does not run, since its policy is bypassed for axe alone.
  const context = await browser.newContext({ viewport: SIZES[size], bypassCSP: true, acceptDownloads: true });
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await signIn(page, hub.url, agency, prefix);
  await steps(page, context, (step) => `work-${size}${prefix.replace('/', '-')}-${step}`);
  await context.close();
}

async function fillInspection(page: Page, reference: string): Promise<void> {
  await page.fill('#reference', reference);
  await page.fill('#place', '样例车间');
  await page.fill('#conductedOn', new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await page.fill('#sample', '样品');
  await page.fill('#paper', 'a'.repeat(64));
}

describe('in a workshop without a network', () => {
  it('an inspection is recorded on the phone, survives a reload, and is sent when there is a network again', async () => {
    const context = await browser.newContext({ viewport: SIZES.phone });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await signIn(page, hub.url, 'demo-regulator-sh');
    await page.goto(`${hub.url}/desk/inspections?state=OPEN`);
    await page.locator('a[href*="/desk/inspections/record"]').last().click();
    await page.locator('#inspection[data-ready=yes]').waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.locator('#inspection[data-ready=yes], #inspection form').first().waitFor();
    await fillInspection(page, 'XC-offline');
    await page.click('#inspection form button[type=submit]');
    const queue = page.locator('#inspection .waiting li');
    await queue.waitFor();
    expect(await queue.allTextContents()).toEqual([expect.stringMatching(/XC-offline.*等待网络/)]);
    await page.screenshot({ path: join(PICTURES, 'work-phone-offline.png'), fullPage: true });
    await page.reload();
    await queue.waitFor();
    // Only this page is kept: the rest of the desk is private and is nowhere but at the hub.
    const other = await context.newPage();
    await expect(other.goto(`${hub.url}/desk`)).rejects.toThrow();
    await other.close();
    // Who signs out would lose what waits, and is told so.
    await page.click('.desk-head form button');
    await page.locator('#inspection .note-missing').waitFor();
    await context.setOffline(false);
    await page.locator('#inspection .note-done').waitFor();
    expect(await queue.count()).toBe(0);
    await page.goto(`${hub.url}/desk/inspections?state=DONE`);
    const kept = () =>
      page.evaluate(async () => ({
        scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
        caches: await caches.keys(),
      }));
    expect(await kept()).toEqual({ scopes: ['/desk/inspections/record'], caches: ['yunqiao-inspection'] });
    await page.click('.desk-head form button');
    await page.waitForURL(`${hub.url}/`);
    expect(await kept()).toEqual({ scopes: [], caches: [] });
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe.each([
  ['phone', ''],
  ['pc', '/en'],
] as const)('a working day on a %s, in the language of %j', (size, prefix) => {
  it('an inspector records what was found', async () => {
    await work('demo-regulator-sh', size, prefix, async (page, _context, name) => {
      await page.goto(`${hub.url}${prefix}/desk/inspections?state=OPEN`);
      await page.click('a[href*="/desk/inspections/record"]');
      await look(page, name('inspection'));
      await fillInspection(page, `XC-${size}`);
      await page.click('#inspection form button[type=submit]');
      await page.waitForURL(/\/desk\/inspections\?done=/);
      await look(page, name('inspection-recorded'));
    });
  });

  it('an enterprise files an appeal and withdraws it', async () => {
    await work('demo-enterprise', size, prefix, async (page, _context, name) => {
      await page.goto(`${hub.url}${prefix}/desk/certificates`);
      const number = await page.locator('main table code').first().textContent();
      await page.goto(`${hub.url}${prefix}/desk/appeals`);
      await page.selectOption('#kind', 'RECORDED_FACT');
      await page.fill('#subject', number ?? '');
      await page.fill('#reference', `SS-${size}`);
      await page.fill('#grounds', '型号与证书不符');
      await page.click('main form.stacked button[type=submit]');
      await page.waitForURL(/\/desk\/appeals\?done=/);
      expect(await page.locator('main table').textContent()).toContain('型号与证书不符');
      await look(page, name('appeal'));
      await page.click('form[action$="/desk/appeals/withdraw"] button');
      await page.waitForURL(/\/desk\/appeals\?done=/);
    });
  });

  it('a side of an agreement reads what it shows, suspends it and resumes it', async () => {
    await work('demo-enterprise', size, prefix, async (page, _context, name) => {
      await page.goto(`${hub.url}${prefix}/desk/agreements?state=ACTIVE`);
      await page.click('a[href*="DECLARING"][href*="/preview"]');
      await look(page, name('preview'));
      expect(await page.locator('main').textContent()).toContain('fileDeclaration');
      const step = async (state: string, what: string) => {
        await page.goto(`${hub.url}${prefix}/desk/agreements?state=${state}`);
        const row = page.locator('tr', { has: page.locator('a[href*="DECLARING"]') });
        await row.locator('summary').click();
        await row.locator('input[name=reason]').fill('样例');
        await look(page, name(`agreement-${what}`));
        await row.locator(`button[value=${what}]`).click();
        await page.waitForURL(/done=/);
      };
      await step('ACTIVE', 'suspend');
      await step('SUSPENDED', 'resume');
    });
  });

  it('a purchaser sends a tender, reads the sheet, and takes evidence that holds offline', async () => {
    await work('demo-procurement', size, prefix, async (page, _context, name) => {
      const workbook = join(folder, `${size}.xlsx`);
      await writeSheets(workbook, templateSheets());
      await page.goto(`${hub.url}${prefix}/desk/procurement`);
      await page.setInputFiles('#file', workbook);
      await page.click('form[action$="/tender"] button[type=submit]');
      await page.locator('form[action$="/bundle"]').waitFor();
      await look(page, name('tender'));
      const download = page.waitForEvent('download');
      await page.click('form[action$="/bundle"] button');
      const path = join(folder, `${size}.zip`);
      await (await download).saveAs(path);
      const keys = await (await fetch(`${hub.url}/.well-known/jwks.json`)).text();
      expect((await verifyBundle(path, keys)).receipt.caller.agency).toBe('demo-procurement');
    });
  });

  it('a body reports a row that is accepted, and the same file again changes nothing', async () => {
    await work('demo-body-101', size, prefix, async (page, _context, name) => {
      const file = join(folder, `${size}.csv`);
      const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      const event = size === 'phone' ? '暂停' : '恢复';
      const row = `${LANDMARKS.validActivityOne},${event},${day},${size === 'phone' ? 'SUS-12' : ''},${size === 'phone' ? `${new Date().getFullYear() + 1}-01-31` : ''}`;
      writeFileSync(file, ['证书编号,变更类型,变更日期,原因,暂停至', row].join('\n'));
      for (const time of ['first', 'again']) {
        await page.goto(`${hub.url}${prefix}/desk/reports`);
        await page.selectOption('#kind', 'status-events');
        await page.setInputFiles('#file', file);
        await page.click('form[action$="/desk/reports"] button[type=submit]');
        await page.locator('main table').waitFor();
        await look(page, name(`report-${time}`));
      }
      await page.goto(`${hub.url}${prefix}/desk/reports`);
      // The same file has the same receipt: there is one more than before, and its row was taken.
      const [newest] = await page.locator('main table tbody tr').allTextContents();
      expect(newest).toMatch(/1100$/);
      expect(await page.locator('main table tbody tr').count()).toBe(size === 'phone' ? 1 : 2);
    });
  });
});
