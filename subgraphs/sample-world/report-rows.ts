import type { Day } from '../../schema/domain/day.ts';
import { makeBodies } from './bodies.ts';
import { createCertificateMaker } from './certificate-maker.ts';
import { type Enterprise, enterpriseAt } from './enterprises.ts';
import { LANDMARKS } from './landmarks.ts';
import { createNumberSource } from './numbers.ts';
import { integer, seededRandom } from './random.ts';
import { type ReportRow, reportRowOf } from './report-row.ts';

/** What to generate. */
export interface ReportRowsOptions {
  readonly today: Day;
  readonly seed: number;
  readonly certificates: number;
  /** Enterprises that hold them, at most 800,000. */
  readonly enterprises: number;
}

/** Enterprises remembered; others are made again when they come again. */
const ENTERPRISES_KEPT = 20_000;

/**
 * Reports of made-up certificates, one after another, in memory that does not grow with their count. The same options give the same rows; their
 * numbers never meet the landmarks of the sample world.
 */
export function* generateReportRows({
  today,
  seed,
  certificates,
  enterprises,
}: ReportRowsOptions): Generator<ReportRow> {
  const numbers = createNumberSource(seed, new Set(Object.values(LANDMARKS)));
  const maker = createCertificateMaker(today, makeBodies(today), numbers);
  const random = seededRandom(seed, 'report rows');
  const kept = new Map<number, Enterprise>();
  const holderAt = (index: number): Enterprise => {
    const known = kept.get(index);
    if (known) return known;
    const made = enterpriseAt(seed, index);
    if (kept.size < ENTERPRISES_KEPT) kept.set(index, made);
    return made;
  };
  for (let count = 0; count < certificates; ) {
    const holder = holderAt(integer(random, 0, enterprises - 1));
    if (holder.kinds.length === 0) continue;
    yield reportRowOf(maker.make(random, holder));
    count++;
  }
}
