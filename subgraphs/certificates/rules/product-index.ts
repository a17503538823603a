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

/** Of 有限公司, on which nearly every enterprise's name ends: words that would tell nothing from nothing are neither kept nor looked up. */
const TELL_NOTHING: ReadonlySet<string> = new Set(['有限', '限公', '公司', '有', '限', '公', '司']);

/**
 * Chinese is written without spaces: a text is found by its pairs of neighbouring characters. The last character of a run stands alone too, so that whatever contains a
 * character has a word that begins with it. Letters and digits go by runs.
 */
export function wordsOf(text: string): string[] {
  const words = new Set<string>();
  for (const run of runsOf(text)) {
    if (!HAN.test(run)) words.add(run);
    else {
      const characters = [...run];
      for (const [index, character] of characters.entries()) {
        const word = character + (characters[index + 1] ?? '');
        if (!TELL_NOTHING.has(word)) words.add(word);
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

type Found = Pick<CertificateFact, 'holder' | 'products'>;

/** Words by which a certificate is found. */
export function productWords({ holder, products }: Found): string[] {
  const words = new Set<string>(wordsOf(holder.name));
  for (const product of products) {
    for (const text of [product.name, product.brand, product.series])
      if (text) for (const word of wordsOf(text)) words.add(word);
    for (const model of modelOf(product)) words.add(normaliseName(model));
  }
  return [...words].slice(0, WORDS_LIMIT);
}

/** Under which keys and words a certificate's products are found. */
export function productIndex(certificate: Found) {
  const { holder, products } = certificate;
  const keys = products.flatMap((product) => modelOf(product).map((model) => productKey(holder, model)));
  return { productKeys: [...new Set(keys)], productWords: productWords(certificate) };
}

/** What a search asks for: every term has to be found. */
export interface ProductSearch {
  /** Words of the index that a certificate has to have. */
  readonly words: readonly string[];
  /** Single Chinese characters, with each of which one of its words has to begin. */
  readonly beginnings: readonly string[];
  /** The terms, as names are compared: a product's own texts have to contain each. */
  readonly terms: readonly string[];
}

/** Reads a search; of a Chinese term of two characters and more its pairs are looked up. */
export function readSearch(text: string): ProductSearch {
  const terms = normaliseWords(text)
    .split(' ')
    .filter((term) => term !== '');
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const run of terms.flatMap(runsOf)) {
    const isCharacter = HAN.test(run) && [...run].length === 1;
    if (isCharacter && !TELL_NOTHING.has(run)) beginnings.add(run);
    // The last character alone says nothing that the pair before it does not.
    for (const word of isCharacter ? [] : wordsOf(run)) if (!HAN.test(word) || [...word].length > 1) words.add(word);
  }
  return { words: [...words], beginnings: [...beginnings], terms };
}

/** The store's conditions for what a search looks up; none where it looks nothing up. */
export function lookedUp({ words, beginnings }: Pick<ProductSearch, 'words' | 'beginnings'>) {
  return [
    ...words.map((word) => ({ productWords: word })),
    ...beginnings.map((character) => ({
      productWords: { $elemMatch: { $gte: character, $lt: `${character}\u{10ffff}` } },
    })),
  ];
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
