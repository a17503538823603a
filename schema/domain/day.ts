/** A calendar day in Asia/Shanghai, written `YYYY-MM-DD`. Days compare and sort as strings. */
export type Day = string;

/** China has kept UTC+8 without summer time since 1991; no certification record is older. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The Asia/Shanghai calendar day of an instant. */
export function dayOf(instant: Date): Day {
  return dayFrom(Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS) * DAY_MS);
}

/** Whether the text is an existing calendar day (`2025-02-30` is not). */
export function isDay(text: string): text is Day {
  // By its characters: the gateway asks for each day that an answer names.
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const century = twoDigits(text, 0);
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  if (century < 0 || twoDigits(text, 2) < 0 || month < 1 || month > 12 || date < 1) return false;
  // Every month has as many.
  return date <= 28 || new Date(`${text}T00:00:00Z`).getUTCDate() === date;
}

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** The number at a place of a text; negative when there are no two digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** The instant at which a day begins in Asia/Shanghai. */
export function startOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

/** The day `count` days later; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  return dayFrom(Date.UTC(year, month - 1, date + count));
}

/**
 * The same day of the month `count` months later, or that month's last day where it is shorter
 * (民法典 art. 202: a period in months ends on the corresponding day, or the month's last).
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayFrom(Date.UTC(year, month - 1 + count, Math.min(date, lastDate)));
}

/** By its characters: these run dozens of times for every certificate of an import. @throws RangeError for a text of another form */
function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const century = twoDigits(day, 0);
  const decade = twoDigits(day, 2);
  const month = twoDigits(day, 5);
  const date = twoDigits(day, 8);
  if (century < 0 || decade < 0 || month < 0 || date < 0) throw new RangeError('A day: YYYY-MM-DD.');
  return { year: century * 100 + decade, month, date };
}

const DAY_MS = 86_400_000;
/** Days whose text is kept, from 1970 on: up to 2134, well past the end of any certificate. */
const DAYS_KEPT = 60_000;
const texts = new Array<Day | undefined>(DAYS_KEPT);

/** Formatting a date is most of the cost of a day, and the same few thousand days come again and again. */
function dayFrom(milliseconds: number): Day {
  const index = milliseconds / DAY_MS;
  const known = texts[index];
  if (known !== undefined) return known;
  const text = new Date(milliseconds).toISOString().slice(0, 10);
  if (index >= 0 && index < DAYS_KEPT) texts[index] = text;
  return text;
}

/** The same day `count` years later; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/** Whether `from <= day`, and `day <= to` where there is an end. Both ends are inclusive. */
export function isWithin(day: Day, from: Day, to: Day | null): boolean {
  return from <= day && (to === null || day <= to);
}

const FIRST_NUMBERED = Date.UTC(1999, 11, 31);
const GREATEST_NUMBER = 65_535;

/** A day as a number of 16 bits, for counting: 2000-01-01 is 1, what lies before is 0, and all days from 2179-06-05 on, "for ever" among them, are 65,535. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const number = (Date.UTC(year, month - 1, date) - FIRST_NUMBERED) / DAY_MS;
  return Math.min(GREATEST_NUMBER, Math.max(0, number));
}
