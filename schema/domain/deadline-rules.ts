import { parse } from 'csv-parse/sync';
import { readAsset } from '../contract/asset.ts';
import type { Period } from './period.ts';

/** A period of time that a rule sets (期限), with its source. */
export interface DeadlineRule extends Period {
  /** For example `DL-11`. */
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** `BEFORE`: a window that opens so long before its reference day. */
  readonly direction: 'AFTER' | 'BEFORE';
  /** Whether an end on a free day moves to the next working day (民法典 art. 203): periods of procedure do, terms of validity don't. */
  readonly rolls: boolean;
  /** What begins it, in words. */
  readonly startsAt: string;
  /** The subgraph from whose facts the hub derives it by itself; `null`: it is computed for whoever asks, because the facts stay with the body. */
  readonly derivedFrom: string | null;
  readonly source: string;
}

/** Every period of the table, by id. */
export const DEADLINE_RULES: ReadonlyMap<string, DeadlineRule> = new Map(
  (
    parse(readAsset(import.meta.url, './data/deadlines.csv'), { columns: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[]
  ).map((row) => {
    const rule: DeadlineRule = {
      id: row['id'] ?? '',
      titleZh: row['title_zh'] ?? '',
      titleEn: row['title_en'] ?? '',
      value: Number(row['value']),
      unit: row['unit'] as Period['unit'],
      calendar: row['calendar'] as Period['calendar'],
      direction: row['direction'] as DeadlineRule['direction'],
      rolls: row['rolls'] === 'Y',
      startsAt: row['starts_at'] ?? '',
      derivedFrom: row['derived_from'] || null,
      source: row['source'] ?? '',
    };
    return [rule.id, rule];
  }),
);

/** A period of the table. @throws Error for an id that is not there */
export function deadlineRule(id: string): DeadlineRule {
  const rule = DEADLINE_RULES.get(id);
  if (!rule) throw new Error(`There is no deadline ${id}.`);
  return rule;
}
