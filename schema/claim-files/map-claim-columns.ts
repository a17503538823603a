import { type ColumnMap, columnOfHeader, columnsNamed, mapColumns, parseOverrides } from '../tabular/columns.ts';
import { suspectedSeparator } from '../tabular/open-table.ts';
import { brief, briefList, briefListZh, columnLetters, type Table, TableError } from '../tabular/table.ts';
import { CLAIM_FIELDS, CLAIM_HEADERS, type ClaimField } from './claim-columns.ts';

/** How the columns of a file are to be understood, as the user says it. */
export interface ColumnOptions {
  /** `field=header`; `text` may come several times. */
  readonly map: readonly string[];
  /** Headers of columns that say nothing of the claim. */
  readonly ignore: readonly string[];
}

/** The columns of a claims file. */
export interface ClaimColumns {
  readonly columns: ColumnMap<ClaimField>;
  /** Columns whose texts are searched. */
  readonly texts: readonly number[];
  /** Columns that nothing is read from, those that the user leaves out aside. */
  readonly unmapped: readonly number[];
}

/**
 * Finds the columns of a file of claims.
 * @throws TableError for a header that is not there or not plain, and for a file without a column of numbers
 */
export function mapClaimColumns(path: string, table: Table, options: ColumnOptions): ClaimColumns {
  const { headers } = table;
  const { single, texts: named } = readOptions(options.map);
  const all = mapColumns(headers, { ...CLAIM_HEADERS, text: [] }, single);
  const columns = new Map([...all].filter(([field]) => field !== 'text'));
  const taken = new Set(columns.values());
  const texts =
    named === null
      ? columnsNamed(headers, ['text', ...CLAIM_HEADERS.text], taken)
      : named.map((header) => columnOf(headers, 'text', header));
  const ignored = new Set(options.ignore.map((header) => columnOf(headers, null, header)));
  const read = new Set([...taken, ...texts]);
  if (!columns.has('certificateNumber') && !columns.has('traceCode')) throw noNumbers(path, table);
  return {
    columns,
    texts: texts.filter((column) => !ignored.has(column)),
    unmapped: headers.flatMap((header, column) =>
      header === '' || read.has(column) || ignored.has(column) ? [] : [column],
    ),
  };
}

/** How many cells of a row are headers of claims. */
export function recogniseClaimHeaders(map: readonly string[]): (cells: readonly string[]) => number {
  const { single, texts } = readOptions(map);
  const names = [
    ...CLAIM_FIELDS.flatMap((field) => [field, ...CLAIM_HEADERS[field]]),
    ...[...single.values(), ...(texts ?? [])].filter((name) => name !== ''),
  ];
  // Longer rows than any table has are no headers, and would take long to compare.
  return (cells) => (cells.length > 2000 ? 0 : columnsNamed(cells, names).length);
}

function readOptions(map: readonly string[]): {
  readonly single: ReadonlyMap<ClaimField, string>;
  readonly texts: readonly string[] | null;
} {
  const isText = (option: string) => /^\s*text\s*=/.test(option);
  const texts = map.filter(isText).map((option) => option.slice(option.indexOf('=') + 1).trim());
  const single = parseOverrides(
    map.filter((option) => !isText(option)),
    CLAIM_FIELDS,
  );
  return { single, texts: texts.length === 0 ? null : texts.filter((header) => header !== '') };
}

function columnOf(headers: readonly string[], field: string | null, header: string): number {
  const column = columnOfHeader(headers, header);
  if (column !== null) return column;
  const option = field === null ? `--ignore ${brief(header)}` : `--map ${field}=${brief(header)}`;
  throw new TableError(
    `${option}: there is no such column. The file has: ${briefList(headers)}.`,
    `${option}：没有这一列。文件中的列：${briefListZh(headers)}。`,
  );
}

function noNumbers(path: string, { headers, headerRow, leftOut }: Table): TableError {
  const separator = suspectedSeparator(headers);
  const hint = separator
    ? ` The row looks cut by "${separator}": give --delimiter "${separator}".`
    : ' Name one with --map certificateNumber=<header>.';
  const hintZh = separator
    ? `该行似以“${separator}”分隔：请指明分隔符（--delimiter "${separator}"）。`
    : '请用--map certificateNumber=<表头>指明。';
  const othersZh = leftOut.length > 0 ? `其他工作表：${briefListZh(leftOut.map(({ name }) => name))}。` : '';
  const others = leftOut.length > 0 ? ` Other sheets: ${briefList(leftOut.map(({ name }) => name))}.` : '';
  return new TableError(
    `${path}, row ${headerRow}: no column is known as a certificate number (证书编号) or trace code (追溯码). The file has: ${briefList(headers)}.${hint}${others}`,
    `${path}第${headerRow}行：没有可识别为证书编号或追溯码的列。文件中的列：${briefListZh(headers)}。${hintZh}${othersZh}`,
  );
}

/** The mapping in words: `certificateNumber = 证书编号 (C)`. */
export function describeColumns({ columns, texts }: ClaimColumns, headers: readonly string[]): string {
  const named = (column: number) => `${brief(headers[column] ?? '')} (${columnLetters(column)})`;
  const parts = [...columns].map(([field, column]) => `${field} = ${named(column)}`);
  if (texts.length > 0) parts.push(`text = ${texts.map(named).join(' + ')}`);
  return parts.join(', ');
}
