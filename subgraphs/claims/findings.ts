import { FINDINGS, type FindingKey } from './finding-table.ts';
import type { SourceName } from './view.ts';

export type FindingCode =
  | 'VALID'
  | 'NOT_FOUND'
  | 'NOT_REPORTED'
  | 'OUT_OF_SCOPE'
  | 'SOURCE_UNAVAILABLE'
  | 'MALFORMED'
  | 'SUSPENDED'
  | 'REVOKED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'REUSE_LINK_BROKEN'
  | 'BODY_NOT_APPROVED'
  | 'SCHEME_MISMATCH'
  | 'STAR_MISMATCH'
  | 'HOLDER_MISMATCH'
  | 'PRODUCT_NOT_COVERED'
  | 'TRACE_MISMATCH'
  | 'NOT_IN_CATALOGUE'
  | 'FORBIDDEN_WORDING'
  | 'HOLDER_BLACKLISTED'
  | 'BODY_BLACKLISTED'
  | 'SELLER_BLACKLISTED';

export type Severity = 'INFO' | 'REVIEW' | 'REJECT';
export type Decision = 'ACCEPT' | 'REJECT' | 'REVIEW';

export type FactKind =
  | 'CLAIM'
  | 'RULE'
  | 'CERTIFICATE'
  | 'TRACE_CODE'
  | 'CERTIFICATION_BODY'
  | 'CONFORMITY_RESULT'
  | 'CATALOGUE_ENTRY'
  | 'BLACKLIST_ENTRY';

/** The fact that a finding rests on. */
export interface FindingFact {
  readonly kind: FactKind;
  readonly key: string;
  readonly value: string;
}

/** What fills the places of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** One thing found about a claim. */
export interface Finding {
  /** Row of the table of findings, which gives code, severity and message. */
  readonly key: FindingKey;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly values: MessageValues;
  readonly fact: FindingFact | null;
  /** Where the fact comes from; `null` for the claim's own words and the hub's rule data. */
  readonly source: SourceName | null;
}

/** Nothing found. */
export const NONE: readonly Finding[] = [];

/** A finding of the table's row. */
export function finding(
  key: FindingKey,
  values: MessageValues,
  fact: FindingFact | null,
  source: SourceName | null,
): Finding {
  const { code, severity } = FINDINGS[key];
  return { key, code, severity, values, fact, source };
}

/** REJECT when a finding rejects; ACCEPT when the claim was found VALID and nothing asks for review; else REVIEW, also when nothing was found. */
export function decide(findings: readonly Finding[]): Decision {
  let supported = false;
  let doubtful = false;
  for (const { severity } of findings) {
    if (severity === 'REJECT') return 'REJECT';
    if (severity === 'REVIEW') doubtful = true;
    else supported = true;
  }
  return supported && !doubtful ? 'ACCEPT' : 'REVIEW';
}

/** The message of a finding in both languages. `{name}` takes a value; `{name}` in one language only is written `nameZh` and `nameEn`. */
export function message({ key, values }: Finding): { readonly zh: string; readonly en: string } {
  const { zh, en } = FINDINGS[key];
  return { zh: fill(zh, values), en: fill(en, values) };
}

function fill(template: string, values: MessageValues): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
