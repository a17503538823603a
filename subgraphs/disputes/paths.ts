import { parse } from 'csv-parse/sync';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { deadlineRule } from '../../schema/domain/deadline-rules.ts';
import { endOfPeriod } from '../../schema/domain/period.ts';
import { readAsset } from '../shared/asset.ts';
import type { AppealForum, AppealKind } from './model.ts';

/** A stage on the way of a kind of appeal: who decides, and until when, as the rules of a time have it. */
export interface AppealStage {
  readonly kind: AppealKind;
  readonly stage: number;
  readonly forum: AppealForum;
  /** Gone to at once where the body has seriously breached its duties. */
  readonly straight: boolean;
  /** Rule for the last day of filing; `null`: none is set. */
  readonly fileDeadline: string | null;
  readonly decideDeadline: string;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
  readonly source: string;
}

const STAGES: readonly AppealStage[] = (
  parse(readAsset(import.meta.url, './data/appeal_paths.csv'), { columns: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[]
).map((row) => ({
  kind: row['kind'] as AppealKind,
  stage: Number(row['stage']),
  forum: row['forum'] as AppealForum,
  straight: row['straight'] === 'Y',
  fileDeadline: row['file_deadline'] || null,
  decideDeadline: row['decide_deadline'] ?? '',
  effectiveFrom: row['effective_from'] ?? '',
  effectiveTo: row['effective_to'] || null,
  source: row['source'] ?? '',
}));

/** The stages of a kind of appeal on a day, in order. */
export function pathOn(kind: AppealKind, day: Day): readonly AppealStage[] {
  return STAGES.filter((one) => one.kind === kind && isWithin(day, one.effectiveFrom, one.effectiveTo)).sort(
    (a, b) => a.stage - b.stage,
  );
}

/** A stage on a day; `null` where the way ends before it, or nothing goes there straight. */
export function stageOn(
  kind: AppealKind,
  { stage, straight }: { readonly stage: number; readonly straight: boolean },
  day: Day,
): AppealStage | null {
  return pathOn(kind, day).find((one) => one.stage === stage && one.straight === straight) ?? null;
}

/** The last day of a period of the table of deadlines that begins on a day. */
export function lastDayOf(rule: string, starts: Day): Day {
  const period = deadlineRule(rule);
  return endOfPeriod(period, starts, [], period.rolls)?.day ?? starts;
}
