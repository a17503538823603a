import { csvText, withoutFormula } from '../../schema/tabular/csv-row.ts';
import type { Io } from './io.ts';
import type { CellOf, Output } from './records.ts';

/** A record as a list shows it. */
export interface Shown<T> {
  readonly line: (record: T) => string;
  /** Columns of CSV, by name; JSON has the record as the hub tells it. */
  readonly columns: Readonly<Record<string, CellOf<T>>>;
}

/** Prints the records of a list one after another, in the form that was asked for. */
export function createListing<T>({ stdout }: Pick<Io, 'stdout'>, form: Output, shown: Shown<T>): (record: T) => void {
  const names = Object.keys(shown.columns);
  if (form === 'json') return (record) => void stdout.write(`${JSON.stringify(record)}\n`);
  if (form === 'table') return (record) => void stdout.write(shown.line(record));
  const row = (cells: readonly string[]) => void stdout.write(csvText([cells.map(withoutFormula)]));
  row(names);
  return (record) => row(names.map((name) => String(shown.columns[name]?.(record) ?? '')));
}
