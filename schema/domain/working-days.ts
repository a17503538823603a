import { parse } from 'csv-parse/sync';
import { readAsset } from '../contract/asset.ts';
import { addDays, type Day } from './day.ts';

/** A stretch of days that a yearly notice of the State Council's General Office (国务院办公厅关于节假日安排的通知) names. */
export interface Arrangement {
  readonly year: number;
  /** `HOLIDAY`: no working day, whatever the weekday. `WORKDAY`: a make-up day (调休上班) on a weekend. */
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly from: Day;
  readonly to: Day;
  readonly occasion: string;
  /** Number of the notice. */
  readonly notice: string;
}

/** A day that was counted to, and how sure that is. */
export interface CountedDay {
  readonly day: Day;
  /**
   * Years on the way whose notice is not held: their weekends were counted as free and all other days as working days, so the day may still
   * move. Empty: the day is certain.
   */
  readonly unknownYears: readonly number[];
}

/** Most working days that are counted at once: ten years. */
const COUNT_LIMIT = 2_600;

/** Every arrangement held, by day. A year's notice comes out in November of the year before. */
export const ARRANGEMENTS: readonly Arrangement[] = (
  parse(readAsset(import.meta.url, './data/working-days.csv'), {
    columns: true,
    skip_empty_lines: true,
  }) as Record<keyof Arrangement, string>[]
).map(({ year, kind, from, to, occasion, notice }) => {
  if (kind !== 'HOLIDAY' && kind !== 'WORKDAY') throw new Error(`working-days.csv: HOLIDAY or WORKDAY, not ${kind}.`);
  return { year: Number(year), kind, from, to, occasion, notice };
});

const KNOWN_YEARS = new Set(ARRANGEMENTS.map(({ year }) => year));
const NAMED_DAYS = new Map(
  ARRANGEMENTS.flatMap(({ kind, from, to }) => daysFrom(from, to).map((day) => [day, kind] as const)),
);

/** Whether the day is a working day (工作日) in China; where the year's notice is not held, weekends alone are taken as free. */
export function isWorkingDay(day: Day): boolean {
  const named = NAMED_DAYS.get(day);
  if (named) return named === 'WORKDAY';
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Whether the notice for the day's year is held. */
export function isCalendarKnown(day: Day): boolean {
  return KNOWN_YEARS.has(yearOf(day));
}

/**
 * The last day of a period of `count` working days: the day it begins on is not counted (民法典 art. 201), so the first counted day is the next
 * working day.
 * @throws RangeError for a count that is no whole number from 0 to 2,600
 */
export function addWorkingDays(start: Day, count: number): CountedDay {
  if (!Number.isInteger(count) || count < 0 || count > COUNT_LIMIT)
    throw new RangeError(`Working days: a whole number from 0 to ${COUNT_LIMIT} expected.`);
  const unknown = new Set<number>();
  let day = start;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    note(day, unknown);
    if (isWorkingDay(day)) left--;
  }
  return { day, unknownYears: [...unknown] };
}

/**
 * The last day of a period in calendar days, months or years whose own last day is `day`: where that is a holiday or on a weekend, the period
 * ends on the next working day (民法典 art. 203).
 */
export function endOnWorkingDay(day: Day): CountedDay {
  const unknown = new Set<number>();
  let last = day;
  for (note(last, unknown); !isWorkingDay(last); note(last, unknown)) last = addDays(last, 1);
  return { day: last, unknownYears: [...unknown] };
}

/** Working days after `from` up to `to` inclusive; 0 where `to` is not later. */
export function workingDaysBetween(
  from: Day,
  to: Day,
): { readonly count: number; readonly unknownYears: readonly number[] } {
  const unknown = new Set<number>();
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    note(day, unknown);
    if (isWorkingDay(day)) count++;
  }
  return { count, unknownYears: [...unknown] };
}

function note(day: Day, unknown: Set<number>): void {
  if (!isCalendarKnown(day)) unknown.add(yearOf(day));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
