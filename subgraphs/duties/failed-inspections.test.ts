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

  it('is told to those concerned, the authority of the area and the ministry; not to partners of an alliance, nor to the operator', async () => {
    const seen = async (caller: Caller) => (await rulesOf(caller)).includes('INSPECTION_FAILED');
    const partner = { ...guangdong, division: '330000', divisions: ['330000', '310000'] };
    for (const caller of [body101, holder, shanghai, ministry]) expect(await seen(caller)).toBe(true);
    for (const caller of [body102, stranger, guangdong, partner, operator]) expect(await seen(caller)).toBe(false);
    // What an alliance does open: the surveillance that is due.
    expect(await rulesOf(partner)).toContain('SURVEILLANCE_DUE');
  });
});
