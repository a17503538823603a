import type { CertificateFact, CertifiedProduct, Party } from '../../../schema/domain/facts.ts';
import { modelKey, normaliseName } from '../../../schema/domain/text.ts';

/** What bodies certified of one model of an enterprise: products of different certificates with this key are one product. */
export function productKey(holder: Pick<Party, 'uscc' | 'name'>, model: string): string {
  return `${holder.uscc ?? `~${normaliseName(holder.name)}`} ${modelKey(model)}`.slice(0, KEY_LIMIT);
}

/** What a product without models is called by: its name. */
export function modelOf(product: Pick<CertifiedProduct, 'name' | 'models'>): readonly string[] {
  return product.models.length > 0 ? product.models : [product.name];
}

const KEY_LIMIT = 200;
/** Most words that are kept of a certificate: names are short, and models go in whole. */
const WORDS_LIMIT = 600;
const HAN = /\p{Script=Han}/u;

/** Chinese is written without spaces: a text is found by its pairs of neighbouring characters, and by single ones. Letters and digits go by runs. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const run of runsOf(text)) {
    if (!HAN.test(run)) words.add(run);
    else {
      const characters = [...run];
      for (const [index, character] of characters.entries()) {
        words.add(character);
        const next = characters[index + 1];
        if (next !== undefined) words.add(character + next);
      }
    }
  }
  return [...words];
}

/** Runs of Chinese characters, and of everything else that is no space. */
function runsOf(text: string): string[] {
  return normaliseWords(text).match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
}

/** As names are compared, but words stay apart. */
function normaliseWords(text: string): string {
  return text
    .split(/\s+/)
    .map(normaliseName)
    .filter((word) => word !== '')
    .join(' ');
}

/** Under which keys and words a certificate's products are found. */
export function productIndex({ holder, products }: Pick<CertificateFact, 'holder' | 'products'>) {
  const keys = new Set<string>();
  const words = new Set<string>(wordsOf(holder.name));
  for (const product of products) {
    for (const text of [product.name, product.brand, product.series])
      if (text) for (const word of wordsOf(text)) words.add(word);
    for (const model of modelOf(product)) {
      keys.add(productKey(holder, model));
      words.add(normaliseName(model));
    }
  }
  return { productKeys: [...keys], productWords: [...words].slice(0, WORDS_LIMIT) };
}

/** What a search asks for: every term has to be found. */
export interface ProductSearch {
  /** Words of the index that a certificate has to have. */
  readonly words: readonly string[];
  /** The terms, as names are compared: a product's own texts have to contain each. */
  readonly terms: readonly string[];
}

/** Reads a search; of a Chinese term of two characters and more its pairs are looked up. */
export function readSearch(text: string): ProductSearch {
  const terms = normaliseWords(text)
    .split(' ')
    .filter((term) => term !== '');
  const words = new Set<string>();
  for (const term of terms) {
    const pairs = wordsOf(term).filter((word) => !HAN.test(word) || [...word].length > 1);
    for (const word of pairs.length > 0 ? pairs : wordsOf(term)) words.add(word);
  }
  return { words: [...words], terms };
}

/** Whether a product's own texts contain every term. */
export function isMeant(
  { terms }: ProductSearch,
  holder: Pick<Party, 'name'>,
  { name, brand, series }: CertifiedProduct,
  model: string,
): boolean {
  const texts = [holder.name, name, brand ?? '', series ?? '', model].map(normaliseName);
  return terms.every((term) => texts.some((text) => text.includes(term)));
}
