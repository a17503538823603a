import { SIMPLIFIED_BY_TRADITIONAL } from '../../schema/domain/simplified.ts';
import { normaliseName } from '../../schema/domain/text.ts';
import { INVISIBLE } from './characters.ts';
import { readData } from './data.ts';

/** Traditional and variant characters → the simplified form. Sources: OpenCC's table of characters, and the hub's own variants. */
const SIMPLIFIED = new Map(SIMPLIFIED_BY_TRADITIONAL);
for (const { character, writtenAs } of readData('variant_characters', (row) => ({
  character: row['character'] ?? '',
  writtenAs: row['written_as'] ?? '',
}))) {
  for (const variant of writtenAs) if (variant !== character) SIMPLIFIED.set(variant, character);
}

/** The simplified form of a traditional or variant character, or `undefined` when it is none. */
export function simplifiedOf(character: string): string | undefined {
  return SIMPLIFIED.get(character);
}

/** A name with its traditional and variant characters simplified. */
export function plainNameCharacters(name: string): string {
  if (/^[\0-\u007F]*$/.test(name)) return name;
  let changed = '';
  let rest = 0;
  let index = 0;
  for (const character of name) {
    const plain = SIMPLIFIED.get(character);
    if (plain !== undefined) {
      changed += name.slice(rest, index) + plain;
      rest = index + character.length;
    }
    index += character.length;
  }
  return rest === 0 ? name : changed + name.slice(rest);
}

/** A name of a company or product as it is compared: without width, case, spaces, brackets and invisible characters, in simplified characters. */
export function nameKey(text: string): string {
  return plainNameCharacters(
    normaliseName(
      /^[\p{Unified_Ideograph}0-9a-z]*$/u.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, ''),
    ),
  );
}
