import { entryCountsOn } from '../../schema/domain/blacklist.ts';
import { addDays, addYears, type Day, isWithin } from '../../schema/domain/day.ts';
import { isNamed, type Sight } from '../../schema/domain/sight/sight.ts';
import type { SupplierBarList, SupplierBarRule } from './reference-data.ts';
import type { EntryView, StatedView } from './view.ts';

/** An entry that bars the supplier on a day. */
export interface SupplierBar {
  readonly entry: EntryView;
  readonly rule: SupplierBarRule;
  /** Last day on which it bars; `null` while none is set. */
  readonly until: Day | null;
}

/** That an entry bars which the caller may not see: nothing by which it could be found. */
export interface UnnamedBar {
  readonly entry: null;
  readonly rule: null;
  readonly until: null;
}

export type ToldBar = SupplierBar | UnnamedBar;

/** What may be told of bars: those that the caller may see, and of all others together that there was one. */
export function toldBars(bars: readonly SupplierBar[], sightOf: (entry: EntryView) => Sight): readonly ToldBar[] {
  const told = bars.map((bar) => ({ bar, sight: sightOf(bar.entry) }));
  const named = told.flatMap(({ bar, sight }) => (isNamed(sight) ? [bar] : []));
  return told.some(({ sight }) => sight === 'COUNTED') ? [...named, { entry: null, rule: null, until: null }] : named;
}

/**
 * The entries that bar a supplier on the day. An entry bars while it counts; one that has run out bars no more, except where the law looks back:
 * then it bars for that many years from its publication. An entry that was removed early bars no more, whatever the law looks back to. Lists
 * without a rule never bar.
 */
export function supplierBarsOn(
  entries: readonly EntryView[],
  rules: readonly SupplierBarRule[],
  day: Day,
): SupplierBar[] {
  return rules.flatMap((rule) =>
    entries
      .filter((entry) => entry.list === rule.list && isWithin(day, rule.validFrom, rule.validTo))
      .map((entry) => ({ ...entry, endsOn: lastBarredDay(entry, rule) }))
      .filter((entry) => entryCountsOn(entry, day))
      .map((entry) => ({ entry, rule, until: entry.endsOn })),
  );
}

/** The lists that bar on the day and that their keepers have not said the hub has whole. */
export function uncheckedLists(
  rules: readonly SupplierBarRule[],
  day: Day,
  statedOf: (list: SupplierBarList) => StatedView | null,
): SupplierBarRule[] {
  return rules.filter(
    ({ list, validFrom, validTo }) => isWithin(day, validFrom, validTo) && statedOf(list)?.complete !== true,
  );
}

function lastBarredDay(entry: EntryView, { lookBackYears }: SupplierBarRule): Day | null {
  if (lookBackYears === null || entry.endsOn === null) return entry.endsOn;
  const lookedBackTo = addDays(addYears(entry.publishedOn, lookBackYears), -1);
  return lookedBackTo > entry.endsOn ? lookedBackTo : entry.endsOn;
}
