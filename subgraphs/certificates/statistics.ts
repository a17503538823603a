import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { addDays, type Day } from '../../schema/domain/day.ts';
import { type DivisionCode, PROVINCES } from '../../schema/domain/division.ts';
import type { CertificateStatus, CertificationScheme } from '../../schema/domain/facts.ts';
import { isMonthEnd, monthEndBy, sightOfCounts } from '../../schema/domain/sight/counts.ts';
import type { ReadModelReader } from '../shared/read-model/read-model.ts';
import { tellStatistics } from './area-statistics.ts';
import { checkDivision, checkGroups, checkThreeDigits } from './certificate-filter.ts';
import type { AreaCount } from './counted-certificates.ts';
import {
  type Dimension,
  type GroupedCategory,
  type TableColumns,
  type TableConditions,
  type TableGroup,
  tabulate,
} from './tabulation.ts';

type Optional<T> = T | null | undefined;

/** What is counted: certificates as they stand on a day, or those first issued or ending within a period. */
export type Measure = 'CERTIFICATES' | 'ISSUED' | 'EXPIRING';

/** Which certificates to count, joined by and. */
export interface StatisticsConditions {
  readonly division?: Optional<string>;
  readonly factoryDivision?: Optional<string>;
  readonly group?: Optional<readonly string[]>;
  readonly projectCode?: Optional<string>;
  readonly bodyCode?: Optional<string>;
  readonly scheme?: Optional<readonly CertificationScheme[]>;
  readonly starGrade?: Optional<number>;
  readonly effectiveStatus?: Optional<readonly CertificateStatus[]>;
  readonly brokenReuseLink?: Optional<boolean>;
}

export interface StatisticsArguments {
  readonly by: readonly (Dimension | 'MONTH')[];
  readonly measure: Measure;
  readonly filter?: Optional<StatisticsConditions>;
  readonly from?: Optional<Day>;
  readonly to?: Optional<Day>;
}

/** A count as it is told: `null` where the caller is not told all of it. */
export interface ToldCount {
  readonly count: number | null;
  /** What of it is told; the count where all of it is. */
  readonly atLeast: number;
}

/** One group of a month, day or period. */
export interface StatisticsRow extends ToldCount {
  readonly key: TableGroup['key'];
  /** `YYYY-MM`; `null` unless it is asked by months. */
  readonly month: string | null;
  /** The day that the statuses and the standing certificates are of. */
  readonly on: Day;
}

export interface Statistics {
  readonly measure: Measure;
  readonly from: Day;
  readonly to: Day;
  readonly knownAt: string | null;
  readonly total: ToldCount;
  readonly rows: readonly StatisticsRow[];
}

/** Most months of a series. */
const MONTHS_LIMIT = 240;
/** Months of a series that names no beginning. */
const MONTHS_DEFAULT = 12;
const ROWS_LIMIT = 10_000;
/** The whole country: no division that an agreement covers contains it. */
const NATION = '000000';

/** What a question comes to: the table's columns, with the month and day that each stands for. */
interface Periods {
  readonly from: Day;
  readonly to: Day;
  readonly columns: TableColumns;
  readonly names: readonly { readonly month: string | null; readonly on: Day }[];
}

/** @throws BAD_USER_INPUT that names the condition */
function checkStatisticsFilter(filter: Optional<StatisticsConditions>): TableConditions {
  const { division, factoryDivision, group, projectCode, bodyCode, scheme, starGrade, effectiveStatus } = filter ?? {};
  const broken = filter?.brokenReuseLink ?? null;
  if (starGrade !== null && starGrade !== undefined && ![1, 2, 3].includes(starGrade))
    throw badUserInput('filter.starGrade', '1, 2 or 3');
  return {
    ...(division && { division: checkDivision('filter.division', division) }),
    ...(factoryDivision && { factoryDivision: checkDivision('filter.factoryDivision', factoryDivision) }),
    ...(group && { groups: checkGroups('filter.group', group) }),
    ...(projectCode && { projectCode: checkThreeDigits('filter.projectCode', projectCode) }),
    ...(bodyCode && { bodyCode: checkThreeDigits('filter.bodyCode', bodyCode) }),
    ...(scheme && { scheme }),
    ...(starGrade && { starGrade }),
    ...(effectiveStatus && { statuses: effectiveStatus }),
    ...(broken !== null && { linkBroken: broken }),
  };
}

const monthOf = (day: Day) => day.slice(0, 7);
const firstOf = (month: string): Day => `${month}-01`;
const lastOf = (month: string): Day => addDays(firstOf(monthOf(addDays(firstOf(month), 31))), -1);

/** So many months back from the month of a day. */
function monthsBack(day: Day, months: number): string {
  let month = monthOf(day);
  for (let count = 0; count < months; count++) month = monthOf(addDays(firstOf(month), -1));
  return month;
}

function monthsOf(from: Day, to: Day): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthOf(addDays(lastOf(month), 1))) {
    months.push(month);
    if (months.length > MONTHS_LIMIT) throw badUserInput('from', `at most ${MONTHS_LIMIT} months before \`to\``);
  }
  return months;
}

function periodsOf({ by, measure, from, to }: StatisticsArguments, today: Day): Periods {
  const isByMonth = by.includes('MONTH');
  const last = to ?? today;
  if (measure !== 'EXPIRING' && last > today) throw badUserInput('to', `today (${today}) or an earlier day`);
  if (from && from > last) throw badUserInput('from', `${last} or an earlier day`);
  const on = last < today ? last : today;
  if (measure === 'CERTIFICATES' && !isByMonth) {
    if (from) throw badUserInput('from', 'none, unless by MONTH: certificates are counted as they stand on `to`');
    return { from: last, to: last, columns: { kind: 'STANDING', days: [last] }, names: [{ month: null, on: last }] };
  }
  const first = from ?? firstOf(monthsBack(last, MONTHS_DEFAULT - 1));
  const months = isByMonth ? monthsOf(first, last) : [];
  const earlier = (a: Day, b: Day) => (a < b ? a : b);
  if (measure === 'CERTIFICATES') {
    const days = months.map((month) => earlier(lastOf(month), last));
    const names = days.map((day) => ({ month: monthOf(day), on: day }));
    return { from: first, to: last, columns: { kind: 'STANDING', days }, names };
  }
  const periods = isByMonth
    ? months.map((month) => ({
        from: firstOf(month) < first ? first : firstOf(month),
        to: earlier(lastOf(month), last),
      }))
    : [{ from: first, to: last }];
  const names = periods.map((period) => ({ month: isByMonth ? monthOf(period.from) : null, on }));
  return { from: first, to: last, columns: { kind: measure, on, periods }, names };
}

/** What is answered from. */
export interface StatisticsSource {
  readonly view: ReadModelReader;
  readonly categories: readonly GroupedCategory[];
  readonly today: Day;
  /** As known at this instant; `null`: now. */
  readonly knownAt: string | null;
}

/**
 * Counts of certificates by any of the dimensions, as far as the caller may be told: ministries and the operator everything, a regulator the divisions of its
 * agreement. Asked beyond those, it is told what `Division.certificateStatistics` tells of each province, and nothing that does not follow from that.
 * `undefined` where the view can't say.
 * @throws BAD_USER_INPUT; FORBIDDEN; OPERATION_TOO_COSTLY
 */
export function statisticsFor(
  caller: Caller,
  asked: StatisticsArguments,
  source: StatisticsSource,
): Statistics | undefined {
  const by = [...new Set(asked.by)];
  const conditions = checkStatisticsFilter(asked.filter);
  const isTold = sightOfCounts(caller, conditions.division ?? NATION) === 'EXACT';
  return isTold
    ? exactly({ ...asked, by }, conditions, source)
    : compared(caller, { ...asked, by }, conditions, source);
}

const dimensionsOf = (by: readonly (Dimension | 'MONTH')[]) =>
  by.filter((dimension): dimension is Dimension => dimension !== 'MONTH');
const toldWhole = (count: number): ToldCount => ({ count, atLeast: count });

function exactly(
  asked: StatisticsArguments,
  conditions: TableConditions,
  { view, categories, today, knownAt }: StatisticsSource,
): Statistics | undefined {
  const { from, to, columns, names } = periodsOf(asked, today);
  const by = dimensionsOf(asked.by);
  const groups = tabulate(view, { by, conditions, columns, knownAt }, categories);
  if (!groups) return undefined;
  const rows = groups.flatMap(({ key, counts }) =>
    names.flatMap((name, index) => {
      const count = counts[index] ?? 0;
      // Without dimensions there is one row of each month, of none too.
      return count === 0 && by.length > 0 ? [] : [{ ...name, key, ...toldWhole(count) }];
    }),
  );
  const all = by.length > 0 || groups.length > 0 ? rows : names.map((name) => ({ ...name, key: {}, ...toldWhole(0) }));
  const lastName = names.at(-1);
  // What stands on several days is not added up; what happened in several months is.
  const added = asked.measure === 'CERTIFICATES' ? rows.filter(({ on }) => on === lastName?.on) : rows;
  const total = added.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return { measure: asked.measure, from, to, knownAt, total: toldWhole(total), rows: inOrder(all, asked.by) };
}

/** What a question about other provinces may be made of. */
const COMPARED: ReadonlySet<Dimension | 'MONTH'> = new Set(['PROVINCE', 'MONTH', 'STATUS', 'SCHEME']);

function compared(
  caller: Caller,
  asked: StatisticsArguments,
  { division, ...others }: TableConditions,
  { view, categories, today, knownAt }: StatisticsSource,
): Statistics | undefined {
  const seen = division === undefined ? 'SUPPRESSED' : sightOfCounts(caller, division);
  if (caller.kind !== 'MARKET_REGULATOR' || seen === 'NOTHING')
    throw hubError('FORBIDDEN', 'The caller may not see these counts.');
  const detail = asked.by.find((one) => !COMPARED.has(one)) ?? Object.keys(others)[0];
  const isBoth = asked.by.includes('STATUS') && asked.by.includes('SCHEME');
  if (detail !== undefined || isBoth || asked.measure !== 'CERTIFICATES')
    throw hubError(
      'FORBIDDEN',
      'Of provinces that its agreement does not cover the caller is told CERTIFICATES by PROVINCE, MONTH and one of STATUS and SCHEME, without another filter than `division`.',
    );
  // From counts as known at one instant and the next it would follow what was told between them.
  if (knownAt !== null) throw badUserInput('asKnownAt', 'none, for other provinces');
  const to = asked.to ? asked.to : monthEndBy(today);
  if (!isMonthEnd(to)) throw badUserInput('to', 'the last day of a month, for other provinces');
  const periods = periodsOf({ ...asked, to }, today);
  const table = tabulate(
    view,
    {
      by: ['PROVINCE', 'SCHEME', 'STATUS'],
      conditions: division === undefined ? {} : { division },
      columns: periods.columns,
      knownAt,
    },
    categories,
  );
  if (!table) return undefined;
  const provinces = division === undefined ? PROVINCES : [division];
  const detailed = asked.by.find((one) => one === 'STATUS' || one === 'SCHEME');
  const parts = periods.names.flatMap((name, index) =>
    provinces.flatMap((province) => {
      const ofProvince = table.filter(({ key }) => key.PROVINCE === province);
      const told = toldOfProvince(caller, province, detailed, areaCounts(ofProvince, index));
      return told.cells.map(({ key, count }) => ({
        ...name,
        key: { PROVINCE: province, ...key },
        count,
        total: told.total,
      }));
    }),
  );
  const isByProvince = asked.by.includes('PROVINCE');
  const rows = isByProvince
    ? parts.map(({ total: _total, ...row }) => ({ ...row, atLeast: row.count ?? 0 }))
    : together(parts);
  const last = periods.names.at(-1)?.on;
  const totals = new Map(parts.filter(({ on }) => on === last).map(({ key, total }) => [key.PROVINCE, total]));
  const { from, measure } = { from: periods.from, measure: asked.measure };
  return { measure, from, to, knownAt, total: sumOf([...totals.values()]), rows: inOrder(rows, asked.by) };
}

function areaCounts(table: readonly TableGroup[], index: number): AreaCount[] {
  return table.map(({ key, counts }) => ({
    scheme: key.SCHEME as CertificationScheme,
    status: key.STATUS as CertificateStatus,
    linkBroken: false,
    count: counts[index] ?? 0,
  }));
}

interface ToldCell {
  readonly key: TableGroup['key'];
  readonly count: number | null;
}

/** The cells of a province as its own statistics tell them. */
function toldOfProvince(
  caller: Caller,
  province: DivisionCode,
  detailed: 'STATUS' | 'SCHEME' | (string & {}) | undefined,
  counts: readonly AreaCount[],
): { readonly total: number | null; readonly cells: readonly ToldCell[] } {
  const told = tellStatistics(counts, sightOfCounts(caller, province) === 'EXACT');
  const { total, byStatus, byScheme } = told;
  if (detailed === 'STATUS')
    return { total, cells: byStatus.map(({ status, count }) => ({ key: { STATUS: status }, count })) };
  if (detailed === 'SCHEME')
    return { total, cells: byScheme.map(({ scheme, count }) => ({ key: { SCHEME: scheme }, count })) };
  return { total, cells: [{ key: {}, count: total }] };
}

/** Provinces together: a sum of what is told of each, and whole only where each is told. */
function together(
  parts: readonly (Omit<StatisticsRow, 'atLeast'> & { readonly key: TableGroup['key'] })[],
): StatisticsRow[] {
  const groups = new Map<
    string,
    { readonly row: Omit<StatisticsRow, keyof ToldCount>; readonly counts: (number | null)[] }
  >();
  for (const { key, month, on, count } of parts) {
    const { PROVINCE: _province, ...rest } = key;
    const name = JSON.stringify([rest, on]);
    const group = groups.get(name) ?? { row: { key: rest, month, on }, counts: [] as (number | null)[] };
    group.counts.push(count);
    groups.set(name, group);
  }
  return [...groups.values()].map(({ row, counts }) => ({ ...row, ...sumOf(counts) }));
}

function sumOf(counts: readonly (number | null)[]): ToldCount {
  const atLeast = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return { count: counts.includes(null) ? null : atLeast, atLeast };
}

/** By the dimensions as asked; what has none of one comes last. */
function inOrder(rows: readonly StatisticsRow[], by: readonly (Dimension | 'MONTH')[]): StatisticsRow[] {
  if (rows.length > ROWS_LIMIT)
    throw hubError(
      'OPERATION_TOO_COSTLY',
      `These are ${rows.length} rows, more than ${ROWS_LIMIT}; ask by fewer dimensions or of fewer months.`,
    );
  const sorted = rows.map((row) => ({
    row,
    order: by.map((one) => String((one === 'MONTH' ? row.month : row.key[one]) ?? '~')),
  }));
  return sorted
    .sort((a, b) => {
      const at = a.order.findIndex((text, index) => text !== b.order[index]);
      if (at < 0) return 0;
      return (a.order[at] ?? '') < (b.order[at] ?? '') ? -1 : 1;
    })
    .map(({ row }) => row);
}
