/// <reference lib="dom" />
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { AXE, findings, PICTURES } from './browser.ts';

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
