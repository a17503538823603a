import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { DUTY_CALLERS, type DutiesHub, startDutiesHub } from '../../tests/support/duties-hub.ts';
import { startTestStore, type TestStore } from '../../tests/support/subgraph-harness.ts';
import { certificate, link, NUMBER, result, suspended, valid } from '../claims/fixtures.ts';

const { body101, body102, holder, stranger, shanghai, guangdong, ministry } = DUTY_CALLERS;
const changed = (changes: Parameters<typeof certificate>[0] = {}) =>
  ({ type: 'CertificateChanged', fact: certificate(changes) }) as const;
const surveillance = (conductedOn: string, conclusion: 'PASS' | 'FAIL' = 'PASS') =>
  ({
    type: 'SurveillanceReported',
    fact: { certificateNumber: NUMBER, conductedOn, conclusion, unannounced: false },
  }) as const;
const OTHER = 'G2024101006483921';

const TASKS = `{ myTasks(filter: { states: [OPEN, TAKEN, DONE, CLOSED] }) { edges { node {
  id rule subject state assignee due isOverdue level takenBy history { action by note } } } } }`;
const NOTICES = '{ myNotices { edges { node { id kind subject isRead title { zh en } text { zh en } } } } }';
const DEADLINES = '{ deadlines { edges { node { rule subject startsOn due state madeFrom } } totalCount } }';

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
const tasksOf = async (caller: Parameters<DutiesHub['ask']>[1]) => nodes((await hub.ask(TASKS, caller)).data.myTasks);
const noticesOf = async (caller: Parameters<DutiesHub['ask']>[1]) =>
  nodes((await hub.ask(NOTICES, caller)).data.myNotices);
const deadlinesOf = async (caller: Parameters<DutiesHub['ask']>[1]) =>
  nodes((await hub.ask(DEADLINES, caller)).data.deadlines);

describe('deadlines', () => {
  it('follow from the facts, are made anew with them, and name what they were made from (ST-03, REN, SUR)', async () => {
    await hub.tell(
      changed({ statusHistory: [valid('2024-03-02'), suspended('2026-06-01', '2026-12-01')] }),
      surveillance('2026-02-01'),
    );
    const before = await deadlinesOf(body101);
    expect(before.map(({ rule, startsOn, due, state }) => [rule, startsOn, due, state])).toEqual([
      ['SUSPENSION_END', '2026-06-01', '2026-12-01', 'RUNNING'],
      ['SURVEILLANCE_DUE', '2026-02-01', '2027-02-01', 'RUNNING'],
      ['RENEWAL_CLOSES', '2028-12-01', '2029-03-01', 'PENDING'],
      ['RENEWAL_OPENS', '2028-12-01', '2029-03-01', 'PENDING'],
    ]);
    expect(before[1]?.['madeFrom']).toEqual(['certificates/1', 'certificates/2']);
    await hub.tell(
      changed({
        statusHistory: [valid('2024-03-02'), suspended('2026-06-01', '2026-12-01'), valid('2026-11-20')],
      }),
    );
    const after = await deadlinesOf(body101);
    expect(after.find(({ rule }) => rule === 'SUSPENSION_END')?.['state']).toBe('MET');
  });

  it('are seen by those whom they concern and by supervision, and by nobody else', async () => {
    await hub.tell(changed(), surveillance('2026-11-01', 'FAIL'));
    const count = async (caller: Parameters<DutiesHub['ask']>[1]) => (await deadlinesOf(caller)).length;
    expect(await Promise.all([body101, holder, shanghai, ministry].map(count))).toEqual([4, 4, 4, 4]);
    expect(await Promise.all([body102, stranger, guangdong].map(count))).toEqual([0, 0, 0]);
    const ofCertificate = `{ _entities(representations: [{ __typename: "Certificate", number: "${NUMBER}" }]) {
      ... on Certificate { deadlines { rule } } } }`;
    const seen = async (caller: Parameters<DutiesHub['ask']>[1]) =>
      (await hub.ask(ofCertificate, caller)).data._entities[0].deadlines.length;
    expect(await Promise.all([body101, guangdong].map(seen))).toEqual([4, 0]);
    expect((await hub.ask(DEADLINES, PUBLIC_CALLER)).code).toBe('FORBIDDEN');
    expect((await hub.ask(ofCertificate, PUBLIC_CALLER)).code).toBe('FORBIDDEN');
  });

  it('are computed for whoever asks, with pauses (DL-05, APP-02)', async () => {
    const ask = (pauses: string) =>
      hub.ask(
        `{ deadlineOf(rule: "DL-05", startsOn: "2026-01-01", pauses: ${pauses}) { due unknownYears period { source } } }`,
        PUBLIC_CALLER,
      );
    expect((await ask('[]')).data.deadlineOf).toMatchObject({ due: '2026-04-01', period: { source: 'S2 认证时限' } });
    expect((await ask('[{ from: "2026-02-01", to: "2026-02-10" }]')).data.deadlineOf.due).toBe('2026-04-11');
    expect((await ask('[{ from: "2026-02-01" }]')).data.deadlineOf.due).toBeNull();
    expect((await ask('[{ from: "2026-02-10", to: "2026-02-01" }]')).code).toBe('BAD_USER_INPUT');
  });
});

describe('the scheduler', () => {
  it('opens a task when a suspension is past its last day, tells holder and body, and closes it when the body has acted (ST-04)', async () => {
    await hub.tell(
      changed({ statusHistory: [valid('2024-03-02'), suspended('2026-06-01', '2026-12-01')] }),
      surveillance('2026-02-01'),
    );
    await hub.settle();
    expect(await tasksOf(body101)).toEqual([]);
    expect((await noticesOf(holder)).map(({ kind }) => kind)).toEqual(['SUSPENSION_END']);
    await hub.at('2026-12-02T16:30:00Z');
    await hub.settle();
    const [task, ...others] = await tasksOf(body101);
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      rule: 'SUSPENSION_END',
      subject: NUMBER,
      state: 'OPEN',
      assignee: 'BODY:101',
      due: '2026-12-10',
    });
    expect(await tasksOf(body102)).toEqual([]);
    // By word it can't be ended while the facts say otherwise.
    const complete = 'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { task { state } } }';
    const refused = await hub.ask(complete, body101, { input: { task: task?.['id'], note: 'done' } });
    expect(refused.code).toBe('CONFLICT');
    await hub.tell(
      changed({
        statusHistory: [
          valid('2024-03-02'),
          suspended('2026-06-01', '2026-12-01'),
          { status: 'REVOKED', from: '2026-12-03', reasonCode: 'REV-04', until: null, voluntary: false },
        ],
      }),
    );
    await hub.settle();
    const after = await tasksOf(body101);
    expect(after.find(({ rule }) => rule === 'SUSPENSION_END')).toMatchObject({ state: 'CLOSED' });
    // ST-07: the revocation is to be published.
    expect(after.find(({ rule }) => rule === 'STATUS_UNPUBLISHED')).toMatchObject({ state: 'OPEN', due: '2026-12-17' });
  });

  it('gives each body one task when a result fails, and closes it when the link is whole (CAS-03, CB-02)', async () => {
    const holderOther = certificate({ number: OTHER });
    await hub.tell(
      changed(),
      { type: 'CertificateChanged', fact: holderOther },
      surveillance('2026-11-01'),
      {
        type: 'SurveillanceReported',
        fact: { certificateNumber: OTHER, conductedOn: '2026-11-01', conclusion: 'PASS', unannounced: false },
      },
      { type: 'ConformityResultChanged', fact: result() },
      { type: 'ReuseLinkChanged', fact: link() },
      { type: 'ReuseLinkChanged', fact: link({ id: 'L2', certificateNumber: OTHER }) },
    );
    await hub.settle();
    await hub.news();
    await hub.tell({
      type: 'ConformityResultChanged',
      fact: result({ statusHistory: [valid('2024-01-01'), suspended('2026-11-20', '2027-05-20')] }),
    });
    await hub.settle();
    const [task, ...more] = await tasksOf(body101);
    expect(more).toEqual([]);
    expect(task).toMatchObject({ rule: 'REUSE_LINK_BROKEN', subject: 'R1', state: 'OPEN' });
    const told = (await hub.news()).filter(({ type }) => type === 'EffectiveStatusChanged');
    expect(told.map(({ key, fact }) => [key, (fact['after'] as { status: string }).status, fact['cause']])).toEqual([
      [NUMBER, 'SUSPENDED', 'REUSE_LINK'],
      [OTHER, 'SUSPENDED', 'REUSE_LINK'],
    ]);
    await hub.tell({
      type: 'ConformityResultChanged',
      fact: result({
        statusHistory: [valid('2024-01-01'), suspended('2026-11-20', '2027-05-20'), valid('2026-11-22')],
      }),
    });
    await hub.settle();
    expect((await tasksOf(body101))[0]).toMatchObject({
      state: 'CLOSED',
      history: [{}, { action: 'CLOSE', note: 'MET' }],
    });
    expect((await hub.news()).filter(({ type }) => type === 'EffectiveStatusChanged')).toHaveLength(2);
  });

  it('fires what fell due while it stood still, once, and never twice when the clock goes back (late rather than never)', async () => {
    await hub.tell(
      changed({ terms: [{ from: '2024-03-02', to: '2026-12-15' }] }),
      surveillance('2026-11-01'),
      { type: 'ConformityResultChanged', fact: result({ terms: [{ from: '2024-01-01', to: '2026-12-05' }] }) },
      { type: 'ReuseLinkChanged', fact: link() },
    );
    await hub.settle();
    await hub.news();
    await hub.at('2027-02-01T04:00:00Z');
    await hub.settle();
    const first = (await hub.news()).filter(({ type }) => type === 'EffectiveStatusChanged');
    expect(first.map(({ fact }) => [(fact['after'] as { status: string }).status, fact['cause']])).toEqual([
      ['EXPIRED', 'CLOCK'],
    ]);
    const notices = await noticesOf(holder);
    await hub.at('2026-12-10T04:00:00Z');
    await hub.settle();
    await hub.at('2027-02-02T04:00:00Z');
    await hub.settle();
    expect((await hub.news()).filter(({ type }) => type === 'EffectiveStatusChanged')).toEqual([]);
    expect(await noticesOf(holder)).toEqual(notices);
  });

  it('has one leader: the second does nothing, takes over when the first is silent, and the first then writes nothing', async () => {
    await hub.tell(
      changed({ statusHistory: [valid('2024-03-02'), suspended('2026-05-01', '2026-10-31')] }),
      surveillance('2026-02-01'),
    );
    expect((await hub.round('one')).leads).toBe(true);
    expect(await hub.round('two')).toEqual({ leads: false, more: false });
    await hub.at('2026-11-22T04:01:00Z');
    expect((await hub.round('two')).leads).toBe(true);
    expect((await hub.round('one')).leads).toBe(false);
    // A clock that had been far ahead leaves a lease that nobody could outlive: it counts as over.
    await hub.at('2026-11-29T04:00:00Z');
    await hub.round('two');
    await hub.at('2026-11-22T04:02:00Z');
    expect((await hub.round('one')).leads).toBe(true);
    await hub.settle('one');
    expect(await tasksOf(body101)).toHaveLength(1);
  });

  it('passes an overdue task up to the regulator of the area, then to the ministry', async () => {
    await hub.tell(
      changed({ statusHistory: [valid('2024-03-02'), suspended('2026-05-01', '2026-10-31')] }),
      surveillance('2026-02-01'),
    );
    await hub.settle();
    expect(await tasksOf(shanghai)).toEqual([]);
    await hub.at('2026-12-01T04:00:00Z');
    await hub.settle();
    expect((await tasksOf(shanghai))[0]).toMatchObject({ assignee: 'REGULATOR:310118', level: 1 });
    expect(await tasksOf(guangdong)).toEqual([]);
    expect((await noticesOf(shanghai))[0]).toMatchObject({ kind: 'TASK_ESCALATED' });
    await hub.at('2026-12-20T04:00:00Z');
    await hub.settle();
    const [task] = await tasksOf(ministry);
    expect(task).toMatchObject({ assignee: 'MINISTRY', level: 2, isOverdue: false });
    // The body still has it, and so has the regulator.
    expect((await tasksOf(body101))[0]).toMatchObject({ assignee: 'MINISTRY' });
    const complete = 'mutation ($input: CompleteTaskInput!) { completeTask(input: $input) { task { state } } }';
    const done = await hub.ask(complete, ministry, { input: { task: task?.['id'], note: '责令撤销' } });
    expect(done.data.completeTask.task.state).toBe('DONE');
  });

  it('concludes nothing while a feed is not known to its end', async () => {
    await hub.tell(changed({ statusHistory: [valid('2024-03-02'), suspended('2026-05-01', '2026-10-31')] }));
    hub.clock.set('2026-11-22T05:00:00Z');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await hub.round('one')).toEqual({ leads: true, more: false });
    expect(await tasksOf(body101)).toEqual([]);
  });

  it('is run by nobody but the hub', async () => {
    const query = 'mutation { runDuties(input: { runner: "x" }) { leads } }';
    expect((await hub.ask(query, { ...ministry, scopes: [...ministry.scopes, 'hub:duties'] })).code).toBe('FORBIDDEN');
  });
});

describe('tasks and notices', () => {
  it('are taken by one agency, given back, and are not there for others', async () => {
    await hub.tell(
      changed({ statusHistory: [valid('2024-03-02'), suspended('2026-05-01', '2026-10-31')] }),
      surveillance('2026-02-01'),
    );
    await hub.settle();
    const id = (await tasksOf(body101))[0]?.['id'];
    const take = 'mutation ($input: TakeTaskInput!) { takeTask(input: $input) { task { state takenBy } } }';
    const back = 'mutation ($input: ReturnTaskInput!) { returnTask(input: $input) { task { state takenBy } } }';
    expect((await hub.ask(take, body102, { input: { task: id } })).code).toBe('NOT_FOUND');
    const taken = await hub.ask(take, body101, { input: { task: id } });
    expect(taken.data.takeTask.task).toEqual({ state: 'TAKEN', takenBy: 'body-101' });
    expect((await hub.ask(take, body101, { input: { task: id } })).data.takeTask.task.state).toBe('TAKEN');
    const other = { ...body101, agency: 'body-101-b' };
    expect((await hub.ask(take, other, { input: { task: id } })).code).toBe('CONFLICT');
    expect((await hub.ask(back, body101, { input: { task: id } })).data.returnTask.task).toEqual({
      state: 'OPEN',
      takenBy: null,
    });
  });

  it('are told in both languages, and marked as read by each agency for itself', async () => {
    await hub.tell(changed(), surveillance('2026-11-01'));
    await hub.settle();
    await hub.tell(changed({ statusHistory: [valid('2024-03-02'), suspended('2026-11-20', '2027-05-20')] }));
    await hub.settle();
    const [notice] = (await noticesOf(holder)).filter(({ kind }) => kind === 'STATUS_CHANGED');
    expect(notice).toMatchObject({
      isRead: false,
      text: {
        zh: `证书${NUMBER}自2026-11-20起由“有效”变为“暂停”。SUS-12`,
        en: `Certificate ${NUMBER} is SUSPENDED since 2026-11-20; it was VALID. SUS-12`,
      },
    });
    const mark = 'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { marked } }';
    const input = { notices: [notice?.['id']] };
    expect((await hub.ask(mark, stranger, { input })).data.markNoticesRead.marked).toBe(0);
    expect((await hub.ask(mark, holder, { input })).data.markNoticesRead.marked).toBe(1);
    expect((await hub.ask(mark, holder, { input })).data.markNoticesRead.marked).toBe(0);
    const unread = await hub.ask('{ myNotices(unreadOnly: true) { edges { node { id } } } }', holder);
    expect(nodes(unread.data.myNotices).map(({ id }) => id)).not.toContain(notice?.['id']);
    expect((await noticesOf(body101)).every(({ isRead }) => isRead === false)).toBe(true);
  });

  it('close a publication that is recorded, once, by the body itself (ST-07)', async () => {
    await hub.tell(
      changed({ statusHistory: [valid('2024-03-02'), suspended('2026-11-20', '2027-05-20')] }),
      surveillance('2026-11-01'),
    );
    await hub.settle();
    expect((await tasksOf(body101)).map(({ rule }) => rule)).toEqual(['STATUS_UNPUBLISHED']);
    const record = `mutation ($input: RecordPublicationInput!) { recordPublication(input: $input) {
      publication { status statusFrom publishedOn place } } }`;
    const input = { certificateNumber: NUMBER, publishedOn: '2026-11-21', place: 'https://body.example/notices/7' };
    expect((await hub.ask(record, body102, { input })).code).toBe('FORBIDDEN');
    expect((await hub.ask(record, body101, { input: { ...input, publishedOn: '2026-11-01' } })).code).toBe(
      'BAD_USER_INPUT',
    );
    const done = await hub.ask(record, body101, { input });
    expect(done.data.recordPublication.publication).toMatchObject({ status: 'SUSPENDED', statusFrom: '2026-11-20' });
    await hub.ask(record, body101, { input });
    await hub.settle();
    expect((await hub.news()).filter(({ type }) => type === 'StatusPublished')).toHaveLength(1);
    expect((await tasksOf(body101))[0]).toMatchObject({ state: 'CLOSED' });
    const publications = `{ _entities(representations: [{ __typename: "Certificate", number: "${NUMBER}" }]) {
      ... on Certificate { publications { place } } } }`;
    expect((await hub.ask(publications, PUBLIC_CALLER)).data._entities[0].publications).toHaveLength(1);
  });
});

describe('notices beside the inbox', () => {
  it('go out by the agency’s preferences, once, with their outcome kept', async () => {
    const set = `mutation ($input: SetNoticePreferencesInput!) { setNoticePreferences(input: $input) { preferences { email } } }`;
    const input = {
      email: 'office@body.example',
      phone: '+8613800000000',
      language: 'EN',
      channels: ['EMAIL'],
      kinds: [{ kind: 'STATUS_UNPUBLISHED', channels: ['SMS'] }],
    };
    expect((await hub.ask(set, body101, { input: { ...input, email: 'nobody' } })).code).toBe('BAD_USER_INPUT');
    expect((await hub.ask(set, body101, { input: { ...input, phone: null } })).code).toBe('BAD_USER_INPUT');
    expect((await hub.ask(set, body101, { input })).code).toBeUndefined();
    await hub.tell(changed(), surveillance('2026-11-01'));
    await hub.settle();
    await hub.tell(changed({ statusHistory: [valid('2024-03-02'), suspended('2026-11-20', '2027-05-20')] }));
    await hub.settle();
    // Both are due at once: which goes first is open.
    const messages = [...(await hub.dispatches())].sort((a, b) => a.channel.localeCompare(b.channel));
    expect(messages.map(({ channel, address }) => [channel, address])).toEqual([
      ['EMAIL', 'office@body.example'],
      ['SMS', '+8613800000000'],
    ]);
    expect(messages[0]).toMatchObject({ subject: 'Yunqiao: Status of a certificate changed' });
    expect(await hub.dispatches()).toEqual([]);
    await hub.dispatched([
      { ids: messages[0]?.ids ?? [], isSent: true, error: null },
      { ids: messages[1]?.ids ?? [], isSent: false, error: 'NOT_CONFIGURED' },
    ]);
    const kept = await hub.ask(
      '{ myNotices { edges { node { kind dispatches { channel state attempts error } } } } }',
      body101,
    );
    const outcomes = nodes(kept.data.myNotices).flatMap(({ dispatches }) => dispatches);
    expect(outcomes).toHaveLength(2);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        { channel: 'SMS', state: 'WAITING', attempts: 1, error: 'NOT_CONFIGURED' },
        { channel: 'EMAIL', state: 'SENT', attempts: 1, error: null },
      ]),
    );
    // Tried again after a while, and given up after a day.
    await hub.at('2026-11-22T05:00:00Z');
    expect((await hub.dispatches()).map(({ channel }) => channel)).toEqual(['SMS']);
  });
});
