import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { drawFaults, sha256 } from '../../schema/domain/draw/draw.ts';
import type { CertificateFact } from '../../schema/domain/facts.ts';
import { startTestStore, type TestStore } from '../../tests/support/subgraph-harness.ts';
import { SUPERVISORS, type SupervisionHub, startSupervisionHub } from '../../tests/support/supervision-hub.ts';
import { body, certificate, link, party, result, suspended, valid } from '../claims/fixtures.ts';
import { createSampleWorld } from '../sample-world/create-sample-world.ts';
import { samplePlan } from './sample.ts';

const { ministry, operator, shanghai, qingpu, jiangsu, zhejiang, anhui, guangdong } = SUPERVISORS;
const { body101, body102, holder, stranger, nobody } = SUPERVISORS;
const HOLDER = '91310118YQ0001371W';
const SEED = 'a seed that Shanghai keeps to itself';
const DIGEST = 'd'.repeat(64);

let store: TestStore;
let hub: SupervisionHub;
beforeAll(async () => {
  store = await startTestStore();
});
beforeEach(async () => {
  hub = await startSupervisionHub('2026-11-30T04:00:00Z', store);
});
afterEach(() => hub.stop());
afterAll(() => store.stop());

const PLAN = `mutation ($input: CreateSamplingPlanInput!) { createSamplingPlan(input: $input) { plan {
  id seedCommitment hubSeedCommitment draw dueWorkingDays } } }`;
const DRAW_FIELDS = `id drawnOn algorithm seedCommitment hubSeedCommitment seed hubSeed publicRandomness population populationHash
  result resultHash sources { name asOf } regionsLeftOut { division reason } unreadable shortages
  excluded { certificateNumber party id ground } publicFrom`;
const DRAW = `mutation ($input: DrawRandomInput!) { drawRandom(input: $input) { tasks draw { ${DRAW_FIELDS} } } }`;
const ONE_DRAW = `query ($id: ID!) { draw(id: $id) { ${DRAW_FIELDS} } }`;
const TASKS = `query ($filter: InspectionTaskFilter) { inspectionTasks(filter: $filter) { edges { node {
  id certificateNumber division laboratory inspectors due state isOverdue inspection } } } }`;
const INSPECTOR =
  'mutation ($input: RegisterInspectorInput!) { registerInspector(input: $input) { inspector { id } } }';
const INVITE = `mutation ($input: InviteJointInspectionInput!) { inviteJointInspection(input: $input) { jointInspection {
  id answerDue participants { division state isLate } } } }`;
const ANSWER = `mutation ($input: AnswerJointInspectionInput!) { answerJointInspection(input: $input) { jointInspection {
  participants { division state isLate } } } }`;
const SHARE = `mutation ($input: ShareFindingInput!) { shareFinding(input: $input) { jointInspection { findings { text } } } }`;
const JOINT =
  '{ jointInspections { edges { node { id participants { division state } findings { text division } } } } }';
const RECORD = `mutation ($input: RecordInspectionInput!) { recordInspection(input: $input) { inspection {
  id conclusion publicFrom division } } }`;
const CORRECT = `mutation ($input: CorrectInspectionInput!) { correctInspection(input: $input) { inspection {
  id conclusion corrections { on reason } } } }`;
const INSPECTIONS = `{ inspections { edges { node { id conclusion certificateNumber } } totalCount } }`;
const SIGNATURES = '{ inspections { edges { node { signatures { inspector nameZh } } } } }';

const numberAt = (index: number) => `G20241010064839${String(index).padStart(2, '0')}`;
const furniture = (index: number, divisionCode: string, more: Partial<CertificateFact> = {}) => {
  const own = { ...party(HOLDER, '样例家具企业'), divisionCode };
  return {
    type: 'CertificateChanged',
    fact: certificate({
      number: numberAt(index),
      holder: own,
      producer: own,
      factory: own,
      products: [{ seq: 1, name: '儿童床', brand: null, series: null, models: ['B-1'] }],
      ...more,
    }),
  } as const;
};
const brokenFor = (index: number) =>
  ({
    type: 'ReuseLinkChanged',
    fact: link({ id: `L${index}`, certificateNumber: numberAt(index), resultId: 'R1' }),
  }) as const;
const laboratory = (key: string, uscc: string | null = null, scope: readonly string[] = ['GB/T 35607-2017']) =>
  ({
    type: 'DirectoryEntryChanged',
    fact: {
      id: `LABORATORY:${key}`,
      kind: 'LABORATORY',
      key,
      nameZh: '样例检测',
      nameEn: null,
      uscc,
      address: '样例路1号',
      divisionCode: '310000',
      periods: [{ from: '2022-01-01', to: null, scope: [...scope] }],
      fictional: true,
    },
  }) as const;

const planInput = (more: object = {}) => ({
  reference: '2026-儿童家具',
  year: 2026,
  title: '儿童家具专项抽查',
  groups: [
    { projectCodes: ['006'], productName: '儿童', onlyBrokenLinks: true, count: 3, standards: ['GB/T 35607-2017'] },
  ],
  regions: ['310000'],
  seedCommitment: sha256(SEED),
  ...more,
});
async function plan(who: Caller, more: object = {}) {
  const { data, code } = await hub.ask(PLAN, who, { input: planInput(more) });
  expect(code).toBeUndefined();
  return data.createSamplingPlan.plan as { id: string; hubSeedCommitment: string };
}
const draw = (who: Caller, id: string, seed = SEED, more: object = {}) =>
  hub.ask(DRAW, who, { input: { plan: id, seed, ...more } });
async function inspector(who: Caller, reference: string, division: string, interests: readonly string[] = []) {
  const input = { reference, nameZh: `样例${reference}`, division, interests, from: '2022-01-01' };
  const { data, code } = await hub.ask(INSPECTOR, who, { input });
  expect(code).toBeUndefined();
  return data.registerInspector.inspector.id as string;
}
const nodesOf = (list: { edges: { node: Record<string, unknown> }[] } | null) => list?.edges.map(({ node }) => node);
const tasksOf = async (who: Caller, filter: object = {}) =>
  nodesOf((await hub.ask(TASKS, who, { filter })).data.inspectionTasks) ?? [];

/** Children's furniture in four provinces, all of it resting on a suspended result; and some that does not count. */
async function world() {
  await hub.tell(
    { type: 'CertificationBodyChanged', fact: body() },
    {
      type: 'ConformityResultChanged',
      fact: result({ statusHistory: [valid('2024-01-01'), suspended('2026-11-01', '2027-04-30')] }),
    },
    ...['310118', '310118', '330421', '320506', '340100'].map((division, index) => furniture(index, division)),
    ...[0, 1, 2, 3, 4].map(brokenFor),
    // Rests on nothing; another product; revoked; elsewhere.
    furniture(10, '310118'),
    furniture(11, '310118', { products: [{ seq: 1, name: '餐桌', brand: null, series: null, models: ['T-1'] }] }),
    brokenFor(11),
    furniture(12, '310118', {
      statusHistory: [
        valid('2024-03-02'),
        { ...suspended('2026-01-01', '2026-06-30'), status: 'REVOKED', until: null },
      ],
    }),
    brokenFor(12),
    furniture(13, '440100'),
    brokenFor(13),
    laboratory('220900000001'),
    laboratory('220900000002', HOLDER),
    laboratory('220900000003', null, ['GB/T 1']),
  );
  const inspectors = {
    a: await inspector(shanghai, 'A', '310118'),
    b: await inspector(shanghai, 'B', '310000'),
    c: await inspector(shanghai, 'C', '310118', [HOLDER]),
    z1: await inspector(zhejiang, 'Z1', '330000'),
    z2: await inspector(zhejiang, 'Z2', '330400'),
  };
  return inspectors;
}

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
      expect(task).toMatchObject({ division: '310118', due: '2026-12-28', state: 'OPEN', isOverdue: false });
    }
    const excluded = drawn.excluded.map((one: Record<string, unknown>) => [one['party'], one['id'], one['ground']]);
    expect(new Set(excluded.map(String))).toEqual(
      new Set([`AGENCY,220900000002,${HOLDER}`, `INSPECTOR,${c},${HOLDER}`]),
    );
    expect(drawn.sources.map((one: { name: string }) => one.name)).toEqual([
      'certificates',
      'directories',
      'reusable-results',
    ]);
    expect(drawn).toMatchObject({ regionsLeftOut: [], unreadable: 0, shortages: [] });
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
    const again = await hub.ask(PLAN, shanghai, { input: planInput() });
    expect(again.data.createSamplingPlan.plan).toMatchObject({ id, draw: first.draw.id });
    expect((await hub.ask(PLAN, shanghai, { input: planInput({ year: 2027 }) })).code).toBe('CONFLICT');
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
    await hub.tell({
      type: 'ReuseLinkChanged',
      fact: link({ id: 'L0', certificateNumber: numberAt(0), resultId: 'R1', reuseClass: 3 }),
    });
    const { id } = await plan(shanghai, { declarationWeight: 7 });
    const { population } = (await draw(shanghai, id)).data.drawRandom.draw;
    expect(population).toContain(`["OBJECT",0,"${numberAt(0)}",7,"310118"]`);
    expect(population).toContain(`["OBJECT",0,"${numberAt(1)}",1,"310118"]`);
  });

  it('is refused while a feed was not followed to its end', async () => {
    const { id } = await plan(shanghai);
    expect((await draw(shanghai, id)).code).toBe('SOURCE_UNAVAILABLE');
  });

  it('is known to nobody but its initiator and the ministry until the inspections are over, then to everybody, without a name', async () => {
    await world();
    const { id } = await plan(shanghai);
    const seesPlan = async (who: Caller) =>
      (await hub.ask('query ($id: ID!) { samplingPlan(id: $id) { id } }', who, { id })).data?.samplingPlan !== null &&
      (await hub.ask('query ($id: ID!) { samplingPlan(id: $id) { id } }', who, { id })).data?.samplingPlan !==
        undefined;
    for (const who of [shanghai, ministry]) expect(await seesPlan(who)).toBe(true);
    for (const who of [qingpu, zhejiang, guangdong, operator]) expect(await seesPlan(who)).toBe(false);
    expect((await draw(zhejiang, id)).code).toBe('NOT_FOUND');
    expect((await draw(ministry, id)).code).toBe('NOT_FOUND');
    const { draw: made } = (await draw(shanghai, id)).data.drawRandom;
    const seesDraw = async (who: Caller) => (await hub.ask(ONE_DRAW, who, { id: made.id })).data.draw !== null;
    const others = [qingpu, zhejiang, guangdong, operator, body101, holder, nobody];
    for (const who of [shanghai, ministry]) expect(await seesDraw(who)).toBe(true);
    for (const who of others) expect(await seesDraw(who)).toBe(false);
    expect(made.publicFrom > '2026-12-28').toBe(true);
    hub.clock.set(`${made.publicFrom}T04:00:00Z`);
    for (const who of others) expect(await seesDraw(who)).toBe(true);
    const published = JSON.stringify((await hub.ask(ONE_DRAW, nobody, { id: made.id })).data);
    expect(published).not.toContain('样例A');
    expect(JSON.stringify(await hub.events())).not.toMatch(/样例[A-Z]/);
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
      expect(await hub.ask(PLAN, shanghai, { input: planInput(more) })).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
      });
  });

  it('is planned by authorities only', async () => {
    for (const who of [operator, body101, holder])
      expect((await hub.ask(PLAN, who, { input: planInput() })).code).toBe('FORBIDDEN');
    expect((await hub.ask(PLAN, nobody, { input: planInput() })).data?.createSamplingPlan ?? null).toBeNull();
  });
});

it('loads a sample draw that can be replayed like any other', () => {
  const sample = samplePlan(createSampleWorld({ today: '2026-11-22', certificates: 400, enterprises: 80 }));
  expect(sample && drawFaults(sample.draw)).toEqual([]);
  expect(sample?.tasks.map(({ state }) => state)).toEqual(['DONE', 'OPEN', 'OPEN', 'OPEN']);
});

describe('a joint inspection (YRD-04)', () => {
  it('opens a province to a draw once it has accepted; one that is late and one that declines are named', async () => {
    const { z1, z2 } = await world();
    const regions = ['310000', '320000', '330000', '340000'];
    const { id } = await plan(shanghai, {
      regions,
      groups: [{ projectCodes: ['006'], onlyBrokenLinks: true, count: 9 }],
    });
    const input = { reference: 'j1', title: '联合检查', plan: id, participants: ['320000', '330000', '340000'] };
    const { data } = await hub.ask(INVITE, shanghai, { input });
    const joint = data.inviteJointInspection.jointInspection;
    expect(joint.answerDue).toBe('2026-12-07');
    const answer = (who: Caller, what: string, reason?: string) =>
      hub.ask(ANSWER, who, { input: { jointInspection: joint.id, answer: what, reason } });
    expect((await answer(anhui, 'DECLINE')).argument).toBe('input.reason');
    expect((await answer(zhejiang, 'ACCEPT')).code).toBeUndefined();
    expect((await answer(zhejiang, 'ACCEPT')).code).toBeUndefined();
    expect((await answer(zhejiang, 'DECLINE', '不')).code).toBe('CONFLICT');
    expect((await answer(anhui, 'DECLINE', '人员不足')).code).toBeUndefined();
    expect((await answer(guangdong, 'ACCEPT')).code).toBe('NOT_FOUND');
    expect((await answer(shanghai, 'ACCEPT')).code).toBe('FORBIDDEN');
    hub.clock.set('2026-12-08T04:00:00Z');
    await hub.tell();
    const { draw: drawn, tasks } = (await draw(shanghai, id)).data.drawRandom;
    expect(drawn.regionsLeftOut).toEqual([
      { division: '320000', reason: 'OVERDUE' },
      { division: '340000', reason: 'DECLINED' },
    ]);
    expect(tasks).toBe(4);
    expect(drawFaults(drawn)).toEqual([]);
    const [own] = await tasksOf(zhejiang);
    expect(own).toMatchObject({ certificateNumber: numberAt(2), division: '330421' });
    expect([...((own?.['inspectors'] as string[]) ?? [])].sort()).toEqual([z1, z2].sort());
    expect(await tasksOf(jiangsu)).toEqual([]);
    expect(await tasksOf(anhui)).toEqual([]);
    expect((await tasksOf(qingpu)).map(({ division }) => division)).toEqual(['310118', '310118', '310118']);
    expect(await tasksOf(shanghai)).toHaveLength(4);
    const late = await answer(jiangsu, 'ACCEPT');
    expect(late.data.answerJointInspection.jointInspection.participants[0]).toEqual({
      division: '320000',
      state: 'ACCEPTED',
      isLate: true,
    });
  });

  it('shows what is found to those who take part, and to nobody else', async () => {
    const input = { reference: 'j1', title: '联合检查', participants: ['320000', '330000', '340000'] };
    const { id } = (await hub.ask(INVITE, shanghai, { input })).data.inviteJointInspection.jointInspection;
    expect((await hub.ask(INVITE, shanghai, { input })).data.inviteJointInspection.jointInspection.id).toBe(id);
    const answer = (who: Caller, what: string) =>
      hub.ask(ANSWER, who, { input: { jointInspection: id, answer: what, reason: '不便' } });
    await answer(zhejiang, 'ACCEPT');
    await answer(anhui, 'DECLINE');
    const share = (who: Caller, text: string, reference = 'f1') =>
      hub.ask(SHARE, who, { input: { jointInspection: id, reference, text } });
    expect((await share(zhejiang, '甲')).code).toBeUndefined();
    expect((await share(zhejiang, '甲')).data.shareFinding.jointInspection.findings).toHaveLength(1);
    expect((await share(zhejiang, '乙')).code).toBe('CONFLICT');
    for (const who of [jiangsu, anhui, ministry]) expect((await share(who, '丙')).code).toBe('FORBIDDEN');
    for (const who of [guangdong, qingpu]) expect((await share(who, '丙')).code).toBe('NOT_FOUND');
    const findingsFor = async (who: Caller) =>
      nodesOf((await hub.ask(JOINT, who)).data?.jointInspections ?? null)?.map(({ findings }) => findings);
    for (const who of [shanghai, zhejiang])
      expect(await findingsFor(who)).toEqual([[{ text: '甲', division: '330000' }]]);
    for (const who of [jiangsu, anhui, ministry]) expect(await findingsFor(who)).toEqual([null]);
    for (const who of [guangdong, qingpu]) expect(await findingsFor(who)).toEqual([]);
    for (const who of [operator, body101, holder]) expect((await hub.ask(JOINT, who)).code).toBe('FORBIDDEN');
    expect(JSON.stringify(await hub.events())).not.toMatch(/甲|不便/);
  });
});

describe('an inspection (INS-01 to INS-03)', () => {
  const signed = (...ids: readonly string[]) =>
    ids.map((one) => ({ inspector: one, signedAt: '2026-12-01T02:00:00Z', sha256: DIGEST }));
  const record = (ids: readonly string[], more: object = {}) => ({
    place: '青浦区样例路1号',
    conductedOn: '2026-12-01',
    laboratory: '220900000001',
    sampledItems: [{ name: '儿童床', model: 'B-1', quantity: 2 }],
    testItems: [
      {
        item: '甲醛释放量',
        standard: 'GB/T 35607-2017',
        limit: '≤0.05',
        value: '0.09',
        unit: 'mg/m3',
        verdict: 'FAIL',
      },
    ],
    markUse: 'CORRECT',
    conclusion: 'FAIL',
    followUp: '责令改正',
    signatures: signed(...ids),
    ...more,
  });
  const passed = { testItems: [], conclusion: 'PASS', followUp: null, laboratory: null };
  async function drawnTask() {
    const inspectors = await world();
    const { id } = await plan(shanghai);
    await draw(shanghai, id);
    hub.clock.set('2026-12-01T04:00:00Z');
    const [task] = await tasksOf(qingpu);
    return { ...inspectors, task: String(task?.['id']), certificateNumber: String(task?.['certificateNumber']) };
  }
  const send = (who: Caller, reference: string, of: object) =>
    hub.ask(RECORD, who, { input: { reference, record: of } });
  const seen = async (who: Caller) => nodesOf((await hub.ask(INSPECTIONS, who)).data.inspections) ?? [];

  it('that was written offline is recorded once, however often it is sent, and closes its task', async () => {
    const { a, b, task, certificateNumber } = await drawnTask();
    const first = await send(qingpu, 'phone-1', record([a, b], { task }));
    expect(first.data.recordInspection.inspection).toMatchObject({ conclusion: 'FAIL', division: '310118' });
    expect((await send(qingpu, 'phone-1', record([a, b], { task }))).data).toEqual(first.data);
    expect((await send(qingpu, 'phone-1', record([a, b], { task, place: '别处' }))).code).toBe('CONFLICT');
    expect((await send(qingpu, 'phone-2', record([a, b], { task }))).code).toBe('CONFLICT');
    expect(await tasksOf(qingpu, { state: 'DONE' })).toMatchObject([
      { id: task, inspection: first.data.recordInspection.inspection.id },
    ]);
    const told = (await hub.events()).filter(({ type }) => type === 'InspectionChanged');
    expect(told.map(({ fact }) => fact)).toMatchObject([
      { certificateNumber, bodyCode: '101', conclusion: 'FAIL', tellsBody: true },
    ]);
  });

  it('is seen before its publication by authority, ministry, enterprise and, once it has failed, the body; after it by everybody', async () => {
    const { a, b, task } = await drawnTask();
    const { publicFrom } = (await send(qingpu, 'r1', record([a, b], { task }))).data.recordInspection.inspection;
    await send(qingpu, 'r2', record([a, b], { ...passed, certificateNumber: numberAt(10) }));
    for (const who of [shanghai, qingpu, ministry, holder]) expect(await seen(who)).toHaveLength(2);
    expect((await seen(body101)).map(({ conclusion }) => conclusion)).toEqual(['FAIL']);
    for (const who of [zhejiang, guangdong, operator, body102, stranger, nobody]) expect(await seen(who)).toEqual([]);
    expect(publicFrom).toBe('2026-12-30');
    hub.clock.set('2026-12-29T04:00:00Z');
    expect(await seen(nobody)).toEqual([]);
    hub.clock.set('2026-12-30T04:00:00Z');
    for (const who of [zhejiang, operator, body102, stranger, nobody]) expect(await seen(who)).toHaveLength(2);
  });

  it('never says who inspected but to the authority of the area and the ministry', async () => {
    const { a, b, task } = await drawnTask();
    await send(qingpu, 'r1', record([a, b], { task }));
    hub.clock.set('2027-02-01T04:00:00Z');
    const signaturesFor = async (who: Caller) =>
      nodesOf((await hub.ask(SIGNATURES, who)).data.inspections)?.map(({ signatures }) => signatures);
    expect(await signaturesFor(shanghai)).toEqual([
      [
        { inspector: a, nameZh: '样例A' },
        { inspector: b, nameZh: '样例B' },
      ],
    ]);
    // A county keeps its own inspectors; the other one is its province's.
    expect(await signaturesFor(qingpu)).toMatchObject([[{ nameZh: '样例A' }, { inspector: b, nameZh: null }]]);
    for (const who of [zhejiang, operator, body101, holder]) expect(await signaturesFor(who)).toEqual([null]);
    const inspectorsFor = async (who: Caller) =>
      (await hub.ask('{ inspectors { edges { node { nameZh } } totalCount } }', who)).data?.inspectors?.totalCount;
    expect(await Promise.all([shanghai, qingpu, zhejiang, ministry, guangdong].map(inspectorsFor))).toEqual([
      3, 2, 2, 5, 0,
    ]);
    expect(await inspectorsFor(operator)).toBeUndefined();
  });

  it('is changed only by a correction, by who recorded it, with a reason; what was said before stays with it', async () => {
    const { a, b, task } = await drawnTask();
    const { id } = (await send(qingpu, 'r1', record([a, b], { task }))).data.recordInspection.inspection;
    const correct = (who: Caller, reason: string, of: object) =>
      hub.ask(CORRECT, who, { input: { inspection: id, reason, record: of } });
    const right = record([a, b], { ...passed });
    expect((await correct(qingpu, '  ', right)).argument).toBe('input.reason');
    expect((await correct(shanghai, '复核', right)).code).toBe('FORBIDDEN');
    for (const who of [zhejiang, guangdong]) expect((await correct(who, '复核', right)).code).toBe('NOT_FOUND');
    const corrected = { id, conclusion: 'PASS', corrections: [{ on: '2026-12-01', reason: '抄录错误' }] };
    expect((await correct(qingpu, '抄录错误', right)).data.correctInspection.inspection).toEqual(corrected);
    expect((await correct(qingpu, '抄录错误', right)).data.correctInspection.inspection).toEqual(corrected);
    // It had failed: the body that was told reads what it says now.
    expect((await seen(body101)).map(({ conclusion }) => conclusion)).toEqual(['PASS']);
  });

  it('is refused where it contradicts itself, the register or the draw', async () => {
    const { a, b, c, z1, task } = await drawnTask();
    const wrong: [object, string][] = [
      [record([a], { task }), 'input.record.signatures'],
      [record([a, a], { task }), 'input.record.signatures'],
      [record([a, 'ir_nobody'], { task }), 'input.record.signatures[1].inspector'],
      [record([a, z1], { task }), 'input.record.signatures[1].inspector'],
      [record([a, c], { task }), 'input.record.signatures[1].inspector'],
      [record([a, b], { task, conclusion: 'PASS' }), 'input.record.conclusion'],
      [record([a, b], { task, followUp: null }), 'input.record.followUp'],
      [record([a, b], { task, testItems: [] }), 'input.record.text'],
      [record([a, b], { task, laboratory: null }), 'input.record.laboratory'],
      [record([a, b], { task, laboratory: '220900000009' }), 'input.record.laboratory'],
      [record([a, b], { task, laboratory: '220900000002' }), 'input.record.laboratory'],
      [record([a, b], { task, laboratory: '220900000003' }), 'input.record.replacementReason'],
      [record([a, b], { task, conductedOn: '2026-12-02' }), 'input.record.conductedOn'],
      [record([a, b], { task, conductedOn: '2026-11-29' }), 'input.record.conductedOn'],
      [record([a, b], { task, sampledItems: [] }), 'input.record.sampledItems'],
      [record([a, b], { task, certificateNumber: numberAt(10) }), 'input.record.certificateNumber'],
      [record([a, b]), 'input.record.certificateNumber'],
    ];
    for (const [of, argument] of wrong)
      expect(await send(qingpu, 'r1', of)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect((await send(zhejiang, 'r1', record([a, b], { task }))).code).toBe('NOT_FOUND');
    expect((await send(zhejiang, 'r1', record([a, b], { certificateNumber: numberAt(0) }))).code).toBe('FORBIDDEN');
    for (const who of [operator, body101, holder])
      expect((await send(who, 'r1', record([a, b], { task }))).code).toBe('FORBIDDEN');
    expect(await seen(ministry)).toEqual([]);
  });
});
