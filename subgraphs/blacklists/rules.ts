import { parse } from 'csv-parse/sync';
import { type Day, isDay, isWithin } from '../../schema/domain/day.ts';
import type { DivisionCode } from '../../schema/domain/division.ts';
import { blacklistGround, blacklistKind } from '../../schema/domain/events/blacklists.ts';
import type { BlacklistGround, BlacklistKind } from '../../schema/domain/facts.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import { readAsset } from '../shared/asset.ts';

/** Kinds of agency that may decide on entries: a market regulator for its division, the others for the whole country. */
export const DECIDING_KINDS = ['MARKET_REGULATOR', 'MINISTRY', 'COURT', 'FINANCE_DEPARTMENT', 'TAX_AUTHORITY'] as const;
export type DecidingKind = (typeof DECIDING_KINDS)[number];

/** What the law fixes for a list in a period. Source: `data/list-rules.csv`, which names instrument and confidence of each row. */
export interface ListRule {
  readonly list: BlacklistKind;
  /** The ground that it is for; `null`: every ground that has no rule of its own, and what is not known. */
  readonly ground: BlacklistGround | null;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly from: Day;
  readonly to: Day | null;
  /** Months from publication to the end that holds where the decision names none; `null`: there is none. */
  readonly ordinaryEndMonths: number | null;
  /** Bounds, in months from publication, of an end that the decision names, `longestMonths` `null` for no bound; `null` when it names none. */
  readonly endNamedByDecision: { readonly shortestMonths: number; readonly longestMonths: number | null } | null;
  /** Months that must have passed before removal on request; 0: none; `null`: no removal on request. */
  readonly earlyRemovalAfterMonths: number | null;
  /** Whether removal on request needs penalty fulfilled, harm undone, and no new heavier penalty. */
  readonly hasRemovalConditions: boolean;
  /** Whether nothing is removed on request while a measure runs for which the decision named an end after the ordinary one. */
  readonly longerMeasureBarsRemoval: boolean;
  /** Months from publication for which an entry stays public even after its end. */
  readonly publicationMonths: number;
  readonly authorities: readonly DecidingKind[];
  /** Divisions whose authorities keep the list; `null`: all. */
  readonly withinDivisions: readonly DivisionCode[] | null;
  /** The alliance whose list it is, by its code: its authorities take measures under an entry; `null`: no alliance's. */
  readonly alliance: string | null;
  /** Whether listing needs the two-fold condition of SAMR Order 44: a serious violation and a heavier penalty. */
  readonly needsOrder44Conditions: boolean;
  readonly source: string;
  readonly confidence: string;
}

/** The dated rules of the lists. */
export interface ListRules {
  /** The rule of the list in force on the day for a ground, `null` for one that is not known; `null` when there is none. */
  ruleOn(list: BlacklistKind, ground: BlacklistGround | null, day: Day): ListRule | null;
  /** Grounds that a decision for the list has to name one of; empty where its terms do not go by ground. */
  groundsOn(list: BlacklistKind, day: Day): readonly BlacklistGround[];
  /** Every rule in force on the day. */
  rulesOn(day: Day): readonly ListRule[];
}

type Row = Readonly<Record<string, string>>;

/** Reads the rules. @throws Error that names the cell which is not of its form. */
export function readListRules(): ListRules {
  const rows: Row[] = parse(readAsset(import.meta.url, './data/list-rules.csv'), {
    bom: true,
    columns: true,
    skip_empty_lines: true,
  });
  const rules = rows.map(toRule);
  return {
    ruleOn(list, ground, day) {
      const inForce = rules.filter((rule) => rule.list === list && isWithin(day, rule.from, rule.to));
      return inForce.find((rule) => rule.ground === ground) ?? inForce.find((rule) => rule.ground === null) ?? null;
    },
    groundsOn: (list, day) =>
      rules.flatMap((rule) => (rule.list === list && isWithin(day, rule.from, rule.to) ? (rule.ground ?? []) : [])),
    rulesOn: (day) => rules.filter(({ from, to }) => isWithin(day, from, to)),
  };
}

function toRule(row: Row): ListRule {
  const list = blacklistKind.options.find((candidate) => candidate === row['list']);
  if (!list) throw fault(row, 'list');
  const ground = blacklistGround.options.find((candidate) => candidate === row['ground']) ?? null;
  if (ground === null && row['ground']) throw fault(row, 'ground');
  const from = row['valid_from'] ?? '';
  const to = row['valid_to'] || null;
  if (!isDay(from)) throw fault(row, 'valid_from');
  if (to !== null && !isDay(to)) throw fault(row, 'valid_to');
  const named = flag(row, 'end_named_by_decision');
  return {
    list,
    ground,
    nameZh: row['name_zh'] ?? '',
    nameEn: row['name_en'] ?? '',
    from,
    to,
    ordinaryEndMonths: months(row, 'ordinary_end_months'),
    endNamedByDecision: named
      ? { shortestMonths: need(row, 'shortest_end_months'), longestMonths: months(row, 'longest_end_months') }
      : null,
    earlyRemovalAfterMonths: months(row, 'early_removal_after_months'),
    hasRemovalConditions: flag(row, 'removal_conditions'),
    longerMeasureBarsRemoval: flag(row, 'longer_measure_bars_removal'),
    publicationMonths: need(row, 'publication_months'),
    authorities: maintainersOf(list).map((kind) => {
      const deciding = DECIDING_KINDS.find((candidate) => candidate === kind);
      if (!deciding) throw new Error(`${kind} is no authority over ${list}.`);
      return deciding;
    }),
    withinDivisions: row['within_divisions'] ? row['within_divisions'].split(' ') : null,
    alliance: row['alliance'] || null,
    needsOrder44Conditions: flag(row, 'needs_order_44_conditions'),
    source: row['source'] ?? '',
    confidence: row['confidence'] ?? '',
  };
}

function months(row: Row, column: string): number | null {
  const text = row[column] ?? '';
  if (text === '') return null;
  if (!/^\d{1,3}$/.test(text)) throw fault(row, column);
  return Number(text);
}

function need(row: Row, column: string): number {
  const value = months(row, column);
  if (value === null) throw fault(row, column);
  return value;
}

function flag(row: Row, column: string): boolean {
  if (row[column] !== 'Y' && row[column] !== 'N') throw fault(row, column);
  return row[column] === 'Y';
}

function fault(row: Row, column: string): Error {
  return new Error(`list-rules.csv, ${row['list']}: column ${column} is not of its form.`);
}
