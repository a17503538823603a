/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

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

/** Which rules of axe-core count: WCAG 2.2 AA with what it rests on, and its own best practice. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** What axe-core finds by WCAG 2.2 AA and its own best practice. */
export function findings(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    interface Axe {
      run(what: Document, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, AXE_TAGS);
}
