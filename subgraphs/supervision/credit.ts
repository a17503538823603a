import { parse } from 'csv-parse/sync';
import { addDays, addMonths, type Day, isWithin } from '../../schema/domain/day.ts';
import { readAsset } from '../shared/asset.ts';

/** Whom a class is given to. */
export type CreditSubjectKind = 'ENTERPRISE' | 'BODY';
/** What counts against somebody. */
export type CreditFactKind = 'INSPECTION_FAILED' | 'INSPECTION_CORRECTED' | 'MARK_MISUSED' | 'LISTED' | 'REPORT_LATE';
/** From the least risk to the most. */
export type CreditClass = 'A' | 'B' | 'C' | 'D';

/** A published fact about somebody, by its owner's id. */
export interface CreditFact {
  readonly kind: CreditFactKind;
  readonly id: string;
  /** Day of the fact, from which its window runs. */
  readonly on: Day;
  /** First and last day on which it is public and stands; `null`: no end is known. */
  readonly from: Day;
  readonly to: Day | null;
}

/** What a kind of fact counts, in the days of the rule. */
export interface CreditRule {
  readonly rule: string;
  readonly subject: CreditSubjectKind;
  readonly fact: CreditFactKind;
  readonly points: number;
  /** Points that all facts of the rule count together: a body that certifies much is inspected much. */
  readonly most: number;
  /** Months for which a fact counts from its day on; `null`: as long as it stands. */
  readonly months: number | null;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
  readonly source: string;
}

/** From how many points on a class is given. */
export interface CreditBound {
  readonly class: CreditClass;
  readonly fromPoints: number;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day | null;
}

/** A fact that counts, and by which rule. */
export interface CreditItem {
  readonly fact: CreditFactKind;
  readonly id: string;
  readonly on: Day;
  readonly rule: string;
  /** 0 where the rule's facts count their most already. */
  readonly points: number;
  /** Last day on which it counts; `null`: as long as it stands. */
  readonly countsUntil: Day | null;
  readonly source: string;
}

/** A class, and what it is made of. */
export interface CreditStanding {
  readonly class: CreditClass;
  readonly points: number;
  readonly items: readonly CreditItem[];
}

type Row = Readonly<Record<string, string>>;
const rowsOf = (path: string) => parse(readAsset(import.meta.url, path), { columns: true }) as readonly Row[];
const days = (row: Row) => ({ effectiveFrom: row['effective_from'] ?? '', effectiveTo: row['effective_to'] || null });

export const CREDIT_RULES: readonly CreditRule[] = rowsOf('./data/credit_rules.csv').map((row) => ({
  rule: row['rule'] ?? '',
  subject: row['subject'] as CreditSubjectKind,
  fact: row['fact'] as CreditFactKind,
  points: Number(row['points']),
  most: Number(row['most']),
  months: row['months'] ? Number(row['months']) : null,
  ...days(row),
  source: row['source'] ?? '',
}));

export const CREDIT_BOUNDS: readonly CreditBound[] = rowsOf('./data/credit_classes.csv').map((row) => ({
  class: row['class'] as CreditClass,
  fromPoints: Number(row['from_points']),
  ...days(row),
}));

/**
 * The class of somebody on a day (信用分类): the sum of the points of its facts, each by the rule of that day, and the highest class whose bound it reaches. A fact counts within both its own days
 * and the window of its rule, once under its id. Of a rule's facts the newest count first. One more fact never lowers the points; the order of the facts has no effect.
 */
export function creditOf(
  subject: CreditSubjectKind,
  facts: readonly CreditFact[],
  day: Day,
  rules: readonly CreditRule[] = CREDIT_RULES,
  bounds: readonly CreditBound[] = CREDIT_BOUNDS,
): CreditStanding {
  const items = rules
    .filter((rule) => rule.subject === subject && isWithin(day, rule.effectiveFrom, rule.effectiveTo))
    .flatMap((rule) => itemsOf(rule, facts, day));
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const reached = bounds
    .filter((bound) => isWithin(day, bound.effectiveFrom, bound.effectiveTo) && bound.fromPoints <= points)
    .sort((a, b) => a.fromPoints - b.fromPoints);
  return { class: reached.at(-1)?.class ?? 'A', points, items };
}

function itemsOf({ rule, fact, points, most, months, source }: CreditRule, facts: readonly CreditFact[], day: Day) {
  const counted = new Map<string, CreditItem>();
  const own = facts.filter((one) => one.kind === fact).sort(newestFirst);
  for (const { id, on, from, to } of own) {
    const countsUntil = earlier(months === null ? null : addDays(addMonths(on, months), -1), to);
    if (day < on || !isWithin(day, from, countsUntil) || counted.has(id)) continue;
    const left = Math.max(0, most - points * counted.size);
    counted.set(id, { fact, id, on, rule, points: Math.min(points, left), countsUntil, source });
  }
  return [...counted.values()];
}

/** The whole of a fact orders it: what would be counted of two under one id does not hang on which came first. */
function newestFirst(a: CreditFact, b: CreditFact): number {
  const key = ({ on, id, from, to }: CreditFact) => [on, to ?? '9999', from, id].join(' ');
  const [left, right] = [key(a), key(b)];
  return left === right ? 0 : left > right ? -1 : 1;
}

const earlier = (a: Day | null, b: Day | null) => (a === null ? b : b === null || a < b ? a : b);
