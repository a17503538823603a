/** A rate with what chance alone explains of it. All numbers between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile for a two-sided interval of 95 %. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval of 95 % for a share (Wilson 1927, JASA 22:209): holds for few cases and for shares near 0 and 1, where that of the textbook leaves [0, 1].
 * @throws RangeError for no cases, or more hits than cases
 */
export function wilsonInterval(hits: number, cases: number): Interval {
  if (!(cases > 0) || hits < 0 || hits > cases) throw new RangeError(`${hits} of ${cases}`);
  const share = hits / cases;
  const z2 = Z_95 * Z_95;
  const middle = (share + z2 / (2 * cases)) / (1 + z2 / cases);
  const half = (Z_95 / (1 + z2 / cases)) * Math.sqrt((share * (1 - share)) / cases + z2 / (4 * cases * cases));
  // At the ends the exact value is the end itself; rounding must not cross it.
  return { low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === cases ? 1 : Math.min(1, middle + half) };
}

/**
 * Limits of a funnel plot (Spiegelhalter 2005, Statistics in Medicine 24:1185), exact by the binomial: of `cases` that each hit with `share`, at most `alpha / 2` of all draws lie beyond either.
 * @param alpha 0.05 for the inner limits, 0.002 for the outer
 */
export function funnelLimits(share: number, cases: number, alpha: number): Interval {
  let below = 0;
  let low = 0;
  let high = cases;
  let isLowFound = false;
  for (let hits = 0; hits <= cases; hits++) {
    const upTo = below + binomial(hits, cases, share);
    if (!isLowFound && upTo > alpha / 2) {
      low = hits;
      isLowFound = true;
    }
    // The first number of hits beyond which no more than half of alpha lies.
    if (1 - upTo <= alpha / 2 + 1e-12) {
      high = hits;
      break;
    }
    below = upTo;
  }
  return { low: low / cases, high: high / cases };
}

/** Where a share stands against the funnel. */
export type Standing = 'WITHIN' | 'ABOVE' | 'FAR_ABOVE' | 'BELOW' | 'FAR_BELOW';

export function standingOf(share: number, inner: Interval, outer: Interval): Standing {
  if (share > outer.high) return 'FAR_ABOVE';
  if (share > inner.high) return 'ABOVE';
  if (share < outer.low) return 'FAR_BELOW';
  return share < inner.low ? 'BELOW' : 'WITHIN';
}

function binomial(hits: number, cases: number, share: number): number {
  if (share <= 0) return hits === 0 ? 1 : 0;
  if (share >= 1) return hits === cases ? 1 : 0;
  const ways = logFactorial(cases) - logFactorial(hits) - logFactorial(cases - hits);
  return Math.exp(ways + hits * Math.log(share) + (cases - hits) * Math.log1p(-share));
}

const LOG_FACTORIALS = [0];
function logFactorial(n: number): number {
  for (let next = LOG_FACTORIALS.length; next <= n; next++)
    LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
  return LOG_FACTORIALS[n] ?? 0;
}
