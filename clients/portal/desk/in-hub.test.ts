import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, signInAtDesk } from '../../../tests/support/desk-browser.ts';
import type { HubClient } from '../../../tests/support/hub.ts';
import { sharedHub } from '../../../tests/support/shared-hub.ts';

let hub: HubClient;
beforeAll(async () => {
  hub = await sharedHub();
});

describe('signing in at the desk of a hub', () => {
  it('is refused with a wrong secret, in the words of the hub, and sets no session', async () => {
    await expect(signInAtDesk(hub, 'demo-court', 'wrong')).rejects.toThrow(/403.*平台拒绝了登录/s);
  });

  it.each<Record<string, string>>([
    { 'x-forwarded-for': '203.0.113.9' },
    { via: '1.1 proxy' },
    { 'x-real-ip': '203.0.113.9' },
  ])('is refused to agencies of the sample data from elsewhere: %j', async (headers) => {
    await expect(signInAtDesk(hub, 'demo-court', 'demo-secret', headers)).rejects.toThrow(/403/);
  });

  it('works on any worker, with a session that only a cookie of this browser opens', async () => {
    const desk = await signInAtDesk(hub, 'demo-body-101');
    const pages = await Promise.all(Array.from({ length: 8 }, () => desk.page('/desk')));
    for (const page of pages) expect(page).toContain('demo-body-101');
    expect((await fetch(`${hub.url}/desk`, { redirect: 'manual' })).status).toBe(303);
  });
});

describe('what an agency is offered', () => {
  const EVERYBODY = ['/desk/notices', '/desk/tasks', '/desk/looks', '/desk/receipts', '/desk/keys', '/desk/agreements'];
  const REPORTING = ['/desk/reports', '/desk/corrections', '/desk/trace-codes'];
  const SUPERVISION = ['/desk/statistics', '/desk/plans', '/desk/inspections', '/desk/joint'];
  const OPERATING = ['/desk/agencies', '/desk/acts', '/desk/use', '/desk/health', '/desk/audit'];
  const OFFERS: readonly (readonly [agency: string, offered: readonly string[], not: readonly string[]])[] = [
    ['demo-body-101', ['/desk/certificates', '/desk/leads', ...REPORTING], [...SUPERVISION, ...OPERATING]],
    ['demo-regulator-zj', ['/desk/certificates', '/desk/leads', ...SUPERVISION], [...REPORTING, ...OPERATING]],
    ['demo-ecommerce', ['/desk/claims', '/desk/watching', '/desk/leads'], [...REPORTING, ...SUPERVISION]],
    ['demo-procurement', ['/desk/watching', '/desk/leads'], ['/desk/claims', ...OPERATING]],
    ['demo-enterprise', ['/desk/certificates', '/desk/appeals', '/desk/declarations'], ['/desk/claims', ...OPERATING]],
    ['demo-operator', [...OPERATING, '/desk/deliveries'], ['/desk/claims', '/desk/plans', '/desk/joint']],
    [
      'demo-operator-security',
      ['/desk/agencies', '/desk/acts', '/desk/health', '/desk/audit'],
      ['/desk/use', '/desk/deliveries'],
    ],
    ['demo-operator-audit', OPERATING, ['/desk/deliveries', ...SUPERVISION]],
  ];
  it.each(OFFERS)('%s has what its agreements open', async (agency, offered, not) => {
    const desk = await signInAtDesk(hub, agency);
    const home = await desk.page('/desk');
    for (const path of [...EVERYBODY, ...offered]) {
      expect(home).toContain(`href="${path}"`);
      expect([path, (await desk.get(path)).status]).toEqual([path, 200]);
    }
    for (const path of not) {
      expect(home).not.toContain(`href="${path}"`);
      // Whoever asks all the same is answered by the hub itself, which says what would open it.
      const refused = await desk.get(path);
      expect([path, refused.status, await refused.text()]).toEqual([path, 403, expect.stringMatching(/FORBIDDEN/)]);
    }
  });
});

describe('from one desk to another', () => {
  it('a platform reports a lead, and the authority of the place reads its words as words (23)', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const platform = await signInAtDesk(hub, 'demo-ecommerce');
    const lead = {
      kind: 'FAKE',
      reference: `desk-${hub.url}-${process.pid}`,
      listingUrl: 'https://shop.example/item/1?<script>',
      productName: hostile,
      model: hostile,
      division: '330100',
      text: hostile,
    };
    expect((await platform.post('/desk/leads', lead)).headers.get('location')).toBe('/desk/leads?done=desk.done.filed');
    // The same again is the same lead; one about nothing is refused in the hub's words.
    expect((await platform.post('/desk/leads', lead)).status).toBe(303);
    const nothing = await platform.post('/desk/leads', { kind: 'FAKE', reference: 'about nothing' });
    expect([nothing.status, await nothing.text()]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
    const regulator = await signInAtDesk(hub, 'demo-regulator-zj');
    const list = await regulator.page('/desk/leads');
    const [, path = ''] = /href="(\/desk\/leads\/[^"]+)"/.exec(list) ?? [];
    const page = await regulator.page(path);
    for (const html of [list, page, await platform.page('/desk/leads')]) {
      expect(html).toContain('&lt;img src=x onerror=alert(1)>');
      expect(html).not.toContain('<img');
    }
    expect(page).not.toMatch(/href="https:\/\/shop/);
    // An enterprise has no such form.
    expect((await (await signInAtDesk(hub, 'demo-enterprise')).post('/desk/leads', lead)).status).toBe(403);
  });

  it('the joint list is exported as it is filtered', async () => {
    const desk = await signInAtDesk(hub, 'demo-regulator-zj');
    const csv = await (await desk.get('/desk/certificates.csv?status=REVOKED')).text();
    const rows = csv.trim().split('\n').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^G\d{16},REVOKED,/);
    const xlsx = await desk.get('/desk/certificates.xlsx?status=REVOKED');
    expect(xlsx.headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('everybody’s own affairs', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await signInAtDesk(hub, 'demo-enterprise');
  });

  it('are access records of those looked at, with who and why', async () => {
    expect(await desk.page('/en/desk/looks')).toContain('Who looked at you');
    expect(await desk.page('/en/desk/looks?from=2000-01-01&to=2000-01-02')).toContain('No records fit.');
    // What the hub can't read is told in its own words, with the place.
    const wrong = await desk.get('/en/desk/looks?from=2000-13-01');
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
  });

  it('are credentials and a first question, without any secret', async () => {
    const page = await desk.page('/desk/keys');
    expect(page).toContain('样例口令');
    expect(page).toContain('YUNQIAO_CLIENT_ID=demo-enterprise');
    expect(page).not.toContain('demo-secret');
  });

  it('are settings that can be chosen where nothing was chosen yet', async () => {
    const nobody = await signInAtDesk(hub, 'demo-court');
    const page = await nobody.page('/en/desk/settings');
    expect(page).toContain('Nothing was chosen yet');
    expect(page).toMatch(/name="channels" value="INBOX" checked/);
  });

  it('are ways of being told by kind of notice, which the next saving keeps (23)', async () => {
    const settings = { email: 'office@hub.example', language: 'ZH', channels: 'INBOX', digest: 'NONE' };
    const save = (kind: string) => desk.post('/desk/settings', { ...settings, kind });
    expect((await save('TASK_ESCALATED EMAIL')).status).toBe(303);
    const kept = /<option value="TASK_ESCALATED EMAIL" selected/;
    expect(await desk.page('/desk/settings')).toMatch(kept);
    expect((await save('')).status).toBe(303);
    expect(await desk.page('/desk/settings')).not.toMatch(kept);
  });
});
