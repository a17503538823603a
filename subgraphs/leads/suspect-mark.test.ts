import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { NEVER_MADE, type SubgraphHarness, startSubgraph } from '../../tests/support/subgraph-harness.ts';
import type { Models } from './model.ts';
import type { Services } from './service.ts';
import leads from './subgraph.ts';
import { FROM_EVERYWHERE, FROM_ONE_PLACE } from './suspect-mark-service.ts';

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
const regulator = (division: string) =>
  caller(`r${division}`, { kind: 'MARKET_REGULATOR', division, divisions: [division] });
const shanghai = regulator('310000');
const guangdong = regulator('440000');
const ministry = caller('ministry', { kind: 'MINISTRY' });
const platform = caller('platform', { kind: 'ECOMMERCE_PLATFORM' });
const body = caller('body', { kind: 'CERTIFICATION_BODY', body: '101' });
const holder = caller('holder', { kind: 'ENTERPRISE', uscc: HOLDER });
/** Somebody at an address of his own, so that no test uses up what another may report. */
const somebody = (source = randomBytes(8).toString('hex')): Caller => ({ ...PUBLIC_CALLER, source });

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
  return { ...data, error: errors?.[0]?.extensions };
}
const key = () => randomBytes(18).toString('base64url');
const SUSPICION = '吊牌上的编号查不到，店家说是新发的证书';
const told = (more: object = {}) => ({ idempotencyKey: key(), kind: 'FAKE', text: `${SUSPICION} ${key()}`, ...more });
const REPORT = 'mutation ($input: ReportSuspectMarkInput!) { reportSuspectMark(input: $input) { code } }';
const report = async (input: object, who = somebody()) => {
  const { reportSuspectMark, error } = await ask(REPORT, who, { input });
  return { code: reportSuspectMark?.code as string | undefined, error };
};
const stateOf = async (code: string | undefined, who: Caller = PUBLIC_CALLER) =>
  (await ask('query ($code: String!) { suspectMarkReportState(code: $code) }', who, { code })).suspectMarkReportState;
const LEADS = `{ leads(first: 100) { edges { node { id kind state division certificateNumber bodyCode subjectUscc productName model
  reports { agency reference text listingUrl contact } } } } }`;
// biome-ignore lint/suspicious/noExplicitAny: likewise
const seenBy = async (who: Caller): Promise<any[]> =>
  (await ask(LEADS, who)).leads.edges.map(({ node }: { node: unknown }) => node);
const leadWith = async (who: Caller, text: string) =>
  (await seenBy(who)).find(({ reports }) => reports.some((one: { text: string }) => one.text === text));
const answer = (who: Caller, lead: string, kind: string) =>
  ask('mutation ($input: AnswerLeadInput!) { answerLead(input: $input) { lead { state } } }', who, {
    input: { lead, answer: kind, text: '已处理' },
  });

describe('a consumer’s report', () => {
  it('is a lead for the regulator of the holder’s place, and tells the consumer nothing but a code', async () => {
    const input = told({ certificateNumber: NUMBER, productName: '样例地板', contact: '张先生 138 0000 0000' });
    const { code } = await report(input);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    const lead = await leadWith(shanghai, input.text);
    expect(lead).toMatchObject({
      state: 'RECEIVED',
      division: '310118',
      certificateNumber: NUMBER,
      productName: '样例地板',
      reports: [{ agency: null, reference: code?.slice(0, 4), contact: '张先生 138 0000 0000' }],
    });
    expect(await leadWith(guangdong, input.text)).toBeUndefined();
    // A number that the hub does not know is answered alike, and goes to the ministry.
    const unknown = told({ certificateNumber: 'G2024999000000000' });
    expect((await report(unknown)).code).toMatch(/^.{19}$/);
    expect(await leadWith(ministry, unknown.text)).toMatchObject({ division: null });
  });

  it('goes to the place where it was met, when that is told', async () => {
    const input = told({ certificateNumber: NUMBER, division: '440000' });
    await report(input);
    expect(await leadWith(guangdong, input.text)).toMatchObject({ division: '440000' });
    expect(await leadWith(shanghai, input.text)).toBeUndefined();
  });

  it('tells how the consumer can be reached to the regulator that handles it alone, and forgets it', async () => {
    const input = told({ certificateNumber: NUMBER, contact: 'reach@example' });
    await report(input);
    const contactFor = async (who: Caller) => (await leadWith(who, input.text))?.reports[0].contact ?? null;
    expect(await contactFor(shanghai)).toBe('reach@example');
    expect(await contactFor(ministry)).toBeNull();
    const national = told({ contact: 'ministry-only@example' });
    await report(national);
    expect((await leadWith(ministry, national.text)).reports[0].contact).toBe('ministry-only@example');
    const { id } = await leadWith(shanghai, input.text);
    await answer(shanghai, id, 'REFUSE');
    clock.set('2027-02-20T04:00:00Z');
    expect(await contactFor(shanghai)).toBe('reach@example');
    clock.set('2027-02-27T04:00:00Z');
    expect(await contactFor(shanghai)).toBeNull();
    await report(told());
    expect((await hub.instance.kit.models.contacts.find().lean()).map(({ contact }) => contact)).not.toContain(
      'reach@example',
    );
    clock.set('2026-11-28T04:00:00Z');
  });

  it('is nothing to platforms, and to the body and the enterprise only once it is found so, without the words', async () => {
    const input = told({ certificateNumber: NUMBER, productName: 'words-of-a-consumer', model: 'likewise-words' });
    await report(input);
    const { id } = await leadWith(shanghai, input.text);
    const idsOf = async (who: Caller) => (await seenBy(who)).map((lead) => lead.id);
    for (const who of [platform, body, holder]) expect(await idsOf(who)).not.toContain(id);
    expect((await ask('query ($id: ID!) { lead(id: $id) { id } }', body, { id })).lead).toBeNull();
    await answer(shanghai, id, 'ACCEPT');
    for (const who of [platform, body, holder]) expect(await idsOf(who)).not.toContain(id);
    await answer(shanghai, id, 'CONFIRM');
    for (const who of [body, holder]) {
      const seen = (await seenBy(who)).find((lead) => lead.id === id);
      expect(seen).toMatchObject({ state: 'CONFIRMED', productName: null, model: null, reports: [] });
    }
    expect(await idsOf(platform)).not.toContain(id);
    const events = (await hub.instance.feed.read(0, 1000)).events.filter(({ key: of }) => of.startsWith(id));
    expect(events.map(({ type, fact }) => [type, (fact as { bodyCode: string | null }).bodyCode])).toEqual([
      ['LeadChanged', null],
      ['LeadChanged', null],
      ['LeadChanged', '101'],
    ]);
    for (const word of ['words-of-a-consumer', 'likewise-words', input.text])
      expect(JSON.stringify(events)).not.toContain(word);
  });

  it('has its state told by its code, in any spelling, and nothing for a code that is none', async () => {
    const input = told({ division: '310000' });
    const { code } = await report(input);
    const { id } = await leadWith(shanghai, input.text);
    expect(await stateOf(code)).toBe('RECEIVED');
    expect(await stateOf(code?.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(
      'RECEIVED',
    );
    await answer(shanghai, id, 'ACCEPT');
    expect(await stateOf(code)).toBe('PASSED_ON');
    // What was found is not told: that it was confirmed is known to nobody but those concerned until it is published.
    await answer(shanghai, id, 'CONFIRM');
    expect(await stateOf(code)).toBe('CLOSED');
    for (const none of ['', '0000-0000-0000-0000', 'x'.repeat(5000)]) expect(await stateOf(none)).toBeNull();
    const stored = JSON.stringify(await hub.instance.kit.models.leads.find({ _id: id }).lean());
    expect(stored).not.toContain(code);
  });

  it('is one however often it is sent, and the same words and number of a day are one lead', async () => {
    const input = told({ certificateNumber: NUMBER });
    const first = await report(input);
    expect((await report(input)).code).toBe(first.code);
    expect((await report({ ...input, text: `${input.text}！` })).error).toMatchObject({
      code: 'CONFLICT',
      argument: 'input.idempotencyKey',
    });
    const other = await report({ ...input, idempotencyKey: key(), text: ` ${input.text.replace(' ', '\n')} ` });
    expect(other.code).not.toBe(first.code);
    const lead = await leadWith(shanghai, input.text);
    expect(lead.reports).toHaveLength(2);
    // Both are told the same of it; who comes after the regulator's answer begins anew, or it would be told that somebody was there before.
    await answer(shanghai, lead.id, 'ACCEPT');
    expect([await stateOf(first.code), await stateOf(other.code)]).toEqual(['PASSED_ON', 'PASSED_ON']);
    const later = await report({ ...input, idempotencyKey: key() });
    expect(await stateOf(later.code)).toBe('RECEIVED');
  });

  it('never joins what agencies reported', async () => {
    const lead = { reference: 'p1', kind: 'FAKE', certificateNumber: NUMBER, text: '平台线索' };
    const reported = 'mutation ($input: ReportLeadsInput!) { reportLeads(input: $input) { results { lead } } }';
    const { reportLeads } = await ask(reported, platform, { input: { leads: [lead] } });
    await answer(shanghai, reportLeads.results[0].lead, 'ACCEPT');
    const input = told({ certificateNumber: NUMBER, text: '平台线索平台线索平台线索' });
    expect(await stateOf((await report(input)).code)).toBe('RECEIVED');
  });

  it.each([
    ['idempotencyKey', { idempotencyKey: 'short' }],
    ['text', { text: '太短' }],
    ['text', { text: 'x'.repeat(2001) }],
    ['text', { text: '好消息，点开 https://lure.example 领取奖品' }],
    ['text', { text: '好消息，点开 ｗｗｗ.lure.example 领取奖品' }],
    ['certificateNumber', { certificateNumber: '<script>alert(1)</script>' }],
    ['certificateNumber', { certificateNumber: '1'.repeat(41) }],
    ['listingUrl', { listingUrl: 'javascript:alert(1)' }],
    ['listingUrl', { listingUrl: 'https://user:secret@shop.example/' }],
    ['productName', { productName: 'x'.repeat(101) }],
    ['division', { division: '99' }],
    ['contact', { contact: 'x'.repeat(101) }],
  ])('is refused with its field named: %s %j', async (field, wrong) => {
    const { error } = await report({ ...told(), ...wrong });
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', argument: `input.${field}` });
  });

  it.each(['\u202e', '\u0000'])('is refused with characters that turn or hide text: %j', async (hidden) => {
    const text = `正常的一句话，${hidden}${key()}`;
    expect((await report(told({ text }))).error).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.text' });
  });

  it('is for people without an account: agencies report by name', async () => {
    expect((await report(told(), platform)).error).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is taken so often a day from one place and from everywhere, and the next day again', async () => {
    clock.set('2026-12-01T15:59:00Z');
    await hub.instance.kit.models.consumerCounts.deleteMany({});
    const flooder = somebody();
    for (let one = 0; one < FROM_ONE_PLACE; one++) expect((await report(told(), flooder)).error).toBeUndefined();
    // A minute before midnight in Beijing.
    expect((await report(told(), flooder)).error).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 60 });
    expect((await report(told())).error).toBeUndefined();
    await hub.instance.kit.models.consumerCounts.updateOne({ _id: '2026-12-01' }, { $set: { count: FROM_EVERYWHERE } });
    const known = told();
    expect((await report(known)).error).toMatchObject({ code: 'RATE_LIMITED' });
    clock.set('2026-12-01T16:00:00Z');
    expect((await report(told(), flooder)).error).toBeUndefined();
    // Nothing is left of yesterday by which an address could be tried out, and what is left names none.
    const left = await hub.instance.kit.models.consumerCounts.find().lean();
    expect(left.map(({ day }) => day)).toEqual(['2026-12-02', '2026-12-02']);
    expect(JSON.stringify(left)).not.toContain(flooder.source);
  });

  it('is counted once when it is sent at the same moment by many', async () => {
    clock.set('2026-12-03T04:00:00Z');
    const flooder = somebody();
    const outcomes = await Promise.all(Array.from({ length: FROM_ONE_PLACE + 10 }, () => report(told(), flooder)));
    expect(outcomes.filter(({ code }) => code !== undefined)).toHaveLength(FROM_ONE_PLACE);
  });
});
