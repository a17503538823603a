import { normaliseName } from '../../../schema/domain/text.ts';
import { readTable } from './tables.ts';

interface ProductWord {
  readonly word: string;
  readonly categories: readonly string[];
}

/** Longest first: the longer word of a name says more. */
const WORDS: readonly ProductWord[] = readTable('product_words')
  .map((row) => ({ word: normaliseName(row['word'] ?? ''), categories: (row['project_codes'] ?? '').split(';') }))
  .toSorted((a, b) => b.word.length - a.word.length);

/**
 * Categories that a product's name names, by the table of product words; empty when it knows no word of the name. The longest word decides, and of
 * words of that length the last one: what a Chinese product name ends on is what the product is.
 */
export function categoriesOfName(name: string): readonly string[] {
  const text = normaliseName(name);
  const found = WORDS.filter(({ word }) => text.includes(word));
  const [longest] = found;
  if (!longest) return [];
  const decisive = found.filter(({ word }) => word.length === longest.word.length);
  return decisive.toSorted((a, b) => text.lastIndexOf(b.word) - text.lastIndexOf(a.word))[0]?.categories ?? [];
}
