import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day, startOfDay } from '../../schema/domain/day.ts';
import { nonPublicSight, sightOfEntry } from '../../schema/domain/sight/blacklist-entry.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { editionsOn, type ItemAnswer, judge } from './eligibility.ts';
import { type Freshness, readFacts, readFreshness } from './facts.ts';
import { mayCheckSupplier } from './policy.ts';
import { checkPurchase, type PurchaseInput } from './purchase-input.ts';
import { type ListEdition, type ReferenceData, readReferenceData } from './reference-data.ts';
import { supplierBarsOn, type ToldBar, toldBars, uncheckedLists } from './supplier-bars.ts';
import { factsModel } from './view.ts';

/**
 * A certification body's reports may end this long before the instant they are needed for: bodies report at least monthly. The official deadline
 * could not be confirmed; this is the hub's own rule.
 */
const REPORT_LAG_MS = 31 * 24 * 3_600_000;

/** The answer to one call. */
export interface Eligibility {
  readonly checkedAt: Date;
  readonly on: Day;
  /** The instant as of which the facts were known; `null`: now. */
  readonly asKnownAt: Date | null;
  readonly region: string | null;
  readonly supplierUscc: string | null;
  readonly supplierBars: readonly ToldBar[];
  readonly sources: readonly Freshness[];
  readonly items: readonly ItemAnswer[];
}

export interface Services {
  /**
   * Judges every item of a purchase on one state of the facts.
   * @throws BAD_USER_INPUT; FORBIDDEN for a supplier that the caller may not ask about; SOURCE_UNAVAILABLE when a source is missing or behind.
   */
  checkEligibility(caller: Caller, input: PurchaseInput): Eligibility;
  /** The editions in force on the day, today when absent. */
  lists(on: Day | null): readonly ListEdition[];
}

export function createServices(
  { clock, readModel }: ServiceKit<unknown>,
  reference: ReferenceData = readReferenceData(),
): Services {
  const reader = readModel(factsModel.name);
  return {
    checkEligibility(caller, input) {
      const checkedAt = clock.now();
      const { day, asKnownAt, region, supplierUscc, items } = checkPurchase(input, clock.today(), checkedAt);
      if (!mayCheckSupplier(caller, supplierUscc))
        throw hubError('FORBIDDEN', 'An enterprise may have itself checked as the supplier, and nobody else.');
      const facts = readFacts(reader, { on: day, knownAt: asKnownAt?.toISOString() ?? null });
      const sources = readFreshness(reader, checkedAt, facts, reference.supplierBars);
      const sight = nonPublicSight(caller);
      const today = clock.today();
      const supplierBars =
        supplierUscc === null
          ? null
          : toldBars(supplierBarsOn(facts.entries(supplierUscc), reference.supplierBars, day), (entry) =>
              sightOfEntry(sight, entry, today),
            );
      const endOfDay = startOfDay(addDays(day, 1)).getTime();
      const purchase = {
        facts,
        ...reference,
        day,
        region,
        supplierBars,
        uncheckedLists: uncheckedLists(reference.supplierBars, day, facts.stated),
        reportsNeededUntil: Math.min((asKnownAt ?? checkedAt).getTime(), endOfDay) - REPORT_LAG_MS,
      };
      return {
        checkedAt,
        on: day,
        asKnownAt,
        region,
        supplierUscc,
        supplierBars: supplierBars ?? [],
        sources,
        items: items.map((item) => judge(item, purchase)),
      };
    },
    lists: (on) => editionsOn(reference.editions, on ?? clock.today()),
  };
}
