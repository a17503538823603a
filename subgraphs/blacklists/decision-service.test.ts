import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { callerOf, kindsBut } from '../../tests/support/blacklist-entries.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import manifest from './subgraph.ts';

const clock = movableClock('2026-11-22T04:00:00Z');
const start = () => startSubgraph(manifest, { clock });
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
const finance = callerOf('FINANCE_DEPARTMENT', DECIDE);
const court = callerOf('COURT', DECIDE);
const subject: Caller = { ...callerOf('ENTERPRISE', ['records:own']), uscc: '91330502YQ0008223H' };

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
  it('goes from proposal through publication to removal; only what is published enters the feed (BL-04)', async () => {
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

  it('ends where the decision says when the law leaves it to the decision (BL-04)', async () => {
    const input = { ...plain, list: 'PROCUREMENT_BAN', decisionNumber: '样例禁〔2026〕1号' };
    const { entry } = await run(PROPOSE, input, finance);
    expect(entry['authorityLevel']).toBe('NATIONAL');
    expect(await failure(PUBLISH, { entryId: entry.id, endsOn: '2028-11-22' }, ministry)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await failure(PUBLISH, { entryId: entry.id }, finance)).toMatchObject({ argument: 'input.endsOn' });
    const published = await run(PUBLISH, { entryId: entry.id, endsOn: '2028-11-22' }, finance);
    expect(published.entry).toMatchObject({ endsOn: '2028-11-22', removableFrom: null });
  });
});

describe('who decides', () => {
  it('is the authority concerned: others are refused whether the entry exists or not (BL-04)', async () => {
    const { entry } = await run(PROPOSE, { ...proposal, decisionNumber: '样例决〔2026〕10号' });
    for (const entryId of [entry.id, '330000:SERIOUS_DISHONESTY:91330502YQ0008223H:unknown']) {
      for (const caller of [guangdong, ministry, callerOf('MARKET_REGULATOR', DECIDE, '310000')]) {
        expect(await failure(PUBLISH, { entryId }, caller)).toMatchObject({ code: 'FORBIDDEN' });
        expect(await failure(REMOVE, { entryId, reason: 'ON_REQUEST' }, caller)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
    expect(await failure(PUBLISH, { entryId: '330000:unknown' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('proposes for its own division, to lists of its own (BL-04)', async () => {
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

describe('BL-04 the life that a list gives an entry', () => {
  const court1 = {
    ...plain,
    list: 'COURT_DEFAULTER',
    decisionNumber: '（样例）2026执1号',
    groundCode: 'COURT_REFUSES_THOUGH_ABLE',
  };
  const REQUEST = `mutation ($input: RequestRepairInput!) { requestRepair(input: $input) {
    result repair { requestedOn statement documents granted } entry { id state } } }`;
  const DECIDE_REPAIR = `mutation ($input: DecideRepairInput!) { decideRepair(input: $input) {
    result repair { granted document reason } entry { id state removalDocument removalReason } } }`;
  const REPAIRS = `query ($id: ID!) { blacklistEntry(id: $id) { repairs { requestedOn granted } } }`;

  it('W1 goes by the ground for court defaulters: (一) has no term, the others two years, or three to five where the decision says so', async () => {
    expect(await failure(PROPOSE, { ...court1, groundCode: undefined }, court)).toMatchObject({
      argument: 'input.groundCode',
    });
    const able = await run(PROPOSE, court1, court);
    expect((await run(PUBLISH, { entryId: able.entry.id }, court)).entry['endsOn']).toBeNull();
    const settled = await run(
      PROPOSE,
      { ...court1, decisionNumber: '（样例）2026执2号', groundCode: 'COURT_BREAKS_SETTLEMENT' },
      court,
    );
    expect((await run(PUBLISH, { entryId: settled.entry.id }, court)).entry['endsOn']).toBe('2028-11-22');
    const violent = await run(
      PROPOSE,
      { ...court1, decisionNumber: '（样例）2026执3号', groundCode: 'COURT_OBSTRUCTS_ENFORCEMENT' },
      court,
    );
    for (const endsOn of ['2028-12-01', '2031-11-23'])
      expect(await failure(PUBLISH, { entryId: violent.entry.id, endsOn }, court)).toMatchObject({
        argument: 'input.endsOn',
      });
    expect((await run(PUBLISH, { entryId: violent.entry.id, endsOn: '2031-11-22' }, court)).entry['endsOn']).toBe(
      '2031-11-22',
    );
  });

  it('W4 ends procurement dishonesty with its penalty, W5 and lets a measure of Order 44 run longer, without removal on request', async () => {
    const dishonest = await run(
      PROPOSE,
      { ...plain, list: 'PROCUREMENT_DISHONESTY', decisionNumber: '样例失〔2026〕1号' },
      finance,
    );
    const oneYear = await run(PUBLISH, { entryId: dishonest.entry.id, endsOn: '2027-11-22' }, finance);
    expect(oneYear.entry['endsOn']).toBe('2027-11-22');
    const longer = await run(PROPOSE, { ...proposal, decisionNumber: '样例决〔2026〕44号' });
    expect(await failure(PUBLISH, { entryId: longer.entry.id, endsOn: '2029-11-21' })).toMatchObject({
      argument: 'input.endsOn',
    });
    expect((await run(PUBLISH, { entryId: longer.entry.id, endsOn: '2032-11-22' })).entry['endsOn']).toBe('2032-11-22');
    clock.set('2030-01-10T04:00:00Z');
    const conditions = { penaltyFulfilled: true, harmUndone: true, noNewHeavierPenalty: true };
    expect(await failure(REMOVE, { entryId: longer.entry.id, reason: 'ON_REQUEST', conditions })).toMatchObject({
      code: 'CONFLICT',
    });
    clock.set('2026-11-22T04:00:00Z');
  });

  it('is repaired on the request of its subject, which the authority decides on', async () => {
    const { entry } = await run(PROPOSE, {
      ...proposal,
      decisionNumber: '样例决〔2026〕50号',
      notice: { noticedOn: '2026-11-01', document: '样例告〔2026〕50号', statement: '（样例）无异议', heardOn: null },
    });
    const early = { entryId: entry.id, statement: 'x', documents: ['y'] };
    // Pending, it is answered to its subject as one that is not there.
    const twin = `${entry.id}x`;
    const [told, ofNone] = [
      await failure(REQUEST, early, subject),
      await failure(REQUEST, { ...early, entryId: twin }, subject),
    ];
    expect([told, ofNone]).toMatchObject([{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }]);
    await run(PUBLISH, { entryId: entry.id });
    const request = { entryId: entry.id, statement: '（样例）已履行处罚决定', documents: ['样例缴款书1号'] };
    expect(await failure(REQUEST, request, subject)).toMatchObject({ code: 'CONFLICT' });
    clock.set('2027-11-23T04:00:00Z');
    for (const caller of [zhejiang, { ...subject, uscc: '91310118YQ0001371W' }])
      expect(await failure(REQUEST, request, caller)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(REQUEST, request, subject)).toMatchObject({ result: 'CREATED', repair: { granted: null } });
    expect(await run(REQUEST, request, subject)).toMatchObject({ result: 'UNCHANGED' });
    expect(await failure(REQUEST, { ...request, statement: 'x' }, subject)).toMatchObject({ code: 'CONFLICT' });
    const repairsFor = async (caller: Caller) =>
      (await hub.execute(REPAIRS, { id: entry.id }, caller)).data?.['blacklistEntry'];
    expect([await repairsFor(subject), await repairsFor(PUBLIC_CALLER), await repairsFor(guangdong)]).toEqual([
      { repairs: [{ requestedOn: '2027-11-23', granted: null }] },
      { repairs: null },
      { repairs: null },
    ]);
    const decision = { entryId: entry.id, granted: true, document: '样例修〔2027〕1号' };
    const conditions = { penaltyFulfilled: true, harmUndone: true, noNewHeavierPenalty: true };
    expect(await failure(DECIDE_REPAIR, decision)).toMatchObject({ argument: 'input.conditions' });
    expect(await failure(DECIDE_REPAIR, { ...decision, granted: false })).toMatchObject({ argument: 'input.reason' });
    expect(await failure(DECIDE_REPAIR, { ...decision, conditions }, ministry)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(DECIDE_REPAIR, { ...decision, conditions })).toMatchObject({
      result: 'CHANGED',
      entry: { state: 'REMOVED', removalDocument: '样例修〔2027〕1号', removalReason: 'ON_REQUEST' },
    });
    expect(await run(DECIDE_REPAIR, { ...decision, conditions })).toMatchObject({ result: 'UNCHANGED' });
    clock.set('2026-11-22T04:00:00Z');
  });

  it('W6 comes by file from who keeps the list; a refused row keeps what is stated of the list from counting', async () => {
    const IMPORT = `mutation ($input: ImportBlacklistEntriesInput!) { importBlacklistEntries(input: $input) {
      asOf outcomes { index entryId result fault } } }`;
    const row = (number: number, changes: object = {}) => ({
      subjectUscc: '91330502YQ0008223H',
      subjectName: '湖州苕溪蓄电池有限公司',
      divisionCode: '330500',
      decisionNumber: `样例税公〔2025〕${number}号`,
      ground: '（样例）虚开增值税专用发票',
      publishedOn: '2025-03-01',
      ...changes,
    });
    const input = { list: 'MAJOR_TAX_VIOLATION', authority: '样例税务局', asOf: '2026-11-21', wholeList: true };
    const take = async (rows: object[], caller = callerOf('TAX_AUTHORITY', DECIDE)) => {
      const { data, errors } = await hub.execute(IMPORT, { input: { ...input, rows } }, caller);
      return { taken: data?.['importBlacklistEntries'] as { asOf: string; outcomes: object[] }, errors };
    };
    for (const caller of [finance, court, ministry, zhejiang])
      expect((await take([row(1)], caller)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const wrong = await take([
      row(1),
      row(2, { subjectUscc: '91330502YQ0008223X' }),
      row(3, { publishedOn: '2027-01-01' }),
    ]);
    expect(wrong.taken).toMatchObject({
      asOf: null,
      outcomes: [{ result: 'CREATED', fault: null }, { result: null }, { result: null, entryId: null }],
    });
    expect((await take([row(1), row(2)])).taken).toMatchObject({
      asOf: '2026-11-21',
      outcomes: [{ result: 'UNCHANGED' }, { result: 'CREATED' }],
    });
    const { events } = await hub.instance.feed.read(0, 1000);
    expect(events.filter(({ type }) => type === 'BlacklistStated').map(({ fact }) => fact)).toEqual([
      { list: 'MAJOR_TAX_VIOLATION', asOf: '2026-11-21', complete: true, authority: '样例税务局' },
    ]);
    const entry = events.find(({ key }) => key.includes('税公〔2025〕1号'))?.fact as { endsOn: string };
    expect(entry.endsOn).toBe('2028-03-01');
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
