import { beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { drawFaults } from '../../schema/domain/draw/draw.ts';
import { SUPERVISORS } from '../../tests/support/supervision-hub.ts';
import { nodesOf, numberAt, supervisionStory } from '../../tests/support/supervision-story.ts';

const { ministry, operator, shanghai, qingpu, jiangsu, zhejiang, anhui, guangdong, body101, holder } = SUPERVISORS;
const story = supervisionStory();
const { plan, draw, tasksOf, world } = story;
beforeEach(() => story.authorities());
const INVITE = `mutation ($input: InviteJointInspectionInput!) { inviteJointInspection(input: $input) { jointInspection {
  id answerDue participants { division state isLate } } } }`;
const ANSWER = `mutation ($input: AnswerJointInspectionInput!) { answerJointInspection(input: $input) { jointInspection {
  participants { division state isLate } } } }`;
const SHARE = `mutation ($input: ShareFindingInput!) { shareFinding(input: $input) { jointInspection { findings { text } } } }`;
const JOINT =
  '{ jointInspections { edges { node { id participants { division state } findings { text division } } } } }';

describe('a joint inspection (YRD-04)', () => {
  it('opens a province to a draw once it has accepted; one that is late and one that declines are named', async () => {
    const { z1, z2 } = await world();
    const regions = ['310000', '320000', '330000', '340000'];
    const { id } = await plan(shanghai, {
      regions,
      groups: [{ projectCodes: ['006'], onlyBrokenLinks: true, count: 9 }],
    });
    const input = { reference: 'j1', title: '联合检查', plan: id, participants: ['320000', '330000', '340000'] };
    const { data } = await story.hub.ask(INVITE, shanghai, { input });
    const joint = data.inviteJointInspection.jointInspection;
    expect(joint.answerDue).toBe('2026-12-07');
    const answer = (who: Caller, what: string, reason?: string) =>
      story.hub.ask(ANSWER, who, { input: { jointInspection: joint.id, answer: what, reason } });
    expect((await answer(anhui, 'DECLINE')).argument).toBe('input.reason');
    expect((await answer(zhejiang, 'ACCEPT')).code).toBeUndefined();
    expect((await answer(zhejiang, 'ACCEPT')).code).toBeUndefined();
    expect((await answer(zhejiang, 'DECLINE', '不')).code).toBe('CONFLICT');
    expect((await answer(anhui, 'DECLINE', '人员不足')).code).toBeUndefined();
    expect((await answer(guangdong, 'ACCEPT')).code).toBe('NOT_FOUND');
    expect((await answer(shanghai, 'ACCEPT')).code).toBe('FORBIDDEN');
    story.hub.clock.set('2026-12-08T04:00:00Z');
    await story.hub.tell();
    const { draw: drawn, tasks } = (await draw(shanghai, id)).data.drawRandom;
    expect(drawn.regionsLeftOut).toEqual([
      { division: '320000', reason: 'OVERDUE' },
      { division: '340000', reason: 'DECLINED' },
    ]);
    expect(tasks).toBe(4);
    expect(drawFaults(drawn)).toEqual([]);
    const [own] = await tasksOf(zhejiang);
    expect(own).toMatchObject({ certificateNumber: numberAt(2), division: '330421' });
    expect([...((own?.['inspectors'] as string[]) ?? [])].sort()).toEqual([z1, z2].sort());
    expect(await tasksOf(jiangsu)).toEqual([]);
    expect(await tasksOf(anhui)).toEqual([]);
    expect((await tasksOf(qingpu)).map(({ division }) => division)).toEqual(['310118', '310118', '310118']);
    expect(await tasksOf(shanghai)).toHaveLength(4);
    const late = await answer(jiangsu, 'ACCEPT');
    expect(late.data.answerJointInspection.jointInspection.participants[0]).toEqual({
      division: '320000',
      state: 'ACCEPTED',
      isLate: true,
    });
  });

  it('invites no division without a regulator, which could never answer', async () => {
    const input = { reference: 'j1', title: '联合检查', participants: ['330000', '440000'] };
    expect(await story.hub.ask(INVITE, shanghai, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.participants[1]',
    });
    expect(nodesOf((await story.hub.ask(JOINT, shanghai)).data.jointInspections)).toEqual([]);
  });

  it('shows what is found to those who take part, and to nobody else', async () => {
    const input = { reference: 'j1', title: '联合检查', participants: ['320000', '330000', '340000'] };
    const { id } = (await story.hub.ask(INVITE, shanghai, { input })).data.inviteJointInspection.jointInspection;
    expect((await story.hub.ask(INVITE, shanghai, { input })).data.inviteJointInspection.jointInspection.id).toBe(id);
    const answer = (who: Caller, what: string) =>
      story.hub.ask(ANSWER, who, { input: { jointInspection: id, answer: what, reason: '不便' } });
    await answer(zhejiang, 'ACCEPT');
    await answer(anhui, 'DECLINE');
    const share = (who: Caller, text: string, reference = 'f1') =>
      story.hub.ask(SHARE, who, { input: { jointInspection: id, reference, text } });
    expect((await share(zhejiang, '甲')).code).toBeUndefined();
    expect((await share(zhejiang, '甲')).data.shareFinding.jointInspection.findings).toHaveLength(1);
    expect((await share(zhejiang, '乙')).code).toBe('CONFLICT');
    for (const who of [jiangsu, anhui, ministry]) expect((await share(who, '丙')).code).toBe('FORBIDDEN');
    for (const who of [guangdong, qingpu]) expect((await share(who, '丙')).code).toBe('NOT_FOUND');
    const findingsFor = async (who: Caller) =>
      nodesOf((await story.hub.ask(JOINT, who)).data?.jointInspections ?? null)?.map(({ findings }) => findings);
    for (const who of [shanghai, zhejiang])
      expect(await findingsFor(who)).toEqual([[{ text: '甲', division: '330000' }]]);
    for (const who of [jiangsu, anhui, ministry]) expect(await findingsFor(who)).toEqual([null]);
    for (const who of [guangdong, qingpu]) expect(await findingsFor(who)).toEqual([]);
    for (const who of [operator, body101, holder]) expect((await story.hub.ask(JOINT, who)).code).toBe('FORBIDDEN');
    expect(JSON.stringify(await story.hub.events())).not.toMatch(/甲|不便/);
  });
});
