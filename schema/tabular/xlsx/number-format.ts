import { XmlScanner } from './xml-scanner.ts';

/** How the numbers of a cell style read: as a date, a time of day, both, or a plain number. */
export type NumberKind = 'number' | 'date' | 'time' | 'dateTime';

/** Built-in formats (ECMA-376 part 1, 18.8.30), with those that East Asian locales give the same ids. */
const DATE_IDS = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIME_IDS = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);
const DATE_TIME_ID = 22;

/** How the numbers of a cell style read and, where its format adds to their digits, how they are shown. */
export interface NumberStyle {
  readonly kind: NumberKind;
  readonly show?: (number: number) => string | undefined;
}

/** The number style of each cell style (`s` of a cell is the index), from the workbook's styles. */
export function readNumberStyles(stylesXml: string | null): NumberStyle[] {
  if (stylesXml === null) return [];
  const custom = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCellFormats = false;
  new XmlScanner({
    open: (name, attributes) => {
      if (name === 'numFmt') {
        custom.set(Number(attributes['numFmtId']), styleOfFormat(attributes['formatCode'] ?? ''));
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(custom.get(id) ?? { kind: kindOfId(id) });
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  })
    .write(stylesXml)
    .end();
  return styles;
}

function kindOfId(id: number): NumberKind {
  if (id === DATE_TIME_ID) return 'dateTime';
  if (DATE_IDS.has(id)) return 'date';
  return TIME_IDS.has(id) ? 'time' : 'number';
}

function styleOfFormat(format: string): NumberStyle {
  const kind = kindOfFormat(format);
  const show = kind === 'number' ? codeFormat(format) : undefined;
  return show ? { kind, show } : { kind };
}

/** A piece of a number format: a literal text, a digit that is always shown, or one that is shown when there is one. */
const PIECE = /"([^"]*)"|\\(.)|([-/():+ ]|(?![a-zA-Z])\p{L})|(0)|(#)/guy;

/**
 * Formats that make a code of a whole number: digits with leading zeros and literal texts, such as `000` or `"SKU-"0000`. How a quantity is shown
 * (separators of thousands, decimals, percents, conditions) says nothing about a code, and `undefined` is given for it.
 */
export function codeFormat(format: string): ((number: number) => string | undefined) | undefined {
  const [section = ''] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/, 1);
  const pieces: ('0' | '#' | { readonly literal: string })[] = [];
  const code = section.replace(/^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/i, '');
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < code.length) {
    const found = PIECE.exec(code);
    if (!found) return undefined;
    const [, quoted, escaped, plain, zero] = found;
    const literal = quoted ?? escaped ?? plain;
    pieces.push(literal !== undefined ? { literal } : zero ? '0' : '#');
  }
  const digits = pieces.filter((piece) => typeof piece === 'string').length;
  const adds = pieces.some((piece) => typeof piece !== 'string' && piece.literal !== '') || /00/.test(code);
  if (digits === 0 || !adds) return undefined;
  return (number) =>
    Number.isInteger(number) && number >= 0 ? filled(pieces, String(BigInt(number)), digits) : undefined;
}

/** Digits from the right into their places; those beyond the first place stand before it. */
function filled(pieces: readonly ('0' | '#' | { readonly literal: string })[], number: string, places: number): string {
  let text = '';
  let place = 0;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      text += piece.literal;
      continue;
    }
    const fromRight = places - place;
    const digit = number.at(-fromRight);
    if (place === 0 && number.length > places) text += number.slice(0, number.length - places + 1);
    else if (number.length >= fromRight && digit !== undefined) text += digit;
    else if (piece === '0') text += '0';
    place++;
  }
  return text;
}

/** Literal texts, colours and conditions aside, a format with year or day letters is a date, with hour or second letters a time. */
function kindOfFormat(format: string): NumberKind {
  const letters = format
    .split(';', 1)
    .join('')
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general/.test(letters)) return 'number';
  const date = /[yd年月日]/.test(letters) || /^m+$/.test(letters);
  const time = /[hs]/.test(letters);
  if (date && time) return 'dateTime';
  if (date) return 'date';
  return time ? 'time' : 'number';
}

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system, which counts a 29 February 1900 that never was, so that it fits from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A serial day number as `YYYY-MM-DD`, `HH:MM:SS` or both. Numbers that are no date stay numbers. */
export function serialToText(serial: number, kind: NumberKind, since1904: boolean): string {
  const instant = new Date((since1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * 86_400) * 1000);
  if (kind === 'number' || Number.isNaN(instant.getTime()) || serial < 0 || serial * DAY_MS > 8.64e15)
    return String(serial);
  const text = instant.toISOString();
  if (kind === 'date' && Number.isInteger(serial)) return text.slice(0, 10);
  if (kind === 'time' && serial < 1) return text.slice(11, 19);
  return `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
