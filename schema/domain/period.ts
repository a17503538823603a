import { addDays, addMonths, type Day } from './day.ts';
import { type CountedDay, endOnWorkingDay, isCalendarKnown, isWorkingDay } from './working-days.ts';

/** A length of time as rules state it: working days (工作日), calendar days, months or years. */
export interface Period {
  readonly value: number;
  readonly unit: 'DAY' | 'MONTH' | 'YEAR';
  /** `WORKING` counts working days only; it goes with days. */
  readonly calendar: 'WORKING' | 'CALENDAR';
}

/** Days that do not count, both inclusive; `to` is `null` while the pause lasts. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | null;
}

/** Most days that a period with its pauses may reach: fifty years. */
const DAYS_LIMIT = 18_300;

/**
 * The last day of a period that begins on `start`, which is not counted itself (民法典 art. 201). A pause adds as many days as it takes away; `null` while one
 * lasts that the period has reached: its end is not known then. `rolls`: an end on a free day moves to the next working day (art. 203).
 * @throws RangeError for a period of no whole number of days, or beyond fifty years
 */
export function endOfPeriod(
  period: Period,
  start: Day,
  pauses: readonly Pause[] = [],
  rolls = false,
): CountedDay | null {
  const { value, unit, calendar } = period;
  if (!Number.isInteger(value) || value < 0) throw new RangeError('A period: a whole number of days, months or years.');
  if (calendar === 'WORKING' && unit !== 'DAY') throw new RangeError('Working days are counted in days.');
  // Months and years end on the day of the same number; the days up to there are what pauses take from.
  const days = unit === 'DAY' ? value : daysUpTo(start, addMonths(start, unit === 'YEAR' ? value * 12 : value));
  if (days > DAYS_LIMIT) throw new RangeError('A period: at most fifty years.');
  // Where every day counts the last one is a sum; to walk to it would be most of what a certificate costs its views.
  const end =
    calendar === 'CALENDAR' && pauses.length === 0
      ? { day: addDays(start, days), unknownYears: [] }
      : walkedEnd(days, start, calendar, pauses);
  if (end === null || !rolls) return end;
  const rolled = endOnWorkingDay(end.day);
  return { day: rolled.day, unknownYears: [...new Set([...end.unknownYears, ...rolled.unknownYears])] };
}

/** Goes from day to day until so many have counted. */
function walkedEnd(
  days: number,
  start: Day,
  calendar: Period['calendar'],
  pauses: readonly Pause[],
): CountedDay | null {
  const counts = calendar === 'WORKING' ? isWorkingDay : () => true;
  const unknown = new Set<number>();
  let day = start;
  let walked = 0;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (++walked > DAYS_LIMIT) throw new RangeError('A period: at most fifty years.');
    const pause = pauses.find(({ from, to }) => from <= day && (to === null || day <= to));
    if (pause?.to === null) return null;
    if (calendar === 'WORKING' && !isCalendarKnown(day)) unknown.add(Number(day.slice(0, 4)));
    if (!pause && counts(day)) left--;
  }
  return { day, unknownYears: [...unknown] };
}

/** The first day of a window that opens a period before `end`: days or calendar months back. */
export function startOfWindow({ value, unit }: Period, end: Day): Day {
  return unit === 'DAY' ? addDays(end, -value) : addMonths(end, unit === 'YEAR' ? -value * 12 : -value);
}

function daysUpTo(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
