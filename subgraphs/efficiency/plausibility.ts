import { Decimal } from 'decimal.js';

/** Fewest values that make a distribution: with less, nothing is said. */
export const LEAST_VALUES = 8;
/** Distance from the quartiles, in quartile ranges, from which on a value is far out (Tukey, Exploratory Data Analysis, 1977). */
const FENCE = 3;
/** Where the quartiles are one value, so much of it stands for their distance. */
const NARROW = new Decimal('0.1');

/** Between what a value is plausible. */
export interface PlausibleRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The range in which a category's values lie but for those that are far out; `null` with too few to say. The order of values does not matter. */
export function plausibleRange(values: readonly Decimal[]): PlausibleRange | null {
  if (values.length < LEAST_VALUES) return null;
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const [lower, upper] = [quantile(sorted, 1), quantile(sorted, 3)];
  const width = Decimal.max(upper.minus(lower), lower.abs().times(NARROW)).times(FENCE);
  return { low: lower.minus(width), high: upper.plus(width) };
}

/** A quartile, between two values in proportion (Hyndman and Fan, type 7). */
function quantile(sorted: readonly Decimal[], quarter: 1 | 3): Decimal {
  const place = (sorted.length - 1) * quarter;
  const [index, rest] = [Math.floor(place / 4), place % 4];
  const left = sorted[index] ?? new Decimal(0);
  const right = sorted[index + 1] ?? left;
  return left.plus(right.minus(left).times(rest).div(4));
}
