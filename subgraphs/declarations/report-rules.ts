import { parse } from 'csv-parse/sync';
import { type Day, isWithin } from '../../schema/domain/day.ts';
import { readAsset } from '../shared/asset.ts';

const RULES = (
  parse(readAsset(import.meta.url, './data/report_rules.csv'), { columns: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[]
).map((row) => ({
  from: row['valid_from'] ?? '',
  to: row['valid_to'] || null,
  everyMonths: Number(row['every_months']),
}));

/** How often efficiency data of a filing are reported, by the rule of a day. No seed names the period: it is dated data. */
export function reportEveryMonths(day: Day): number {
  const rule = RULES.find(({ from, to }) => isWithin(day, from, to)) ?? RULES[0];
  if (!rule) throw new Error('report_rules.csv has no rows.');
  return rule.everyMonths;
}
