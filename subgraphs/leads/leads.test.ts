import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { NEVER_MADE, type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { Models } from './model.ts';
import type { Services } from './service.ts';
import leads from './subgraph.ts';

const NUMBER = 'G2024101006483920';
const HOLDER = '91310118YQ0001371W';
const PARTIES = { bodyCode: '101', holderUscc: HOLDER, division: '310118' };
const SCOPES = ['public', 'certificates:report', 'claims:verify', 'records:own', 'supervision:read'];
const caller = (agency: string, more: Partial<Caller>): Caller => ({
  ...PUBLIC_CALLER,
  agency,
  scopes: SCOPES,
  ...more,
});
const platform = caller('platform', { kind: 'ECOMMERCE_PLATFORM' });
const other = caller('other', { kind: 'ECOMMERCE_PLATFORM' });
const shanghai = caller('sh', { kind: 'MARKET_REGULATOR', division: '310000', divisions: ['310000'] });
const guangdong = caller('gd', { kind: 'MARKET_REGULATOR', division: '440000', divisions: ['440000'] });
const body = caller('body', { kind: 'CERTIFICATION_BODY', body: '101' });
const holder = caller('holder', { kind: 'ENTERPRISE', uscc: HOLDER });
const ministry = caller('ministry', { kind: 'MINISTRY' });

const clock = movableClock('2026-11-27T04:00:00Z');
let hub: SubgraphHarness<Models, Services, Record<string, never>>;
beforeAll(async () => {
  hub = await startSubgraph(leads, {
    clock,
    readModel: () => ({
      ...NEVER_MADE,
      get: (table, key) => (table === 'certificate' && key === NUMBER ? (PARTIES as never) : undefined),
    }),
  });
});
afterAll(() => hub.stop());

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
async function ask(query: string, who: Caller, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await hub.execute(query, variables, who);
  return { ...data, code: errors?.[0]?.extensions?.['code'] };
}
const REPORT =
  'mutation ($input: ReportLeadsInput!) { reportLeads(input: $input) { results { reference lead isDuplicate fault } } }';
const ANSWER = 'mutation ($input: AnswerLeadInput!) { answerLead(input: $input) { lead { state due answer } } }';
const TAKEN_DOWN = 'mutation ($input: ConfirmTakedownInput!) { confirmTakedown(input: $input) { lead { state } } }';
const LEADS =
  '{ leads { edges { node { id kind state due division bodyCode quantity reports { agency listingUrl text } } } } }';
const lead = (reference: string, more: object = {}) => ({
  reference,
  kind: 'LAPSED',
  certificateNumber: NUMBER,
  listingUrl: `https://shop.example/${reference}`,
  text: '仍在使用绿色产品标识',
  ...more,
});
const report = async (who: Caller, ...inputs: object[]) =>
  (await ask(REPORT, who, { input: { leads: inputs } })).reportLeads.results;
// biome-ignore lint/suspicious/noExplicitAny: likewise
const seenBy = async (who: Caller): Promise<any[]> =>
  (await ask(LEADS, who)).leads.edges.map((edge: { node: unknown }) => edge.node);

describe('leads', () => {
  it('are routed by area, deduplicated, and idempotent by the reporter’s own reference', async () => {
    const [first] = await report(platform, lead('a1', { quantity: 3 }));
    const [again] = await report(platform, lead('a1', { quantity: 3 }));
    const [same] = await report(other, lead('b1', { quantity: 4 }));
    expect([again.lead, same.lead]).toEqual([first.lead, first.lead]);
    // That another platform met it is told by nothing: not by the answer, the units or the day.
    expect([again.isDuplicate, same.isDuplicate]).toEqual([false, false]);
    expect((await seenBy(other)).map(({ quantity }) => quantity)).toEqual([4]);
    expect((await report(other, lead('b2', { quantity: 1 })))[0].isDuplicate).toBe(true);
    expect((await seenBy(other)).map(({ quantity }) => quantity)).toEqual([5]);
    const [reused] = await report(platform, lead('a1', { quantity: 5 }));
    expect(reused).toMatchObject({ lead: null, fault: expect.stringContaining('reference') });
    // 27 November is a Friday: seven working days end on Tuesday week.
    expect(await seenBy(shanghai)).toMatchObject([
      { id: first.lead, state: 'RECEIVED', due: '2026-12-08', division: '310118', bodyCode: '101', quantity: 8 },
    ]);
    expect(await seenBy(guangdong)).toEqual([]);
  });

  it('name who reported to authorities and to the reporter itself, and never to those reported', async () => {
    const reporters = async (who: Caller) =>
      (await seenBy(who)).map(({ reports }) => reports.map((one: { agency: string }) => one.agency));
    expect(await reporters(shanghai)).toEqual([['platform', 'other', 'other']]);
    expect(await reporters(ministry)).toEqual([['platform', 'other', 'other']]);
    expect(await reporters(platform)).toEqual([['platform']]);
    expect(await reporters(body)).toEqual([[]]);
    expect(await reporters(holder)).toEqual([]);
    const feed = await hub.instance.feed.read(0, 100);
    const changes = feed.events.filter(({ type }) => type === 'LeadChanged');
    expect(changes.length).toBeGreaterThan(0);
    // A short reference may stand within an id by chance: it is looked for as a value of its own.
    for (const told of ['platform', 'other', 'shop.example', '"a1"', '标识'])
      expect(JSON.stringify(changes)).not.toContain(told);
  });

  it('are accepted, verified, extended once, confirmed, taken down and closed (DL-29, DL-31)', async () => {
    const id = (await seenBy(shanghai))[0].id;
    const answer = (who: Caller, kind: string, text: string) =>
      ask(ANSWER, who, { input: { lead: id, answer: kind, text } });
    expect((await answer(guangdong, 'ACCEPT', 'x')).code).toBe('NOT_FOUND');
    expect((await answer(platform, 'ACCEPT', 'x')).code).toBe('FORBIDDEN');
    expect((await answer(shanghai, 'CONFIRM', 'x')).code).toBe('CONFLICT');
    expect((await answer(shanghai, 'ACCEPT', '已受理')).answerLead.lead).toMatchObject({
      state: 'ACCEPTED',
      due: '2026-12-18',
    });
    expect((await answer(shanghai, 'EXTEND', '延长')).answerLead.lead.due).toBe('2027-01-08');
    expect((await answer(shanghai, 'EXTEND', '再延长')).code).toBe('CONFLICT');
    expect((await answer(shanghai, 'CONFIRM', '属实')).answerLead.lead.state).toBe('CONFIRMED');
    expect((await seenBy(holder))[0]).toMatchObject({ state: 'CONFIRMED', reports: [] });
    const takeDown = (who: Caller) => ask(TAKEN_DOWN, who, { input: { lead: id, takenDownOn: '2026-11-27' } });
    expect((await takeDown(platform)).confirmTakedown.lead.state).toBe('CONFIRMED');
    expect((await takeDown(other)).confirmTakedown.lead.state).toBe('CLOSED');
    expect((await takeDown(guangdong)).code).toBe('NOT_FOUND');
    const answers = (await hub.instance.feed.read(0, 100)).events.filter(({ type }) => type === 'LeadAnswered');
    expect(new Set(answers.map(({ fact }) => (fact as { agency: string }).agency))).toEqual(
      new Set(['platform', 'other']),
    );
    // A closed matter that is met again is another lead.
    const [next] = await report(platform, lead('a2'));
    expect(next.lead).not.toBe(id);
  });

  it('are refused each for itself, with field and expected form', async () => {
    const results = await report(
      platform,
      lead('c1', { evidence: [{ name: 'photo.jpg', sha256: 'x' }] }),
      { reference: 'c2', kind: 'MISSING' },
      lead('c3', { kind: 'FAKE', certificateNumber: 'CQC-NOT-OURS', subjectUscc: HOLDER, division: '440300' }),
    );
    expect(results.map(({ fault }: { fault: string | null }) => fault?.split(':')[0] ?? null)).toEqual([
      'evidence[0].sha256',
      'certificateNumber',
      null,
    ]);
    expect(await seenBy(guangdong)).toMatchObject([{ kind: 'FAKE', division: '440300', bodyCode: null }]);
  });

  it('count complaints and failures by category and month, over agencies that are not named', async () => {
    const REPORT_COUNTS = `mutation ($input: ReportComplaintStatisticsInput!) { reportComplaintStatistics(input: $input) { rows } }`;
    const row = { projectCode: '006', month: '2026-10-01', complaints: 2, failures: 1, sold: 100 };
    for (const who of [platform, platform, other]) await ask(REPORT_COUNTS, who, { input: { rows: [row] } });
    const sums =
      '{ complaintStatistics(from: "2026-10-01", to: "2026-11-01") { projectCode complaints sold agencies } }';
    expect((await ask(sums, ministry)).complaintStatistics).toEqual([
      { projectCode: '006', complaints: 4, sold: 200, agencies: 2 },
    ]);
    const wrong = await ask(REPORT_COUNTS, platform, { input: { rows: [{ ...row, month: '2026-10-02' }] } });
    expect(wrong.code).toBe('BAD_USER_INPUT');
  });
});
