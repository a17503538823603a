import { hubError } from '../../schema/contract/errors.ts';
import { type Day, dayNumber } from '../../schema/domain/day.ts';
import { type DivisionCode, MUNICIPALITIES } from '../../schema/domain/division.ts';
import type { CertificateStatus, CertificationScheme } from '../../schema/domain/facts.ts';
import {
  type Buckets,
  countBelow,
  type GroupColumn,
  selectRows,
  tabulateRows,
} from '../shared/read-model/count-rows.ts';
import { GREATEST } from '../shared/read-model/counted-rows.ts';
import { inDivision } from '../shared/read-model/division-rows.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import {
  type Column,
  codeOf,
  counted,
  digits,
  equals,
  madeIn,
  type Row,
  rowsOf,
  SCHEMES,
  STATUSES,
  schemeIn,
  standingOn,
  standsOn,
  statusIn,
  type Test,
} from './counted-certificates.ts';
import { changedSince } from './counts-known-at.ts';

/** What certificates are counted by, each named by its code or value; `null` where a certificate has none. */
export type Dimension = 'GROUP' | 'CATEGORY' | 'PROVINCE' | 'CITY' | 'BODY' | 'SCHEME' | 'STAR' | 'STATUS';

/** A product category with its product group. */
export interface GroupedCategory {
  readonly projectCode: string;
  readonly groupCode: string | null;
}

/** Which certificates to tabulate. */
export interface TableConditions {
  readonly division?: DivisionCode;
  readonly factoryDivision?: DivisionCode;
  readonly groups?: readonly string[];
  readonly projectCode?: string;
  readonly bodyCode?: string;
  readonly scheme?: readonly CertificationScheme[];
  readonly starGrade?: number;
  readonly statuses?: readonly CertificateStatus[];
  readonly linkBroken?: boolean;
}

/** What is counted in each column of a table. */
export type TableColumns =
  /** Certificates that had been issued by each of these days, by their status of that day. Days go up. */
  | { readonly kind: 'STANDING'; readonly days: readonly Day[] }
  /** Certificates whose first issue or last valid day falls into each of these periods, by their status on a day. Periods follow on each other. */
  | {
      readonly kind: 'ISSUED' | 'EXPIRING';
      readonly on: Day;
      readonly periods: readonly { readonly from: Day; readonly to: Day }[];
    };

export interface TableQuestion {
  readonly by: readonly Dimension[];
  readonly conditions: TableConditions;
  readonly columns: TableColumns;
  /** As known at this instant; `null`: now. */
  readonly knownAt: string | null;
}

/** The counts of one group, one for each day or period asked for. */
export interface TableGroup {
  readonly key: Readonly<Partial<Record<Dimension, string | number | null>>>;
  readonly counts: readonly number[];
}

/** A dimension: the columns that it is made of, and what their values stand for. */
interface DimensionRule {
  readonly columns: readonly GroupColumn<Column>[];
  readonly read: (values: readonly number[]) => string | number | null;
}

const PREFECTURE_OF = Uint16Array.from({ length: 2 ** 16 }, (_, place) => Math.floor(place / 100));
const two = (digits: number) => String(digits).padStart(2, '0');

function cityOf([province = 0, prefecture = 0]: readonly number[]): DivisionCode | null {
  const ofProvince = `${two(province)}0000`;
  if (MUNICIPALITIES.includes(ofProvince)) return ofProvince;
  return prefecture === 0 ? null : `${two(province)}${two(prefecture)}00`;
}

function rulesOf(categories: readonly GroupedCategory[]): Readonly<Record<Dimension, DimensionRule>> {
  const groups = [...new Set(categories.flatMap(({ groupCode }) => groupCode ?? []))].sort();
  const groupOf = new Uint16Array(2 ** 16);
  for (const { projectCode, groupCode } of categories)
    groupOf[digits(projectCode)] = groupCode === null ? 0 : groups.indexOf(groupCode) + 1;
  const ofCode = (column: Column): DimensionRule => ({ columns: [{ column }], read: ([value = 0]) => codeOf(value) });
  return {
    GROUP: { columns: [{ column: 'project', as: groupOf }], read: ([value = 0]) => groups[value - 1] ?? null },
    CATEGORY: ofCode('project'),
    BODY: ofCode('body'),
    PROVINCE: {
      columns: [{ column: 'province' }],
      read: ([value = 0]) => (value === 0 ? null : `${two(value)}0000`),
    },
    CITY: { columns: [{ column: 'province' }, { column: 'place', as: PREFECTURE_OF }], read: cityOf },
    SCHEME: { columns: [{ column: 'scheme' }], read: ([value = 0]) => SCHEMES[value] ?? null },
    STAR: { columns: [{ column: 'star' }], read: ([value = 0]) => (value === 0 ? null : value) },
    STATUS: { columns: [{ column: 'status' }], read: ([value = 0]) => STATUSES[value] ?? null },
  };
}

function testsOf(conditions: TableConditions, categories: readonly GroupedCategory[]): Test[] {
  const { division, factoryDivision, groups, projectCode, bodyCode, scheme, starGrade, statuses, linkBroken } =
    conditions;
  const inGroups = categories.filter(({ groupCode }) => groupCode !== null && groups?.includes(groupCode));
  return [
    ...(division === undefined ? [] : inDivision(division)),
    ...(factoryDivision === undefined ? [] : madeIn(factoryDivision)),
    ...(groups === undefined
      ? []
      : [{ column: 'project', oneOf: inGroups.map((one) => digits(one.projectCode)) } as const]),
    ...(projectCode === undefined ? [] : [equals('project', digits(projectCode))]),
    ...(bodyCode === undefined ? [] : [equals('body', digits(bodyCode))]),
    ...(scheme === undefined ? [] : [schemeIn(scheme)]),
    ...(starGrade === undefined ? [] : [equals('star', starGrade)]),
    ...(statuses === undefined ? [] : [statusIn(statuses)]),
    ...(linkBroken === undefined ? [] : [equals('broken', Number(linkBroken))]),
  ];
}

/** Where a row falls, and which rows fall anywhere. */
function bucketsOf(columns: TableColumns): { readonly buckets: Buckets<Column>; readonly within: Test[] } {
  if (columns.kind === 'STANDING') {
    const days = columns.days.map(dayNumber);
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    return {
      buckets: {
        count: days.length,
        first: { column: 'from', of: countBelow(days) },
        last: { column: 'to', of: countBelow(days.map((one) => one - 1)).map((count) => count - 1) },
      },
      within:
        first === last
          ? standsOn(first)
          : [
              { column: 'from', from: 0, to: last },
              { column: 'to', from: first, to: GREATEST },
            ],
    };
  }
  const column = columns.kind === 'ISSUED' ? 'issued' : 'expires';
  const periods = columns.periods.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
  const [first, last] = [periods[0]?.from ?? 0, periods.at(-1)?.to ?? 0];
  const of = countBelow(periods.map(({ to }) => to));
  return {
    buckets: { count: periods.length, first: { column, of }, last: { column, of } },
    within: [{ column, from: first, to: last }, ...standsOn(dayNumber(columns.on))],
  };
}

/**
 * Certificates by dimensions, for each of some days or periods, from the rows that the view keeps: nothing is read but them, and of what has been told since
 * an instant that is asked for. `undefined` where the view can't say.
 * @throws OPERATION_TOO_COSTLY for more groups than are told
 */
export function tabulate(
  view: ReadModelReader,
  { by, conditions, columns, knownAt }: TableQuestion,
  categories: readonly GroupedCategory[],
): TableGroup[] | undefined {
  if (view.hasUnknown) return undefined;
  const rows = counted.in(view);
  const rules = rulesOf(categories);
  const wanted = by.map((dimension) => ({ dimension, ...rules[dimension] }));
  const grouping = wanted.flatMap((rule) => rule.columns);
  const { buckets, within } = bucketsOf(columns);
  const tests = testsOf(conditions, categories);
  const table = new Map<string, { readonly values: readonly number[]; readonly counts: number[] }>();
  const isOneDay = columns.kind === 'STANDING' && columns.days.length === 1;
  const [day] = isOneDay ? columns.days : [];
  const selected =
    day === undefined
      ? selectRows(rows, [...tests, ...within])
      : selectRows(rows, tests, standingOn(rows, dayNumber(day)));
  const isWhole = tabulateRows(rows, selected, grouping, buckets, (values, counts) => {
    table.set(values.join(), { values, counts: [...counts] });
  });
  if (!isWhole) throw hubError('OPERATION_TOO_COSTLY', 'These are more than 100,000 groups; ask by fewer dimensions.');

  const add = (row: Row, difference: 1 | -1) => {
    if (![...tests, ...within].every((test) => passes(row, test))) return;
    const values = grouping.map(({ column, as }) => (as ? (as[row[column]] as number) : row[column]));
    const group = table.get(values.join()) ?? { values, counts: Array.from({ length: buckets.count }, () => 0) };
    table.set(values.join(), group);
    const [first = 0, last = -1] = [
      buckets.first.of[row[buckets.first.column]],
      buckets.last.of[row[buckets.last.column]],
    ];
    for (let bucket = first; bucket <= last; bucket++) (group.counts[bucket] as number) += difference;
  };
  if (knownAt !== null) {
    const { earlier, now } = changedSince(view, knownAt);
    for (const row of now.flatMap((one) => rowsOf(one))) add(row, -1);
    for (const row of earlier.flatMap((one) => rowsOf(one))) add(row, 1);
  }
  return merged(wanted, [...table.values()]);
}

function passes(row: Row, test: Test): boolean {
  const value = row[test.column];
  return 'oneOf' in test ? test.oneOf.includes(value) : test.from <= value && value <= test.to;
}

/** By what the values stand for, which may be the same for several; groups in which nothing was counted are none. */
function merged(
  wanted: readonly (DimensionRule & { readonly dimension: Dimension })[],
  table: readonly { readonly values: readonly number[]; readonly counts: readonly number[] }[],
): TableGroup[] {
  const groups = new Map<string, TableGroup>();
  for (const { values, counts } of table) {
    if (counts.every((count) => count === 0)) continue;
    const rest = [...values];
    const key = Object.fromEntries(
      wanted.map(({ dimension, columns, read }) => [dimension, read(rest.splice(0, columns.length))]),
    );
    const name = JSON.stringify(Object.values(key));
    const before = groups.get(name);
    groups.set(name, { key, counts: counts.map((count, index) => count + (before?.counts[index] ?? 0)) });
  }
  return [...groups.values()];
}
