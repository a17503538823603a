import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { writeSheets } from '../../schema/tabular/xlsx/write-workbook.ts';
import type { Raw } from './site.tsx';

/** A table of a page as a file; its name is one of ours, never a reader's. */
export interface FileTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export function csvFile({ name, columns, rows }: FileTable): Raw {
  const content = stringify(
    rows.map((row) => [...row]),
    {
      // Spreadsheets take a file for UTF-8 by its first three bytes.
      bom: true,
      header: true,
      columns: [...columns],
      escape_formulas: true,
    },
  );
  return fileOf(content, 'text/csv; charset=utf-8', `${name}.csv`);
}

export async function xlsxFile({ name, columns, rows }: FileTable): Promise<Raw> {
  const path = join(tmpdir(), `yunqiao-table-${randomUUID()}.xlsx`);
  try {
    await writeSheets(path, [{ name, rows: [columns, ...rows.map((row) => row.map(String))] }]);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return fileOf(await readFile(path), type, `${name}.xlsx`);
  } finally {
    await rm(path, { force: true });
  }
}

function fileOf(content: string | Buffer, type: string, name: string): Raw {
  return { type, content, headers: { 'content-disposition': `attachment; filename="${name}"` } };
}
