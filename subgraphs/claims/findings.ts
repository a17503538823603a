import type { FindingCode, Severity } from './finding-row.ts';
import { FINDINGS, type FindingKey } from './finding-table.ts';
import { inWords } from './finding-words.ts';
import type { SourceName } from './view.ts';

export type { FindingCode, Severity } from './finding-row.ts';

export type Decision = 'ACCEPT' | 'REJECT' | 'REVIEW';

export type FactKind =
  | 'CLAIM'
  | 'RULE'
  | 'CERTIFICATE'
  | 'TRACE_CODE'
  | 'CERTIFICATION_BODY'
  | 'CONFORMITY_RESULT'
  | 'CATALOGUE_ENTRY'
  | 'BLACKLIST_ENTRY'
  | 'ALLIANCE_MEMBER';

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
  /** The field of the claim that it is about; `null` when it is about none. */
  readonly field: string | null;
  /** What the field could hold instead, the nearest first. */
  readonly expected: readonly string[];
}

/** What a finding is about, and what was expected there. */
export interface FindingPlace {
  readonly field: string | null;
  readonly expected: readonly string[];
}

const NOWHERE: FindingPlace = { field: null, expected: [] };

/** Nothing found. */
export const NONE: readonly Finding[] = [];

/** The field that findings are about where they do not say so themselves. */
const FIELD_OF_KEY: Readonly<Partial<Record<FindingKey, string>>> = {
  'claim.numberMissing': 'certificateNumber',
  'number.notFound': 'certificateNumber',
  'number.future': 'certificateNumber',
  'mark.mismatch': 'mark',
  'mark.unknown': 'mark',
  'mark.unread': 'mark',
  'star.mismatch': 'starGrade',
  'star.none': 'starGrade',
  'star.unstated': 'starGrade',
  'star.text': 'text',
  'trace.otherCertificate': 'traceCode',
  'trace.otherModel': 'productModel',
  'blacklist.seller': 'sellerUscc',
};

/** A finding of the table's row. */
export function finding(
  key: FindingKey,
  values: MessageValues,
  fact: FindingFact | null,
  source: SourceName | null,
  place: FindingPlace = fact?.kind === 'CLAIM' ? { field: fact.key, expected: [] } : NOWHERE,
): Finding {
  const { code, severity } = FINDINGS[key];
  return {
    key,
    code,
    severity,
    values,
    fact,
    source,
    field: place.field ?? FIELD_OF_KEY[key] ?? null,
    expected: place.expected,
  };
}

/** REJECT when a finding rejects; ACCEPT when the claim was found VALID and nothing asks for review; else REVIEW, also when nothing was found. */
export function decide(findings: readonly Finding[]): Decision {
  let supported = false;
  let doubtful = false;
  for (const { severity, code } of findings) {
    if (severity === 'REJECT') return 'REJECT';
    if (severity === 'REVIEW') doubtful = true;
    else if (code === 'VALID') supported = true;
  }
  return supported && !doubtful ? 'ACCEPT' : 'REVIEW';
}

/** The message of a finding in both languages. `{name}` takes a value, names of fields and sources in words; `{name}` in one language only is written `nameZh` and `nameEn`. */
export function message({ key, values }: Finding): { readonly zh: string; readonly en: string } {
  const { zh, en } = FINDINGS[key];
  return { zh: fill(zh, values, 'zh'), en: fill(en, values, 'en') };
}

function fill(template: string, values: MessageValues, language: 'zh' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    inWords(name, String(values[name] ?? place), language),
  );
}
