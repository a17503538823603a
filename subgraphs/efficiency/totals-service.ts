import { Decimal } from 'decimal.js';
import type { Model } from 'mongoose';
import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { EnergyCarrier } from './factors.ts';
import type { CellDocument, Models, RollupDocument, StoredQuantity, TotalDocument } from './model.ts';
import { type SightOfTotals, sightOfTotals } from './policy.ts';
import { ENOUGH_HOLDERS } from './report-service.ts';
import { cutFor } from './rollups.ts';
import { createSubjects, subjectsModel } from './subject-view.ts';
import { plus, RunningSum } from './totals.ts';

type Optional<T> = T | null | undefined;
/** A kept sum, finest or coarser. */
type Sum = TotalDocument | RollupDocument;

export const DIMENSIONS = ['GROUP', 'CATEGORY', 'PROVINCE', 'BODY', 'YEAR'] as const;
export type BenefitDimension = (typeof DIMENSIONS)[number];

export interface TotalsFilter {
  readonly groupCode?: Optional<string>;
  readonly projectCode?: Optional<string>;
  readonly provinceCode?: Optional<string>;
  readonly bodyCode?: Optional<string>;
  readonly year?: Optional<number>;
}

/** A sum of one carrier with one set of factors: what is added is alike in all of them. */
export interface CarrierTotal {
  readonly carrier: EnergyCarrier;
  readonly unit: string;
  readonly region: string;
  readonly factorYear: number | null;
  readonly methodVersion: string;
  readonly coalFactor: string;
  readonly co2Factor: string | null;
  readonly equivalentFactor: string | null;
  readonly amount: StoredQuantity;
  readonly kgce: StoredQuantity;
  readonly kgCo2: StoredQuantity | null;
  readonly equivalentKgce: StoredQuantity | null;
  /** The part of `amount` that flagged reports told. */
  readonly flaggedAmount: StoredQuantity;
}

/** A row: what reports of one group, category, province, body or year amount to. */
export interface TotalRow {
  readonly groupCode: string | null;
  readonly projectCode: string | null;
  readonly provinceCode: string | null;
  readonly bodyCode: string | null;
  readonly year: number | null;
  readonly reports: number;
  readonly flaggedReports: number;
  readonly carriers: readonly CarrierTotal[];
  readonly kgce: StoredQuantity;
  /** `null` where a carrier has no factor: a part would read as the whole. */
  readonly kgCo2: StoredQuantity | null;
}

export interface Totals {
  readonly sight: SightOfTotals;
  readonly rows: readonly TotalRow[];
}

/** Benefits summed up (效益汇总), from sums that are kept as reports arrive. */
export interface TotalsService {
  /** @throws BAD_USER_INPUT; FORBIDDEN for dimensions, filters and days that are not for everybody */
  totals(
    caller: Caller,
    by: readonly BenefitDimension[],
    filter: TotalsFilter,
    from: Optional<Day>,
    to: Optional<Day>,
  ): Promise<Totals>;
}

const FIRST_DAY: Day = '2016-01-01';
/** Most kept sums that one answer reads. */
const READ_LIMIT = 100_000;
/** Most rows of one answer. */
const ROWS_LIMIT = 5_000;
const ZERO: StoredQuantity = { value: '0', low: '0', high: '0' };

export function createTotalsService({ models, clock, readModel }: ServiceKit<Models>): TotalsService {
  // Which group a category is in, its register says on the day of the question.
  const { groupOf } = createSubjects(readModel(subjectsModel.name));
  /** Categories and years of which enough enterprises told: the same for every question, so that no two answers differ by one enterprise. */
  const published = async (from: Day, to: Day): Promise<ReadonlySet<string>> => {
    const cells = await models.cells
      .find({ year: { $gte: Number(from.slice(0, 4)), $lte: Number(to.slice(0, 4)) } })
      .limit(READ_LIMIT)
      .batchSize(READ_LIMIT)
      .lean<CellDocument[]>()
      .exec();
    return new Set(cells.filter(({ holders }) => holders.length >= ENOUGH_HOLDERS).map(({ _id }) => _id));
  };

  return {
    async totals(caller, by, filter, askedFrom, askedTo) {
      if (new Set(by).size !== by.length) throw badUserInput('by', 'each dimension once');
      const from = askedFrom ?? FIRST_DAY;
      const to = askedTo ?? `${clock.today().slice(0, 4)}-12-31`;
      if (to < from) throw badUserInput('to', 'a day not before `from`');
      const { groupCode, projectCode, provinceCode, bodyCode, year } = filter;
      if (provinceCode && (!isDivisionCode(provinceCode) || !provinceCode.endsWith('0000')))
        throw badUserInput('filter.provinceCode', 'the code of a province, GB/T 2260, for example 330000');
      const sight = sightOfTotals(caller);
      if (sight.coverage === 'PUBLISHED') mayBePublished(by, filter, from, to);
      const provinces = sight.coverage === 'DIVISIONS' ? sight.provinces : null;
      const needed = neededFor(by, filter, sight);
      const found: Sum[] = [];
      for (const [span, first, last] of stretchesOf(from, to)) {
        const cut = cutFor(span, needed);
        const sums = cut === null ? models.totals : models.rollups;
        found.push(
          ...(await (sums as Model<Sum>)
            .find({
              span,
              ...(cut !== null && { cut }),
              to: { $gte: first, $lte: last },
              ...(projectCode && { projectCode }),
              ...(bodyCode && { bodyCode }),
              $and: [provinceCode ? { provinceCode } : {}, provinces ? { provinceCode: { $in: [...provinces] } } : {}],
            } as never)
            .limit(READ_LIMIT + 1)
            .batchSize(READ_LIMIT + 1)
            .lean<Sum[]>()
            .exec()),
        );
      }
      if (found.length > READ_LIMIT) throw badUserInput('from', `a stretch with at most ${READ_LIMIT} kept sums`);
      const cells = sight.coverage === 'PUBLISHED' ? await published(from, to) : null;
      const visible = found.filter(
        (total) =>
          (year == null || yearOf(total) === year) &&
          (!groupCode || groupOfSum(total, groupOf) === groupCode) &&
          (cells === null || cells.has(`${total.projectCode}/${yearOf(total)}`)),
      );
      const rows = folded(visible, by, groupOf);
      if (rows.length > ROWS_LIMIT) throw badUserInput('by', `dimensions with at most ${ROWS_LIMIT} rows`);
      return { sight, rows };
    },
  };
}

/** @throws FORBIDDEN for what only supervision sees */
function mayBePublished(by: readonly BenefitDimension[], filter: TotalsFilter, from: Day, to: Day): void {
  const denied = (argument: string, what: string) =>
    hubError('FORBIDDEN', `${what} for supervision only (supervision:read).`, {
      argument,
      requiredScopes: ['supervision:read'],
    });
  if (by.includes('PROVINCE') || by.includes('BODY')) throw denied('by', 'Sums by province and by body are');
  if (filter.provinceCode || filter.bodyCode) throw denied('filter', 'Sums of a province and of a body are');
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31'))
    throw denied('from', 'Sums of other stretches than whole years are');
}

/** What sums have to tell apart for a question: of published ones the category, since that is what decides. */
function neededFor(by: readonly BenefitDimension[], filter: TotalsFilter, sight: SightOfTotals): Set<'C' | 'P' | 'B'> {
  const { groupCode, projectCode, provinceCode, bodyCode } = filter;
  const needed = new Set<'C' | 'P' | 'B'>();
  if (by.includes('GROUP') || by.includes('CATEGORY') || groupCode || projectCode || sight.coverage === 'PUBLISHED')
    needed.add('C');
  if (by.includes('PROVINCE') || provinceCode || sight.coverage === 'DIVISIONS') needed.add('P');
  if (by.includes('BODY') || bodyCode) needed.add('B');
  return needed;
}

function groupOfSum({ projectCode }: Sum, groupOf: (projectCode: string) => string | null): string | null {
  return projectCode === null ? null : groupOf(projectCode);
}

/** Sums by the dimensions asked for; what is alike in all factors is added, and nothing else. */
export function folded(
  totals: readonly Sum[],
  by: readonly BenefitDimension[],
  groupOf: (projectCode: string) => string | null,
): TotalRow[] {
  const groups = new Map<string, { readonly key: Key; readonly totals: Sum[] }>();
  for (const total of totals) {
    const key = keyOf(total, by, groupOf);
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { key, totals: [] };
    group.totals.push(total);
    groups.set(name, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, totals: members }]) => ({ ...key, ...rowOf(members) }))
    .filter(({ reports }) => reports > 0);
}

type Key = Pick<TotalRow, 'groupCode' | 'projectCode' | 'provinceCode' | 'bodyCode' | 'year'>;

function keyOf(total: Sum, by: readonly BenefitDimension[], groupOf: (projectCode: string) => string | null): Key {
  return {
    groupCode: by.includes('GROUP') ? groupOfSum(total, groupOf) : null,
    projectCode: by.includes('CATEGORY') ? total.projectCode : null,
    provinceCode: by.includes('PROVINCE') ? total.provinceCode : null,
    bodyCode: by.includes('BODY') ? total.bodyCode : null,
    year: by.includes('YEAR') ? yearOf(total) : null,
  };
}

/** Sums of one carrier and one set of factors, under way. */
interface Running {
  readonly first: Sum;
  readonly amount: RunningSum;
  readonly flaggedAmount: RunningSum;
  readonly kgce: RunningSum;
  readonly kgCo2: RunningSum;
  readonly equivalentKgce: RunningSum;
}

function rowOf(totals: readonly Sum[]): Omit<TotalRow, keyof Key> {
  const carriers = new Map<string, Running>();
  let [reports, flaggedReports] = [0, 0];
  for (const total of totals) {
    reports += total.reports;
    if (total.isFlagged) flaggedReports += total.reports;
    const { carrier, region, factorYear, methodVersion, coalFactor, co2Factor, equivalentFactor } = total;
    const name = [carrier, region, factorYear, methodVersion, coalFactor, co2Factor, equivalentFactor].join('|');
    let running = carriers.get(name);
    if (!running) {
      const [amount, flaggedAmount, kgce] = [new RunningSum(), new RunningSum(), new RunningSum()];
      running = {
        first: total,
        amount,
        flaggedAmount,
        kgce,
        kgCo2: new RunningSum(),
        equivalentKgce: new RunningSum(),
      };
      carriers.set(name, running);
    }
    running.amount.add(total.amount);
    if (total.isFlagged) running.flaggedAmount.add(total.amount);
    running.kgce.add(total.kgce);
    // Whether there is a factor is the same for all of one set.
    if (total.kgCo2) running.kgCo2.add(total.kgCo2);
    if (total.equivalentKgce) running.equivalentKgce.add(total.equivalentKgce);
  }
  const all = [...carriers.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, running]) => carrierTotal(running));
  const emissions = all.map(({ kgCo2 }) => kgCo2);
  return {
    reports,
    flaggedReports,
    carriers: all,
    kgce: all.reduce((sum, { kgce }) => plus(sum, kgce), ZERO),
    kgCo2: emissions.every((one) => one !== null) ? emissions.reduce((sum, one) => plus(sum, one), ZERO) : null,
  };
}

function carrierTotal({ first, amount, flaggedAmount, kgce, kgCo2, equivalentKgce }: Running): CarrierTotal {
  const { carrier, unit, region, factorYear, methodVersion, coalFactor, co2Factor, equivalentFactor } = first;
  return {
    carrier,
    unit,
    region,
    factorYear,
    methodVersion,
    coalFactor,
    co2Factor,
    equivalentFactor,
    amount: amount.quantity(),
    flaggedAmount: flaggedAmount.quantity(),
    kgce: kgce.quantity(),
    kgCo2: first.kgCo2 && kgCo2.quantity(),
    equivalentKgce: first.equivalentKgce && equivalentKgce.quantity(),
  };
}

/** Whole years of a stretch, read as years, and the days before and behind them. */
export function stretchesOf(
  from: Day,
  to: Day,
): readonly (readonly [span: TotalDocument['span'], from: Day, to: Day])[] {
  const firstYear = from.endsWith('-01-01') ? Number(from.slice(0, 4)) : Number(from.slice(0, 4)) + 1;
  const lastYear = to.endsWith('-12-31') ? Number(to.slice(0, 4)) : Number(to.slice(0, 4)) - 1;
  if (firstYear > lastYear) return [['DAY', from, to]];
  const [first, last] = [`${firstYear}-01-01`, `${lastYear}-12-31`];
  return [
    ...(from < first ? [['DAY', from, addDays(first, -1)] as const] : []),
    ['YEAR', first, last],
    ...(last < to ? [['DAY', addDays(last, 1), to] as const] : []),
  ];
}

function yearOf({ to }: Pick<TotalDocument, 'to'>): number {
  return Number(to.slice(0, 4));
}

/** Tonnes of a sum in kg, exactly. */
export function tonnes({ value, low, high }: StoredQuantity): StoredQuantity {
  const of = (kg: string) => new Decimal(kg).div(1000).toFixed();
  return { value: of(value), low: of(low), high: of(high) };
}
