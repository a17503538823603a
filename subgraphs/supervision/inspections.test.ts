import { describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/contract/caller.ts';
import { SUPERVISORS } from '../../tests/support/supervision-hub.ts';
import { nodesOf, numberAt, supervisionStory } from '../../tests/support/supervision-story.ts';

const { ministry, operator, shanghai, qingpu, zhejiang, guangdong } = SUPERVISORS;
const { body101, body102, holder, stranger, nobody } = SUPERVISORS;
const DIGEST = 'd'.repeat(64);
const story = supervisionStory();
const { plan, draw, tasksOf, world } = story;
const RECORD = `mutation ($input: RecordInspectionInput!) { recordInspection(input: $input) { inspection {
  id conclusion publicFrom division } } }`;
const CORRECT = `mutation ($input: CorrectInspectionInput!) { correctInspection(input: $input) { inspection {
  id conclusion corrections { on reason } } } }`;
const INSPECTIONS = `{ inspections { edges { node { id conclusion certificateNumber } } totalCount } }`;
const SIGNATURES = '{ inspections { edges { node { signatures { inspector nameZh } } } } }';

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
    story.hub.clock.set('2026-12-01T04:00:00Z');
    const [task] = await tasksOf(qingpu);
    return { ...inspectors, task: String(task?.['id']), certificateNumber: String(task?.['certificateNumber']) };
  }
  const send = (who: Caller, reference: string, of: object) =>
    story.hub.ask(RECORD, who, { input: { reference, record: of } });
  const seen = async (who: Caller) => nodesOf((await story.hub.ask(INSPECTIONS, who)).data.inspections) ?? [];

  it('is listed in pages of 2,000 for authorities, of 200 for everybody else', async () => {
    const asked = async (who: Caller, first: number) => {
      const { code, argument } = await story.hub.ask(`{ inspections(first: ${first}) { totalCount } }`, who);
      return [code, argument];
    };
    for (const who of [ministry, zhejiang]) {
      expect(await asked(who, 2000)).toEqual([undefined, undefined]);
      expect(await asked(who, 2001)).toEqual(['BAD_USER_INPUT', 'first']);
    }
    for (const who of [operator, body101, holder, nobody]) {
      expect(await asked(who, 200)).toEqual([undefined, undefined]);
      expect(await asked(who, 201)).toEqual(['BAD_USER_INPUT', 'first']);
    }
  });

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
    const told = (await story.hub.events()).filter(({ type }) => type === 'InspectionChanged');
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
    story.hub.clock.set('2026-12-29T04:00:00Z');
    expect(await seen(nobody)).toEqual([]);
    story.hub.clock.set('2026-12-30T04:00:00Z');
    for (const who of [zhejiang, operator, body102, stranger, nobody]) expect(await seen(who)).toHaveLength(2);
  });

  it('never says who inspected but to the authority of the area and the ministry', async () => {
    const { a, b, task } = await drawnTask();
    await send(qingpu, 'r1', record([a, b], { task }));
    story.hub.clock.set('2027-02-01T04:00:00Z');
    const signaturesFor = async (who: Caller) =>
      nodesOf((await story.hub.ask(SIGNATURES, who)).data.inspections)?.map(({ signatures }) => signatures);
    expect(await signaturesFor(shanghai)).toEqual([
      [
        { inspector: a, nameZh: '样例A' },
        { inspector: b, nameZh: '样例B' },
      ],
    ]);
    // Who has inspected in its area a county knows, also where the inspector is its province's.
    expect(await signaturesFor(qingpu)).toEqual(await signaturesFor(shanghai));
    for (const who of [zhejiang, operator, body101, holder]) expect(await signaturesFor(who)).toEqual([null]);
    const inspectorsFor = async (who: Caller) =>
      (await story.hub.ask('{ inspectors { edges { node { nameZh } } totalCount } }', who)).data?.inspectors
        ?.totalCount;
    expect(await Promise.all([shanghai, zhejiang, ministry, guangdong].map(inspectorsFor))).toEqual([3, 2, 5, 0]);
    expect(await inspectorsFor(operator)).toBeUndefined();
  });

  it('tells the county of a task who was drawn for it, while it is open', async () => {
    const { a, b } = await drawnTask();
    const inspectorsFor = async (who: Caller) =>
      nodesOf((await story.hub.ask('{ inspectors { edges { node { id } } } }', who)).data.inspectors)?.map(
        ({ id }) => id,
      );
    const own = await inspectorsFor(qingpu);
    expect(own).toEqual(expect.arrayContaining([a, b]));
    expect(await inspectorsFor(zhejiang)).not.toContain(b);
    for (const task of await tasksOf(qingpu)) {
      const id = String(task['id']);
      await send(qingpu, `r-${id}`, record([a, b], { task: id, replacementReason: '同组' }));
    }
    expect(await tasksOf(qingpu, { state: 'OPEN' })).toEqual([]);
    expect(await inspectorsFor(qingpu)).toEqual(own?.filter((id) => id !== b));
  });

  it('is changed only by a correction, by who recorded it, with a reason; what was said before stays with it', async () => {
    const { a, b, task } = await drawnTask();
    const { id } = (await send(qingpu, 'r1', record([a, b], { task }))).data.recordInspection.inspection;
    const correct = (who: Caller, reason: string, of: object) =>
      story.hub.ask(CORRECT, who, { input: { inspection: id, reason, record: of } });
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
