import type { Encoding } from '../tabular/encodings.ts';
import { openTable } from '../tabular/open-table.ts';
import { type ScannedFile, scanFile } from '../tabular/scan-file.ts';
import { type Survey, surveyTable } from '../tabular/survey.ts';
import { type Table, TableError } from '../tabular/table.ts';
import { type RowReader, readClaimRow } from './claim-row.ts';
import { CodeColumns } from './code-columns.ts';
import { type FileWarning, fileWarnings } from './file-warnings.ts';
import { type ClaimColumns, type ColumnOptions, mapClaimColumns, recogniseClaimHeaders } from './map-claim-columns.ts';
import { VERDICT_COLUMNS } from './verdict-columns.ts';

/** How a file of claims is to be read; what is left out is detected. */
export interface ClaimFileOptions extends ColumnOptions {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
  /** Whether a damaged row costs itself only. Without, the first one ends the work before it begins. */
  readonly keepGoing: boolean;
  /** Whether to count the claims that would be asked about. */
  readonly countClaims?: boolean;
}

/** A file of claims that has been read to its end once, and may be read again. */
export interface ClaimFile {
  readonly file: ScannedFile;
  /** Its headers and where they are; its rows have been read. */
  readonly table: Table;
  readonly survey: Survey;
  readonly mapping: ClaimColumns;
  readonly reader: RowReader;
  readonly warnings: readonly FileWarning[];
  /** Claims that cost a unit of quota each; `null` when not counted. */
  readonly claims: number | null;
  /** Number of input columns that go into the output; those of an earlier run's verdict do not. */
  readonly width: number;
  /** Opens the file for another pass over its rows. */
  reopen(): Promise<Table>;
}

/** Of more damaged rows than one in five it is the file that is damaged, or not what it is taken for, and no verdict would rest on what was meant. */
const DAMAGED_SHARE = 1 / 5;

/**
 * Reads a file of claims to its end, before anybody is asked anything: a file that can't be read costs no quota.
 * @throws TableError
 */
export async function openClaimFile(path: string, options: ClaimFileOptions): Promise<ClaimFile> {
  const file = await scanFile(path, options.encoding);
  const tableOptions = {
    recognise: recogniseClaimHeaders(options.map),
    delimiter: options.delimiter,
    sheet: options.sheet,
  };
  const seen: { mapping?: ClaimColumns; codes?: CodeColumns } = {};
  let claims = 0;
  const { survey, table } = await surveyTable(file, tableOptions, (opened) => {
    const found = mapClaimColumns(path, opened, options);
    const columns = new CodeColumns(found.unmapped);
    seen.mapping = found;
    seen.codes = columns;
    const reader = { headers: opened.headers, columns: found };
    return (row) => {
      columns.look(row);
      if (options.countClaims && readClaimRow(row, reader).claim !== null) claims++;
    };
  });
  const { mapping, codes } = seen;
  if (!mapping || !codes) throw new TableError(`${path} holds no table.`, `${path}中没有表格。`);
  refuseDamaged(path, survey, options.keepGoing);
  const unmapped = codes.found();
  const strayUsccs = unmapped.flatMap(({ column, kind }) => (kind === 'USCC' ? [column] : []));
  const earlier = table.headers.length - VERDICT_COLUMNS.length;
  const isEarlierVerdict = earlier > 0 && VERDICT_COLUMNS.every((name, i) => table.headers[earlier + i] === name);
  return {
    file,
    table,
    survey,
    mapping,
    reader: { headers: table.headers, columns: mapping, strayUsccs },
    warnings: fileWarnings(table, survey, unmapped, file.content),
    claims: options.countClaims ? claims : null,
    width: isEarlierVerdict ? earlier : table.headers.length,
    reopen: () => openTable(file, { ...tableOptions, survey }),
  };
}

function refuseDamaged(path: string, { rows, damaged, firstDamaged }: Survey, keepGoing: boolean): void {
  const [first] = firstDamaged;
  if (!first || (keepGoing && damaged <= rows * DAMAGED_SHARE)) return;
  const count = keepGoing ? ` ${damaged} of ${rows} rows are damaged: mend or export the file again.` : '';
  const countZh = keepGoing ? `共${rows}行，其中${damaged}行损坏：请修复或重新导出文件。` : '';
  throw new TableError(`${path}: ${first.en}${count}`, `${path}：${first.zh}${countZh}`);
}
