import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { PurchaseItem } from './eligibility.ts';
import type { Catalogue } from './reference-data.ts';

/** Most items of one call. */
export const ITEMS_LIMIT = 200;
/** Longest text of a field, in characters. */
export const TEXT_LIMIT = 500;
/** Most certificates beside the first. */
export const FURTHER_CERTIFICATES_LIMIT = 4;

type Optional<T> = T | null | undefined;

/** A purchase as the caller wrote it. */
export interface PurchaseInput {
  readonly on?: Optional<Day>;
  readonly asKnownAt?: Optional<Date>;
  readonly region?: Optional<string>;
  readonly supplierUscc?: Optional<string>;
  readonly items: readonly ItemInput[];
}

interface ItemInput {
  readonly reference?: Optional<string>;
  readonly categoryCode?: Optional<string>;
  readonly categoryCatalogue?: Optional<Catalogue>;
  readonly productName?: Optional<string>;
  readonly certificateNumber?: Optional<string>;
  readonly furtherCertificateNumbers?: Optional<readonly string[]>;
  readonly productModel?: Optional<string>;
  readonly starGrade?: Optional<number>;
  readonly projectType?: Optional<string>;
}

/** A purchase whose every part has the right form. */
export interface CheckedPurchase {
  readonly day: Day;
  /** The instant as of which facts count; `null`: now. */
  readonly asKnownAt: Date | null;
  readonly region: string | null;
  readonly supplierUscc: string | null;
  readonly items: readonly PurchaseItem[];
}

/** Checks the form of a purchase. @throws BAD_USER_INPUT that names the argument's path and the form expected. */
export function checkPurchase(input: PurchaseInput, today: Day, now: Date): CheckedPurchase {
  const day = input.on ?? today;
  if (day > today) throw badUserInput('input.on', `today, ${today}, or a day before it`);
  const asKnownAt = input.asKnownAt ?? null;
  if (asKnownAt !== null && asKnownAt > now) throw badUserInput('input.asKnownAt', 'an instant that has come');
  const region = textOf(input.region, 'input.region');
  if (region !== null && !isDivisionCode(region)) throw badUserInput('input.region', 'six digits of GB/T 2260');
  const { items } = input;
  if (items.length === 0 || items.length > ITEMS_LIMIT) throw badUserInput('input.items', `1 to ${ITEMS_LIMIT} items`);
  const supplierUscc = supplierOf(input.supplierUscc);
  return { day, asKnownAt, region, supplierUscc, items: items.map(checkItem) };
}

function supplierOf(given: Optional<string>): string | null {
  const text = textOf(given, 'input.supplierUscc');
  if (text === null) return null;
  return requireUscc(text, (expected) => badUserInput('input.supplierUscc', expected));
}

function checkItem(item: ItemInput, index: number): PurchaseItem {
  const path = `input.items[${index}]`;
  const field = (name: Exclude<keyof ItemInput, 'starGrade' | 'furtherCertificateNumbers' | 'categoryCatalogue'>) =>
    textOf(item[name], `${path}.${name}`);
  const categoryCode = field('categoryCode');
  const productName = field('productName');
  if (categoryCode === null && productName === null) throw badUserInput(path, 'categoryCode or productName');
  const starGrade = item.starGrade ?? null;
  if (starGrade !== null && ![1, 2, 3].includes(starGrade)) throw badUserInput(`${path}.starGrade`, '1, 2 or 3');
  const further = item.furtherCertificateNumbers ?? [];
  if (further.length > FURTHER_CERTIFICATES_LIMIT)
    throw badUserInput(`${path}.furtherCertificateNumbers`, `at most ${FURTHER_CERTIFICATES_LIMIT} numbers`);
  const numbers = [
    field('certificateNumber'),
    ...further.map((number, place) => textOf(number, `${path}.furtherCertificateNumbers[${place}]`)),
  ];
  return {
    reference: item.reference ?? null,
    categoryCode,
    categoryCatalogue: item.categoryCatalogue ?? null,
    productName,
    certificateNumbers: numbers.filter((number) => number !== null),
    productModel: field('productModel'),
    starGrade,
    projectType: field('projectType'),
  };
}

/** Blank text counts as none. */
export function textOf(text: Optional<string>, path: string): string | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  if (text.length > TEXT_LIMIT) throw badUserInput(path, `at most ${TEXT_LIMIT} characters`);
  return text.trim();
}
