import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { addDays, dayOf } from '../../schema/domain/day.ts';
import { Random } from '../../tests/differential/random.ts';
import { callerOf } from '../../tests/support/blacklist-entries.ts';
import { movableClock } from '../../tests/support/movable-clock.ts';
import { startSubgraph } from '../../tests/support/subgraph-harness.ts';
import manifest from './subgraph.ts';

const BEGIN = Date.parse('2026-03-02T04:00:00Z');
const HOUR = 3_600_000;
const ACTS = 60;
const clock = movableClock(new Date(BEGIN).toISOString());
const start = () => startSubgraph(manifest, { clock });
let hub: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  hub = await start();
});
afterAll(() => hub.stop());

const finance = callerOf('FINANCE_DEPARTMENT', ['blacklists:decide']);
const READERS = {
  ministry: callerOf('MINISTRY', ['blacklists:read', 'supervision:read']),
  everybody: PUBLIC_CALLER,
};
type Reader = keyof typeof READERS;
const SUBJECTS = ['91330502YQ0008223H', '91330421YQ0012337C'];

/** All that can be asked of entries about a day, as known at an instant where one is given. */
const ASK = `query ($on: Date, $at: DateTime, $uscc: ID) {
  blacklistEntries(filter: { on: $on, asKnownAt: $at, subjectUscc: $uscc }, first: 200) { totalCount edges { node {
    id publishedOn endsOn removedOn removalReason state(on: $on) countsOn(on: $on) } } }
  published: blacklistEntries(filter: { on: $on, asKnownAt: $at, state: PUBLISHED, subjectUscc: $uscc }) { totalCount } }`;
const COUNT = `query ($on: Date, $at: DateTime, $representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Division { blacklistStatistics(on: $on, asKnownAt: $at) { list count } } } }`;

interface Asked {
  readonly blacklistEntries: {
    readonly totalCount: number;
    readonly edges: { readonly node: { readonly id: string } }[];
  };
  readonly published: { readonly totalCount: number };
}
async function ask(reader: Reader, on: string, at: string | null): Promise<Asked> {
  const answer = await hub.execute(ASK, { on, at }, READERS[reader]);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return JSON.parse(JSON.stringify(answer.data)) as Asked;
}
async function count(on: string, at: string | null): Promise<unknown> {
  const representations = [{ __typename: 'Division', code: '330000' }];
  const answer = await hub.execute(COUNT, { on, at, representations }, READERS.ministry);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return JSON.parse(JSON.stringify(answer.data));
}

/** Entries in the order of their ids: what is published since stands elsewhere in a list. */
const byId = ({ blacklistEntries: { edges } }: Asked) =>
  edges.map(({ node }) => node).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('entries as known at an instant', () => {
  it(`are those that the hub answered at that instant, after ${ACTS} acts in any order (BL-04, CHG-01)`, async () => {
    const random = new Random(17);
    const act = async (field: string, type: string, input: object) => {
      const query = `mutation ($input: ${type}!) { ${field}(input: $input) { entry { id } } }`;
      const answer = await hub.execute(query, { input }, finance);
      const [told] = Object.values(answer.data ?? {}) as ({ entry: { id: string } } | null)[];
      return told?.entry.id ?? null;
    };
    const known: string[] = [];
    const seen: { at: string; on: string; answers: Record<Reader, Asked>; counts: unknown }[] = [];
    for (let step = 0; step < ACTS; step++) {
      clock.set(new Date(clock.now().getTime() + (1 + random.below(120)) * HOUR).toISOString());
      const today = dayOf(clock.now());
      const id = known[random.below(known.length || 1)] ?? '';
      if (known.length === 0 || random.below(3) === 0) {
        const made = await act('proposeBlacklistEntry', 'ProposeBlacklistEntryInput', {
          list: 'PROCUREMENT_BAN',
          subjectUscc: SUBJECTS[random.below(2)],
          subjectName: '样例企业',
          authority: '样例财政部门',
          divisionCode: '330000',
          decisionNumber: `样例禁〔2026〕${step}号`,
          ground: '（样例）提供虚假材料',
        });
        if (made) known.push(made);
      } else if (random.below(2) === 0) {
        const publishedOn = addDays(today, -random.below(20));
        await act('publishBlacklistEntry', 'PublishBlacklistEntryInput', {
          entryId: id,
          publishedOn,
          endsOn: addDays(publishedOn, 400),
        });
      } else
        await act('removeBlacklistEntry', 'RemoveBlacklistEntryInput', { entryId: id, reason: 'DECISION_ANNULLED' });
      const at = clock.now().toISOString();
      const on = addDays(today, -random.below(30));
      const answers = { ministry: await ask('ministry', on, null), everybody: await ask('everybody', on, null) };
      seen.push({ at, on, answers, counts: await count(on, null) });
    }
    clock.set(new Date(clock.now().getTime() + 24 * HOUR).toISOString());
    const visible = new Set(byId(await ask('everybody', dayOf(clock.now()), null)).map(({ id }) => id));
    expect(visible.size).toBeGreaterThan(0);
    let hidden = 0;
    for (const { at, on, answers, counts } of seen) {
      const then = await ask('ministry', on, at);
      expect([at, byId(then)]).toEqual([at, byId(answers.ministry)]);
      expect([then.blacklistEntries.totalCount, then.published.totalCount]).toEqual([
        answers.ministry.blacklistEntries.totalCount,
        answers.ministry.published.totalCount,
      ]);
      expect(await count(on, at)).toEqual(counts);
      // What was removed since is nobody's to see, however the question is put: sight is judged today.
      const before = byId(answers.everybody);
      const told = byId(await ask('everybody', on, at));
      expect([at, told]).toEqual([at, before.filter(({ id }) => visible.has(id))]);
      hidden += before.length - told.length;
    }
    expect(hidden).toBeGreaterThan(0);
  });

  it('are told by each field as by the list, and not for an instant that has not come', async () => {
    const [first] = byId(await ask('everybody', dayOf(clock.now()), null));
    const one = `query ($id: ID!, $at: DateTime, $on: Date) { blacklistEntry(id: $id) { state(on: $on, asKnownAt: $at)
      countsOn(on: $on, asKnownAt: $at) } known: blacklistEntry(id: $id, asKnownAt: $at) { id } }`;
    const of = async (at: string) =>
      (await hub.execute(one, { id: first?.id, at, on: dayOf(clock.now()) }, PUBLIC_CALLER)).data;
    expect(await of(clock.now().toISOString())).toEqual({
      blacklistEntry: { state: 'PUBLISHED', countsOn: true },
      known: { id: first?.id },
    });
    expect(await of(new Date(BEGIN).toISOString())).toEqual({
      blacklistEntry: { state: null, countsOn: false },
      known: null,
    });
    const later = await hub.execute(ASK, { at: new Date(clock.now().getTime() + HOUR).toISOString() }, PUBLIC_CALLER);
    expect(later.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.asKnownAt' });
  });

  it('have no counts for another province: from one instant and the next would follow what was told between them', async () => {
    const guangdong = callerOf('MARKET_REGULATOR', ['supervision:read'], '440000', ['440000']);
    const representations = [{ __typename: 'Division', code: '330000' }];
    const variables = { on: '2026-03-31', at: clock.now().toISOString(), representations };
    const answer = await hub.execute(COUNT, variables, guangdong);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'asKnownAt' });
  });
});
