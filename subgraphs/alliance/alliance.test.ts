import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { isUscc } from '../../schema/domain/uscc.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { sampleMembers } from './sample.ts';
import manifest from './subgraph.ts';

const world = createSampleWorld({ today: '2026-11-22', certificates: 100, enterprises: 60 });
const clock = movableClock('2026-11-22T04:00:00Z');
const start = () => startSubgraph(manifest, { clock });
let hub: Awaited<ReturnType<typeof start>>;

const MAINTAIN = ['public', 'alliance:maintain'];
const ministry: Caller = { ...PUBLIC_CALLER, kind: 'MINISTRY', agency: 'm', scopes: MAINTAIN };
const regulator = (division: string): Caller => ({
  ...PUBLIC_CALLER,
  kind: 'MARKET_REGULATOR',
  agency: `r${division}`,
  scopes: MAINTAIN,
  division,
  divisions: [division],
});

beforeAll(async () => {
  hub = await start();
  const { services, kit } = hub.instance;
  // Twice: the start of a hub repeats both.
  for (let round = 0; round < 2; round++) {
    await manifest.loadReference?.(services, kit);
    await manifest.loadSample?.(services, world, kit);
  }
});
afterAll(() => hub.stop());

async function ask(query: string, variables: Record<string, unknown> = {}, caller: Caller = PUBLIC_CALLER) {
  const answer = await hub.execute(query, variables, caller);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data as Record<string, unknown>;
}
async function codeOf(query: string, variables: Record<string, unknown>, caller: Caller) {
  const answer = await hub.execute(query, variables, caller);
  return answer.errors?.[0]?.extensions?.['code'];
}

/** An instant between what has been told so far and what is told from now on. */
function aMomentLater(): string {
  const instant = clock.now().getTime() + 1000;
  clock.set(new Date(instant + 1000).toISOString());
  return new Date(instant).toISOString();
}

describe('reference and sample data', () => {
  it('are published once, however often they are loaded', async () => {
    const { events } = await hub.instance.feed.read(0, 1000);
    const divisions = events.filter(({ type }) => type === 'AllianceDivisionChanged');
    expect(divisions.map(({ key }) => key)).toEqual(
      ['310000', '320000', '330000', '340000'].map((code) => `YRD:${code}:2021-05-17`),
    );
    expect(events.filter(({ type }) => type === 'AllianceMemberChanged')).toHaveLength(sampleMembers(world).length);
  });

  it('are well-formed and marked fictional', () => {
    for (const member of sampleMembers(world)) {
      expect(member.fictional).toBe(true);
      expect(isUscc(member.uscc ?? '')).toBe(true);
    }
  });
});

describe('divisions', () => {
  it('answer in the order asked, with null for an unknown code', async () => {
    const data = await ask(`{ divisions(codes: ["330502", "890000", "310118"]) {
      code nameZh level isPilotArea parent { code isFiller } province { code }
      alliances { alliance { code } division { code } from to } } }`);
    expect(data['divisions']).toEqual([
      {
        code: '330502',
        nameZh: '吴兴区',
        level: 'COUNTY',
        isPilotArea: true,
        parent: { code: '330500', isFiller: false },
        province: { code: '330000' },
        alliances: [{ alliance: { code: 'YRD' }, division: { code: '330000' }, from: '2021-05-17', to: null }],
      },
      null,
      expect.objectContaining({ code: '310118', parent: { code: '310100', isFiller: true } }),
    ]);
  });

  it('refuse a malformed code by its place', async () => {
    const answer = await hub.execute('{ divisions(codes: ["330000", "33"]) { code } }', {}, PUBLIC_CALLER);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'codes[1]' });
  });

  it('ask each collection once for 50 of them with memberships and members', async () => {
    const codes = ['310000', '320000', '330000', '340000', '440000', '330500', '320500', '310118'];
    const query = `query ($codes: [ID!]!) { divisions(codes: $codes) {
      code alliances { from } allianceMembers { totalCount edges { node { id } } } } }`;
    let data: Record<string, unknown> = {};
    const commands = await hub.commandsOf(async () => {
      data = await ask(query, { codes });
    });
    expect(commands.sort()).toEqual(['find member_divisions', 'find members']);
    expect((data['divisions'] as { allianceMembers: { totalCount: number } }[])[4]?.allianceMembers.totalCount).toBe(0);
  });
});

describe('the alliance', () => {
  it('tells its chair, working group and goals (YRD-01, YRD-02, YRD-06)', async () => {
    const data = await ask(`{ alliance(code: "YRD") {
      instrumentOn principles { nameZh } chair(on: "2023-06-01") { regulator { division { code } } }
      past: chair(on: "2020-01-01") { from } workingGroup { convenors { nameZh } participants { nameZh } }
      milestones { dueOn } divisions { division { code } } pilotAreas { shortName } } }`);
    expect(data['alliance']).toMatchObject({
      instrumentOn: '2021-05-17',
      principles: [{ nameZh: '统一目录' }, { nameZh: '统一标准' }, { nameZh: '统一评价' }, { nameZh: '统一标识' }],
      chair: { regulator: { division: { code: '330000' } } },
      past: null,
      milestones: [{ dueOn: '2021-12-31' }, { dueOn: '2022-12-31' }, { dueOn: '2023-12-31' }],
    });
    expect(
      (data['alliance'] as { workingGroup: { convenors: unknown[]; participants: unknown[] } }).workingGroup,
    ).toEqual({
      convenors: expect.toSatisfy((all) => all.length === 4),
      participants: expect.toSatisfy((all) => all.length === 8),
    });
  });

  it('lists members of a day in pages, and former ones only on a day of their membership (YRD-03)', async () => {
    const query = `query ($on: Date, $after: String) { allianceMembers(allianceCode: "YRD",
      filter: { category: CERTIFICATION_BODY, on: $on }, first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { body { code } mayCertify(on: $on) } } } }`;
    type Answer = {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { body: { code: string }; mayCertify: boolean } }[];
    };
    const first = (await ask(query, { on: '2024-12-31' }))['allianceMembers'] as Answer;
    const second = (await ask(query, { on: '2024-12-31', after: first.pageInfo.endCursor }))[
      'allianceMembers'
    ] as Answer;
    const nodes = [...first.edges, ...second.edges].map(({ node }) => node);
    expect(nodes.map(({ body }) => body.code)).toEqual(['101', '102', '103', '104']);
    expect(nodes.every(({ mayCertify }) => mayCertify)).toBe(true);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const today = (await ask(query, {}))['allianceMembers'] as Answer;
    expect(today.totalCount).toBe(3);
  });

  it('lets only member bodies certify (YRD-03)', async () => {
    const data = await ask(`{ allianceMembers(allianceCode: "YRD", filter: { division: "330000" }) {
      edges { node { category mayCertify division { code } } } } }`);
    const nodes = (
      data['allianceMembers'] as { edges: { node: { category: string; mayCertify: boolean } }[] }
    ).edges.map(({ node }) => node);
    expect(nodes.map(({ category }) => category).sort()).toEqual(['CERTIFICATION_BODY', 'RESEARCH_INSTITUTE']);
    for (const { category, mayCertify } of nodes) expect(mayCertify).toBe(category === 'CERTIFICATION_BODY');
  });

  it('joins bodies and organisations by their keys', async () => {
    const uscc = sampleMembers(world).find(({ bodyCode }) => bodyCode === '102')?.uscc;
    const data = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on CertificationBody { code allianceMembership { from } old: allianceMembership(on: "2021-11-30") { from } }
        ... on Organisation { allianceMemberships { id } }
        ... on Division { nameZh } } }`,
      {
        representations: [
          { __typename: 'CertificationBody', code: '102' },
          { __typename: 'CertificationBody', code: '104' },
          { __typename: 'CertificationBody', code: '105' },
          { __typename: 'Organisation', uscc },
          { __typename: 'Division', code: '330500' },
          { __typename: 'Division', code: '990000' },
        ],
      },
    );
    expect(data['_entities']).toEqual([
      { code: '102', allianceMembership: { from: '2021-12-01' }, old: null },
      { code: '104', allianceMembership: null, old: null },
      { code: '105', allianceMembership: null, old: null },
      { allianceMemberships: [{ id: 'YRD:102:2021-12-01' }] },
      { nameZh: '湖州市' },
      null,
    ]);
  });
});

describe('maintaining members', () => {
  const ADMIT = `mutation ($input: AdmitAllianceMemberInput!) { admitAllianceMember(input: $input) {
    result member { id to createdBy } } }`;
  const END = `mutation ($input: EndAllianceMembershipInput!) { endAllianceMembership(input: $input) {
    result member { to } } }`;
  const input = {
    allianceCode: 'YRD',
    category: 'CERTIFICATION_BODY',
    bodyCode: '105',
    nameZh: '示例外资认证(无锡)有限公司',
    divisionCode: '320211',
    from: '2025-01-01',
  };

  it('admits once, ends once, and refuses what contradicts (ACT-12)', async () => {
    const before = (await hub.instance.feed.read(0, 1)).head;
    const caller = regulator('320000');
    const id = 'YRD:105:2025-01-01';
    expect((await ask(ADMIT, { input }, caller))['admitAllianceMember']).toEqual({
      result: 'CREATED',
      member: { id, to: null, createdBy: 'r320000' },
    });
    expect((await ask(ADMIT, { input }, caller))['admitAllianceMember']).toMatchObject({ result: 'UNCHANGED' });
    expect(await codeOf(ADMIT, { input: { ...input, nameZh: '另一名称' } }, caller)).toBe('CONFLICT');
    expect(await codeOf(ADMIT, { input: { ...input, from: '2026-01-01' } }, caller)).toBe('CONFLICT');
    expect(await codeOf(END, { input: { memberId: id, to: '2024-12-31' } }, caller)).toBe('BAD_USER_INPUT');
    expect(await codeOf(END, { input: { memberId: 'YRD:999:2025-01-01', to: '2026-06-30' } }, caller)).toBe(
      'NOT_FOUND',
    );
    const end = { input: { memberId: id, to: '2026-06-30' } };
    expect((await ask(END, end, caller))['endAllianceMembership']).toEqual({
      result: 'CHANGED',
      member: { to: '2026-06-30' },
    });
    expect((await ask(END, end, caller))['endAllianceMembership']).toMatchObject({ result: 'UNCHANGED' });
    expect(await codeOf(END, { input: { memberId: id, to: '2026-07-31' } }, caller)).toBe('CONFLICT');
    // After its end the body may be admitted again.
    expect(
      (await ask(ADMIT, { input: { ...input, from: '2026-07-01' } }, caller))['admitAllianceMember'],
    ).toMatchObject({
      result: 'CREATED',
    });
    const { events } = await hub.instance.feed.read(before, 100);
    expect(events.map(({ type, key }) => [type, key])).toEqual([
      ['AllianceMemberChanged', id],
      ['AllianceMemberChanged', id],
      ['AllianceMemberChanged', 'YRD:105:2026-07-01'],
    ]);
  });

  it('admits a member once even when many ask at the same time', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 8 }, (_, index) => `2010-0${index + 1}-01`).map((from) =>
        hub.execute(ADMIT, { input: { ...input, bodyCode: '777', from } }, ministry),
      ),
    );
    const codes = attempts.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'OK');
    expect(codes.sort()).toEqual([...Array<string>(7).fill('CONFLICT'), 'OK']);
  });

  it('names the argument at fault', async () => {
    const university = { ...input, category: 'UNIVERSITY' };
    const faults: [object, string][] = [
      [{ ...input, bodyCode: '10' }, 'input.bodyCode'],
      [{ ...input, bodyCode: undefined }, 'input.bodyCode'],
      [university, 'input.bodyCode'],
      [{ ...university, bodyCode: undefined }, 'input.uscc'],
      [{ ...input, uscc: '91330502YQ0008223X' }, 'input.uscc'],
      [{ ...input, divisionCode: '890000' }, 'input.divisionCode'],
      [{ ...input, allianceCode: 'GBA' }, 'input.allianceCode'],
      [{ ...input, nameZh: ' ' }, 'input.nameZh'],
    ];
    for (const [faulty, argument] of faults) {
      const answer = await hub.execute(ADMIT, { input: faulty }, ministry);
      expect(answer.errors?.[0]?.extensions, argument).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });

  it('is refused to everybody else', async () => {
    const end = { memberId: 'YRD:101:2021-12-01', to: '2026-06-30' };
    for (const caller of [
      PUBLIC_CALLER,
      regulator('440000'),
      regulator('330500'),
      { ...regulator('330000'), kind: 'CERTIFICATION_BODY' as const, body: '105' },
      { ...ministry, scopes: ['public'] },
    ]) {
      expect(await codeOf(ADMIT, { input }, caller)).toBe('FORBIDDEN');
      expect(await codeOf(END, { input: end }, caller)).toBe('FORBIDDEN');
    }
  });
});

describe('changing which divisions take part (ACT-12)', () => {
  const CHANGE = `mutation ($input: ChangeAllianceDivisionInput!) { changeAllianceDivision(input: $input) {
    result division { division { code } from to } } }`;

  it('records, ends and refuses overlaps; every change is published', async () => {
    const before = (await hub.instance.feed.read(0, 1)).head;
    const period = { allianceCode: 'YRD', divisionCode: '350000', from: '2024-01-01' };
    const results = [];
    for (const to of [undefined, undefined, '2024-12-31', '2024-12-31'])
      results.push((await ask(CHANGE, { input: { ...period, to } }, ministry))['changeAllianceDivision']);
    expect(results).toMatchObject(['CREATED', 'UNCHANGED', 'CHANGED', 'UNCHANGED'].map((result) => ({ result })));
    expect(await codeOf(CHANGE, { input: { ...period, from: '2024-12-31' } }, ministry)).toBe('CONFLICT');
    expect(await codeOf(CHANGE, { input: { ...period, to: '2023-12-31' } }, ministry)).toBe('BAD_USER_INPUT');
    expect(await codeOf(CHANGE, { input: { ...period, divisionCode: '330500' } }, ministry)).toBe('BAD_USER_INPUT');
    const { events } = await hub.instance.feed.read(before, 100);
    expect(events.map(({ fact }) => fact)).toMatchObject([
      { ...period, to: null },
      { ...period, to: '2024-12-31' },
    ]);
    const members = `{ on: division(code: "350600") { alliances(on: "2024-12-31") { from } }
      after: division(code: "350600") { alliances(on: "2025-01-01") { from } } }`;
    expect(await ask(members)).toEqual({ on: { alliances: [{ from: '2024-01-01' }] }, after: { alliances: [] } });
  });

  it('keeps what was known: a day is answered as known at an instant (CHG-01)', async () => {
    const period = { allianceCode: 'YRD', divisionCode: '350000', from: '2025-06-01' };
    const instants: string[] = [];
    for (const change of [null, {}, { to: '2025-12-31' }]) {
      if (change) await ask(CHANGE, { input: { ...period, ...change } }, ministry);
      instants.push(aMomentLater());
    }
    const query = `query ($at: DateTime) { division(code: "350600") { alliances(on: "2026-01-01", asKnownAt: $at) { to } }
      alliance(code: "YRD") { divisions(on: "2026-01-01", asKnownAt: $at) { division { code } } } }`;
    const told = await Promise.all(
      instants.map(async (at) => {
        const { division, alliance } = (await ask(query, { at })) as {
          division: { alliances: { to: string | null }[] };
          alliance: { divisions: { division: { code: string } }[] };
        };
        return [division.alliances, alliance.divisions.some((one) => one.division.code === period.divisionCode)];
      }),
    );
    // Not yet known, known without an end, known with one.
    expect(told).toEqual([
      [[], false],
      [[{ to: null }], true],
      [[], false],
    ]);
    expect(await codeOf(query, { at: '2999-01-01T00:00:00Z' }, PUBLIC_CALLER)).toBe('BAD_USER_INPUT');
  });

  it('is refused to regulators, who could open others to themselves', async () => {
    const input = { allianceCode: 'YRD', divisionCode: '440000', from: '2026-01-01' };
    for (const caller of [PUBLIC_CALLER, regulator('440000'), regulator('330000')])
      expect(await codeOf(CHANGE, { input }, caller)).toBe('FORBIDDEN');
  });
});
