import { decodeHTML } from 'entities';
import { type Day, isDay } from '../../schema/domain/day.ts';
import { hasLostDigits, normaliseCode, toHalfWidth } from '../../schema/domain/text.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';
import { type BrandReading, readBrand } from './brand-key.ts';
import { foreignLetters, INVISIBLE, isShownOtherwise } from './characters.ts';
import { ABSENT, type NumberReading, readNumbers } from './claim-number.ts';
import { isErrorValue } from './damaged-model.ts';
import { isMarkCode, readMarkWords, readStars } from './mark-words.ts';
import { modelReadings } from './model-key.ts';
import { nameKey } from './name-characters.ts';
import { isPlaceholder } from './placeholders.ts';
import { type SearchableText, searchableForms } from './searchable-text.ts';
import { shown } from './written.ts';

export type { NumberReading } from './claim-number.ts';

/** A claim as it came in. */
export interface ClaimInput {
  readonly reference?: string | null;
  readonly certificateNumber?: string | null;
  readonly traceCode?: string | null;
  readonly bodyCode?: string | null;
  /** A code of the schema or the words of the listing. */
  readonly mark?: unknown;
  /** A number or the words of the listing. */
  readonly starGrade?: unknown;
  readonly holderUscc?: string | null;
  readonly holderName?: string | null;
  readonly sellerUscc?: string | null;
  readonly productModel?: string | null;
  readonly brand?: string | null;
  readonly text?: string | null;
  readonly texts?: readonly (string | null)[] | null;
  readonly on?: string | null;
}

/** Most characters of all texts of a claim that are searched: a listing's whole detail page is shorter. */
export const TEXT_LIMIT = 200_000;
/** Longest of every other text: no registered name or model comes near it. */
export const FIELD_LIMIT = 500;
/** Most texts of one claim. */
export const TEXTS_LIMIT = 50;

/** A USCC field; `code` is what to look up, `fault` why it can't be trusted. */
export interface UsccReading {
  readonly code: string;
  readonly written: string;
  readonly fault: 'DIGITS_LOST' | 'FORM' | 'CHECK_CHARACTER' | null;
}

/** A model, ready to be compared. */
export interface ModelReading extends Written {
  readonly readings: readonly string[];
  /** Letters of other scripts in it, each of which may look like another letter. */
  readonly foreign: readonly string[];
  /** The model as it came in. */
  readonly whole: string;
}

/** A field that is given, but can't be read: what it says. */
export interface Unreadable {
  readonly field: 'mark' | 'starGrade' | 'on' | 'productModel' | 'brand' | 'holderName';
  readonly written: string;
}

/** A claim made comparable: the only form in which checks see it. */
export interface Claim {
  readonly certificateNumber: NumberReading;
  readonly traceCode: NumberReading;
  /** Registry code of the body whose number it is; `null` when the claim does not say. */
  readonly bodyCode: string | null;
  readonly mark: string | null;
  readonly starGrade: number | null;
  readonly holderUscc: UsccReading | null;
  readonly holderName: Written | null;
  readonly sellerUscc: UsccReading | null;
  readonly productModel: ModelReading | null;
  readonly brand: (Written & { readonly reading: BrandReading }) | null;
  /** Every text of the listing in the forms in which it is searched. */
  readonly texts: readonly SearchableText[];
  /** Fields longer than allowed. */
  readonly tooLong: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** Fields whose characters are shown in another order than they are written in. */
  readonly shownOtherwise: readonly string[];
  /** Where fields hold several numbers: what each of them leads to is judged by itself. */
  readonly numbers: readonly NumberReading[] | null;
}

/** A text as written, shortened for messages, and made comparable. */
export interface Written {
  readonly written: string;
  readonly key: string;
}

/** Exporters of web shops leave entities in cells: `A&amp;B-100`. */
const ENTITY = /&(?:#\d|#x[\da-f]|[a-z]{2,}\d*;)/i;
const HOLDER_LABEL =
  /^\s*(?:持证人|持证企业|证书持有(?:人|者)|获证企业|获证组织|认证委托人|委托人|申请人|(?:生产|制造|企业|公司|单位)?(?:企业|公司|单位|厂家|厂商|商)?名称|生产企业|生产厂家?|制造商|公司|企业)\s*[:：]\s*/;
const NO_FIELDS: readonly string[] = [];
const NO_TEXTS: readonly SearchableText[] = [];
const ALL_READ: readonly Unreadable[] = [];

/** Reads a claim. Never throws: what can't be read says so itself. */
export function readClaim(input: ClaimInput, on: Day): Claim {
  let tooLong: string[] | null = null;
  let unreadable: Unreadable[] | null = null;
  let shownOtherwise: string[] | null = null;
  const long = (name: string) => {
    tooLong ??= [];
    tooLong.push(name);
    return '';
  };
  const field = (name: keyof ClaimInput, limit: number): string => {
    const value = input[name];
    if (typeof value !== 'string') return '';
    if (value.length > limit) return long(name);
    if (isShownOtherwise(value)) {
      shownOtherwise ??= [];
      shownOtherwise.push(name);
    }
    if (value.length <= 16 && isPlaceholder(value)) return '';
    return ENTITY.test(value) ? decodeHTML(value) : value;
  };
  const cannotRead = (name: Unreadable['field'], value: unknown) => {
    unreadable ??= [];
    unreadable.push({ field: name, written: shown(String(value)) });
  };
  const numbers = readNumbers(field('certificateNumber', FIELD_LIMIT));
  const traces = readNumbers(field('traceCode', FIELD_LIMIT));
  const several = numbers.length > 1 || traces.length > 1;
  const number = numbers[0] ?? ABSENT;
  const trace = traces[0] ?? ABSENT;
  // Sellers confuse the two fields; what a code is shows in its length.
  const swapped = isTraceCode(number) ? !isTraceCode(trace) : number.kind === 'ABSENT' && isCertificateNumber(trace);
  let mark: string | null = null;
  let stars: number | null = null;
  const writtenMark = input.mark ?? null;
  if (writtenMark !== null && (isMarkCode(writtenMark) || !isEmptyText(writtenMark))) {
    const reading =
      typeof writtenMark === 'string' && writtenMark.length <= FIELD_LIMIT ? readMarkWords(writtenMark, on) : null;
    if (reading) {
      mark = reading.mark;
      stars = reading.stars;
    } else cannotRead('mark', writtenMark);
  }
  const writtenStars = input.starGrade ?? null;
  if (writtenStars !== null && !isEmptyText(writtenStars)) {
    const read = isPrimitive(writtenStars) ? readStars(writtenStars) : null;
    if (read === null) cannotRead('starGrade', writtenStars);
    else {
      if (stars !== null && stars !== read) cannotRead('starGrade', `${read} / ${stars}`);
      stars = read;
    }
  }
  const given = (name: 'productModel' | 'brand' | 'holderName', value: string, read: unknown) => {
    if (read === null && /\S/.test(value) && !/^[\s\p{P}\p{S}\p{C}]*$/u.test(value)) cannotRead(name, value);
  };
  const words = (name: 'productModel' | 'brand' | 'holderName') => {
    const value = field(name, FIELD_LIMIT);
    if (!isErrorValue(value)) return value;
    cannotRead(name, value);
    return '';
  };
  const model = words('productModel');
  const brand = words('brand');
  const certificateNumber = onlyIf(isCertificateNumber, swapped ? trace : number);
  const traceCode = onlyIf(isTraceCode, swapped ? number : trace);
  const bodyCode = normaliseCode(field('bodyCode', FIELD_LIMIT)) || null;
  const holderUscc = readUscc(field('holderUscc', FIELD_LIMIT));
  const holderName = readText(words('holderName').replace(HOLDER_LABEL, ''));
  const sellerUscc = readUscc(field('sellerUscc', FIELD_LIMIT));
  const productModel = readModel(model);
  const brandRead = readBrandField(brand);
  const texts = readTexts(input, long);
  given('productModel', model, productModel);
  given('brand', brand, brandRead);
  // Last: what is too long or can't be read is known when every field was read.
  return {
    certificateNumber,
    traceCode,
    bodyCode,
    mark,
    starGrade: stars,
    holderUscc,
    holderName,
    sellerUscc,
    productModel,
    brand: brandRead,
    texts,
    tooLong: tooLong ?? NO_FIELDS,
    unreadable: unreadable ?? ALL_READ,
    shownOtherwise: shownOtherwise ?? NO_FIELDS,
    numbers: several ? [...numbers, ...traces].filter(({ kind }) => kind !== 'ABSENT') : null,
  };
}

/** The same claim with one of its numbers. */
export function withNumber(claim: Claim, number: NumberReading): Claim {
  const isTrace = isTraceCode(number);
  return {
    ...claim,
    certificateNumber: isTrace ? ABSENT : number,
    traceCode: isTrace ? number : ABSENT,
    numbers: null,
  };
}

/** The day that a claim asks for: YYYY-MM-DD, also with strokes, dots or 年月日. `null` for what is no calendar day. */
export function readDay(text: string): Day | null {
  const match = /^\s*(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))\s*$/.exec(toHalfWidth(text));
  if (!match) return null;
  const [, year, month = match[4] ?? '', date = match[5] ?? ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function readTexts({ text, texts }: ClaimInput, long: (name: string) => string): readonly SearchableText[] {
  if (!texts || texts.length === 0) {
    if (typeof text !== 'string' || text === '') return NO_TEXTS;
    if (text.length <= TEXT_LIMIT) return searchableForms(text);
  }
  const forms: SearchableText[] = [];
  let left = TEXT_LIMIT;
  let cut = false;
  for (const each of [text, ...(texts ?? []).slice(0, TEXTS_LIMIT)]) {
    if (typeof each !== 'string' || each === '') continue;
    if (each.length > left) cut = true;
    // What fits is searched all the same.
    if (left > 0) forms.push(...searchableForms(each.slice(0, left)));
    left -= Math.min(left, each.length);
  }
  if (cut || (texts?.length ?? 0) > TEXTS_LIMIT) long('text');
  return forms;
}

const LENGTH_OF_TRACE_CODE = 23;

function isTraceCode(reading: NumberReading): boolean {
  return reading.kind === 'READ' && reading.parts.number.length === LENGTH_OF_TRACE_CODE;
}

function isCertificateNumber(reading: NumberReading): boolean {
  return reading.kind === 'READ' && !isTraceCode(reading);
}

/** A code of the other kind in a field can't be read there. */
function onlyIf(fits: (reading: NumberReading) => boolean, reading: NumberReading): NumberReading {
  return reading.kind !== 'READ' || fits(reading)
    ? reading
    : { kind: 'UNREADABLE', written: reading.parts.number, withG: null };
}

function readUscc(field: string): UsccReading | null {
  const text = /^[0-9A-Z]*$/.test(field) ? field : field.replace(INVISIBLE, '');
  const code = normaliseCode(text);
  if (code === '') return null;
  if (hasLostDigits(text)) return { code, written: shown(text), fault: 'DIGITS_LOST' };
  const parsed = parseUscc(code);
  return { code, written: shown(text), fault: 'fault' in parsed ? parsed.fault : null };
}

function readText(text: string): Written | null {
  const key = nameKey(text);
  return key === '' ? null : { written: shown(text), key };
}

function readModel(text: string): ModelReading | null {
  if (text === '') return null;
  const readings = modelReadings(text);
  const [key] = readings;
  return key === undefined
    ? null
    : { written: shown(text), key: nameKey(text), readings, foreign: foreignLetters(text), whole: text };
}

function readBrandField(text: string): Claim['brand'] {
  if (text === '') return null;
  const reading = readBrand(text);
  return reading === null ? null : { written: shown(text), key: reading.whole, reading };
}

/** Nothing, a word for nothing, or signs only: those of stars say something. */
function isEmptyText(value: unknown): boolean {
  return typeof value === 'string' && (!/[\p{L}\p{N}\u2B50\u{1F31F}★☆]/u.test(value) || isPlaceholder(value));
}

function isPrimitive(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
