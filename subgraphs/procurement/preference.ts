import { type Day, isWithin } from '../../schema/domain/day.ts';
import { isWithinDivision } from '../../schema/domain/division.ts';
import { type Fen, shareOf } from './money.ts';
import type { PreferenceForm, PreferenceRule } from './reference-data.ts';

/** What the documents of a tender give for products of priority purchase. */
export interface Preference {
  readonly form: PreferenceForm;
  /** Per cent of the price, or points, in hundredths. */
  readonly hundredths: bigint;
}

/** The rule of the region for a form of preference on a day, of the smallest area that has one; `null`: none is held. */
export function preferenceRule(
  rules: readonly PreferenceRule[],
  region: string,
  form: PreferenceForm,
  day: Day,
): PreferenceRule | null {
  const fitting = rules.filter(
    (rule) =>
      rule.form === form && isWithinDivision(region, rule.region) && isWithin(day, rule.validFrom, rule.validTo),
  );
  const smallest = fitting.sort((a, b) => significant(b.region) - significant(a.region));
  return smallest[0] ?? null;
}

/** Whether a preference keeps to a rule's bounds. */
export function isWithinRule({ hundredths }: Preference, { least, most }: PreferenceRule): boolean {
  return BigInt(least) * 100n <= hundredths && hundredths <= BigInt(most) * 100n;
}

/** What a bid gets: the price that is compared, and points for the share by value of what is preferred. */
export function applyPreference(
  preference: Preference | null,
  total: Fen,
  preferred: Fen,
): { readonly comparedPrice: Fen; readonly points: bigint } {
  if (preference?.form === 'PRICE_DEDUCTION')
    return { comparedPrice: total - shareOf(preferred, preference.hundredths), points: 0n };
  const points = preference && total > 0n ? (preference.hundredths * preferred + total / 2n) / total : 0n;
  return { comparedPrice: total, points };
}

function significant(region: string): number {
  return region.replace(/(?:00)+$/, '').length;
}
