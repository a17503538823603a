import { addDays, dayOf, startOfDay } from '../../schema/domain/day.ts';
import type { PreferencesDocument } from './model.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** When a day's digest goes out, in minutes of the Shanghai day. */
const DIGEST_AT = 9 * 60;

/** The first instant, not before `at`, at which somebody wants to be told: after quiet hours, or with the day's digest. Times of day are Asia/Shanghai. */
export function sendTime(
  at: Date,
  { quietFrom, quietTo, digest }: Pick<PreferencesDocument, 'quietFrom' | 'quietTo' | 'digest'>,
): Date {
  const time = digest === 'DAILY' ? nextAt(at, DIGEST_AT) : at;
  if (quietFrom === null || quietTo === null) return time;
  const [from, to] = [minutesOf(quietFrom), minutesOf(quietTo)];
  const now = Math.floor((time.getTime() - startOfDay(dayOf(time)).getTime()) / MINUTE_MS);
  // Quiet hours may go over midnight.
  const isQuiet = from <= to ? from <= now && now < to : now >= from || now < to;
  return isQuiet ? nextAt(time, to) : time;
}

/** The next instant at a minute of the day; `at` itself where it is that minute. */
function nextAt(at: Date, minute: number): Date {
  const today = new Date(startOfDay(dayOf(at)).getTime() + minute * MINUTE_MS);
  return today >= at
    ? today
    : new Date(startOfDay(addDays(dayOf(at), 1)).getTime() + (minute % DAY_MINUTES) * MINUTE_MS);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
