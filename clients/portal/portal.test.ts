import Fastify, { type FastifyInstance } from 'fastify';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, hostileHub } from '../../tests/support/hostile-hub.ts';
import type { Fetch } from '../sdk/index.ts';
import { localAddress, registerPortal } from './portal.tsx';
import { FILES, PAGES } from './routes.ts';

const ORIGIN = 'https://hub.example';
const NUMBER = 'G2021101001483920';
const USCC = '91440300YQ0016442Q';
const TRACE = 'G2022101001730418562917';
/** An address of every page, with whatever a reader can put into it. */
const ADDRESSES = PAGES.map(({ path }) =>
  path
    .replace('/standard/:number', '/standard/GB%2FT%2035601')
    .replace(':number', NUMBER)
    .replace(/^(\/(?:body|catalogue))\/:code/, '$1/101')
    .replace('/alliance/:code', '/alliance/YRD')
    .replace(':code', TRACE)
    .replace(':uscc', USCC)
    .replace(':model', 'XT-P1201')
    .replace(':name', 'Certificate'),
);
const SEARCHES = [
  `/search?q=${encodeURIComponent(HOSTILE)}`,
  `/bulk?numbers=${encodeURIComponent(`${HOSTILE}\n${NUMBER}`)}`,
  `/certificate/${NUMBER}?on=${encodeURIComponent(HOSTILE)}&model=${encodeURIComponent(HOSTILE)}`,
  `/certificate/${encodeURIComponent(HOSTILE.slice(0, 60))}`,
  `/t/${encodeURIComponent(HOSTILE.slice(0, 60))}`,
  `/nothing/${encodeURIComponent(HOSTILE)}`,
];

/** A tag whose every attribute is quoted; attributes without a value are ours. */
const TAG = /<\/?([a-z][a-z0-9]*)(?:\s+[a-z][\w:-]*(?:="[^"]*")?)*\s*\/?>/gi;
const ATTRIBUTE = /\s([a-z][\w:-]*)="([^"]*)"/gi;

function siteOf(fetch: Fetch): FastifyInstance {
  const app = Fastify({ routerOptions: { maxParamLength: 500 } });
  registerPortal(app, { origin: () => ORIGIN, fetch });
  return app;
}

describe('pages of facts that an attacker wrote', () => {
  let app: FastifyInstance;
  beforeAll(() => {
    app = siteOf(hostileHub());
  });
  afterAll(() => app.close());

  it.each([...ADDRESSES, ...SEARCHES].flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`]))(
    'hold them as text only: %s',
    async (url) => {
      const { body, headers, statusCode } = await app.inject({ url, headers: { accept: 'text/html' } });
      if (!String(headers['content-type']).startsWith('text/html')) {
        expect([302, 404]).toContain(statusCode);
        return;
      }
      const scripts = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      for (const [, data = ''] of scripts) JSON.parse(data);
      const markup = body
        .replace(/^<!doctype html>/, '')
        .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
        // Scripts of ours are files, and hold nothing of a page.
        .replace(/<script src="\/assets\/[\w-]{12}\/[a-z-]+\.js" defer><\/script>/g, '');
      // Whatever is not a well-formed tag of ours is text, and text holds no `<`.
      expect(markup.replaceAll(TAG, '').match(/.{0,60}<.{0,60}/)?.[0]).toBeUndefined();
      for (const [tag, name = ''] of markup.matchAll(TAG)) {
        expect(['script', 'img', 'iframe', 'object', 'base', 'style']).not.toContain(name);
        for (const [, attribute = '', value = ''] of tag.matchAll(ATTRIBUTE)) {
          expect([tag, attribute]).not.toEqual([tag, expect.stringMatching(/^(on|style$|srcdoc$|formaction$)/)]);
          if (['href', 'src', 'action'].includes(attribute))
            expect(value).toMatch(/^(\/(?![/\\])|#|https:\/\/hub\.example\/)/);
        }
      }
    },
  );
});

describe('the page of statistics', () => {
  let app: FastifyInstance;
  beforeAll(() => {
    app = siteOf(hostileHub());
  });
  afterAll(() => app.close());

  it.each([
    ['/statistics', '哪些省份的证书多'],
    ['/statistics?map=valid', '哪些省份的有效证书多'],
    ['/en/statistics?map=valid', 'Which provinces have many valid certificates'],
    ['/statistics?map=%22%3E%3Cx', '哪些省份的证书多'],
  ])('has a map with its question, its origin and that no review number is in it: %s', async (url, question) => {
    const { body } = await app.inject({ url });
    expect(body).toContain(`role="img" aria-label="${question}"`);
    expect(body).toContain('Apache ECharts 4.9.0');
    expect(body).toContain('审图号');
  });

  it.each(['statuses', 'provinces', 'months'])('gives each table as a file: %s', async (name) => {
    const csv = await app.inject({ url: `/statistics/${name}.csv` });
    expect(csv.headers['content-disposition']).toBe(`attachment; filename="${name}.csv"`);
    expect(csv.body).toMatch(/^\ufeff\w+,/);
    const xlsx = await app.inject({ url: `/en/statistics/${name}.xlsx` });
    expect(xlsx.headers['content-disposition']).toBe(`attachment; filename="${name}.xlsx"`);
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('every page', () => {
  let app: FastifyInstance;
  beforeAll(() => {
    app = siteOf(hostileHub('Beispiel 样例 1'));
  });
  afterAll(() => app.close());

  it.each(ADDRESSES)(
    '%s exists in both languages, each naming the other, with one heading of the first level',
    async (path) => {
      for (const [lang, url] of [
        ['zh-CN', path],
        ['en', path === '/' ? '/en' : `/en${path}`],
      ] as const) {
        const { body, statusCode, headers } = await app.inject({ url, headers: { accept: 'text/html' } });
        expect([url, statusCode]).toEqual([url, 200]);
        expect(body).toMatch(new RegExp(`^<!doctype html><html lang="${lang}"`));
        expect(body.match(/<h1[ >]/g)).toHaveLength(1);
        expect(body.match(/<main[ >]/g)).toHaveLength(1);
        expect(body).toContain(`hreflang="zh-CN" href="${ORIGIN}${path}"`);
        expect(body).toContain(`hreflang="en" href="${ORIGIN}${path === '/' ? '/en' : `/en${path}`}"`);
        expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
        expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|\*|https?:|blob:/);
        const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
        levels.forEach((level, index) => {
          if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
        });
      }
    },
  );

  it('that holds facts of the sample data says that they are fictional', async () => {
    for (const path of [
      `/certificate/${NUMBER}`,
      `/t/${TRACE}`,
      '/search?q=x',
      `/bulk?numbers=${NUMBER}`,
      '/catalogue',
      '/blacklists',
      `/organisation/${USCC}`,
      '/body/101',
      '/alliance/YRD',
      '/statistics',
      '/sources',
    ])
      expect((await app.inject({ url: path })).body).toContain('虚构的样例数据');
  });

  it('loads only what the site serves', async () => {
    const { body } = await app.inject({ url: '/' });
    const loaded = [
      ...body.matchAll(/<(?:link rel="(?:icon|stylesheet)"[^>]*href|script[^>]*src|img[^>]*src)="([^"]+)"/g),
    ];
    expect(loaded.length).toBeGreaterThanOrEqual(1);
    for (const [, url = ''] of loaded) {
      const asset = await app.inject({ url });
      expect(asset.statusCode).toBe(200);
      expect(asset.headers['cache-control']).toContain('immutable');
    }
    expect((await app.inject({ url: '/assets/another/portal.css' })).statusCode).toBe(404);
  });
});

describe('what robots read', () => {
  it('leads to pages that there are, in every language, and to no certificate', async () => {
    const app = siteOf(hostileHub('1'));
    expect((await app.inject({ url: '/robots.txt' })).body).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
    const { body } = await app.inject({ url: '/sitemap.xml' });
    const places = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) => place);
    expect(places.length).toBeGreaterThan(15);
    for (const place of places)
      expect([place, (await app.inject({ url: new URL(place).pathname })).statusCode]).toEqual([place, 200]);
    expect(body).not.toMatch(/G20\d{15}/);
  });
});

describe('tables as files', () => {
  it.each(FILES.map(({ path }) => path))('%s hold no formula that somebody reported', async (url) => {
    const { body, headers, statusCode } = await siteOf(hostileHub('=cmd|calc')).inject({ url });
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toContain('attachment');
    expect(body).not.toMatch(/(^|[,"\n])=/);
  });
});

describe('the feed', () => {
  it('is XML whatever somebody reported', async () => {
    const { body, statusCode } = await siteOf(hostileHub(`${HOSTILE}\u0000\u0008]]>`)).inject({ url: '/changes.atom' });
    expect(statusCode).toBe(200);
    expect(body).not.toContain('<img');
    expect(body).not.toContain('\u0000');
    // A parser that takes nothing but well-formed XML.
    const parser = new SaxesParser({ xmlns: true });
    const names: string[] = [];
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => names.push(name));
    parser.write(body).close();
    expect(names.filter((name) => name === 'entry')).toHaveLength(2);
  });
});

describe('what a page can not know', () => {
  const failing =
    (code: string, data: object | undefined): Fetch =>
    async () => ({
      status: data ? 200 : code === 'RATE_LIMITED' ? 429 : 503,
      headers: { get: () => null },
      text: async () =>
        JSON.stringify({
          ...(data && { data }),
          errors: [
            {
              message: 'no',
              path: ['certificate'],
              extensions: { code, requestId: 'r-12345678', retryAfterSeconds: 7 },
            },
          ],
        }),
    });

  it.each([
    ['SOURCE_UNAVAILABLE', { certificate: null }, 503],
    ['TIMEOUT', { certificate: null }, 503],
    ['SOURCE_UNAVAILABLE', undefined, 503],
    ['RATE_LIMITED', undefined, 429],
  ] as const)('%s is never told as "not found"', async (code, data, status) => {
    const app = siteOf(failing(code, data));
    const { statusCode, headers, body } = await app.inject({ url: `/certificate/${NUMBER}` });
    expect(statusCode).toBe(status);
    expect(body).not.toContain('没有查到');
    expect(body).toContain('r-12345678');
    expect(headers['retry-after']).toBe(status === 429 ? '7' : '10');
    if (status === 429) expect(body).toContain('7 秒后');
  });
});

describe('the size of type', () => {
  it('comes from a cookie that holds nothing else', async () => {
    const app = siteOf(hostileHub());
    const { headers } = await app.inject({ url: '/text-size/large?back=/en/bulk' });
    expect(headers).toMatchObject({ location: '/en/bulk', 'set-cookie': expect.stringContaining('HttpOnly') });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    expect((await app.inject({ url: '/', headers: { cookie } })).body).toContain('class="text-large"');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\nb',
    '/a\\b',
    'x',
    undefined,
    ['/a', '/b'],
  ])('leads back to this site only: %j', (back) => expect(localAddress(back)).toBe('/'));
});
