import { type Day, isDay } from '../../../schema/domain/day.ts';
import { refuseInput } from './refusal.ts';

/** A field that may be absent. */
export type Optional<T> = T | null | undefined;

export function isAbsent(text: Optional<string>): text is null | undefined {
  return text === null || text === undefined || text.trim() === '';
}

export function readOptional<T>(text: Optional<string>, read: (text: string) => T): T | null {
  return isAbsent(text) ? null : read(text);
}

export function readText(field: string, text: Optional<string>, most: number): string {
  const trimmed = (text ?? '').trim();
  if (trimmed === '' || trimmed.length > most) refuseInput(field, `1 to ${most} characters`);
  return trimmed;
}

export function readDay(field: string, text: Optional<string>, today: Day): Day {
  return readDayBetween(field, text, '2000-01-01', today);
}

export function readDayBetween(field: string, text: Optional<string>, from: Day, to: Day): Day {
  const day = (text ?? '').trim();
  if (!isDay(day) || day < from || day > to) refuseInput(field, `a day from ${from} to ${to}, YYYY-MM-DD`);
  return day;
}

export function readList<I, T>(
  field: string,
  items: Optional<readonly I[]>,
  least: number,
  most: number,
  read: (item: I, field: string, index: number) => T,
): T[] {
  const list = items ?? [];
  if (list.length < least || list.length > most) refuseInput(field, `${least} to ${most} items`);
  return list.map((item, index) => read(item, `${field}[${index}]`, index));
}
