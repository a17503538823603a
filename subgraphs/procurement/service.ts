import type { Caller } from '../../schema/contract/caller.ts';
import { hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { editionsOn, type ItemAnswer, judge } from './eligibility.ts';
import type { Freshness } from './facts.ts';
import { MarketCounter } from './market.ts';
import type { Models } from './model.ts';
import { mayCheckSupplier } from './policy.ts';
import { checkPurchase, type PurchaseInput } from './purchase-input.ts';
import { type ListEdition, type ReferenceData, readReferenceData } from './reference-data.ts';
import { settingsOver } from './setting.ts';
import type { ToldBar } from './supplier-bars.ts';
import { createSupportPolicyService, type SupportPolicyService } from './support-policy-service.ts';
import { createTenderService, type TenderService } from './tender-service.ts';
import { factsModel } from './view.ts';

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
  /** What there is to choose from, by category and area. */
  readonly market: MarketCounter;
  readonly tenders: TenderService;
  readonly policies: SupportPolicyService;
}

export function createServices(kit: ServiceKit<Models>, reference: ReferenceData = readReferenceData()): Services {
  const { clock, readModel } = kit;
  const reader = readModel(factsModel.name);
  const settingOf = settingsOver(reader, clock, reference);
  return {
    checkEligibility(caller, input) {
      const checkedAt = clock.now();
      const { day, asKnownAt, region, supplierUscc, items } = checkPurchase(input, clock.today(), checkedAt);
      if (!mayCheckSupplier(caller, supplierUscc))
        throw hubError('FORBIDDEN', 'An enterprise may have itself checked as the supplier, and nobody else.');
      const { sources, purchaseOf } = settingOf(caller, { day, asKnownAt, region });
      const purchase = purchaseOf(supplierUscc);
      return {
        checkedAt,
        on: day,
        asKnownAt,
        region,
        supplierUscc,
        supplierBars: purchase.supplierBars ?? [],
        sources,
        items: items.map((item) => judge(item, purchase)),
      };
    },
    lists: (on) => editionsOn(reference.editions, on ?? clock.today()),
    market: new MarketCounter(reader, clock, reference),
    policies: createSupportPolicyService(kit, reader, reference),
    tenders: createTenderService(kit, settingOf, reference),
  };
}
