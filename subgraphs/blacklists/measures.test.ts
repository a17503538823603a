import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays } from '../../schema/domain/day.ts';
import { readEvent } from '../../schema/domain/events/read-event.ts';
import { callerOf } from '../../tests/support/blacklist-entries.ts';
import { eventOf } from '../../tests/support/events.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { openReadModelReader } from '../shared/read-model/reader.ts';
import { openReadModelWriter } from '../shared/read-model/writer.ts';
import { membersModel } from './members-view.ts';
import { readListRules } from './rules.ts';
import { sampleEntries, sampleMeasures } from './sample.ts';
import manifest from './subgraph.ts';

const TODAY = '2026-11-22';
const MEMBERS = ['310000', '320000', '330000', '340000'];
const world = createSampleWorld({ today: TODAY });
const samples = sampleEntries(world, readListRules());
const listed = samples.find(({ list, divisionCode }) => list === 'YRD_JOINT_PUNISHMENT' && divisionCode === '320000');
if (!listed?.publishedOn || !listed.endsOn) throw new Error('The sample has no entry of Jiangsu.');
const entry = { ...listed, publishedOn: listed.publishedOn, endsOn: listed.endsOn };

const READS = ['blacklists:read'];
const regulator = (division: string, scopes: readonly string[] = READS, divisions: readonly string[] = [division]) =>
  callerOf('MARKET_REGULATOR', scopes, division, divisions);
const decider = (division: string) => regulator(division, ['blacklists:decide']);
const ministry = callerOf('MINISTRY', READS);
const buyer = callerOf('PROCUREMENT_PLATFORM', ['procurement:check']);
const enterprise = (uscc: string): Caller => ({ ...callerOf('ENTERPRISE', ['records:own']), uscc });
const body = (code: string): Caller => ({ ...callerOf('CERTIFICATION_BODY', ['records:own']), body: code });

const directory = mkdtempSync(join(tmpdir(), 'yunqiao-measures-'));
const clock = movableClock(`${TODAY}T04:00:00Z`);
const writer = openReadModelWriter(directory, 'blacklists', membersModel);
const reader = openReadModelReader(directory, 'blacklists', membersModel);
let seq = 0;
/** Tells who takes part; every call has the view fresh as of the clock. */
async function tellMembers(...periods: readonly (readonly [division: string, from: string, to: string | null])[]) {
  const events = periods.map(([divisionCode, from, to]) =>
    readEvent(
      eventOf(
        'AllianceDivisionChanged',
        { allianceCode: 'YRD', divisionCode, from, to },
        ++seq,
        clock.now().toISOString(),
      ),
    ),
  );
  writer.apply('alliance', events, clock.now().toISOString());
  await new Promise((resolve) => setTimeout(resolve, 1));
}

const start = () =>
  startSubgraph(manifest, { clock, readModel: (name) => (name === membersModel.name ? reader : undefined) });
let hub: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  hub = await start();
  const { services, kit } = hub.instance;
  for (let round = 0; round < 2; round++) await manifest.loadSample?.(services, world, kit);
  await tellMembers(...MEMBERS.map((division) => [division, '2021-05-17', null] as const));
});
afterAll(async () => {
  await hub.stop();
  await reader.close();
  await writer.close();
  rmSync(directory, { recursive: true, force: true });
});

const FIELDS = 'kind content legalBasis authority division { code } decisionNumber from until endedOn fictional';
async function ask(query: string, variables: Record<string, unknown>, caller: Caller) {
  const { data, errors } = await hub.execute(query, variables, caller);
  return {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
    data: data as any,
    code: errors?.[0]?.extensions?.['code'],
    argument: errors?.[0]?.extensions?.['argument'],
  };
}
/** Divisions of the authorities whose measures are told under the entry; `null`: not told. */
async function under(caller: Caller, on?: string, asKnownAt?: string, id = entry.id): Promise<string[] | null> {
  const query = `query ($id: ID!, $on: Date, $asKnownAt: DateTime) { blacklistEntry(id: $id) { measures(on: $on, asKnownAt: $asKnownAt) { division { code } } } }`;
  const { data, code } = await ask(query, { id, on, asKnownAt }, caller);
  if (code) throw new Error(String(code));
  return data.blacklistEntry?.measures?.map((one: { division: { code: string } }) => one.division.code) ?? null;
}
async function against(caller: Caller, variables: { region?: string; on?: string; uscc?: string } = {}) {
  const query = `query ($r: [_Any!]!, $region: ID, $on: Date) { _entities(representations: $r) { ... on Organisation { jointPunishments(region: $region, on: $on) { ${FIELDS} entry { id } } } } }`;
  const { uscc = entry.subjectUscc, ...rest } = variables;
  const { data, code } = await ask(query, { r: [{ __typename: 'Organisation', uscc }], ...rest }, caller);
  return code ?? data._entities[0].jointPunishments;
}

const TAKE = `mutation ($input: TakePunishmentMeasureInput!) { takePunishmentMeasure(input: $input) { result measure { id ${FIELDS} } } }`;
const END =
  'mutation ($input: EndPunishmentMeasureInput!) { endPunishmentMeasure(input: $input) { result measure { id until endedOn endReason } } }';
const order = (more: object = {}) => ({
  entryId: entry.id,
  kind: 'KEY_SUPERVISION',
  content: '（样例）提高抽查比例',
  legalBasis: '（样例）实施方案 (十五)',
  authority: '样例市场监督管理局',
  decisionNumber: '样例惩〔2026〕9号',
  ...more,
});

describe('measures of joint punishment (BL-02, YRD-04)', () => {
  it('show under the entry to every member province and inside it, each with basis, authority and end', async () => {
    for (const caller of [...MEMBERS, '310118', '330421', '341802'].map((division) => regulator(division)))
      expect(await under(caller)).toEqual(['310000', '320000']);
    const [, first] = await against(regulator('340000'));
    expect(first).toEqual({
      kind: 'KEY_SUPERVISION',
      content: '（样例）纳入重点监管范围，提高抽查比例',
      legalBasis: '（样例）长三角绿色认证一体化发展实施方案 (十五)',
      authority: '样例市场监督管理局（320000）',
      division: { code: '320000' },
      decisionNumber: '样例惩〔2026〕1号',
      from: addDays(entry.publishedOn, 5),
      until: entry.endsOn,
      endedOn: null,
      fictional: true,
      entry: { id: entry.id },
    });
  });

  it('show to the ministry and whom they are against, and to nobody else, not even that there is none', async () => {
    for (const caller of [ministry, enterprise(entry.subjectUscc)])
      expect(await under(caller)).toEqual(['310000', '320000']);
    const outside = [
      regulator('440000'),
      // What an agreement opens of other divisions makes nobody a member.
      regulator('440000', READS, ['440000', '310000']),
      callerOf('HUB_OPERATOR', READS),
      callerOf('ECOMMERCE_PLATFORM', ['claims:verify']),
      buyer,
      enterprise('91310118YQ0001371W'),
      body('101'),
    ];
    const unlisted = world.organisations.find(({ uscc }) => samples.every(({ subjectUscc }) => subjectUscc !== uscc));
    for (const caller of outside) {
      expect(await under(caller)).toBeNull();
      expect(await against(caller)).toBeNull();
      if (caller.kind !== 'ENTERPRISE') expect(await against(caller, { uscc: unlisted?.uscc ?? '' })).toBeNull();
    }
    expect(await against(PUBLIC_CALLER)).toBe('FORBIDDEN');
    // A token that reports opens nothing to read.
    expect(await against(decider('310000'))).toBe('FORBIDDEN');
  });

  it('show to a regulator of a member that checks a claim, by the entry that a finding names', async () => {
    expect(await under(regulator('330000', ['claims:verify']))).toEqual(['310000', '320000']);
    expect(await under(regulator('440000', ['claims:verify']))).toBeNull();
  });

  it('show to a buyer for a purchase in a member province, and for none elsewhere', async () => {
    const measures = (given: unknown) =>
      (given as { division: { code: string } }[]).map(({ division }) => division.code);
    for (const region of [...MEMBERS, '330502'])
      expect(measures(await against(buyer, { region }))).toEqual(['310000', '320000']);
    expect(await against(buyer, { region: '440300' })).toBeNull();
    expect(await against(ministry, { region: '440300' })).toEqual([]);
    expect(await against(buyer, { region: 'Shanghai' })).toBe('BAD_USER_INPUT');
  });

  it('are those of the day that is asked about, from their first day to their last', async () => {
    const shanghai = regulator('310000');
    const from = addDays(entry.publishedOn, 5);
    expect(await under(shanghai, addDays(from, -1))).toEqual([]);
    // That of Zhejiang was ended ten days ago: the day before it was in force.
    expect(await under(shanghai, from)).toEqual(expect.arrayContaining(['310000', '320000', '330000']));
    expect(await under(shanghai, addDays(TODAY, -11))).toContain('330000');
    expect(await under(shanghai, addDays(TODAY, -10))).not.toContain('330000');
    clock.set(`${addDays(TODAY, 365)}T04:00:00Z`);
    await tellMembers();
    expect(await under(shanghai)).toEqual(['310000', '320000']);
    clock.set(`${addDays(TODAY, 366)}T04:00:00Z`);
    await tellMembers();
    expect(await under(shanghai)).toEqual(['320000']);
    // After its end the entry is its authority's own again.
    clock.set(`${addDays(entry.endsOn, 1)}T04:00:00Z`);
    await tellMembers();
    expect(await against(shanghai)).toEqual([]);
    expect(await under(regulator('320000'))).toEqual([]);
    expect(await under(regulator('320000'), entry.endsOn)).toEqual(['320000']);
    clock.set(`${TODAY}T04:00:00Z`);
    await tellMembers();
    expect(
      (await ask(`{ blacklistEntry(id: "${entry.id}") { measures(on: "2027-01-01") { id } } }`, {}, shanghai)).code,
    ).toBe('BAD_USER_INPUT');
  });

  it('are taken by an authority of a member for itself, once, under an entry that counts, and not longer than it', async () => {
    const taken = await ask(TAKE, { input: order() }, decider('340000'));
    expect(taken.data.takePunishmentMeasure).toMatchObject({
      result: 'CREATED',
      measure: { division: { code: '340000' }, from: TODAY, until: entry.endsOn, fictional: true },
    });
    expect((await ask(TAKE, { input: order() }, decider('340000'))).data.takePunishmentMeasure.result).toBe(
      'UNCHANGED',
    );
    expect(await ask(TAKE, { input: order({ content: '（样例）另一措施' }) }, decider('340000'))).toMatchObject({
      code: 'CONFLICT',
      argument: 'input.decisionNumber',
    });
    for (const caller of [
      decider('440000'),
      callerOf('MINISTRY', ['blacklists:decide']),
      callerOf('COURT', ['blacklists:decide']),
    ])
      expect((await ask(TAKE, { input: order() }, caller)).code).toBe('FORBIDDEN');
    const wrong: readonly (readonly [object, string, string])[] = [
      [{ entryId: 'nothing' }, 'NOT_FOUND', 'input.entryId'],
      [{ entryId: samples.find(({ list }) => list === 'SERIOUS_DISHONESTY')?.id }, 'BAD_USER_INPUT', 'input.entryId'],
      [{ from: addDays(entry.publishedOn, -1) }, 'BAD_USER_INPUT', 'input.from'],
      [{ until: addDays(entry.endsOn, 1) }, 'BAD_USER_INPUT', 'input.until'],
      [{ legalBasis: ' ' }, 'BAD_USER_INPUT', 'input.legalBasis'],
    ];
    for (const [more, code, argument] of wrong)
      expect(
        await ask(TAKE, { input: order({ decisionNumber: '样例惩〔2026〕10号', ...more }) }, decider('340000')),
      ).toMatchObject({ code, argument });
    const { id } = taken.data.takePunishmentMeasure.measure;
    const end = { id, reason: '（样例）已整改' };
    expect((await ask(END, { input: end }, decider('310000'))).code).toBe('NOT_FOUND');
    const before = clock.now().toISOString();
    clock.set(`${TODAY}T05:00:00Z`);
    await tellMembers();
    expect((await ask(END, { input: end }, decider('340000'))).data.endPunishmentMeasure).toEqual({
      result: 'CHANGED',
      measure: { id, until: entry.endsOn, endedOn: TODAY, endReason: '（样例）已整改' },
    });
    expect((await ask(END, { input: end }, decider('340000'))).data.endPunishmentMeasure.result).toBe('UNCHANGED');
    expect((await ask(END, { input: { ...end, reason: 'x' } }, decider('340000'))).code).toBe('CONFLICT');
    expect(await under(ministry)).not.toContain('340000');
    // As known before it was ended it still was.
    expect(await under(ministry, TODAY, before)).toContain('340000');
    const told = (await hub.instance.feed.read(0, 1000)).events.filter(({ key }) => key === id);
    expect(
      told.map(({ fact }) => [(fact as { endedOn: unknown }).endedOn, (fact as { members: unknown }).members]),
    ).toEqual([
      [null, MEMBERS],
      [TODAY, MEMBERS],
    ]);
  });

  it('end for a province that leaves, which sees none any more, and do not reach back before it came', async () => {
    await tellMembers(['310000', '2021-05-17', addDays(TODAY, -1)], ['350000', addDays(TODAY, -3), null]);
    expect(await under(regulator('310000'))).toBeNull();
    expect(await against(buyer, { region: '310000' })).toBeNull();
    expect(await under(regulator('330000'))).toEqual(['320000']);
    // On a day on which Shanghai took part its measure was in force.
    expect(await under(regulator('330000'), addDays(TODAY, -1))).toContain('310000');
    expect(await under(regulator('350000'))).toEqual(['320000']);
    expect((await ask(TAKE, { input: order() }, decider('310000'))).code).toBe('FORBIDDEN');
    await tellMembers(['310000', '2021-05-17', null], ['350000', addDays(TODAY, -3), addDays(TODAY, -2)]);
    expect(await under(regulator('310000'))).toEqual(['310000', '320000']);
  });

  it('end with the entry: once it is removed nobody but its authority sees even what was in force', async () => {
    const { decisions } = hub.instance.services;
    const removal = { reason: 'DECISION_ANNULLED' as const };
    await decisions.remove(decider('320000'), entry.id, removal);
    for (const division of ['310000', '330000', '340000']) {
      expect(await against(regulator(division))).toEqual([]);
      expect(await against(regulator(division), { on: addDays(TODAY, -1) })).toEqual([]);
      expect(await under(regulator(division))).toBeNull();
    }
    expect(await under(regulator('320000'))).toEqual([]);
    expect(await under(regulator('320000'), addDays(TODAY, -1))).toEqual(['310000', '320000']);
  });

  it('are not told while it is not known who takes part', async () => {
    clock.set(`${TODAY}T08:00:00Z`);
    await expect.poll(async () => await against(regulator('330000'))).toBe('SOURCE_UNAVAILABLE');
    await tellMembers();
    await expect.poll(async () => await against(regulator('330000'))).toEqual([]);
  });
});

it('sample measures stand under the alliance’s entries, within their days, and say that they are made up', () => {
  const measures = sampleMeasures(samples, TODAY);
  expect(measures).toHaveLength(6);
  for (const { entryId, from, until, content, fictional } of measures) {
    const one = samples.find(({ id }) => id === entryId);
    expect(one?.list).toBe('YRD_JOINT_PUNISHMENT');
    expect(from > (one?.publishedOn ?? '') && until <= (one?.endsOn ?? '')).toBe(true);
    expect([content.startsWith('（样例）'), fictional]).toEqual([true, true]);
  }
});
