import { beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { SUPERVISORS } from '../../tests/support/supervision-hub.ts';
import { nodesOf, numberAt, regulator, supervisionStory } from '../../tests/support/supervision-story.ts';

const { ministry, operator, shanghai, qingpu, jiangsu, zhejiang, guangdong, body101, holder } = SUPERVISORS;
const story = supervisionStory();
beforeEach(() => story.authorities());
const DIGEST = 'b'.repeat(64);
const OFFER =
  'mutation ($input: HandOverCaseInput!) { handOverCase(input: $input) { handover { id answerDue due state } } }';
const ANSWER = 'mutation ($input: AnswerHandoverInput!) { answerHandover(input: $input) { handover { state } } }';
const CLOSE =
  'mutation ($input: CloseHandoverInput!) { closeHandover(input: $input) { handover { state result closedOn } } }';
const LIST = '{ caseHandovers { edges { node { id from to state evidence { sha256 } result } } } }';
const INVITE = `mutation ($input: InviteJointInspectionInput!) { inviteJointInspection(input: $input) { jointInspection { id } } }`;
const ACCEPT = `mutation ($input: AnswerJointInspectionInput!) { answerJointInspection(input: $input) { jointInspection { id } } }`;
const MINUTES = `mutation ($input: RecordJointMinutesInput!) { recordJointMinutes(input: $input) { jointInspection {
  minutes { reference text decisions } } } }`;
const input = {
  reference: 'case-1',
  to: '330000',
  title: '涉嫌冒用标识',
  grounds: '生产地在浙江（样例）',
  certificateNumber: numberAt(2),
  evidence: [{ name: '现场照片', sha256: DIGEST }],
};
const listOf = async (who: Caller) => nodesOf((await story.hub.ask(LIST, who)).data.caseHandovers);

describe('a case that is handed over (案件移送)', () => {
  it('is answered and closed by the authority it goes to, in its time or late, and known to the two and the ministry only', async () => {
    const offered = (await story.hub.ask(OFFER, shanghai, { input })).data.handOverCase.handover;
    expect(offered).toMatchObject({ answerDue: '2026-12-07', due: '2027-02-22', state: 'OFFERED' });
    const { id } = offered;
    expect((await story.hub.ask(OFFER, shanghai, { input })).data.handOverCase.handover.id).toBe(id);
    expect((await story.hub.ask(OFFER, shanghai, { input: { ...input, title: '另一' } })).code).toBe('CONFLICT');
    const answer = (who: Caller, one: string, reason?: string) =>
      story.hub.ask(ANSWER, who, { input: { handover: id, answer: one, reason } });
    const close = (who: Caller, result: string) => story.hub.ask(CLOSE, who, { input: { handover: id, result } });
    for (const who of [guangdong, jiangsu, qingpu]) expect((await answer(who, 'ACCEPT')).code).toBe('NOT_FOUND');
    for (const who of [shanghai, ministry]) expect((await answer(who, 'ACCEPT')).code).toBe('FORBIDDEN');
    for (const who of [operator, body101, holder]) expect((await answer(who, 'ACCEPT')).code).toBe('FORBIDDEN');
    expect((await answer(zhejiang, 'DECLINE')).argument).toBe('input.reason');
    expect((await close(zhejiang, '已处罚')).code).toBe('CONFLICT');
    story.hub.clock.set('2026-12-08T04:00:00Z');
    expect((await listOf(zhejiang))?.[0]).toMatchObject({ from: '310000', state: 'ANSWER_OVERDUE' });
    expect((await answer(zhejiang, 'ACCEPT')).data.answerHandover.handover.state).toBe('ACCEPTED');
    expect((await answer(zhejiang, 'ACCEPT')).code).toBeUndefined();
    expect((await answer(zhejiang, 'DECLINE', '不')).code).toBe('CONFLICT');
    story.hub.clock.set('2027-03-02T04:00:00Z');
    expect((await listOf(shanghai))?.[0]).toMatchObject({ state: 'OVERDUE' });
    const closed = (await close(zhejiang, '已处罚')).data.closeHandover.handover;
    expect(closed).toEqual({ state: 'CLOSED', result: '已处罚', closedOn: '2027-03-02' });
    expect((await close(zhejiang, '已处罚')).code).toBeUndefined();
    expect((await close(zhejiang, '另一')).code).toBe('CONFLICT');
    for (const who of [shanghai, zhejiang, ministry]) expect(await listOf(who)).toHaveLength(1);
    for (const who of [qingpu, jiangsu, guangdong]) expect(await listOf(who)).toEqual([]);
    expect((await story.hub.ask(LIST, operator)).code).toBe('FORBIDDEN');
    const feed = JSON.stringify(await story.hub.events());
    expect(feed).toContain('CaseHandoverChanged');
    expect(feed).not.toContain('冒用');
    expect(feed).not.toContain(DIGEST);
  });

  it('goes nowhere where nobody could answer it: the place and what is expected there are named', async () => {
    const offer = (to: string, more: object = {}) =>
      story.hub.ask(OFFER, shanghai, { input: { ...input, to, ...more } });
    expect(await offer('440000')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.to' });
    expect(await listOf(shanghai)).toEqual([]);
    // A county's regulator does not answer for its province, nor a suspended one for anybody.
    await story.hub.tell(regulator('gd-gz', '440100'));
    expect((await offer('440000')).code).toBe('BAD_USER_INPUT');
    await story.hub.tell(regulator('gd', '440000'));
    expect((await offer('440000')).code).toBeUndefined();
    await story.hub.tell(regulator('gd', '440000', 'SUSPENDED'));
    expect((await offer('440000')).code).toBeUndefined();
    expect((await offer('440000', { reference: 'case-2' })).code).toBe('BAD_USER_INPUT');
  });

  it('names nothing that its maker may not read', async () => {
    const joint = { reference: 'j', title: '联合检查', participants: ['320000', '330000'] };
    const { id } = (await story.hub.ask(INVITE, shanghai, { input: joint })).data.inviteJointInspection.jointInspection;
    const named = { ...input, jointInspection: id };
    for (const [who, to] of [
      [jiangsu, '330000'],
      [guangdong, '330000'],
      [ministry, '330000'],
    ] as const)
      expect(await story.hub.ask(OFFER, who, { input: { ...named, to } })).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'input.jointInspection',
      });
    expect((await story.hub.ask(OFFER, shanghai, { input: named })).code).toBeUndefined();
    expect((await story.hub.ask(OFFER, shanghai, { input: { ...input, inspection: 'in_?' } })).argument).toBe(
      'input.inspection',
    );
  });
});

it('keeps minutes of a joint inspection for those who take part', async () => {
  const joint = { reference: 'j', title: '联合检查', participants: ['320000', '330000'] };
  const { id } = (await story.hub.ask(INVITE, shanghai, { input: joint })).data.inviteJointInspection.jointInspection;
  await story.hub.ask(ACCEPT, zhejiang, { input: { jointInspection: id, answer: 'ACCEPT' } });
  const minutes = {
    jointInspection: id,
    reference: 's1',
    heldOn: '2026-11-30',
    attended: ['310000', '330000'],
    text: '（样例）纪要',
    decisions: ['抽查六家'],
  };
  expect((await story.hub.ask(MINUTES, zhejiang, { input: minutes })).code).toBe('FORBIDDEN');
  for (let round = 0; round < 2; round++)
    expect(
      (await story.hub.ask(MINUTES, shanghai, { input: minutes })).data.recordJointMinutes.jointInspection.minutes,
    ).toEqual([{ reference: 's1', text: '（样例）纪要', decisions: ['抽查六家'] }]);
  expect((await story.hub.ask(MINUTES, shanghai, { input: { ...minutes, text: '另一' } })).code).toBe('CONFLICT');
  const READ = '{ jointInspections { edges { node { minutes { text } } } } }';
  const seen = async (who: Caller) => nodesOf((await story.hub.ask(READ, who)).data.jointInspections)?.[0]?.['minutes'];
  for (const who of [shanghai, zhejiang]) expect(await seen(who)).toHaveLength(1);
  for (const who of [jiangsu, ministry]) expect(await seen(who)).toBeNull();
  expect(JSON.stringify(await story.hub.events())).not.toContain('纪要');
});
