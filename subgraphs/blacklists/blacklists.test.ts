import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { entryCountsOn } from '../../schema/domain/blacklist.ts';
import type { BlacklistEntryFact } from '../../schema/domain/facts.ts';
import { isPublicOn } from '../../schema/domain/sight/blacklist-entry.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { callerOf, kindsBut } from '../../tests/support/blacklist-entries.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { isFictionalUscc } from '../sample-world/fictional-uscc.ts';
import { type Entry, stateOn } from './entry.ts';
import { readListRules } from './rules.ts';
import { sampleEntries } from './sample.ts';
import manifest from './subgraph.ts';

const TODAY = '2026-11-22';
const world = createSampleWorld({ today: TODAY });
const samples = sampleEntries(world, readListRules());
const start = () => startSubgraph(manifest);
let hub: Awaited<ReturnType<typeof start>>;

const SUPERVISION = ['supervision:read', 'blacklists:read'];
const DELTA = ['310000', '320000', '330000', '340000'];
const ministry = callerOf('MINISTRY', SUPERVISION);
const zhejiang = callerOf('MARKET_REGULATOR', SUPERVISION, '330000', DELTA);
const guangdong = callerOf('MARKET_REGULATOR', SUPERVISION, '440000');

beforeAll(async () => {
  hub = await start();
  const { services, kit } = hub.instance;
  for (let round = 0; round < 2; round++) await manifest.loadSample?.(services, world, kit);
});
afterAll(() => hub.stop());

type Connection = { totalCount: number; edges: { node: { id: string; state: string } }[] };

async function ask(query: string, variables: Record<string, unknown> = {}, caller = PUBLIC_CALLER) {
  const answer = await hub.execute(query, variables, caller);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as Record<string, unknown>;
}
async function codeOf(query: string, variables: Record<string, unknown>, caller = PUBLIC_CALLER) {
  return (await hub.execute(query, variables, caller)).errors?.[0]?.extensions?.['code'];
}
const LIST = `query ($filter: BlacklistFilter, $after: String) { blacklistEntries(filter: $filter, first: 200, after: $after) {
  totalCount edges { node { id state } } } }`;
async function ids(filter: object, caller = PUBLIC_CALLER): Promise<string[]> {
  const { edges, totalCount } = (await ask(LIST, { filter }, caller))['blacklistEntries'] as Connection;
  expect(edges).toHaveLength(totalCount);
  return edges.map(({ node }) => node.id);
}
const inState = (state: string) => samples.filter((entry) => stateOn(entry, TODAY) === state);
interface Counted {
  readonly code: string;
  readonly blacklistStatistics: readonly { readonly list: string; readonly count: number | null }[];
}
const sorted = (entries: readonly Entry[]) => entries.map(({ id }) => id).sort();

describe('sample entries', () => {
  it('stand on fictional subjects only, each under its own id', () => {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    for (const { subjectUscc, subjectBodyCode, fictional } of samples) {
      expect(fictional).toBe(true);
      expect(isFictionalUscc(subjectUscc)).toBe(true);
      if (subjectBodyCode !== null) expect(Number(subjectBodyCode)).toBeGreaterThan(100);
    }
  });

  it('hold every state, every list, and a listed holder of a valid certificate', () => {
    for (const state of ['PENDING', 'PUBLISHED', 'REMOVED', 'ENDED']) expect(inState(state), state).not.toEqual([]);
    expect(new Set(samples.map(({ list }) => list)).size).toBe(8);
    const trapped = inState('PUBLISHED').filter(
      ({ list, subjectUscc }) =>
        list === 'SERIOUS_DISHONESTY' &&
        world.certificates.some(
          ({ holder, ...rest }) => holder.uscc === subjectUscc && statusOn(rest, TODAY)?.status === 'VALID',
        ),
    );
    expect(trapped).not.toEqual([]);
    const lastDays = samples.filter(({ endsOn }) => endsOn === TODAY || endsOn === '2026-11-21');
    expect(lastDays.map((entry) => stateOn(entry, TODAY)).sort()).toEqual(['ENDED', 'PUBLISHED']);
  });

  it('enter the feed once, and pending ones never', async () => {
    const { events: all } = await hub.instance.feed.read(0, 1000);
    const events = all.filter(({ type }) => type === 'BlacklistEntryChanged');
    expect(events.map(({ key }) => key).sort()).toEqual(sorted(samples.filter(({ publishedOn }) => publishedOn)));
    for (const { key, fact } of events) {
      const sample = samples.find(({ id }) => id === key);
      const counts = entryCountsOn(fact as BlacklistEntryFact, TODAY);
      expect(counts).toBe(sample && stateOn(sample, TODAY) === 'PUBLISHED');
    }
  });
});

describe('the public list', () => {
  it('holds published entries, and ended ones within their publication term; nothing pending or removed (BL-04)', async () => {
    const visible = samples.filter(
      ({ publishedOn, publicUntil }) => publishedOn !== null && (publicUntil === null || publicUntil >= TODAY),
    );
    expect((await ids({})).sort()).toEqual(sorted(visible));
    const hidden = [...inState('PENDING'), ...inState('REMOVED')];
    for (const { id } of hidden)
      expect((await ask(`query ($id: ID!) { blacklistEntry(id: $id) { id } }`, { id }))['blacklistEntry']).toBeNull();
    // A ban that has run out stays public for its publication term.
    const ended = await ids({ list: 'PROCUREMENT_BAN', state: 'ENDED' });
    expect(ended).toHaveLength(1);
  });

  it('is paged newest first in a stable order', async () => {
    const query = `query ($after: String) { blacklistEntries(first: 7, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id publishedOn } } } }`;
    type Page = {
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { id: string; publishedOn: string } }[];
    };
    const nodes: { id: string; publishedOn: string }[] = [];
    let after: string | undefined;
    do {
      const page = (await ask(query, { after }))['blacklistEntries'] as Page;
      nodes.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(nodes.map(({ id }) => id)).toEqual(await ids({}));
    const days = nodes.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('refuses to be asked for what is not public', async () => {
    for (const state of ['PENDING', 'REMOVED']) {
      expect(await codeOf(LIST, { filter: { state } })).toBe('FORBIDDEN');
      for (const kind of kindsBut('MINISTRY', 'HUB_OPERATOR', 'MARKET_REGULATOR'))
        expect(await codeOf(LIST, { filter: { state } }, callerOf(kind, SUPERVISION, '330000')), kind).toBe(
          'FORBIDDEN',
        );
      expect(await codeOf(LIST, { filter: { state } }, callerOf('MINISTRY', ['supervision:read']))).toBe('FORBIDDEN');
    }
  });

  it('finds an enterprise however its code is written', async () => {
    const subject = inState('PUBLISHED')[0]?.subjectUscc ?? '';
    const found = await ids({ subjectUscc: subject });
    expect(found.length).toBeGreaterThan(0);
    expect(await ids({ subjectUscc: ` ${subject.toLowerCase().replace(/(.{4})/g, '$1 ')}` })).toEqual(found);
  });

  it('names a malformed filter', async () => {
    for (const [filter, argument] of [
      [{ subjectUscc: '91330502YQ0008223X' }, 'filter.subjectUscc'],
      [{ bodyCode: '6' }, 'filter.bodyCode'],
      [{ division: '33' }, 'filter.division'],
      [{ on: '2026-11-23' }, 'filter.on'],
    ] as const) {
      const answer = await hub.execute(LIST, { filter }, PUBLIC_CALLER);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });
});

describe('pending entries', () => {
  const pendingIn = (province: string) =>
    sorted(inState('PENDING').filter(({ divisionCode }) => divisionCode.startsWith(province)));

  it('are seen by the authority concerned, the ministry and the operator', async () => {
    expect(pendingIn('33').length).toBeGreaterThan(1);
    expect((await ids({ state: 'PENDING' }, zhejiang)).sort()).toEqual(pendingIn('33'));
    expect((await ids({ state: 'PENDING' }, guangdong)).sort()).toEqual(pendingIn('44'));
    for (const caller of [ministry, callerOf('HUB_OPERATOR', SUPERVISION)])
      expect((await ids({ state: 'PENDING' }, caller)).sort()).toEqual(sorted(inState('PENDING')));
  });

  it('of an alliance partner stay closed', async () => {
    const shanghai = callerOf('MARKET_REGULATOR', SUPERVISION, '310000', DELTA);
    expect(await ids({ state: 'PENDING' }, shanghai)).toEqual([]);
    expect(await codeOf(LIST, { filter: { state: 'PENDING', division: '330000' } }, shanghai)).toBe('FORBIDDEN');
    const visible = await ids({ division: '330000' }, shanghai);
    expect(visible.filter((id) => pendingIn('33').includes(id))).toEqual([]);
  });
});

describe('entities', () => {
  const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Organisation { uscc blacklistEntries { totalCount edges { node { id state } } }
      serious: isBlacklisted(list: SERIOUS_DISHONESTY) court: isBlacklisted(list: COURT_DEFAULTER) }
    ... on CertificationBody { code blacklistEntries { totalCount edges { node { id state } } } } } }`;

  it('get the entries of 100 organisations and all bodies with one store query', async () => {
    const representations = [
      ...world.organisations.slice(0, 100).map(({ uscc }) => ({ __typename: 'Organisation', uscc })),
      ...world.bodies.map(({ code }) => ({ __typename: 'CertificationBody', code })),
    ];
    let entities: { code?: string; blacklistEntries: Connection }[] = [];
    const commands = await hub.commandsOf(async () => {
      entities = (await ask(ENTITIES, { representations }))['_entities'] as typeof entities;
    });
    expect(commands).toEqual(['find entries']);
    const listed = entities.filter(({ blacklistEntries }) => blacklistEntries.totalCount > 0);
    expect(listed.filter(({ code }) => code).map(({ code }) => code)).toEqual(['106']);
  });

  it('never mix the lists (BL-02)', async () => {
    const defaulter = inState('PUBLISHED').find(({ list }) => list === 'COURT_DEFAULTER');
    const representations = [{ __typename: 'Organisation', uscc: defaulter?.subjectUscc }];
    const [entity] = (await ask(ENTITIES, { representations }))['_entities'] as { serious: boolean; court: boolean }[];
    expect(entity).toMatchObject({ serious: false, court: true });
  });

  it('show a pending entry of a body to the authority concerned only', async () => {
    const representations = [{ __typename: 'CertificationBody', code: '103' }];
    const statesFor = async (caller: typeof zhejiang) => {
      const [entity] = (await ask(ENTITIES, { representations }, caller))['_entities'] as {
        blacklistEntries: Connection;
      }[];
      return entity?.blacklistEntries.edges.map(({ node }) => node.state);
    };
    expect(await statesFor(PUBLIC_CALLER)).toEqual([]);
    expect(await statesFor(guangdong)).toEqual([]);
    expect(await statesFor(zhejiang)).toEqual(['PENDING']);
    expect(await statesFor(ministry)).toEqual(['PENDING']);
  });
});

describe('divisions', () => {
  const DIVISION = `query ($representations: [_Any!]!, $state: BlacklistEntryState) { _entities(representations: $representations) {
    ... on Division { code blacklistEntries(state: $state, first: 200) { totalCount edges { node { id state } } } } } }`;
  const STATISTICS = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Division { code blacklistStatistics { list count } } } }`;
  const divisions = (...codes: string[]) => ({
    representations: codes.map((code) => ({ __typename: 'Division', code })),
  });

  it('list published entries to everybody, and those that are not public to the authority concerned only', async () => {
    const inside = inState('PUBLISHED').filter(({ divisionCode }) => divisionCode.startsWith('33'));
    for (const caller of [zhejiang, guangdong, ministry, PUBLIC_CALLER]) {
      const [entity] = (await ask(DIVISION, { ...divisions('330000'), state: 'PUBLISHED' }, caller))['_entities'] as {
        blacklistEntries: Connection;
      }[];
      expect(entity?.blacklistEntries.edges.map(({ node }) => node.id).sort()).toEqual(sorted(inside));
    }
    for (const state of ['PENDING', 'REMOVED']) {
      for (const caller of [guangdong, PUBLIC_CALLER])
        expect(await codeOf(DIVISION, { ...divisions('330000'), state }, caller)).toBe('FORBIDDEN');
      expect(await codeOf(DIVISION, { ...divisions('330000'), state }, zhejiang)).toBeUndefined();
    }
    expect(await codeOf(STATISTICS, divisions('330000'))).toBe('FORBIDDEN');
  });

  it('are asked once each, however often they are named', async () => {
    const often = divisions(...Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? '330000' : '310118')));
    const query = DIVISION.replace('totalCount', '');
    const commands = await hub.commandsOf(() => ask(query, often, zhejiang));
    expect(commands).toEqual(['find entries', 'find entries']);
  });

  it('count what counts today, all of them with one store query', async () => {
    const codes = ['330000', '330500', '320000', '310000', '340000', '440000', '110000'];
    let entities: Counted[] = [];
    const commands = await hub.commandsOf(async () => {
      entities = (await ask(STATISTICS, divisions(...codes), ministry))['_entities'] as Counted[];
    });
    expect(commands).toEqual(['aggregate entries']);
    for (const { code, blacklistStatistics } of entities) {
      const prefix = code.replace(/(00)+$/, '');
      const total = inState('PUBLISHED').filter(({ divisionCode }) => divisionCode.startsWith(prefix)).length;
      expect(
        blacklistStatistics.reduce((sum, { count }) => sum + (count ?? 0), 0),
        code,
      ).toBe(total);
    }
  });

  it('are counted for another province as a whole, at month ends, without what is not public today and without small numbers', async () => {
    const onDay = STATISTICS.replace('blacklistStatistics', 'blacklistStatistics(on: $on)').replace(
      '($rep',
      '($on: Date, $rep',
    );
    for (const on of ['2025-12-31', '2026-06-30', '2026-10-31']) {
      const [counted] = (await ask(onDay, { ...divisions('330000'), on }, guangdong))['_entities'] as Counted[];
      expect(counted?.blacklistStatistics).toHaveLength(8);
      for (const { list, count } of counted?.blacklistStatistics ?? []) {
        const told = samples.filter(
          (entry) =>
            entry.list === list &&
            entry.divisionCode.startsWith('33') &&
            stateOn(entry, on) === 'PUBLISHED' &&
            isPublicOn(entry, TODAY),
        ).length;
        expect([on, list, count]).toEqual([on, list, told < 5 ? null : told]);
      }
    }
    expect(await codeOf(onDay, { ...divisions('330000'), on: '2026-10-30' }, guangdong)).toBe('BAD_USER_INPUT');
    expect(await codeOf(onDay, { ...divisions('440000'), on: '2026-10-30' }, guangdong)).toBeUndefined();
    expect(await codeOf(onDay, { ...divisions('330500'), on: '2026-10-31' }, guangdong)).toBe('FORBIDDEN');
  });
});
