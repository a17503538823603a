import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays } from '../../schema/domain/day.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { NEVER_MADE, type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { Models } from './model.ts';
import type { Services } from './service.ts';
import disputes from './subgraph.ts';
import { expertGroupsModel } from './view.ts';

const NUMBER = 'G2024101006483920';
const HOLDER = '91310118YQ0001371W';
const RECORDS: Readonly<Record<string, unknown>> = {
  [`certificate ${NUMBER}`]: { bodyCode: '101', holderUscc: HOLDER, division: '310118', decisions: [] },
  [`organisation ${HOLDER}`]: { division: '310118' },
};
const GROUPS = ['experts', 'others', 'third'];

const caller = (agency: string, more: Partial<Caller>): Caller => ({
  ...PUBLIC_CALLER,
  agency,
  scopes: ['public', 'certificates:report', 'disputes:advise', 'records:own', 'supervision:read'],
  ...more,
});
const holder = caller('holder', { kind: 'ENTERPRISE', uscc: HOLDER });
const stranger = caller('stranger', { kind: 'ENTERPRISE', uscc: '91330421YQ0012337C' });
const body = caller('body', { kind: 'CERTIFICATION_BODY', body: '101' });
const ministry = caller('ministry', { kind: 'MINISTRY' });
const operator = caller('operator', { kind: 'HUB_OPERATOR' });
const shanghai = caller('sh', { kind: 'MARKET_REGULATOR', division: '310000', divisions: ['310000'] });
const experts = caller('experts', { kind: 'EXPERT_GROUP' });
const others = caller('others', { kind: 'EXPERT_GROUP' });
const third = caller('third', { kind: 'EXPERT_GROUP' });
const EVERYBODY = { holder, stranger, body, ministry, operator, shanghai, experts, others };

const clock = movableClock('2026-11-27T04:00:00Z');
let hub: SubgraphHarness<Models, Services, Record<string, never>>;
beforeAll(async () => {
  hub = await startSubgraph(disputes, {
    clock,
    readModel: (name) => ({
      ...NEVER_MADE,
      get: (table, key) =>
        (name === expertGroupsModel.name
          ? GROUPS.includes(key)
            ? { agency: key }
            : undefined
          : RECORDS[`${table} ${key}`]) as never,
      withPrefix: () => GROUPS.map((agency) => ({ key: agency, value: { agency } as never })),
      sources: () =>
        name === expertGroupsModel.name ? [{ feed: 'agencies', seq: 1, asOf: clock.now().toISOString() }] : [],
    }),
  });
});
afterAll(() => hub.stop());

const FIELDS = `appeal { id forum assignee state previous expertGroup referredOn opinion { group outcome reasons experts recused givenOn } decision { outcome } }`;
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
async function ask(query: string, who: Caller, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await hub.execute(query, variables, who);
  return { ...data, code: errors?.[0]?.extensions?.['code'], argument: errors?.[0]?.extensions?.['argument'] };
}
const act = (name: string, type: string, selection: string) => (who: Caller, input: object) =>
  ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, who, { input });
const file = act('fileAppeal', 'FileAppealInput', FIELDS);
const refer = act('referAppeal', 'ReferAppealInput', FIELDS);
const advise = act('giveExpertOpinion', 'GiveExpertOpinionInput', FIELDS);
const recuse = act('recuseFromAppeal', 'RecuseFromAppealInput', 'appeal');
const decide = act('decideAppeal', 'DecideAppealInput', FIELDS);
const declare = act('declareExpertInterests', 'DeclareExpertInterestsInput', 'group { agency interests declaredOn }');

let filed = 0;
const technical = async (): Promise<string> =>
  (
    await file(holder, {
      reference: `t${++filed}`,
      kind: 'TECHNICAL',
      subject: `检测方法 ${filed}`,
      grounds: '（样例）方法不适用',
    })
  ).fileAppeal.appeal.id;
const whoSees = async (id: string) => {
  const seen: string[] = [];
  for (const [name, who] of Object.entries(EVERYBODY)) {
    const { appeals } = await ask('{ appeals(first: 200) { edges { node { id } } } }', who);
    const isListed = (appeals?.edges ?? []).some((edge: { node: { id: string } }) => edge.node.id === id);
    const isFound = (await ask(`{ appeal(id: "${id}") { grounds } }`, who)).appeal?.grounds !== undefined;
    expect([name, isListed]).toEqual([name, isFound]);
    if (isListed) seen.push(name);
  }
  return seen;
};
const opinion = (appeal: string, more: object = {}) => ({
  appeal,
  outcome: 'UPHELD',
  reasons: '（样例）方法确不适用于该产品',
  experts: 5,
  recused: 1,
  ...more,
});

describe('the expert group (DIS-02, DIS-03)', () => {
  it('sees the case that is referred to it and no other, and its opinion is read by the parties', async () => {
    const [id, another] = [await technical(), await technical()];
    expect(await whoSees(id)).toEqual(['holder', 'ministry']);
    for (const who of [experts, others]) expect((await advise(who, opinion(id))).code).toBe('NOT_FOUND');
    const referred = await refer(ministry, { appeal: id, group: 'experts' });
    expect(referred.referAppeal.appeal).toMatchObject({
      forum: 'EXPERT_GROUP',
      assignee: 'MINISTRY',
      expertGroup: 'AGENCY:experts',
      referredOn: '2026-11-27',
      opinion: null,
    });
    expect((await refer(ministry, { appeal: id, group: 'experts' })).referAppeal).toEqual(referred.referAppeal);
    expect(await whoSees(id)).toEqual(['holder', 'ministry', 'experts']);
    expect(await whoSees(another)).toEqual(['holder', 'ministry']);
    expect((await advise(others, opinion(id))).code).toBe('NOT_FOUND');
    const given = await advise(experts, opinion(id));
    expect(given.giveExpertOpinion.appeal.opinion).toEqual({
      group: 'AGENCY:experts',
      outcome: 'UPHELD',
      reasons: '（样例）方法确不适用于该产品',
      experts: 5,
      recused: 1,
      givenOn: '2026-11-27',
    });
    expect((await advise(experts, opinion(id))).giveExpertOpinion).toEqual(given.giveExpertOpinion);
    expect((await advise(experts, opinion(id, { outcome: 'DISMISSED' }))).code).toBe('CONFLICT');
    expect((await ask(`{ appeal(id: "${id}") { opinion { outcome } } }`, holder)).appeal.opinion.outcome).toBe(
      'UPHELD',
    );
    // What others are told has neither the opinion nor its reasons.
    const told = (await hub.instance.feed.read(0, 500)).events.filter(({ key }) => key === id);
    expect(told.map(({ fact }) => (fact as { change: { action: string } }).change.action)).toEqual([
      'FILE',
      'REFER',
      'ADVISE',
    ]);
    expect(JSON.stringify(told)).not.toContain('方法确不适用');
  });

  it('advises, and the ministry decides with its opinion before it, not without', async () => {
    const id = await technical();
    const upheld = { appeal: id, outcome: 'UPHELD', reasons: '（样例）采纳专家组意见', remedy: '（样例）修订说明' };
    expect(await decide(ministry, upheld)).toMatchObject({ code: 'CONFLICT', argument: 'input.appeal' });
    await refer(ministry, { appeal: id, group: 'experts' });
    expect((await decide(ministry, upheld)).code).toBe('CONFLICT');
    for (const who of [experts, holder, operator, shanghai])
      expect((await decide(who, upheld)).code).toMatch(/FORBIDDEN|NOT_FOUND/);
    await advise(experts, opinion(id));
    expect((await decide(ministry, upheld)).decideAppeal.appeal).toMatchObject({
      state: 'UPHELD',
      decision: { outcome: 'UPHELD' },
    });
    expect((await advise(experts, opinion(id, { reasons: 'x' }))).code).toBe('CONFLICT');
    // What is not looked into needs no experts.
    const empty = await technical();
    expect(
      (await decide(ministry, { appeal: empty, outcome: 'INADMISSIBLE', reasons: '（样例）非技术争议' })).decideAppeal
        .appeal.state,
    ).toBe('INADMISSIBLE');
    expect((await refer(ministry, { appeal: empty, group: 'experts' })).code).toBe('CONFLICT');
  });

  it('is not asked about those in whom it has an interest, whatever their part in the case (回避)', async () => {
    expect((await declare(others, { interests: [HOLDER, 'BODY:102'] })).declareExpertInterests.group).toEqual({
      agency: 'others',
      interests: [HOLDER, 'BODY:102'],
      declaredOn: '2026-11-27',
    });
    expect((await declare(third, { interests: ['BODY:101'] })).code).toBeUndefined();
    const id = await technical();
    expect(await refer(ministry, { appeal: id, group: 'others' })).toMatchObject({
      code: 'CONFLICT',
      argument: 'input.group',
    });
    expect(await whoSees(id)).toEqual(['holder', 'ministry']);
    // The certificate's body is no party of the technical dispute; in a dispute about reuse it is.
    const first = (
      await file(holder, { reference: 'reuse', kind: 'REUSE_DECISION', subject: NUMBER, grounds: '（样例）' })
    ).fileAppeal.appeal;
    await decide(body, { appeal: first.id, outcome: 'DISMISSED', reasons: '（样例）' });
    const second = (
      await file(holder, {
        reference: 'reuse2',
        kind: 'REUSE_DECISION',
        subject: NUMBER,
        grounds: '（样例）',
        continues: first.id,
      })
    ).fileAppeal.appeal;
    expect(second.forum).toBe('EXPERT_GROUP');
    expect((await refer(ministry, { appeal: second.id, group: 'third' })).code).toBe('CONFLICT');
    await refer(ministry, { appeal: second.id, group: 'experts' });
    // It reads what the body decided, and reads it no more when it declines.
    expect(await whoSees(first.id)).toEqual(['holder', 'body', 'ministry', 'experts']);
    expect((await recuse(experts, { appeal: second.id, reason: '（样例）成员曾参与该检测' })).recuseFromAppeal).toEqual(
      { appeal: second.id },
    );
    for (const one of [first.id, second.id]) expect(await whoSees(one)).not.toContain('experts');
    expect((await refer(ministry, { appeal: second.id, group: 'experts' })).code).toBe('CONFLICT');
    expect((await advise(experts, opinion(second.id))).code).toBe('NOT_FOUND');
    for (const [interests, argument] of [
      [['101'], 'input.interests[0]'],
      [[HOLDER, HOLDER], 'input.interests'],
    ] as const)
      expect(await declare(others, { interests })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('is referred to by the ministry alone, one group at a time, and only what is before it', async () => {
    const id = await technical();
    for (const who of [holder, body, operator, shanghai, experts])
      expect((await refer(who, { appeal: id, group: 'experts' })).code).toBe('FORBIDDEN');
    expect(await refer(ministry, { appeal: id, group: 'no-group' })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'input.group',
    });
    await refer(ministry, { appeal: id, group: 'experts' });
    expect((await refer(ministry, { appeal: id, group: 'third' })).code).toBe('CONFLICT');
    for (const who of [holder, body, ministry, operator, stranger])
      for (const answer of [await advise(who, opinion(id)), await recuse(who, { appeal: id, reason: 'x' })])
        expect(answer.code).toBe('NOT_FOUND');
    for (const who of [holder, ministry]) expect((await declare(who, { interests: [] })).code).toBe('FORBIDDEN');
    expect(
      (await ask('{ expertGroups { agency } }', ministry)).expertGroups.map((one: { agency: string }) => one.agency),
    ).toEqual(GROUPS);
    expect((await ask('{ expertGroups { agency } }', others)).expertGroups).toEqual([{ agency: 'others' }]);
    for (const who of [holder, operator, shanghai])
      expect((await ask('{ expertGroups { agency } }', who)).code).toBe('FORBIDDEN');
    // A token that is not for advising opens nothing.
    expect(
      (await ask('{ appeals { edges { node { id } } } }', { ...experts, scopes: ['public', 'supervision:read'] })).code,
    ).toBe('FORBIDDEN');
  });

  it('that is late holds nobody up: after the day the appellant goes on to CNCA', async () => {
    const id = await technical();
    await refer(ministry, { appeal: id, group: 'experts' });
    const { due } = (await ask(`{ appeal(id: "${id}") { due } }`, holder)).appeal;
    clock.set(`${addDays(due, 1)}T04:00:00Z`);
    const next = await file(holder, {
      reference: 'late',
      kind: 'TECHNICAL',
      subject: `检测方法 ${filed}`,
      grounds: '（样例）',
      continues: id,
    });
    expect(next.fileAppeal.appeal).toMatchObject({ forum: 'CNCA', assignee: 'MINISTRY', previous: id });
    expect((await advise(experts, opinion(id))).code).toBe('CONFLICT');
    clock.set('2026-11-27T04:00:00Z');
  });
});
