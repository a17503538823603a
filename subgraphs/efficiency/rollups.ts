import type { Cut, RollupDocument, TotalDocument } from './model.ts';
import { accumulate } from './totals.ts';

type Kept = 'C' | 'P' | 'B';

/**
 * Cuts that are kept, coarsest first. Their number of sums follows from the lists of categories, provinces and bodies and not from the number of reports. Of days the ones by
 * two dimensions would be nearly as many as the reports are: there the finest sums answer.
 */
const CUTS: Readonly<Record<TotalDocument['span'], readonly Cut[]>> = {
  YEAR: ['', 'B', 'P', 'C', 'PB', 'CB', 'CP'],
  DAY: ['', 'B', 'P', 'C'],
};

/** The coarsest cut that tells what a question needs to know; `null`: the finest sums only do. */
export function cutFor(span: TotalDocument['span'], needed: ReadonlySet<Kept>): Cut | null {
  return CUTS[span].find((cut) => [...needed].every((one) => cut.includes(one))) ?? null;
}

/** What a contribution to a finest sum adds to coarser ones. */
export function rollupsOf(part: TotalDocument): RollupDocument[] {
  const { span, to, carrier, region, factorYear, methodVersion, coalFactor, co2Factor, equivalentFactor } = part;
  return CUTS[span].map((cut) => {
    const projectCode = cut.includes('C') ? part.projectCode : null;
    const provinceCode = cut.includes('P') ? part.provinceCode : null;
    const bodyCode = cut.includes('B') ? part.bodyCode : null;
    const dimensions = [span, cut, to, projectCode, provinceCode, bodyCode, carrier, region, factorYear, methodVersion];
    const _id = [...dimensions, coalFactor, co2Factor, equivalentFactor, part.isFlagged].join('|');
    return { ...part, _id, cut, projectCode, provinceCode, bodyCode };
  });
}

/** Coarser sums under way, from finest ones: for a store from before there were any. */
export class RollupFold {
  readonly #sums = new Map<string, RollupDocument>();

  add(total: TotalDocument): void {
    for (const part of rollupsOf(total)) this.#sums.set(part._id, accumulate(this.#sums.get(part._id) ?? null, part));
  }

  /** All of them, those over everything last: where they stand, the others do. */
  all(): RollupDocument[] {
    const sums = [...this.#sums.values()];
    return [...sums.filter(({ cut }) => cut !== ''), ...sums.filter(({ cut }) => cut === '')];
  }
}
