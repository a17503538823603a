import { readData } from './data.ts';

/** Characters that show nothing: Unicode default-ignorables and format characters, bidirectional controls and isolates among them. */
export const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** The same without the soft hyphen, which some programs show as a hyphen and others not at all. */
export const INVISIBLE_BUT_SOFT_HYPHEN = /(?!\u00AD)[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Controls that show what follows in another order than it is written in: right-to-left embedding, override and isolate. */
const SHOWN_IN_ANOTHER_ORDER = /[\u202B\u202E\u2067]/;

/** Whether a field shows buyers something else than what it holds, as `QL-\u202E001`, which shows QL-100. */
export function isShownOtherwise(text: string): boolean {
  return SHOWN_IN_ANOTHER_ORDER.test(text);
}

/** The family of dashes: Unicode's dash punctuation and minus signs, without the wave dashes, which stand for a range. */
export const DASHES = /(?![\u301C\u3030])[\p{Pd}\u2212\u2043\u207B\u208B\u2796\u02D7]/gu;

const lookAlikes = new Map<string, string>();
for (const { looksLike, characters } of readData('look_alikes', (row) => ({
  looksLike: row['looks_like'] ?? '',
  characters: row['characters'] ?? '',
}))) {
  for (const character of characters) lookAlikes.set(character, looksLike);
}

/**
 * The ASCII letter or digit that a character of another script looks like (Cyrillic А, Greek Ρ) or is a styled form of (mathematical 𝐀, Ⓐ);
 * `null` for every other character, ASCII itself and its full-width forms among them. Source: Unicode confusables (UTS 39) and NFKC.
 */
export function lookAlikeOf(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xff01 && code <= 0xff5e)) return null;
  const listed = lookAlikes.get(character);
  if (listed !== undefined) return listed;
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /^[0-9a-z]+$/.test(plain) ? plain : null;
}

/** Letters that are drawn as a dash. */
const DASH_LETTERS = /[一ー㇐ㄧ〡丨]/;
const FOREIGN = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

/** Letters and digits of a text that are neither ASCII (in any width) nor Chinese, and Chinese ones that look like a digit or a dash: in a model each of them may stand for a look-alike. */
export function foreignLetters(text: string): readonly string[] {
  if (/^[\0-\u007F]*$/.test(text)) return [];
  const found = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 || (code >= 0xff01 && code <= 0xff5e)) continue;
    if (FOREIGN.test(character) || lookAlikes.has(character) || DASH_LETTERS.test(character)) found.add(character);
  }
  return [...found];
}

/** A character for a message: itself and its code point, for what it looks like does not tell it. */
export function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
