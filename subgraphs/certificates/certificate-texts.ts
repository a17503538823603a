import { badUserInput } from '../../schema/contract/errors.ts';
import type { CertificateFact, CertifiedProduct } from '../../schema/domain/facts.ts';
import { modelKey, normaliseName } from '../../schema/domain/text.ts';
import { modelOf, type ProductSearch, readSearch } from './rules/product-index.ts';

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

/** What the index of words is asked for texts; what it finds is more than what is meant. */
export function textsLookedUp({
  productName,
  model,
  brand,
  holderName,
}: TextConditions): Pick<ProductSearch, 'words' | 'beginnings'> {
  const searched = [productName, brand, holderName].flatMap((text) => (text === undefined ? [] : [readSearch(text)]));
  const words = searched.flatMap((search) => search.words);
  return {
    words: [...new Set([...words, ...(model === undefined ? [] : [normaliseName(model)])])],
    beginnings: [...new Set(searched.flatMap((search) => search.beginnings))],
  };
}

/** Whether a certificate's own texts fulfil the conditions; the index only knows words. */
export function textsTest({ productName, model, brand, holderName }: TextConditions) {
  const contains = (searched: string | undefined) => {
    const terms = searched === undefined ? [] : readSearch(searched).terms;
    return (text: string) => terms.length === 0 || terms.every((term) => normaliseName(text).includes(term));
  };
  const [isHolder, isNamed] = [contains(holderName), contains(productName)];
  const [brandName, key] = [brand && normaliseName(brand), model && modelKey(model)];
  const isMeant = (product: CertifiedProduct) =>
    isNamed(product.name) &&
    (brandName === undefined || normaliseName(product.brand ?? '') === brandName) &&
    (key === undefined || modelOf(product).some((one) => modelKey(one) === key));
  const isOfProducts = productName !== undefined || model !== undefined || brand !== undefined;
  return ({ holder, products }: Pick<CertificateFact, 'holder' | 'products'>): boolean =>
    isHolder(holder.name) && (!isOfProducts || products.some(isMeant));
}
