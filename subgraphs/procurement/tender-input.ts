import { badUserInput } from '../../schema/contract/errors.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import { type Fen, parseYuan } from './money.ts';
import type { Preference } from './preference.ts';
import { FURTHER_CERTIFICATES_LIMIT, TEXT_LIMIT, textOf } from './purchase-input.ts';
import type { Catalogue, PreferenceForm } from './reference-data.ts';
import type { Bid, Offered, TenderContent, TenderItem, TenderLot } from './tender.ts';

/** Most items of a tender, over all lots. */
export const TENDER_ITEMS_LIMIT = 200;
const LOTS_LIMIT = 50;
/** Most bids of one evaluation. */
export const BIDS_LIMIT = 20;
/** Stars of graded green building materials. */
const STARS = [1, 2, 3];
const PREFERENCE = /^\d{1,3}(?:\.\d{1,2})?$/;

type Optional<T> = T | null | undefined;

/** A tender as the caller wrote it. */
export interface TenderInput {
  readonly reference: string;
  readonly name: string;
  readonly purchaser: string;
  readonly region: string;
  readonly projectType?: Optional<string>;
  readonly preference?: Optional<{ readonly preferenceForm: PreferenceForm; readonly value: string }>;
  readonly lots: readonly {
    readonly reference: string;
    readonly name: string;
    readonly items: readonly {
      readonly reference: string;
      readonly categoryCode?: Optional<string>;
      readonly categoryCatalogue?: Optional<Catalogue>;
      readonly productName?: Optional<string>;
      readonly starGrade?: Optional<number>;
      readonly quantity?: Optional<string>;
      readonly budget?: Optional<string>;
    }[];
  }[];
}

/** A bid as the caller wrote it. */
export interface BidInput {
  readonly reference: string;
  readonly supplierUscc: string;
  readonly offeredItems: readonly {
    readonly item: string;
    readonly certificateNumber?: Optional<string>;
    readonly furtherCertificateNumbers?: Optional<readonly string[]>;
    readonly productModel?: Optional<string>;
    readonly price?: Optional<string>;
  }[];
}

/** Checks the form of a tender. @throws BAD_USER_INPUT that names the argument's path and the form expected. */
export function checkTender(input: TenderInput): TenderContent {
  const region = required(input.region, 'input.region');
  if (!isDivisionCode(region)) throw badUserInput('input.region', 'six digits of GB/T 2260');
  if (input.lots.length === 0 || input.lots.length > LOTS_LIMIT)
    throw badUserInput('input.lots', `1 to ${LOTS_LIMIT} lots`);
  const lots = input.lots.map(checkLot);
  const items = lots.flatMap((lot) => lot.items);
  if (items.length > TENDER_ITEMS_LIMIT)
    throw badUserInput('input.lots', `at most ${TENDER_ITEMS_LIMIT} items in all lots`);
  checkUnique(lots, 'input.lots', 'lots with references of their own');
  checkUnique(items, 'input.lots', 'items with references of their own in the whole tender');
  return {
    reference: referenceOf(input.reference, 'input.reference'),
    name: required(input.name, 'input.name'),
    purchaser: required(input.purchaser, 'input.purchaser'),
    region,
    projectType: input.projectType ?? null,
    preference: checkPreference(input.preference),
    lots,
  };
}

/** Checks the form of bids for a tender. @throws BAD_USER_INPUT that names the argument's path and the form expected. */
export function checkBids(inputs: readonly BidInput[], tender: TenderContent): Bid[] {
  if (inputs.length === 0 || inputs.length > BIDS_LIMIT) throw badUserInput('input.bids', `1 to ${BIDS_LIMIT} bids`);
  const asked = new Set(tender.lots.flatMap(({ items }) => items.map(({ reference }) => reference)));
  const bids = inputs.map(({ reference, supplierUscc, offeredItems: offers }, place): Bid => {
    const path = `input.bids[${place}]`;
    const supplier = requireUscc(supplierUscc, (expected) => badUserInput(`${path}.supplierUscc`, expected));
    if (offers.length === 0 || offers.length > asked.size)
      throw badUserInput(`${path}.offeredItems`, `1 to ${asked.size} offers, one for an item`);
    const checked = offers.map((offer, index) => checkOffer(offer, `${path}.offeredItems[${index}]`, asked));
    if (new Set(checked.map(({ item }) => item)).size < checked.length)
      throw badUserInput(`${path}.offeredItems`, 'one offer for an item');
    return { reference: referenceOf(reference, `${path}.reference`), supplierUscc: supplier, offers: checked };
  });
  checkUnique(bids, 'input.bids', 'bids with references of their own');
  if (new Set(bids.map(({ supplierUscc }) => supplierUscc)).size < bids.length)
    throw badUserInput('input.bids', 'one bid of a supplier');
  return bids;
}

function checkLot({ reference, name, items }: TenderInput['lots'][number], place: number): TenderLot {
  const path = `input.lots[${place}]`;
  if (items.length === 0) throw badUserInput(`${path}.items`, 'at least one item');
  return {
    reference: referenceOf(reference, `${path}.reference`),
    name: required(name, `${path}.name`),
    items: items.map((item, index) => checkItem(item, `${path}.items[${index}]`)),
  };
}

function checkItem(item: TenderInput['lots'][number]['items'][number], path: string): TenderItem {
  const categoryCode = textOf(item.categoryCode, `${path}.categoryCode`);
  const productName = textOf(item.productName, `${path}.productName`);
  if (categoryCode === null && productName === null) throw badUserInput(path, 'categoryCode or productName');
  const starGrade = item.starGrade ?? null;
  if (starGrade !== null && !STARS.includes(starGrade)) throw badUserInput(`${path}.starGrade`, '1, 2 or 3');
  return {
    reference: referenceOf(item.reference, `${path}.reference`),
    categoryCode,
    categoryCatalogue: item.categoryCatalogue ?? null,
    productName,
    starGrade,
    quantity: textOf(item.quantity, `${path}.quantity`),
    budget: amountOf(item.budget, `${path}.budget`),
  };
}

function checkOffer(offer: BidInput['offeredItems'][number], path: string, asked: ReadonlySet<string>): Offered {
  if (!asked.has(offer.item)) throw badUserInput(`${path}.item`, 'the reference of an item of the tender');
  const further = offer.furtherCertificateNumbers ?? [];
  if (further.length > FURTHER_CERTIFICATES_LIMIT)
    throw badUserInput(`${path}.furtherCertificateNumbers`, `at most ${FURTHER_CERTIFICATES_LIMIT} numbers`);
  const numbers = [
    textOf(offer.certificateNumber, `${path}.certificateNumber`),
    ...further.map((number, place) => textOf(number, `${path}.furtherCertificateNumbers[${place}]`)),
  ];
  return {
    item: offer.item,
    certificateNumbers: numbers.filter((number) => number !== null),
    productModel: textOf(offer.productModel, `${path}.productModel`),
    price: amountOf(offer.price, `${path}.price`),
  };
}

function checkPreference(given: TenderInput['preference']): Preference | null {
  if (!given) return null;
  const { preferenceForm: form, value } = given;
  const hundredths = PREFERENCE.test(value.trim()) ? parseYuan(value) : null;
  if (hundredths === null || hundredths === 0n || hundredths > 10_000n)
    throw badUserInput('input.preference.value', 'a number over 0 and up to 100, with at most two decimals');
  return { form, hundredths };
}

function checkUnique(of: readonly { readonly reference: string }[], path: string, expected: string): void {
  if (new Set(of.map(({ reference }) => reference)).size < of.length) throw badUserInput(path, expected);
}

function amountOf(text: Optional<string>, path: string): Fen | null {
  const given = textOf(text, path);
  if (given === null) return null;
  const amount = parseYuan(given);
  if (amount === null) throw badUserInput(path, 'an amount in yuan, for example 12500.00');
  return amount;
}

function required(text: string, path: string): string {
  const given = textOf(text, path);
  if (given === null) throw badUserInput(path, `1 to ${TEXT_LIMIT} characters`);
  return given;
}

/** References become parts of ids. */
function referenceOf(text: string, path: string): string {
  const given = required(text, path);
  if (given.length > 64 || given.includes(':')) throw badUserInput(path, '1 to 64 characters without a colon');
  return given;
}
