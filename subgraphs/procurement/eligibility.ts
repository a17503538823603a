import { type Day, isWithin } from '../../schema/domain/day.ts';
import { checkPosition, type PositionCheck, type Setting } from './certificate-check.ts';
import { reachOf } from './city-rule.ts';
import { type Reason, reason } from './reasons.ts';
import type { ListEdition, SupplierBarRule, Words } from './reference-data.ts';
import { type Match, resolveItem, type Sought } from './resolve-item.ts';
import type { ToldBar } from './supplier-bars.ts';

/** What holds for an item; the contract's words. */
export type Outcome =
  | 'ELIGIBLE_MANDATORY'
  | 'ELIGIBLE_PRIORITY'
  | 'NOT_LISTED'
  | 'NO_CERTIFICATE'
  | 'CERTIFICATE_NOT_ACCEPTED'
  | 'SUPPLIER_BARRED';

/** One item of a purchase, checked for form. */
export interface PurchaseItem extends Sought {
  readonly reference: string | null;
  readonly certificateNumbers: readonly string[];
  readonly productModel: string | null;
  readonly starGrade: number | null;
  readonly projectType: string | null;
}

/** What all items of a purchase share. */
export interface Purchase extends Setting {
  readonly editions: readonly ListEdition[];
  readonly words: Words;
  /** How items are resolved, where many purchases of one day ask for the same ones; {@link resolveItem} by default. */
  readonly resolve?: typeof resolveItem;
  /** Lists of suppliers to be checked which nobody has said the hub has whole. */
  readonly uncheckedLists: readonly Pick<SupplierBarRule, 'instrument' | 'name'>[];
  readonly region: string | null;
  /** `null` when no supplier was named. */
  readonly supplierBars: readonly ToldBar[] | null;
}

/** The answer for one item. */
export interface ItemAnswer {
  readonly reference: string | null;
  /** `null`: the hub can't decide. */
  readonly outcome: Outcome | null;
  /** What the outcome rests on. */
  readonly basis: PositionCheck | ToldBar | null;
  /** The one with the most weight first. */
  readonly checks: readonly PositionCheck[];
  readonly reasons: readonly Reason[];
}

/** Something that could change the answer and is not known. */
interface OpenQuestion {
  readonly reason: Reason;
  /** Whether a mandatory list may be behind it: nothing is eligible then. */
  readonly mandatory: boolean;
}

interface Positions {
  readonly checks: PositionCheck[];
  readonly open: OpenQuestion[];
  readonly notes: Reason[];
}

/** The editions in force on a day. */
export function editionsOn(editions: readonly ListEdition[], day: Day): ListEdition[] {
  return editions.filter(({ validFrom, validTo }) => isWithin(day, validFrom, validTo));
}

/**
 * Judges one item. A barred supplier bars it whatever it is. Otherwise every mandatory list that names the product must be met: what meets another
 * list does not stand in for it. Then one met list makes it eligible, mandatory before priority. A question that could hide an unmet mandatory
 * list leaves the outcome open.
 */
export function judge(item: PurchaseItem, purchase: Purchase): ItemAnswer {
  const { checks, open, notes } = positionsOf(item, purchase);
  const unchecked = purchase.uncheckedLists.map(({ instrument, name }) =>
    reason('SUPPLIER_LIST_NOT_CHECKED', { instrument, detail: name }),
  );
  checks.sort((a, b) => weight(b) - weight(a));
  const answer = (outcome: Outcome | null, basis: ItemAnswer['basis'], first: readonly Reason[] = []): ItemAnswer => ({
    reference: item.reference,
    outcome,
    basis,
    checks,
    reasons: [
      ...first,
      ...checks.flatMap((check) => check.reasons),
      ...open.map((question) => question.reason),
      ...notes,
      ...(outcome?.startsWith('ELIGIBLE') && purchase.supplierBars !== null ? unchecked : []),
    ],
  });

  const [bar] = purchase.supplierBars ?? [];
  if (bar && purchase.supplierBars) {
    const barred = purchase.supplierBars.map(({ entry, rule }) =>
      entry === null ? reason('ENTRY_NOT_PUBLIC') : reason(rule.list, { detail: entry.decisionNumber }),
    );
    return answer('SUPPLIER_BARRED', bar, barred);
  }
  if (purchase.supplierBars === null) notes.push(reason('SUPPLIER_NOT_STATED'));

  const mandatory = checks.filter((check) => check.item.treatment === 'MANDATORY');
  const unmet = mandatory.filter((check) => check.met === false);
  const met = checks.find((check) => check.met === true);
  const [first] = unmet;
  // Where it is not held which kinds have to be bought, what meets another list may do.
  const mayDo = met !== undefined && unmet.every(({ edition }) => edition.requiredKindsHeld === false);
  if (first && mayDo) return answer(null, null);
  if (first) {
    const instead = met ? [reason('MANDATORY_LIST_NOT_MET', { instrument: first.edition.instrument })] : [];
    return answer(refusal([first]), first, instead);
  }
  if (open.some((question) => question.mandatory) || mandatory.some((check) => check.met === null))
    return answer(null, null);
  if (met) return answer(met.item.treatment === 'MANDATORY' ? 'ELIGIBLE_MANDATORY' : 'ELIGIBLE_PRIORITY', met);
  if (open.length > 0 || checks.some((check) => check.met === null)) return answer(null, null);
  const [weightiest] = checks;
  return weightiest ? answer(refusal(checks), weightiest) : answer('NOT_LISTED', null);
}

/** Why listed products are not eligible: a certificate was there and did not do, or there was none. */
function refusal(checks: readonly PositionCheck[]): Outcome {
  return checks.some((check) => check.used) ? 'CERTIFICATE_NOT_ACCEPTED' : 'NO_CERTIFICATE';
}

/** What decides stands in front: unmet mandatory lists, met ones, met priority lists, unmet ones; then those that a certificate was found for. */
function weight({ item, met, used }: PositionCheck): number {
  const rank = item.treatment === 'MANDATORY' ? (met ? 2 : 3) : met ? 1 : 0;
  return rank * 2 + (used ? 1 : 0);
}

function positionsOf(item: PurchaseItem, purchase: Purchase): Positions {
  const editions = editionsOn(purchase.editions, purchase.day);
  const positions: Positions = { checks: [], open: [], notes: [] };
  if (editions.length === 0) {
    positions.notes.push(reason('NO_LIST_IN_FORCE'));
    return positions;
  }
  const { matches, question, notes } = (purchase.resolve ?? resolveItem)(editions, item, purchase.words);
  positions.notes.push(...notes);
  if (question) {
    // What it is may be on a mandatory list.
    positions.open.push({ reason: question, mandatory: true });
    return positions;
  }
  for (const match of matches) {
    const listedElsewhere = matches.some(
      (other) => other !== match && other.edition.cities === null && other.item !== null,
    );
    if (match.item || match.candidates.length > 0) place(match, item, purchase, listedElsewhere, positions);
  }
  if (positions.checks.length === 0 && positions.open.length === 0) {
    const incomplete = editions.filter(({ itemsComplete }) => !itemsComplete);
    positions.notes.push(
      reason('NOT_ON_A_LIST'),
      ...incomplete.map(({ instrument, coverage }) => reason('LIST_INCOMPLETE', { instrument, detail: coverage })),
    );
  }
  return positions;
}

/** Puts what was found on a list in its place: checked where the list holds, a question where that is not known, a note where it does not. */
function place(
  { edition, item: listItem, candidates }: Match,
  item: PurchaseItem,
  purchase: Purchase,
  listedElsewhere: boolean,
  { checks, open, notes }: Positions,
): void {
  const { instrument } = edition;
  // Taps and paints are bought for stock too; what only the building material list names is bought for a project.
  if (edition.cities !== null && item.projectType === null && listedElsewhere) {
    notes.push(reason('PROJECT_TYPE_NOT_STATED', { instrument }));
    return;
  }
  const { holds, code } = reachOf(edition, { region: purchase.region, projectType: item.projectType });
  const mandatory = [...(listItem ? [listItem] : []), ...candidates].some(({ treatment }) => treatment === 'MANDATORY');
  if (holds === false && code) notes.push(reason(code, { instrument }));
  else if (holds === null && code) open.push({ reason: reason(code, { instrument }), mandatory });
  else if (listItem) {
    const offer = { numbers: item.certificateNumbers, model: item.productModel, starGrade: item.starGrade };
    checks.push(checkPosition(edition, listItem, offer, purchase));
    if (edition.requiredKindsHeld === false) notes.push(reason('REQUIRED_KINDS_NOT_HELD', { instrument }));
  } else open.push({ reason: reason('PRODUCT_AMBIGUOUS', { instrument, candidates }), mandatory });
}
