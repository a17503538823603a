import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, signInAtDesk } from '../../../tests/support/desk-browser.ts';
import { dataOf, type Hub, startHub } from '../../../tests/support/hub.ts';
import { loadedDirectory } from '../../../tests/support/loaded-directory.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub({ directory: await loadedDirectory() });
});
afterAll(() => hub.stop());

/** Follows where a form led to. */
async function follow(desk: Desk, answer: Response): Promise<string> {
  if (answer.status !== 303) throw new Error(`${answer.status}\n${await answer.text()}`);
  return desk.page(answer.headers.get('location') ?? '');
}

describe('an expert group', () => {
  it('gives its opinion on a case that is referred to it, once, in a form that says what is wrong', async () => {
    const desk = await signInAtDesk(hub, 'demo-expert-group');
    const list = await desk.page('/desk/appeals');
    const places = [...new Set([...list.matchAll(/href="(\/desk\/appeals\/[^"]+)"/g)].map(([, place = '']) => place))];
    const cases = await Promise.all(places.map(async (place) => [place, await desk.page(place)] as const));
    // Of the two cases of the sample data one has its opinion already.
    const open = cases.filter(([, page]) => page.includes('出具评审意见'));
    expect([cases.length, open.length]).toEqual([2, 1]);
    const [place = ''] = open[0] ?? [];
    const [, appeal = ''] = /name="appeal" value="([^"]+)"/.exec(open[0]?.[1] ?? '') ?? [];
    const opinion = {
      appeal,
      outcome: 'PARTLY_UPHELD',
      experts: '5',
      recused: '1',
      reasons: '（样例）<b>方法</b>部分适用',
    };
    for (const wrong of [{ experts: '很多' }, { experts: '-1' }, { outcome: 'WITHDRAWN' }, { reasons: ' ' }]) {
      const refused = await desk.post('/desk/appeals/opinion', { ...opinion, ...wrong });
      expect([wrong, refused.status]).toEqual([wrong, 400]);
    }
    // Neither a body nor the ministry speaks for the group.
    for (const other of ['demo-body-101', 'demo-ministry']) {
      const refused = await (await signInAtDesk(hub, other)).post('/desk/appeals/opinion', opinion);
      expect([other, refused.status]).toEqual([other, 403]);
    }
    const page = await follow(desk, await desk.post('/desk/appeals/opinion', opinion));
    expect(page).toContain('评审意见已出具。');
    expect(page).toContain('&lt;b>方法&lt;/b>部分适用');
    expect(page).not.toContain('name="experts"');
    const ministry = await signInAtDesk(hub, 'demo-ministry');
    expect(await ministry.page(place)).toContain('&lt;b>方法&lt;/b>部分适用');
    const again = await desk.post('/desk/appeals/opinion', { ...opinion, outcome: 'DISMISSED' });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('CONFLICT')]);
    // Nobody else finds the case.
    const stranger = await signInAtDesk(hub, 'demo-body-101');
    expect(await stranger.page(place)).toContain('没有这件申诉或异议');
  });

  it('declines a case in which it has an interest, and does not see it any more', async () => {
    const token = await hub.token('demo-ministry', 'SUPERVISION');
    const filed = { reference: 'DESK-RECUSE', kind: 'TECHNICAL', subject: '样例检测方法', grounds: '（样例）' };
    const { fileAppeal } = (await dataOf(
      hub,
      'mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { appeal { id } } }',
      { input: filed },
      await hub.token('demo-enterprise', 'OWN_RECORDS'),
    )) as { fileAppeal: { appeal: { id: string } } };
    const { id } = fileAppeal.appeal;
    const refer = 'mutation ($input: ReferAppealInput!) { referAppeal(input: $input) { appeal { id } } }';
    await dataOf(hub, refer, { input: { appeal: id, group: 'demo-expert-group' } }, token);
    const desk = await signInAtDesk(hub, 'demo-expert-group');
    expect(await desk.page(`/desk/appeals/${id}`)).toContain('name="experts"');
    const page = await follow(
      desk,
      await desk.post('/desk/appeals/recuse', { appeal: id, reason: '（样例）曾受托研究' }),
    );
    expect(page).toContain('已回避。');
    expect(page).not.toContain(id);
    expect(await desk.page(`/en/desk/appeals/${id}`)).toContain('There is no such appeal');
  });
});
