import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAtDesk } from '../../tests/support/desk-browser.ts';
import { type Hub, startHub } from '../../tests/support/hub.ts';
import { loadedDirectory } from '../../tests/support/loaded-directory.ts';

const CONTACT = 'wang-at-home-13800000000';
const WORDS = '吊牌上的编号在平台查不到，店员说证书下周才寄到';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory(), env: { WORKERS: '2', LOG_LEVEL: 'trace' } });
});
afterAll(() => hub.stop());

interface FormPage {
  readonly cookie: string;
  readonly token: string;
  readonly key: string;
}

async function open(prefix = ''): Promise<FormPage> {
  const shown = await fetch(`${hub.url}${prefix}/report`, { headers: { accept: 'text/html' } });
  const html = await shown.text();
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const [set = ''] = shown.headers.getSetCookie();
  expect(set).toMatch(/; HttpOnly; SameSite=Strict/);
  return { cookie: set.split(';')[0] ?? '', token: hidden('form-token'), key: hidden('key') };
}
function post(page: FormPage, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${hub.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: hub.url, cookie: page.cookie, accept: 'text/html', ...headers },
    body: new URLSearchParams({ 'form-token': page.token, key: page.key, ...fields }),
  });
}
/** The same through the API, as a proxy on this machine passes it on. */
async function mutation(more: object, forwardedFor: string): Promise<{ code: string | null; error: string | null }> {
  const input = { idempotencyKey: randomBytes(18).toString('base64url'), ...report(), ...more };
  const answer = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
    body: JSON.stringify({
      query: 'mutation ($input: ReportSuspectMarkInput!) { reportSuspectMark(input: $input) { code } }',
      variables: { input },
    }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { reportSuspectMark: { code: string } | null } | null;
    errors?: { extensions: { code: string } }[];
  };
  return { code: data?.reportSuspectMark?.code ?? null, error: errors?.[0]?.extensions.code ?? null };
}
const codeIn = (html: string) => /<code[^>]*>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<\/code>/.exec(html)?.[1] ?? '';
const report = (more: object = {}) => ({ kind: 'FAKE', text: WORDS, division: '310000', ...more });

describe('the page for reports of suspect marks', () => {
  it('takes one, once, tells its state by the code alone, and the regulator finds it on its desk', async () => {
    const page = await open();
    const sent = await post(page, '/report', report({ contact: CONTACT }));
    const html = await sent.text();
    const code = codeIn(html);
    expect([sent.status, sent.headers.get('cache-control'), code]).toEqual([
      200,
      'private, no-store',
      expect.any(String),
    ]);
    expect(code).toHaveLength(19);
    // Loaded again, the form is sent again and is the same report.
    expect(codeIn(await (await post(page, '/report', report({ contact: CONTACT }))).text())).toBe(code);
    const state = await (await post(await open('/en'), '/en/report/state', { code: code.toLowerCase() })).text();
    expect(state).toContain('received');
    for (const told of [WORDS, CONTACT, '310000']) expect(state).not.toContain(told);
    const none = await post(page, '/report/state', { code: '0000-0000-0000-0000' });
    expect([none.status, await none.text()]).toEqual([404, expect.stringContaining('没有这个查询码')]);
    const desk = await signInAtDesk(hub, 'demo-regulator-sh');
    const leads = [...(await desk.page('/desk/leads?state=RECEIVED&kind=FAKE')).matchAll(/\/desk\/leads\/(ld_\w+)/g)];
    const pages = await Promise.all(leads.map(([path]) => desk.page(path)));
    const own = pages.find((one) => one.includes(WORDS)) ?? '';
    expect(own).toContain(CONTACT);
    expect(own).toContain('消费者');
    const [path = ''] = leads[pages.indexOf(own)] ?? [];
    for (const other of ['demo-regulator-zj', 'demo-ecommerce', 'demo-body-101', 'demo-enterprise']) {
      const elsewhere = await (await (await signInAtDesk(hub, other)).get(path)).text();
      expect([other, elsewhere.includes(WORDS), elsewhere.includes(CONTACT)]).toEqual([other, false, false]);
    }
    await (await signInAtDesk(hub, 'demo-regulator-sh')).post('/desk/leads/answer', {
      lead: path.split('/').at(-1) ?? '',
      answer: 'ACCEPT',
      text: '已受理',
    });
    expect(await (await post(await open(), '/report/state', { code })).text()).toContain('正在核查');
  });

  it('is sent by no page of another site, and by no form that this browser did not get', async () => {
    const page = await open();
    const refused = async (answer: Response) => [answer.status, codeIn(await answer.text())];
    expect(await refused(await post(page, '/report', report(), { origin: 'https://evil.example' }))).toEqual([403, '']);
    expect(await refused(await post({ ...page, token: (await open()).token }, '/report', report()))).toEqual([403, '']);
    expect(await refused(await post({ ...page, cookie: '' }, '/report', report()))).toEqual([403, '']);
    const json = await fetch(`${hub.url}/report`, {
      method: 'POST',
      headers: { origin: hub.url, cookie: page.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(report()),
    });
    expect(json.status).toBe(415);
  });

  it('tells what is wrong at its field and keeps what was written, as text', async () => {
    const hostile = '"><script>alert(1)</script>';
    const answer = await post(
      await open('/en'),
      '/en/report',
      report({ text: `${WORDS} https://lure.example ${hostile}` }),
    );
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toMatch(/<textarea id="text"[^>]*aria-invalid/);
    expect(html).toContain('words without web addresses');
    expect(html).toContain('https://lure.example');
    expect(html).not.toContain('<script>alert');
  });

  it('bounds what one place reports a day, whichever worker answers, and says when to come back', async () => {
    // As a proxy on this machine would say it.
    const place = { 'x-forwarded-for': '203.0.114.77' };
    const answers: Response[] = [];
    for (let one = 0; one <= 20; one++)
      answers.push(await post(await open(), '/report', report({ text: `${WORDS} ${one}` }), place));
    expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
    const refused = answers.at(-1);
    const seconds = Number(refused?.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(86_400);
    const html = (await refused?.text()) ?? '';
    expect(html).toMatch(/请在 \d{4}-\d\d-\d\d 00:0\d/);
    expect(html).toContain(`${WORDS} 20`);
    const elsewhere = { 'x-forwarded-for': '203.0.114.78' };
    expect((await post(await open(), '/report', report({ text: `${WORDS} elsewhere` }), elsewhere)).status).toBe(200);
  });

  it('takes twenty of thirty that come at once from one place, on whichever worker', async () => {
    const told = await Promise.all(
      Array.from({ length: 30 }, (_, one) => mutation({ text: `${WORDS} at once ${one}` }, '203.0.114.80')),
    );
    const codes = told.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(20);
    expect(told.filter(({ error }) => error === 'RATE_LIMITED')).toHaveLength(10);
  });

  it('counts by what the proxy has written, whatever the client wrote into the header before it', async () => {
    const told = [];
    for (let one = 0; one <= 20; one++)
      told.push(await mutation({ text: `${WORDS} spoofed ${one}` }, `198.51.100.${one}, 203.0.114.81`));
    expect(told.map(({ error }) => error)).toEqual([...Array.from({ length: 20 }, () => null), 'RATE_LIMITED']);
  });

  it('takes the addresses of one customer of IPv6 for one place, and those of another for another', async () => {
    const told = [];
    for (let one = 1; one <= 21; one++)
      told.push(await mutation({ text: `${WORDS} over IPv6 ${one}` }, `2001:db8:7:1:${one.toString(16)}::${one}`));
    expect(told.map(({ error }) => error)).toEqual([...Array.from({ length: 20 }, () => null), 'RATE_LIMITED']);
    expect((await mutation({ text: `${WORDS} next door` }, '2001:db8:7:2::1')).error).toBeNull();
  });

  it('counts a key once, however often and from wherever it is sent again, and takes no other words with it', async () => {
    const key = randomBytes(18).toString('base64url');
    const first = { idempotencyKey: key, text: `${WORDS} once` };
    const place = '203.0.114.82';
    const again = await Promise.all(
      Array.from({ length: 25 }, (_, one) => mutation(first, one % 2 === 0 ? place : `203.0.114.${100 + one}`)),
    );
    const { code } = again[0] ?? {};
    expect(again).toEqual(Array.from({ length: 25 }, () => ({ code, error: null })));
    for (let one = 0; one < 5; one++)
      expect(await mutation({ ...first, text: `${WORDS} other words ${one}` }, place)).toEqual({
        code: null,
        error: 'CONFLICT',
      });
    const more = [];
    for (let one = 0; one <= 19; one++) more.push((await mutation({ text: `${WORDS} more ${one}` }, place)).error);
    // What was taken with the key was counted where it came first: that is one of the 25 places.
    expect(more.slice(0, 19)).toEqual(Array.from({ length: 19 }, () => null));
  });

  it('leaves nothing of it in logs or in the audit log', () => {
    const filesIn = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
      );
    const audit = filesIn(join(hub.directory, 'audit')).map((file) => readFileSync(file, 'latin1'));
    expect(audit.join('').length).toBeGreaterThan(1000);
    const words = Buffer.from(WORDS).toString('latin1');
    for (const text of [...audit, hub.output()])
      for (const told of [CONTACT, WORDS, words, encodeURIComponent(WORDS).slice(0, 60), '203.0.114.77'])
        expect(text.includes(told)).toBe(false);
  });
});
