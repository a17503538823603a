import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANDMARKS } from '../../../subgraphs/sample-world/landmarks.ts';
import { type Desk, signInAtDesk } from '../../../tests/support/desk-browser.ts';
import { type Hub, startHub } from '../../../tests/support/hub.ts';
import { loadedDirectory } from '../../../tests/support/loaded-directory.ts';

let hub: Hub;
beforeAll(async () => {
  // Two workers: what one of them began another one goes on with.
  hub = await startHub({ directory: await loadedDirectory(), env: { WORKERS: '2', LOG_LEVEL: 'trace' } });
});
afterAll(() => hub.stop());

/** Follows where a form led to. */
async function follow(desk: Desk, answer: Response): Promise<string> {
  if (answer.status !== 303) throw new Error(`${answer.status}\n${await answer.text()}`);
  return desk.page(answer.headers.get('location') ?? '');
}

describe('a platform', () => {
  it('sends a file of claims, watches how far it is, and takes the result', async () => {
    const desk = await signInAtDesk(hub, 'demo-ecommerce');
    const rows = [
      '商品ID,绿色产品认证证书编号,商品名称,型号',
      `sku-1,${LANDMARKS.validActivityOne},样例,XT-P1201`,
      `sku-2,${LANDMARKS.revoked},样例,A1`,
    ];
    const file = new File([rows.join('\n')], '../listing.csv', { type: 'text/csv' });
    const sent = await desk.post('/desk/claims', { file });
    const place = sent.headers.get('location') ?? '';
    expect([sent.status, place]).toEqual([303, expect.stringMatching(/^\/desk\/claims\/[\w-]+$/)]);
    await expect
      .poll(async () => (await desk.page(place)).includes('下载结果'), { timeout: 60_000, interval: 500 })
      .toBe(true);
    const page = await desk.page(place);
    expect(page).toContain('listing.csv');
    expect(page).not.toContain('../listing');
    // Nothing is under way any more, so the page does not load itself again.
    expect(page).not.toContain('http-equiv="refresh"');
    const result = await desk.get(`${place}/result.csv`);
    expect(result.headers.get('content-disposition')).toContain('attachment');
    expect(result.headers.get('cache-control')).toBe('private, no-store');
    const text = await result.text();
    expect(text).toMatch(/sku-1.*(ACCEPT|REJECT|REVIEW)/);
    expect(text).toMatch(/sku-2.*REJECT/);
    // The same file again is the same job.
    expect((await desk.post('/desk/claims', { file })).headers.get('location')).toBe(place);
    // Nobody else's desk has it.
    const other = await signInAtDesk(hub, 'demo-procurement');
    expect([403, 404]).toContain((await other.get(place)).status);
  });

  it('is told what is wrong with a file that is none', async () => {
    const desk = await signInAtDesk(hub, 'demo-ecommerce');
    const wrong = await desk.post('/en/desk/claims', { file: new File(['x'], 'claims.pdf') });
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('a .csv, .xlsx or .ndjson file')]);
  });

  it('keeps lists of what it watches', async () => {
    const desk = await signInAtDesk(hub, 'demo-ecommerce');
    const added = await desk.post('/desk/watching', {
      name: '<b>重点</b>',
      kind: 'CERTIFICATE',
      entries: `${LANDMARKS.validActivityOne}\n${LANDMARKS.revoked}`,
    });
    const page = await follow(desk, added);
    expect(page).toContain('&lt;b>重点&lt;/b>');
    expect(page).toContain('已添加。');
    const [, list = ''] = /name="list" value="([^"]+)"/.exec(page) ?? [];
    expect(await follow(desk, await desk.post('/desk/watching/remove', { list }))).toContain('没有关注清单');
    // What is no address is refused by the hub, in its words.
    const wrong = await desk.post('/desk/watching/hook', { url: 'ftp://receiver.example/x' });
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('BAD_USER_INPUT')]);
  });
});

describe('a certification body', () => {
  it('sends a report and is told row by row; what was refused waits to be corrected', async () => {
    const desk = await signInAtDesk(hub, 'demo-body-101');
    const rows = ['证书编号,状态,变更日期,原因', `${LANDMARKS.validActivityOne},月亮,2026-13-01,x`];
    const answer = await desk.post('/desk/reports', {
      kind: 'status-events',
      file: new File([rows.join('\n')], 'status.csv'),
    });
    const page = await answer.text();
    expect([answer.status, page]).toEqual([expect.any(Number), expect.stringMatching(/退回|表头|第/)]);
    const unreadable = await desk.post('/en/desk/reports', {
      kind: 'status-events',
      file: new File(['a,b\n1,2\n'], 'other.csv'),
    });
    expect([unreadable.status, await unreadable.text()]).toEqual([400, expect.stringContaining('was not sent')]);
  });
});

describe('a purchaser', () => {
  it('asks for names and is told by which list, and when it can not be told', async () => {
    const desk = await signInAtDesk(hub, 'demo-procurement');
    const answer = await desk.post('/desk/procurement', { items: `办公桌\n空调机;${LANDMARKS.validActivityOne}` });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('核对结果');
    expect(page).toMatch(/清单外|符合|无证书|证书不符合|不能判断/);
    expect(page).toMatch(/<textarea[^>]*>办公桌\n空调机/);
  });
});

describe('notices', () => {
  it('are marked as read by a form of the page alone', async () => {
    const desk = await signInAtDesk(hub, 'demo-body-101');
    const page = await desk.page('/desk/notices');
    const [, notice] = /name="notice" value="([^"]+)"/.exec(page) ?? [];
    expect(notice).toBeDefined();
    const after = await follow(desk, await desk.post('/desk/notices/read', { notice: notice ?? '' }));
    expect(after).toContain('已标为已读。');
    expect(after).not.toContain(`name="notice" value="${notice}"`);
  });
});

describe('an enterprise', () => {
  it('sees its own certificates and what is due, and nobody’s queue', async () => {
    const desk = await signInAtDesk(hub, 'demo-enterprise');
    expect(await desk.page('/desk/certificates')).toContain('class="status');
    expect(await desk.page('/desk/certificates?everybody=1&status=REVOKED')).toContain(LANDMARKS.revoked);
    expect((await desk.get('/desk/corrections')).status).toBe(403);
  });
});

describe('an administrator', () => {
  it('sees agencies, and steps of an agreement that it may not take are refused by the hub', async () => {
    const operator = await signInAtDesk(hub, 'demo-operator');
    expect(await operator.page('/desk/agencies')).toContain('demo-regulator-zj');
    expect(await operator.page('/desk/health')).toContain('certificates');
    const platform = await signInAtDesk(hub, 'demo-ecommerce');
    const step = { agreement: 'demo-regulator-zj:SUPERVISION', step: 'suspend', reason: 'x' };
    expect([403, 404]).toContain((await platform.post('/desk/agreements/step', step)).status);
  });
});

describe('the log of the hub', () => {
  it('holds no secret, token or session of those who have signed in, at its most talkative', async () => {
    // Where it begins it prints the published secret of the sample data for whoever started it.
    const [, announced = ''] = hub.output().split('is ready.');
    const secretsBefore = announced.split('demo-secret').length;
    const desk = await signInAtDesk(hub, 'demo-insurer');
    await desk.page('/desk');
    await expect(signInAtDesk(hub, 'demo-insurer', 'a-wrong-secret')).rejects.toThrow('403');
    const output = hub.output();
    expect(output.split('is ready.')[1]?.split('demo-secret').length).toBe(secretsBefore);
    expect(output).not.toContain('a-wrong-secret');
    expect(output).not.toMatch(/eyJ[\w-]{20,}\.[\w-]+\./);
    expect(output).not.toMatch(/yq-desk=/);
  });
});
