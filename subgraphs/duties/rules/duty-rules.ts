import { parse } from 'csv-parse/sync';
import type { Day } from '../../../schema/domain/day.ts';
import { type DeadlineRule, deadlineRule } from '../../../schema/domain/deadline-rules.ts';
import { readAsset } from '../../shared/asset.ts';

/** What the hub derives deadlines for. */
export const RULE_NAMES = [
  'SUSPENSION_END',
  'RENEWAL_OPENS',
  'RENEWAL_CLOSES',
  'SURVEILLANCE_DUE',
  'SURVEILLANCE_FAILED',
  'INSPECTION_FAILED',
  'INSPECTION_CREDIT',
  'REUSE_LINK_BROKEN',
  'STATUS_UNPUBLISHED',
  'REPORTS_LATE',
  'EARLY_REMOVAL_OPENS',
  'BLACKLIST_ENDS',
  'AGREEMENT_ENDS',
  'MEMBERSHIP_ENDS',
  'FILING_BEFORE_USE',
  'LEAD_ACCEPTANCE',
  'LEAD_VERIFICATION',
  'APPEAL_DECISION',
  'APPEAL_REMEDY',
  'DECLARATION_REPORT_DUE',
  'RECEIVER_REFUSED',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** Who has to act, before it is known who that is; `ASSIGNEE`: whom the fact names. */
export type Doer = 'ASSIGNEE' | 'BODY' | 'REGULATOR' | 'MINISTRY' | 'OPERATOR';

/** A rule by which something is due: its period, who is told when, and what is to be done. */
export interface DutyRule {
  readonly rule: RuleName;
  readonly period: DeadlineRule;
  /** Days before the due day on which those concerned are told; 0: when it begins, or on the day itself for a window that opens. */
  readonly remindDays: number;
  /** When a task opens: as the deadline begins, as it is reminded of, once it is overdue, or never. */
  readonly task: 'BEGIN' | 'REMIND' | 'OVERDUE' | 'NONE';
  /** Days that the task has. */
  readonly taskPeriod: { readonly value: number; readonly unit: 'DAY'; readonly calendar: 'WORKING' | 'CALENDAR' };
  /** Who has to act. */
  readonly doer: Doer | null;
  /** To whom it is passed up, one after another, when it is overdue. */
  readonly escalatesTo: readonly Doer[];
  readonly title: Words;
  readonly text: Words;
  readonly advice: Words;
  /** Deadlines that begin earlier are none of this rule. */
  readonly effectiveFrom: Day;
  readonly source: string;
}

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const RULES: ReadonlyMap<RuleName, DutyRule> = new Map(
  (
    parse(readAsset(import.meta.url, '../data/duty_rules.csv'), { columns: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[]
  ).map((row) => {
    const words = (name: string): Words => ({ zh: row[`${name}_zh`] ?? '', en: row[`${name}_en`] ?? '' });
    const rule: DutyRule = {
      rule: row['rule'] as RuleName,
      period: deadlineRule(row['deadline'] ?? ''),
      remindDays: Number(row['remind_days']),
      task: row['task'] as DutyRule['task'],
      taskPeriod: {
        value: Number(row['task_value']),
        unit: 'DAY',
        calendar: row['task_calendar'] as 'WORKING' | 'CALENDAR',
      },
      doer: (row['for'] || null) as Doer | null,
      escalatesTo: (row['escalate_to'] ? row['escalate_to'].split(';') : []) as Doer[],
      title: words('title'),
      text: words('text'),
      advice: words('advice'),
      effectiveFrom: row['effective_from'] ?? '',
      source: row['source'] ?? '',
    };
    return [rule.rule, rule];
  }),
);

/** The rule of a name. */
export function dutyRule(name: RuleName): DutyRule {
  const rule = RULES.get(name);
  if (!rule) throw new Error(`duty_rules.csv has no row ${name}.`);
  return rule;
}

/** Whether a text names a rule. */
export function isRuleName(text: string): text is RuleName {
  return RULE_NAMES.some((name) => name === text);
}
