const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/;

/** Full-width digits, letters and punctuation become their ASCII forms; the ideographic space becomes a space. */
export function toHalfWidth(text: string): string {
  if (!FULL_WIDTH.test(text)) return text;
  return text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

/** Spaces, hyphens of every kind, zero-width marks and a spreadsheet's leading apostrophe. */
const SEPARATORS = /[\s\u00AD\u200B-\u200F\u2010-\u2015\u2060\u2212\uFE58\uFE63\uFEFF'’_-]/g;

/** A code that needs no change; most do not, and listings come by the million. */
const NORMAL_CODE = /^[0-9A-Z]*$/;

/** How people write a code in a listing → how registries store it: half-width, upper case, no separators. */
export function normaliseCode(text: string): string {
  if (NORMAL_CODE.test(text)) return text;
  return toHalfWidth(text).replace(SEPARATORS, '').toUpperCase();
}

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;

/** A model without what writing leaves to chance: width, case, spaces, kind of dash. A separator counts: `P1-21` is not `P12-1`. */
export function modelKey(model: string): string {
  return toHalfWidth(model).replace(DASHES, '-').replace(/\s/g, '').toUpperCase();
}

/** A name or model that needs no change: most models do not. */
const NORMAL_NAME = /^[0-9a-z]*$/;

/** For comparing names and models: half-width, lower case, without spaces and brackets of either width. */
export function normaliseName(text: string): string {
  if (NORMAL_NAME.test(text)) return text;
  return toHalfWidth(text)
    .toLowerCase()
    .replace(/[\s()[\]【】（）·・,，。、'"“”‘’_-]/g, '');
}

const SHOWS_NOTHING = /\p{Default_Ignorable_Code_Point}/gu;

/** A text without the characters that show nothing (Unicode: default ignorable), which are put between others so that a name or number is not recognised. */
export function withoutInvisible(text: string): string {
  return text.replace(SHOWS_NOTHING, '');
}

/**
 * Whether a spreadsheet has turned the code into a number and lost digits: scientific notation (`9.14403E+17`), or more than 15
 * digits of which all after the 15th are zero (a spreadsheet keeps 15 significant digits). What was lost can't be restored.
 */
export function hasLostDigits(text: string): boolean {
  // No number is written with another letter; codes hold some, and listings come by the million.
  if (/[A-DF-Za-df-z]/.test(text)) return false;
  const compact = toHalfWidth(text).replace(/[\s,]/g, '');
  if (/^\d(\.\d+)?E\+?\d+$/i.test(compact)) return true;
  const digits = compact.replace(/\.0+$/, '');
  return /^\d{16,}$/.test(digits) && /^0+$/.test(digits.slice(15));
}

/**
 * Characters that show nothing and change what is shown: control characters but tab and line breaks, marks that turn the direction of the text after
 * them (Unicode UAX #9: a name can be made to read as another one) or once did, separators of lines and paragraphs, annotations and tags, which hide a text
 * in a text, and halves of a surrogate pair, which no text may hold.
 */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Cs}/u;

/** The first such character of a text, as `U+202E`; `null` where there is none. Nothing that is kept may have one: every input asks this function. */
export function hiddenCharacter(text: string): string | null {
  const found = HIDDEN.exec(text)?.[0];
  return found === undefined ? null : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where a value has a hidden character, and which: every text in it, by its place. `null` where there is none. */
export function hiddenWithin(value: unknown, place = ''): { readonly place: string; readonly found: string } | null {
  if (typeof value === 'string') {
    const found = hiddenCharacter(value);
    return found === null ? null : { place, found };
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  const list = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const hidden = hiddenWithin(inner, list ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`);
    if (hidden !== null) return hidden;
  }
  return null;
}

/** A value as JSON in which every hidden character is written out (`\\u202e`): it can be shown, and read back as it was. */
export function visibleJson(value: unknown): string {
  return visible(JSON.stringify(value));
}

/** A text in which every hidden character is written out (`\\u202e`). */
export function visible(text: string): string {
  const written = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return text.replace(new RegExp(HIDDEN, 'gu'), (found) =>
    Array.from({ length: found.length }, (_, at) => written(found.charAt(at))).join(''),
  );
}

/** What is expected of a text instead. */
export function withoutHidden(found: string): string {
  return `text without control and direction characters, not ${found}`;
}
