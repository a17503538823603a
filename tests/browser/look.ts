/// <reference lib="dom" />
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { AXE, findings, PICTURES } from './browser.ts';

/**
 * Keeps a picture of a page and holds it to what every page has to be: it fits, has one heading, and nothing that axe-core finds.
 * @param known kinds of elements that were looked at before on this size of screen and in this language: a page that has no other is not drawn and gone through by axe-core
 * again, which takes nine tenths of the time. Agencies have the same pages with other rows.
 */
export async function look(page: Page, name: string, known?: Set<string>): Promise<void> {
  const beyond = await outOfSight(page);
  const headings = await page.locator('h1').count();
  const expected = { name, beyond: [], headings: 1 };
  expect({ name, beyond, headings }).toEqual(expected);
  const kinds = known ? await kindsOfElements(page) : [];
  if (known && kinds.every((kind) => known.has(kind))) return;
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  await page.evaluate(AXE);
  expect({ name, findings: await findings(page) }).toEqual({ name, findings: [] });
  for (const kind of kinds) known?.add(kind);
}

/** What axe-core tells elements by: where each stands, its name, its attributes and the states among their values; and whether any identifier is there twice. */
function kindsOfElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const STATES = /^(class|role|type|lang|scope|rel|aria-(?!label|describedby|controls).*)$/;
    const told = (element: Element) =>
      [...element.attributes].map(({ name, value }) => (STATES.test(name) ? `${name}=${value}` : name)).sort();
    const nameOf = (element: Element | null) => (element ? `${element.tagName} ${told(element).join(' ')}` : '');
    const kinds = [...document.body.querySelectorAll('*')].map((element) => {
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      return `${nameOf(element.parentElement)} > ${nameOf(element)}${hasText ? ' text' : ''}`;
    });
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...new Set(kinds), `twice: ${ids.filter((id, index) => ids.indexOf(id) !== index)}`];
  });
}

/** What lies beyond the right edge: the page's own width, and on a phone tables that scroll sideways. */
export function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const widths = [document.documentElement, ...document.querySelectorAll('main .table')].map((place) => ({
      place,
      beyond: place.scrollWidth - (place === document.documentElement ? window.innerWidth : place.clientWidth),
    }));
    return widths
      .filter(({ place, beyond }) => beyond > 0 && (place === document.documentElement || window.innerWidth < 768))
      .map(({ place, beyond }) => `${place.getAttribute('aria-label') ?? 'page'}: ${beyond} px`);
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
