import { toHalfWidth } from '../../schema/domain/text.ts';
import { DASHES, INVISIBLE_BUT_SOFT_HYPHEN, lookAlikeOf } from './characters.ts';

const PLAIN = /^[0-9a-z]+(?:-[0-9a-z]+)*$/;
const PLAIN_ANY_CASE = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LABEL =
  /^(?:产品|商品|规格)?(?:型号|货号)(?:\/规格)?\s*[:：]\s*|^(?:model|type)(?: ?(?:no\.?|number|name))?\s*[:：]\s*/;
/** Quotes around a model, and the full stop or comma of a sentence behind it. A dash, a dot or a stroke at an end may be what is left of a longer model. */
/** `【P1-21】`: brackets around the whole. Round ones may belong to a model. */
const AROUND = /^[【「『](.*)[】」』]$/;
const AT_THE_ENDS = /^[\s"'“”‘’`]+|[\s"'“”‘’`、。;]+$/g;
/** Two em dashes are the one dash of Chinese keyboards. */
const CHINESE_DASH = /\u2014{2}/g;
const NOT_BETWEEN_DIGITS = / (?<!\d (?=\d))/g;

/**
 * How a model may be read: every reading agrees in width, case, space and kind of dash. A separator between two letters or digits counts. A space says nothing, but
 * between two digits it stays what it is, for there nothing else shows where the border was; it never stands for a dash. A soft hyphen may be a dash or
 * nothing. So `QL-100 B` is `QL-100B` and not `QL-100-B`, and `P1 21` is neither `P121` nor `P1-21`. Empty for a text without letters and digits.
 */
export function modelReadings(text: string): readonly string[] {
  if (PLAIN_ANY_CASE.test(text)) return [PLAIN.test(text) ? text : text.toLowerCase()];
  const folded = toHalfWidth(text.replace(INVISIBLE_BUT_SOFT_HYPHEN, ''))
    .replace(CHINESE_DASH, '-')
    .replace(DASHES, '-')
    .replace(/[\u301C\u223C\u02DC]/g, '~')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(AT_THE_ENDS, '')
    .replace(LABEL, '')
    .replace(AT_THE_ENDS, '')
    .replace(AROUND, '$1');
  if (!/[\p{L}\p{N}]/u.test(folded)) return [];
  const withoutSoft = folded.includes('\u00AD')
    ? [folded.replace(/\u00AD/g, ''), folded.replace(/\u00AD/g, '-')]
    : [folded];
  const readings = new Set<string>();
  for (const reading of withoutSoft) {
    const tight = reading.replace(/ *([^\p{L}\p{N}\s]) */gu, '$1');
    readings.add(tight.includes(' ') ? tight.replace(NOT_BETWEEN_DIGITS, '') : tight);
  }
  return [...readings];
}

/** What is left of a model when nothing but its letters and digits counts, look-alikes read as what they look like: for likeness only. */
export function looseModelKey(text: string): string {
  let key = '';
  // Between two numbers of a size an x or 乘 is the sign ×.
  const plainText = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d) ?[x乘] ?(?=\d)/g, ' ');
  for (const character of plainText) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const plain = lookAlikeOf(character) ?? character;
    key += plain === 'o' ? '0' : plain === 'i' || plain === 'l' ? '1' : plain;
  }
  return key;
}
