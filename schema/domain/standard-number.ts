import { toHalfWidth, withoutInvisible } from './text.ts';

const FORM = /^([A-Z]+(?:\/[A-Z]+)?)(\d+(?:\.\d+)?)(?:-(\d{4}))?$/;

/** A standard's number, taken apart. */
export interface StandardNumber {
  /** Without year, as the register writes it: `GB/T 35603`. */
  readonly standard: string;
  /** With year: `GB/T 35603-2024`; `null` when the text names no year. */
  readonly edition: string | null;
}

/** Reads `GB/T 35603-2024`, `gb/t35603—2024`, `Ｔ／CECS 10025`; `null` when the text is no standard number. */
export function parseStandardNumber(text: string): StandardNumber | null {
  const compact = toHalfWidth(withoutInvisible(text))
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
  const match = FORM.exec(compact);
  if (!match) return null;
  const [, prefix, serial, year] = match;
  const standard = `${prefix} ${serial}`;
  return { standard, edition: year ? `${standard}-${year}` : null };
}

/** Oldest first, by the year in the number. */
export function byYear(a: { readonly number: string }, b: { readonly number: string }): number {
  const year = (number: string) => Number(number.slice(-4));
  return year(a.number) - year(b.number);
}

const WITHIN_TEXT = /([A-Z]+(?:\/[A-Z]+)?)(\d+(?:\.\d+)?)(?:-(\d{4})(?!\d))?/g;

/** Every standard number that a text names, for example `GB/T 35601-2017 绿色产品评价 人造板和木质地板`. Titles and rule numbers are passed over. */
export function standardNumbersIn(text: string): StandardNumber[] {
  const compact = toHalfWidth(withoutInvisible(text))
    .replace(/\s/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
  return [...compact.matchAll(WITHIN_TEXT)].map(([, prefix, serial, year]) => {
    const standard = `${prefix} ${serial}`;
    return { standard, edition: year ? `${standard}-${year}` : null };
  });
}
