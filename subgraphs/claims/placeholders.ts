import { toHalfWidth } from '../../schema/domain/text.ts';
import { readData } from './data.ts';
import { plainNameCharacters } from './name-characters.ts';

const ROWS = readData('placeholders', (row) => ({ words: row['words'] ?? '', pattern: row['pattern'] ?? '' }));
const WORDS = new Set(ROWS.flatMap(({ words }) => words.split('|').filter((word) => word !== '')));
const PATTERN = new RegExp(
  `^(?:${ROWS.flatMap(({ pattern }) => (pattern === '' ? [] : [`(?:${pattern})`])).join('|')})$`,
);
/** Between two ways of saying nothing: `Other/其他`. */
const BETWEEN = /[/|()（）]+/;

/** Whether a field holds nothing but what forms and programs write for nothing: 无, 见详情, 其他/other, N/A. Brackets and marks around it do not matter. */
export function isPlaceholder(text: string): boolean {
  // The longest placeholder is shorter; most fields are told apart by their length.
  if (text.length > 16) return false;
  const plain = toHalfWidth(text)
    .toLowerCase()
    .replace(/^[\s([{"'【“‘<]+|[\s)\]}"'】”’>。.!！]+$/g, '')
    .replace(/\s+/g, '');
  if (saysNothing(plain)) return true;
  const parts = plain.split(BETWEEN).filter((part) => part !== '');
  return parts.length > 1 && parts.every(saysNothing);
}

function saysNothing(plain: string): boolean {
  if (WORDS.has(plain)) return true;
  const simplified = plainNameCharacters(plain);
  return WORDS.has(simplified) || PATTERN.test(simplified);
}
