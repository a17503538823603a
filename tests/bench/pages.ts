/// <reference lib="dom" />
/**
 * `npx tsx tests/bench/pages.ts [--seconds 3] [--rounds 3] [--loads 5]`: what pages cost a reader and the hub. For a reader: bytes over the wire, requests, first paint and
 * largest paint (LCP) on a phone profile (Chromium with 150 ms of latency, 1.6 Mbit/s down, a CPU four times as slow), medians of loads with an empty cache. For the hub: pages
 * of a certificate a second beside the same question to the API, interleaved rounds, both of the public.
 */
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import type { Browser } from 'playwright-core';
import { LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import { launchBrowser, SIZES } from '../browser/browser.ts';
import { CONNECTIONS, median } from './load.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { startHub } = await import('../support/hub.ts');

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    loads: { type: 'string', default: '5' },
  },
});
const [seconds, rounds, loads] = [Number(values.seconds), Number(values.rounds), Number(values.loads)];

const NUMBER = LANDMARKS.validActivityOne;
const PAGES = ['/', `/certificate/${NUMBER}`, '/search?q=门窗', '/statistics', '/docs', '/en'];
/** Lighthouse's slow 4G and its slow-down of the CPU. */
const PHONE = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };
const CPU_SLOWDOWN = 4;
/** What the page of a certificate asks of itself, as an API client would. */
const QUESTION = `query ($number: String!) {
  certificate(number: $number) {
    number scheme effectiveStatus status expiresOn firstIssuedOn holderParty { name uscc } body { code name }
    products { name models brand } catalogueEntry { productZh standards { number } }
  }
}`;

interface Load {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
}

async function loadOnPhone(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: SIZES.phone, deviceScaleFactor: 2, isMobile: true });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', PHONE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    let bytes = 0;
    let requests = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    await page.goto(url, { waitUntil: 'load' });
    const paint = await page.evaluate(
      () =>
        new Promise<{ first: number; largest: number }>((resolve) => {
          new PerformanceObserver((list) => {
            const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
            resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? 0 });
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    return { bytes, requests, firstPaintMs: paint.first, largestPaintMs: paint.largest };
  } finally {
    await context.close();
  }
}

interface Answered {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly failed: number;
}

async function answered(options: autocannon.Options): Promise<Answered> {
  const result = await autocannon({ ...options, connections: CONNECTIONS, duration: seconds });
  return {
    perSecond: result.requests.average,
    p50Ms: result.latency.p50,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

const hub = await startHub();
try {
  const browser = await launchBrowser();
  console.log('| page on a phone | bytes | requests | first paint ms | LCP ms |\n|---|---|---|---|---|');
  for (const path of PAGES) {
    // The hub has answered it once: what is measured is the page, not a hub that has just begun.
    await fetch(hub.url + path);
    const measured: Load[] = [];
    for (let load = 0; load < loads; load++) measured.push(await loadOnPhone(browser, hub.url + path));
    const middle = (field: keyof Load) => median(measured.map((one) => one[field])).toFixed(0);
    console.log(
      `| ${path} | ${middle('bytes')} | ${middle('requests')} | ${middle('firstPaintMs')} | ${middle('largestPaintMs')} |`,
    );
  }
  await browser.close();
  const page = { url: `${hub.url}/certificate/${NUMBER}`, headers: { accept: 'text/html', 'accept-encoding': 'gzip' } };
  const body = JSON.stringify({ query: QUESTION, variables: { number: NUMBER } });
  const api = {
    url: `${hub.url}/graphql`,
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body,
  };
  await answered(page);
  await answered(api);
  const pages: Answered[] = [];
  const answers: Answered[] = [];
  for (let round = 0; round < rounds; round++) {
    pages.push(await answered(page));
    answers.push(await answered(api));
  }
  console.log(`\n${CONNECTIONS} connections, ${rounds} interleaved rounds of ${seconds} s, one worker; medians.`);
  console.log('| a certificate | /s | p50 ms | failed |\n|---|---|---|---|');
  for (const [name, all] of [
    ['its page (HTML, gzip)', pages],
    ['the same question to the API', answers],
  ] as const) {
    const middle = (field: keyof Answered) => median(all.map((one) => one[field]));
    console.log(
      `| ${name} | ${middle('perSecond').toFixed(0)} | ${middle('p50Ms').toFixed(1)} | ${middle('failed')} |`,
    );
  }
} finally {
  await hub.stop();
}
