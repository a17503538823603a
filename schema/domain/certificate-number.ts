import { normaliseCode } from './text.ts';

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
  | 'GREEN_FOOD';

/** Patterns with their sources: `certificate_number_patterns.csv` in the domain data; label and green-food forms from public copies. */
const FOREIGN_NUMBERS: readonly (readonly [ForeignNumberKind, RegExp])[] = [
  ['CCC', /^20\d{2}\d{2}\d{4}\d{6}$/],
  ['ORGANIC_CERTIFICATE', /^(\d{3,4}|F\d{2})OP\d{7}\d*$/],
  ['ORGANIC_MARK_CODE', /^\d{17}$/],
  ['BODY_APPROVAL', /^CNCARF?(19|20)\d{2}\d{2,4}$/],
  ['ENERGY_LABEL', /^(CEL|CWL)\d{3,}/],
  ['GREEN_FOOD', /^(GF\d{12}|LB\d{2}\d{10,12}A?)$/],
];

/** Which other scheme's number the text has the form of, or `null`. CCC has 16 digits and shares no parser with the green number. */
export function foreignNumberKind(text: string): ForeignNumberKind | null {
  const number = normaliseCode(text);
  return FOREIGN_NUMBERS.find(([, pattern]) => pattern.test(number))?.[0] ?? null;
}
