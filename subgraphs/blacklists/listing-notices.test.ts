import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { callerOf } from '../../tests/support/blacklist-entries.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import manifest from './subgraph.ts';

/** Being heard before a listing (告知、陈述申辩): threats are a listing before the subject could speak, a statement in another's hands, and one in another's name. */
const clock = movableClock('2026-11-23T04:00:00Z');
const start = () => startSubgraph(manifest, { clock });
let hub: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  hub = await start();
});
afterAll(() => hub.stop());

const DECIDE = ['blacklists:decide'];
const USCC = '91330502YQ0008223H';
const zhejiang = callerOf('MARKET_REGULATOR', DECIDE, '330000');
const huzhou = callerOf('MARKET_REGULATOR', DECIDE, '330500');
const guangdong = callerOf('MARKET_REGULATOR', DECIDE, '440000');
const ministry = callerOf('MINISTRY', DECIDE);
const court = callerOf('COURT', DECIDE);
const subject: Caller = { ...callerOf('ENTERPRISE', ['records:own']), uscc: USCC };
const stranger: Caller = { ...subject, agency: 'stranger', uscc: '91310118YQ0001371W' };
const body: Caller = { ...callerOf('CERTIFICATION_BODY', ['records:own']), body: '101' };

const GIVE = `mutation ($input: GiveListingNoticeInput!) { giveListingNotice(input: $input) { result notice {
  id noticedOn statementDue statements { text } } } }`;
const STATE = `mutation ($input: FileListingStatementInput!) { fileListingStatement(input: $input) { result notice {
  statements { reference filedOn text asksForHearing papers { name sha256 } } } } }`;
const PROPOSE = `mutation ($input: ProposeBlacklistEntryInput!) { proposeBlacklistEntry(input: $input) {
  result entry { id state notice { noticedOn statement } } } }`;
const LIST = '{ listingNotices { totalCount edges { node { document ground statements { text } } } } }';

const DOCUMENT = '样例告〔2026〕9号';
const given = {
  list: 'SERIOUS_DISHONESTY',
  subjectUscc: USCC,
  subjectName: '湖州苕溪蓄电池有限公司',
  authority: '样例市场监督管理局',
  document: DOCUMENT,
  ground: '（样例）伪造检验报告',
};
const { document: _, ...content } = given;
const proposal = {
  ...content,
  divisionCode: '330000',
  decisionNumber: '样例决〔2026〕9号',
  violationField: 'QUALITY_SAFETY',
  severity: '（样例）社会影响恶劣',
  heavierPenalty: 'HEAVY_FINE',
  notice: { noticedOn: '2026-11-23', document: DOCUMENT },
};

async function ask(query: string, caller: Caller, input: object = {}) {
  const { data, errors } = await hub.execute(query, { input }, caller);
  const { code, argument } = errors?.[0]?.extensions ?? {};
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  return { data: data as any, code, argument };
}

it('a subject is told before it is listed, files its own statement in time, and is not listed before its time is over', async () => {
  const told = (await ask(GIVE, zhejiang, given)).data.giveListingNotice;
  expect(told).toMatchObject({
    result: 'CREATED',
    notice: { noticedOn: '2026-11-23', statementDue: '2026-11-30', statements: [] },
  });
  const { id } = told.notice;
  expect((await ask(GIVE, zhejiang, given)).data.giveListingNotice).toMatchObject({
    result: 'UNCHANGED',
    notice: { id },
  });
  expect(await ask(GIVE, zhejiang, { ...given, ground: '另一' })).toMatchObject({
    code: 'CONFLICT',
    argument: 'input.document',
  });
  for (const who of [court, subject, PUBLIC_CALLER]) expect((await ask(GIVE, who, given)).code).toBe('FORBIDDEN');
  expect((await ask(GIVE, zhejiang, { ...given, subjectUscc: '1' })).argument).toBe('input.subjectUscc');

  const paper = { name: '检验报告.pdf', sha256: 'c'.repeat(64) };
  const statement = { notice: id, reference: 's1', text: '（样例）报告属实', asksForHearing: true, papers: [paper] };
  // To whoever is not its subject there is no such notice: neither to who has given it, nor to another enterprise.
  for (const who of [stranger, body, { ...zhejiang, scopes: [...DECIDE, 'records:own'] }])
    expect(await ask(STATE, who, statement)).toMatchObject({ code: 'NOT_FOUND', argument: 'input.notice' });
  for (const who of [zhejiang, ministry, PUBLIC_CALLER])
    expect((await ask(STATE, who, statement)).code).toBe('FORBIDDEN');
  expect(await ask(STATE, subject, { ...statement, notice: `${id.slice(0, -2)}zz` })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.notice',
  });
  expect((await ask(STATE, subject, { ...statement, papers: [{ ...paper, sha256: 'C' }] })).argument).toBe(
    'input.papers[0].sha256',
  );
  const filed = (await ask(STATE, subject, statement)).data.fileListingStatement;
  expect(filed).toEqual({
    result: 'CHANGED',
    notice: {
      statements: [
        { reference: 's1', filedOn: '2026-11-23', text: '（样例）报告属实', asksForHearing: true, papers: [paper] },
      ],
    },
  });
  expect(await ask(STATE, subject, { ...statement, text: '另一' })).toMatchObject({
    code: 'CONFLICT',
    argument: 'input.reference',
  });

  // On the last day it may still speak, and is not listed; what it said is not the authority's to tell otherwise.
  clock.set('2026-11-30T04:00:00Z');
  expect(await ask(PROPOSE, zhejiang, proposal)).toMatchObject({
    code: 'CONFLICT',
    argument: 'input.notice.document',
  });
  expect((await ask(STATE, subject, { ...statement, reference: 's2', text: '（样例）补充' })).code).toBeUndefined();
  clock.set('2026-12-01T04:00:00Z');
  expect((await ask(STATE, subject, { ...statement, reference: 's3' })).code).toBe('CONFLICT');
  expect((await ask(STATE, subject, statement)).data.fileListingStatement.result).toBe('UNCHANGED');
  const withNotice = (more: object) => ({ ...proposal, notice: { ...proposal.notice, ...more } });
  expect((await ask(PROPOSE, zhejiang, withNotice({ noticedOn: '2026-11-01' }))).argument).toBe(
    'input.notice.noticedOn',
  );
  expect((await ask(PROPOSE, zhejiang, withNotice({ statement: '（样例）无异议' }))).argument).toBe(
    'input.notice.statement',
  );
  expect((await ask(PROPOSE, zhejiang, proposal)).data.proposeBlacklistEntry).toMatchObject({
    result: 'CREATED',
    entry: { state: 'PENDING', notice: { noticedOn: '2026-11-23', statement: null } },
  });

  const seen = async (who: Caller) => (await ask(LIST, who)).data?.listingNotices?.edges;
  const both = [
    {
      node: {
        document: DOCUMENT,
        ground: given.ground,
        statements: [{ text: '（样例）报告属实' }, { text: '（样例）补充' }],
      },
    },
  ];
  for (const who of [zhejiang, subject]) expect(await seen(who)).toEqual(both);
  // Neither who is above, nor below, nor beside it.
  for (const who of [ministry, huzhou, guangdong, court, stranger, body]) expect(await seen(who)).toEqual([]);
  expect((await ask(LIST, PUBLIC_CALLER)).code).toBe('FORBIDDEN');
  expect(JSON.stringify(await hub.instance.feed.read(0, 1000))).not.toContain('样例告');
});

it('a body answers what concerns it; an authority gives notice on its own lists alone', async () => {
  clock.set('2026-11-23T04:00:00Z');
  const violation = { ...given, list: 'BODY_VIOLATION', document: '样例告〔2026〕10号' };
  expect((await ask(GIVE, ministry, violation)).argument).toBe('input.subjectBodyCode');
  const { notice } = (await ask(GIVE, ministry, { ...violation, subjectBodyCode: '101' })).data.giveListingNotice;
  const statement = { notice: notice.id, reference: 's1', text: '（样例）已整改' };
  expect((await ask(STATE, { ...body, body: '102' }, statement)).code).toBe('NOT_FOUND');
  expect((await ask(STATE, body, statement)).data.fileListingStatement.result).toBe('CHANGED');
  // Of the ministry's lists the court reads nothing, though both decide for the country.
  expect((await ask(LIST, court)).data.listingNotices.totalCount).toBe(0);
  expect((await ask(LIST, ministry)).data.listingNotices.totalCount).toBe(1);
  expect((await ask(GIVE, guangdong, { ...given, list: 'YRD_JOINT_PUNISHMENT' })).code).toBe('FORBIDDEN');
});
