import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import { SAMPLES } from '../../schema/domain/events/fixtures.ts';
import { isWorkingDay } from '../../schema/domain/working-days.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { NEVER_MADE, type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { AppealKind, Models } from './model.ts';
import { lastDayOf, pathOn } from './paths.ts';
import type { Services } from './service.ts';
import disputes from './subgraph.ts';

const NUMBER = 'G2024101006483920';
const HOLDER = '91310118YQ0001371W';
const ENTRY = 'BL:SERIOUS_DISHONESTY:样例1';
const SUSPENDED_ON = '2026-11-16';
const RECORDS: Readonly<Record<string, unknown>> = {
  [`certificate ${NUMBER}`]: {
    bodyCode: '101',
    holderUscc: HOLDER,
    division: '310118',
    decisions: [
      { status: 'VALID', from: '2024-01-10' },
      { status: 'SUSPENDED', from: SUSPENDED_ON },
    ],
  },
  [`entry ${ENTRY}`]: { subjectUscc: HOLDER, subjectBodyCode: null, division: '310000', publishedOn: '2026-10-09' },
  [`organisation ${HOLDER}`]: { division: '310118' },
  'inspection in_failed': finding({ tellsBody: true }),
  'inspection in_corrected': finding({ tellsBody: false }),
};
function finding(more: object) {
  return {
    certificateNumber: NUMBER,
    bodyCode: '101',
    holderUscc: HOLDER,
    division: '310114',
    conductedOn: '2026-11-20',
    publicFrom: '2026-12-18',
    ...more,
  };
}
const caller = (agency: string, more: Partial<Caller>): Caller => ({
  ...PUBLIC_CALLER,
  agency,
  scopes: ['public', 'certificates:report', 'records:own', 'supervision:read'],
  ...more,
});
const holder = caller('holder', { kind: 'ENTERPRISE', uscc: HOLDER });
const stranger = caller('stranger', { kind: 'ENTERPRISE', uscc: '91330421YQ0012337C' });
const body = caller('body', { kind: 'CERTIFICATION_BODY', body: '101' });
const otherBody = caller('other-body', { kind: 'CERTIFICATION_BODY', body: '102' });
const shanghai = caller('sh', { kind: 'MARKET_REGULATOR', division: '310000', divisions: ['310000'] });
const guangdong = caller('gd', { kind: 'MARKET_REGULATOR', division: '440000', divisions: ['440000'] });
const ministry = caller('ministry', { kind: 'MINISTRY' });
const operator = caller('operator', { kind: 'HUB_OPERATOR' });
const EVERYBODY = { holder, stranger, body, otherBody, shanghai, guangdong, ministry, operator };

const clock = movableClock('2026-11-27T04:00:00Z');
let hub: SubgraphHarness<Models, Services, Record<string, never>>;
beforeAll(async () => {
  hub = await startSubgraph(disputes, {
    clock,
    readModel: () => ({ ...NEVER_MADE, get: (table, key) => RECORDS[`${table} ${key}`] as never }),
  });
});
afterAll(() => hub.stop());

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
async function ask(query: string, who: Caller, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await hub.execute(query, variables, who);
  return { ...data, code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message };
}
const APPEAL =
  'appeal { id kind stage forum assignee owner state filedOn due remedyDue remediedOn previous next decision { outcome reasons remedy } }';
const file = (who: Caller, input: object) =>
  ask(`mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { ${APPEAL} } }`, who, { input });
const decide = (who: Caller, input: object) =>
  ask(`mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { ${APPEAL} } }`, who, { input });
const against = (reference: string, more: object = {}) => ({
  reference,
  kind: 'STATUS_DECISION',
  subject: NUMBER,
  grounds: '整改已完成',
  ...more,
});
const seenBy = async (who: Caller): Promise<string[]> => {
  const { appeals } = await ask('{ appeals { edges { node { id } } } }', who);
  return (appeals?.edges ?? []).map((edge: { node: { id: string } }) => edge.node.id);
};
const whoSees = async (id: string) => {
  const seen: string[] = [];
  for (const [name, who] of Object.entries(EVERYBODY)) {
    const isListed = (await seenBy(who)).includes(id);
    const isFound = (await ask(`{ appeal(id: "${id}") { grounds } }`, who)).appeal?.grounds !== undefined;
    expect([name, isListed]).toEqual([name, isFound]);
    if (isListed) seen.push(name);
  }
  return seen;
};
const events = async (id: string) =>
  (await hub.instance.feed.read(0, 200)).events
    .filter(({ key }) => key === id)
    .map(({ fact }) => fact as Record<string, unknown>);

describe('appeals (DIS-01 to DIS-03)', () => {
  it('go to the body within ten working days, and are answered within a month, each end on a working day (DL-18, DL-19)', async () => {
    // A naive calendar: ten working days after the decision, counted one by one.
    let last: Day = SUSPENDED_ON;
    for (let left = 10; left > 0; ) {
      last = addDays(last, 1);
      if (isWorkingDay(last)) left--;
    }
    expect(lastDayOf('DL-18', SUSPENDED_ON)).toBe(last);
    clock.set(`${addDays(last, 1)}T04:00:00Z`);
    expect((await file(holder, against('late'))).code).toBe('CONFLICT');
    expect((await file(holder, against('late'))).message).toContain(last);
    const told = await file(holder, against('told-later', { receivedOn: addDays(SUSPENDED_ON, 3) }));
    expect(told.fileAppeal.appeal).toMatchObject({ forum: 'BODY', assignee: 'BODY:101', state: 'FILED' });
    clock.set('2026-11-27T04:00:00Z');
    // A month after 27 November is a Sunday: the Monday after it.
    expect((await file(holder, against('a'))).fileAppeal.appeal).toMatchObject({
      filedOn: '2026-11-27',
      due: '2026-12-28',
    });
  });

  it('are seen by their parties and by nobody else', async () => {
    const { id } = (await file(holder, against('a'))).fileAppeal.appeal;
    expect(await whoSees(id)).toEqual(['holder', 'body']);
    const straight = (await file(holder, against('straight', { seriousBreach: true }))).fileAppeal.appeal;
    expect(straight).toMatchObject({ forum: 'REGULATOR', assignee: 'REGULATOR:310118' });
    expect(await whoSees(straight.id)).toEqual(['holder', 'body', 'shanghai']);
    for (const { grounds, reasons } of await events(id)) expect([grounds, reasons]).toEqual([undefined, undefined]);
  });

  it('are idempotent by the appellant’s own reference', async () => {
    const [first, again] = [await file(holder, against('a')), await file(holder, against('a'))];
    expect(again.fileAppeal).toEqual(first.fileAppeal);
    expect((await file(holder, against('a', { grounds: '另一理由' }))).code).toBe('CONFLICT');
  });

  it('are filed by whom the fact concerns, and decided by whom they are before', async () => {
    expect((await file(stranger, against('s'))).code).toBe('FORBIDDEN');
    expect((await file(body, against('b'))).code).toBe('FORBIDDEN');
    expect((await file(ministry, against('m'))).code).toBe('FORBIDDEN');
    expect((await file(stranger, { ...against('l'), kind: 'LISTING', subject: ENTRY })).code).toBe('NOT_FOUND');
    expect((await file(holder, { ...against('n'), subject: 'G2024101006480000' })).code).toBe('NOT_FOUND');
    const { id } = (await file(holder, against('a'))).fileAppeal.appeal;
    const dismissed = { appeal: id, outcome: 'DISMISSED', reasons: '理由不成立' };
    for (const who of [stranger, otherBody, shanghai, ministry, operator])
      expect((await decide(who, dismissed)).code).toMatch(/NOT_FOUND/);
    expect((await decide(holder, dismissed)).code).toBe('FORBIDDEN');
  });

  it('go on to the regulator when the body dismisses them, who reads what was decided', async () => {
    const { id } = (await file(holder, against('a'))).fileAppeal.appeal;
    const next = against('a2', { continues: id });
    expect((await file(holder, next)).code).toBe('CONFLICT');
    expect((await decide(body, { appeal: id, outcome: 'DISMISSED', reasons: '未经验证', remedy: 'x' })).code).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      (await decide(body, { appeal: id, outcome: 'DISMISSED', reasons: '未经验证' })).decideAppeal.appeal.state,
    ).toBe('DISMISSED');
    expect((await decide(body, { appeal: id, outcome: 'DISMISSED', reasons: '未经验证' })).code).toBeUndefined();
    expect((await decide(body, { appeal: id, outcome: 'UPHELD', reasons: 'x', remedy: 'y' })).code).toBe('CONFLICT');
    const second = (await file(holder, next)).fileAppeal.appeal;
    expect(second).toMatchObject({ stage: 2, forum: 'REGULATOR', previous: id });
    expect(await whoSees(id)).toEqual(['holder', 'body', 'shanghai']);
    expect((await file(holder, against('a3', { continues: id }))).code).toBe('CONFLICT');
    const upheld = { appeal: second.id, outcome: 'UPHELD', reasons: '整改属实', remedy: '恢复证书' };
    expect((await decide(shanghai, { ...upheld, remedy: null })).code).toBe('BAD_USER_INPUT');
    expect((await decide(shanghai, upheld)).decideAppeal.appeal).toMatchObject({
      state: 'UPHELD',
      owner: 'BODY:101',
      remedyDue: lastDayOf('HUB-08', '2026-11-27'),
      remediedOn: null,
    });
    // The owner puts it right by its own report; the hub only sees it.
    const restored = (status: 'SUSPENDED' | 'VALID') => {
      const { fact } = SAMPLES.CertificateChanged;
      const period = { reasonCode: null, until: null, voluntary: false };
      const history = [
        { ...period, status: 'VALID', from: '2024-01-10' },
        { ...period, status: 'SUSPENDED', from: SUSPENDED_ON },
        ...(status === 'VALID' ? [{ ...period, status, from: '2026-11-27' }] : []),
      ];
      return {
        seq: 1,
        at: clock.now().toISOString(),
        type: 'CertificateChanged',
        key: NUMBER,
        fact: { ...fact, number: NUMBER, statusHistory: history },
      } as never as FeedEvent;
    };
    const follow = (event: FeedEvent) =>
      hub.instance.kit.write((scope) => hub.instance.services.appeals.follow([event], scope));
    const remediedOn = async () =>
      (await ask(`{ appeal(id: "${second.id}") { remediedOn } }`, holder)).appeal.remediedOn;
    await follow(restored('SUSPENDED'));
    expect(await remediedOn()).toBeNull();
    await follow(restored('VALID'));
    expect(await remediedOn()).toBe('2026-11-27');
  });

  it('against entries go to the authority that listed, and then to the ministry when it is overdue', async () => {
    const listing = { reference: 'l1', kind: 'LISTING', subject: ENTRY, grounds: '处罚已撤销' };
    const first = (await file(holder, listing)).fileAppeal.appeal;
    expect(first).toMatchObject({ assignee: 'REGULATOR:310000', owner: 'REGULATOR:310000' });
    expect(await whoSees(first.id)).toEqual(['holder', 'shanghai']);
    clock.set(`${addDays(first.due, 1)}T04:00:00Z`);
    expect((await ask(`{ appeal(id: "${first.id}") { isOverdue } }`, holder)).appeal.isOverdue).toBe(true);
    const second = await file(holder, { ...listing, reference: 'l2', continues: first.id });
    expect(second.fileAppeal.appeal).toMatchObject({ forum: 'CNCA', assignee: 'MINISTRY' });
    clock.set('2026-11-27T04:00:00Z');
  });

  it('against a class of credit go to the regulator of the area, for the appellant’s own class alone (MI-10)', async () => {
    const own = `ENTERPRISE:${holder.uscc}`;
    const appeal = { reference: 'c1', kind: 'CREDIT_CLASS', subject: own, grounds: '规则适用有误', division: '310118' };
    const filed = (await file(holder, appeal)).fileAppeal.appeal;
    expect(filed).toMatchObject({ forum: 'REGULATOR', assignee: 'REGULATOR:310118', owner: 'REGULATOR:310118' });
    expect(await whoSees(filed.id)).toEqual(['holder', 'shanghai']);
    const others = await file(holder, { ...appeal, reference: 'c2', subject: 'BODY:101' });
    expect(others).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('against the finding of an inspection are for those that it is about, go to its regulator, and end with its correction (INS)', async () => {
    const appeal = { reference: 'f1', kind: 'INSPECTION_FINDING', subject: 'in_failed', grounds: '样品不是本企业的' };
    const filed = (await file(holder, { ...appeal, division: '440000' })).fileAppeal.appeal;
    expect(filed).toMatchObject({ forum: 'REGULATOR', assignee: 'REGULATOR:310114', owner: 'REGULATOR:310114' });
    expect(await whoSees(filed.id)).toEqual(['holder', 'shanghai']);
    // Somebody else's is like one that does not exist; a body is told of failures alone before the publication.
    for (const [who, subject] of [
      [stranger, 'in_failed'],
      [holder, 'in_nowhere'],
      [otherBody, 'in_failed'],
      [body, 'in_corrected'],
    ] as const)
      expect(await file(who, { ...appeal, reference: 'f2', subject })).toMatchObject({
        code: 'NOT_FOUND',
        message: 'There is no such inspection of the appellant.',
      });
    expect((await file(body, { ...appeal, reference: 'f3' })).code).toBeUndefined();

    const granted = { appeal: filed.id, outcome: 'UPHELD', reasons: '复检合格', remedy: '更正检查记录' };
    expect((await decide(shanghai, granted)).decideAppeal.appeal.state).toBe('UPHELD');
    const told = async (key: string, action: 'RECORD' | 'CORRECT') => {
      const { fact } = SAMPLES.InspectionChanged;
      const event = { type: 'InspectionChanged', key, fact: { ...fact, id: key, change: { ...fact.change, action } } };
      await hub.instance.kit.write((scope) => hub.instance.services.appeals.follow([event as never], scope));
      return (await ask(`{ appeal(id: "${filed.id}") { remediedOn } }`, holder)).appeal.remediedOn;
    };
    expect(await told('in_corrected', 'CORRECT')).toBeNull();
    expect(await told('in_failed', 'RECORD')).toBeNull();
    expect(await told('in_failed', 'CORRECT')).toBe('2026-11-27');
  });

  it('of a body against a row of the List go to the expert group', async () => {
    const { appeal } = (
      await file(otherBody, { reference: 'r1', kind: 'LIST_ROW', subject: '2024-1/3', grounds: '条件不明确' })
    ).fileAppeal;
    expect(appeal).toMatchObject({ forum: 'EXPERT_GROUP', assignee: 'MINISTRY', owner: 'MINISTRY' });
    expect(await whoSees(appeal.id)).toEqual(['otherBody', 'ministry']);
    const taken = `mutation { withdrawAppeal(input: { appeal: "${appeal.id}" }) { appeal { state } } }`;
    expect((await ask(taken, ministry)).code).toBe('FORBIDDEN');
    expect((await ask(taken, otherBody)).withdrawAppeal.appeal.state).toBe('WITHDRAWN');
    expect((await decide(ministry, { appeal: appeal.id, outcome: 'DISMISSED', reasons: 'x' })).code).toBe('CONFLICT');
  });

  it('have a path for every kind, with a source and one who decides at each stage', () => {
    const kinds: readonly AppealKind[] = [
      'STATUS_DECISION',
      'REUSE_DECISION',
      'TECHNICAL',
      'LIST_ROW',
      'LISTING',
      'INSPECTION_FINDING',
      'RECORDED_FACT',
      'ACCESS_RECORD',
      'CREDIT_CLASS',
    ];
    for (const kind of kinds) {
      const stages = pathOn(kind, '2026-11-27');
      expect(stages.filter(({ straight }) => !straight).map(({ stage }) => stage)).toEqual(
        stages.filter(({ straight }) => !straight).map((_, index) => index + 1),
      );
      for (const { source, decideDeadline } of stages) {
        expect(source).not.toBe('');
        expect(lastDayOf(decideDeadline, '2026-11-27') > '2026-11-27').toBe(true);
      }
    }
    expect(pathOn('STATUS_DECISION', '2015-12-31')).toEqual([]);
  });

  it.each([
    ['no grounds', { grounds: ' ' }, 'input.grounds'],
    ['a paper without its digest', { papers: [{ name: '报告', sha256: 'x' }] }, 'input.papers[0].sha256'],
    ['no certificate number', { subject: 'CQC1' }, 'input.subject'],
    ['a day to come', { contestedOn: '2027-01-01' }, 'input.contestedOn'],
  ])('with %s are refused by name', async (_what, more, argument) => {
    const { errors } = await hub.execute(
      `mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { ${APPEAL} } }`,
      { input: against('x', more) },
      holder,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
