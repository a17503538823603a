import { type Command, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import type { Io } from './io.ts';

/** How a list is printed: lines for people, one JSON object a line, or CSV with a header. */
export type OutputForm = 'table' | 'json' | 'csv';

export interface OutputOptions {
  readonly output: OutputForm;
}

/** A record as a list shows it. */
export interface Shown<T> {
  readonly line: (record: T) => string;
  /** Columns of CSV, by name; JSON has the record as the hub tells it. */
  readonly columns: { readonly [name: string]: (record: T) => string | number | boolean | null | undefined };
}

/** Adds `--output` to a command that lists. */
export function withOutput(command: Command): Command {
  return command.addOption(
    new Option('--output <form>', 'lines, one JSON object a line, or CSV')
      .choices(['table', 'json', 'csv'])
      .default('table'),
  );
}

/** Prints the records of a list one after another, in the form that was asked for. */
export function createListing<T>(
  { stdout }: Pick<Io, 'stdout'>,
  form: OutputForm,
  shown: Shown<T>,
): (record: T) => void {
  const names = Object.keys(shown.columns);
  if (form === 'json') return (record) => void stdout.write(`${JSON.stringify(record)}\n`);
  if (form === 'table') return (record) => void stdout.write(shown.line(record));
  // A cell of somebody else's that begins like a formula is none in a spreadsheet.
  const row = (cells: readonly unknown[]) => void stdout.write(stringify([[...cells]], { escape_formulas: true }));
  row(names);
  return (record) => row(names.map((name) => shown.columns[name]?.(record) ?? ''));
}
