import { randomBytes } from 'node:crypto';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { deadlineRule } from '../../schema/domain/deadline-rules.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import {
  DRAW_ALGORITHM,
  INSPECTORS_PER_OBJECT,
  populationText,
  replayDraw,
  resultText,
  sha256,
} from '../../schema/domain/draw/draw.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import { addWorkingDays } from '../../schema/domain/working-days.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { WriteScope } from '../shared/outbox.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import { drawMade, planChanged, taskChanged } from './events.ts';
import {
  digestOf,
  idOf,
  mustBeSame,
  type Optional,
  readDigest,
  readDivision,
  readList,
  readNumber,
  readOnce,
  readOptional,
  readText,
} from './input.ts';
import { participantState } from './joint-service.ts';
import type {
  DrawDocument,
  InspectorDocument,
  JointDocument,
  Models,
  PlanDocument,
  RegionReason,
  SamplingGroup,
  TaskDocument,
} from './model.ts';
import { and, isAuthority, isOwnPlan, maySeeDraw, orNone, planRows, taskRows } from './policy.ts';
import { collectPopulation, localRegulator, POPULATION_LIMIT } from './population.ts';
import { populationModel } from './view.ts';

/** A plan as its authority writes it. */
export interface PlanInput {
  readonly reference: string;
  readonly year: number;
  readonly title: string;
  readonly groups: readonly {
    readonly projectCodes: readonly string[];
    readonly productName?: Optional<string>;
    readonly onlyBrokenLinks?: Optional<boolean>;
    readonly count: number;
    readonly standards?: Optional<readonly string[]>;
  }[];
  readonly regions: readonly string[];
  readonly declarationWeight?: Optional<number>;
  readonly seedCommitment: string;
  readonly publicRandomness?: Optional<string>;
  readonly dueWorkingDays?: Optional<number>;
}

export interface TaskFilter {
  readonly state?: Optional<TaskDocument['state']>;
  readonly plan?: Optional<string>;
  readonly division?: Optional<string>;
}

/** Sampling plans and their draws. */
export interface PlanService {
  /** @throws FORBIDDEN, BAD_USER_INPUT, CONFLICT */
  create(caller: Caller, input: PlanInput): Promise<PlanDocument>;
  /** @throws FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, CONFLICT, SOURCE_UNAVAILABLE */
  draw(
    caller: Caller,
    input: { readonly plan: string; readonly seed: string; readonly publicRandomness?: Optional<string> },
  ): Promise<DrawDocument>;
  one(
    caller: Caller,
    by: { readonly id?: Optional<string>; readonly year?: Optional<number> },
  ): Promise<PlanDocument | null>;
  list(caller: Caller, year: Optional<number>, page: PageArguments): Promise<Page<PlanDocument>>;
  oneDraw(caller: Caller, id: string): Promise<DrawDocument | null>;
  tasks(caller: Caller, filter: TaskFilter, page: PageArguments): Promise<Page<TaskDocument>>;
}

const PROJECT_CODE = /^\d{3}$/;

export const notSupervising = () => hubError('FORBIDDEN', 'Supervision is for market regulators and the ministry.');

export function createPlanService({ models, write, clock, readModel }: ServiceKit<Models>): PlanService {
  const view = readModel(populationModel.name);
  const planOf = (id: string, { session }: WriteScope) =>
    models.plans.findById(id).session(session).lean<PlanDocument>().exec();

  return {
    create(caller, input) {
      if (!isAuthority(caller)) throw notSupervising();
      const agency = caller.agency ?? '';
      const content = readPlan(input);
      const hash = digestOf(content);
      const id = idOf('sp', agency, content.reference);
      return write(async (scope) => {
        const known = await planOf(id, scope);
        if (known) {
          mustBeSame(known, hash, 'plan');
          return known;
        }
        const hubSeed = randomBytes(32).toString('hex');
        const plan: PlanDocument = {
          _id: id,
          agency,
          division: caller.kind === 'MINISTRY' ? null : caller.division,
          hash,
          ...content,
          hubSeed,
          hubSeedCommitment: sha256(hubSeed),
          createdOn: clock.today(),
          draw: null,
          publicFrom: null,
        };
        await models.plans.collection.insertOne(plan as never, { session: scope.session });
        scope.publish(planChanged(plan, clock.now()));
        return plan;
      });
    },

    async draw(caller, { plan: planId, seed, publicRandomness }) {
      if (!isAuthority(caller)) throw notSupervising();
      const said = readOptional('input.publicRandomness', publicRandomness, 200) ?? '';
      return write(async (scope) => {
        const { session } = scope;
        const plan = await planOf(planId, scope);
        if (!plan || !isOwnPlan(caller, plan))
          throw hubError('NOT_FOUND', 'There is no such plan of the caller.', { argument: 'input.plan' });
        if (sha256(seed) !== plan.seedCommitment)
          throw badUserInput('input.seed', 'the seed whose SHA-256 the plan was made with');
        if ((plan.publicRandomness === null) !== (said === ''))
          throw badUserInput(
            'input.publicRandomness',
            plan.publicRandomness === null ? 'none: the plan names none' : `the value of ${plan.publicRandomness}`,
          );
        if (plan.draw !== null) {
          const known = await models.draws.findById(plan.draw).session(session).lean<DrawDocument>().exec();
          if (!known) throw new Error(`The draw ${plan.draw} is missing.`);
          if (known.publicRandomness !== said)
            throw hubError('CONFLICT', 'The plan was drawn with other public randomness.', { argument: 'input.plan' });
          return known;
        }
        const today = clock.today();
        const sources = view.sources().map(({ feed, asOf }) => ({ name: feed, asOf }));
        const behind = sources.find(({ asOf }) => asOf === null);
        if (sources.length === 0 || behind)
          throw hubError('SOURCE_UNAVAILABLE', `${behind?.name ?? 'The view'} has not been followed to its end.`);
        const { drawnFrom, regionsLeftOut } = await regionsOf(plan, scope, today);
        const inspectors = await models.inspectors
          .find({ from: { $lte: today } })
          .sort({ _id: 1 })
          .limit(POPULATION_LIMIT + 1)
          .session(session)
          .lean<InspectorDocument[]>()
          .exec();
        const population = collectPopulation(view, plan, drawnFrom, inspectors, today);
        const seeds = { seed, hubSeed: plan.hubSeed, publicRandomness: said };
        const text = populationText(population.draws);
        const drawn = replayDraw(text, seeds);
        const result = resultText(drawn);
        const due = addWorkingDays(today, plan.dueWorkingDays).day;
        const id = idOf('dr', plan._id);
        const numbers = new Set(drawn.map((one) => one.id));
        const draw: DrawDocument = {
          _id: id,
          plan: plan._id,
          agency: plan.agency,
          division: plan.division,
          drawnOn: today,
          algorithm: DRAW_ALGORITHM,
          seedCommitment: plan.seedCommitment,
          hubSeedCommitment: plan.hubSeedCommitment,
          ...seeds,
          population: text,
          populationHash: sha256(text),
          result,
          resultHash: sha256(result),
          sources,
          regionsLeftOut,
          unreadable: population.unreadable,
          certificatesLeftOut: population.leftOut.named,
          certificatesLeftOutCount: population.leftOut.count,
          shortages: drawn
            .filter((one) => one.agency === null || one.inspectors.length < INSPECTORS_PER_OBJECT)
            .map((one) => one.id),
          excluded: population.draws.conflicts.filter(({ object }) => numbers.has(object)),
          publicFrom: publicationDay(due),
          tasks: drawn.length,
        };
        const tasks = drawn.map(({ id: number, agency, inspectors: two }, index): TaskDocument => {
          const certificate = population.certificates.get(number);
          if (!certificate) throw new Error(`${number} was drawn and is not in the population.`);
          const division = certificate.holder.divisionCode ?? '';
          return {
            _id: `${id}-${index + 1}`,
            plan: plan._id,
            draw: id,
            initiator: plan.division,
            certificateNumber: number,
            productName: certificate.productNames[0] ?? '',
            holderUscc: certificate.holder.uscc,
            holderName: certificate.holder.name,
            bodyCode: certificate.bodyCode,
            division,
            assignee: localRegulator(view, division),
            laboratory: agency,
            inspectors: two,
            drawnOn: today,
            due,
            state: 'OPEN',
            inspection: null,
          };
        });
        const done: PlanDocument = { ...plan, draw: id, publicFrom: draw.publicFrom };
        await models.draws.collection.insertOne(draw as never, { session });
        if (tasks.length > 0) await models.tasks.collection.insertMany(tasks as never, { session });
        await models.plans.collection.replaceOne({ _id: plan._id } as never, done, { session });
        scope.publish(planChanged(done, clock.now()));
        scope.publish(drawMade(draw));
        for (const task of tasks) scope.publish(taskChanged(task, 'OPEN', clock.now()));
        return draw;
      });
    },

    one(caller, { id, year }) {
      const rows = planRows(caller, clock.today());
      if (!rows) throw notSupervising();
      if (id != null)
        return models.plans
          .findOne(and(rows, { _id: id }))
          .lean<PlanDocument>()
          .exec();
      const wanted = { agency: caller.agency, year: year ?? Number(clock.today().slice(0, 4)) };
      return models.plans.findOne(and(rows, wanted)).sort({ createdOn: -1, _id: -1 }).lean<PlanDocument>().exec();
    },
    async list(caller, year, page) {
      const rows = planRows(caller, clock.today());
      if (!rows) throw notSupervising();
      const filter = and(rows, year == null ? {} : { year });
      return findPage(
        models.plans,
        filter as never,
        [
          ['createdOn', -1],
          ['_id', -1],
        ],
        page,
        (plan) => plan as PlanDocument,
      );
    },
    async oneDraw(caller, id) {
      const found = await models.draws.findById(id).lean<DrawDocument>().exec();
      return found && maySeeDraw(caller, found, clock.today()) ? found : null;
    },
    async tasks(caller, { state, plan, division }, page) {
      const rows = taskRows(caller);
      if (!rows) throw notSupervising();
      const filter = and(orNone(rows), {
        ...(state && { state }),
        ...(plan && { plan }),
        ...(division && { division: readDivision('filter.division', division) }),
      });
      return findPage(
        models.tasks,
        filter as never,
        [
          ['due', 1],
          ['_id', 1],
        ],
        page,
        (task) => task as TaskDocument,
      );
    },
  };

  /** Regions that a plan may be drawn from today: the initiator's own, and those whose authority has accepted; the ministry's plans are for the country. */
  async function regionsOf(plan: PlanDocument, { session }: WriteScope, today: Day) {
    const joint = await models.joint.find({ plan: plan._id }).session(session).lean<JointDocument[]>().exec();
    const drawnFrom: string[] = [];
    const regionsLeftOut: { division: string; reason: RegionReason }[] = [];
    for (const region of plan.regions) {
      const isOwn = plan.division === null || isWithinDivision(region, plan.division);
      const states = joint.flatMap((one) =>
        one.participants
          .filter(({ division }) => isWithinDivision(region, division))
          .map((participant) => participantState(participant, one, today)),
      );
      if (isOwn || states.includes('ACCEPTED')) drawnFrom.push(region);
      else {
        const reason = (['INVITED', 'OVERDUE', 'DECLINED'] as const).find((state) => states.includes(state));
        regionsLeftOut.push({ division: region, reason: reason ?? 'NOT_INVITED' });
      }
    }
    return { drawnFrom, regionsLeftOut };
  }
}

/** First day on which what was finished on a day is public: the day after the publication period (HUB-21). */
export function publicationDay(done: Day): Day {
  const last = endOfPeriod(deadlineRule('HUB-21'), done)?.day ?? done;
  return addDays(last, 1);
}

function readPlan(
  input: PlanInput,
): Omit<
  PlanDocument,
  '_id' | 'agency' | 'division' | 'hash' | 'hubSeed' | 'hubSeedCommitment' | 'createdOn' | 'draw' | 'publicFrom'
> {
  const groups = readList(
    'input.groups',
    input.groups,
    [1, 50],
    (argument, group): SamplingGroup => ({
      projectCodes: readOnce(
        `${argument}.projectCodes`,
        readList(`${argument}.projectCodes`, group.projectCodes, [1, 20], (place, code) => {
          if (!PROJECT_CODE.test(code)) throw badUserInput(place, 'a product category, three digits');
          return code;
        }),
      ),
      productName: readOptional(`${argument}.productName`, group.productName, 50),
      onlyBrokenLinks: group.onlyBrokenLinks ?? false,
      count: readNumber(`${argument}.count`, group.count, 1, 1_000),
      standards: readList(`${argument}.standards`, group.standards, [0, 20], (place, one) => readText(place, one, 100)),
    }),
  );
  readOnce(
    'input.groups.projectCodes',
    groups.flatMap(({ projectCodes }) => projectCodes),
  );
  return {
    reference: readText('input.reference', input.reference, 100),
    year: readNumber('input.year', input.year, 2016, 2100),
    title: readText('input.title', input.title, 200),
    groups,
    regions: readOnce('input.regions', readList('input.regions', input.regions, [1, 50], readDivision)),
    declarationWeight: readNumber('input.declarationWeight', input.declarationWeight ?? 1, 1, 1_000),
    dueWorkingDays: readNumber('input.dueWorkingDays', input.dueWorkingDays ?? deadlineRule('HUB-20').value, 1, 250),
    seedCommitment: readDigest('input.seedCommitment', input.seedCommitment),
    publicRandomness: readOptional('input.publicRandomness', input.publicRandomness, 200),
  };
}
