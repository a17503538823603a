/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { type Hub, startHub } from '../support/hub.ts';
import { loadedDirectory } from '../support/loaded-directory.ts';
import { launchBrowser } from './browser.ts';

let hub: Hub;
let browser: Browser;
let page: Page;
/** What the page asked for outside the hub, and what went wrong in it. */
const outside: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== hub.url && address.protocol.startsWith('http')) outside.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
});

/** Writes an operation into the editor, runs it and waits for the answer to hold a text. */
async function runInEditor(operation: string, expected: string): Promise<void> {
  await page.evaluate((text) => {
    const editor = document.querySelector<HTMLElement & { CodeMirror: { setValue(text: string): void } }>(
      '.graphiql-query-editor .CodeMirror',
    );
    editor?.CodeMirror.setValue(text);
  }, operation);
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(
    (text) => document.querySelector('.result-window')?.textContent?.includes(text),
    expected,
    { timeout: 10_000 },
  );
}

describe('the explorer in a browser', () => {
  it('answers the public, without anything from outside the hub', async () => {
    await page.goto(`${hub.url}/graphql`);
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await runInEditor(`{ certificate(number: "${LANDMARKS.validActivityOne}") { effectiveStatus } }`, 'VALID');
    expect(outside).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('refuses the public what needs a token, and answers an agency that has signed in', async () => {
    const operation = `{ verifyClaims(claims: [{ certificateNumber: "${LANDMARKS.revoked}" }]) { verdicts { decision findings { code } } } }`;
    await runInEditor(operation, 'UNAUTHENTICATED');
    await page.fill('input[name=client]', 'demo-ecommerce');
    await page.fill('input[name=secret]', 'demo-secret');
    await page.selectOption('select[name=purpose]', 'CLAIM_CHECK');
    await page.click('#sign-in button');
    await page.waitForFunction(() => document.querySelector('#sign-in output')?.textContent?.includes('claims:verify'));
    await page.waitForSelector('.graphiql-query-editor .CodeMirror');
    await runInEditor(operation, 'REVOKED');
    if (process.env['SCREENSHOT']) await page.screenshot({ path: process.env['SCREENSHOT'] });
  });
});
