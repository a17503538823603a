import { modelKey, normaliseCode } from './text.ts';

/** `G` + year (4) + certification body (3) + product category (3) + random (6): 17 characters. Source: seed 003, 证书编号. */
const CERTIFICATE_NUMBER = /^G20\d{14}$/;
/** The same head of 11 characters + random (12): 23 characters. Source: seed 003, 追溯码. */
const TRACE_CODE = /^G20\d{20}$/;

/** The parts that a certificate number or a trace code states. */
export interface NumberParts {
  /** The normalised number. */
  readonly number: string;
  /** Year of first issue (certificate) or of the trace code's own issue. */
  readonly year: number;
  /** The three-digit registry code of the certification body (发证机构代码). */
  readonly bodyCode: string;
  /** The three-digit product category, which is the project code (项目编码). */
  readonly projectCode: string;
}

/** Parses a certificate number (证书编号); `null` when the normalised text is not one. */
export function parseCertificateNumber(text: string): NumberParts | null {
  return parse(CERTIFICATE_NUMBER, text);
}

/** Parses a trace code (追溯码); `null` when the normalised text is not one. */
export function parseTraceCode(text: string): NumberParts | null {
  return parse(TRACE_CODE, text);
}

function parse(pattern: RegExp, text: string): NumberParts | null {
  const number = normaliseCode(text);
  if (!pattern.test(number)) return null;
  return { number, year: Number(number.slice(1, 5)), bodyCode: number.slice(5, 8), projectCode: number.slice(8, 11) };
}

/** Kinds of number that sellers present as green certificates and that are none. */
export type ForeignNumberKind =
  | 'CCC'
  | 'ORGANIC_CERTIFICATE'
  | 'ORGANIC_MARK_CODE'
  | 'BODY_APPROVAL'
  | 'ENERGY_LABEL'
  | 'GREEN_FOOD'
  | 'SUPPLIER_DECLARATION';

/** Patterns with their sources: `certificate_number_patterns.csv` in the domain data; label and green-food forms from public copies. */
const FOREIGN_NUMBERS: readonly (readonly [ForeignNumberKind, RegExp])[] = [
  ['CCC', /^20\d{2}\d{2}\d{4}\d{6}$/],
  ['ORGANIC_CERTIFICATE', /^(\d{3,4}|F\d{2})OP\d{7}\d*$/],
  ['ORGANIC_MARK_CODE', /^\d{17}$/],
  ['BODY_APPROVAL', /^CNCARF?(19|20)\d{2}\d{2,4}$/],
  ['ENERGY_LABEL', /^(CEL|CWL)\d{3,}/],
  // Filing numbers of declarations of conformity: the hub's own form (decision 0064).
  ['SUPPLIER_DECLARATION', /^SDC20\d{2}\d{9}$/],
  ['GREEN_FOOD', /^(GF\d{12}|LB\d{2}\d{10,12}A?)$/],
];

/** Which other scheme's number the text has the form of, or `null`. CCC has 16 digits and shares no parser with the green number. */
export function foreignNumberKind(text: string): ForeignNumberKind | null {
  const number = normaliseCode(text);
  return FOREIGN_NUMBERS.find(([, pattern]) => pattern.test(number))?.[0] ?? null;
}

/** Longest external number, in characters. */
export const EXTERNAL_NUMBER_LIMIT = 40;
/** In its form of comparison: letters, digits and the marks that bodies put between them. */
const EXTERNAL_NUMBER = /^(?=.*\d)[0-9A-Z\u4e00-\u9fff][0-9A-Z\u4e00-\u9fff()/.:-]{3,39}$/;

/**
 * A certificate number of a body's own form (`CQC21GBM00123`) as it is compared: width, case, spaces and the kind of dash aside, every other character as
 * written. `null` for a text that can't be one: a number of the hub, of another scheme, or no number at all.
 */
export function externalNumberKey(text: string): string | null {
  if (text.length > 4 * EXTERNAL_NUMBER_LIMIT) return null;
  const key = modelKey(text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''));
  if (!EXTERNAL_NUMBER.test(key)) return null;
  const isOther = parseCertificateNumber(key) ?? parseTraceCode(key) ?? foreignNumberKind(key);
  return isOther === null ? key : null;
}

/** Placeholders of a form: any digit, any letter, either. */
const PLACEHOLDERS: Readonly<Record<string, RegExp>> = { '#': /[0-9]/, '@': /[A-Z]/, '*': /[0-9A-Z]/ };
const FORM = /^[0-9A-Z\u4e00-\u9fff()/.:#@*-]{4,40}$/;

/** A form of external numbers (`CQC##GBM#####`: `#` a digit, `@` a letter, `*` either) as it is kept; `null` for a text that is none. */
export function externalNumberForm(text: string): string | null {
  const form = modelKey(text);
  return FORM.test(form) && (form.match(/[#@*]/g)?.length ?? 0) >= 3 ? form : null;
}

/** Whether a number, in its form of comparison, has a form. */
export function hasExternalForm(key: string, form: string): boolean {
  if (key.length !== form.length) return false;
  for (let index = 0; index < form.length; index++) {
    const wanted = form[index] ?? '';
    const placeholder = PLACEHOLDERS[wanted];
    const found = key[index] ?? '';
    if (placeholder === undefined ? found !== wanted : !placeholder.test(found)) return false;
  }
  return true;
}
