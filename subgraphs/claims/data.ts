import { parse } from 'csv-parse/sync';
import { addDays, type Day, isDay, isWithin } from '../../schema/domain/day.ts';
import { readAsset } from '../shared/asset.ts';

/** A row of rule data: it holds from `validFrom` to `validTo`, both inclusive. */
export interface Dated {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

type Row = Readonly<Record<string, string>>;

/** Days on which a row of some rule data begins to hold, or has ceased to. */
const ruleDays = new Set<Day>();

/**
 * Rows of `data/<name>.csv`, dated.
 * @throws Error that names file and row when a day or a cell is malformed.
 */
export function readData<T extends object>(name: string, read: (row: Row) => T): readonly (T & Dated)[] {
  const rows: Row[] = parse(readAsset(import.meta.url, `./data/${name}.csv`), {
    columns: true,
    skip_empty_lines: true,
  });
  return rows.map((row, index) => {
    try {
      const { valid_from: validFrom = '', valid_to: validTo = '' } = row;
      if (!isDay(validFrom)) throw new Error(`valid_from is a day, not "${validFrom}"`);
      if (validTo !== '' && !isDay(validTo)) throw new Error(`valid_to is a day or empty, not "${validTo}"`);
      ruleDays.add(validFrom);
      if (validTo !== '') ruleDays.add(addDays(validTo, 1));
      return { ...read(row), validFrom, validTo: validTo === '' ? null : validTo };
    } catch (error) {
      throw new Error(`data/${name}.csv, row ${index + 2}: ${(error as Error).message}`);
    }
  });
}

/** The cell of a column. @throws Error when it is not one of the values allowed. */
export function oneOf<T extends string>(row: Row, column: string, allowed: readonly T[]): T {
  const value = row[column] as T;
  if (!allowed.includes(value)) throw new Error(`${column} is one of ${allowed.join(', ')}, not "${value}"`);
  return value;
}

/** Whether a row holds on the day. */
export function holdsOn(row: Dated, day: Day): boolean {
  return isWithin(day, row.validFrom, row.validTo);
}

/** First day after `today` on which rule data say something else; `null` when they name no such day. */
export function nextRuleDay(today: Day): Day | null {
  return [...ruleDays].filter((day) => day > today).sort()[0] ?? null;
}
