import { describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { drawFaults, sha256 } from '../../schema/domain/draw/draw.ts';
import { DECLARATIONS } from '../../schema/domain/events/samples/declarations.ts';
import { SUPERVISORS } from '../../tests/support/supervision-hub.ts';
import {
  DRAW_FIELDS,
  HOLDER,
  numberAt,
  PLAN,
  planInput,
  regulator,
  SEED,
  supervisionStory,
} from '../../tests/support/supervision-story.ts';
import { link } from '../claims/fixtures.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { samplePlan } from './sample.ts';

const { ministry, operator, shanghai, qingpu, zhejiang, guangdong, body101, holder, nobody } = SUPERVISORS;
const story = supervisionStory();
const { plan, draw, tasksOf, world } = story;
const ONE_DRAW = `query ($id: ID!) { draw(id: $id) { ${DRAW_FIELDS} } }`;

describe('a draw of a plan (RND-01 to RND-03)', () => {
  it('takes what the followed feeds know of the own area, without conflicts of interest, and can be replayed', async () => {
    const { a, b, c } = await world();
    const { id, hubSeedCommitment } = await plan(shanghai);
    const { data } = await draw(shanghai, id);
    const drawn = data.drawRandom.draw;
    expect(data.drawRandom.tasks).toBe(2);
    expect(drawFaults(drawn)).toEqual([]);
    expect(sha256(drawn.hubSeed)).toBe(hubSeedCommitment);
    const tasks = await tasksOf(shanghai);
    expect(tasks.map(({ certificateNumber }) => certificateNumber).sort()).toEqual([numberAt(0), numberAt(1)]);
    for (const task of tasks) {
      expect(task['laboratory']).toBe('220900000001');
      expect([...(task['inspectors'] as string[])].sort()).toEqual([a, b].sort());
      expect(task).toMatchObject({
        division: '310118',
        assignee: '310118',
        due: '2026-12-28',
        state: 'OPEN',
        isOverdue: false,
      });
    }
    const excluded = drawn.excluded.map((one: Record<string, unknown>) => [one['party'], one['id'], one['ground']]);
    expect(new Set(excluded.map(String))).toEqual(
      new Set([`AGENCY,220900000002,${HOLDER}`, `INSPECTOR,${c},${HOLDER}`]),
    );
    expect(drawn.sources.map((one: { name: string }) => one.name)).toEqual([
      'agencies',
      'certificates',
      'declarations',
      'directories',
      'reusable-results',
    ]);
    expect(drawn).toMatchObject({ regionsLeftOut: [], unreadable: 0, shortages: [] });
  });

  it('says which certificates stand in nobody’s area, and sends tasks to the nearest regulator that is registered', async () => {
    await world();
    const groups = [{ projectCodes: ['006'], productName: '儿童', onlyBrokenLinks: true, count: 9 }];
    const one = await plan(shanghai, { groups });
    expect((await draw(shanghai, one.id)).data.drawRandom.draw).toMatchObject({
      certificatesLeftOut: [{ certificateNumber: numberAt(14), reason: 'NO_HOLDER_DIVISION' }],
      certificatesLeftOutCount: 1,
    });
    await story.hub.tell(regulator('sh-qp', '310118', 'SUSPENDED'));
    const all = await plan(ministry, { groups, regions: ['310000', '320000', '330000'] });
    await draw(ministry, all.id);
    const assigned = (await tasksOf(ministry, { plan: all.id })).map(
      (task) => `${task['division']} ${task['assignee']}`,
    );
    expect(assigned.sort()).toEqual(['310118 310000', '310118 310000', '320506 null', '330421 330000']);
  });

  it('is made once: the same seed again is the same draw, another seed was not committed to', async () => {
    await world();
    const { id } = await plan(shanghai);
    expect(await draw(shanghai, id, 'another seed than that')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.seed',
    });
    const first = (await draw(shanghai, id)).data.drawRandom;
    expect((await draw(shanghai, id)).data.drawRandom).toEqual(first);
    expect(await tasksOf(shanghai)).toHaveLength(2);
    const again = await story.hub.ask(PLAN, shanghai, { input: planInput() });
    expect(again.data.createSamplingPlan.plan).toMatchObject({ id, draw: first.draw.id });
    expect((await story.hub.ask(PLAN, shanghai, { input: planInput({ year: 2027 }) })).code).toBe('CONFLICT');
  });

  it('mixes in public randomness only where the plan has named it', async () => {
    await world();
    const one = await plan(shanghai);
    expect((await draw(shanghai, one.id, SEED, { publicRandomness: '3911.52' })).argument).toBe(
      'input.publicRandomness',
    );
    const named = await plan(shanghai, { reference: 'named', publicRandomness: '2026-12-01 index, closing value' });
    expect((await draw(shanghai, named.id)).argument).toBe('input.publicRandomness');
    const { data } = await draw(shanghai, named.id, SEED, { publicRandomness: '3911.52' });
    expect(data.drawRandom.draw.publicRandomness).toBe('3911.52');
    expect((await draw(shanghai, named.id, SEED, { publicRandomness: '3911.53' })).code).toBe('CONFLICT');
  });

  it('gives products with self-declarations the lots that the plan says', async () => {
    await world();
    await story.hub.tell({
      type: 'ReuseLinkChanged',
      fact: link({ id: 'L0', certificateNumber: numberAt(0), resultId: 'R1', reuseClass: 3 }),
    });
    const { id } = await plan(shanghai, { declarationWeight: 7 });
    const { population } = (await draw(shanghai, id)).data.drawRandom.draw;
    expect(population).toContain(`["OBJECT",0,"${numberAt(0)}",7,"310118"]`);
    expect(population).toContain(`["OBJECT",0,"${numberAt(1)}",1,"310118"]`);
  });

  it('gives products of which a filing is in force the same lots, and no others (SDC-03)', async () => {
    await world();
    const filing = DECLARATIONS.DeclarationChanged.fact;
    const told = (number: string, changes: Partial<typeof filing>) =>
      ({ type: 'DeclarationChanged', fact: { ...filing, id: `dc_${number}`, number, ...changes } }) as const;
    const weight = async (reference: string) => {
      const { id } = await plan(shanghai, { reference, declarationWeight: 7 });
      const { population } = (await draw(shanghai, id)).data.drawRandom.draw;
      return Number(population.match(new RegExp(`"${numberAt(0)}",(\\d+),`))?.[1]);
    };
    const own = { supplierUscc: HOLDER, models: ['b-1'] };
    await story.hub.tell(
      told('SDC2026006000001', { ...own, models: ['B-2'] }),
      told('SDC2026006000002', { ...own, supplierUscc: '91320506YQ00041183' }),
      told('SDC2026006000003', { ...own, validTo: '2026-11-01' }),
      told('SDC2026006000004', { ...own, state: 'WITHDRAWN', endedOn: '2026-11-01', reportDue: null }),
    );
    expect(await weight('before')).toBe(1);
    await story.hub.tell(told('SDC2026006000005', own));
    expect(await weight('after')).toBe(7);
  });

  it('is refused while a feed was not followed to its end', async () => {
    const { id } = await plan(shanghai);
    expect((await draw(shanghai, id)).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('is known to nobody but its initiator and the ministry until the inspections are over, then to everybody, without a name', async () => {
    await world();
    const { id } = await plan(shanghai);
    const seesPlan = async (who: Caller) =>
      (await story.hub.ask('query ($id: ID!) { samplingPlan(id: $id) { id } }', who, { id })).data?.samplingPlan !==
        null &&
      (await story.hub.ask('query ($id: ID!) { samplingPlan(id: $id) { id } }', who, { id })).data?.samplingPlan !==
        undefined;
    for (const who of [shanghai, ministry]) expect(await seesPlan(who)).toBe(true);
    for (const who of [qingpu, zhejiang, guangdong, operator]) expect(await seesPlan(who)).toBe(false);
    expect((await draw(zhejiang, id)).code).toBe('NOT_FOUND');
    expect((await draw(ministry, id)).code).toBe('NOT_FOUND');
    const { draw: made } = (await draw(shanghai, id)).data.drawRandom;
    const seesDraw = async (who: Caller) => (await story.hub.ask(ONE_DRAW, who, { id: made.id })).data.draw !== null;
    const others = [qingpu, zhejiang, guangdong, operator, body101, holder, nobody];
    for (const who of [shanghai, ministry]) expect(await seesDraw(who)).toBe(true);
    for (const who of others) expect(await seesDraw(who)).toBe(false);
    expect(made.publicFrom > '2026-12-28').toBe(true);
    story.hub.clock.set(`${made.publicFrom}T04:00:00Z`);
    for (const who of others) expect(await seesDraw(who)).toBe(true);
    const published = JSON.stringify((await story.hub.ask(ONE_DRAW, nobody, { id: made.id })).data);
    expect(published).not.toContain('样例A');
    expect(JSON.stringify(await story.hub.events())).not.toMatch(/样例[A-Z]/);
  });

  it('is not planned with what is malformed, which is named', async () => {
    const group = { projectCodes: ['006'], count: 1 };
    const wrong: [object, string][] = [
      [{ seedCommitment: 'A'.repeat(64) }, 'input.seedCommitment'],
      [{ regions: [] }, 'input.regions'],
      [{ regions: ['31'] }, 'input.regions[0]'],
      [{ year: 1999 }, 'input.year'],
      [{ declarationWeight: 0 }, 'input.declarationWeight'],
      [{ groups: [{ projectCodes: ['6'], count: 1 }] }, 'input.groups[0].projectCodes[0]'],
      [{ groups: [{ ...group, count: 0 }] }, 'input.groups[0].count'],
      [{ groups: [group, group] }, 'input.groups.projectCodes'],
      [{ title: 'a\u202eb' }, 'input.title'],
    ];
    for (const [more, argument] of wrong)
      expect(await story.hub.ask(PLAN, shanghai, { input: planInput(more) })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
      });
  });

  it('is planned by authorities only', async () => {
    for (const who of [operator, body101, holder])
      expect((await story.hub.ask(PLAN, who, { input: planInput() })).code).toBe('FORBIDDEN');
    expect((await story.hub.ask(PLAN, nobody, { input: planInput() })).data?.createSamplingPlan ?? null).toBeNull();
  });
});

it('loads a sample draw that can be replayed like any other', () => {
  const sample = samplePlan(createSampleWorld({ today: '2026-11-22', certificates: 400, enterprises: 80 }));
  expect(sample && drawFaults(sample.draw)).toEqual([]);
  expect(sample?.tasks.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'OPEN', 'OPEN']);
});
