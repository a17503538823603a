import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { EVENTS } from '../../schema/domain/events/events.ts';
import { SAMPLES } from '../../schema/domain/events/fixtures.ts';
import { readEvent } from '../../schema/domain/events/read-event.ts';
import { eventOf, type TestEvent } from '../../tests/support/events.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { NEVER_MADE, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { regulator as registered } from '../../tests/support/supervision-story.ts';
import { openReadModelReader } from '../shared/read-model/reader.ts';
import { openReadModelWriter } from '../shared/read-model/writer.ts';
import { bulletinModel } from './bulletin-view.ts';
import { afterStep, type DocumentStep } from './document-service.ts';
import type { DocumentState } from './model.ts';
import { regulatorModel } from './regulator-view.ts';
import manifest from './subgraph.ts';

/** The working group of the alliance in the term of Jiangsu (2026): bulletins, meetings, documents (YRD-02, YRD-04, MI-08). */
const SCOPES = ['public', 'alliance:maintain', 'supervision:read'];
const regulator = (division: string): Caller => ({
  ...PUBLIC_CALLER,
  kind: 'MARKET_REGULATOR',
  agency: `r${division}`,
  scopes: SCOPES,
  division,
  divisions: [division],
});
const [jiangsu, shanghai, qingpu, guangdong] = ['320000', '310000', '310118', '440000'].map(regulator) as [
  Caller,
  Caller,
  Caller,
  Caller,
];
const ministry: Caller = { ...PUBLIC_CALLER, kind: 'MINISTRY', agency: 'm', scopes: SCOPES };
const operator: Caller = { ...PUBLIC_CALLER, kind: 'HUB_OPERATOR', agency: 'o', scopes: SCOPES };
const DIGEST = 'a'.repeat(64);

const folder = mkdtempSync(join(tmpdir(), 'yunqiao-alliance-'));
const clock = movableClock('2026-11-30T04:00:00Z');
const views = [bulletinModel, regulatorModel].map((model) => ({
  model,
  writer: openReadModelWriter(folder, manifest.name, model),
  reader: openReadModelReader(folder, manifest.name, model),
}));
const start = () =>
  startSubgraph(manifest, {
    clock,
    readModel: (name) => views.find(({ model }) => model.name === name)?.reader ?? NEVER_MADE,
  });
let hub: Awaited<ReturnType<typeof start>>;
const told = new Map<string, number>();

function tell(...events: readonly TestEvent[]) {
  for (const { type, fact } of events) {
    const { feed } = EVENTS[type];
    const seq = (told.get(feed) ?? 0) + 1;
    told.set(feed, seq);
    const event = readEvent(eventOf(type, fact, seq, clock.now().toISOString()));
    for (const { model, writer } of views) {
      const [aside] = model.follows.includes(feed) ? writer.apply(feed, [event], null) : [];
      if (aside) throw new Error(`${aside.type} is set aside: ${aside.fault}`);
    }
  }
  for (const { model, writer } of views)
    for (const feed of model.follows) writer.apply(feed, [], clock.now().toISOString());
  // lmdb keeps a reader's snapshot for a turn of the event loop.
  return new Promise((resolve) => setTimeout(resolve, 1));
}
const inspected = (id: string, more: object) =>
  ({
    type: 'InspectionChanged',
    fact: { ...SAMPLES.InspectionChanged.fact, id, conductedOn: '2026-08-03', publicFrom: '2026-09-01', ...more },
  }) as const;

beforeAll(async () => {
  hub = await start();
  await manifest.loadReference?.(hub.instance.services, hub.instance.kit);
});
afterAll(async () => {
  await hub.stop();
  for (const { reader, writer } of views) {
    await reader.close();
    await writer.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: string, caller: Caller, input: object = {}) {
  const { data, errors } = await hub.execute(query, { input }, caller);
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
    data: data as any,
    code: errors?.[0]?.extensions?.['code'],
    argument: errors?.[0]?.extensions?.['argument'],
  };
}

describe('bulletins (定期通报)', () => {
  const PUBLISH = `mutation ($input: PublishAllianceBulletinInput!) { publishAllianceBulletin(input: $input) { bulletin {
    number division figures { division inspected corrected failed listed } sources { name asOf } } } }`;
  const LIST =
    '{ allianceBulletins(allianceCode: "YRD") { totalCount edges { node { number title sections { heading } } } } }';
  const input = {
    allianceCode: 'YRD',
    reference: 'q3',
    title: '（样例）第三季度通报',
    from: '2026-07-01',
    to: '2026-09-30',
    sections: [{ heading: '检查情况', text: '（样例）', subjects: ['in_1'] }],
  };

  it('are not published while what they count was not followed to its end', async () => {
    expect((await ask(PUBLISH, jiangsu, input)).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('are published by the chair of the day, numbered, with what the hub counts of public facts; everybody reads them', async () => {
    await tell(
      inspected('in_1', { conclusion: 'FAIL' }),
      inspected('in_2', { conclusion: 'PASS', divisionCode: '330000' }),
      inspected('in_3', { conclusion: 'FAIL', publicFrom: '2026-12-20' }),
      inspected('in_4', { conclusion: 'FAIL', conductedOn: '2026-10-01', publicFrom: '2026-11-02' }),
      inspected('in_5', { conclusion: 'FAIL', divisionCode: '440100' }),
      {
        type: 'BlacklistEntryChanged',
        fact: {
          ...SAMPLES.BlacklistEntryChanged.fact,
          list: 'YRD_JOINT_PUNISHMENT',
          divisionCode: '310000',
          publishedOn: '2026-08-01',
          endsOn: null,
          removedOn: null,
          publicUntil: null,
        },
      } as TestEvent,
    );
    for (const who of [shanghai, ministry, guangdong, operator])
      expect((await ask(PUBLISH, who, input)).code).toBe('FORBIDDEN');
    const { data } = await ask(PUBLISH, jiangsu, input);
    const { bulletin } = data.publishAllianceBulletin;
    expect(bulletin).toMatchObject({ number: '2026-1', division: '320000' });
    expect(bulletin.figures).toEqual([
      { division: '310000', inspected: 0, corrected: 0, failed: 0, listed: 1 },
      { division: '320000', inspected: 0, corrected: 0, failed: 0, listed: 0 },
      { division: '330000', inspected: 2, corrected: 0, failed: 1, listed: 0 },
      { division: '340000', inspected: 0, corrected: 0, failed: 0, listed: 0 },
    ]);
    expect(bulletin.sources.map((one: { name: string }) => one.name)).toEqual(['blacklists', 'supervision']);
    expect((await ask(PUBLISH, jiangsu, input)).data.publishAllianceBulletin.bulletin).toEqual(bulletin);
    expect((await ask(PUBLISH, jiangsu, { ...input, title: '另一' })).code).toBe('CONFLICT');
    expect((await ask(PUBLISH, jiangsu, { ...input, reference: 'x', to: '2999-01-01' })).argument).toBe('input.to');
    await ask(PUBLISH, jiangsu, { ...input, reference: 'october' });
    const list = (await ask(LIST, PUBLIC_CALLER)).data.allianceBulletins;
    expect(list.edges.map(({ node }: { node: { number: string } }) => node.number)).toEqual(['2026-2', '2026-1']);
  });

  it('are for the next chair from the first day of its term', async () => {
    clock.set('2027-01-01T04:00:00Z');
    await tell();
    expect((await ask(PUBLISH, jiangsu, { ...input, reference: 'late' })).code).toBe('FORBIDDEN');
    const next = await ask(PUBLISH, regulator('330000'), { ...input, reference: 'q4' });
    expect(next.data.publishAllianceBulletin.bulletin.number).toBe('2027-1');
    clock.set('2026-11-30T04:00:00Z');
  });
});

describe('meetings (联席会议)', () => {
  const CALL = 'mutation ($input: CallAllianceMeetingInput!) { callAllianceMeeting(input: $input) { meeting { id } } }';
  const MINUTES = `mutation ($input: RecordAllianceMinutesInput!) { recordAllianceMinutes(input: $input) { meeting {
    minutes { text decisions attended recordedOn } } } }`;
  const LIST = '{ allianceMeetings(allianceCode: "YRD") { edges { node { title minutes { text } } } } }';

  it('are called by the chair, have minutes once held, and are read by those who take part only', async () => {
    const input = {
      allianceCode: 'YRD',
      reference: 'm1',
      title: '第四次联席会议（样例）',
      heldOn: '2026-12-10',
      agenda: ['联合抽查'],
      participants: ['310000', '330000', '340000'],
      papers: [{ name: '议程', sha256: DIGEST }],
    };
    expect((await ask(CALL, shanghai, input)).code).toBe('FORBIDDEN');
    // Nobody is called who could never come: neither a division without a regulator, nor one of another province.
    await tell(...['310000', '330000', '440000'].map((division) => registered(`r${division}`, division)));
    const another = (...participants: readonly string[]) =>
      ask(CALL, jiangsu, { ...input, reference: 'm0', participants });
    expect(await another('310000', '340000')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.participants[1]',
    });
    expect((await another('440000')).argument).toBe('input.participants[0]');
    await tell(registered('r340000', '340000'));
    const { id } = (await ask(CALL, jiangsu, input)).data.callAllianceMeeting.meeting;
    expect((await ask(CALL, jiangsu, input)).data.callAllianceMeeting.meeting.id).toBe(id);
    expect((await ask(CALL, jiangsu, { ...input, reference: 'm2', participants: ['999999'] })).argument).toBe(
      'input.participants[0]',
    );
    const minutes = { meeting: id, text: '（样例）纪要', decisions: ['开展联合抽查'], attended: ['310000', '320000'] };
    expect((await ask(MINUTES, jiangsu, minutes)).code).toBe('CONFLICT');
    clock.set('2026-12-10T04:00:00Z');
    expect((await ask(MINUTES, shanghai, minutes)).code).toBe('NOT_FOUND');
    const recorded = (await ask(MINUTES, jiangsu, minutes)).data.recordAllianceMinutes.meeting.minutes;
    expect(recorded).toMatchObject({ attended: ['310000', '320000'], recordedOn: '2026-12-10' });
    expect((await ask(MINUTES, jiangsu, minutes)).code).toBeUndefined();
    expect((await ask(MINUTES, jiangsu, { ...minutes, text: '另一' })).code).toBe('CONFLICT');
    for (const who of [jiangsu, shanghai, qingpu, ministry])
      expect((await ask(LIST, who)).data.allianceMeetings.edges).toHaveLength(1);
    for (const who of [guangdong, operator]) expect((await ask(LIST, who)).code).toBe('FORBIDDEN');
    expect(JSON.stringify((await hub.instance.feed.read(0, 1000)).events)).not.toContain('纪要');
  });
});

describe('documents (工作方案、技术文件)', () => {
  const DRAFT = `mutation ($input: DraftAllianceDocumentInput!) { draftAllianceDocument(input: $input) { document { id state } } }`;
  const STEP = `mutation ($input: StepAllianceDocumentInput!) { stepAllianceDocument(input: $input) { document {
    state filingNumber usedFrom steps { step note } } } }`;
  const LIST = '{ allianceDocuments(allianceCode: "YRD") { edges { node { title state } } } }';

  it('of a programme are used only once CNCA has recorded their filing, and public then', async () => {
    const input = {
      allianceCode: 'YRD',
      reference: 'd1',
      kind: 'PROGRAMME',
      title: '认证实施方案（样例）',
      version: '1',
      sha256: DIGEST,
    };
    for (const who of [guangdong, ministry, operator]) expect((await ask(DRAFT, who, input)).code).toBe('FORBIDDEN');
    const { id } = (await ask(DRAFT, shanghai, input)).data.draftAllianceDocument.document;
    const step = (who: Caller, one: string, more: object = {}) => ask(STEP, who, { document: id, step: one, ...more });
    expect((await step(jiangsu, 'USE')).code).toBe('CONFLICT');
    expect((await step(shanghai, 'FILE')).code).toBe('FORBIDDEN');
    expect((await step(jiangsu, 'FILE')).data.stepAllianceDocument.document.state).toBe('FILED');
    expect((await step(jiangsu, 'FILE')).code).toBeUndefined();
    expect((await step(jiangsu, 'USE')).code).toBe('CONFLICT');
    expect((await step(jiangsu, 'RECORD', { filingNumber: '1' })).code).toBe('FORBIDDEN');
    expect((await step(ministry, 'RETURN')).argument).toBe('input.reason');
    await step(ministry, 'RETURN', { reason: '缺少抽样方法' });
    await step(jiangsu, 'FILE');
    expect((await step(ministry, 'RECORD')).argument).toBe('input.filingNumber');
    await step(ministry, 'RECORD', { filingNumber: '样例备1号' });
    expect((await ask(LIST, PUBLIC_CALLER)).data.allianceDocuments.edges).toEqual([]);
    expect((await ask(LIST, qingpu)).data.allianceDocuments.edges).toHaveLength(1);
    const used = (await step(jiangsu, 'USE')).data.stepAllianceDocument.document;
    expect(used).toMatchObject({ state: 'IN_USE', filingNumber: '样例备1号', usedFrom: '2026-12-10' });
    expect(used.steps.map((one: { step: string }) => one.step)).toEqual([
      'DRAFT',
      'FILE',
      'RETURN',
      'FILE',
      'RECORD',
      'USE',
    ]);
    expect((await ask(LIST, PUBLIC_CALLER)).data.allianceDocuments.edges).toHaveLength(1);
  });

  it('whatever steps are tried: no programme or technical document is ever used without a filing that was recorded', () => {
    const steps = fc.array(fc.constantFrom<DocumentStep>('FILE', 'RECORD', 'RETURN', 'USE'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('PROGRAMME', 'TECHNICAL', 'PLAN', 'REQUIREMENT'), steps, (kind, tried) => {
        let state: DocumentState = 'DRAFT';
        let last: DocumentStep | null = null;
        for (const one of tried) {
          const next = afterStep(kind as 'PLAN', state, one);
          if (next === 'IN_USE' && (kind === 'PROGRAMME' || kind === 'TECHNICAL')) expect(last).toBe('RECORD');
          if (next === null) continue;
          expect(state).not.toBe('IN_USE');
          state = next;
          last = one;
        }
      }),
    );
  });
});
