import type { Day } from '../../schema/domain/day.ts';
import { type ItemAnswer, judge, type Purchase, type PurchaseItem } from './eligibility.ts';
import { type Missing, missingOf } from './missing.ts';
import { type Fen, yuan } from './money.ts';
import { applyPreference, type Preference } from './preference.ts';
import type { ToldBar } from './supplier-bars.ts';

/** An item that a tender (招标项目) asks for. */
export interface TenderItem
  extends Pick<PurchaseItem, 'categoryCode' | 'categoryCatalogue' | 'productName' | 'starGrade'> {
  /** Unique within the tender. */
  readonly reference: string;
  /** How much, as written. */
  readonly quantity: string | null;
  readonly budget: Fen | null;
}

/** A lot (采购包): what one contract is awarded for. */
export interface TenderLot {
  readonly reference: string;
  readonly name: string;
  readonly items: readonly TenderItem[];
}

/** A tender, checked for form. */
export interface TenderContent {
  readonly reference: string;
  readonly name: string;
  readonly purchaser: string;
  readonly region: string;
  readonly projectType: string | null;
  readonly preference: Preference | null;
  readonly lots: readonly TenderLot[];
}

/** What a bid offers for an item. */
export interface Offered {
  /** Of the tender's item. */
  readonly item: string;
  readonly certificateNumbers: readonly string[];
  readonly productModel: string | null;
  readonly price: Fen | null;
}

/** A bid (投标): what one supplier offers. */
export interface Bid {
  readonly reference: string;
  readonly supplierUscc: string;
  readonly offers: readonly Offered[];
}

/** One bid for one item. */
export interface Cell {
  readonly item: TenderItem;
  /** The day that it is judged for. */
  readonly day: Day;
  readonly offered: Offered | null;
  /** `null`: the bid offers nothing for the item. */
  readonly answer: ItemAnswer | null;
  /** Whether it may be bought: not where a mandatory list is not met or the supplier is barred; `null`: not known. */
  readonly mayBeBought: boolean | null;
  /** Whether a priority list is met, so that the tender's preference applies. */
  readonly preferred: boolean;
  readonly overBudget: boolean | null;
  readonly missing: readonly Missing[];
}

/** One bid for one lot. */
export interface LotBid {
  readonly bid: Bid;
  readonly bars: readonly ToldBar[];
  /** Whether it may win the lot; `null`: not known. */
  readonly mayWin: boolean | null;
  /** Sum of what it offers; `null` where an item has no price. */
  readonly total: Fen | null;
  readonly comparedPrice: Fen | null;
  /** In hundredths. */
  readonly points: bigint | null;
  /** Place among the bids that are not out, by the price compared and then by points; bids alike share one. `null`: out, or without a whole price. */
  readonly rank: number | null;
  readonly cells: readonly Cell[];
}

export interface LotEvaluation {
  readonly lot: TenderLot;
  readonly bids: readonly LotBid[];
}

/** What bids are judged by: everything of a purchase but its supplier. */
export interface EvaluationSetting {
  readonly purchaseOf: (supplierUscc: string) => Purchase;
}

/** Judges every bid for every item, lot by lot. */
export function evaluateTender(
  tender: TenderContent,
  bids: readonly Bid[],
  { purchaseOf }: EvaluationSetting,
): LotEvaluation[] {
  const judged = bids.map((bid) => ({
    bid,
    purchase: purchaseOf(bid.supplierUscc),
    offers: new Map(bid.offers.map((offer) => [offer.item, offer])),
  }));
  return tender.lots.map((lot) => {
    const unranked = judged
      // A bid that offers nothing in a lot is not one for it.
      .filter(({ offers }) => lot.items.some(({ reference }) => offers.has(reference)))
      .map(({ bid, purchase, offers }) => {
        const cells = lot.items.map((item) => cellOf(item, offers.get(item.reference) ?? null, tender, purchase));
        return { bid, bars: purchase.supplierBars ?? [], cells, ...sumsOf(cells, tender.preference) };
      });
    return { lot, bids: unranked.map((one) => ({ ...one, rank: rankOf(one, unranked) })) };
  });
}

function cellOf(item: TenderItem, offered: Offered | null, { projectType }: TenderContent, purchase: Purchase): Cell {
  const { day } = purchase;
  if (offered === null)
    return { item, day, offered, answer: null, mayBeBought: null, preferred: false, overBudget: null, missing: [] };
  const { reference, categoryCode, categoryCatalogue, productName, starGrade } = item;
  const { certificateNumbers, productModel, price } = offered;
  const sought = { reference, categoryCode, categoryCatalogue, productName, starGrade, projectType };
  const answer = judge({ ...sought, certificateNumbers, productModel }, purchase);
  return {
    item,
    day,
    offered,
    answer,
    mayBeBought: mayBeBought(answer),
    preferred: answer.outcome?.startsWith('ELIGIBLE') === true && answer.checks.some(isPreferred),
    overBudget: price === null || item.budget === null ? null : price > item.budget,
    missing: missingOf(answer.reasons),
  };
}

/** A product of priority purchase may be bought without a certificate, one of mandatory purchase may not. */
function mayBeBought({ outcome, checks }: ItemAnswer): boolean | null {
  if (outcome === null) return null;
  if (outcome === 'SUPPLIER_BARRED') return false;
  return checks.every(({ item, met }) => item.treatment !== 'MANDATORY' || met === true);
}

function isPreferred({ item, met }: ItemAnswer['checks'][number]): boolean {
  return item.treatment === 'PRIORITY' && met === true;
}

function sumsOf(cells: readonly Cell[], preference: Preference | null) {
  const allOffered = cells.every(({ offered }) => offered !== null);
  const known = cells.map(({ mayBeBought: may }) => may);
  const mayWin = !allOffered || known.includes(false) ? false : known.includes(null) ? null : true;
  const prices = cells.map(({ offered }) => offered?.price ?? null);
  if (prices.includes(null)) return { mayWin, total: null, comparedPrice: null, points: null };
  const sum = (of: readonly Cell[]) => of.reduce((total, { offered }) => total + (offered?.price ?? 0n), 0n);
  const total = sum(cells);
  return { mayWin, total, ...applyPreference(preference, total, sum(cells.filter(({ preferred }) => preferred))) };
}

type Ranked = Pick<LotBid, 'mayWin' | 'comparedPrice' | 'points'>;

function rankOf(one: Ranked, all: readonly Ranked[]): number | null {
  const { mayWin, comparedPrice, points } = one;
  if (mayWin === false || comparedPrice === null || points === null) return null;
  const better = all.filter(
    (other) =>
      other.mayWin !== false &&
      other.comparedPrice !== null &&
      other.points !== null &&
      (other.comparedPrice < comparedPrice || (other.comparedPrice === comparedPrice && other.points > points)),
  );
  return better.length + 1;
}

/** Points as written, with two decimals at most. */
export function pointsText(hundredths: bigint): string {
  return yuan(hundredths);
}
