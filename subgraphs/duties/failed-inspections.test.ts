import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { DUTY_CALLERS, type DutiesHub, startDutiesHub } from '../../tests/support/duties-hub.ts';
import { startTestStore, type TestStore } from '../../tests/support/subgraph-harness.ts';
import { certificate, NUMBER, suspended, valid } from '../claims/fixtures.ts';

const { body101, body102, holder, stranger, shanghai, guangdong, ministry, operator } = DUTY_CALLERS;
const changed = (changes: Parameters<typeof certificate>[0] = {}) =>
  ({ type: 'CertificateChanged', fact: certificate(changes) }) as const;

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
const rulesOf = async (caller: Caller) =>
  nodes((await hub.ask('{ deadlines { edges { node { rule } } } }', caller)).data.deadlines).map(({ rule }) => rule);

describe('a failed inspection (INS-03, SUS-12)', () => {
  const inspection = (id: string, conclusion: 'PASS' | 'FAIL', conductedOn = '2026-11-20') =>
    ({
      type: 'InspectionChanged',
      fact: {
        id,
        task: null,
        certificateNumber: NUMBER,
        bodyCode: '101',
        holderUscc: '91310118YQ0001371W',
        divisionCode: '310118',
        conductedOn,
        conclusion,
        markUse: 'CORRECT',
        publicFrom: '2026-12-18',
        tellsBody: true,
        change: { action: 'RECORD', at: '2026-11-20T04:00:00.000Z' },
      },
    }) as const;
  const TASKS = `{ myTasks(filter: { rule: INSPECTION_FAILED, states: [OPEN, TAKEN, DONE, CLOSED] }) {
    edges { node { subject state } } } }`;
  const openTasks = async (caller: Caller) =>
    nodes((await hub.ask(TASKS, caller)).data.myTasks).map(({ subject, state }) => `${subject} ${state}`);
  beforeEach(async () => {
    await hub.tell(changed());
    await hub.settle();
    await hub.tell(inspection('in_1', 'FAIL'));
    await hub.settle();
  });

  it('is a task of the issuing body, open until it has acted', async () => {
    expect(await openTasks(body101)).toEqual([`${NUMBER} OPEN`]);
    expect(await openTasks(body102)).toEqual([]);
    await hub.tell(changed({ statusHistory: [valid('2024-03-02'), suspended('2026-11-22', '2027-05-21')] }));
    await hub.settle();
    expect(await openTasks(body101)).toEqual([`${NUMBER} CLOSED`]);
  });

  it('is met by one that passes later, and void once it was corrected', async () => {
    await hub.tell(inspection('in_2', 'PASS', '2026-11-21'));
    await hub.settle();
    expect(await openTasks(body101)).toEqual([`${NUMBER} CLOSED`]);
    await hub.tell(inspection('in_3', 'FAIL', '2026-11-22'));
    await hub.settle();
    expect(await openTasks(body101)).toContain(`${NUMBER} OPEN`);
    await hub.tell(inspection('in_3', 'PASS', '2026-11-22'));
    await hub.settle();
    expect(await openTasks(body101)).not.toContain(`${NUMBER} OPEN`);
  });

  it('is told to everybody from its publication on, once, with no value of it; and that it was put right', async () => {
    const published = async () =>
      (await hub.news()).filter(({ type }) => type === 'InspectionPublished').map(({ fact }) => fact);
    await hub.at('2026-12-17T15:00:00Z');
    await hub.settle();
    expect(await published()).toEqual([]);
    await hub.at('2026-12-17T17:00:00Z');
    await hub.settle();
    await hub.settle();
    expect(await published()).toEqual([
      {
        id: 'in_1',
        certificateNumber: NUMBER,
        bodyCode: '101',
        holderUscc: '91310118YQ0001371W',
        divisionCode: '310118',
        conductedOn: '2026-11-20',
        conclusion: 'FAIL',
        publicFrom: '2026-12-18',
      },
    ]);
    await hub.tell(inspection('in_1', 'PASS'), inspection('in_2', 'PASS'));
    await hub.settle();
    expect((await published()).map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual(['in_1 PASS']);
    await hub.tell(inspection('in_2', 'FAIL'));
    await hub.settle();
    expect((await published()).map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual(['in_2 FAIL']);
  });

  it('is to be judged by the authority of the area once it is public, which declines a listing with a reason; nobody else knows', async () => {
    const JUDGED = `{ myTasks(filter: { rule: INSPECTION_CREDIT, states: [OPEN, TAKEN, DONE, CLOSED] }) { edges { node { id subject state due } } } }`;
    const tasks = async (caller: Caller) => nodes((await hub.ask(JUDGED, caller)).data.myTasks);
    const DONE = 'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { task { state } } }';
    const done = (caller: Caller, task: unknown, note: string) => hub.ask(DONE, caller, { input: { task, note } });
    expect(await tasks(shanghai)).toEqual([]);
    await hub.at('2026-12-17T17:00:00Z');
    await hub.settle();
    const [open] = await tasks(shanghai);
    expect(open).toMatchObject({ subject: NUMBER, state: 'OPEN', due: '2027-01-15' });
    for (const caller of [body101, holder, guangdong, operator]) {
      expect(await tasks(caller)).toEqual([]);
      expect(await rulesOf(caller)).not.toContain('INSPECTION_CREDIT');
      expect((await done(caller, open?.['id'], '不列入')).code).toBe('NOT_FOUND');
    }
    expect((await done(shanghai, open?.['id'], '')).code).toBe('BAD_USER_INPUT');
    expect((await done(shanghai, open?.['id'], '（样例）情节轻微，不列入')).data.completeTask.task.state).toBe('DONE');
    expect(await tasks(shanghai)).toMatchObject([{ state: 'DONE' }]);
  });

  it('that is put right before it was public is told to nobody and asks nothing', async () => {
    await hub.tell(inspection('in_1', 'PASS'));
    await hub.at('2026-12-17T17:00:00Z');
    await hub.settle();
    expect((await hub.news()).filter(({ type }) => type === 'InspectionPublished')).toEqual([]);
    expect(await rulesOf(shanghai)).not.toContain('INSPECTION_CREDIT');
  });

  it('is told to those concerned, the authority of the area and the ministry; not to partners of an alliance, nor to the operator', async () => {
    const seen = async (caller: Caller) => (await rulesOf(caller)).includes('INSPECTION_FAILED');
    const partner = { ...guangdong, division: '330000', divisions: ['330000', '310000'] };
    for (const caller of [body101, holder, shanghai, ministry]) expect(await seen(caller)).toBe(true);
    for (const caller of [body102, stranger, guangdong, partner, operator]) expect(await seen(caller)).toBe(false);
    // What an alliance does open: the surveillance that is due.
    expect(await rulesOf(partner)).toContain('SURVEILLANCE_DUE');
  });
});
