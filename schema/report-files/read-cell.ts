import { isDay } from '../domain/day.ts';
import { codeOfWord } from '../domain/report-words.ts';
import { hasLostDigits, toHalfWidth } from '../domain/text.ts';
import type { FieldForm } from './report-field.ts';

/** What a cell says, or what was expected of it. */
export type CellReading = { readonly value: unknown } | { readonly expected: string };

/** Reads a cell by its form; what can't be understood is never guessed. */
export function readCell(form: FieldForm, cell: string): CellReading {
  const text = cell.trim();
  switch (form) {
    case 'day': {
      const day = readDayText(text);
      return day === null ? { expected: 'an existing day, YYYY-MM-DD' } : { value: day };
    }
    case 'code':
      return hasLostDigits(text)
        ? { expected: 'a code as text: a spreadsheet took it for a number and its last digits are lost' }
        : { value: text.replace(/^['’]/, '') };
    case 'whole': {
      const whole = readWhole(text);
      return whole === null ? { expected: 'a whole number' } : { value: whole };
    }
    case 'yesNo': {
      const code = codeOfWord('yesNo', text);
      return code === null ? { expected: 'yes or no (是, 否)' } : { value: code === 'true' };
    }
    case 'list':
      return { value: parts(text, /[;；\n\r]+/) };
    case 'standards':
      return { value: parts(text, /[;；、,，\n\r]+/) };
    default:
      return { value: text };
  }
}

function parts(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const CHINESE_DIGITS = new Map(
  [...'〇零○一二三四五六七八九'].map((digit, index) => [digit, index < 3 ? '0' : String(index - 2)]),
);

/**
 * The day that a text writes in one of the forms of the trade: year first, with any of `-`, `/`, `.`, 年月日 or nothing between, in Arabic or Chinese digits, alone
 * or with midnight behind it. `null` for any other: two digits of a year, the day or the month first, and bare serial numbers of a spreadsheet can be read in more
 * ways than one.
 */
export function readDayText(text: string): string | null {
  const plain = toHalfWidth(text).trim().replace(/^['’]/, '');
  const withoutTime = plain.replace(/[T\s]+00:00(?::00(?:\.0+)?)?(?:Z|\+08:?00)?$/, '');
  const arabic = /[〇零○一二三四五六七八九十]/.test(withoutTime) ? chineseToArabic(withoutTime) : withoutTime;
  const found =
    /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/.exec(arabic) ??
    /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/.exec(arabic) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(arabic);
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : null;
}

/** 二〇二四年十一月二十日 → 2024年11月20日. */
function chineseToArabic(text: string): string {
  return text
    .replace(
      /([一二三]?)十([一二三四五六七八九]?)/g,
      (_, tens: string, ones: string) => `${digit(tens) || 1}${digit(ones) || 0}`,
    )
    .replace(/[〇零○一二三四五六七八九]/g, digit);
}

const digit = (character: string) => CHINESE_DIGITS.get(character) ?? '';

const STARS = new Map([
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
]);

/** A whole number, or stars: `3`, `3.0`, `三星级`, `★★★`. */
function readWhole(text: string): number | null {
  const plain = toHalfWidth(text).trim();
  if (/^\d{1,3}(?:\.0+)?$/.test(plain)) return Number(plain);
  if (/^[★☆]{1,5}$/.test(plain)) return plain.includes('☆') ? null : plain.length;
  const [, number = ''] = /^([一二两三]|\d)\s*(?:星级?|级)$/.exec(plain) ?? [];
  return STARS.get(number) ?? (number === '' ? null : Number(number));
}
