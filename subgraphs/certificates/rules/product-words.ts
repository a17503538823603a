import { SIMPLIFIED_BY_TRADITIONAL } from '../../../schema/domain/simplified.ts';
import { normaliseName, withoutInvisible } from '../../../schema/domain/text.ts';
import { readTable } from './tables.ts';

interface ProductWord {
  readonly word: string;
  /** Empty: products that no category of the register is for. */
  readonly categories: readonly string[];
}

/** Longest first: the longer word of a name says more. */
const WORDS: readonly ProductWord[] = readTable('product_words')
  .map((row) => ({
    word: normaliseName(row['word'] ?? ''),
    categories: (row['project_codes'] ?? '').split(';').filter(Boolean),
  }))
  .toSorted((a, b) => b.word.length - a.word.length);

/** What a product's name says of its category. */
export interface NamedCategories {
  readonly categories: readonly string[];
  /** Whether the name ends on the word, so that it says what the product is; a word elsewhere may say what the product is for. */
  readonly isWhat: boolean;
}

/** A name as its words are looked for: simplified, as the table of words is written, without what shows nothing. */
function compared(name: string): string {
  return normaliseName([...withoutInvisible(name)].map((one) => SIMPLIFIED_BY_TRADITIONAL.get(one) ?? one).join(''));
}

/** What may follow the word for what a product is: model, size, series. */
const TAIL = /^(?:[a-z0-9./+*~×℃%φ°]|系列|型号|产品|成品|型)*$/;

/**
 * Categories that a product's name names, by the table of product words; `null` when it knows no word of the name. A word that the name ends on decides, the
 * longest of several; then the longest word, and of words of that length the last one.
 */
export function categoriesOfName(name: string): NamedCategories | null {
  const text = compared(name);
  const found = WORDS.flatMap((entry) => {
    const at = text.lastIndexOf(entry.word);
    return at < 0 ? [] : [{ ...entry, at, isWhat: TAIL.test(text.slice(at + entry.word.length)) }];
  });
  const ending = found.find(({ isWhat }) => isWhat);
  if (ending) return { categories: ending.categories, isWhat: true };
  const [longest] = found;
  if (!longest) return null;
  const decisive = found.filter(({ word }) => word.length === longest.word.length).toSorted((a, b) => b.at - a.at)[0];
  return { categories: decisive?.categories ?? longest.categories, isWhat: false };
}
