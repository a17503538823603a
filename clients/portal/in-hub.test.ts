import { beforeAll, describe, expect, it } from 'vitest';
import { LANDMARK_TRACE_CODES, LANDMARKS } from '../../subgraphs/sample-world/landmarks.ts';
import type { HubClient } from '../../tests/support/hub.ts';
import { sharedHub } from '../../tests/support/shared-hub.ts';

let hub: HubClient;
beforeAll(async () => {
  hub = await sharedHub();
});

const get = (path: string, accept = 'text/html') =>
  fetch(`${hub.url}${path}`, { headers: { accept }, redirect: 'manual', signal: AbortSignal.timeout(30_000) });
const pageOf = async (path: string) => (await get(path)).text();

describe('the site of a hub', () => {
  it('says why a certificate that its body reports as valid is not to be relied on', async () => {
    const page = await pageOf(`/en/certificate/${LANDMARKS.oneOfTwoLinksBroken}`);
    expect(page).toMatch(/verdict-suspended/);
    expect(page).toContain('The body reported “Valid”. What may be relied on is “Suspended”');
    expect(page).toMatch(/It rests on result YQ-SAMPLE-\d+/);
    expect(page).toContain('certificates: complete up to');
  });

  it('tells the status on a day, and today where that day is none', async () => {
    const path = `/certificate/${LANDMARKS.suspendedThenRestored}`;
    const then = await pageOf(`${path}?on=2023-04-01`);
    expect(then).toMatch(/verdict-suspended/);
    // The sample data were reported later than that day: one side is not known, and no table tells of two.
    expect(then).toContain('到那天结束时，平台还没有收到这张证书的报告');
    expect(then).not.toContain('>今天所知<');
    expect(await pageOf(`${path}?on=2023-07-01`)).toMatch(/verdict-valid/);
    const wrong = await pageOf(`${path}?on=2023-02-30`);
    expect(wrong).toMatch(/verdict-valid/);
    expect(wrong).toContain('日期写作');
    expect(await pageOf(`${path}?on=2001-01-01`)).toContain('这一天证书还没有颁发');
  });

  it('compares a model as it is written, and says no to one that is not named', async () => {
    const path = `/en/certificate/${LANDMARKS.validActivityOne}`;
    expect(await pageOf(`${path}?model=xt%EF%BC%8Dp1201`)).toMatch(/answer-yes/);
    expect(await pageOf(`${path}?model=XT-P120`)).toMatch(/answer-no/);
    expect(await pageOf(`/en/certificate/${LANDMARKS.revoked}?model=XT-P1201`)).toMatch(/answer-no/);
  });

  it('leads from whatever is typed to the page of it', async () => {
    const placeOf = async (query: string) =>
      (await get(`/search?q=${encodeURIComponent(query)}`)).headers.get('location');
    expect(await placeOf('Ｇ2021-1010-0148-3920')).toBe(`/certificate/${LANDMARKS.validActivityOne}`);
    expect(await placeOf(LANDMARK_TRACE_CODES.valid.toLowerCase())).toBe(`/t/${LANDMARK_TRACE_CODES.valid}`);
    expect(await placeOf(' 91440300yq0016442q ')).toBe('/organisation/91440300YQ0016442Q');
    expect(await placeOf('gb/t35601－2017')).toBe('/standard/GB%2FT%2035601-2017');
    expect(await pageOf(`/search?q=${encodeURIComponent('XT-P1201')}`)).toContain(LANDMARKS.validActivityOne);
    expect(await pageOf('/search?q=2016010901123456')).toContain('CCC');
  });

  it('has a reference of what everybody may ask, and of nothing else', async () => {
    const contents = await pageOf('/en/docs');
    expect(contents).toContain('href="/en/docs/type/Certificate"');
    expect(contents).toMatch(/id="certificate"/);
    const sdl = await (await get('/schema', 'application/graphql')).text();
    const names = [...contents.matchAll(/href="\/en\/docs\/type\/(\w+)"/g)].map(([, name = '']) => name);
    for (const name of names) expect(sdl).toMatch(new RegExp(`(?:type|interface|union|enum|input|scalar) ${name}\\b`));
    const certificate = await pageOf('/en/docs/type/Certificate');
    expect(certificate).toContain('href="/en/docs/type/CertificateStatus"');
    // Shared under an agreement only: who may not ask for it does not learn of it here either.
    expect(certificate).not.toContain('surveillances');
    expect((await get('/docs/type/CertificateSurveillance')).status).toBe(404);
    expect(await pageOf('/docs/errors')).toContain('OPERATION_TOO_COSTLY');
    expect(await pageOf('/docs/events')).toContain('EffectiveStatusChanged');
  });

  it.each(['/', '/en', '/statistics', `/en/certificate/${LANDMARKS.revoked}`, '/nothing'])(
    'gives other sites a picture to show beside a link to %s, of the size that it says',
    async (path) => {
      const page = await pageOf(path);
      const said = (name: string) => new RegExp(`<meta property="og:image${name}" content="([^"]+)"`).exec(page)?.[1];
      const address = said('') ?? '';
      expect(new URL(address).origin).toBe(hub.url);
      const png = Buffer.from(await (await get(new URL(address).pathname)).arrayBuffer());
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect({ type: said(':type'), width, height }).toEqual({ type: 'image/png', width: 1200, height: 630 });
      expect([said(':width'), said(':height')]).toEqual([String(width), String(height)]);
    },
  );

  it('tells every description of the reference in the language of the reader', async () => {
    const names = [...(await pageOf('/docs')).matchAll(/href="\/docs\/type\/(\w+)"/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(100);
    for (const path of ['/docs', ...[...new Set(names)].map((name) => `/docs/type/${name}`)])
      expect([path, (await pageOf(path)).match(/<p lang="en">.*?<\/p>/g)]).toEqual([path, null]);
    expect(await pageOf('/docs/type/CertificateStatus')).toContain('<p lang="zh-CN">因故撤销；终局状态。</p>');
    expect(await pageOf('/en/docs/type/CertificateStatus')).toContain('<p lang="en">Revoked for cause');
  });

  it('gives machines JSON at the addresses of people', async () => {
    const code = LANDMARK_TRACE_CODES.cancelled;
    const json = (await (await get(`/t/${code}`, 'application/json')).json()) as {
      certificate: { number: string; effectiveStatusDetail: { status: string } };
    };
    expect(json.certificate).toMatchObject({
      number: LANDMARKS.cancelled,
      effectiveStatusDetail: { status: 'CANCELLED' },
    });
    const active = await (await get(`/certificate/${LANDMARKS.validActivityOne}.jsonld`)).json();
    expect(active).toMatchObject({
      '@type': 'Certification',
      certificationStatus: 'https://schema.org/CertificationActive',
    });
    const broken = await (await get(`/certificate/${LANDMARKS.brokenByExpiry}`, 'application/ld+json')).json();
    expect(broken).toMatchObject({ certificationStatus: 'https://schema.org/CertificationInactive' });
  });

  it('draws the QR code of codes that were issued, and of no others', async () => {
    const svg = await get(`/t/${LANDMARK_TRACE_CODES.valid}.svg`);
    expect([svg.status, svg.headers.get('content-type'), await svg.text()]).toEqual([
      200,
      'image/svg+xml',
      expect.stringMatching(/^<svg/),
    ]);
    const png = Buffer.from(await (await get(`/t/${LANDMARK_TRACE_CODES.valid}.png`)).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect((await get(`/t/G2022101001730418562918.svg`)).status).toBe(404);
  });

  it('tells readers of feeds which certificates were issued last, in the language of the address', async () => {
    const feed = await get('/changes.atom', 'application/atom+xml');
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await feed.text();
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    const days = [...text.matchAll(/<entry>.*?<updated>(\d{4}-\d\d-\d\d)T00:00:00\+08:00<\/updated>/gs)].map(
      ([, day]) => day,
    );
    expect(days).toHaveLength(50);
    expect(days).toEqual([...days].sort().reverse());
    const english = await pageOf('/en/changes.atom');
    expect(english).toContain('xml:lang="en"');
    expect(english).toContain(`href="${hub.url}/en/certificate/`);
    expect(await pageOf('/en')).toContain('href="/en/changes.atom"');
  });

  it('shows browsers a page where there is none, and other clients JSON', async () => {
    const page = await get('/nothing');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain(page.headers.get('x-request-id'));
    expect(await (await get('/nothing', '*/*')).json()).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});
