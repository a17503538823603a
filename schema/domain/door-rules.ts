import { parse } from 'csv-parse/sync';
import { readAsset } from '../contract/asset.ts';
import { type Day, isWithin } from './day.ts';

/** A rule by which a reported row is checked against what the hub holds. Source: `door-rules.csv`, which names requirement and source of each row. */
export interface DoorRule {
  readonly code: string;
  /** A wrong row is refused; a doubtful one is kept with a warning. */
  readonly severity: 'REFUSE' | 'WARN';
  /** What a verdict makes of a certificate that is kept with this finding: a question, or a note. */
  readonly verdict: 'REVIEW' | 'NOTE';
  /** The field at fault. */
  readonly field: string;
  /** `{detail}`: what was found; `{expected}`: what should be there. */
  readonly zh: string;
  readonly en: string;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
  readonly requirement: string;
  readonly source: string;
}

/** What a check found; a warning of this form stands on the certificate. */
export interface DoorFinding {
  readonly code: string;
  readonly field: string;
  readonly detail: string;
  readonly expected: string;
}

const RULES: readonly DoorRule[] = (
  parse(readAsset(import.meta.url, './door-rules.csv'), { columns: true, skip_empty_lines: true }) as Readonly<
    Record<string, string>
  >[]
).map((row) => ({
  code: row['code'] ?? '',
  severity: row['severity'] as DoorRule['severity'],
  verdict: row['verdict'] as DoorRule['verdict'],
  field: row['field'] ?? '',
  zh: row['zh'] ?? '',
  en: row['en'] ?? '',
  effectiveFrom: row['effective_from'] ?? '',
  effectiveTo: row['effective_to'] || null,
  requirement: row['requirement'] ?? '',
  source: row['source'] ?? '',
}));

/** Every rule. */
export const DOOR_RULES: readonly DoorRule[] = RULES;

/** The rule with a code in force on a day; `null` when there is none. */
export function doorRuleOn(code: string, on: Day): DoorRule | null {
  return RULES.find((rule) => rule.code === code && isWithin(on, rule.effectiveFrom, rule.effectiveTo)) ?? null;
}

/** What a finding tells people, in both languages. */
export function doorMessage({ code, detail, expected }: DoorFinding): { readonly zh: string; readonly en: string } {
  const rule = RULES.find((candidate) => candidate.code === code);
  const fill = (text: string) => text.replace('{detail}', detail).replace('{expected}', expected);
  return rule ? { zh: fill(rule.zh), en: fill(rule.en) } : { zh: code, en: code };
}

/** What a verdict makes of a warning: the stricter of all rules that have its code. */
export function doorVerdict(code: string): DoorRule['verdict'] {
  const rules = RULES.filter((rule) => rule.code === code);
  return rules.length === 0 || rules.some(({ verdict }) => verdict === 'REVIEW') ? 'REVIEW' : 'NOTE';
}
