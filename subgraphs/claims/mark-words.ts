import type { Day } from '../../schema/domain/day.ts';
import { holdsOn, readData } from './data.ts';
import { searchableForms } from './searchable-text.ts';

/** Marks of the schema by the words that listings use for them. */
const WORDS = readData('mark_words', (row) => ({
  mark: row['mark'] ?? '',
  pattern: new RegExp(`^(?:${row['pattern'] ?? '(?!)'})$`),
}));
const CODES = new Set(WORDS.map(({ mark }) => mark));

const STAR_VALUES: Readonly<Record<string, number>> = {
  一: 1,
  壹: 1,
  ⅰ: 1,
  i: 1,
  one: 1,
  二: 2,
  贰: 2,
  两: 2,
  ii: 2,
  two: 2,
  三: 3,
  叁: 3,
  iii: 3,
  three: 3,
  四: 4,
  肆: 4,
  four: 4,
  五: 5,
  伍: 5,
  five: 5,
};

/** A mark as it was read: its code, and the stars that its words name. */
export interface MarkReading {
  readonly mark: string;
  readonly stars: number | null;
}

/** Whether a mark is given by a code of the schema, `OTHER` among them, which is a placeholder as a word. */
export function isMarkCode(value: unknown): boolean {
  return typeof value === 'string' && CODES.has(value.trim());
}

/** Between the parts of a mark: `中国绿色产品标识（认证活动一）`, `部分绿色属性（涉绿）`, `绿色产品/全绿`. */
const BETWEEN_PARTS = /[()（）[\]【】/／、,，;；+＋:：|｜\s-]+/;
/** Parts that say nothing of which mark it is. */
const NEUTRAL = /^(?:中国|国家|国推|统一|产品|认证|标识|标志|证书|标签|产品认证|认证标识|认证标志)*$/;
/** Marks that may stand beside a wider one, which says less. */
const WITHIN: Readonly<Record<string, string>> = {
  ACTIVITY_1: 'GREEN_PRODUCT',
  ACTIVITY_2: 'GREEN_PRODUCT',
  ACTIVITY_3: 'GREEN_PRODUCT',
  FULL_ATTRIBUTE: 'GREEN_PRODUCT',
  SINGLE_ATTRIBUTE: 'GREEN_PRODUCT',
};

/** Reads a mark: a code of the schema or the words of a listing. `null`: no mark that the hub knows, or several. */
export function readMarkWords(text: string, on: Day): MarkReading | null {
  const code = text.trim();
  if (CODES.has(code)) return { mark: code, stars: null };
  const upper = code.toUpperCase().replace(/[\s-]+/g, '_');
  if (CODES.has(upper)) return { mark: upper, stars: null };
  // Asked, not said: 绿色产品？
  if (/[?？]/.test(text)) return null;
  const whole = readPhrase(text, on);
  if (whole) return whole;
  const parts = text.split(BETWEEN_PARTS).filter((part) => part !== '');
  return parts.length > 1 ? inOne(parts, on) : null;
}

/** The mark that all parts name. */
function inOne(parts: readonly string[], on: Day): MarkReading | null {
  let mark: string | null = null;
  let stars: number | null = null;
  for (const part of parts) {
    const bare = searchableForms(part)[0]?.bare ?? '';
    if (NEUTRAL.test(bare)) continue;
    const reading = readPhrase(part, on);
    if (!reading) return null;
    if (mark === null || WITHIN[reading.mark] === mark) {
      mark = reading.mark;
      stars = reading.stars ?? stars;
    } else if (reading.mark !== mark && WITHIN[mark] !== reading.mark) return null;
    else if (reading.stars !== null && stars !== null && reading.stars !== stars) return null;
  }
  return mark === null ? null : { mark, stars };
}

function readPhrase(text: string, on: Day): MarkReading | null {
  const words = searchableForms(text)[0]?.bare ?? '';
  const stars = /(\d)☆|([一二两三四五壹贰叁肆伍1-9])颗?星级?/.exec(words);
  const starless = stars ? words.replace(stars[0], '') : words;
  for (const candidate of [words, starless]) {
    const row = WORDS.find((each) => each.pattern.test(candidate) && holdsOn(each, on));
    if (row)
      return { mark: row.mark, stars: stars && candidate === starless ? starsOf(stars[1] ?? stars[2] ?? '') : null };
  }
  return null;
}

function starsOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (STAR_VALUES[word] ?? null);
}

/** Reads a star grade: a number, or 三星级, ★★★, 3星. `null`: nothing of the kind. A grade that does not exist is read all the same. */
export function readStars(value: string | number | boolean): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return null;
  const text = value
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}\p{Me}]/gu, '')
    .toLowerCase();
  if (/^[★☆⭐🌟]+$/u.test(text)) {
    const signs = [...text];
    // Empty stars beside full ones are those that are missing.
    return signs.filter((sign) => sign !== '☆').length || signs.length;
  }
  const word = text.replace(/(?:颗?星级|颗?[星★☆⭐🌟]|stars?|级)$/u, '').replace(/-$/, '');
  if (/^-?\d{1,9}(?:\.\d{1,9})?$/.test(word)) return Number(word);
  return STAR_VALUES[word] ?? null;
}
