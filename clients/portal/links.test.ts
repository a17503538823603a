import { beforeAll, describe, expect, it } from 'vitest';
import { LANDMARK_TRACE_CODES, LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import type { HubClient } from '../../tests/support/hub.ts';
import { sharedHub } from '../../tests/support/shared-hub.ts';
import { PAGES } from './routes.ts';

/** Pages that only a question leads to. */
const ASKED = [
  `/certificate/${LANDMARKS.oneOfTwoLinksBroken}`,
  `/t/${LANDMARK_TRACE_CODES.valid}`,
  `/search?q=${encodeURIComponent('门窗')}`,
  `/bulk?numbers=${LANDMARKS.validActivityOne}`,
  '/nothing',
];
/** Addresses of one kind that are followed in one language: there are thousands of certificates. Of the reference all are. */
const FOLLOWED = 12;
/** At once: a reader's browser has as many. */
const AT_ONCE = 6;

/** What a browser asks for where somebody follows a link. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';

interface Seen {
  readonly status: number;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

let hub: HubClient;
beforeAll(async () => {
  hub = await sharedHub();
});

/** Addresses in a page as a browser reads them. */
function linksOf(html: string, at: string): string[] {
  return [...html.matchAll(/<(?:a|link|script|img)\b[^>]*\s(?:href|src)="([^"]+)"/g)].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&').replaceAll('&#39;', "'"), at).href,
  );
}

async function read(address: string): Promise<Seen> {
  const response = await fetch(address, { headers: { accept: BROWSER }, signal: AbortSignal.timeout(60_000) });
  const text = response.headers.get('content-type')?.startsWith('text/html') ? await response.text() : '';
  const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  return { status: response.status, ids, links: linksOf(text, address) };
}

/** Which kind of page an address is of, with its language. */
function kindOf(path: string): string {
  const kind = PAGES.map((page) => page.path).find((pattern) =>
    new RegExp(`^(/en)?${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path === '/en' ? '/en/' : path),
  );
  return `${path.startsWith('/en') ? 'en' : 'zh'} ${kind ?? path}`;
}

describe('every link of every public page', () => {
  it('leads to a page that there is, and to the place in it that it names', async () => {
    const seen = new Map<string, Seen>();
    const places: (readonly [from: string, to: string, id: string])[] = [];
    const followed = new Map<string, number>();
    const absent: string[] = [];
    const from = new Map<string, string>();
    const wait: string[] = [];
    const add = (link: string, at: string) => {
      const { origin, pathname, search, hash } = new URL(link);
      // Other sites are not ours to ask, and the desk is not public.
      if (origin !== hub.url || /^(\/en)?\/desk|^\/text-size/.test(pathname)) return;
      const address = origin + pathname + search;
      if (hash.length > 1) places.push([at, address, decodeURIComponent(hash.slice(1))]);
      if (from.has(address)) return;
      const kind = kindOf(pathname);
      const count = (followed.get(kind) ?? 0) + 1;
      followed.set(kind, count);
      if (count > FOLLOWED && !kind.includes('/docs')) return;
      from.set(address, at);
      wait.push(address);
    };
    for (const path of ['/', '/en', ...ASKED, ...ASKED.map((path) => `/en${path}`)]) add(hub.url + path, 'the test');
    const walk = async () => {
      for (let address = wait.shift(); address !== undefined; address = wait.shift()) {
        const page = await read(address);
        seen.set(address, page);
        const expected = /\/nothing$/.test(address) ? 404 : 200;
        if (page.status !== expected) absent.push(`${page.status} ${address}, linked from ${from.get(address)}`);
        for (const link of page.links) add(link, address);
      }
    };
    // Whoever finds nothing to do stops: the first has the whole site before it.
    while (wait.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, walk));
    expect(absent).toEqual([]);
    const lost = places.filter(([, to, id]) => seen.has(to) && !seen.get(to)?.ids.has(id));
    expect(lost).toEqual([]);
    // Every kind of page was met, in both languages.
    const kinds = new Set(followed.keys());
    for (const { path } of PAGES) for (const language of ['zh', 'en']) expect(kinds).toContain(`${language} ${path}`);
    console.log(`${seen.size} addresses, ${places.length} links to places in them`);
  });
});
