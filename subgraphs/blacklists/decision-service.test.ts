import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { callerOf, kindsBut } from '../../tests/support/blacklist-entries.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import manifest from './subgraph.ts';

const start = () => startSubgraph(manifest);
let hub: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  hub = await start();
});
afterAll(() => hub.stop());

/** What a token for reporting holds: it need not read lists. */
const DECIDE = ['blacklists:decide'];
const zhejiang = callerOf('MARKET_REGULATOR', DECIDE, '330000', ['310000', '320000', '330000', '340000']);
const guangdong = callerOf('MARKET_REGULATOR', DECIDE, '440000');
const ministry = callerOf('MINISTRY', DECIDE);

const PROPOSE = `mutation ($input: ProposeBlacklistEntryInput!) { proposeBlacklistEntry(input: $input) {
  result entry { id createdBy state authorityLevel } } }`;
const PUBLISH = `mutation ($input: PublishBlacklistEntryInput!) { publishBlacklistEntry(input: $input) {
  result entry { id state publishedOn endsOn removableFrom } } }`;
const REMOVE = `mutation ($input: RemoveBlacklistEntryInput!) { removeBlacklistEntry(input: $input) {
  result entry { state removedOn countsOn } } }`;

const proposal = {
  list: 'SERIOUS_DISHONESTY',
  subjectUscc: '91330502YQ0008223H',
  subjectName: '湖州苕溪蓄电池有限公司',
  authority: '样例市场监督管理局',
  divisionCode: '330000',
  decisionNumber: '样例决〔2026〕9号',
  ground: '（样例）伪造检验报告',
  violationField: 'QUALITY_SAFETY',
  severity: '（样例）社会影响恶劣',
  heavierPenalty: 'HEAVY_FINE',
};
const plain = { ...proposal, violationField: undefined, severity: undefined, heavierPenalty: undefined };

async function run(query: string, input: object, caller = zhejiang) {
  const answer = await hub.execute(query, { input }, caller);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data ?? {})[0] as { result: string; entry: { id: string; [field: string]: unknown } };
}
async function failure(query: string, input: object, caller = zhejiang) {
  return (await hub.execute(query, { input }, caller)).errors?.[0]?.extensions;
}
const head = async () => (await hub.instance.feed.read(0, 1000)).events.length;

describe('the life of an entry', () => {
  it('goes from proposal through publication to removal; only what is published enters the feed', async () => {
    const proposed = await run(PROPOSE, proposal);
    expect(proposed).toMatchObject({
      result: 'CREATED',
      entry: { createdBy: zhejiang.agency, state: 'PENDING', authorityLevel: 'DIVISION' },
    });
    const entryId = proposed.entry.id;
    expect(await run(PROPOSE, { ...proposal, subjectUscc: '9133 0502 YQ00 0822 3h' })).toMatchObject({
      result: 'UNCHANGED',
    });
    expect(await failure(PROPOSE, { ...proposal, ground: '另一事由' })).toMatchObject({ code: 'CONFLICT' });
    expect(await failure(REMOVE, { entryId, reason: 'DECISION_ANNULLED' })).toMatchObject({ code: 'CONFLICT' });
    expect(await head()).toBe(0);

    expect(await run(PUBLISH, { entryId })).toEqual({
      result: 'CHANGED',
      entry: {
        id: entryId,
        state: 'PUBLISHED',
        publishedOn: '2026-11-22',
        endsOn: '2029-11-22',
        removableFrom: '2027-11-23',
      },
    });
    expect(await run(PUBLISH, { entryId })).toMatchObject({ result: 'UNCHANGED' });
    expect(await failure(PUBLISH, { entryId, publishedOn: '2026-11-21' })).toMatchObject({ code: 'CONFLICT' });
    expect(await head()).toBe(1);

    const conditions = { penaltyFulfilled: true, harmUndone: true, noNewHeavierPenalty: true };
    expect(await failure(REMOVE, { entryId, reason: 'ON_REQUEST', conditions })).toMatchObject({ code: 'CONFLICT' });
    expect(await run(REMOVE, { entryId, reason: 'DECISION_ANNULLED' })).toEqual({
      result: 'CHANGED',
      entry: { state: 'REMOVED', removedOn: '2026-11-22', countsOn: false },
    });
    expect(await run(REMOVE, { entryId, reason: 'DECISION_ANNULLED' })).toMatchObject({ result: 'UNCHANGED' });
    expect(await failure(PUBLISH, { entryId, publishedOn: '2026-11-21' })).toMatchObject({ code: 'CONFLICT' });
    const { events } = await hub.instance.feed.read(0, 10);
    expect(events.map(({ fact }) => (fact as { removedOn: string | null }).removedOn)).toEqual([null, '2026-11-22']);
  });

  it('ends where the decision says when the law leaves it to the decision', async () => {
    const input = { ...plain, list: 'PROCUREMENT_BAN', decisionNumber: '样例禁〔2026〕1号' };
    const { entry } = await run(PROPOSE, input, ministry);
    expect(entry['authorityLevel']).toBe('NATIONAL');
    expect(await failure(PUBLISH, { entryId: entry.id }, ministry)).toMatchObject({ argument: 'input.endsOn' });
    const published = await run(PUBLISH, { entryId: entry.id, endsOn: '2028-11-22' }, ministry);
    expect(published.entry).toMatchObject({ endsOn: '2028-11-22', removableFrom: null });
  });
});

describe('who decides', () => {
  it('is the authority concerned: others are refused whether the entry exists or not', async () => {
    const { entry } = await run(PROPOSE, { ...proposal, decisionNumber: '样例决〔2026〕10号' });
    for (const entryId of [entry.id, '330000:SERIOUS_DISHONESTY:91330502YQ0008223H:unknown']) {
      for (const caller of [guangdong, ministry, callerOf('MARKET_REGULATOR', DECIDE, '310000')]) {
        expect(await failure(PUBLISH, { entryId }, caller)).toMatchObject({ code: 'FORBIDDEN' });
        expect(await failure(REMOVE, { entryId, reason: 'ON_REQUEST' }, caller)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
    expect(await failure(PUBLISH, { entryId: '330000:unknown' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('proposes for its own division, to lists of its own', async () => {
    expect(await failure(PROPOSE, { ...proposal, divisionCode: '330500' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await failure(PROPOSE, { ...plain, list: 'COURT_DEFAULTER' })).toMatchObject({ code: 'FORBIDDEN' });
    const joint = { ...plain, list: 'YRD_JOINT_PUNISHMENT' };
    expect(await failure(PROPOSE, { ...joint, divisionCode: '440000' }, guangdong)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await failure(PROPOSE, joint, ministry)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(PROPOSE, joint)).toMatchObject({ result: 'CREATED' });
  });

  it('is no other kind of agency, and nobody without the scope', async () => {
    for (const kind of kindsBut('MINISTRY', 'MARKET_REGULATOR'))
      expect(await failure(PROPOSE, proposal, callerOf(kind, DECIDE, '330000')), kind).toMatchObject({
        code: 'FORBIDDEN',
      });
    for (const caller of [PUBLIC_CALLER, callerOf('MARKET_REGULATOR', ['blacklists:read'], '330000')])
      expect(await failure(PROPOSE, proposal, caller)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a proposal', () => {
  it('states what its list asks for, and nothing else', async () => {
    const faults: [object, string][] = [
      [{ ...proposal, violationField: undefined }, 'input.violationField'],
      [{ ...proposal, severity: undefined }, 'input.severity'],
      [{ ...proposal, heavierPenalty: undefined }, 'input.heavierPenalty'],
      [{ ...proposal, list: 'ABNORMAL_OPERATIONS' }, 'input.violationField'],
      [{ ...plain, list: 'BODY_VIOLATION' }, 'input.subjectBodyCode'],
      [{ ...proposal, subjectUscc: '91330502YQ0008223X' }, 'input.subjectUscc'],
      [{ ...proposal, decisionNumber: 'a:b' }, 'input.decisionNumber'],
      [{ ...proposal, ground: ' ' }, 'input.ground'],
      [{ ...proposal, subjectName: 'x'.repeat(201) }, 'input.subjectName'],
    ];
    for (const [input, argument] of faults)
      expect(await failure(PROPOSE, input), argument).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
