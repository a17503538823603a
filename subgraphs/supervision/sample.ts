import type { Day } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import {
  DRAW_ALGORITHM,
  type DrawPopulation,
  populationText,
  replayDraw,
  resultText,
  sha256,
} from '../../schema/domain/draw/draw.ts';
import { statusOn } from '../../schema/domain/status.ts';
import { addWorkingDays } from '../../schema/domain/working-days.ts';
import { LISTED_ENTERPRISES } from '../sample-world/reference.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { drawMade, inspectionChanged, planChanged, taskChanged } from './events.ts';
import { digestOf, idOf } from './input.ts';
import type {
  DrawDocument,
  InspectionDocument,
  InspectorDocument,
  Models,
  PlanDocument,
  TaskDocument,
} from './model.ts';
import { publicationDay } from './plan-service.ts';
import type { Services } from './service.ts';

/** Where the fictional inspectors are, and how many. */
const PLACES = ['310000', '320000', '330000', '330500', '340000', '440000'];
const OF_A_PLACE = 4;
const AGENCY = 'demo-regulator-sh';
const DIVISION = '310000';
const REFERENCE = 'SAMPLE-2026';
const DRAWN_ON: Day = '2026-09-14';
const INSPECTED_ON: Day = '2026-10-12';
const DUE_WORKING_DAYS = 75;
const WANTED = 4;
const LABORATORY = '220900000001';

/** Id of the sample plan. */
export const SAMPLE_PLAN = idOf('sp', AGENCY, REFERENCE);

/** Fictional inspectors: 样例 names, no number of a person. */
export function sampleInspectors(): InspectorDocument[] {
  return PLACES.flatMap((division) =>
    Array.from({ length: OF_A_PLACE }, (_, index) => ({
      _id: idOf('ir', 'sample', division, String(index)),
      nameZh: `样例检查员${division.slice(0, 4)}-${index + 1}`,
      division,
      qualifications: ['行政执法证(样例)'],
      interests: [],
      from: '2022-01-01',
      to: null,
      createdBy: null,
    })),
  );
}

interface SamplePlan {
  readonly plan: PlanDocument;
  readonly draw: DrawDocument;
  readonly tasks: readonly TaskDocument[];
  readonly inspection: InspectionDocument | null;
  /** One that has found something, which counts in a class of credit once it is published; `null`: nobody fictional was drawn. */
  readonly corrected: InspectionDocument | null;
}

/** A fictional plan of Shanghai with its draw, which can be replayed like any other, its tasks, and one inspection that passed. */
export function samplePlan(world: Pick<SampleWorld, 'certificates' | 'bodies' | 'organisations'>): SamplePlan | null {
  const ofShanghai = world.certificates.filter(
    (one) =>
      one.holder.divisionCode !== null &&
      isWithinDivision(one.holder.divisionCode, DIVISION) &&
      statusOn(one, DRAWN_ON)?.status === 'VALID',
  );
  const projectCode = ofShanghai[0]?.projectCode;
  const certificates = ofShanghai.filter((one) => one.projectCode === projectCode);
  if (projectCode === undefined) return null;
  const seeds = { seed: `${REFERENCE} seed`, hubSeed: `${REFERENCE} hub seed`, publicRandomness: '' };
  const group = {
    projectCodes: [projectCode],
    productName: null,
    onlyBrokenLinks: false,
    count: WANTED,
    standards: [],
  };
  const population: DrawPopulation = {
    plan: SAMPLE_PLAN,
    day: DRAWN_ON,
    wanted: [WANTED],
    objects: certificates.map(({ number, holder }) => ({
      group: 0,
      id: number,
      weight: 1,
      division: holder.divisionCode ?? '',
    })),
    agencies: [{ id: LABORATORY, groups: [0] }],
    inspectors: sampleInspectors().map(({ _id, division }) => ({ id: _id, division })),
    conflicts: [],
  };
  const text = populationText(population);
  const drawn = replayDraw(text, seeds);
  const due = addWorkingDays(DRAWN_ON, DUE_WORKING_DAYS).day;
  const id = idOf('dr', SAMPLE_PLAN);
  const commitments = { seedCommitment: sha256(seeds.seed), hubSeedCommitment: sha256(seeds.hubSeed) };
  const draw: DrawDocument = {
    _id: id,
    plan: SAMPLE_PLAN,
    agency: AGENCY,
    division: DIVISION,
    drawnOn: DRAWN_ON,
    algorithm: DRAW_ALGORITHM,
    ...commitments,
    ...seeds,
    population: text,
    populationHash: sha256(text),
    result: resultText(drawn),
    resultHash: sha256(resultText(drawn)),
    sources: [],
    regionsLeftOut: [],
    unreadable: 0,
    certificatesLeftOut: [],
    certificatesLeftOutCount: 0,
    shortages: [],
    excluded: [],
    publicFrom: publicationDay(due),
    tasks: drawn.length,
  };
  const plan: PlanDocument = {
    _id: SAMPLE_PLAN,
    agency: AGENCY,
    division: DIVISION,
    reference: REFERENCE,
    hash: digestOf(REFERENCE),
    year: 2026,
    title: '绿色产品认证有效性抽查(样例)',
    groups: [group],
    regions: [DIVISION],
    declarationWeight: 1,
    dueWorkingDays: DUE_WORKING_DAYS,
    ...commitments,
    hubSeed: seeds.hubSeed,
    publicRandomness: null,
    createdOn: DRAWN_ON,
    draw: id,
    publicFrom: draw.publicFrom,
  };
  const tasks = drawn.flatMap(({ id: number, agency, inspectors }, index): TaskDocument[] => {
    const certificate = certificates.find((one) => one.number === number);
    if (!certificate) return [];
    return [
      {
        _id: `${id}-${index + 1}`,
        plan: SAMPLE_PLAN,
        draw: id,
        initiator: DIVISION,
        certificateNumber: number,
        productName: certificate.products[0]?.name ?? '',
        holderUscc: certificate.holder.uscc,
        holderName: certificate.holder.name,
        bodyCode: certificate.bodyCode,
        division: certificate.holder.divisionCode ?? '',
        assignee: DIVISION,
        laboratory: agency,
        inspectors,
        drawnOn: DRAWN_ON,
        due,
        state: 'OPEN',
        inspection: null,
      },
    ];
  });
  const [first, ...rest] = tasks;
  if (!first) return { plan, draw, tasks, inspection: null, corrected: null };
  const inspection = sampleInspection(first, REFERENCE);
  const isFictional = ({ holderUscc, bodyCode }: TaskDocument) =>
    !LISTED_ENTERPRISES.some(({ uscc }) => uscc === holderUscc) &&
    world.organisations.some(({ uscc, fictional }) => uscc === holderUscc && fictional) &&
    world.bodies.some(({ code, fictional }) => code === bodyCode && fictional);
  const found = rest.find(isFictional);
  const corrected: InspectionDocument | null = found
    ? {
        ...sampleInspection(found, `${REFERENCE}-2`),
        markUse: 'MISUSED',
        conclusion: 'PASS_AFTER_CORRECTION',
        text: '样例：标识放大后失真，已整改 (FICTIONAL)',
        followUp: '样例：责令改正，已复查 (FICTIONAL)',
      }
    : null;
  const done = (task: TaskDocument, by: InspectionDocument): TaskDocument => ({
    ...task,
    state: 'DONE',
    inspection: by._id,
  });
  const others = rest.map((task) => (corrected && task === found ? done(task, corrected) : task));
  return { plan, draw, tasks: [done(first, inspection), ...others], inspection, corrected };
}

function sampleInspection(task: TaskDocument, reference: string): InspectionDocument {
  return {
    _id: idOf('in', AGENCY, reference),
    key: `${AGENCY}/${reference}`,
    hash: digestOf(reference),
    agency: AGENCY,
    task: task._id,
    certificateNumber: task.certificateNumber,
    bodyCode: task.bodyCode,
    holderUscc: task.holderUscc,
    division: task.division,
    place: '样例路1号仓库',
    conductedOn: INSPECTED_ON,
    laboratory: null,
    sampledItems: [{ name: task.productName || '样例产品', model: null, batch: '2026-08', quantity: 2 }],
    testItems: [],
    markUse: 'CORRECT',
    evidence: [{ name: '标识照片(样例)', sha256: sha256('样例照片') }],
    conclusion: 'PASS',
    text: '证书、标识与产品一致(样例)',
    followUp: null,
    signatures: task.inspectors.map((inspector) => ({
      inspector,
      signedAt: `${INSPECTED_ON}T03:00:00.000Z`,
      sha256: sha256(`样例签名 ${inspector}`),
    })),
    replacementReason: null,
    recordedOn: INSPECTED_ON,
    publicFrom: publicationDay(INSPECTED_ON),
    tellsBody: false,
    corrections: [],
  };
}

/** Loads the sample inspectors, plan and inspection; what is there stays as it is. */
export async function loadSample(
  { inspectors }: Services,
  world: SampleWorld,
  { models, write, clock }: ServiceKit<Models>,
): Promise<void> {
  await inspectors.record(sampleInspectors());
  const sample = samplePlan(world);
  if (!sample) return;
  const { plan, draw, tasks, inspection, corrected } = sample;
  await write(async ({ session, publish }) => {
    if (await models.plans.exists({ _id: plan._id }).session(session)) return;
    await models.plans.collection.insertOne(plan as never, { session });
    await models.draws.collection.insertOne(draw as never, { session });
    if (tasks.length > 0) await models.tasks.collection.insertMany(tasks as never, { session });
    publish(planChanged(plan, clock.now()));
    publish(drawMade(draw));
    for (const task of tasks) publish(taskChanged(task, task.state, clock.now()));
    for (const one of [inspection, corrected]) {
      if (!one) continue;
      await models.inspections.collection.insertOne(one as never, { session });
      publish(inspectionChanged(one, 'RECORD', clock.now()));
    }
  });
}
