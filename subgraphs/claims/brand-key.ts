import { normaliseName } from '../../schema/domain/text.ts';
import { isItsOtherName } from './brand-names.ts';
import { INVISIBLE, lookAlikeOf } from './characters.ts';
import { readData } from './data.ts';
import { plainNameCharacters } from './name-characters.ts';

/** A brand as it is compared: as a whole, and the names that it is written under in two scripts (`Haier/海尔`). */
export interface BrandReading {
  readonly whole: string;
  /** Names that a separator keeps apart, in no order; one where there is none. */
  readonly names: readonly string[];
}

const LABEL = /^(?:(?:商品|产品)?品牌(?:名称?)?|brand(?: ?name)?)\s*[:：]\s*/i;
const SIGNS = /[®™©℠]|\((?:r|tm)\)/giu;
const SEPARATORS = /[/／|｜\\()（）[\]【】·・•,，、;；+&＆]+|\s+-\s+/;
/** A space or a dash separates names only where the script changes. */
const SCRIPT_CHANGE =
  /(?<=\p{Script=Han})[\s\p{Pd}_:：]+(?=[A-Za-z0-9])|(?<=[A-Za-z0-9.])[\s\p{Pd}_:：]+(?=\p{Script=Han})/u;

/** A name in each script, written together: a Latin one of two letters at least. A letter or a digit beside a Chinese name may be part of it. */
const TOGETHER = /^(?:([\p{Script=Han}]{2,})(\p{Script=Latin}{2,})|(\p{Script=Latin}{2,})([\p{Script=Han}]{2,}))$/u;
/** `Haier/无`, `Haier/其他`: what forms hold where there is no second name. */
const NOTHING_BESIDE_A_NAME = /^(?:无|没有|暂无|其他|其它|other|others|none|null|na)$/;
const ADDITIONS = readData('brand_additions', (row) => ({ words: (row['words'] ?? '').split('|') })).flatMap(
  ({ words }) => words,
);

/** The names of a brand that is written in two scripts without a separator; one where the second may make another brand of the first. */
function partedByScript(name: string): readonly string[] {
  const [, han = '', latinBehind = '', latinBefore = '', hanBehind = ''] = TOGETHER.exec(name) ?? [];
  const latin = latinBehind + latinBefore;
  const other = han + hanBehind;
  return latin === '' || ADDITIONS.includes(latin.toLowerCase()) || ADDITIONS.includes(other) ? [name] : [other, latin];
}

/** Reads a brand; `null` when it says nothing. */
export function readBrand(text: string): BrandReading | null {
  if (/^[\p{Script=Han}]+$|^[0-9a-z]+$/u.test(text)) {
    const whole = plainNameCharacters(text);
    return { whole, names: [whole] };
  }
  const clean = text
    .replace(SIGNS, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(SIGNS, '')
    .replace(LABEL, '')
    .trim()
    // Behind a name it is part of another one; between two it parts them.
    .replace(/(?<=[\p{L}\p{N}])\+$/u, 'plus');
  const whole = brandKey(clean);
  if (!/[\p{L}\p{N}]/u.test(whole)) return null;
  const names = clean
    .split(SEPARATORS)
    .flatMap((name) => name.split(SCRIPT_CHANGE))
    .flatMap((name) => partedByScript(name.trim()))
    .map(brandKey)
    .filter((name) => name !== '' && name !== NOTHING_BESIDE_A_NAME.exec(name)?.[0]);
  return { whole, names: [...new Set(names)] };
}

function brandKey(text: string): string {
  return plainNameCharacters(normaliseName(text).replace(/\p{Pd}/gu, ''));
}

const HAN = /\p{Script=Han}/u;

/** How the brand claimed compares with one of a certificate. */
export function likenessOfBrands(claimed: BrandReading, recorded: BrandReading): 'SAME' | 'OPEN' {
  if (claimed.whole === recorded.whole) return 'SAME';
  if (sameNames(claimed.names, recorded.names)) return 'SAME';
  if (recorded.names.length > 1 && claimed.names.length === 1) {
    return recorded.names.includes(claimed.names[0] ?? '') ? 'SAME' : 'OPEN';
  }
  // One name in each script: one of them is the brand, and the other is known to be its name in the other script.
  if (recorded.names.length !== 1 || claimed.names.length !== 2) return 'OPEN';
  const [recordedName = ''] = recorded.names;
  const other = claimed.names.find((name) => name !== recordedName) ?? '';
  if (!claimed.names.includes(recordedName) || HAN.test(recordedName) === HAN.test(other)) return 'OPEN';
  if (!claimed.names.every(isNameOfItsOwn)) return 'OPEN';
  return isItsOtherName(recordedName, other) ? 'SAME' : 'OPEN';
}

/** Names of a field with several brands that none of the recorded ones bears; empty for a field with one name. */
export function namesNotRecorded(claimed: BrandReading, recorded: readonly BrandReading[]): readonly string[] {
  if (claimed.names.length < 2) return [];
  const known = new Set(recorded.flatMap(({ whole, names }) => [whole, ...names]));
  return claimed.names.filter((name) => !known.has(name));
}

/** A name in a script: two letters at least, and no word that makes another brand of the name beside it. */
function isNameOfItsOwn(name: string): boolean {
  return /\p{Script=Han}{2}|\p{L}{2}/u.test(name) && !ADDITIONS.includes(name);
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

/** Letters of a brand that look like those of another script, so that a brand can't be told from its imitation by eye. */
export function disguisedLetters(text: string): readonly string[] {
  return [
    ...new Set(
      [...text.normalize('NFC')].filter(
        (character) => /(?!\p{Script=Latin}|\p{Script=Han})\p{L}/u.test(character) && lookAlikeOf(character) !== null,
      ),
    ),
  ];
}
