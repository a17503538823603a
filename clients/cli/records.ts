import { type Command, Option } from 'commander';
import { csvText, withoutFormula } from '../../schema/tabular/csv-row.ts';
import type { Io } from './io.ts';
import type { ChineseCell, DivisionCell } from './tabular/chinese-cells.ts';
import { COLUMN_NAMES, type ColumnName } from './tabular/column-names.ts';
import { type Export, type ExportCell, type ExportColumn, writeExport } from './tabular/export-file.ts';

/** Forms of a list: a table for people, an object a line, CSV with a header row. */
export const OUTPUTS = ['table', 'json', 'csv'] as const;
export type Output = (typeof OUTPUTS)[number];

/** The option of every command that lists records. */
export interface OutputOptions {
  readonly output: Output;
  /** Where the list goes instead of the screen; see {@link writeExport}. */
  readonly export?: Export;
}

/** What a column tells of a record. */
export type CellOf<T> =
  | ((record: T) => string | number | boolean | null | undefined)
  | ChineseCell<T>
  | DivisionCell<T>;
/** Columns of a list by their names. */
export type Columns<T> = Readonly<Partial<Record<ColumnName, CellOf<T>>>>;

/** Rows by which the widths of a table are found; further ones go by these. */
const MEASURED = 500;
const GAP = '  ';

export function withOutput(command: Command): Command {
  return command.addOption(
    new Option('--output <form>', 'table, json (an object a line) or csv').choices(OUTPUTS).default('table'),
  );
}

/** Writes records as they come. @returns how many */
export async function writeRecords<T>(
  records: AsyncIterable<T> | Iterable<T>,
  columns: Columns<T>,
  { output, export: exported }: OutputOptions,
  { stdout }: Pick<Io, 'stdout'>,
): Promise<number> {
  let count = 0;
  const values = (record: T) => Object.values(columns).map((of) => of(record) ?? '');
  const cells = (record: T) => values(record).map(String);
  if (exported) {
    const all = exportedColumns(columns, exported.codes);
    const typed = (record: T) =>
      all.map(({ cell }): ExportCell => {
        const value = cell(record) ?? '';
        return typeof value === 'number' ? value : String(value);
      });
    count = await writeExport(
      all.map(({ header, isDivision }) => ({ header, isDivision })),
      mapped(records, typed),
      exported,
    );
    stdout.write(`${count} rows  ${exported.path}\n`);
    return count;
  }
  const table = output === 'table' ? createTable(Object.keys(columns), (text) => stdout.write(text)) : null;
  if (output === 'csv') stdout.write(csvText([Object.keys(columns)]));
  for await (const record of records) {
    count++;
    if (output === 'json') stdout.write(`${JSON.stringify(record)}\n`);
    else if (output === 'csv') stdout.write(csvText([cells(record).map(withoutFormula)]));
    else table?.add(cells(record));
  }
  table?.end();
  return count;
}

interface ExportedColumn<T> extends ExportColumn {
  readonly cell: CellOf<T>;
}

/** Columns as a file has them: words in place of codes, and these in columns of their own where they are asked for. */
function exportedColumns<T>(columns: Columns<T>, codes: boolean): ExportedColumn<T>[] {
  return (Object.entries(columns) as [ColumnName, CellOf<T>][]).flatMap(([name, cell]): ExportedColumn<T>[] => {
    const header = COLUMN_NAMES[name];
    const isDivision = 'isDivision' in cell;
    if (!('inChinese' in cell)) return [{ header, cell, isDivision }];
    const said = { header, cell: cell.inChinese, isDivision };
    return codes ? [said, { header: `${header}代码`, cell, isDivision }] : [said];
  });
}

async function* mapped<T, R>(items: AsyncIterable<T> | Iterable<T>, of: (item: T) => R): AsyncGenerator<R> {
  for await (const item of items) yield of(item);
}

function createTable(headers: readonly string[], write: (text: string) => void) {
  const held: (readonly string[])[] = [headers];
  let widths: number[] | null = null;
  const line = (row: readonly string[]) => {
    const last = row.length - 1;
    const padded = row.map((cell, column) => {
      const text = cell.replace(/[\r\n\t]+/g, ' ');
      return column === last ? text : text + ' '.repeat(Math.max(0, (widths?.[column] ?? 0) - widthOf(text)));
    });
    write(`${padded.join(GAP).trimEnd()}\n`);
  };
  const flush = () => {
    widths = headers.map((_, column) => Math.max(...held.map((row) => widthOf(row[column] ?? ''))));
    for (const row of held.splice(0)) line(row);
  };
  return {
    add(row: readonly string[]) {
      if (widths) return line(row);
      held.push(row);
      if (held.length > MEASURED) flush();
    },
    end() {
      if (!widths && held.length > 1) flush();
    },
  };
}

/** Places on a screen: Chinese characters and full-width signs take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

/** A page of a connection. */
interface Page<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The nodes of a connection, page by page, at most `limit`. */
export async function* nodesOf<T>(
  limit: number,
  ask: (first: number, after: string | null) => Promise<Page<T> | null | undefined>,
): AsyncGenerator<T> {
  let after: string | null = null;
  for (let left = limit; left > 0; ) {
    const page: Page<T> | null | undefined = await ask(Math.min(left, PAGE), after);
    for (const { node } of page?.edges ?? []) yield node;
    left -= page?.edges.length ?? 0;
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    if (after === null) return;
  }
}

const PAGE = 200;
