/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

/** axe-core, to be run within a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures of every page are kept: to be looked at, not to be compared. */
export const PICTURES = process.env['SCREENSHOTS'] ?? 'dist/screenshots';
export const SIZES = { phone: { width: 390, height: 844 }, pc: { width: 1440, height: 900 } } as const;

/** The machine's own Chromium; nothing is downloaded. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** What axe-core finds by WCAG 2.2 AA and its own best practice. */
export function findings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Axe {
      run(what: Document, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Keeps a picture of a page and holds it to what every page has to be: it fits, has one heading, and nothing that axe-core finds. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const headings = await page.locator('h1').count();
  await page.evaluate(AXE);
  expect({ name, beyond: Math.max(0, beyond), headings, findings: await findings(page) }).toEqual({
    name,
    beyond: 0,
    headings: 1,
    findings: [],
  });
}

/** Signs an agency of the sample data in, as somebody would on the page. */
export async function signIn(page: Page, origin: string, agency: string, prefix = ''): Promise<void> {
  await page.goto(`${origin}${prefix}/desk/sign-in`);
  await page.fill('#client', agency);
  await page.fill('#secret', 'demo-secret');
  await page.press('#secret', 'Enter');
  await page.waitForURL(`${origin}${prefix}/desk`);
}
