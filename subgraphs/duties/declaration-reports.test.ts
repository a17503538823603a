import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { DECLARATIONS } from '../../schema/domain/events/samples/declarations.ts';
import { DUTY_CALLERS, type DutiesHub, startDutiesHub } from '../../tests/support/duties-hub.ts';
import { startTestStore, type TestStore } from '../../tests/support/subgraph-harness.ts';

const { body101, holder, stranger, shanghai, guangdong, ministry } = DUTY_CALLERS;
const TASKS = `{ myTasks(filter: { states: [OPEN, TAKEN, DONE, CLOSED] }) { edges { node { subject state assignee } } } }`;
const NOTICES = '{ myNotices { edges { node { kind title { zh } text { zh en } } } } }';
const DEADLINES = '{ deadlines { edges { node { rule subject startsOn due state } } } }';

let store: TestStore;
let hub: DutiesHub;
beforeAll(async () => {
  store = await startTestStore();
});
beforeEach(async () => {
  hub = await startDutiesHub('2026-11-22T04:00:00Z', store);
});
afterEach(() => hub.stop());
afterAll(() => store.stop());

const nodes = (list: { readonly edges: readonly { readonly node: Record<string, unknown> }[] }) =>
  list.edges.map(({ node }) => node);
const tasksOf = async (caller: Caller) => nodes((await hub.ask(TASKS, caller)).data.myTasks);
const noticesOf = async (caller: Caller) => nodes((await hub.ask(NOTICES, caller)).data.myNotices);
const deadlinesOf = async (caller: Caller) => nodes((await hub.ask(DEADLINES, caller)).data.deadlines);

describe('efficiency reports of declarations', () => {
  const filing = DECLARATIONS.DeclarationChanged.fact;
  const told = (changes: Partial<typeof filing> = {}) =>
    ({ type: 'DeclarationChanged', fact: { ...filing, ...changes } }) as const;
  const rows = async (caller: Caller) =>
    (await deadlinesOf(caller)).map(({ rule, subject, startsOn, due, state }) => [rule, subject, startsOn, due, state]);

  it('are reminded of before the due day, are a task of the authority once overdue, and are done with the report (SDC-01, MI-13)', async () => {
    await hub.tell(told());
    expect(await rows(holder)).toEqual([
      ['DECLARATION_REPORT_DUE', filing.number, '2026-01-06', '2027-01-06', 'RUNNING'],
    ]);
    await hub.settle();
    expect(await noticesOf(holder)).toEqual([]);
    await hub.at('2026-12-07T04:00:00Z');
    await hub.settle();
    const [reminder, ...others] = await noticesOf(holder);
    expect(others).toEqual([]);
    expect(reminder).toMatchObject({ kind: 'DECLARATION_REPORT_DUE' });
    expect(JSON.stringify(reminder)).toContain('应于2027-01-06前报送');
    expect(await tasksOf(shanghai)).toEqual([]);
    await hub.at('2027-01-06T17:00:00Z');
    await hub.settle();
    const [task] = await tasksOf(shanghai);
    expect(task).toMatchObject({ subject: filing.number, state: 'OPEN', assignee: `REGULATOR:${filing.divisionCode}` });
    // The report comes: the task is over, and the next report is due a year after the days that it covers.
    await hub.tell(told({ coveredTo: '2026-12-31', reportDue: '2027-12-31' }));
    await hub.settle();
    expect((await tasksOf(shanghai)).map(({ state }) => state)).toEqual(['CLOSED']);
    expect(await rows(holder)).toEqual([
      ['DECLARATION_REPORT_DUE', filing.number, '2026-12-31', '2027-12-31', 'RUNNING'],
    ]);
  });

  it('are due of what is filed alone, and are seen by supplier and supervision', async () => {
    await hub.tell(told());
    expect(await Promise.all([holder, shanghai, ministry].map(async (one) => (await rows(one)).length))).toEqual([
      1, 1, 1,
    ]);
    expect(await Promise.all([stranger, guangdong, body101].map(async (one) => (await rows(one)).length))).toEqual([
      0, 0, 0,
    ]);
    await hub.tell(told({ state: 'WITHDRAWN', endedOn: '2026-11-20', reportDue: null }));
    expect(await rows(holder)).toEqual([]);
    await hub.tell(told({ number: null, state: 'SUBMITTED', filedOn: null, reportDue: null }));
    expect(await rows(holder)).toEqual([]);
  });
});

describe('deadlines of a certification', () => {
  it('are computed for whoever asks, of a course that is told and not kept (DL-01 to DL-07)', async () => {
    const ask = (course: string) =>
      hub.ask(
        `{ certificationDeadlines(course: ${course}, on: "2026-05-01") {
          period { id source } state due counted notCounted unknownYears reasons { zh en } } }`,
        PUBLIC_CALLER,
      );
    const course = '{ acceptedOn: "2026-01-01", delays: [{ cause: LATE_FEES, from: "2026-02-01", to: "2026-02-10" }] }';
    const { data } = await ask(course);
    expect(data.certificationDeadlines).toHaveLength(7);
    expect(data.certificationDeadlines[4]).toMatchObject({
      period: { id: 'DL-05', source: 'S2 认证时限' },
      state: 'OVERDUE',
      due: '2026-04-11',
      counted: 110,
      notCounted: 10,
    });
    expect((await ask('{ appliedOn: "2026-01-02", issuedOn: "2026-01-01" }')).code).toBe('BAD_USER_INPUT');
  });
});
