import { toHalfWidth } from '../../schema/domain/text.ts';
import { readData } from './data.ts';
import { plainNameCharacters } from './name-characters.ts';

const WORDS = new Set(
  readData('placeholders', (row) => ({ words: row['words'] ?? '' })).flatMap(({ words }) =>
    words.split('|').filter((word) => word !== ''),
  ),
);

/** Whether a field holds nothing but what forms and programs write for nothing: 无, 见详情, 其他/other, N/A. Brackets and marks around it do not matter. */
export function isPlaceholder(text: string): boolean {
  // The longest placeholder is shorter; most fields are told apart by their length.
  if (text.length > 16) return false;
  const plain = toHalfWidth(text)
    .toLowerCase()
    .replace(/^[\s([{"'【“‘<]+|[\s)\]}"'】”’>。.!！]+$/g, '')
    .replace(/\s+/g, '');
  return WORDS.has(plain) || WORDS.has(plainNameCharacters(plain));
}
