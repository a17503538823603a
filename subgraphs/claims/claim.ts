import {
  type ForeignNumberKind,
  foreignNumberKind,
  type NumberParts,
  parseCertificateNumber,
  parseTraceCode,
} from '../../schema/domain/certificate-number.ts';
import { hasLostDigits, normaliseCode, normaliseName, toHalfWidth } from '../../schema/domain/text.ts';
import { parseUscc } from '../../schema/domain/uscc.ts';

/** A claim as it came in. */
export interface ClaimInput {
  readonly reference?: string | null;
  readonly certificateNumber?: string | null;
  readonly traceCode?: string | null;
  readonly mark?: string | null;
  readonly starGrade?: number | null;
  readonly holderUscc?: string | null;
  readonly holderName?: string | null;
  readonly sellerUscc?: string | null;
  readonly productModel?: string | null;
  readonly brand?: string | null;
  readonly text?: string | null;
}

/** Longest title or text of a listing that is searched; marketplaces allow far less. */
export const TEXT_LIMIT = 10_000;
/** Longest of every other text: no registered name or model comes near it. */
export const FIELD_LIMIT = 500;

/** A number field: what it says, or why it can't be read. */
export type NumberReading =
  | { readonly kind: 'ABSENT' }
  | { readonly kind: 'READ'; readonly parts: NumberParts }
  | { readonly kind: 'OTHER_SCHEME'; readonly scheme: ForeignNumberKind; readonly written: string }
  | { readonly kind: 'DIGITS_LOST' | 'UNREADABLE'; readonly written: string };

/** A USCC field; `code` is what to look up, `fault` why it can't be trusted. */
export interface UsccReading {
  readonly code: string;
  readonly written: string;
  readonly fault: 'DIGITS_LOST' | 'FORM' | 'CHECK_CHARACTER' | null;
}

/** A claim made comparable: the only form in which checks see it. */
export interface Claim {
  readonly certificateNumber: NumberReading;
  readonly traceCode: NumberReading;
  readonly mark: string | null;
  readonly starGrade: number | null;
  readonly holderUscc: UsccReading | null;
  readonly holderName: Written | null;
  readonly sellerUscc: UsccReading | null;
  readonly productModel: Written | null;
  readonly brand: Written | null;
  /** Half-width, lower case, without spaces and decoration between the characters. */
  readonly text: string;
  /** Fields longer than allowed; they are not read. */
  readonly tooLong: readonly string[];
}

/** A text as written, shortened for messages, and made comparable. */
export interface Written {
  readonly written: string;
  readonly key: string;
}

const ABSENT: NumberReading = { kind: 'ABSENT' };
const NO_FIELDS: readonly string[] = [];
/** What sellers put between characters to get past word filters. */
const DECORATION = /[\s\u00A0\u200B-\u200F\u2060\uFEFF*_·•~-]/g;
const SHOWN_CHARACTERS = 60;

/** Reads a claim. Never throws: what can't be read says so itself. */
export function readClaim(input: ClaimInput): Claim {
  let tooLong: string[] | null = null;
  const field = (name: keyof ClaimInput, limit: number): string => {
    const value = input[name];
    if (typeof value !== 'string') return '';
    if (value.length <= limit) return value;
    tooLong ??= [];
    tooLong.push(name);
    return '';
  };
  const number = readNumber(field('certificateNumber', FIELD_LIMIT));
  const trace = readNumber(field('traceCode', FIELD_LIMIT));
  // Sellers confuse the two fields; what a code is shows in its length.
  const swapped = isTraceCode(number) ? !isTraceCode(trace) : number.kind === 'ABSENT' && isCertificateNumber(trace);
  return {
    certificateNumber: onlyIf(isCertificateNumber, swapped ? trace : number),
    traceCode: onlyIf(isTraceCode, swapped ? number : trace),
    mark: input.mark ?? null,
    starGrade: input.starGrade ?? null,
    holderUscc: readUscc(field('holderUscc', FIELD_LIMIT)),
    holderName: readText(field('holderName', FIELD_LIMIT)),
    sellerUscc: readUscc(field('sellerUscc', FIELD_LIMIT)),
    productModel: readText(field('productModel', FIELD_LIMIT)),
    brand: readText(field('brand', FIELD_LIMIT)),
    text: comparableText(field('text', TEXT_LIMIT)),
    // Last: what is too long is known when every field was read.
    tooLong: tooLong ?? NO_FIELDS,
  };
}

/** The form in which texts are searched for wording. */
export function comparableText(text: string): string {
  return text === '' ? '' : toHalfWidth(text).toLowerCase().replace(DECORATION, '');
}

/** A text for a message: never longer than a line. */
export function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > SHOWN_CHARACTERS ? `${trimmed.slice(0, SHOWN_CHARACTERS)}…` : trimmed;
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
  return reading.kind !== 'READ' || fits(reading) ? reading : { kind: 'UNREADABLE', written: reading.parts.number };
}

function readNumber(text: string): NumberReading {
  const code = normaliseCode(text);
  if (code === '') return ABSENT;
  const parts = parseCertificateNumber(code) ?? parseTraceCode(code);
  if (parts) return { kind: 'READ', parts };
  const scheme = foreignNumberKind(text);
  if (scheme) return { kind: 'OTHER_SCHEME', scheme, written: shown(text) };
  return { kind: hasLostDigits(text) ? 'DIGITS_LOST' : 'UNREADABLE', written: shown(text) };
}

function readUscc(text: string): UsccReading | null {
  const code = normaliseCode(text);
  if (code === '') return null;
  if (hasLostDigits(text)) return { code, written: shown(text), fault: 'DIGITS_LOST' };
  const parsed = parseUscc(code);
  return { code, written: shown(text), fault: 'fault' in parsed ? parsed.fault : null };
}

function readText(text: string): Written | null {
  const key = normaliseName(text);
  return key === '' ? null : { written: shown(text), key };
}
