import { badUserInput } from '../../../schema/contract/errors.ts';
import type { CertificationScheme } from '../../../schema/domain/facts.ts';
import { readTable } from './tables.ts';

/** Initial audit (stages 1 and 2 together), surveillance, recertification. */
export type AuditKind = 'INITIAL' | 'SURVEILLANCE' | 'RECERTIFICATION';

/** A non-negative fraction in lowest terms. Binary floats would break ties (AUD-03). */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Why a number of days is what it is, in words, with the source. */
export interface AuditDayReason {
  readonly requirement: string;
  readonly zh: string;
  readonly en: string;
  readonly source: string;
}

/** What an audit has to take at the least. All days are auditor days in half days. */
export interface AuditDays {
  readonly days: number;
  /** Days of the initial audit on the main site, as the curve gives them before rounding. */
  readonly exact: Fraction;
  /** The same, rounded to the nearest half day. */
  readonly initialDays: number;
  readonly additionalSiteDays: number;
  /** The curve's value lay exactly between two half days. */
  readonly tie: boolean;
  /** More persons than the table covers. */
  readonly extrapolated: boolean;
  readonly reasons: readonly AuditDayReason[];
}

/** Most effective persons and additional sites that are taken. */
export const PERSONS_LIMIT = 10_000_000;
export const SITES_LIMIT = 10_000;

/** A corner of the curve: so many persons take so many half days. */
interface Corner {
  readonly persons: number;
  readonly halves: number;
}

const TABLE = '绿色设计产品评价实施规则 (S1) annex 1';
/** The curve begins at one person with 1.5 days (AUD-01); each row of the table is a corner at the upper end of its band. */
const CORNERS: readonly Corner[] = [
  { persons: 1, halves: 3 },
  ...readTable('audit_days').map((row) => ({
    persons: Number(row['headcount_to']),
    halves: Number(row['days_at_band_end']) * 2,
  })),
];

/** Share of the initial days that a later audit takes at the least (AUD-06). */
const SHARES = {
  designSurveillance: { numerator: 1, denominator: 3, source: 'S1 6.3', requirement: 'AUD-06' },
  productSurveillance: { numerator: 1, denominator: 2, source: 'S2 监督检查 人日数', requirement: 'SUR-05' },
  recertification: { numerator: 2, denominator: 3, source: 'S1 7.2', requirement: 'AUD-06' },
} as const;

/**
 * Least auditor days (审核人日) of an audit: the curve at the effective number of persons, rounded to the nearest half day with ties up; half a
 * day for each additional site; surveillance and recertification a share of the initial days, rounded up to the half day because it is a floor.
 * @throws BAD_USER_INPUT naming the argument, for numbers that are not whole or out of bounds
 */
export function auditDays(
  effectivePersons: number,
  additionalSites: number,
  kind: AuditKind,
  scheme: CertificationScheme,
): AuditDays {
  within('effectivePersons', effectivePersons, 1, PERSONS_LIMIT);
  within('additionalSites', additionalSites, 0, SITES_LIMIT);
  const { halves: exactHalves, extrapolated } = onCurve(effectivePersons);
  const { numerator, denominator } = exactHalves;
  const tie = 2 * (numerator % denominator) === denominator;
  const initialHalves = Math.floor((2 * numerator + denominator) / (2 * denominator));
  const exact = lowest(numerator, denominator * 2);
  const reasons = [...curveReasons(effectivePersons, exact, initialHalves, { tie, extrapolated })];
  if (scheme !== 'GREEN_DESIGN') reasons.push(BORROWED_TABLE);
  const share = shareOf(kind, scheme);
  const halves = share ? Math.ceil((initialHalves * share.numerator) / share.denominator) : initialHalves;
  if (share) {
    const part = `${share.numerator}/${share.denominator}`;
    reasons.push({
      requirement: share.requirement,
      zh: `不少于初次审核${initialHalves / 2}人日的${part}，向上取半日：${halves / 2}人日`,
      en: `At least ${part} of the ${initialHalves / 2} initial days, rounded up to the half day: ${halves / 2}`,
      source: share.source,
    });
  }
  if (additionalSites > 0)
    reasons.push({
      requirement: 'AUD-05',
      zh: `另有${additionalSites}个场所，每个加0.5人日`,
      en: `${additionalSites} additional sites, half a day each`,
      source: kind === 'SURVEILLANCE' ? 'S1 5.3.3.2, 6.5' : 'S1 5.3.3.2',
    });
  return {
    days: (halves + additionalSites) / 2,
    exact,
    initialDays: initialHalves / 2,
    additionalSiteDays: additionalSites / 2,
    tie,
    extrapolated,
    reasons,
  };
}

const BORROWED_TABLE: AuditDayReason = {
  requirement: 'AUD-01',
  zh: '产品认证规则未给出人日表，此处以绿色设计评价规则附件1的曲线为基数',
  en: 'The product rules have no table of their own: the curve of the design rule stands in for the on-site days',
  source: TABLE,
};

function shareOf(kind: AuditKind, scheme: CertificationScheme) {
  if (kind === 'INITIAL') return null;
  if (kind === 'RECERTIFICATION') return SHARES.recertification;
  return scheme === 'GREEN_DESIGN' ? SHARES.designSurveillance : SHARES.productSurveillance;
}

/** The curve in half days; past its last corner the last slope goes on (AUD-04, the hub's proposal). */
function onCurve(persons: number): { readonly halves: Fraction; readonly extrapolated: boolean } {
  const last = CORNERS.length - 1;
  const found = CORNERS.findIndex((corner, index) => index > 0 && persons <= corner.persons);
  const upper = CORNERS[found < 0 ? last : found];
  const lower = CORNERS[(found < 0 ? last : found) - 1];
  if (!upper || !lower) throw new Error('audit_days.csv has no rows.');
  const width = upper.persons - lower.persons;
  const numerator = lower.halves * width + (upper.halves - lower.halves) * (persons - lower.persons);
  return { halves: { numerator, denominator: width }, extrapolated: found < 0 };
}

function* curveReasons(
  persons: number,
  exact: Fraction,
  initialHalves: number,
  { tie, extrapolated }: { readonly tie: boolean; readonly extrapolated: boolean },
): Iterable<AuditDayReason> {
  const value = exact.denominator === 1 ? `${exact.numerator}` : `${exact.numerator}/${exact.denominator}`;
  yield {
    requirement: 'AUD-02',
    zh: `有效人数${persons}人，曲线值${value}人日，取最近的半日：${initialHalves / 2}人日`,
    en: `${persons} effective persons: ${value} days on the curve, ${initialHalves / 2} to the nearest half day`,
    source: TABLE,
  };
  if (tie)
    yield {
      requirement: 'AUD-03',
      zh: '恰在两个半日之间，向上取',
      en: 'Exactly between two half days: taken up',
      source: 'decision of the hub',
    };
  if (extrapolated)
    yield {
      requirement: 'AUD-04',
      zh: '超过10700人，按最后一段斜率外推',
      en: 'More than 10,700 persons: the last slope goes on',
      source: `${TABLE}; decision of the hub`,
    };
}

function lowest(numerator: number, denominator: number): Fraction {
  let [a, b] = [numerator, denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

function within(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw badUserInput(name, `a whole number from ${least} to ${most}`);
}
