import { addDays, addMonths, addYears, type Day, isWithin } from '../../../schema/domain/day.ts';
import type { ActivityClass, CertificationScheme } from '../../../schema/domain/facts.ts';
import { readTable } from './tables.ts';

/** What the rules of a scheme say in a period: validity, grades, renewal, suspension (VAL-03: a property of scheme and edition). */
export interface SchemeRule {
  readonly scheme: CertificationScheme;
  readonly activityClass: ActivityClass | null;
  /** Whether certificates have stars (STAR-01). */
  readonly graded: boolean;
  readonly termYears: number;
  /** Window before the last valid day in which renewal is asked for: days and calendar months differ. */
  readonly renewalWindow: { readonly days: number } | { readonly months: number };
  readonly suspensionMonths: number;
  /** Whether a renewal rests on a passed surveillance in the term before it (REN-01). */
  readonly renewalNeedsSurveillance: boolean;
  /** Days after the old end within which a renewal that was asked for in time may still be decided: the longest procedure (DL-05). */
  readonly renewalDecisionDays: number;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
}

const RULES: readonly SchemeRule[] = readTable('scheme_rules').map((row) => ({
  scheme: row['scheme'] as CertificationScheme,
  activityClass: (row['activity_class'] || null) as ActivityClass | null,
  graded: row['graded'] === 'Y',
  termYears: Number(row['term_years']),
  renewalWindow: readWindow(row['renewal_window'] ?? ''),
  suspensionMonths: Number(row['suspension_months']),
  renewalNeedsSurveillance: row['renewal_needs_surveillance'] === 'Y',
  renewalDecisionDays: Number(row['renewal_decision_days']),
  effectiveFrom: row['effective_from'] ?? '',
  effectiveTo: row['effective_to'] || null,
}));

function readWindow(text: string): SchemeRule['renewalWindow'] {
  const [, count, unit] = /^(\d+)([DM])$/.exec(text) ?? [];
  if (count === undefined) throw new Error(`renewal_window ${text}: expected a count with D or M.`);
  return unit === 'D' ? { days: Number(count) } : { months: Number(count) };
}

/** Every scheme whose certificates the hub takes. */
export const SCHEMES: readonly CertificationScheme[] = [...new Set(RULES.map(({ scheme }) => scheme))];

/** The scheme's rule on a day; before the first one the first, because certificates can be older than the table. */
export function schemeRule(scheme: CertificationScheme, on: Day): SchemeRule {
  const ofScheme = RULES.filter((rule) => rule.scheme === scheme);
  const rule =
    ofScheme.find(({ effectiveFrom, effectiveTo }) => isWithin(on, effectiveFrom, effectiveTo)) ?? ofScheme[0];
  if (!rule) throw new Error(`No rule for the scheme ${scheme}.`);
  return rule;
}

/**
 * The latest last day of a term that begins on a day: the day before the anniversary, because both days are valid days (VAL-01). 29 February has its
 * anniversary in a common year on 1 March.
 */
export function longestFirstTerm(scheme: CertificationScheme, from: Day): Day {
  const anniversary = addYears(from, schemeRule(scheme, from).termYears);
  return anniversary.slice(5) === from.slice(5) ? addDays(anniversary, -1) : anniversary;
}

/** The latest last day of a term that follows one that ended on `end`: counted from the old end, not from the decision (VAL-02). */
export function longestNextTerm(scheme: CertificationScheme, end: Day): Day {
  return addYears(end, schemeRule(scheme, end).termYears);
}

/** The first day on which renewal of a term that ends on `end` can be asked for (REN-01, REN-02: the day of request counts). */
export function renewalOpensOn(scheme: CertificationScheme, end: Day): Day {
  const { renewalWindow } = schemeRule(scheme, end);
  return 'days' in renewalWindow ? addDays(end, -renewalWindow.days) : addMonths(end, -renewalWindow.months);
}

/** The latest last day of a suspension that begins on a day (ST-03). */
export function longestSuspension(scheme: CertificationScheme, from: Day): Day {
  return addMonths(from, schemeRule(scheme, from).suspensionMonths);
}
