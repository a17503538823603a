import type { WORDS_ZH } from './words-zh.ts';

type Zh = typeof WORDS_ZH;

/** Words of values of enums, by enum. */
export type Words = { readonly [E in keyof Zh]: { readonly [V in keyof Zh[E]]: string } };

/** Key of a value's word: `word.<enum>.<value>`. */
export type WordKey = { [E in keyof Zh & string]: `word.${E}.${keyof Zh[E] & string}` }[keyof Zh & string];

/** Words as texts. */
export function wordTexts(words: Words): Readonly<Record<WordKey, string>> {
  const texts = Object.entries(words).flatMap(([name, values]) =>
    Object.entries(values).map(([value, word]) => [`word.${name}.${value}`, word] as const),
  );
  return Object.fromEntries(texts) as Record<WordKey, string>;
}
