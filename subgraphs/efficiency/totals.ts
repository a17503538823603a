import { Decimal } from 'decimal.js';
import type { Quantity } from './benefit.ts';
import type { EfficiencyReportDocument, StoredBenefit, StoredQuantity, TotalDocument } from './model.ts';

/** Kept and told alike: a decimal text loses nothing. */
export function stored({ value, low, high }: Quantity): StoredQuantity {
  return { value: value.toFixed(), low: low.toFixed(), high: high.toFixed() };
}

export function quantityOf({ value, low, high }: StoredQuantity): Quantity {
  return { value: new Decimal(value), low: new Decimal(low), high: new Decimal(high) };
}

/** The sum of two quantities, or with `sign` -1 their difference as parts of a sum: what was added is taken out again. */
export function plus(left: StoredQuantity, right: StoredQuantity, sign: 1 | -1 = 1): StoredQuantity {
  const sum = (a: string, b: string) => new Decimal(a).plus(new Decimal(b).times(sign)).toFixed();
  return { value: sum(left.value, right.value), low: sum(left.low, right.low), high: sum(left.high, right.high) };
}

type Counted = Pick<
  EfficiencyReportDocument,
  | 'to'
  | 'projectCode'
  | 'divisionCode'
  | 'bodyCode'
  | 'region'
  | 'factorYear'
  | 'methodVersion'
  | 'benefits'
  | 'flags'
  | 'isCounted'
>;

/** What a report adds to the sums that are kept, by their ids; nothing where it does not count. */
export function contributionsOf(report: Counted): TotalDocument[] {
  if (!report.isCounted) return [];
  return report.benefits.flatMap((benefit, index) => [
    contributionOf(report, benefit, index === 0, 'DAY'),
    contributionOf(report, benefit, index === 0, 'YEAR'),
  ]);
}

function contributionOf(
  report: Counted,
  benefit: StoredBenefit,
  isFirst: boolean,
  span: TotalDocument['span'],
): TotalDocument {
  const to = span === 'DAY' ? report.to : `${report.to.slice(0, 4)}-12-31`;
  const { projectCode, divisionCode, bodyCode, region, factorYear, methodVersion } = report;
  const { carrier, unit, coalFactor, co2Factor, equivalentFactor, amount, kgce, kgCo2, equivalentKgce } = benefit;
  const provinceCode = divisionCode === null ? null : `${divisionCode.slice(0, 2)}0000`;
  const isFlagged = report.flags.length > 0;
  const dimensions = [span, to, projectCode, provinceCode, bodyCode, carrier, region, factorYear, methodVersion];
  return {
    _id: [...dimensions, coalFactor, co2Factor, equivalentFactor, isFlagged].join('|'),
    span,
    to,
    projectCode,
    provinceCode,
    bodyCode,
    carrier,
    unit,
    region,
    factorYear,
    methodVersion,
    coalFactor,
    co2Factor,
    equivalentFactor,
    isFlagged,
    // A report with several carriers is one report.
    reports: isFirst ? 1 : 0,
    parts: 1,
    amount,
    kgce,
    kgCo2,
    equivalentKgce,
  };
}

type Sum = Omit<TotalDocument, 'projectCode'>;

/** A sum with a contribution added, or taken out. */
export function accumulate<S extends Sum>(total: S | null, part: S, sign: 1 | -1 = 1): S {
  const zero: StoredQuantity = { value: '0', low: '0', high: '0' };
  const base = total ?? {
    ...part,
    reports: 0,
    parts: 0,
    amount: zero,
    kgce: zero,
    kgCo2: part.kgCo2 && zero,
    equivalentKgce: part.equivalentKgce && zero,
  };
  return {
    ...base,
    reports: base.reports + sign * part.reports,
    parts: partsOf(base) + sign * partsOf(part),
    amount: plus(base.amount, part.amount, sign),
    kgce: plus(base.kgce, part.kgce, sign),
    kgCo2: base.kgCo2 && part.kgCo2 && plus(base.kgCo2, part.kgCo2, sign),
    equivalentKgce: base.equivalentKgce && part.equivalentKgce && plus(base.equivalentKgce, part.equivalentKgce, sign),
  };
}

/** Of a sum from before they were counted at least as many as its reports. */
function partsOf({ parts, reports }: Sum): number {
  return parts ?? reports;
}

/** Whether a sum holds nothing any more: everything that was in it has been taken out. One of savings that make up for each other holds them still. */
export function isNothing(sum: Sum): boolean {
  const { value, low, high } = sum.amount;
  return sum.reports === 0 && partsOf(sum) <= 0 && [value, low, high].every((one) => new Decimal(one).isZero());
}

/** A sum under way: texts are read once and written once. */
export class RunningSum {
  #value = new Decimal(0);
  #low = new Decimal(0);
  #high = new Decimal(0);

  add({ value, low, high }: StoredQuantity): void {
    const exact = new Decimal(value);
    this.#value = this.#value.plus(exact);
    this.#low = this.#low.plus(low === value ? exact : low);
    this.#high = this.#high.plus(high === value ? exact : high);
  }

  quantity(): StoredQuantity {
    return stored({ value: this.#value, low: this.#low, high: this.#high });
  }
}
