import { badUserInput } from '../../schema/contract/errors.ts';
import type { CertificateFact, CertifiedProduct } from '../../schema/domain/facts.ts';
import { modelKey, normaliseName } from '../../schema/domain/text.ts';
import { lookedUp, modelOf, readSearch } from './rules/product-index.ts';

const TEXT_LIMIT = 100;

/** Conditions on texts of a certificate; those on products hold for one product together. */
export interface TextConditions {
  readonly productName?: string;
  readonly model?: string;
  readonly brand?: string;
  readonly holderName?: string;
}

type Written = { readonly [Name in keyof TextConditions]?: string | null | undefined };
const NAMES = ['productName', 'model', 'brand', 'holderName'] as const;

/** @throws BAD_USER_INPUT for a text without a word, or one too long; `null`: there are none */
export function checkTexts(written: Written, argument: string): TextConditions | null {
  const texts = NAMES.flatMap((name) => {
    const text = written[name];
    if (text === null || text === undefined) return [];
    if (text.length > TEXT_LIMIT || readSearch(text).terms.length === 0)
      throw badUserInput(`${argument}.${name}`, `1 to ${TEXT_LIMIT} characters with a letter or digit among them`);
    return [[name, text] as const];
  });
  return texts.length === 0 ? null : Object.fromEntries(texts);
}

/** The store's conditions for texts, by the index of words; what it finds is more than what is meant. */
export function textsLookedUp({ productName, model, brand, holderName }: TextConditions) {
  const searched = [productName, brand, holderName].flatMap((text) => (text === undefined ? [] : [readSearch(text)]));
  const words = searched.flatMap((search) => search.words);
  return lookedUp({
    words: [...new Set([...words, ...(model === undefined ? [] : [normaliseName(model)])])],
    beginnings: [...new Set(searched.flatMap((search) => search.beginnings))],
  });
}

/** Whether a certificate's own texts fulfil the conditions; the index only knows words. */
export function hasTexts(
  { productName, model, brand, holderName }: TextConditions,
  { holder, products }: Pick<CertificateFact, 'holder' | 'products'>,
): boolean {
  const contains = (text: string | null, searched: string | undefined) =>
    searched === undefined || readSearch(searched).terms.every((term) => normaliseName(text ?? '').includes(term));
  if (!contains(holder.name, holderName)) return false;
  if (productName === undefined && model === undefined && brand === undefined) return true;
  const isMeant = (product: CertifiedProduct) =>
    contains(product.name, productName) &&
    (brand === undefined || normaliseName(product.brand ?? '') === normaliseName(brand)) &&
    (model === undefined || modelOf(product).some((one) => modelKey(one) === modelKey(model)));
  return products.some(isMeant);
}
