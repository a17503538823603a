import { openTable } from './open-table.ts';
import type { ScannedFile } from './scan-file.ts';
import type { Table, TableRow } from './table.ts';
import type { Survey, TableOptions } from './table-options.ts';

export type { Survey } from './table-options.ts';

const DAMAGED_TOLD = 5;

/**
 * Reads a table to its end.
 * @param look at every row with its cells in order, for what the caller wants to know of them
 * @throws TableError for a file that can't be read as a whole
 */
export async function surveyTable(
  file: ScannedFile,
  options: TableOptions,
  look: (table: Table) => (row: TableRow) => void,
): Promise<{ readonly survey: Survey; readonly table: Table }> {
  const survey: Survey = {
    rows: 0,
    damaged: 0,
    firstDamaged: [],
    cut: false,
    merged: new Map(),
    keys: undefined,
    leftOut: undefined,
  };
  const table = await openTable(file, { ...options, survey });
  const lookAt = look(table);
  for await (const row of table.rows) {
    survey.rows++;
    if (row.damage) {
      survey.damaged++;
      if (survey.firstDamaged.length < DAMAGED_TOLD) survey.firstDamaged.push(row.damage);
    }
    if (isCut(row, table)) survey.cut = true;
    lookAt(row);
  }
  survey.leftOut = table.leftOut;
  if (file.content.kind === 'ndjson') survey.keys = table.headers;
  return { survey, table };
}

/** Whether the file was cut off inside the row. */
export function isCut(row: TableRow, { headers }: Pick<Table, 'headers'>): boolean {
  return row.unended === true && row.cells.length < headers.length;
}
