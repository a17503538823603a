import { type ColumnMap, mapColumns, parseOverrides, recognisedHeaders, type Synonyms } from '../tabular/columns.ts';
import type { Encoding } from '../tabular/encodings.ts';
import { NdjsonReader } from '../tabular/ndjson-reader.ts';
import { openTable, suspectedSeparator } from '../tabular/open-table.ts';
import { type ScannedFile, scanFile } from '../tabular/scan-file.ts';
import { surveyTable } from '../tabular/survey.ts';
import { briefList, briefListZh, TableError, type TableRow } from '../tabular/table.ts';
import type { Survey } from '../tabular/table-options.ts';
import { type GroupedRecord, groupCertificates } from './group-rows.ts';
import { type FileRecord, type MergedValues, type ReportColumns, RowReader, readJsonRecord } from './read-row.ts';
import type { RecordFile, ReportField } from './report-field.ts';

/** How a file of reports is to be read; what is left out is detected. */
export interface ReportFileOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
  /** `field=header`. */
  readonly map: readonly string[];
}

/** A file of reports, opened for one pass. */
export interface OpenedReport {
  readonly file: ScannedFile;
  /** What was detected, in words. */
  readonly description: string;
  /** Header by field path, for messages about a row. */
  readonly headerOf: ReadonlyMap<string, string>;
  /** Headers that nothing is read from. */
  readonly unmapped: readonly string[];
  /** Sheets that are no part of it. */
  readonly leftOut: readonly string[];
  readonly records: AsyncIterable<GroupedRecord>;
  progress(): number;
}

/** Of more damaged rows than one in five it is the file that is damaged. */
const DAMAGED_SHARE = 1 / 5;

/**
 * Opens NDJSON, CSV or XLSX with reports of one kind. A table is read to its end first, so that a file that can't be read reports nothing.
 * @throws TableError
 */
export async function openReportFile(
  path: string,
  kind: RecordFile,
  options: ReportFileOptions,
): Promise<OpenedReport> {
  const file = await scanFile(path, options.encoding);
  if (file.content.kind === 'ndjson') return openNdjson(file, kind);
  const names = synonymsOf(kind);
  const overrides = parseOverrides(options.map, Object.keys(names));
  const tableOptions = {
    recognise: (cells: readonly string[]) => (cells.length > 2000 ? 0 : recognisedHeaders(cells, names, overrides)),
    delimiter: options.delimiter,
    sheet: options.sheet,
  };
  const { survey, table: surveyed } = await surveyTable(file, tableOptions, () => () => {});
  if (survey.damaged > survey.rows * DAMAGED_SHARE)
    throw new TableError(
      `${path}: ${survey.firstDamaged[0]?.en ?? ''} ${survey.damaged} of ${survey.rows} rows are damaged: mend or export the file again.`,
      `${path}：${survey.firstDamaged[0]?.zh ?? ''}共${survey.rows}行，其中${survey.damaged}行损坏：请修复或重新导出文件。`,
    );
  const columns = mapColumns(surveyed.headers, names, overrides);
  mustHaveFields(path, kind, columns, surveyed);
  const table = await openTable(file, { ...tableOptions, survey });
  const byColumn = new Map<number, ReportField>();
  for (const field of kind.fields) {
    const column = columns.get(field.name);
    if (column !== undefined) byColumn.set(column, field);
  }
  const read: ReportColumns = { headers: table.headers, fields: byColumn };
  const reader = new RowReader(read, mergedValues(survey));
  return {
    file,
    description: `${table.description}${table.headerRow > 0 ? `; headers in row ${table.headerRow}` : ''}`,
    headerOf: new Map([...byColumn].map(([column, { name }]) => [name, table.headers[column] ?? ''])),
    unmapped: table.headers.filter((header, column) => header !== '' && !byColumn.has(column)),
    leftOut: table.leftOut.map(({ name }) => name),
    records: grouped(kind, recordsOf(table.rows, reader)),
    progress: () => table.progress(),
  };
}

function openNdjson(file: ScannedFile, kind: RecordFile): OpenedReport {
  const reader = new NdjsonReader(file.path);
  const records = async function* (): AsyncGenerator<FileRecord> {
    for await (const { number, value } of reader.lines()) yield readJsonRecord(kind, number, value);
  };
  return {
    file,
    description: 'NDJSON',
    headerOf: new Map(),
    unmapped: [],
    leftOut: [],
    // A line is a record of the API: two lines of a certificate are two reports, one after the other.
    records: single(records()),
    progress: () => reader.bytesRead / file.size,
  };
}

async function* recordsOf(rows: AsyncIterable<TableRow>, reader: RowReader): AsyncGenerator<FileRecord> {
  for await (const row of rows) {
    const record = reader.read(row);
    if (record) yield record;
  }
}

function grouped(kind: RecordFile, records: AsyncIterable<FileRecord>): AsyncIterable<GroupedRecord> {
  return kind.groupBy ? groupCertificates(records) : single(records);
}

async function* single(records: AsyncIterable<FileRecord>): AsyncGenerator<GroupedRecord> {
  for await (const record of records) yield { ...record, rows: [record.row] };
}

/** Headers by field, those of the template first. */
function synonymsOf({ fields }: RecordFile): Synonyms<string> {
  return Object.fromEntries(fields.map(({ name, zh, en, further }) => [name, further ? zh : [...zh, en]]));
}

function mustHaveFields(
  path: string,
  kind: RecordFile,
  columns: ColumnMap<string>,
  { headers, headerRow }: { readonly headers: readonly string[]; readonly headerRow: number },
): void {
  const [key] = kind.fields.filter(({ required }) => required);
  const found = kind.fields.filter(({ name }) => columns.has(name)).length;
  const isCertificate = kind.groupBy !== undefined;
  const hasKey = isCertificate ? columns.has('number') || columns.has('externalNumber') : found >= 2;
  if (hasKey) return;
  const wanted = isCertificate ? '证书编号 (number)' : `${key?.zh[0] ?? ''} (${key?.name ?? ''})`;
  const separator = suspectedSeparator(headers);
  const hint = separator ? ` The row looks cut by "${separator}": give --delimiter "${separator}".` : '';
  throw new TableError(
    `${path}, row ${headerRow}: the headers are not those of ${kind.title.en} (${kind.title.zh}): no column is known as ${wanted}. The file has: ${briefList(headers)}.${hint} Name one with --map ${isCertificate ? 'number' : (key?.name ?? '')}=<header>, or begin with yunqiao ${kind.template ?? `report template ${kind.command}`}.`,
    `${path}第${headerRow}行：表头不是${kind.title.zh}的表头，没有可识别为${wanted}的列。文件中的列：${briefListZh(headers)}。`,
  );
}

function mergedValues({ merged }: Survey): MergedValues {
  return {
    anchorOf(row, column) {
      const ranges = row.sheet === undefined ? [...merged.values()][0] : merged.get(row.sheet);
      return ranges?.anchorOf(row.number, column) ?? null;
    },
  };
}
